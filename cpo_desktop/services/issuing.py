"""Issued reports: frozen under a number, printed again to the byte, corrected by a later version."""

from dataclasses import dataclass, field, replace
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
from cpo_desktop.reports.correction import Version, changes
from cpo_desktop.reports.files import FiguresNotGivenOut, rendered
from cpo_desktop.reports.pdf import render_archive
from cpo_desktop.reports.sections.narrative import offered
from cpo_desktop.reports.snapshot import (
    Change,
    Replaced,
    Snapshot,
    SnapshotDamaged,
    SnapshotIsNewer,
)
from cpo_desktop.services import letterhead
from cpo_desktop.services.report_checks import Gap, named, not_over
from cpo_desktop.services.reports import PeriodDoesNotSuit, ReportService
from cpo_desktop.storage.database import Database
from cpo_desktop.storage.issued import Issued, issued
from cpo_desktop.wording import formats

__all__ = ["AlreadyIssued", "FiguresDisagree", "IssueService", "Issued", "Issuing"]


_PERIOD_RUNS: Final = mark(
    "The period of this report ends on {day}. It can be issued from the day after."
)
_NOBODY_SIGNS: Final = mark("Write the name of the leader who signs it.")
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
        super().__init__(told=named(gaps))
        self.gaps = gaps


@dataclass(frozen=True, slots=True)
class Issuing:
    """What a report is issued under; `signing` is a key of the signing modes.

    Where place, signing or signer are empty, those of the office's settings hold.
    """

    number: str
    day: date
    reason: str = field(default="", repr=False)
    place: str = ""
    signing: str = ""
    signer: str = field(default="", repr=False)


class IssueService:
    """Freezes reports and keeps them: what was issued is never changed, only replaced."""

    def __init__(
        self, database: Database, reports: ReportService, *, clock: Clock, user: str
    ) -> None:
        self._database = database
        self._reports = reports
        self._clock = clock
        self._user = user

    def usual(self) -> Issuing:
        """What is likely of a report issued today: the next number, and what the settings say."""
        today = local_day(self._clock())
        with self._database.read() as work:
            office, sender = letterhead.office_of(work), letterhead.sender(work)
            number = next_number(issued(work), today.year)
        signing = letterhead.signing_of(office)
        return Issuing(number, today, place=sender.place, signing=signing, signer=sender.signer)

    def hindrances(self, kind: str, period: Period) -> tuple[Gap, ...]:
        """What keeps the report from being issued today: its period runs, or figures disagree."""
        running = not_over(period, local_day(self._clock()))
        return running or self._reports.disagreeing(self._reports.draft(kind, period))

    def issue(self, kind: str, period: Period, under: Issuing) -> Issued:
        """Freeze the report under its number and day; from then on it is printed as it was.

        If one on this period is in force, this one replaces it, and lists what changed; the reason
        says why. AlreadyIssued under the same number; FiguresDisagree if figures that must agree do
        not; InvalidInput if number, day or signer cannot be.
        """
        known = report_kind(kind)
        if known.is_list:
            raise NotIssued
        if period.kind not in known.periods:
            raise PeriodDoesNotSuit(kind=kind, period=period.code)
        before = self.in_force(kind, period)
        _check_day(under.day, period, before)
        draft = self._draft(kind, period, under)
        disagreeing = self._reports.disagreeing(draft)
        if disagreeing:
            raise FiguresDisagree(disagreeing)
        frozen = replace(
            draft,
            number=" ".join(under.number.split()),
            issued_on=under.day,
            replaced=self._replaced(before, draft, under.reason) if before else None,
        )
        report = self._frozen(frozen, before, under.reason)
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
        """An issued report as pdf (as it was), docx or xlsx (made anew from what was frozen), json.

        FiguresNotGivenOut as json of a report that keeps some of its figures to itself.
        """
        if ending == "pdf":
            return self.reprint(report_id)
        snapshot = self._snapshot(report_id)
        kind = report_kind(snapshot.kind)
        if ending != "json":
            return rendered(kind.document(snapshot), ending)
        if kind.public:
            raise FiguresNotGivenOut
        return self.frozen_json(report_id).encode()

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

    def _draft(self, kind: str, period: Period, under: Issuing) -> Snapshot:
        draft = self._reports.draft(kind, period, anew=True)
        sender = letterhead.signed(
            draft.sender, place=under.place, signing=under.signing, signer=under.signer
        )
        if not sender.signer:
            raise InvalidInput((Problem("signer", _NOBODY_SIGNS),))
        known = report_kind(kind)
        signed = replace(draft, sender=sender)
        as_told = known.as_told(signed)
        return replace(signed, offered={part.key: offered(as_told, part) for part in known.parts})

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
        was, becomes = (
            Version(
                snapshot=kind.as_told(each), tables=kind.tables(each), document=kind.document(each)
            )
            for each in (old, draft)
        )
        return changes(was, becomes, kind.parts)

    def _snapshot(self, report_id: str) -> Snapshot:
        return snapshots.from_json(self.frozen_json(report_id))

    def _report(self, report_id: str) -> IssuedReport:
        with self._database.read() as work:
            return work.get(IssuedReport, report_id)


def newest_of(versions: tuple[Issued, ...], kind: str, period: Period) -> Issued | None:
    """The newest of these on the period; they stand newest first."""
    wanted = (kind, period.code)
    return next((each for each in versions if (each.kind, each.period) == wanted), None)


def next_number(versions: tuple[Issued, ...], year: int) -> str:
    """The number after the highest of this year's."""
    numbers = [
        int(report.number)
        for report in versions
        if report.issued_on and report.issued_on.year == year and report.number.isdecimal()
    ]
    return str(max(numbers, default=0) + 1)


def _check_day(day: date, period: Period, before: Issued | None) -> None:
    """A report is issued once its period is over, a correction not before what it corrects."""
    if day <= period.end:
        details: dict[str, object] = {"day": formats.day(period.end)}
        raise InvalidInput((Problem("issued_on", _PERIOD_RUNS, details=details),))
    if before and before.issued_on and day < before.issued_on:
        details = {"number": before.number, "day": formats.day(before.issued_on)}
        raise InvalidInput((Problem("issued_on", _BEFORE_CORRECTED, details=details),))


def _same(report: IssuedReport, other: Issued) -> bool:
    return (report.kind, report.period, report.number) == (other.kind, other.period, other.number)
