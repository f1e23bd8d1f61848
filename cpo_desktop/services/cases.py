"""Work on a case: taking it up, passing it on stage by stage, reopening and closing it."""

import dataclasses
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final

from cpo_desktop.domain.case import Assessment, Case, CaseChild, CaseStep, Stage
from cpo_desktop.domain.case_file import REVIEW_FORM, CaseFile
from cpo_desktop.domain.checks import check
from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.holidays import WorkCalendar, work_calendar
from cpo_desktop.domain.notice import Notice
from cpo_desktop.domain.procedure import (
    SAFE,
    CaseDeadline,
    Missing,
    deadlines,
    is_safe,
    level_of,
    missing,
    next_stage,
    stage_of,
)
from cpo_desktop.domain.scales import Level, current_scale
from cpo_desktop.domain.unit import Unit
from cpo_desktop.foundation.clock import VIETNAM, Clock, local_day, local_minute, new_id
from cpo_desktop.foundation.errors import NotFound, UserFacingError
from cpo_desktop.foundation.words import mark
from cpo_desktop.storage import access, cases, records
from cpo_desktop.storage.access import Access, Deed
from cpo_desktop.storage.cases import CaseFilter, Cursor
from cpo_desktop.storage.database import Database, Reading, Writing
from cpo_desktop.wording import formats

__all__ = ["Access", "CaseFilter", "CaseRow", "CaseService", "Cursor", "Page"]

SCALES: Final = {"02": "form_02", "03": "form_03", "06": "form_06"}
"""Which scale each assessment form uses."""


class StageNotReady(UserFacingError):
    """The open stage still asks for something; `missing` says what."""

    sentence = mark("This stage is not finished yet. What is missing stands beside it.")

    def __init__(self, asked: tuple[Missing, ...]) -> None:
        super().__init__()
        self.missing = asked


class ReasonNeeded(UserFacingError):
    """A step back or out of the order is explained in writing."""

    sentence = mark("Say why, in a few words.")


class CaseIsClosed(UserFacingError):
    """A closed case is reopened before anything else."""

    sentence = mark("This case is closed. Reopen it first, with a reason.")


class NotYetSafe(UserFacingError):
    """A case is closed as safe only by a review that says so (Decree 56, article 30)."""

    sentence = mark(
        "The review (form 06) does not say that every child is stable and without risk. "
        "Begin a further round, or choose another reason."
    )


class ClosedTooEarly(UserFacingError):
    """A case begins with its first notice, and ends after it."""

    sentence = mark("The first notice of this case came on {day}: it cannot be closed before.")


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRow:
    """A case as a list shows it: nothing of what happened."""

    id: str
    code: str
    received_at: datetime | None
    stage: Stage
    round: int
    village: str
    children: tuple[str, ...] = field(repr=False)
    category: str | None
    level: Level | None
    grave: bool
    next_deadline: CaseDeadline | None


@dataclass(frozen=True, slots=True)
class Page:
    """Some rows, and where the next ones begin; None at the end."""

    rows: tuple[CaseRow, ...]
    next: Cursor | None


