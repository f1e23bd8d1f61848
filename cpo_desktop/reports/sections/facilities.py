"""Where children play and learn, what guards them, and who works for them."""

from typing import Final

from cpo_desktop.domain.figures import UNKNOWN, Figures, When, figure_key, percent
from cpo_desktop.domain.indicators.resources import WHOLE_COMMUNE
from cpo_desktop.reports.document import Align, Column, Paragraph, RowKind
from cpo_desktop.reports.notation import day, money, number
from cpo_desktop.reports.notation import percent as percentage
from cpo_desktop.reports.sections.chapters import Part
from cpo_desktop.reports.sections.tables import (
    BEFORE,
    COMPARED_WITH_UNIT,
    YEAR_BEFORE,
    Filling,
    Line,
    Shown,
    counted_line,
    figure_table,
    met,
    number_column,
    numbered,
    with_parts,
)
from cpo_desktop.reports.snapshot import Snapshot

_FACILITIES: Final = figure_key("facilities")
_IN_USE: Final = figure_key("facilities_in_use")
_PIECES: Final = figure_key("facility_pieces")
_INVESTED: Final = figure_key("investments")
_VILLAGES: Final = figure_key("villages")
_STAFF: Final = figure_key("staff")
_NUMBER: Final = "Số cơ sở"
_COLUMNS: Final = (
    Column(header="TT", width=0.5, align=Align.CENTER),
    Column(header="Loại cơ sở", width=3.6, align=Align.LEFT),
    number_column("Số lượng"),
    number_column("Cuối kỳ", group=_NUMBER),
    number_column(BEFORE, group=_NUMBER),
    number_column(YEAR_BEFORE, group=_NUMBER),
    number_column("Đầu tư trong kỳ (đồng)", width=1.5),
)
_GROUPS: Final = {
    "culture": "Điểm vui chơi, văn hóa, thể thao",
    "school": "Trường học",
    "social": "Trợ giúp xã hội, địa chỉ tin cậy",
    "security": "Camera, chiếu sáng",
}
_COVERAGE: Final = (
    Column(header="Thôn, tổ dân phố", width=2.6, align=Align.LEFT),
    *(number_column(words, width=1.3) for words in _GROUPS.values()),
)
_IN_NO_VILLAGE: Final = {WHOLE_COMMUNE: "Phục vụ toàn xã", UNKNOWN: "Chưa rõ thôn, tổ dân phố"}


def facilities(snapshot: Snapshot) -> Part:
    """How many there are of each kind and in which state; where children have a place to play."""
    figures = snapshot.figures
    kinds = snapshot.parts("facilities", "kind", "facility_kinds")
    kinds |= snapshot.parts("investments", "kind", "facility_kinds")
    by_kind = numbered(figures, kinds, _of_kind)
    if not by_kind:
        return [
            Paragraph(
                text="Chưa có cơ sở vật chất dành cho trẻ em trong danh sách; trong kỳ không phát sinh "
                "kinh phí đầu tư."
            )
        ]
    states = {"state": snapshot.parts("facilities", "state", "facility_states")}
    lines = [
        *with_parts("Cơ sở theo hiện trạng", "cơ sở", _FACILITIES, states),
        *_villages("play", "nơi vui chơi"),
    ]
    return [
        Paragraph(text=_standing(snapshot)),
        figure_table(
            figures, _COLUMNS, by_kind, caption="Cơ sở vật chất dành cho trẻ em theo loại"
        ),
        figure_table(
            figures,
            COMPARED_WITH_UNIT,
            met(figures, lines),
            caption="Hiện trạng cơ sở vật chất; nơi vui chơi ở thôn, tổ dân phố",
            note="Thôn, tổ dân phố có nơi vui chơi là thôn có hoặc được phục vụ bởi điểm vui chơi, thiết "
            "chế văn hóa, thể thao, thư viện, bể bơi đang sử dụng.",
        ),
        *_coverage(snapshot),
    ]


