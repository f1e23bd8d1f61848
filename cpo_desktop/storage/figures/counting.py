"""From facts to figures: one definition gives both a figure and the records behind it."""

from functools import cache, partial
from typing import Any, Final, Protocol

import sqlalchemy as sa

from cpo_desktop.domain.figures import FigureKey, Figures, ThreePeriods, When
from cpo_desktop.domain.indicators import INDICATORS, Counting, Cut, Indicator, indicator
from cpo_desktop.storage.figures import (
    cases,
    commune,
    marriages,
    measures,
    upbringing,
    violence,
    work,
)
from cpo_desktop.storage.figures.children import AT_RISK, SPECIAL, TOLD, Spells, children
from cpo_desktop.storage.figures.tallies import Definition
from cpo_desktop.storage.figures.terms import END, OPENING, Facts, parameters

_MOST_DIMENSIONS: Final = 2


class _Splittable(Protocol):
    def __call__(self, *, by_code: bool) -> Facts: ...


def _split(facts: _Splittable, dimension: str) -> Definition:
    return Definition(partial(facts, by_code=False), {dimension: partial(facts, by_code=True)})


def _account(prefix: str, spells: Spells) -> dict[str, Definition]:
    return {
        prefix: _split(partial(spells.state, END), spells.dimension),
        f"{prefix}_opening": _split(partial(spells.state, OPENING), spells.dimension),
        f"{prefix}_entered": _split(spells.entered, spells.dimension),
        f"{prefix}_left": _split(spells.left, spells.dimension),
        f"{prefix}_opened": Definition(spells.begun),
        f"{prefix}_closed": Definition(spells.ended),
    }


DEFINITIONS: Final = {
    "children": Definition(children),
    **_account("special", SPECIAL),
    "special_supported": _split(SPECIAL.supported, SPECIAL.dimension),
    "special_told": Definition(partial(TOLD.state, END, by_code=False)),
    "special_told_supported": Definition(partial(TOLD.supported, by_code=False)),
    **_account("risk", AT_RISK),
    "notices": Definition(cases.notices),
    "cases_opening": Definition(partial(cases.running, OPENING)),
    "cases": Definition(cases.received),
    "cases_closed": Definition(cases.closed),
    "cases_unfounded": Definition(cases.unfounded),
    "cases_open": Definition(partial(cases.running, END)),
    "abuse_cases": Definition(cases.of_abuse, {"form": partial(cases.of_abuse, by_form=True)}),
    "abused": Definition(
        cases.abused,
        {
            "form": partial(cases.abused, split=cases.FORM),
            "setting": partial(cases.abused, split=cases.SETTING),
        },
    ),
    "abused_assessed": Definition(partial(cases.abused, done=cases.ASSESSED)),
    "abused_protected": Definition(partial(cases.abused, done=cases.PROTECTED)),
    "abused_planned": Definition(partial(cases.abused, done=cases.PLANNED)),
    "abused_helped": Definition(partial(cases.abused, done=cases.HELPED)),
    "plans_submitted": Definition(cases.submitted),
    "plans_approved": Definition(cases.approved),
    "plans_due": Definition(cases.plans_due),
    "approvals_due": Definition(cases.approvals_due),
    "marriages": Definition(marriages.marriages),
    "marriage_persons": Definition(marriages.persons),
    "marriage_dropouts": Definition(marriages.dropouts),
    "marriages_kin": Definition(marriages.kin),
    "marriage_risks": Definition(marriages.risks),
    "marriage_prevented": Definition(marriages.prevented),
    "marriage_talks": Definition(marriages.talks),
    "marriage_sanctions": Definition(marriages.sanctions),
    "marriage_fines": Definition(marriages.sanctions),
    "marriage_returned": Definition(marriages.returned),
    "marriage_births": Definition(marriages.births),
    "marriage_opening": Definition(partial(marriages.followed, OPENING)),
    "marriage_found": Definition(marriages.found),
    "marriage_ended": Definition(marriages.ended),
    "marriage_followed": Definition(partial(marriages.followed, END)),
    "marriage_households": Definition(marriages.households),
    "measures": Definition(measures.measures),
    "measures_started": Definition(measures.started),
    "measures_ended": Definition(measures.ended),
    "receivers": Definition(
        partial(measures.receivers, by_level=False),
        {"level": partial(measures.receivers, by_level=True)},
    ),
    "funds": Definition(measures.funds),
    "goods": Definition(measures.goods),
    "followups_due": Definition(measures.follow_ups_due),
    "followups_done": Definition(measures.follow_ups_done),
    "followups_overdue": Definition(measures.follow_ups_overdue),
    **upbringing.DEFINITIONS,
    **violence.DEFINITIONS,
    **work.DEFINITIONS,
    **commune.DEFINITIONS,
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
    """All figures of an indicator for any period: its facts, counted once, then a line a cut."""
    each = indicator(code)
    definition = DEFINITIONS[code]
    cuts = tuple(enumerate(each.all_cuts))
    by_select: dict[str, list[tuple[int, Cut]]] = {}
    for position, cut in cuts:
        by_select.setdefault(definition.split(cut), []).append((position, cut))
    return tuple(_statement(each, definition, some) for some in by_select.values())


def _statement(
    each: Indicator, definition: Definition, cuts: list[tuple[int, Cut]]
) -> sa.CompoundSelect[Any]:
    names = sorted({name for _, cut in cuts for name in cut})
    facts = definition.select(cuts[0][1]).subquery("facts")
    value = sa.func.sum(facts.c.amount) if each.counting is Counting.SUM else sa.func.count()
    dimensions = [facts.c[name] for name in names]
    # The finest parts are few; all cuts are sums of them.
    finest = (
        sa.select(*dimensions, value.label("value"))
        .select_from(facts)
        .group_by(*dimensions)
        .cte("finest")
    )
    return sa.union_all(*(_line(finest, position, cut) for position, cut in cuts))


def _line(finest: sa.CTE[Any], position: int, cut: Cut) -> sa.Select[Any]:
    dimensions = [finest.c[name] for name in cut]
    first, second = [*dimensions, sa.literal(""), sa.literal("")][:_MOST_DIMENSIONS]
    return sa.select(
        sa.literal(position, sa.Integer).label("cut"),
        first.label("first"),
        second.label("second"),
        sa.func.sum(finest.c.value).label("value"),
    ).group_by(*dimensions)
