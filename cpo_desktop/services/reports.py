"""Reports: their figures with the records behind, the officer's texts, drafts, and what was issued."""

import json
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final
from uuid import UUID, uuid5

from cpo_desktop import __version__
from cpo_desktop.domain.checks import check
from cpo_desktop.domain.figures import FigureKey, Figures, ThreePeriods, figure_key
from cpo_desktop.domain.indicators import DONG, INDICATORS, indicator
from cpo_desktop.domain.issued import IssuedReport, Narrative
from cpo_desktop.domain.periods import Cutoff, Period, last_complete, parse_period
from cpo_desktop.foundation.clock import Clock, local_day, new_id
from cpo_desktop.foundation.errors import NotFound, UserFacingError
from cpo_desktop.foundation.words import mark
from cpo_desktop.reports import snapshot as snapshots
from cpo_desktop.reports.catalogue import REPORT_KINDS, ReportKind, report_kind
from cpo_desktop.reports.pdf import render_pdf
from cpo_desktop.reports.sections.narrative import offered
from cpo_desktop.reports.sections.tables import FigureTable
from cpo_desktop.reports.snapshot import Snapshot
from cpo_desktop.services import letterhead
from cpo_desktop.storage import change_log
from cpo_desktop.storage.database import Database, Reading, Writing
from cpo_desktop.storage.figures import Counted, counted, figures_of, without_birth_date
from cpo_desktop.storage.issued import Issued, issued
from cpo_desktop.storage.options import Option
from cpo_desktop.wording import formats, labels

__all__ = ["REPORT_KINDS", "AlreadyIssued", "Gap", "ReportService"]

_NARRATIVES: Final = UUID("018f0000-0000-7000-8000-6e6172726174")
"""From this and its report, period and part comes a text's id: the same on every PC."""

_COUNT_NOTHING: Final = frozenset({"narrative", "issued_report"})

_Count = Callable[[Reading, ThreePeriods], Figures]
_Heads = tuple[tuple[str, int], ...]


