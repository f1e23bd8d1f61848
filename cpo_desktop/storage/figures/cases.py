"""Facts about notices and cases, the children abused in them, and the times the law sets.

A case closed because the notice was untrue, or because it is another case once more, is no case in
any figure but the one that says how many such there were.
"""

from typing import Any, Final

import sqlalchemy as sa

from cpo_desktop.domain.case import Assessment, Case, CaseChild, Plan, SafetyOrder
from cpo_desktop.domain.case_file import FIRST_FORM
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.figures import UNKNOWN
from cpo_desktop.domain.notice import Notice
from cpo_desktop.domain.procedure import APPROVED, UNFOUNDED
from cpo_desktop.storage.dialect import each_key
from cpo_desktop.storage.figures.terms import (
    END,
    Facts,
    Term,
    Truth,
    after,
    age_group,
    day_of,
    deadlines,
    known,
    not_before,
    root_of,
    within,
)
from cpo_desktop.storage.tables import live

_notice = live(Notice).c
_case = live(Case).c
_part = live(CaseChild).c
_child = live(Child).c
_plan = live(Plan).c

ABUSED: Final = "abused"
_NO_CASES: Final = (UNFOUNDED, "duplicate")
_SEVERAL: Final = 2

_received = day_of(_case.received_at)
_reason = sa.func.coalesce(_case.close_reason, "")
_meant: Final = _reason.not_in(_NO_CASES)
_of_abuse: Final = sa.and_(within(_received), _meant, _case.category == ABUSED)
_children_of_cases = (
    live(Case)
    .join(live(CaseChild), _part.case == _case.id)
    .join(live(Child), _child.id == _part.child)
)
_forms = each_key(_case.forms)
_form = known(root_of("abuse_forms", _forms.c.value)).label("form")
_setting = known(_case.setting).label("setting")


def notices() -> Facts:
    """Each notice received in the period, true or not."""
    return sa.select(
        _notice.id.label("unit"),
        sa.literal("notice").label("entity"),
        known(_notice.source).label("source"),
    ).where(within(day_of(_notice.received_at)))


def _cases(*which: Truth) -> Facts:
    return sa.select(
        _case.id.label("unit"),
        sa.literal("case").label("entity"),
        known(_case.category).label("category"),
        known(_case.village).label("village"),
        known(_case.close_reason).label("reason"),
    ).where(*which)


def received() -> Facts:
    """Each case whose first notice came in the period, and of how many children it is."""
    parts = (
        sa.select(_part.case, sa.func.count(_child.id.distinct()).label("many"))
        .join_from(live(CaseChild), live(Child), _child.id == _part.child)
        .group_by(_part.case)
        .subquery("parts")
    )
    label = sa.case((parts.c.many >= _SEVERAL, "several"), (parts.c.many == 1, "one"), else_="none")
    return (
        _cases(within(_received), _meant)
        .add_columns(label.label("children"))
        .outerjoin_from(live(Case), parts, parts.c.case == _case.id)
    )


def closed() -> Facts:
    """Each case that ended in the period."""
    return _cases(within(_case.closed_on), _meant)


def unfounded() -> Facts:
    """Each that ended in the period because it was no case, or no other one."""
    return _cases(within(_case.closed_on), _reason.in_(_NO_CASES))


def running(day: sa.BindParameter[Any]) -> Facts:
    """Each case received by the day and not ended on it."""
    return _cases(_received <= day, after(_case.closed_on, day), _meant)


def of_abuse(*, by_form: bool = False) -> Facts:
    """Each case of the period about abused children; by form, once for each form of abuse."""
    columns: tuple[sa.Label[Any], ...] = (_form,) if by_form else (_setting,)
    source = live(Case).join(_forms, sa.true()) if by_form else live(Case)
    unit = (_case.id.label("unit"), sa.literal("case").label("entity"))
    return sa.select(*unit, *columns).select_from(source).where(_of_abuse).distinct()


