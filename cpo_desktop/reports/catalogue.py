"""The kinds of report on offer: for which periods, with which texts, made by what."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from cpo_desktop.domain.figures import FigureKey, WatchedFigures, When
from cpo_desktop.domain.periods import PeriodKind
from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.words import mark
from cpo_desktop.reports import (
    action_month,
    council_children,
    council_violence,
    indicator_set,
    lists,
    marriage_statistics,
    periodic,
    plan_evaluation,
    violence_form,
    work_summary,
)
from cpo_desktop.reports.composing import Content, composed, tables_of
from cpo_desktop.reports.document import Document
from cpo_desktop.reports.sections.narrative import PARTS, Part
from cpo_desktop.reports.sections.tables import FigureTable
from cpo_desktop.reports.snapshot import Snapshot

_IN_TREND: Final = (When.CURRENT, When.LAST_YEAR)
"""Of the years of a trend, those of which every figure is counted."""


class NoSuchReport(UserFacingError):
    """No report is of this kind."""

    sentence = mark("There is no report of the kind {kind}. Known: {known}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportKind:
    """A report that can be made. `en` is the source string of its name on the screen.

    A report is made of figures (`content`); a list names records, is for the office alone, and
    bears no number (`listing`).
    """

    key: str
    vi: str
    en: str
    periods: tuple[PeriodKind, ...]
    usual: PeriodKind
    parts: tuple[Part, ...] = ()
    content: Callable[[Snapshot], Content] | None = None
    listing: Callable[[Snapshot], Document] | None = None
    calendar: bool = False
    """Whether its periods close with the month, whatever the day on which the office's do."""
    month: int | None = None
    """The month that it is usually about, where it is about one."""
    trend: tuple[FigureKey, ...] = ()
    """The figures that it shows over five years."""
    public: bool = False
    """Whether it is read out: small figures are not told, and no file gives out all of them."""

    @property
    def is_list(self) -> bool:
        """Whether it names people: for the office alone, and never issued."""
        return self.listing is not None

    def as_told(self, snapshot: Snapshot) -> Snapshot:
        """The snapshot with what the report says of it, and what it keeps to itself."""
        once = snapshot.compared_once()
        return once.in_public() if self.public else once

    def document(self, snapshot: Snapshot) -> Document:
        """The report as a document; the same snapshot is always the same document."""
        if self.listing is not None:
            return self.listing(snapshot)
        told = self.as_told(snapshot)
        return composed(told, self._content(told))

    def tables(self, snapshot: Snapshot) -> tuple[FigureTable, ...]:
        """Its tables of figures as they would be printed, each cell with its figure's key."""
        return tables_of(self._content(self.as_told(snapshot))) if self.content else ()

    def figures_in(self, snapshot: Snapshot) -> frozenset[FigureKey]:
        """Every figure that the report tells or rests on: in tables, charts and sentences."""
        if self.content is None:
            return frozenset()
        figures = WatchedFigures(snapshot.figures.values, snapshot.figures.left_out)
        tables = self.tables(replace(snapshot, figures=figures))
        told = {key for table in tables for row in table.keys for key in row if key is not None}
        over_years = {key.at(when) for key in self.trend for when in _IN_TREND}
        return frozenset(figures.asked | told | over_years)

    def _content(self, snapshot: Snapshot) -> Content:
        if self.content is None:
            raise TypeError(f"{self.key} is a list")
        return self.content(snapshot)


