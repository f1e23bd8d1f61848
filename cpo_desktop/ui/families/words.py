"""A family in words: who somebody is, what is done for whom; Qt-free."""

from collections.abc import Iterator
from datetime import date

from cpo_desktop.domain.child import Child
from cpo_desktop.domain.circumstance import WITHHELD
from cpo_desktop.domain.family_file import (
    SECRET_MEASURES,
    SECRET_RISKS,
    Family,
    FamilyChild,
    FamilyMeasure,
    Member,
    Tie,
)
from cpo_desktop.domain.fields import field_of
from cpo_desktop.services.measures import SOON
from cpo_desktop.wording import formats, labels, say


def member(each: Member, family: Family) -> str:
    """What somebody is to the children, the year of birth, the telephone."""
    born = each.person.born
    told = (
        *_parts(each, family),
        formats.partial_date_short(born) if born else "",
        each.person.telephone,
        "" if each.lives_here else say("not entered as living here"),
    )
    return " · ".join(filter(None, told))


def _parts(each: Member, family: Family) -> Iterator[str]:
    """“Mother”; whose mother, where it is not of all the children."""
    named: dict[str, list[str]] = {}
    for tie in each.ties:
        named.setdefault(_part(tie), []).append(tie.child.full_name)
    for part, children in named.items():
        of_all = len(children) == len(family.children)
        yield part if of_all else f"{part}: {', '.join(children)}"


def _part(tie: Tie) -> str:
    relation = tie.child.carer_relation
    if tie.part == "carer" and relation:
        return labels.code_label("relations", relation)
    return labels.field_label(field_of(Child, tie.part))


def child(each: FamilyChild, today: date) -> str:
    """Birth and age, and what is to be known first of who is no child here any more."""
    left_on = each.child.left_on
    told = (
        formats.born_and_age(each.child.born, today),
        "" if each.under_16 else say("no longer a child"),
        say("left on {day}").format(day=formats.day(left_on))
        if left_on and not each.lives_here
        else "",
    )
    return " · ".join(filter(None, told))


def groups(each: FamilyChild) -> tuple[str, ...]:
    """The groups the child is in; of those that are kept secret the code alone."""
    return tuple(
        key if key in WITHHELD else labels.code_short("circumstances", key) for key in each.groups
    )


def risks(each: FamilyChild) -> tuple[str, ...]:
    """The risks the child is at; of those that are kept secret the code alone."""
    return tuple(
        key if key in SECRET_RISKS else labels.code_short("risks", key) for key in each.risk_codes
    )


def measure_name(each: FamilyMeasure) -> str:
    """What is done; the code alone where that would tell of violence or abuse."""
    record = each.measure
    if record.kind in SECRET_MEASURES:
        return record.code
    return labels.code_label("measure_types", record.kind)


def measure(each: FamilyMeasure) -> str:
    """For whom, how it stands, and since when or until when."""
    record = each.measure
    day = record.ended_on if not each.is_open and record.ended_on else record.started_on
    state = labels.code_label("measure_statuses", record.status)
    told = (each.receiver, state, formats.day(day) if day else "")
    return " · ".join(filter(None, told))


def next_look(each: FamilyMeasure, today: date) -> str:
    """When the next follow-up is due; nothing if none is planned."""
    if each.next_due is None or not each.is_open:
        return ""
    left = formats.time_left(each.next_due, today)
    return f"{say('Next follow-up')}: {formats.day(each.next_due)} · {left}"


def visit_due(family: Family) -> str:
    """The next visit, where its day is near or past; nothing where it is far or none is planned."""
    visit = family.next_visit
    if visit is None or visit.due_on is None or visit.due_on > family.today + SOON:
        return ""
    left = formats.time_left(visit.due_on, family.today)
    planned = say("A visit is planned for {day}").format(day=formats.day(visit.due_on))
    reason = labels.code_label("visit_reasons", visit.reason) if visit.reason else ""
    return " · ".join(filter(None, (planned, left, reason)))
