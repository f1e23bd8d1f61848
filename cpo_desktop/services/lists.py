"""What lists tell: the office's own sheets of children, measures and cases, as when figures close."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time

from cpo_desktop.domain.case import Stage
from cpo_desktop.domain.case_file import CaseFile
from cpo_desktop.domain.deadlines import Deadline
from cpo_desktop.domain.holidays import work_calendar
from cpo_desktop.domain.listed import OverdueDeadline
from cpo_desktop.domain.notice import Notice
from cpo_desktop.domain.periods import Period
from cpo_desktop.domain.procedure import CaseDeadline, deadlines, first_hours
from cpo_desktop.foundation.clock import VIETNAM
from cpo_desktop.reports import lists as sheets
from cpo_desktop.reports.document import Block
from cpo_desktop.services import letterhead
from cpo_desktop.storage import cases, lists, units
from cpo_desktop.storage.database import Reading
from cpo_desktop.storage.figures.children import AT_RISK, SPECIAL


def special(work: Reading, period: Period, _today: date) -> tuple[Block, ...]:
    """Children in special circumstances."""
    return sheets.special(lists.listed_children(work, SPECIAL, period), _villages(work))


def at_risk(work: Reading, period: Period, _today: date) -> tuple[Block, ...]:
    """Children at risk."""
    return sheets.at_risk(lists.listed_children(work, AT_RISK, period), _villages(work))


def measures(work: Reading, period: Period, _today: date) -> tuple[Block, ...]:
    """The ledger of measures."""
    return sheets.measures(lists.listed_measures(work, period), _villages(work), period.end)


def overdue(work: Reading, period: Period, today: date) -> tuple[Block, ...]:
    """Cases, and notices without one, that have missed a deadline of the law."""
    # What has not come yet cannot have been missed.
    on = min(period.end, today)
    files = cases.files(work, lists.cases_running(work, period)).values()
    found = [
        *(each for file in files for each in _of_case(file, on)),
        *_of_notices(lists.notices_without_case(work, on), on),
    ]
    return sheets.overdue(sorted(found, key=lambda each: (each.deadline.at, each.code)), on)


def _villages(work: Reading) -> Mapping[str, str]:
    return {unit.id: letterhead.village_name(unit) for unit in units.villages(work, closed=True)}


def _of_case(file: CaseFile, on: date) -> Iterator[OverdueDeadline]:
    for waiting in deadlines(file, work_calendar()):
        if _is_missed(waiting, on) and file.case.received_at:
            yield OverdueDeadline(
                code=file.case.code,
                children=tuple(child.code for child in file.children),
                received_on=file.case.received_at.date(),
                stage=_stage(file, on),
                deadline=waiting.deadline,
                days=(on - waiting.deadline.day).days,
            )


def _is_missed(waiting: CaseDeadline, on: date) -> bool:
    done = waiting.done_at
    done_on = done.date() if isinstance(done, datetime) else done
    return (done_on is None or done_on > on) and _has_passed(waiting.deadline, on)


def _has_passed(deadline: Deadline, on: date) -> bool:
    """Whether it lies before the last minute of the day."""
    return deadline.is_past(datetime.combine(on, time(23, 59), VIETNAM))


def _stage(file: CaseFile, on: date) -> str:
    """The stage that the case had come to by the end of the day."""
    come = [step.stage for step in file.steps if step.at and step.at.date() <= on and step.stage]
    return come[-1] if come else Stage.NOTICE


def _of_notices(notices: tuple[Notice, ...], on: date) -> Iterator[OverdueDeadline]:
    for notice in notices:
        deadline = first_hours(notice, work_calendar())
        if deadline and notice.received_at and _has_passed(deadline, on):
            yield OverdueDeadline(
                code=notice.code,
                children=(),
                received_on=notice.received_at.date(),
                stage=Stage.NOTICE,
                deadline=deadline,
                days=(on - deadline.day).days,
            )
