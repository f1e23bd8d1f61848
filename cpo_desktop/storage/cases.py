"""Queries over cases and notices."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar

import sqlalchemy as sa

from cpo_desktop.domain.case import (
    AlternativeCare,
    Assessment,
    Attachment,
    Case,
    CaseChild,
    CaseStep,
    Coordination,
    Plan,
    SafetyNeed,
    SafetyOrder,
    Stage,
    Suspect,
)
from cpo_desktop.domain.case_file import CaseFile
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.fields import Record
from cpo_desktop.domain.measure import FollowUp, Measure
from cpo_desktop.domain.notice import Notice
from cpo_desktop.domain.procedure import UNFOUNDED
from cpo_desktop.storage import search
from cpo_desktop.storage.database import Reading
from cpo_desktop.storage.tables import live

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFilter:
    """Which cases; None or empty leaves that side open. `words` are those of a code or a child."""

    open_only: bool = True
    stages: frozenset[str] = frozenset()
    villages: frozenset[str] = frozenset()
    words: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where a page ended."""

    received_at: datetime | None
    id: str


def page(
    work: Reading, wanted: CaseFilter, after: Cursor | None, limit: int
) -> tuple[tuple[str, ...], Cursor | None]:
    """The ids of the next cases, the newest first, and where the following ones begin."""
    case = live(Case)
    query = sa.select(case.c.received_at, case.c.id).where(*_conditions(wanted))
    if after:
        here = sa.tuple_(case.c.received_at, case.c.id)
        there = sa.tuple_(
            sa.literal(after.received_at, case.c.received_at.type), sa.literal(after.id)
        )
        query = query.where(here < there)
    query = query.order_by(case.c.received_at.desc(), case.c.id.desc()).limit(limit)
    found = [Cursor(row[0], row[1]) for row in work.connection.execute(query)]
    return tuple(one.id for one in found), found[-1] if len(found) == limit else None


def _conditions(wanted: CaseFilter) -> list[Any]:
    case, part = live(Case), live(CaseChild)
    conditions: list[Any] = []
    if wanted.open_only:
        conditions.append(case.c.stage != Stage.CLOSED.value)
    if wanted.stages:
        conditions.append(case.c.stage.in_(sorted(wanted.stages)))
    if wanted.villages:
        conditions.append(case.c.village.in_(sorted(wanted.villages)))
    of_child = sa.select(part.c.case).where(search.contains(wanted.words, part.c.child))
    found = search.contains(wanted.words, case.c.id)
    conditions.append(sa.or_(found, case.c.id.in_(of_child)))
    return conditions


def open_ids(work: Reading) -> tuple[str, ...]:
    """The cases that are not closed, the oldest first."""
    case = live(Case)
    query = sa.select(case.c.id).where(case.c.stage != Stage.CLOSED.value)
    return tuple(work.connection.scalars(query.order_by(case.c.received_at)))


def of_child(work: Reading, child_id: str) -> tuple[Case, ...]:
    """The cases a child is part of, the newest first."""
    case, part = live(Case), live(CaseChild)
    parts = sa.select(part.c.case).where(part.c.child == child_id)
    query = sa.select(case).where(case.c.id.in_(parts))
    return work.select(Case, query.order_by(case.c.received_at.desc()))


def loose_notices(work: Reading) -> tuple[Notice, ...]:
    """Notices that belong to no case yet and were not found untrue, the oldest first."""
    notice = live(Notice)
    query = sa.select(notice).where(
        notice.c.case.is_(None), sa.func.coalesce(notice.c.verified, "") != UNFOUNDED
    )
    return work.select(Notice, query.order_by(notice.c.received_at))


def with_code(work: Reading, code: str) -> str | None:
    """The id of the case that has this code."""
    case = live(Case)
    return work.connection.scalar(sa.select(case.c.id).where(case.c.code == code))


def files(work: Reading, ids: Sequence[str]) -> dict[str, CaseFile]:
    """These cases with everything that hangs on them: a fixed number of queries for any number."""
    cases = {one.id: one for one in _in(work, Case, "id", ids)}
    children = _children(work, ids)
    notices = _grouped(work, Notice, "case", ids, "received_at")
    steps = _grouped(work, CaseStep, "case", ids, "at")
    suspects = _grouped(work, Suspect, "case", ids)
    assessments = _grouped(work, Assessment, "case", ids)
    needs = _grouped(work, SafetyNeed, "assessment", _ids_in(assessments))
    plans = _grouped(work, Plan, "case", ids)
    measures = _grouped(work, Measure, "plan", _ids_in(plans), "started_on")
    follow_ups = _grouped(work, FollowUp, "measure", _ids_in(measures), "due_on")
    orders = _grouped(work, SafetyOrder, "case", ids, "decided_at")
    coordinations = _grouped(work, Coordination, "case", ids, "told_at")
    cares = _grouped(work, AlternativeCare, "case", ids)
    attachments = _grouped(work, Attachment, "case", ids)

    def file(case: Case) -> CaseFile:
        own_assessments = assessments.get(case.id, ())
        own_plans = plans.get(case.id, ())
        own_measures = tuple(m for plan in own_plans for m in measures.get(plan.id, ()))
        return CaseFile(
            case=case,
            children=children.get(case.id, ()),
            notices=notices.get(case.id, ()),
            steps=steps.get(case.id, ()),
            suspects=suspects.get(case.id, ()),
            assessments=own_assessments,
            needs=tuple(n for a in own_assessments for n in needs.get(a.id, ())),
            plans=own_plans,
            measures=own_measures,
            follow_ups=tuple(look for m in own_measures for look in follow_ups.get(m.id, ())),
            orders=orders.get(case.id, ()),
            coordinations=coordinations.get(case.id, ()),
            cares=cares.get(case.id, ()),
            attachments=attachments.get(case.id, ()),
        )

    return {case_id: file(cases[case_id]) for case_id in ids if case_id in cases}


def _ids_in(grouped: dict[str, tuple[R, ...]]) -> list[str]:
    return [record.id for some in grouped.values() for record in some]


def _grouped(
    work: Reading, kind: type[R], field: str, ids: Sequence[str], order: str = "id"
) -> dict[str, tuple[R, ...]]:
    """The records of a kind by what their link field points at, each group in order."""
    grouped: dict[str, tuple[R, ...]] = {}
    for record in _in(work, kind, field, ids, order):
        key = str(getattr(record, field))
        grouped[key] = (*grouped.get(key, ()), record)
    return grouped


def _in(
    work: Reading, kind: type[R], field: str, ids: Sequence[str], order: str = "id"
) -> tuple[R, ...]:
    if not ids:
        return ()
    table = live(kind)
    query = sa.select(table).where(table.c[field].in_(ids)).order_by(table.c[order], table.c.id)
    return work.select(kind, query)


def _children(work: Reading, ids: Sequence[str]) -> dict[str, tuple[Child, ...]]:
    parts = _in(work, CaseChild, "case", ids)
    known = {child.id: child for child in _in(work, Child, "id", [p.child or "" for p in parts])}
    found: dict[str, tuple[Child, ...]] = {}
    for part in parts:
        if part.case and part.child in known:
            found[part.case] = (*found.get(part.case, ()), known[part.child])
    return found
