"""Issued reports: frozen under a number, printed again to the byte, corrected by a later version."""

from dataclasses import replace
from datetime import date
from typing import Final

from cpo_desktop.domain.checks import check
from cpo_desktop.domain.issued import IssuedReport, ReportSending
from cpo_desktop.domain.periods import Period
from cpo_desktop.foundation.clock import Clock, local_day, new_id
from cpo_desktop.foundation.errors import InvalidInput, Problem, UserFacingError
from cpo_desktop.foundation.words import mark
from cpo_desktop.reports import snapshot as snapshots
from cpo_desktop.reports.catalogue import report_kind
from cpo_desktop.reports.correction import changes
from cpo_desktop.reports.files import rendered
from cpo_desktop.reports.pdf import render_archive
from cpo_desktop.reports.snapshot import (
    Change,
    Replaced,
    Snapshot,
    SnapshotDamaged,
    SnapshotIsNewer,
)
from cpo_desktop.services.report_checks import Gap
from cpo_desktop.services.reports import PeriodDoesNotSuit, ReportService
from cpo_desktop.storage.database import Database
from cpo_desktop.storage.issued import Issued, issued
from cpo_desktop.wording import formats

__all__ = ["AlreadyIssued", "FiguresDisagree", "IssueService", "Issued"]


_NAMED: Final = 5
_BEFORE_PERIOD: Final = mark("This day lies before the period of the report.")
_BEFORE_CORRECTED: Final = mark("Report number {number}, which this one replaces, is of {day}.")
_SENT_BEFORE: Final = mark("The report was issued later than this day.")
_UNREADABLE: Final = Change(
    where="", what="Bản đã báo cáo không đọc lại được để so sánh", before="", after=""
)


class AlreadyIssued(UserFacingError):
    """The report was issued before under this number."""

    sentence = mark("Report number {number} on this period has already been issued.")


class IssuedMeanwhile(UserFacingError):
    """Somebody else issued the report while this one was made."""

    sentence = mark(
        "Another version of this report was issued meanwhile. Look at it, then issue again."
    )


class NotIssued(UserFacingError):
    """Lists bear no number."""

    sentence = mark("A list is for the office alone and is not issued. Print it, or save it.")


class FiguresDisagree(UserFacingError):
    """Figures that must agree do not; `gaps` names the records."""

    sentence = mark("Figures of this report do not agree, so it cannot be issued: {told}")

    def __init__(self, gaps: tuple[Gap, ...]) -> None:
        records = ", ".join(each.title for gap in gaps for each in gap.records[:_NAMED])
        super().__init__(told=records)
        self.gaps = gaps


