"""Two periods side by side: every line of a report's tables that states one figure of the period."""

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from typing_extensions import override

from cpo_desktop.domain.figures import FigureKey, Figures, When, growth
from cpo_desktop.domain.indicators import indicator
from cpo_desktop.domain.periods import Period
from cpo_desktop.reports.document import (
    Align,
    BarChart,
    Block,
    Cell,
    Column,
    Note,
    Row,
    RowKind,
    Series,
    Table,
)
from cpo_desktop.reports.phrases import period_days, period_name
from cpo_desktop.reports.sections.discreet import UNTOLD, why_untold
from cpo_desktop.reports.sections.tables import FigureTable, missing_notes, number_column, stated
from cpo_desktop.reports.snapshot import Compared

_MOST_BARS: Final = 10
_FEWEST_BARS: Final = 2
_NOTHING: Final = "Hai kỳ đều không có số liệu."


def side_by_side(figures: Figures, other: Figures) -> Figures:
    """Two periods' figures together, those of the other at `When.PREVIOUS`, though it may be any."""
    return Figures(
        {
            key.at(when): value
            for when, each in ((When.CURRENT, figures), (When.PREVIOUS, other))
            for key, value in each.values.items()
            if key.when is When.CURRENT
        },
        untold=_UntoldBeside(figures, other),
    )


@dataclass(frozen=True, slots=True)
class _UntoldBeside(Container[FigureKey]):
    """What either period does not tell."""

    figures: Figures
    other: Figures

    @override
    def __contains__(self, key: object) -> bool:
        if not isinstance(key, FigureKey):
            return False
        of = self.figures if key.when is When.CURRENT else self.other
        return not of.tells(key.at(When.CURRENT))


def comparison(
    tables: Sequence[FigureTable], figures: Figures, period: Period, other: Compared
) -> list[Block | FigureTable]:
    """A table for each of the report's, and charts of what counts the same; a note if all is nought.

    The keys are those of `side_by_side`.
    """
    beside = side_by_side(figures, other.figures)
    found: list[Block | FigureTable] = []
    for table in tables:
        made = _compared(table, beside, period, other.period)
        if made is not None:
            found += [made, *_chart(made, period, other.period)]
    if not found:
        return [Note(text=_NOTHING)]
    days = f"{period_name(period)}: {period_days(period)}; {period_name(other.period)}: {period_days(other.period)}."
    return [Note(text=f"{days[0].upper()}{days[1:]}"), *found]


def _compared(
    made: FigureTable, figures: Figures, period: Period, other: Period
) -> FigureTable | None:
    lines = [
        (row, key)
        for row, key in _stated(made)
        if any(figures.value(each) and figures.tells(each) for each in _both(key))
    ]
    if not lines:
        return None
    columns = (
        Column(header="Chỉ tiêu", width=4.0, align=Align.LEFT),
        Column(header="Đơn vị tính", width=1.0, align=Align.CENTER),
        number_column(_capital(period_name(period)), width=1.2),
        number_column(_capital(period_name(other)), width=1.2),
        number_column("Tăng, giảm", width=1.1),
        Column(header="Tăng, giảm (%)", width=1.1, align=Align.RIGHT, places=1),
    )
    keys = tuple((None, None, *_both(key), None, None) for _, key in lines)
    rows = tuple(_row(row, key, figures) for row, key in lines)
    notes = (*_notes(figures, keys, (period, other)), why_untold(rows))
    return FigureTable(
        table=Table(
            columns=columns,
            rows=rows,
            caption=made.table.caption,
            note=" ".join(filter(None, notes)),
        ),
        keys=keys,
    )


def _notes(
    figures: Figures, keys: Sequence[Sequence[FigureKey | None]], periods: tuple[Period, Period]
) -> Iterator[str]:
    """What is missing on record for the table's figures, in each of the periods."""
    for when, period in zip((When.CURRENT, When.PREVIOUS), periods, strict=True):
        missing = " ".join(missing_notes(figures, keys, when))
        if missing:
            yield f"{_capital(period_name(period))}: {missing}"


def _stated(made: FigureTable) -> Iterator[tuple[Row, FigureKey]]:
    """The rows with exactly one figure of the report's own period."""
    for row, keys in zip(made.table.rows, made.keys, strict=True):
        current = [key for key in stated(row, keys) if key and key.when is When.CURRENT]
        if len(current) == 1:
            yield row, current[0]


def _row(row: Row, key: FigureKey, figures: Figures) -> Row:
    now, before = map(figures.value, _both(key))
    moved: tuple[Cell, ...] = (now - before, growth(now, before))
    if not figures.tells(*_both(key)):
        moved = UNTOLD, UNTOLD
    own = (figures.value(each) if figures.tells(each) else UNTOLD for each in _both(key))
    unit = indicator(key.indicator).unit
    return Row(cells=(_words(row), unit, *own, *moved), kind=row.kind, level=row.level)


def _both(key: FigureKey) -> tuple[FigureKey, FigureKey]:
    """A figure of the report's own period, and the other period's."""
    return key, key.at(When.PREVIOUS)


def _words(row: Row) -> str:
    """What a row is about: its first words that are no number in a list."""
    return next(
        (cell for cell in row.cells if isinstance(cell, str) and any(map(str.isalpha, cell))), ""
    )


def _chart(made: FigureTable, period: Period, other: Period) -> Iterator[BarChart]:
    """Both periods as bars, of the rows that stand out and count the same thing."""
    rows = [
        row
        for row in made.table.rows
        if (row.kind is not RowKind.PLAIN or not row.level) and UNTOLD not in row.cells
    ]
    by_unit: dict[object, list[Row]] = {}
    for row in rows:
        by_unit.setdefault(row.cells[1], []).append(row)
    unit, told = max(by_unit.items(), key=lambda each: len(each[1]), default=("", []))
    if not _FEWEST_BARS <= len(told) <= _MOST_BARS:
        return
    yield BarChart(
        title=made.table.caption,
        categories=tuple(str(row.cells[0]) for row in told),
        series=tuple(
            Series(name=_capital(period_name(each)), values=tuple(_whole(row, at) for row in told))
            for each, at in ((period, 2), (other, 3))
        ),
        unit=str(unit),
        horizontal=True,
    )


def _whole(row: Row, at: int) -> int:
    cell = row.cells[at]
    return cell if isinstance(cell, int) else 0


def _capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"
