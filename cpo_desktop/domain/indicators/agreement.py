"""Which figures must agree with which: rows and columns add up, opening + new - gone = closing.

What is asked of an indicator's figures stands where it is declared. It is asked in each of a
report's periods.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from cpo_desktop.domain.figures import FigureKey, Figures, When
from cpo_desktop.domain.indicators import INDICATORS, Cut, Indicator, indicator

_Dimensions = tuple[tuple[str, str], ...]
_ByCut = dict[tuple[str, When, Cut], list[_Dimensions]]
"""What the figures of each cut of each indicator are narrowed by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A figure on one side of an equation, added or taken away."""

    key: FigureKey
    sign: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """Figures that, added with their signs, make nought; or no more than nought."""

    terms: tuple[Term, ...]
    at_most: bool = False

    @property
    def when(self) -> When:
        """The one of a report's periods that it is about."""
        return self.terms[0].key.when

    def holds(self, figures: Figures) -> bool:
        """Whether the figures agree."""
        found = sum(term.sign * figures.value(term.key) for term in self.terms)
        return found <= 0 if self.at_most else found == 0


def equal(left: tuple[FigureKey, ...], right: tuple[FigureKey, ...]) -> Agreement:
    """The figures of the left together are those of the right together."""
    plus = tuple(Term(key=key, sign=1) for key in left)
    return Agreement(terms=(*plus, *(Term(key=key, sign=-1) for key in right)))


def within(part: FigureKey, whole: FigureKey) -> Agreement:
    """The part is no more than the whole."""
    return Agreement(terms=(Term(key=part, sign=1), Term(key=whole, sign=-1)), at_most=True)


def agreements(figures: Figures) -> Iterator[Agreement]:
    """All that must agree among these figures, in each of their periods."""
    by_cut = _by_cut(figures)
    for when in When:
        if when in figures.left_out:
            continue
        for each in INDICATORS:
            yield from _wholes(each, when)
            yield from _accounts(each, when, by_cut)
            yield from _sums(each, when, by_cut)


def disagreements(
    figures: Figures, shown: Collection[FigureKey] | None = None
) -> tuple[Agreement, ...]:
    """Those that do not hold; given what a report shows, those of which it shows any figure."""
    return tuple(
        each
        for each in agreements(figures)
        if not each.holds(figures)
        and (shown is None or any(term.key in shown for term in each.terms))
    )


def _by_cut(figures: Figures) -> _ByCut:
    found: _ByCut = {}
    for key in figures.values:
        cut = tuple(name for name, _ in key.dimensions)
        found.setdefault((key.indicator, key.when, cut), []).append(key.dimensions)
    return found


def _wholes(each: Indicator, when: When) -> Iterator[Agreement]:
    for whole in each.part_of:
        yield within(FigureKey(each.code, when=when), FigureKey(whole, when=when))


def _accounts(closing: Indicator, when: When, by_cut: _ByCut) -> Iterator[Agreement]:
    """The account that leads to a closing figure, and again for each part that all of it has."""
    if closing.account is None:
        return
    names = (
        closing.account.opening,
        closing.account.came,
        closing.account.gone,
        closing.code,
    )
    common = set.intersection(*(set(indicator(name).all_cuts) for name in names))
    for cut in sorted(common):
        met = (part for name in names for part in by_cut.get((name, when, cut), ()))
        for part in dict.fromkeys(met):
            opening, came, gone, left = (FigureKey(name, part, when) for name in names)
            yield equal((opening, came), (gone, left))


def _sums(each: Indicator, when: When, by_cut: _ByCut) -> Iterator[Agreement]:
    """Whether the figures of each cut, added over one of its dimensions, are those without it."""
    for cut in each.cuts:
        for name in set(cut) - set(each.free):
            rest = tuple(other for other in cut if other != name)
            if rest in each.all_cuts:  # what they add up to is counted
                wholes = by_cut.get((each.code, when, rest), [()] if not rest else [])
                parts = by_cut.get((each.code, when, cut), [])
                yield from _added_up(each, name, when, wholes, parts)


def _added_up(
    each: Indicator,
    name: str,
    when: When,
    wholes: list[_Dimensions],
    parts: list[_Dimensions],
) -> Iterator[Agreement]:
    of_whole: dict[_Dimensions, list[FigureKey]] = {whole: [] for whole in wholes}
    for part in parts:
        rest = tuple(pair for pair in part if pair[0] != name)
        of_whole.setdefault(rest, []).append(FigureKey(each.code, part, when))
    for rest, keys in of_whole.items():
        whole = FigureKey(each.code, rest, when)
        if name in each.several:
            yield from (within(key, whole) for key in keys)
        else:
            yield equal((whole,), tuple(keys))