REPORT_KINDS: Final = (
    ReportKind(
        key="periodic",
        vi="Báo cáo định kỳ công tác bảo vệ trẻ em gửi cấp trên",
        en=mark("Periodic report to the superior unit"),
        periods=tuple(PeriodKind),
        usual=PeriodKind.QUARTER,
        parts=PARTS,
        content=periodic.content,
        trend=periodic.TREND,
    ),
    ReportKind(
        key="council_children",
        vi="Báo cáo HĐND xã về thực hiện quyền trẻ em và phòng, chống xâm hại trẻ em",
        en=mark("Report to the People's Council on children's rights and child abuse"),
        # Chosen days, for a council that meets before the year is over.
        periods=(PeriodKind.YEAR, PeriodKind.CUSTOM),
        usual=PeriodKind.YEAR,
        parts=council_children.PARTS,
        content=council_children.content,
        trend=council_children.TREND,
        public=True,
    ),
    ReportKind(
        key="council_violence",
        vi="Báo cáo HĐND xã về tình hình và kết quả phòng, chống bạo lực gia đình",
        en=mark("Report to the People's Council on domestic violence"),
        periods=(PeriodKind.YEAR, PeriodKind.HALF, PeriodKind.CUSTOM),
        usual=PeriodKind.YEAR,
        parts=council_violence.PARTS,
        content=council_violence.content,
        trend=council_violence.TREND,
        public=True,
    ),
    ReportKind(
        key="indicators",
        vi="Bộ chỉ tiêu về trẻ em",
        en=mark("Indicator set on children"),
        periods=tuple(kind for kind in PeriodKind if kind is not PeriodKind.CUSTOM),
        usual=PeriodKind.YEAR,
        parts=indicator_set.PARTS,
        content=indicator_set.content,
    ),
    ReportKind(
        key="plan_evaluation",
        vi="Báo cáo kết quả thực hiện chương trình, kế hoạch về trẻ em",
        en=mark("Evaluation of the year's plans"),
        periods=(PeriodKind.YEAR,),
        usual=PeriodKind.YEAR,
        parts=plan_evaluation.PARTS,
        content=plan_evaluation.content,
    ),
    ReportKind(
        key="child_marriage",
        vi="Báo cáo thống kê, theo dõi tảo hôn và hôn nhân cận huyết thống",
        en=mark("Child-marriage statistics"),
        periods=(PeriodKind.HALF, PeriodKind.YEAR),
        usual=PeriodKind.HALF,
        parts=marriage_statistics.PARTS,
        content=marriage_statistics.content,
        trend=marriage_statistics.TREND,
    ),
    ReportKind(
        key="violence_form",
        vi="Biểu thống kê gia đình và bạo lực gia đình",
        en=mark("Statistical form on families and domestic violence"),
        periods=(PeriodKind.HALF, PeriodKind.YEAR),
        usual=PeriodKind.HALF,
        parts=violence_form.PARTS,
        content=violence_form.content,
        calendar=True,
    ),
    ReportKind(
        key="action_month",
        vi="Báo cáo kết quả Tháng hành động vì trẻ em và Diễn đàn trẻ em",
        en=mark("Action Month for Children and children's forum"),
        periods=(PeriodKind.MONTH, PeriodKind.CUSTOM),
        usual=PeriodKind.MONTH,
        parts=action_month.PARTS,
        content=action_month.content,
        calendar=True,
        month=6,
    ),
    ReportKind(
        key="work_summary",
        vi="Báo cáo tổng hợp truyền thông, tập huấn, kiểm tra và nguồn lực",
        en=mark("Summary of outreach, training, inspections and means"),
        periods=tuple(PeriodKind),
        usual=PeriodKind.QUARTER,
        parts=work_summary.PARTS,
        content=work_summary.content,
    ),
    ReportKind(
        key="list_special",
        vi="Danh sách trẻ em có hoàn cảnh đặc biệt",
        en=mark("List of children in special circumstances"),
        periods=tuple(PeriodKind),
        usual=PeriodKind.MONTH,
        listing=lists.special_list,
    ),
    ReportKind(
        key="list_risk",
        vi="Danh sách trẻ em có nguy cơ rơi vào hoàn cảnh đặc biệt",
        en=mark("List of children at risk"),
        periods=tuple(PeriodKind),
        usual=PeriodKind.MONTH,
        listing=lists.risk_list,
    ),
    ReportKind(
        key="list_measures",
        vi="Sổ theo dõi biện pháp hỗ trợ, can thiệp",
        en=mark("Ledger of support measures"),
        periods=tuple(PeriodKind),
        usual=PeriodKind.MONTH,
        listing=lists.measure_list,
    ),
    ReportKind(
        key="list_overdue",
        vi="Danh sách vụ việc quá hạn giải quyết",
        en=mark("List of overdue cases"),
        periods=tuple(PeriodKind),
        usual=PeriodKind.MONTH,
        listing=lists.overdue_list,
    ),
)


def report_kind(key: str) -> ReportKind:
    """The kind of report of this name; NoSuchReport if there is none."""
    for kind in REPORT_KINDS:
        if kind.key == key:
            return kind
    raise NoSuchReport(kind=key, known=", ".join(kind.key for kind in REPORT_KINDS))
