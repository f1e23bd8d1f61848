"""IV. Child marriage and marriage between close kin."""

from collections.abc import Iterator
from typing import Final

from cpo_desktop.domain.figures import UNKNOWN, FigureKey, Figures, When, figure_key
from cpo_desktop.reports.document import Align, Block, Column, Heading, Paragraph, RowKind
from cpo_desktop.reports.notation import money, number
from cpo_desktop.reports.phrases import compared, listed
from cpo_desktop.reports.sections.tables import (
    BEFORE,
    COMPARED_WITH_UNIT,
    YEAR_BEFORE,
    FigureTable,
    Filling,
    Line,
    Shown,
    counted_line,
    figure_table,
    met,
    number_column,
    numbered,
    sum_line,
)
from cpo_desktop.reports.snapshot import Snapshot

CASES: Final = figure_key("marriages")
PERSONS: Final = figure_key("marriage_persons")
_RISKS: Final = figure_key("marriage_risks")
_PREVENTED: Final = figure_key("marriage_prevented")

_LATER: Final = (
    "marriage_risks",
    "marriage_talks",
    "marriage_returned",
    "marriage_births",
    "marriage_opening",
    "marriage_found",
)
"""Not in reports issued before these were counted."""
_AGES_NOTE: Final = (
    "Tuổi tính tại ngày bắt đầu chung sống (không có thì ngày cưới, ngày phát hiện). Tuổi kết hôn: "
    "nam đủ 20 tuổi, nữ đủ 18 tuổi (Điều 8 khoản 1 điểm a Luật Hôn nhân và gia đình)."
)
_FOUND_NOTE: Final = " Vụ đang theo dõi, mới đưa vào theo dõi tính theo ngày phát hiện."
_PEOPLE: Final = "Số người tảo hôn"
_EARLIER: Final = "Số vụ tảo hôn"
_BY_VILLAGE: Final = (
    Column(header="TT", width=0.5, align=Align.CENTER),
    Column(header="Thôn, tổ dân phố", width=2.6, align=Align.LEFT),
    number_column("Nguy cơ phát hiện"),
    number_column("Ngăn chặn được"),
    number_column("Tổng số", group=_PEOPLE),
    number_column("Nữ", group=_PEOPLE),
    number_column("Kỳ này", group=_EARLIER),
    number_column(BEFORE, group=_EARLIER),
    number_column(YEAR_BEFORE, group=_EARLIER),
)
_BY_ETHNIC_GROUP: Final = (
    Column(header="TT", width=0.5, align=Align.CENTER),
    Column(header="Dân tộc", width=2.6, align=Align.LEFT),
    number_column("Kỳ này"),
    number_column("Nam", group="Trong đó"),
    number_column("Nữ", group="Trong đó"),
    number_column(BEFORE),
    number_column(YEAR_BEFORE),
)


def marriage(snapshot: Snapshot, *, coarse: bool = False) -> list[Block | FigureTable]:
    """The cases of the period, who was under age, and what was done.

    `coarse` leaves out where it was, and which people they are of.
    """
    heading = Heading(level=1, text="TẢO HÔN VÀ HÔN NHÂN CẬN HUYẾT THỐNG")
    lines = _lines(snapshot)
    if not any(line.says_something(snapshot.figures) for line in lines):
        nothing = (
            "Trong kỳ không phát sinh trường hợp tảo hôn, hôn nhân cận huyết thống; không có trường "
            "hợp đang theo dõi."
        )
        return [heading, Paragraph(text=nothing)]
    return [
        heading,
        Paragraph(text=_in_words(snapshot.figures)),
        figure_table(
            snapshot.figures,
            COMPARED_WITH_UNIT,
            met(snapshot.figures, lines),
            caption="Tảo hôn và hôn nhân cận huyết thống trong kỳ",
            note=_AGES_NOTE + (_FOUND_NOTE if snapshot.counts("marriage_found") else ""),
        ),
        *([] if coarse else _where_and_who(snapshot)),
    ]


def _in_words(figures: Figures) -> str:
    cases = figures.value(CASES)
    under_16 = PERSONS.narrowed(age_class="child")
    young = (
        f", trong đó {number(figures.value(under_16))} người dưới 16 tuổi"
        if figures.tells(under_16)
        else ""
    )
    happened = (
        f"Trong kỳ phát sinh {number(cases)} vụ tảo hôn với {number(figures.value(PERSONS))} người "
        f"chưa đủ tuổi kết hôn{young}"
    )
    nothing = "Trong kỳ không phát sinh vụ tảo hôn"
    said = [
        compared(figures, CASES, "vụ", happened=happened, nothing=nothing),
        *_prevention(figures),
    ]
    sanctions, returned = figures.of("marriage_sanctions"), figures.of("marriage_returned")
    if sanctions:
        fines = figures.of("marriage_fines")
        amount = f", số tiền {money(fines)}" if fines else ""
        said.append(f"Xử phạt vi phạm hành chính {number(sanctions)} lượt{amount}.")
    if returned:
        said.append(f"Có {number(returned)} người quay lại trường học.")
    followed = number(figures.of("marriage_followed"))
    said.append(f"Số vụ đang theo dõi khi chốt số liệu: {followed} vụ.")
    return " ".join(said)


