"""Annexes: the same figures by village, and the groups by sex, age and ethnic group."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Final

from cpo_desktop.domain.circumstance import WITHHELD
from cpo_desktop.domain.figures import UNKNOWN, FigureKey, figure_key
from cpo_desktop.reports.document import Align, Column, Note, RowKind
from cpo_desktop.reports.phrases import listed
from cpo_desktop.reports.sections.measures import LEVELS
from cpo_desktop.reports.sections.population import AGES
from cpo_desktop.reports.sections.special import GROUPS
from cpo_desktop.reports.sections.tables import (
    AnnexPart,
    FigureTable,
    Filling,
    Line,
    Shown,
    figure_table,
    number_column,
)
from cpo_desktop.reports.snapshot import Snapshot, Village

_POSITION: Final = Column(header="TT", width=0.5, align=Align.CENTER)
_VILLAGE: Final = Column(header="Thôn, tổ dân phố", width=2.6, align=Align.LEFT)
_SPECIAL: Final = "Trẻ em có hoàn cảnh đặc biệt"
_CHILDREN: Final = "Trẻ em dưới 16 tuổi"
_MARRIAGE: Final = "Tảo hôn trong kỳ"
_MEASURES: Final = "Biện pháp được thực hiện"
_AGE_HEADINGS: Final = {"0_2": "0-2", "3_5": "3-5", "6_10": "6-10", "11_14": "11-14", "15": "15"}


def annexes(snapshot: Snapshot) -> tuple[AnnexPart, ...]:
    """The annexes of the periodic report; none where there is no child to count."""
    figures = snapshot.figures
    if not any(map(figures.of, ("children", "measures", "cases"))):
        return ()
    found = [
        AnnexPart(
            title="Số liệu theo thôn, tổ dân phố",
            parts=(
                _by_village(snapshot),
                _withheld("không tính ở cột trẻ em có hoàn cảnh đặc biệt của biểu này"),
            ),
        )
    ]
    if figures.of("special"):
        found += [
            AnnexPart(
                title="Trẻ em có hoàn cảnh đặc biệt theo nhóm và thôn, tổ dân phố",
                parts=(
                    _groups_by_village(snapshot),
                    _legend(snapshot),
                    _withheld("không chia theo thôn, tổ dân phố và không tính ở biểu này"),
                ),
            ),
            AnnexPart(
                title="Trẻ em có hoàn cảnh đặc biệt theo nhóm, giới tính, nhóm tuổi, dân tộc",
                parts=(
                    _groups(snapshot),
                    _withheld("chỉ nêu tổng số, không tính ở các dòng, cột khác"),
                ),
            ),
        ]
    return tuple(found)


def _by_village(snapshot: Snapshot) -> FigureTable:
    columns = (
        _POSITION,
        _VILLAGE,
        number_column("Tổng số", group=_CHILDREN),
        number_column("Nữ", group=_CHILDREN),
        number_column("Tổng số", group=_SPECIAL),
        number_column("Được hỗ trợ", group=_SPECIAL),
        number_column("Trẻ em có nguy cơ"),
        *([number_column("Vụ việc bảo vệ trẻ em")] if snapshot.counts("cases") else []),
        number_column("Số vụ", group=_MARRIAGE),
        number_column("Số người", group=_MARRIAGE),
        number_column("Ngăn chặn", group=_MARRIAGE),
        number_column("Tổng số", group=_MEASURES),
        *(
            number_column(snapshot.words("measure_levels", level).full, group=_MEASURES)
            for level in LEVELS
        ),
        Column(header="Kinh phí (đồng)", width=1.6, align=Align.RIGHT),
    )
    return figure_table(
        snapshot.figures, columns, list(_lines(snapshot, partial(_village_cells, snapshot)))
    )


def _village_cells(snapshot: Snapshot, place: dict[str, str]) -> Iterator[Filling]:
    yield Shown(figure_key("children", **place))
    yield Shown(figure_key("children", sex="female", **place))
    for indicator in (
        "special_told",
        "special_told_supported",
        "risk",
        *(["cases"] if snapshot.counts("cases") else []),
        "marriages",
        "marriage_persons",
        "marriage_prevented",
        "measures",
    ):
        yield Shown(figure_key(indicator, **place))
    for level in LEVELS:
        yield Shown(figure_key("measures", level=level, **place))
    yield Shown(figure_key("funds", **place))


def _groups_by_village(snapshot: Snapshot) -> FigureTable:
    groups = [group for group in GROUPS if group not in WITHHELD]
    columns = (
        _POSITION,
        _VILLAGE,
        number_column("Tổng số"),
        *(number_column(str(GROUPS.index(group) + 1), group="Theo nhóm") for group in groups),
    )

    def cells(place: dict[str, str]) -> Iterator[Filling]:
        # Were it the total of all groups, the difference would tell of those withheld.
        yield Shown(figure_key("special_told", **place))
        for group in groups:
            yield Shown(figure_key("special", group=group, **place))

    return figure_table(snapshot.figures, columns, list(_lines(snapshot, cells)), unit="trẻ em")


def _legend(snapshot: Snapshot) -> Note:
    names = (
        f"{position}. {snapshot.words('circumstances', group).short}"
        for position, group in enumerate(GROUPS, start=1)
        if group not in WITHHELD
    )
    return Note(text=f"Các nhóm: {'; '.join(names)}.")


def _withheld(how: str) -> Note:
    groups = listed([f"nhóm {GROUPS.index(group) + 1}" for group in WITHHELD])
    return Note(
        text=f"Số trẻ em {groups} {how} để giữ bí mật đời sống riêng tư của trẻ em (Điều 33 Nghị định "
        "số 56/2017/NĐ-CP)."
    )


def _lines(
    snapshot: Snapshot, cells: Callable[[dict[str, str]], Iterable[Filling]]
) -> Iterator[Line]:
    yield Line(cells=(None, "Tổng số", *cells({})), kind=RowKind.TOTAL)
    for position, village in enumerate(_villages(snapshot), start=1):
        place = {"village": village.id}
        line = Line(cells=(str(position), village.name, *cells(place)))
        if village.id != UNKNOWN or line.says_something(snapshot.figures):
            yield line


def _villages(snapshot: Snapshot) -> tuple[Village, ...]:
    return (*snapshot.villages, Village(id=UNKNOWN, name="Chưa rõ thôn, tổ dân phố"))


def _groups(snapshot: Snapshot) -> FigureTable:
    sexes = {"male": "Nam", "female": "Nữ"}
    ethnic = {"kinh": "Kinh", "minority": "Thiểu số", "other": "Khác"}
    columns = (
        _POSITION,
        Column(header="Nhóm trẻ em", width=5.0, align=Align.LEFT),
        number_column("Tổng số"),
        *(number_column(words, group="Giới tính") for words in sexes.values()),
        *(number_column(_AGE_HEADINGS[age], group="Nhóm tuổi") for age in AGES),
        *(number_column(words, group="Dân tộc") for words in ethnic.values()),
        number_column("Được hỗ trợ"),
    )

    unsplit = [None for _ in columns[3:]]

    def split(key: FigureKey, supported: FigureKey) -> Iterator[Filling]:
        yield Shown(key)
        for name, parts in (("sex", sexes), ("age", AGES), ("ethnic", ethnic)):
            yield from (Shown(key.narrowed(**{name: part})) for part in parts)
        yield Shown(supported)

    def cells(group: str) -> Iterable[Filling]:
        key = figure_key("special", group=group)
        if group in WITHHELD:
            return (Shown(key), *unsplit)
        return split(key, figure_key("special_supported", group=group))

    # The parts of the total are left out too: their difference would tell of those withheld.
    told = split(figure_key("special_told"), figure_key("special_told_supported"))
    lines = [
        Line(
            cells=(None, "Tổng số trẻ em", Shown(figure_key("special")), *unsplit),
            kind=RowKind.TOTAL,
        ),
        Line(cells=(None, "Thuộc các nhóm được chia", *told), kind=RowKind.TOTAL),
        *(
            Line(cells=(str(at), snapshot.words("circumstances", group).full, *cells(group)))
            for at, group in enumerate(GROUPS, start=1)
        ),
    ]
    return figure_table(snapshot.figures, columns, lines, unit="trẻ em")
