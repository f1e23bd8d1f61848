"""The columns of the list of children."""

from datetime import date
from typing import Final

from cpo_desktop.domain.dates import age_on
from cpo_desktop.foundation.words import mark
from cpo_desktop.services.children import ChildRow, Order
from cpo_desktop.ui.lists.table_model import Badges, Column
from cpo_desktop.ui.theme import Tone
from cpo_desktop.wording import formats, labels, say

_WEEK: Final = 7


def columns(today: date) -> tuple[Column[ChildRow], ...]:
    """What the list says of each child on this day; a column that sorts is keyed by its order.

    What one looks a child up by stands first: a narrow window shows that much without scrolling.
    """
    return (
        Column(
            key=Order.NAME,
            heading=mark("Full name"),
            text=lambda row: row.name,
            width=182,
            stretch=True,
            strong=True,
            sorts=True,
        ),
        Column(
            key=Order.BORN,
            heading=mark("Age"),
            text=lambda row: _age(row, today),
            copied=_born,
            width=110,
            sorts=True,
        ),
        Column(
            key=Order.VILLAGE,
            heading=mark("By village"),
            text=lambda row: row.village,
            width=110,
            sorts=True,
        ),
        Column(
            key="groups",
            heading=mark("Circumstances and risk"),
            text=_groups,
            badges=_group_badges,
            width=148,
        ),
        Column(
            key="sex",
            heading=mark("Sex"),
            text=lambda row: labels.code_short("sexes", row.sex),
            width=62,
        ),
        Column(key="carer", heading=mark("Carer"), text=lambda row: row.carer, width=120),
        Column(
            key="due",
            heading=mark("Next follow-up"),
            text=lambda row: _due(row, today),
            tone=lambda row: _due_tone(row, today),
            copied=_due_day,
            width=112,
        ),
    )


def _age(row: ChildRow, today: date) -> str:
    return formats.age(age_on(row.born, today)) if row.born else labels.UNKNOWN


def _born(row: ChildRow) -> str:
    return formats.partial_date_short(row.born) if row.born else ""


def _groups(row: ChildRow) -> str:
    return "; ".join(words for words, _tone in _group_badges(row))


def _group_badges(row: ChildRow) -> Badges:
    groups = [(labels.code_short("circumstances", key), Tone.ACCENT) for key in row.groups]
    risk = [(say("By risk"), Tone.WARNING)] if row.at_risk else []
    return (*risk, *groups)


def _due(row: ChildRow, today: date) -> str:
    if row.next_due is None:
        return ""
    far = (row.next_due - today).days > _WEEK
    return formats.day(row.next_due) if far else formats.time_left(row.next_due, today)


def _due_day(row: ChildRow) -> str:
    return formats.day(row.next_due) if row.next_due else ""


def _due_tone(row: ChildRow, today: date) -> Tone:
    if row.next_due is None or row.next_due > today:
        return Tone.NEUTRAL
    return Tone.DANGER if row.next_due < today else Tone.WARNING
