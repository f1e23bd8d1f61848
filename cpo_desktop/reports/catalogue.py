"""The kinds of report on offer: for which periods, with which texts, made by what."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from cpo_desktop.domain.figures import FigureKey
from cpo_desktop.domain.periods import PeriodKind
from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.words import mark
from cpo_desktop.reports import periodic
from cpo_desktop.reports.composing import Content, composed, tables_of
from cpo_desktop.reports.document import Document
from cpo_desktop.reports.sections.narrative import PARTS, Part
from cpo_desktop.reports.sections.tables import FigureTable
from cpo_desktop.reports.snapshot import Snapshot


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

    @property
    def is_list(self) -> bool:
        """Whether it names people: for the office alone, and never issued."""
        return self.listing is not None

    def document(self, snapshot: Snapshot) -> Document:
        """The report as a document; the same snapshot is always the same document."""
        if self.listing is not None:
            return self.listing(snapshot)
        return composed(snapshot, self._content(snapshot))

    def tables(self, snapshot: Snapshot) -> tuple[FigureTable, ...]:
        """Its tables of figures as they would be printed, each cell with its figure's key."""
        return tables_of(self._content(snapshot)) if self.content else ()

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
    ),
)


def report_kind(key: str) -> ReportKind:
    """The kind of report of this name; NoSuchReport if there is none."""
    for kind in REPORT_KINDS:
        if kind.key == key:
            return kind
    raise NoSuchReport(kind=key, known=", ".join(kind.key for kind in REPORT_KINDS))
