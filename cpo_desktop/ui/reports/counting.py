"""Everything that a report says before it is issued, put together. Knows no widgets."""

from collections.abc import Collection, Iterable

from cpo_desktop.domain.figures import FigureKey, Figures
from cpo_desktop.domain.indicators.incomplete import INCOMPLETE, incomplete_for
from cpo_desktop.domain.periods import Period
from cpo_desktop.reports.catalogue import ReportKind
from cpo_desktop.services.reports import Gap, ReportService
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
    shown = {key for table in tables for row in table.keys for key in row if key is not None}
    return Sheet(
        tables=tables,
        gaps=_gaps(reports.problems(kind.key, period), figures, shown),
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


def _gaps(gaps: Iterable[Gap], figures: Figures, shown: Collection[FigureKey]) -> tuple[Gap, ...]:
    """Of what is incomplete, only what bears on this report's tables; all that keeps it back."""
    bearing = {each.key for each in incomplete_for(figures, shown)}
    return tuple(
        gap
        for gap in gaps
        if gap.blocking or (gap.key in bearing if gap.key is not None else shown)
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
