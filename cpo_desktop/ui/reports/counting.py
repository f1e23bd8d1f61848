"""Everything that a report says before it is issued, put together. Knows no widgets."""

from collections.abc import Iterable

from cpo_desktop.domain.figures import FigureKey, Figures
from cpo_desktop.domain.indicators.incomplete import INCOMPLETE
from cpo_desktop.domain.periods import Period
from cpo_desktop.reports.catalogue import ReportKind
from cpo_desktop.reports.sections.tables import FigureTable
from cpo_desktop.services.reports import ReportService
from cpo_desktop.services.told import TELLERS
from cpo_desktop.ui.reports.showing import Sheet, WrittenPart
from cpo_desktop.wording import formats, say


def counted(reports: ReportService, kind: ReportKind, period: Period) -> Sheet:
    """The report's tables, what is wrong with them, and its texts."""
    words = reports.narrative(kind.key, period)
    offered = reports.offered(kind.key, period)
    earlier = reports.earlier(kind.key, period)
    tables = reports.tables(kind.key, period)
    figures = reports.figures(kind.key, period)
    shown = shown_in(*tables)
    return Sheet(
        tables=tables,
        gaps=reports.problems(kind.key, period),
        warnings=warnings(figures, shown),
        only_tells=not tables and kind.key in TELLERS,
        parts=tuple(
            WrittenPart(
                key=part.key,
                label=part.label,
                words=words[part.key],
                offered=offered[part.key],
                earlier=earlier.get(part.key, ""),
            )
            for part in kind.parts
        ),
    )


def shown_in(*tables: FigureTable) -> frozenset[FigureKey]:
    """The figures that the tables show."""
    return frozenset(
        key for table in tables for row in table.keys for key in row if key is not None
    )


def warnings(figures: Figures, shown: Iterable[FigureKey]) -> dict[FigureKey, str]:
    """Why a figure would be another if the records were complete, of those that would."""
    found = {}
    for key in shown:
        told = [
            say(each.sentence).format(n=formats.whole(missing))
            for each in INCOMPLETE
            if each.bears_on(key)
            and each.key.at(key.when) != key
            and (missing := figures.value(each.key.at(key.when)))
        ]
        if told:
            found[key] = " ".join(told)
    return found