class IssueService:
    """Freezes reports and keeps them: what was issued is never changed, only replaced."""

    def __init__(
        self, database: Database, reports: ReportService, *, clock: Clock, user: str
    ) -> None:
        self._database = database
        self._reports = reports
        self._clock = clock
        self._user = user

    def issue(self, kind: str, period: Period, number: str, day: date, reason: str = "") -> Issued:
        """Freeze the report under its number and day; from then on it is printed as it was.

        If one on this period is in force, this one replaces it, and lists what changed; `reason`
        says why. AlreadyIssued under the same number; FiguresDisagree if figures that must agree do
        not; InvalidInput if number or day cannot be.
        """
        known = report_kind(kind)
        if known.is_list:
            raise NotIssued
        if period.kind not in known.periods:
            raise PeriodDoesNotSuit(kind=kind, period=period.code)
        draft = self._reports.draft(kind, period, anew=True)
        disagreeing = self._reports.disagreeing(draft)
        if disagreeing:
            raise FiguresDisagree(disagreeing)
        before = self.in_force(kind, period)
        _check_day(day, period, before)
        frozen = replace(
            draft,
            number=" ".join(number.split()),
            issued_on=day,
            replaced=self._replaced(before, draft, reason) if before else None,
        )
        report = self._frozen(frozen, before, reason)
        checked = check(report, local_day(self._clock()))
        with self._database.write(self._user) as work:
            versions = issued(work)
            if any(_same(report, other) for other in versions):
                raise AlreadyIssued(number=report.number)
            if newest_of(versions, kind, period) != before:
                raise IssuedMeanwhile
            work.keep_for_good()
            work.put(checked)
        return next(each for each in self.issued() if each.id == report.id)

    def issued(self) -> tuple[Issued, ...]:
        """What was issued, the newest first."""
        with self._database.read() as work:
            return issued(work)

    def in_force(self, kind: str, period: Period) -> Issued | None:
        """The newest report of this kind on the period: it stands for all before it."""
        return newest_of(self.issued(), kind, period)

    def changes(self, kind: str, period: Period) -> tuple[Change, ...]:
        """What a report issued now would state otherwise than the one in force; nothing without one."""
        before = self.in_force(kind, period)
        if before is None:
            return ()
        return self._changes(before, self._reports.draft(kind, period))

    def reprint(self, report_id: str) -> bytes:
        """An issued report as PDF, byte for byte as it was; SnapshotDamaged if it was tampered with."""
        report = self._report(report_id)
        return snapshots.unpacked(snapshots.verified(report.pages, report.pages_sha256))

    def file(self, report_id: str, ending: str) -> bytes:
        """An issued report as pdf (as it was), docx or xlsx (made anew from what was frozen), json."""
        if ending == "pdf":
            return self.reprint(report_id)
        if ending == "json":
            return self.frozen_json(report_id).encode()
        snapshot = self._snapshot(report_id)
        return rendered(report_kind(snapshot.kind).document(snapshot), ending)

    def frozen_json(self, report_id: str) -> str:
        """All that an issued report was made of, as JSON; SnapshotDamaged if it was tampered with."""
        report = self._report(report_id)
        return snapshots.verified(report.snapshot, report.sha256)

    def replaced(self, report_id: str) -> Replaced | None:
        """What an issued report took the place of, and all that it changed; None of a first one."""
        return self._snapshot(report_id).replaced

    def sent(self, report_id: str, on: date, way: str = "") -> None:
        """Note that an issued report was sent; InvalidInput if the day cannot be."""
        sending = ReportSending(id=new_id(self._clock()), report=report_id, sent_on=on, way=way)
        checked = check(sending, local_day(self._clock()))
        with self._database.write(self._user) as work:
            issued_on = work.get(IssuedReport, report_id).issued_on
            if issued_on and on < issued_on:
                raise InvalidInput((Problem("sent_on", _SENT_BEFORE),))
            work.put(checked)

    def _frozen(self, frozen: Snapshot, before: Issued | None, reason: str) -> IssuedReport:
        text = snapshots.to_json(frozen)
        # Printed from what is kept, so that the two say the same.
        kept = snapshots.from_json(text)
        pages = snapshots.packed(render_archive(report_kind(frozen.kind).document(kept)))
        return IssuedReport(
            id=new_id(self._clock()),
            kind=frozen.kind,
            period=frozen.period.code,
            number=frozen.number,
            issued_on=frozen.issued_on,
            signer=frozen.sender.signer,
            sha256=snapshots.checksum(text),
            snapshot=text,
            pages_sha256=snapshots.checksum(pages),
            pages=pages,
            replaces=before.id if before else None,
            reason=reason,
        )

    def _replaced(self, before: Issued, draft: Snapshot, reason: str) -> Replaced:
        return Replaced(
            number=before.number,
            issued_on=before.issued_on,
            reason=reason,
            changes=self._changes(before, draft),
        )

    def _changes(self, before: Issued, draft: Snapshot) -> tuple[Change, ...]:
        kind = report_kind(draft.kind)
        try:
            old = self._snapshot(before.id)
        except (SnapshotDamaged, SnapshotIsNewer):
            # What cannot be read can still be replaced, or a wrong report would stay for ever.
            return (_UNREADABLE,)
        return changes(old, draft, kind.tables(old), kind.tables(draft), kind.parts)

    def _snapshot(self, report_id: str) -> Snapshot:
        return snapshots.from_json(self.frozen_json(report_id))

    def _report(self, report_id: str) -> IssuedReport:
        with self._database.read() as work:
            return work.get(IssuedReport, report_id)


def newest_of(versions: tuple[Issued, ...], kind: str, period: Period) -> Issued | None:
    """The newest of these on the period; they stand newest first."""
    wanted = (kind, period.code)
    return next((each for each in versions if (each.kind, each.period) == wanted), None)


def _check_day(day: date, period: Period, before: Issued | None) -> None:
    """A report is issued after its period began, a correction not before what it corrects."""
    if day < period.start:
        raise InvalidInput((Problem("issued_on", _BEFORE_PERIOD),))
    if before and before.issued_on and day < before.issued_on:
        details: dict[str, object] = {"number": before.number, "day": formats.day(before.issued_on)}
        raise InvalidInput((Problem("issued_on", _BEFORE_CORRECTED, details=details),))


def _same(report: IssuedReport, other: Issued) -> bool:
    return (report.kind, report.period, report.number) == (other.kind, other.period, other.number)
