"""The commune's statistical form on families and domestic violence, from its dated template."""

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from cpo_desktop.domain.figures import Figures
from cpo_desktop.domain.violence_form import FormRow, FormTemplate, template_on
from cpo_desktop.foundation.words import mark
from cpo_desktop.reports.addressees import addressed_to, addressee
from cpo_desktop.reports.composing import Content
from cpo_desktop.reports.document import Align, Block, Column, Note, RowKind
from cpo_desktop.reports.phrases import period_days, sentence
from cpo_desktop.reports.sections.narrative import Part, written
from cpo_desktop.reports.sections.nothing import nothing_to_report
from cpo_desktop.reports.sections.tables import (
    FigureTable,
    Filling,
    Line,
    Shown,
    figure_table,
    number_column,
)
from cpo_desktop.reports.snapshot import Snapshot

NO_DATA: Final = "…"

ADDRESSEE: Final = addressee("violence")
REMARKS: Final = Part("remarks", mark("Remarks"), "Ghi chú, giải trình", "")
PARTS: Final = (ADDRESSEE, REMARKS)

_NOTHING: Final = "Trong kỳ không phát sinh vụ bạo lực gia đình, trường hợp tảo hôn"

_COLUMNS: Final = (
    Column(header="TT", width=0.6, align=Align.CENTER, mark="A"),
    Column(header="Chỉ tiêu", width=5.0, align=Align.LEFT, mark="B"),
    Column(header="Đơn vị tính", width=0.9, align=Align.CENTER, mark="C"),
    number_column("Số lượng", "1"),
)


def content(snapshot: Snapshot) -> Content:
    """The form's rows with their figures, dots where nothing is known, and how it was counted."""
    template = template_on(snapshot.period.end)
    return Content(
        name=template.vi,
        form=template.form,
        addressed_to=addressed_to(snapshot, ADDRESSEE),
        body=[
            Note(text=sentence(f"Kỳ báo cáo: {period_days(snapshot.period)}")),
            *_nothing(snapshot.figures, template),
            _table(snapshot.figures, template),
            *_notes(snapshot.figures, template),
            *written(snapshot, REMARKS),
        ],
    )


def _nothing(figures: Figures, template: FormTemplate) -> Iterator[Note]:
    """That the period brought none of what the form asks for."""
    keys = [row.figure for part in template.parts for row in part.rows if row.figure]
    said = nothing_to_report(
        figures, keys, happened=_NOTHING, counted=f"{_NOTHING}; các chỉ tiêu có số liệu đều bằng 0."
    )
    if said:
        yield Note(text=said)


def _table(figures: Figures, template: FormTemplate) -> FigureTable:
    lines: list[Line] = []
    for part in template.parts:
        lines.append(Line(cells=(f"{part.number}. {part.vi}",), kind=RowKind.GROUP))
        above = ""
        for row in part.rows:
            number = row.number if row.number != above else ""
            above = row.number
            lines.append(Line(cells=(number, row.vi, row.unit, _filled(figures, row))))
    return figure_table(figures, _COLUMNS, lines)


def _filled(figures: Figures, row: FormRow) -> Filling:
    return Shown(row.figure) if row.figure and _is_known(figures, row) else NO_DATA


def _is_known(figures: Figures, row: FormRow) -> bool:
    return row.figure is not None and (row.needs is None or figures.value(row.needs) > 0)


def _notes(figures: Figures, template: FormTemplate) -> Iterator[Block]:
    rows = [(part, row) for part in template.parts for row in part.rows]
    if not all(_is_known(figures, row) for _, row in rows):
        yield Note(text=f"Dấu “{NO_DATA}”: chưa có số liệu.")
    told = [(row.remark, f"{part.number}.{row.number}") for part, row in rows if row.remark]
    for remark, same in groupby(sorted(told), key=lambda each: each[0]):
        numbers = dict.fromkeys(number for _, number in same)
        yield Note(text=sentence(f"Dòng {', '.join(numbers)}: {remark}"))
    yield Note(text=template.note_vi)
