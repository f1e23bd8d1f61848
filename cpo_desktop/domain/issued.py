"""Reports as kept: the narrative being written, and what was issued."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final

from typing_extensions import override

from cpo_desktop.domain.fields import Entity, Record, day, link, note, text
from cpo_desktop.foundation.words import mark

SNAPSHOT_LENGTH: Final = 20_000_000
PAGES_LENGTH: Final = 50_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrative(Record):
    """The written part of a report on one period, until and after it is issued."""

    entity: ClassVar[Entity] = Entity(
        name="narrative",
        label=mark("Narrative"),
        plural=mark("Narratives"),
    )

    kind: str = text(mark("Kind of report"), longest=40, required=True)
    period: str = text(mark("Period"), longest=30, required=True)
    part: str = text(mark("Part"), longest=40, required=True)
    words: str = note(mark("Text"), longest=20_000, personal=True)

    @property
    @override
    def title(self) -> str:
        """Which report this text belongs to."""
        return f"{self.kind} {self.period}"


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedReport(Record):
    """A report as issued, never changed afterwards: its pages, and the snapshot (JSON) behind them.

    The pages are kept because a later version of the program may word or set a report otherwise.
    """

    entity: ClassVar[Entity] = Entity(
        name="issued_report",
        label=mark("Issued report"),
        plural=mark("Issued reports"),
        indexed=(("kind", "period"),),
        final=True,
    )

    kind: str = text(mark("Kind of report"), longest=40, required=True)
    period: str = text(mark("Period"), longest=30, required=True)
    number: str = text(mark("Number"), longest=40, required=True)
    issued_on: date | None = day(mark("Date"), required=True)
    signer: str = text(mark("Signed by"), personal=True)
    sha256: str = text(mark("Checksum"), longest=64, required=True)
    snapshot: str = note(mark("Snapshot"), longest=SNAPSHOT_LENGTH, required=True, personal=True)
    pages_sha256: str = text(mark("Checksum of the pages"), longest=64, required=True)
    pages: str = note(mark("Pages"), longest=PAGES_LENGTH, required=True, personal=True)
    replaces: str | None = link(mark("Replaces"), "issued_report", hidden=True)
    reason: str = note(mark("Why it was corrected"), personal=True)

    @property
    @override
    def title(self) -> str:
        """Number and period."""
        return f"{self.number} ({self.period})"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSending(Record):
    """That an issued report was sent, and when: the report itself stays as it was issued."""

    entity: ClassVar[Entity] = Entity(
        name="report_sending",
        label=mark("Sending of a report"),
        plural=mark("Sendings of reports"),
        indexed=(("report",),),
    )

    report: str | None = link(
        mark("Issued report"), "issued_report", required=True, owned=True, hidden=True
    )
    sent_on: date | None = day(mark("Sent on"), required=True)
    way: str = text(
        mark("Way of sending"), help=mark("By the office's document system, by post, by hand.")
    )
