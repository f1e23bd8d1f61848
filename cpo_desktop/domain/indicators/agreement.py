"""Which figures must agree with which: rows and columns add up, opening + new - gone = closing.

A sum over the parts of one dimension is the whole, unless a thing may stand in several parts
(a child in two groups) or a part says only what was written down (how many were women).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from cpo_desktop.domain.figures import FigureKey, Figures, When, figure_key
from cpo_desktop.domain.indicators.declaring import Indicator

_OVERLAPPING: Final = frozenset({"group", "risk", "form", "setting", "topic", "audience", "has"})
"""Dimensions of which one thing may have several values."""
_OVERLAPPING_HERE: Final = frozenset(
    {
        *(("violence_handled", name) for name in ("handling", "age_class")),
        *(("findings", name) for name in ("handling",)),
        *(("receivers", name) for name in ("level",)),
        *(("staff", name) for name in ("role",)),
    }
)
_OF_WHOM: Final = "who"
"""Women, children …: parts that neither exclude each other nor make a whole."""
_FREE: Final = frozenset(
    (f"{prefix}_{moved}", by)
    for prefix, by in (("special", "group"), ("risk", "risk"))
    for moved in ("entered", "left")
)
"""A child may enter a group without entering the whole: nothing follows from the parts."""
_APART: Final = frozenset({"special_opened", "special_closed", "risk_opened", "risk_closed"})
"""Entries are counted here, and each has one value of every dimension."""


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


ACCOUNTS: Final = tuple(
    equal(
        (figure_key(opening), figure_key(came)),
        (figure_key(gone), figure_key(closing)),
    )
    for opening, came, gone, closing in (
        ("special_opening", "special_entered", "special_left", "special"),
        ("risk_opening", "risk_entered", "risk_left", "risk"),
        ("cases_opening", "cases", "cases_closed", "cases_open"),
    )
)
"""Opening + new - gone = closing."""

PARTS_OF: Final = tuple(
    within(figure_key(part), figure_key(whole))
    for part, whole in (
        ("special", "children"),
        ("special_supported", "special"),
        ("special_told", "special"),
        ("special_told_supported", "special_supported"),
        ("risk", "children"),
        ("in_care", "children"),
        ("under_five", "children"),
        ("pupils", "children"),
        ("dropouts", "pupils"),
        ("abuse_cases", "cases"),
        ("abused_assessed", "abused"),
        ("abused_protected", "abused"),
        ("abused_planned", "abused"),
        ("abused_helped", "abused"),
        ("violence_households", "violence"),
        ("measures_started", "measures"),
    )
)
"""What is part of something else is no more than that."""


def agreements(indicators: tuple[Indicator, ...], figures: Figures) -> Iterator[Agreement]:
    """All that must agree among these indicators' figures, of the report's own period."""
    counted = {each.code for each in indicators}
    for fixed in (*ACCOUNTS, *PARTS_OF):
        if {term.key.indicator for term in fixed.terms} <= counted:
            yield fixed
    yield from _accounts_by_part(figures)
    for each in indicators:
        yield from _sums(each, figures)


def disagreements(indicators: tuple[Indicator, ...], figures: Figures) -> tuple[Agreement, ...]:
    """Those that do not hold."""
    return tuple(each for each in agreements(indicators, figures) if not each.holds(figures))


def _accounts_by_part(figures: Figures) -> Iterator[Agreement]:
    """The accounts of children again, for each group and each kind of risk."""
    for prefix, by in (("special", "group"), ("risk", "risk")):
        names = tuple(f"{prefix}{part}" for part in ("_opening", "_entered", "_left", ""))
        met = {value for name in names for value in figures.met(name, by)}
        for value in sorted(met):
            opening, came, gone, closing = (figure_key(name, **{by: value}) for name in names)
            yield equal((opening, came), (gone, closing))


def _sums(each: Indicator, figures: Figures) -> Iterator[Agreement]:
    parts: dict[tuple[str, ...], list[FigureKey]] = {}
    for key in figures.values:
        if key.indicator == each.code and key.when is When.CURRENT:
            parts.setdefault(tuple(name for name, _ in key.dimensions), []).append(key)
    for cut in each.cuts:
        for name in cut:
            if tuple(other for other in cut if other != name) not in each.all_cuts:
                continue  # what they would add up to is not counted
            yield from _sums_over(each.code, name, parts.get(cut, []), alone=len(cut) == 1)


def _sums_over(code: str, name: str, keys: list[FigureKey], *, alone: bool) -> Iterator[Agreement]:
    """Whether the figures of a cut, added over one of its dimensions, are those without it."""
    by_whole: dict[FigureKey, list[FigureKey]] = {figure_key(code): []} if alone else {}
    for key in keys:
        rest = {other: value for other, value in key.dimensions if other != name}
        by_whole.setdefault(figure_key(code, **rest), []).append(key)
    for whole, parts in by_whole.items():
        if (code, name) in _FREE:
            continue
        if _is_apart(code, name):
            yield equal((whole,), tuple(parts))
        else:
            yield from (within(part, whole) for part in parts)


def _is_apart(code: str, name: str) -> bool:
    """Whether each thing has exactly one value of the dimension."""
    if code in _APART:
        return True
    return name not in {*_OVERLAPPING, _OF_WHOM} and (code, name) not in _OVERLAPPING_HERE
