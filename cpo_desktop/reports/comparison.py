"""Two periods side by side: every line of a report's tables that states one figure of the period."""

from collections.abc import Iterator, Sequence
from typing import Final

from cpo_desktop.domain.figures import FigureKey, Figures, When, growth
from cpo_desktop.domain.indicators import indicator
from cpo_desktop.domain.periods import Period
from cpo_desktop.reports.document import (
    Align,
    BarChart,
    Block,
    Column,
    Note,
    Row,
    RowKind,
    Series,
    Table,
)
from cpo_desktop.reports.phrases import period_days, period_name
from cpo_desktop.reports.sections.tables import FigureTable, number_column
from cpo_desktop.reports.snapshot import Compared

_MOST_BARS: Final = 10
_FEWEST_BARS: Final = 2
_NOTHING: Final = "Hai kỳ đều không có số liệu."


def comparison(
    tables: Sequence[FigureTable], figures: Figures, period: Period, other: Compared
) -> list[Block | FigureTable]:
    """A table for each of the report's, and charts of what counts the same; a note if all is nought.

    The keys of the other period's figures are of `When.PREVIOUS`, though it may be any period.
    """
    beside = Figures(
        {
            **{key: value for key, value in figures.values.items() if key.when is When.CURRENT},
            **{
                key.at(When.PREVIOUS): value
                for key, value in other.figures.values.items()
                if key.when is When.CURRENT
            },
        }
    )
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
        if figures.value(key) or figures.value(key.at(When.PREVIOUS))
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
    return FigureTable(
        table=Table(
            columns=columns,
            rows=tuple(_row(row, key, figures) for row, key in lines),
            caption=made.table.caption,
        ),
        keys=tuple((None, None, key, key.at(When.PREVIOUS), None, None) for _, key in lines),
    )


def _stated(made: FigureTable) -> Iterator[tuple[Row, FigureKey]]:
    """The rows with exactly one figure of the report's own period."""
    for row, keys in zip(made.table.rows, made.keys, strict=True):
        current = [key for key in keys if key is not None and key.when is When.CURRENT]
        if len(current) == 1:
            yield row, current[0]


def _row(row: Row, key: FigureKey, figures: Figures) -> Row:
    now, before = figures.value(key), figures.value(key.at(When.PREVIOUS))
    unit = indicator(key.indicator).unit
    cells = (_words(row), unit, now, before, now - before, growth(now, before))
    return Row(cells=cells, kind=row.kind, level=row.level)


def _words(row: Row) -> str:
    """What a row is about: its first words that are no number in a list."""
    return next(
        (cell for cell in row.cells if isinstance(cell, str) and any(map(str.isalpha, cell))), ""
    )


def _chart(made: FigureTable, period: Period, other: Period) -> Iterator[BarChart]:
    """Both periods as bars, of the rows that stand out and count the same thing."""
    rows = [row for row in made.table.rows if row.kind is not RowKind.PLAIN or not row.level]
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