class AlreadyIssued(UserFacingError):
    """The report was issued before under this number."""

    sentence = mark("Report number {number} on this period has already been issued.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Something missing on record that a report suffers from, and the records that miss it."""

    sentence: str
    records: tuple[Option, ...] = field(default=(), repr=False)
    details: Mapping[str, object] = field(default_factory=dict)


_GAPS: Final = (
    (
        figure_key("children", sex="unknown"),
        mark("{n} children have no sex on record: they are counted neither as boys nor as girls."),
    ),
    (
        figure_key("children", village="unknown"),
        mark("{n} children have no village on record: they are counted in no village."),
    ),
    (
        figure_key("children", ethnic="other"),
        mark("{n} children are neither Kinh nor of a minority: check their ethnic group."),
    ),
    (
        figure_key("children", poverty="unknown"),
        mark("{n} children are in no household with a known poverty status."),
    ),
    (
        figure_key("cases", children="none"),
        mark("{n} cases name no child of the register: nobody is counted for them."),
    ),
    (
        figure_key("abuse_cases", form="unknown"),
        mark("{n} cases of abuse name no form of abuse."),
    ),
    (
        figure_key("abuse_cases", setting="unknown"),
        mark("{n} cases of abuse name no setting."),
    ),
    (
        figure_key("marriages", under="none"),
        mark("{n} child-marriage cases show nobody under age: check the birth dates."),
    ),
    (
        figure_key("violence", form="unknown"),
        mark("{n} domestic-violence cases name no form of violence."),
    ),
    (
        figure_key("violence", victims="no"),
        mark("{n} domestic-violence cases name no victim."),
    ),
    (
        figure_key("violence", home="no"),
        mark("{n} domestic-violence cases name no household: no household is counted for them."),
    ),
    (
        figure_key("violence_victims", age_class="unknown"),
        mark("{n} victims of domestic violence have no date of birth or no sex on record."),
    ),
    (
        figure_key("violence_doers", sex="unknown"),
        mark("{n} people who did violence have no sex on record."),
    ),
)
_UNBORN: Final = mark("{n} children have no date of birth on record: they are in no figure.")
_NOT_OVER: Final = mark("The period ends on {day}: its figures may still change.")


class ReportService:
    """Makes reports from the registers, and keeps those that were issued."""

    def __init__(self, database: Database, *, clock: Clock, user: str) -> None:
        self._database = database
        self._clock = clock
        self._user = user
        self._counting = _Kept()

    def kinds(self) -> tuple[ReportKind, ...]:
        """The kinds of report there are."""
        return REPORT_KINDS

    def cutoff(self) -> Cutoff:
        """The day of the month on which this office's figures close."""
        with self._database.read() as work:
            return letterhead.cutoff_of(letterhead.office_of(work))

    def period(self, kind: str, typed: str = "") -> Period:
        """The period that was typed; without one, the last complete one that the report is usual for."""
        usual = report_kind(kind).usual
        cutoff = self.cutoff()
        if typed.strip():
            return parse_period(typed, cutoff)
        return last_complete(usual, local_day(self._clock()), cutoff)

    def figures(self, kind: str, period: Period) -> Figures:
        """Every figure of the report, for its period and the two it is compared with."""
        report_kind(kind)
        with self._database.read() as work:
            return self._figures(work, self._periods(work, period))

    def tables(self, kind: str, period: Period) -> tuple[FigureTable, ...]:
        """The report's tables as they would be printed, each cell with its figure's key."""
        return report_kind(kind).tables(self.draft(kind, period))

    def records_behind(self, key: FigureKey, period: Period) -> tuple[Option, ...]:
        """What the figure of a report on this period counts, by name; sums: what they add up."""
        with self._database.read() as work:
            behind = counted(work.connection, key, self._periods(work, period).at(key.when))
        unit = indicator(key.indicator).unit
        return tuple(_option(each, unit) for each in behind)

    def narrative(self, kind: str, period: Period) -> dict[str, str]:
        """The officer's texts by part; those not written yet are empty."""
        with self._database.read() as work:
            return self._narrative(work, report_kind(kind), period)

    def offered(self, kind: str, period: Period) -> dict[str, str]:
        """What each part says as long as the officer writes nothing: sentences from the figures."""
        figures = self.figures(kind, period)
        return {part.key: offered(figures, part) for part in report_kind(kind).parts}

    def save_narrative(self, kind: str, period: Period, texts: Mapping[str, str]) -> None:
        """Keep texts of a report by part; the parts not given stay as they are."""
        known = {part.key for part in report_kind(kind).parts}
        today = local_day(self._clock())
        records = [
            Narrative(
                id=_narrative_id(kind, period, part),
                kind=kind,
                period=period.code,
                part=part,
                words=words,
            )
            for part, words in texts.items()
            if part in known
        ]
        with self._database.write(self._user) as work:
            for record in records:
                _keep(work, check(record, today))

    def problems(self, kind: str, period: Period) -> tuple[Gap, ...]:
        """What is missing on record for this report, with the records that miss it."""
        figures = self.figures(kind, period)
        gaps = [
            _gap(sentence, self.records_behind(key, period))
            for key, sentence in _GAPS
            if figures.value(key)
        ]
        with self._database.read() as work:
            unborn = tuple(map(_option, without_birth_date(work.connection)))
        if unborn:
            gaps.insert(0, _gap(_UNBORN, unborn))
        if period.end >= local_day(self._clock()):
            gaps.insert(0, Gap(sentence=_NOT_OVER, details={"day": formats.day(period.end)}))
        return tuple(gaps)

    def draft(self, kind: str, period: Period) -> Snapshot:
        """The report as it stands now, without number and day."""
        return self._snapshot(kind, period, self._figures)

    def _snapshot(self, kind: str, period: Period, count: _Count) -> Snapshot:
        known = report_kind(kind)
        with self._database.read() as work:
            periods = self._periods(work, period)
            figures = count(work, periods)
            return Snapshot(
                kind=kind,
                periods=periods,
                sender=letterhead.sender(work),
                villages=letterhead.villages(work, period, figures),
                figures=figures,
                narrative=self._narrative(work, known, period),
                program=__version__,
            )

    def draft_pdf(self, kind: str, period: Period) -> bytes:
        """The report as it stands now, as PDF, with room for number and day."""
        return render_pdf(report_kind(kind).document(self.draft(kind, period)))

    def issue(self, kind: str, period: Period, number: str, day: date) -> Issued:
        """Freeze the report under its number and day; from then on it is printed as it was.

        AlreadyIssued if it is under that number; InvalidInput if number or day cannot be.
        """
        # Counted anew: what is issued rests on nothing that was counted before.
        draft = self._snapshot(kind, period, _count)
        frozen = replace(draft, number=" ".join(number.split()), issued_on=day)
        text = snapshots.to_json(frozen)
        # Printed from what is kept, so that the two say the same.
        kept = snapshots.from_json(text)
        pages = snapshots.packed(render_pdf(report_kind(kind).document(kept)))
        report = IssuedReport(
            id=new_id(self._clock()),
            kind=kind,
            period=period.code,
            number=frozen.number,
            issued_on=day,
            signer=frozen.sender.signer,
            sha256=snapshots.checksum(text),
            snapshot=text,
            pages_sha256=snapshots.checksum(pages),
            pages=pages,
        )
        checked = check(report, local_day(self._clock()))
        with self._database.write(self._user) as work:
            if any(_same(report, other) for other in issued(work)):
                raise AlreadyIssued(number=report.number)
            work.keep_for_good()
            work.put(checked)
        return next(each for each in self.issued() if each.id == report.id)

    def issued(self) -> tuple[Issued, ...]:
        """What was issued, the newest first."""
        with self._database.read() as work:
            return issued(work)

    def reprint(self, report_id: str) -> bytes:
        """An issued report as PDF, byte for byte as it was; SnapshotDamaged if it was tampered with."""
        report = self._issued(report_id)
        return snapshots.unpacked(snapshots.verified(report.pages, report.pages_sha256))

    def frozen_json(self, report_id: str) -> str:
        """All that an issued report was made of, as JSON; SnapshotDamaged if it was tampered with."""
        report = self._issued(report_id)
        return snapshots.verified(report.snapshot, report.sha256)

    def _issued(self, report_id: str) -> IssuedReport:
        with self._database.read() as work:
            return work.get(IssuedReport, report_id)

    def figures_json(self, kind: str, period: Period) -> str:
        """Every figure of the report as JSON, with what each indicator counts."""
        draft = self.draft(kind, period)
        content = {
            "kind": kind,
            "program": draft.program,
            "commune": draft.sender.commune,
            "periods": {
                str(when): {"code": each.code, "start": str(each.start), "end": str(each.end)}
                for when, each in draft.periods
            },
            "villages": {village.id: village.name for village in draft.villages},
            "indicators": {
                each.code: {
                    "name": each.name,
                    "definition": each.definition,
                    "source": each.source,
                    "timing": str(each.timing),
                    "unit": each.unit,
                }
                for each in INDICATORS
            },
            "figures": snapshots.figures_to_json(draft.figures),
        }
        return json.dumps(content, ensure_ascii=False, indent=2, sort_keys=True) + "\n"

    def _periods(self, work: Reading, period: Period) -> ThreePeriods:
        return ThreePeriods.around(period, letterhead.cutoff_of(letterhead.office_of(work)))

    def _figures(self, work: Reading, periods: ThreePeriods) -> Figures:
        # Read in the same transaction as the figures: whoever saves meanwhile, here or in another
        # program, moves the heads that the next one to ask will see.
        at = change_log.heads(work.connection, _COUNT_NOTHING)
        figures = self._counting.find(at, periods) or _count(work, periods)
        self._counting.keep(at, periods, figures)
        return figures

    def _narrative(self, work: Reading, kind: ReportKind, period: Period) -> dict[str, str]:
        texts: dict[str, str] = {}
        for part in kind.parts:
            found = work.find(Narrative, _narrative_id(kind.key, period, part.key))
            texts[part.key] = found.words if found else ""
        return texts


class _Kept:
    """Figures of one state of the store, so that screen and PDF share them."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._at: _Heads = ()
        self._figures: dict[ThreePeriods, Figures] = {}

    def find(self, at: _Heads, periods: ThreePeriods) -> Figures | None:
        with self._lock:
            return self._figures.get(periods) if at == self._at else None

    def keep(self, at: _Heads, periods: ThreePeriods, figures: Figures) -> None:
        with self._lock:
            if at != self._at:
                self._at, self._figures = at, {}
            self._figures[periods] = figures


def _count(work: Reading, periods: ThreePeriods) -> Figures:
    return figures_of(work.connection, periods)


def _narrative_id(kind: str, period: Period, part: str) -> str:
    return str(uuid5(_NARRATIVES, f"{kind}/{period.code}/{part}"))


def _keep(work: Writing, record: Narrative) -> None:
    try:
        work.put(record)
    except NotFound:  # its id is always the same, and the text was undone before
        work.restore(Narrative, record.id)
        work.put(record)


def _same(report: IssuedReport, other: Issued) -> bool:
    return (report.kind, report.period, report.number) == (other.kind, other.period, other.number)


def _gap(sentence: str, records: tuple[Option, ...]) -> Gap:
    return Gap(sentence=sentence, records=records, details={"n": formats.whole(len(records))})


def _option(behind: Counted, unit: str = DONG) -> Option:
    amount = formats.money(behind.amount or 0) if unit == DONG else f"{behind.amount} {unit}"
    parts = (
        behind.code,
        labels.code_short(behind.codes, behind.key) if behind.key else "",
        formats.partial_date_short(behind.born) if behind.born else "",
        behind.village,
        formats.day(behind.day) if behind.day else "",
        amount if behind.amount else "",
    )
    hint = " · ".join(part for part in parts if part)
    return Option(entity=behind.entity, id=behind.id, title=behind.title, hint=hint)