def _coverage(snapshot: Snapshot) -> Part:
    """What is in use in each village, nought where there is nothing."""
    if not snapshot.counts("facilities_in_use"):
        return []
    figures = snapshot.figures
    villages = [_in_place(village.name, village.id) for village in snapshot.villages]
    elsewhere = [_in_place(words, part) for part, words in _IN_NO_VILLAGE.items()]
    table = figure_table(
        figures,
        _COVERAGE,
        [
            _in_place("Tổng số"),
            *villages,
            *(line for line in elsewhere if line.says_something(figures)),
        ],
        caption="Cơ sở đang sử dụng theo thôn, tổ dân phố",
        unit="cơ sở",
        note="Cơ sở được tính ở thôn, tổ dân phố nơi đặt; cơ sở phục vụ toàn xã không ghi thôn được "
        "tính riêng. Không tính cơ sở đang xây dựng hoặc ngừng sử dụng.",
    )
    return [Paragraph(text=_without_own_play(figures)), table]


def _in_place(words: str, place: str = "") -> Line:
    key = _IN_USE.narrowed(village=place) if place else _IN_USE
    return Line(
        cells=(words, *(Shown(key.narrowed(group=group)) for group in _GROUPS)),
        kind=RowKind.PLAIN if place else RowKind.TOTAL,
    )


def _without_own_play(figures: Figures) -> str:
    none, every = figures.value(_VILLAGES.narrowed(own_play="no")), figures.value(_VILLAGES)
    shared = figures.value(_IN_USE.narrowed(group="culture", village=WHOLE_COMMUNE))
    besides = f"; có {number(shared)} điểm phục vụ toàn xã" if shared else ""
    return (
        f"Có {number(none)}/{number(every)} thôn, tổ dân phố chưa có điểm vui chơi, văn hóa, thể thao đặt "
        f"tại thôn, tổ dân phố{besides}."
    )


def _of_kind(kind: str) -> tuple[Filling, ...]:
    part = {"kind": kind} if kind else {}
    count = _FACILITIES.narrowed(**part)
    return (
        Shown(_PIECES.narrowed(**part)),
        *(Shown(count.at(when)) for when in When),
        Shown(_INVESTED.narrowed(**part)),
    )


def _standing(snapshot: Snapshot) -> str:
    figures = snapshot.figures
    invested = figures.value(_INVESTED)
    spent = f" Kinh phí đầu tư trong kỳ: {money(invested)}." if invested else ""
    return (
        f"Đến ngày {day(snapshot.period.end)} có {number(figures.value(_FACILITIES))} cơ sở vật chất dành "
        f"cho trẻ em; {_share(figures, 'play', 'nơi vui chơi')}.{spent}"
    )


def _share(figures: Figures, dimension: str, what: str) -> str:
    """Of how many villages it is so: 7/10 thôn, tổ dân phố (70,0%) có nơi vui chơi."""
    have, every = figures.value(_VILLAGES.narrowed(**{dimension: "yes"})), figures.value(_VILLAGES)
    share = percent(have, every)
    rate = f" ({percentage(share)})" if share is not None else ""
    return f"{number(have)}/{number(every)} thôn, tổ dân phố{rate} có {what}"


def _villages(dimension: str, what: str) -> list[Line]:
    return [
        counted_line(
            f"Thôn, tổ dân phố {has} {what}", "thôn", _VILLAGES.narrowed(**{dimension: part})
        )
        for part, has in (("yes", "có"), ("no", "chưa có"))
    ]


def staff(snapshot: Snapshot) -> Part:
    """Who works for the commune's children, and which villages have a collaborator."""
    figures = snapshot.figures
    if not any(figures.value(_STAFF.at(when)) for when in When):
        return [Paragraph(text="Chưa có người làm công tác bảo vệ trẻ em trong danh sách.")]
    words = (
        f"Đến ngày {day(snapshot.period.end)} có {number(figures.value(_STAFF))} người làm công tác bảo "
        f"vệ trẻ em; {_share(figures, 'collaborator', 'cộng tác viên')}."
    )
    roles = {"role": snapshot.parts("staff", "role", "staff_roles")}
    lines = [
        *with_parts("Người làm công tác bảo vệ trẻ em", "người", _STAFF, roles),
        *_villages("collaborator", "cộng tác viên"),
    ]
    return [
        Paragraph(text=words),
        figure_table(
            figures,
            COMPARED_WITH_UNIT,
            met(figures, lines),
            caption="Đội ngũ làm công tác bảo vệ trẻ em",
        ),
    ]
