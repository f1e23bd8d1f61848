"""What the definitions of figures are made of, as SQL; the days come with `parameters`.

Every select of facts has the columns `unit` (the id of what is counted), `entity` (its kind),
perhaps `amount`, and a column for each dimension. It is written for any period: the days are
parameters, so that a statement is made once.
"""

import json
from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Final

import sqlalchemy as sa

from cpo_desktop.domain.age_groups import AGE_GROUPS, group_bounds
from cpo_desktop.domain.child import ADULT_FROM
from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.dates import born_after_for_under
from cpo_desktop.domain.deadlines import days_due
from cpo_desktop.domain.figures import UNKNOWN
from cpo_desktop.domain.holidays import work_calendar
from cpo_desktop.domain.periods import Period

Facts = sa.Select[Any]
Term = sa.ColumnElement[Any]
Truth = sa.ColumnElement[bool]

START: Final = sa.bindparam("start", type_=sa.Date)
END: Final = sa.bindparam("end", type_=sa.Date)
OPENING: Final = sa.bindparam("opening", type_=sa.Date)
YEAR: Final = sa.bindparam("year", type_=sa.Integer)
"""The year of the last day."""
BORN_AFTER: Final = {
    day.key: sa.bindparam(f"child_{day.key}", type_=sa.Date) for day in (START, END, OPENING)
}
"""On each of these days a child is under 16 when born after this day."""

_AGES: Final = {group.key: sa.bindparam(f"age_{group.key}", type_=sa.Date) for group in AGE_GROUPS}
_OLDER: Final = str(ADULT_FROM)


DUE: Final = {key: sa.bindparam(f"{key}_due", type_=sa.Text) for key in ("plan", "approval")}
"""As JSON: from which days the law's deadline of this key ends in the period, and on which day."""


@lru_cache(maxsize=64)
def parameters(period: Period) -> Mapping[str, date | str | int]:
    """The days that the statements ask for."""
    days = {
        START.key: period.start,
        END.key: period.end,
        OPENING.key: period.start - timedelta(days=1),
    }
    children = {
        BORN_AFTER[name].key: born_after_for_under(ADULT_FROM, day) for name, day in days.items()
    }
    ages = {_AGES[bounds.key].key: bounds.born_after for bounds in group_bounds(period.end)}
    ends = {asked.key: _days_due(key, period) for key, asked in DUE.items()}
    return MappingProxyType({**days, **children, **ages, **ends, YEAR.key: period.end.year})


def _days_due(key: str, period: Period) -> str:
    # Working days are no matter for SQL, and no matter for a column either: the State announces
    # next year's exchanged days every autumn, and what was stored before would be wrong.
    ends = days_due(key, period.start, period.end, work_calendar())
    return json.dumps({day.isoformat(): end.isoformat() for day, end in ends.items()})


def deadlines(key: str) -> sa.TableValuedAlias:
    """A table of the days that a deadline of the period began on, each with the day it ends on."""
    return sa.func.json_each(DUE[key]).table_valued(
        sa.column("key", sa.Date), sa.column("value", sa.Date), name="deadlines"
    )


def day_of(moment: Term) -> Term:
    """The day of a local moment."""
    return sa.func.substr(moment, 1, 10, type_=sa.Date)


def within(day: Term) -> Truth:
    """The day lies in the period."""
    return day.between(START, END)


def not_before(end: Term, day: Term) -> Truth:
    """What ends on `end`, if ever, has not ended before the day."""
    return sa.or_(end.is_(None), end >= day)


def after(end: Term, day: Term) -> Truth:
    """What ends on `end`, if ever, ends after the day."""
    return sa.or_(end.is_(None), end > day)


def number_of(day: Term) -> Term:
    """The day as 20260914: 16 years later is 160000 more, and 29 February before 1 March."""
    year, month, of_month = (sa.extract(part, day) for part in ("year", "month", "day"))
    return year * 10_000 + month * 100 + of_month


def under(years: int, born: Term, day: Term) -> Truth:
    """Whether somebody of this earliest birth date has not completed the years on the day."""
    return number_of(day) < number_of(born) + years * 10_000


def known(column: Term) -> Term:
    """A dimension of what the record says, or that it says nothing."""
    return sa.func.coalesce(sa.func.nullif(column, ""), UNKNOWN)


def age_group(born: Term) -> Term:
    """The age group on the last day of the period."""
    # From the youngest: each bound leaves those to the next group who are older.
    return sa.case(*((born > bound, key) for key, bound in _AGES.items()), else_=_OLDER)


def ethnic_class(column: Term) -> Term:
    """Kinh, minority, or other: foreigners, and whoever's ethnic group is not on record."""
    minorities = [
        code.key for code in code_list("ethnic_groups").entries if code.attributes.get("minority")
    ]
    return sa.case((column == "kinh", "kinh"), (column.in_(minorities), "minority"), else_="other")


def root_of(codes: str, column: Term) -> Term:
    """The topmost code above the one in the column; a code that no list knows stands for itself."""
    listed = code_list(codes)
    roots = {code.key: listed.root_of(code.key).key for code in listed.entries if code.parent}
    return sa.case(roots, value=column, else_=column) if roots else column


def keys_with(codes: str, attribute: str, value: str) -> list[str]:
    """The codes of a list whose attribute holds the value among its words."""
    entries = code_list(codes).entries
    return [code.key for code in entries if value in code.attributes.get(attribute, "").split()]


def attribute_of(codes: str, attribute: str, column: Term) -> Term:
    """What the list says of the code in the column; unknown where it says nothing."""
    said = {code.key: code.attributes.get(attribute) for code in code_list(codes).entries}
    given = {key: value for key, value in said.items() if value}
    return sa.case(given, value=column, else_=UNKNOWN)


def flag(truth: Truth) -> Term:
    """1 where it is so, else 0."""
    return sa.case((truth, 1), else_=0)