FORM: Final = "form"
SETTING: Final = "setting"


def abused(*, split: str = "", done: Truth | None = None) -> Facts:
    """Each child of those cases, of whom this was done; split, once for each of its parts."""
    columns = {"": (), FORM: (_form,), SETTING: (_setting,)}[split]
    source = _children_of_cases.join(_forms, sa.true()) if split == FORM else _children_of_cases
    age = sa.case((_child.born_from.is_(None), UNKNOWN), else_=age_group(_child.born_from))
    return (
        sa.select(
            _child.id.label("unit"),
            sa.literal("child").label("entity"),
            known(_child.sex).label("sex"),
            age.label("age"),
            *columns,
        )
        .select_from(source)
        .where(_of_abuse, sa.true() if done is None else done)
        .distinct()
    )


def _has(kind: type[Assessment | Plan | SafetyOrder], *which: Truth) -> Truth:
    """The child has such a record in the case."""
    record = live(kind)
    of_child = (record.c.case == _part.case, record.c.child == _part.child)
    return sa.exists().select_from(record).where(*of_child, *which)


_assessment = live(Assessment).c
_order = live(SafetyOrder).c
_approved = _plan.decision == APPROVED

ASSESSED: Final = _has(Assessment, _assessment.form == FIRST_FORM, _assessment.assessed_on <= END)
PROTECTED: Final = _has(SafetyOrder, day_of(_order.decided_at) <= END)
PLANNED: Final = _has(Plan, _approved, _plan.decided_on <= END)
HELPED: Final = sa.or_(PROTECTED, PLANNED)


def _plans(*which: Truth) -> Facts:
    return (
        sa.select(_plan.id.label("unit"), sa.literal("plan").label("entity"))
        .select_from(live(Plan).join(live(Case), _case.id == _plan.case))
        .where(_meant, *which)
    )


def submitted() -> Facts:
    """Each plan submitted in the period."""
    return _plans(within(_plan.submitted_on))


def approved() -> Facts:
    """Each plan that the chair approved in the period."""
    return _plans(_approved, within(_plan.decided_on))


def plans_due() -> Facts:
    """Each case whose first plans were to be submitted in the period, and whether they were."""
    return _due("plan", _plan.submitted_on)


def approvals_due() -> Facts:
    """Each case whose first plans were to be approved in the period, and whether they were."""
    return _due("approval", sa.case((_approved, _plan.decided_on)))


def _due(deadline: str, done: Term) -> Facts:
    ends, parts = deadlines(deadline), _parts_done(done)
    done_on = sa.case((parts.c.children == parts.c.done, parts.c.done_on))
    timing = sa.case(
        (done_on <= ends.c.value, "in_time"), (done_on <= END, "late"), else_="overdue"
    )
    return (
        sa.select(
            _case.id.label("unit"),
            sa.literal("case").label("entity"),
            timing.label("timing"),
        )
        .select_from(live(Case).join(ends, ends.c.key == _received))
        .outerjoin(parts, parts.c.case == _case.id)
        .where(_meant, sa.or_(done_on.is_not(None), not_before(_case.closed_on, ends.c.value)))
    )


def _parts_done(done: Term) -> sa.Subquery[Any]:
    """Of each case how many children it is about, for how many it was done, and the last day."""
    every = live(Plan).alias("every_plan")
    newest = (
        sa.select(sa.func.max(every.c.id))
        .where(every.c.round == 1)
        .group_by(every.c.case, every.c.child)
    )
    own = sa.and_(_plan.case == _part.case, _plan.child == _part.child, _plan.id.in_(newest))
    return (
        sa.select(
            _part.case,
            sa.func.count().label("children"),
            sa.func.count(done).label("done"),
            sa.func.max(done, type_=sa.Date).label("done_on"),
        )
        .select_from(
            live(CaseChild).join(live(Child), _child.id == _part.child).outerjoin(live(Plan), own)
        )
        .group_by(_part.case)
        .subquery("parts")
    )
