"""Reports in the making: their figures with the records behind, the officer's texts, the draft."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from uuid import UUID, uuid5

from cpo_desktop import __version__
from cpo_desktop.domain.checks import check
from cpo_desktop.domain.figures import FigureKey, Figures, ThreePeriods
from cpo_desktop.domain.indicators import INDICATORS, Indicator, indicator
from cpo_desktop.domain.issued import Narrative
from cpo_desktop.domain.periods import CALENDAR, Cutoff, Period, last_complete, parse_period
from cpo_desktop.domain.periods import period as period_of
from cpo_desktop.foundation.clock import Clock, local_day
from cpo_desktop.foundation.errors import NotFound, UserFacingError
from cpo_desktop.foundation.words import mark
from cpo_desktop.reports import snapshot as snapshots
from cpo_desktop.reports.catalogue import REPORT_KINDS, ReportKind, report_kind
from cpo_desktop.reports.comparison import comparison, side_by_side
from cpo_desktop.reports.files import FiguresNotGivenOut, rendered
from cpo_desktop.reports.sections.narrative import offered
from cpo_desktop.reports.sections.tables import FigureTable
from cpo_desktop.reports.snapshot import Compared, Snapshot, Trend
from cpo_desktop.services import letterhead
from cpo_desktop.services.behind import option_of
from cpo_desktop.services.counts import Counts
from cpo_desktop.services.report_checks import Gap, disagreeing, gap, incomplete, not_over
from cpo_desktop.services.told import told
from cpo_desktop.storage import access
from cpo_desktop.storage.access import Deed
from cpo_desktop.storage.database import Database, Reading, Writing
from cpo_desktop.storage.figures import Counted, counted, without_birth_date
from cpo_desktop.storage.options import Option

__all__ = ["REPORT_KINDS", "Gap", "ReportService"]

_NARRATIVES: Final = UUID("018f0000-0000-7000-8000-6e6172726174")
"""From this and its report, period and part comes a text's id: the same on every PC."""

_YEARS: Final = 5
BESIDE: Final = "beside"
"""The part of a report that says with which other period an annex compares it."""

_UNBORN: Final = mark("{n} children have no date of birth on record: they are in no figure.")