class CaseService:
    """Takes cases through the procedure of Decree 56/2017/NĐ-CP."""

    def __init__(self, database: Database, *, clock: Clock, user: str) -> None:
        self._database = database
        self._clock = clock
        self._user = user

    @property
    def calendar(self) -> WorkCalendar:
        """Working days and days off."""
        return work_calendar()

    def now(self) -> datetime:
        """The moment it is, in Viet Nam's time."""
        return self._clock().astimezone(VIETNAM)

    def open_case(self, notice_id: str) -> Case:
        """A new case about this notice, in its first stage; the child named there is part of it."""
        with self._database.write(self._user) as work:
            notice = work.get(Notice, notice_id)
            case = Case(
                id=self._new_id(),
                code=records.next_code(work, Case),
                stage=Stage.NOTICE.value,
                round=1,
                received_at=notice.received_at,
                village=notice.village,
                category=notice.category,
                grave=notice.grave,
                forms=notice.forms,
                setting=notice.setting,
                officer=self._user,
            )
            self._put(work, case)
            self._put(work, self._step(case, Stage.NOTICE))
            self._put(work, dataclasses.replace(notice, case=case.id))
            if notice.child:
                self._put(work, CaseChild(id=self._new_id(), case=case.id, child=notice.child))
        return case

    def add_notice(self, notice_id: str, case_id: str) -> None:
        """Let a further notice belong to a case; the clock of an earlier one counts."""
        with self._database.write(self._user) as work:
            notice, case = work.get(Notice, notice_id), work.get(Case, case_id)
            self._put(work, dataclasses.replace(notice, case=case_id))
            earliest = min(filter(None, (case.received_at, notice.received_at)))
            self._put(work, dataclasses.replace(case, received_at=earliest))

    def add_child(self, case_id: str, child_id: str) -> None:
        """Make a child of the register part of a case; a child already in it stays once."""
        with self._database.write(self._user) as work:
            parts = work.linked(CaseChild, "case", case_id)
            if child_id not in {part.child for part in parts}:
                self._put(work, CaseChild(id=self._new_id(), case=case_id, child=child_id))

    def new_assessment(self, case_id: str, child_id: str, form: str) -> Assessment:
        """An assessment to fill, with today's version of the scale; not kept yet."""
        case = self.file(case_id).case
        today = local_day(self._clock())
        scale = current_scale(SCALES[form], today)
        return Assessment(
            id=self._new_id(),
            case=case_id,
            child=child_id,
            form=form,
            round=case.round if form == REVIEW_FORM else 1,
            scale=f"{scale.id}@{scale.version}",
            assessed_on=today,
            assessor=self._user,
        )

    def file(self, case_id: str) -> CaseFile:
        """A case with everything that hangs on it; NotFound if there is none."""
        with self._database.read() as work:
            return _file(work, case_id)

    def by_code(self, code: str) -> CaseFile:
        """The case with this code; NotFound if there is none."""
        with self._database.read() as work:
            case_id = cases.with_code(work, code)
            if case_id is None:
                raise NotFound
            return _file(work, case_id)

    def page(self, wanted: CaseFilter, after: Cursor | None = None, limit: int = 100) -> Page:
        """The next cases of the list, the newest first."""
        with self._database.read() as work:
            ids, cursor = cases.page(work, wanted, after, limit)
            files = cases.files(work, ids)
            villages = {unit.id: unit.name for unit in work.select(Unit)}
        return Page(tuple(self._row(files[one], villages) for one in ids), cursor)

    def of_child(self, child_id: str) -> tuple[Case, ...]:
        """The cases a child is part of, the newest first."""
        with self._database.read() as work:
            return cases.of_child(work, child_id)

    def loose_notices(self) -> tuple[Notice, ...]:
        """Notices that no case was opened for yet, the oldest first."""
        with self._database.read() as work:
            return cases.loose_notices(work)

    def missing(self, case_id: str) -> tuple[Missing, ...]:
        """What the open stage still asks for."""
        return missing(self.file(case_id))

    def deadlines(self, case_id: str) -> tuple[CaseDeadline, ...]:
        """The legal deadlines of a case, in the order of the procedure."""
        return deadlines(self.file(case_id), self.calendar)

    def pass_stage(self, case_id: str) -> Stage:
        """The next stage, open now; StageNotReady tells what is missing."""
        with self._database.write(self._user) as work:
            file = _open_file(work, case_id)
            asked = missing(file)
            stage = stage_of(file)
            if asked or stage is Stage.REVIEW:
                raise StageNotReady(asked)
            return self._enter(work, file.case, next_stage(stage))

    def further_round(self, case_id: str, reason: str) -> Stage:
        """A further round from the plan on, after a review found the child still at risk (article 30)."""
        _need(reason)
        with self._database.write(self._user) as work:
            file = _open_file(work, case_id)
            asked = missing(file)
            if stage_of(file) is not Stage.REVIEW or asked:
                raise StageNotReady(asked)
            again = dataclasses.replace(file.case, round=file.round + 1)
            return self._enter(work, again, Stage.PLAN, reason)

    def reopen(self, case_id: str, stage: Stage, reason: str) -> Stage:
        """An earlier stage, open again, with the reason kept; a closed case too."""
        _need(reason)
        with self._database.write(self._user) as work:
            case = work.get(Case, case_id)
            again = dataclasses.replace(case, closed_on=None, close_reason=None)
            return self._enter(work, again, stage, reason, reopened=True)

    def close(self, case_id: str, reason: str, day: date, remarks: str = "") -> None:
        """End a case for this reason (a key of `case_close_reasons`); as safe only by its review.

        ClosedTooEarly on a day before its first notice.
        """
        with self._database.write(self._user) as work:
            file = _open_file(work, case_id)
            if reason == SAFE and not (stage_of(file) is Stage.REVIEW and is_safe(file)):
                raise NotYetSafe
            received = file.case.received_at
            if received and day < received.date():
                raise ClosedTooEarly(day=formats.day(received.date()))
            ended = dataclasses.replace(file.case, closed_on=day, close_reason=reason)
            words = code_list("case_close_reasons").get(reason).vi
            self._enter(work, ended, Stage.CLOSED, remarks or words)

    def note_view(self, case_id: str) -> None:
        """Log that somebody looked at a case."""
        self._note(Deed.VIEW, case_id, "")

    def note_print(self, case_id: str, form: str) -> None:
        """Log that somebody printed or saved a form of a case."""
        self._note(Deed.PRINT, case_id, form)

    def note_reveal(self, case_id: str, what: str) -> None:
        """Log that somebody uncovered a masked field."""
        self._note(Deed.REVEAL, case_id, what)

    def note_notice(self, notice_id: str, what: str = "") -> None:
        """Log that somebody looked at a notice, or uncovered what of it."""
        about = (Notice.entity.name, notice_id, what)
        deed = Deed.REVEAL if what else Deed.VIEW
        access.note(self._database, self._user, self._clock(), deed, about)

    def accesses(self, case_id: str) -> tuple[Access, ...]:
        """Who viewed and printed a case, the newest first."""
        with self._database.read() as work:
            return access.entries(work, case_id)

    def open_deadlines(self) -> tuple[tuple[CaseFile, CaseDeadline], ...]:
        """Every deadline of open cases that nobody has met yet, the nearest first."""
        with self._database.read() as work:
            files = cases.files(work, cases.open_ids(work))
        waiting = [
            (file, deadline)
            for file in files.values()
            for deadline in deadlines(file, self.calendar)
            if deadline.done_at is None
        ]
        return tuple(sorted(waiting, key=lambda pair: pair[1].deadline.at))

    def _enter(
        self, work: Writing, case: Case, stage: Stage, reason: str = "", *, reopened: bool = False
    ) -> Stage:
        moved = dataclasses.replace(case, stage=stage.value)
        self._put(work, moved)
        self._put(work, self._step(moved, stage, reason, reopened=reopened))
        return stage

    def _step(
        self, case: Case, stage: Stage, reason: str = "", *, reopened: bool = False
    ) -> CaseStep:
        return CaseStep(
            id=self._new_id(),
            case=case.id,
            stage=stage.value,
            round=case.round,
            at=local_minute(self._clock()),
            reopened=reopened,
            reason=reason,
        )

    def _row(self, file: CaseFile, villages: dict[str, str]) -> CaseRow:
        waiting = [d for d in deadlines(file, self.calendar) if d.done_at is None]
        open_now = stage_of(file) is not Stage.CLOSED
        return CaseRow(
            id=file.case.id,
            code=file.case.code,
            received_at=file.case.received_at,
            stage=stage_of(file),
            round=file.round,
            village=villages.get(file.case.village or "", ""),
            children=tuple(child.full_name for child in file.children),
            category=file.case.category,
            level=_level(file),
            grave=file.case.grave,
            next_deadline=min(waiting, key=lambda d: d.deadline.at)
            if waiting and open_now
            else None,
        )

    def _put(self, work: Writing, record: Case | CaseStep | CaseChild | Notice) -> None:
        work.put(check(record, local_day(self._clock())))

    def _new_id(self) -> str:
        return new_id(self._clock())

    def _note(self, deed: Deed, case_id: str, detail: str) -> None:
        about = (Case.entity.name, case_id, detail)
        access.note(self._database, self._user, self._clock(), deed, about)


def _need(reason: str) -> None:
    if not reason.strip():
        raise ReasonNeeded


def _file(work: Reading, case_id: str) -> CaseFile:
    found = cases.files(work, [case_id])
    if not found:
        raise NotFound
    return found[case_id]


def _open_file(work: Writing, case_id: str) -> CaseFile:
    work.flush()
    file = _file(work, case_id)
    if stage_of(file) is Stage.CLOSED:
        raise CaseIsClosed
    return file


def _level(file: CaseFile) -> Level | None:
    """The graver of the children's latest levels."""
    newest = [
        found[-1]
        for child in file.children
        if (found := [one for one in file.assessments if one.child == child.id])
    ]
    levels = {level_of(one) for one in newest}
    return next((level for level in Level if level in levels), None)