def _prevention(figures: Figures) -> Iterator[str]:
    found, talks = figures.value(_RISKS), figures.of("marriage_talks")
    done = [
        words
        for value, words in (
            (found, f"phát hiện {number(found)} vụ nguy cơ tảo hôn"),
            (talks, f"tư vấn, vận động, ký cam kết {number(talks)} lượt"),
        )
        if value
    ]
    if done:
        yield f"Đã {listed(done)}."
    prevented = figures.value(_PREVENTED)
    if prevented:
        yield f"Đã ngăn chặn được {number(prevented)} vụ."


def _lines(snapshot: Snapshot) -> list[Line]:
    lines = [
        counted_line("Số vụ tảo hôn", "vụ", CASES, RowKind.EMPHASIS),
        _part("Một bên chưa đủ tuổi", "vụ", CASES.narrowed(under="one")),
        _part("Cả hai bên chưa đủ tuổi", "vụ", CASES.narrowed(under="both")),
        _part("Chưa đủ căn cứ tính tuổi", "vụ", CASES.narrowed(under="none")),
        counted_line("Số người tảo hôn", "người", PERSONS, RowKind.EMPHASIS),
        _part("Nam", "người", PERSONS.narrowed(sex="male")),
        _part("Nữ", "người", PERSONS.narrowed(sex="female")),
        _part("Chưa rõ giới tính", "người", PERSONS.narrowed(sex="unknown")),
        _part("Dưới 16 tuổi", "người", PERSONS.narrowed(age_class="child")),
        _part("Từ 16 đến dưới 18 tuổi", "người", PERSONS.narrowed(age_class="minor")),
        _part("Nam từ 18 đến dưới 20 tuổi", "người", PERSONS.narrowed(age_class="young_man")),
        _part("Người dân tộc thiểu số", "người", PERSONS.narrowed(ethnic="minority")),
        _part("Bỏ học vì kết hôn", "người", figure_key("marriage_dropouts")),
        counted_line("Số vụ hôn nhân cận huyết thống", "vụ", figure_key("marriages_kin")),
        counted_line("Số vụ nguy cơ tảo hôn phát hiện", "vụ", _RISKS),
        counted_line("Số vụ tảo hôn ngăn chặn được", "vụ", _PREVENTED),
        counted_line("Tư vấn, vận động, ký cam kết", "lượt", figure_key("marriage_talks")),
        counted_line("Xử phạt vi phạm hành chính", "lượt", figure_key("marriage_sanctions")),
        sum_line("Số tiền phạt", "đồng", figure_key("marriage_fines"), level=1),
        counted_line("Số người quay lại trường học", "người", figure_key("marriage_returned")),
        counted_line("Số con sinh ra của các cặp", "người", figure_key("marriage_births")),
        counted_line("Số vụ đang theo dõi đầu kỳ", "vụ", figure_key("marriage_opening")),
        counted_line("Số vụ mới đưa vào theo dõi", "vụ", figure_key("marriage_found")),
        counted_line("Số vụ kết thúc theo dõi", "vụ", figure_key("marriage_ended")),
        counted_line("Số vụ đang theo dõi cuối kỳ", "vụ", figure_key("marriage_followed")),
    ]
    not_yet = {each for each in _LATER if not snapshot.counts(each)}
    return [line for line in lines if not line.tells_of(not_yet)]


def _part(words: str, unit: str, key: FigureKey) -> Line:
    return counted_line(words, unit, key, level=1)


def _where_and_who(snapshot: Snapshot) -> list[FigureTable]:
    """By village and by ethnic group, where there is anything to tell."""
    if not snapshot.counts("marriage_risks"):  # a report issued before these were counted
        return []
    figures = snapshot.figures
    villages = {village.id: village.name for village in snapshot.villages} | {UNKNOWN: "Chưa rõ"}
    groups = snapshot.parts("marriage_persons", "ethnic_group", "ethnic_groups")
    tables = (
        figure_table(
            figures,
            _BY_VILLAGE,
            numbered(figures, villages, _village_cells),
            caption="Tảo hôn theo thôn, tổ dân phố",
        ),
        figure_table(
            figures,
            _BY_ETHNIC_GROUP,
            numbered(figures, groups, _ethnic_cells),
            caption="Người tảo hôn theo dân tộc",
            unit="người",
        ),
    )
    return [each for each in tables if each.table.rows]


def _village_cells(village: str) -> tuple[Filling, ...]:
    place = {"village": village} if village else {}
    cases, persons = CASES.narrowed(**place), PERSONS.narrowed(**place)
    return (
        Shown(_RISKS.narrowed(**place)),
        Shown(_PREVENTED.narrowed(**place)),
        Shown(persons),
        Shown(persons.narrowed(sex="female")),
        *(Shown(cases.at(when)) for when in When),
    )


def _ethnic_cells(group: str) -> tuple[Filling, ...]:
    persons = PERSONS.narrowed(**({"ethnic_group": group} if group else {}))
    return (
        Shown(persons),
        Shown(persons.narrowed(sex="male")),
        Shown(persons.narrowed(sex="female")),
        Shown(persons.at(When.PREVIOUS)),
        Shown(persons.at(When.LAST_YEAR)),
    )
