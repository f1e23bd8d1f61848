"""From facts to figures: one definition gives both a figure and the records behind it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

import sqlalchemy as sa

from cpo_desktop.domain.figures import FigureKey, Figures, ThreePeriods, When
from cpo_desktop.domain.indicators import INDICATORS, Counting, Cut, Indicator, indicator
from cpo_desktop.storage.figures import marriages, measures
from cpo_desktop.storage.figures.children import AT_RISK, SPECIAL, Spells, children
from cpo_desktop.storage.figures.terms import END, OPENING, Facts, Term, parameters

_MOST_DIMENSIONS: Final = 2


@dataclass(frozen=True, slots=True)
class Definition:
    """What an indicator selects.

    Who enters or leaves a group need not enter or leave the whole: such indicators have facts of
    their own for the cuts by that dimension.
    """

    facts: Callable[[], Facts]
    by_code: Callable[[], Facts] | None = None
    dimension: str = ""

    def select(self, dimensions: Cut) -> Facts:
        """The facts that a figure of these dimensions is made of."""
        if self.by_code is not None and self.dimension in dimensions:
            return self.by_code()
        return self.facts()


def _account(prefix: str, spells: Spells) -> dict[str, Definition]:
    return {
        prefix: Definition(lambda: spells.state(END)),
        f"{prefix}_opening": Definition(lambda: spells.state(OPENING)),
        f"{prefix}_entered": Definition(
            lambda: spells.entered(by_code=False),
            lambda: spells.entered(by_code=True),
            spells.dimension,
        ),
        f"{prefix}_left": Definition(
            lambda: spells.left(by_code=False),
            lambda: spells.left(by_code=True),
            spells.dimension,
        ),
        f"{prefix}_opened": Definition(spells.begun),
        f"{prefix}_closed": Definition(spells.ended),
    }


DEFINITIONS: Final = {
    "children": Definition(children),
    **_account("special", SPECIAL),
    "special_supported": Definition(SPECIAL.supported),
    **_account("risk", AT_RISK),
    "marriages": Definition(marriages.marriages),
    "marriage_persons": Definition(marriages.persons),
    "marriage_dropouts": Definition(marriages.dropouts),
    "marriages_kin": Definition(marriages.kin),
    "marriage_prevented": Definition(marriages.prevented),
    "marriage_sanctions": Definition(marriages.sanctions),
    "marriage_fines": Definition(marriages.sanctions),
    "marriage_ended": Definition(marriages.ended),
    "marriage_followed": Definition(marriages.followed),
    "measures": Definition(measures.measures),
    "measures_started": Definition(measures.started),
    "measures_ended": Definition(measures.ended),
    "receivers": Definition(measures.receivers),
    "funds": Definition(measures.funds),
    "goods": Definition(measures.goods),
    "followups_due": Definition(measures.follow_ups_due),
    "followups_done": Definition(measures.follow_ups_done),
    "followups_overdue": Definition(measures.follow_ups_overdue),
}


def facts_behind(key: FigureKey) -> Facts:
    """The facts that one figure counts; the days come with `parameters`."""
    names = tuple(name for name, _ in key.dimensions)
    facts = DEFINITIONS[key.indicator].select(names).subquery("facts")
    return sa.select(facts).where(*(facts.c[name] == value for name, value in key.dimensions))


def figures_of(connection: sa.Connection, periods: ThreePeriods) -> Figures:
    """Every figure of every indicator, in the three periods of a report."""
    values: dict[FigureKey, int] = {}
    for when, period in periods:
        days = parameters(period)
        for each in INDICATORS:
            for statement in _statements(each.code):
                for row in connection.execute(statement, days):
                    values[_key(each, when, row)] = int(row.value or 0)
    return Figures(values)


def _key(each: Indicator, when: When, row: Any) -> FigureKey:  # noqa: ANN401 - a row of a union
    cut = each.all_cuts[row.cut]
    return FigureKey(each.code, tuple(zip(cut, (row.first, row.second), strict=False)), when)


@cache
def _statements(code: str) -> tuple[sa.CompoundSelect[Any], ...]:
    """All figures of an indicator for any period: a select of facts, then a line for each cut."""
    each = indicator(code)
    definition = DEFINITIONS[code]
    cuts = tuple(enumerate(each.all_cuts))
    split = [cut for cut in cuts if definition.by_code and definition.dimension in cut[1]]
    whole = [cut for cut in cuts if cut not in split]
    return tuple(_lines(each, definition, some) for some in (whole, split) if some)


def _lines(
    each: Indicator, definition: Definition, cuts: list[tuple[int, Cut]]
) -> sa.CompoundSelect[Any]:
    facts = definition.select(cuts[0][1]).cte("facts")
    return sa.union_all(*_lines_of(each, facts, cuts))


def _lines_of(
    each: Indicator, facts: sa.CTE[Any], cuts: list[tuple[int, Cut]]
) -> Iterator[sa.Select[Any]]:
    for position, cut in cuts:
        dimensions = [facts.c[name] for name in cut]
        first, second = [*dimensions, sa.literal(""), sa.literal("")][:_MOST_DIMENSIONS]
        yield (
            sa.select(
                sa.literal(position, sa.Integer).label("cut"),
                first.label("first"),
                second.label("second"),
                _value(each, facts).label("value"),
            )
            .select_from(facts)
            .group_by(*dimensions)
        )


def _value(each: Indicator, facts: sa.CTE[Any]) -> Term:
    match each.counting:
        case Counting.EACH:
            return sa.func.count()
        case Counting.DISTINCT:
            return sa.func.count(sa.distinct(facts.c.unit))
        case Counting.SUM:
            return sa.func.sum(facts.c.amount)