class PeriodDoesNotSuit(UserFacingError):
    """A yearly report of a month."""

    sentence = mark("The report {kind} is not made for a period such as {period}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two periods side by side, as the report's annex would show them."""

    period: Period
    other: Period
    figures: Figures
    blocks: tuple[object, ...]


class ReportService:
    """Makes reports from the registers; `IssueService` keeps those that were issued."""

    def __init__(self, database: Database, *, clock: Clock, user: str) -> None:
        self._database = database
        self._clock = clock
        self._user = user
        self._counts = Counts()

    def kinds(self) -> tuple[ReportKind, ...]:
        """The kinds of report there are."""
        return REPORT_KINDS

    def cutoff(self, kind: str = "") -> Cutoff:
        """The day of the month on which the figures close: the office's, or the calendar's."""
        if kind and report_kind(kind).calendar:
            return CALENDAR
        with self._database.read() as work:
            return letterhead.cutoff_of(letterhead.office_of(work))

    def period(self, kind: str, typed: str = "") -> Period:
        """The period that was typed; without one, the last complete one that the report is usual for.

        InvalidPeriod if it is none, PeriodDoesNotSuit if the report is not made for such.
        """
        known, cutoff = report_kind(kind), self.cutoff(kind)
        if typed.strip():
            asked = parse_period(typed, cutoff)
            if asked.kind not in known.periods:
                raise PeriodDoesNotSuit(kind=kind, period=asked.code)
            return asked
        last = last_complete(known.usual, local_day(self._clock()), cutoff)
        if known.month is None:
            return last
        year = last.year if last.number >= known.month else last.year - 1
        return period_of(known.usual, year, known.month, cutoff)

    def figures(self, kind: str, period: Period) -> Figures:
        """Every figure of the report, for its period and the two it is compared with."""
        with self._database.read() as work:
            return self._counts.figures(work, self._periods(work, report_kind(kind), period))

    def tables(self, kind: str, period: Period) -> tuple[FigureTable, ...]:
        """The report's tables as they would be printed, each cell with its figure's key."""
        return report_kind(kind).tables(self.draft(kind, period))

    def explained(self, key: FigureKey) -> Indicator:
        """What a figure counts, by which definition and which law."""
        return indicator(key.indicator)

    def records_behind(self, kind: str, key: FigureKey, period: Period) -> tuple[Option, ...]:
        """What the figure of a report on this period counts, by name; sums: what they add up."""
        with self._database.read() as work:
            periods = self._periods(work, report_kind(kind), period)
        return self.records_in(key, periods.at(key.when))

    def records_in(self, key: FigureKey, period: Period) -> tuple[Option, ...]:
        """What a figure counts in just this period."""
        unit = indicator(key.indicator).unit
        return tuple(option_of(each, unit) for each in self._counted(key, period))

    def compared(self, kind: str, period: Period, other: Period) -> Comparison:
        """The report's figures of two periods side by side; keys of the other are `When.PREVIOUS`."""
        draft = self.draft(kind, period)
        beside = Compared(period=other, figures=self.figures(kind, other))
        tables = report_kind(kind).tables(draft)
        return Comparison(
            period=period,
            other=other,
            figures=side_by_side(draft.figures, beside.figures),
            blocks=tuple(comparison(tables, draft.figures, period, beside)),
        )

    # Texts

    def narrative(self, kind: str, period: Period) -> dict[str, str]:
        """The officer's texts by part; those not written yet are empty."""
        with self._database.read() as work:
            return self._narrative(work, report_kind(kind), period)

    def offered(self, kind: str, period: Period) -> dict[str, str]:
        """What each part says as long as the officer writes nothing: sentences from the figures."""
        draft = self.draft(kind, period)
        return {part.key: offered(draft, part) for part in report_kind(kind).parts}

    def earlier(self, kind: str, period: Period) -> dict[str, str]:
        """What the officer wrote in the report before, part by part, to be taken over."""
        cutoff = self.cutoff(kind)
        by_year = report_kind(kind).month is not None
        before = period.same_last_year(cutoff) if by_year else period.previous(cutoff)
        return {part: words for part, words in self.narrative(kind, before).items() if words}

    def save_narrative(self, kind: str, period: Period, texts: Mapping[str, str]) -> None:
        """Keep texts of a report by part; the parts not given stay as they are."""
        known = {BESIDE, *(part.key for part in report_kind(kind).parts)}
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

    def beside(self, kind: str, period: Period) -> Period | None:
        """The period that an annex of this report compares it with, if the officer wants one."""
        with self._database.read() as work:
            return self._beside(work, report_kind(kind), period)

    # Checks

    def problems(self, kind: str, period: Period) -> tuple[Gap, ...]:
        """What the figures it shows suffer from, what keeps it from being issued first."""
        known = report_kind(kind)
        if known.is_list:
            return ()
        draft = self.draft(kind, period)
        shown = known.figures_in(draft)
        with self._database.read() as work:
            unborn = tuple(map(option_of, without_birth_date(work.connection))) if shown else ()
        return (
            *disagreeing(draft, shown, self._counted),
            *not_over(period, local_day(self._clock())),
            *([gap(_UNBORN, unborn)] if unborn else []),
            *incomplete(draft, shown, self._counted),
        )

    def disagreeing(self, draft: Snapshot) -> tuple[Gap, ...]:
        """The figures a draft shows that must agree and do not, with the records to look at."""
        return disagreeing(draft, report_kind(draft.kind).figures_in(draft), self._counted)

    def _counted(self, key: FigureKey, period: Period) -> tuple[Counted, ...]:
        with self._database.read() as work:
            return counted(work.connection, key, period)

    # The draft

    def draft(self, kind: str, period: Period, *, anew: bool = False) -> Snapshot:
        """The report as it stands now, without number and day.

        `anew` counts everything again: what is issued rests on nothing counted before.
        """
        known = report_kind(kind)
        with self._database.read() as work:
            periods = self._periods(work, known, period)
            figures = self._counts.figures(work, periods, anew=anew)
            return Snapshot(
                kind=kind,
                periods=periods,
                sender=letterhead.sender(work),
                villages=letterhead.villages(work, period, figures),
                figures=figures,
                narrative=self._narrative(work, known, period),
                told=told(kind, work, period, local_day(self._clock())),
                trend=self._trend(work, known, period, anew=anew),
                compared=self._compared(work, known, period, anew=anew),
                program=__version__,
            )

    def file(self, kind: str, period: Period, ending: str) -> bytes:
        """The report as it stands now, as pdf, docx, xlsx or json; UnknownFormat for others.

        What becomes of it is told to `note` by whoever shows, prints or saves it.
        """
        if ending == "json":
            return self.figures_json(kind, period).encode()
        return rendered(report_kind(kind).document(self.draft(kind, period)), ending)

    def note(self, deed: Deed, kind: str, period: Period, ending: str = "pdf") -> None:
        """Log that a list was looked at, printed or saved: it names people, which no report does."""
        if report_kind(kind).is_list:
            about = ("report", period.code, f"{kind}.{ending}")
            access.note(self._database, self._user, self._clock(), deed, about)

    def draft_pdf(self, kind: str, period: Period) -> bytes:
        """The report as it stands now, as PDF, with room for number and day."""
        return self.file(kind, period, "pdf")

    def figures_json(self, kind: str, period: Period) -> str:
        """Every figure of the report as JSON, with what each indicator counts.

        FiguresNotGivenOut if the report keeps some of them to itself.
        """
        if report_kind(kind).public:
            raise FiguresNotGivenOut
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

    def _periods(self, work: Reading, kind: ReportKind, period: Period) -> ThreePeriods:
        cutoff = CALENDAR if kind.calendar else letterhead.cutoff_of(letterhead.office_of(work))
        return ThreePeriods.around(period, cutoff)

    def _trend(
        self, work: Reading, kind: ReportKind, period: Period, *, anew: bool
    ) -> Trend | None:
        """The same period of five years."""
        if not kind.trend:
            return None
        cutoff = CALENDAR if kind.calendar else letterhead.cutoff_of(letterhead.office_of(work))
        years = [period]
        while len(years) < _YEARS:
            years.insert(0, years[0].same_last_year(cutoff))
        return self._counts.trend(work, kind.trend, tuple(years), anew=anew)

    def _beside(self, work: Reading, kind: ReportKind, period: Period) -> Period | None:
        found = work.find(Narrative, _narrative_id(kind.key, period, BESIDE))
        if found is None or not found.words:
            return None
        cutoff = CALENDAR if kind.calendar else letterhead.cutoff_of(letterhead.office_of(work))
        return parse_period(found.words, cutoff)

    def _compared(
        self, work: Reading, kind: ReportKind, period: Period, *, anew: bool
    ) -> Compared | None:
        other = self._beside(work, kind, period)
        if other is None:
            return None
        periods = self._periods(work, kind, other)
        return Compared(period=other, figures=self._counts.figures(work, periods, anew=anew))

    def _narrative(self, work: Reading, kind: ReportKind, period: Period) -> dict[str, str]:
        texts: dict[str, str] = {}
        for part in kind.parts:
            found = work.find(Narrative, _narrative_id(kind.key, period, part.key))
            texts[part.key] = found.words if found else ""
        return texts


def _narrative_id(kind: str, period: Period, part: str) -> str:
    return str(uuid5(_NARRATIVES, f"{kind}/{period.code}/{part}"))


def _keep(work: Writing, record: Narrative) -> None:
    try:
        work.put(record)
    except NotFound:  # its id is always the same, and the text was undone before
        work.restore(Narrative, record.id)
        work.put(record)
