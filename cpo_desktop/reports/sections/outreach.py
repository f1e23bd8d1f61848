"""Outreach and training: how often, over which channels, about what, for whom and for how many."""

from collections.abc import Iterator
from typing import Final

from cpo_desktop.domain.figures import UNKNOWN, FigureKey, Figures, When, figure_key
from cpo_desktop.reports.document import Align, Column, RowKind
from cpo_desktop.reports.notation import number
from cpo_desktop.reports.phrases import compared
from cpo_desktop.reports.sections.chapters import Part, told
from cpo_desktop.reports.sections.tables import (
    BEFORE,
    YEAR_BEFORE,
    FigureTable,
    Line,
    Shown,
    counted_line,
    figure_table,
    number_column,
    with_parts,
)
from cpo_desktop.reports.snapshot import Snapshot

OUTREACH: Final = figure_key("outreach")
REACHED: Final = figure_key("outreach_reached")
TRAININGS: Final = figure_key("trainings")
TRAINED: Final = figure_key("training_people")

_WHO: Final = {
    "female": "Trong đó phụ nữ, trẻ em gái",
    "children": "Trong đó trẻ em",
    "girls": "Trong đó trẻ em gái",
    "minority": "Trong đó người dân tộc thiểu số",
}
_NO_OUTREACH: Final = "Trong kỳ không phát sinh hoạt động truyền thông"
_NO_TRAINING: Final = "Trong kỳ không phát sinh lớp tập huấn"
_TIMES: Final = "Số lượt"
_PEOPLE: Final = "Lượt người"
_COLUMNS: Final = (
    Column(header="Hình thức, nội dung, đối tượng, địa bàn", width=3.6, align=Align.LEFT),
    *(number_column(heading, group=_TIMES) for heading in ("Kỳ này", BEFORE, YEAR_BEFORE)),
    *(number_column(heading, group=_PEOPLE) for heading in ("Kỳ này", BEFORE, YEAR_BEFORE)),
)


def outreach(snapshot: Snapshot) -> Part:
    """How often, and how many were reached; then by channel, topic, audience and village."""
    figures = snapshot.figures
    reached = figures.value(REACHED)
    children = figures.value(REACHED.narrowed(who="children"))
    heard = f" với {number(reached)} lượt người tiếp cận" if reached else ""
    of_children = f", trong đó {number(children)} lượt trẻ em" if children else ""
    happened = f"Trong kỳ thực hiện {number(figures.value(OUTREACH))} lượt truyền thông{heard}{of_children}"
    lines = [
        counted_line("Lượt truyền thông", "lượt", OUTREACH, RowKind.EMPHASIS),
        *with_parts("Lượt người tiếp cận", "lượt", REACHED, {"who": _WHO}),
    ]
    said = told(
        figures,
        compared(figures, OUTREACH, "lượt", happened=happened, nothing=_NO_OUTREACH),
        lines,
        caption="Hoạt động truyền thông trong kỳ",
        nothing=_NO_OUTREACH,
    )
    by_part = [*_by_part(snapshot)]
    return [*said, _in_detail(figures, by_part)] if by_part else said


def _in_detail(figures: Figures, lines: list[Line]) -> FigureTable:
    return figure_table(
        figures,
        _COLUMNS,
        lines,
        caption="Hoạt động truyền thông theo hình thức, nội dung, đối tượng, địa bàn",
        note="Hoạt động có nhiều nội dung, nhiều đối tượng được tính ở từng nội dung, từng đối tượng.",
    )


def _by_part(snapshot: Snapshot) -> Iterator[Line]:
    places = {village.id: village.name for village in snapshot.villages} | {UNKNOWN: "Toàn xã"}
    for heading, dimension, parts in (
        ("Theo hình thức", "channel", snapshot.parts("outreach", "channel", "outreach_channels")),
        ("Theo nội dung", "topic", snapshot.parts("outreach", "topic", "outreach_topics")),
        ("Theo đối tượng", "audience", snapshot.parts("outreach", "audience", "audiences")),
        ("Theo địa bàn", "village", places),
    ):
        lines = [_line(words, {dimension: part}) for part, words in parts.items()]
        told_of = [line for line in lines if line.says_something(snapshot.figures)]
        if told_of:
            yield Line(cells=(heading,), kind=RowKind.GROUP)
            yield from told_of


def _line(words: str, part: dict[str, str]) -> Line:
    def over_time(key: FigureKey) -> tuple[Shown, ...]:
        return tuple(Shown(key.narrowed(**part).at(when)) for when in When)

    return Line(cells=(words, *over_time(OUTREACH), *over_time(REACHED)), level=1)


def training(snapshot: Snapshot) -> Part:
    """The courses and who took part."""
    figures = snapshot.figures
    trained = figures.value(TRAINED)
    came = f" với {number(trained)} lượt người dự" if trained else ""
    happened = f"Trong kỳ tổ chức {number(figures.value(TRAININGS))} lớp tập huấn{came}"
    groups = snapshot.parts("trainings", "group", "trainee_groups")
    lines = [
        *with_parts("Lớp tập huấn", "lớp", TRAININGS, {"group": groups}),
        *with_parts("Lượt người dự", "lượt", TRAINED, {"who": {"female": "Trong đó nữ"}}),
        counted_line("Số giờ tập huấn", "giờ", figure_key("training_hours")),
    ]
    return told(
        figures,
        compared(figures, TRAININGS, "lớp", happened=happened, nothing=_NO_TRAINING),
        lines,
        caption="Tập huấn theo đối tượng",
        nothing=_NO_TRAINING,
    )
