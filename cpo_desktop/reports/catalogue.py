"""The kinds of report on offer: for which periods, with which texts, made by what."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from cpo_desktop.domain.periods import PeriodKind
from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.words import mark
from cpo_desktop.reports import periodic
from cpo_desktop.reports.document import Document
from cpo_desktop.reports.sections.narrative import PARTS, Part
from cpo_desktop.reports.sections.tables import FigureTable
from cpo_desktop.reports.snapshot import Snapshot


class NoSuchReport(UserFacingError):
    """No report is of this kind."""

    sentence = mark("There is no report of the kind {kind}. Known: {known}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportKind:
    """A report that can be made. `en` is the source string of its name on the screen."""

    key: str
    vi: str
    en: str
    periods: tuple[PeriodKind, ...]
    usual: PeriodKind
    parts: tuple[Part, ...]
    document: Callable[[Snapshot], Document]
    tables: Callable[[Snapshot], tuple[FigureTable, ...]]


REPORT_KINDS: Final = (
    ReportKind(
        key="periodic",
        vi="Báo cáo định kỳ công tác bảo vệ trẻ em gửi cấp trên",
        en=mark("Periodic report to the superior unit"),
        periods=tuple(PeriodKind),
        usual=PeriodKind.QUARTER,
        parts=PARTS,
        document=periodic.document,
        tables=periodic.tables,
    ),
)


def report_kind(key: str) -> ReportKind:
    """The kind of report of this name; NoSuchReport if there is none."""
    for kind in REPORT_KINDS:
        if kind.key == key:
            return kind
    raise NoSuchReport(kind=key, known=", ".join(kind.key for kind in REPORT_KINDS))
