"""I. The children of the commune when the figures close."""

from collections.abc import Iterator
from typing import Final

from cpo_desktop.domain.age_groups import AGE_GROUPS
from cpo_desktop.domain.figures import FigureKey, When, figure_key, percent
from cpo_desktop.reports.document import Block, Heading, Paragraph, RowKind
from cpo_desktop.reports.notation import day, number
from cpo_desktop.reports.notation import percent as percentage
from cpo_desktop.reports.phrases import listed, unit_inside
from cpo_desktop.reports.sections.tables import (
    COMPARED_WITH_SHARE,
    NAME,
    FigureTable,
    Line,
    Share,
    compared,
    figure_table,
)
from cpo_desktop.reports.snapshot import Snapshot

CHILDREN: Final = figure_key("children")
SEXES: Final = {"male": "Nam", "female": "Nữ", "unknown": "Chưa rõ giới tính"}
ETHNIC: Final = {"kinh": "Kinh", "minority": "Dân tộc thiểu số", "other": "Khác, chưa rõ"}
POVERTY: Final = {
    "poor": "Hộ nghèo",
    "near_poor": "Hộ cận nghèo",
    "none": "Hộ không nghèo",
    "unknown": "Chưa rõ",
}
AGES: Final = {
    group.key: (
        f"Từ {group.first} đến dưới {group.until} tuổi"
        if group.first
        else f"Dưới {group.until} tuổi"
    )
    for group in AGE_GROUPS
}

_PARTS: Final = (
    ("Theo giới tính", "sex", SEXES),
    ("Theo nhóm tuổi", "age", AGES),
    ("Theo dân tộc", "ethnic", ETHNIC),
    ("Theo hộ gia đình", "poverty", POVERTY),
)
# What is not on record has a row only where there is something in it.
_WHEN_MET: Final = {("sex", "unknown"), ("ethnic", "other"), ("poverty", "unknown")}


def population(snapshot: Snapshot) -> list[Block | FigureTable]:
    """How many children there are, and who they are."""
    heading = Heading(level=1, text="ĐẶC ĐIỂM TÌNH HÌNH")
    if not any(snapshot.figures.value(CHILDREN.at(when)) for when in When):
        commune = unit_inside(snapshot.sender.commune)
        nobody = (
            f"Tính đến ngày {day(snapshot.period.end)}, {commune} chưa có trẻ em trong danh sách."
        )
        return [heading, Paragraph(text=nobody)]
    return [
        heading,
        Paragraph(text=_in_words(snapshot)),
        figure_table(
            snapshot.figures,
            (NAME, *COMPARED_WITH_SHARE),
            list(_lines(snapshot)),
            caption="Trẻ em dưới 16 tuổi trên địa bàn",
            unit="trẻ em",
        ),
    ]


def _in_words(snapshot: Snapshot) -> str:
    figures = snapshot.figures
    children = figures.value(CHILDREN)
    commune = unit_inside(snapshot.sender.commune)
    villages = figures.of("villages") if snapshot.counts("villages") else len(snapshot.villages)
    begun = (
        f"Tính đến ngày {day(snapshot.period.end)}, {commune} có {number(villages)} thôn, "
        f"tổ dân phố; {number(children)} trẻ em dưới 16 tuổi"
    )
    parts = (
        ("sex", "female", "trẻ em gái"),
        ("ethnic", "minority", "trẻ em dân tộc thiểu số"),
        ("poverty", "poor", "trẻ em thuộc hộ nghèo"),
        ("poverty", "near_poor", "trẻ em thuộc hộ cận nghèo"),
    )
    said: list[str] = []
    for name, part, words in parts:
        value = figures.value(CHILDREN.narrowed(**{name: part}))
        share = percent(value, children)
        if value and share is not None:
            said.append(f"{number(value)} {words} ({percentage(share)})")
    return f"{begun}, trong đó có {listed(said)}." if said else f"{begun}."


def _lines(snapshot: Snapshot) -> Iterator[Line]:
    yield _line("Tổng số trẻ em dưới 16 tuổi", CHILDREN, RowKind.TOTAL)
    for heading, name, parts in _PARTS:
        yield Line(cells=(heading,), kind=RowKind.GROUP)
        for part, words in parts.items():
            line = _line(words, CHILDREN.narrowed(**{name: part}))
            if (name, part) not in _WHEN_MET or line.says_something(snapshot.figures):
                yield line


def _line(words: str, key: FigureKey, kind: RowKind = RowKind.PLAIN) -> Line:
    shown, *before = compared(key)
    share = Share(key, CHILDREN)
    return Line(cells=(words, shown, share, *before), kind=kind, level=kind is RowKind.PLAIN)
