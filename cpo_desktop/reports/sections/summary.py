"""The year in two tables: what came in and went out, and the main figures against the year before."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from cpo_desktop.domain.figures import FigureKey, When, figure_key
from cpo_desktop.reports.document import Align, Block, Column, Heading, Paragraph, RowKind
from cpo_desktop.reports.sections.tables import (
    NAME,
    YEAR_BEFORE,
    Changed,
    FigureTable,
    Filling,
    Line,
    Share,
    Shown,
    figure_table,
    number_column,
)
from cpo_desktop.reports.snapshot import Snapshot
from cpo_desktop.reports.told import printed

_BESIDE: Final = (
    number_column("Kỳ này", "1", width=1.3),
    number_column(YEAR_BEFORE, "2", width=1.3),
    number_column("Tăng, giảm", "3=1-2", width=1.3),
)
_UNIT: Final = Column(header="Đơn vị tính", width=1.1, align=Align.CENTER, mark="B")
_PERCENT: Final = "%"
_COUNTED: Final = (
    ("Trẻ em dưới 16 tuổi", "trẻ em", "children"),
    ("Trẻ em có hoàn cảnh đặc biệt", "trẻ em", "special"),
    ("Trẻ em có nguy cơ", "trẻ em", "risk"),
    ("Vụ việc bảo vệ trẻ em", "vụ", "cases"),
    ("Trẻ em bị xâm hại", "trẻ em", "abused"),
    ("Vụ tảo hôn", "vụ", "marriages"),
    ("Biện pháp hỗ trợ, can thiệp", "biện pháp", "measures"),
    ("Cuộc lấy ý kiến trẻ em", "cuộc", "consultations"),
)
_SHARES: Final = (
    ("Tỷ lệ trẻ em có hoàn cảnh đặc biệt", figure_key("special"), figure_key("children")),
    (
        "Tỷ lệ trẻ em có hoàn cảnh đặc biệt được hỗ trợ",
        figure_key("special_supported"),
        figure_key("special"),
    ),
    ("Tỷ lệ trẻ em bị xâm hại", figure_key("abused"), figure_key("children")),
    (
        "Tỷ lệ trẻ em bị xâm hại được hỗ trợ, can thiệp",
        figure_key("abused_helped"),
        figure_key("abused"),
    ),
    (
        "Tỷ lệ thôn, tổ dân phố có nơi vui chơi",
        figure_key("villages", play="yes"),
        figure_key("villages"),
    ),
)
_COMING_IN: Final = {
    "Dự toán năm được giao": "budget_allocated",
    "Đóng góp, tài trợ bằng tiền": "contributed_money",
    "Đóng góp, tài trợ bằng hiện vật quy ra tiền": "contributed_goods",
}
_GOING_OUT: Final = {
    "Chi từ dự toán trong kỳ": "budget_spent",
    "Kinh phí biện pháp hỗ trợ, can thiệp": "funds",
    "Đầu tư cơ sở vật chất": "investments",
}
_TWICE: Final = (
    "Kinh phí hỗ trợ, đầu tư có ghi dòng dự toán cũng được tính ở chi từ dự toán, nên không cộng các dòng "
    "chi."
)


def income_and_spending(snapshot: Snapshot) -> list[Block | FigureTable]:
    """What there was for children and what was spent, as far as the registers tell."""
    heading = Heading(level=1, text="THU, CHI CHO CÔNG TÁC TRẺ EM")
    figures = snapshot.figures
    sums = [*_sums("Thu", _COMING_IN), *_sums("Chi", _GOING_OUT)]
    if not any(line.says_something(figures) for line in sums):
        nothing = "Chưa có dự toán; trong kỳ không phát sinh thu, chi cho công tác trẻ em."
        return [heading, Paragraph(text=nothing)]
    table = figure_table(
        figures,
        (NAME, *_BESIDE),
        sums,
        caption="Thu, chi cho công tác trẻ em",
        unit="đồng",
        note=_TWICE,
    )
    return [heading, table]


def _sums(heading: str, parts: Mapping[str, str]) -> Iterator[Line]:
    yield Line(cells=(heading,), kind=RowKind.GROUP)
    for words, indicator in parts.items():
        yield _line(figure_key(indicator), words, level=1)


def against_last_year(snapshot: Snapshot) -> list[Block | FigureTable]:
    """The main figures and rates beside those of the year before, then what plans had set out to reach."""
    figures = snapshot.figures
    lines = [
        *(_line(figure_key(indicator), words, unit) for words, unit, indicator in _COUNTED),
        *(
            Line(cells=(words, _PERCENT, Share(part, whole), _last_year(part, whole), None))
            for words, part, whole in _SHARES
        ),
    ]
    told: Iterable[Block | FigureTable] = [
        figure_table(
            figures,
            (NAME, _UNIT, *_BESIDE),
            lines,
            caption="Các chỉ tiêu chính so với cùng kỳ năm trước",
        )
    ]
    if not any(line.says_something(figures) for line in lines):
        told = [Paragraph(text="Không có số liệu phát sinh trong kỳ và cùng kỳ năm trước.")]
    return [
        Heading(level=1, text="SO SÁNH VỚI CÙNG KỲ NĂM TRƯỚC VÀ CHỈ TIÊU"),
        *told,
        *printed(snapshot.told),
    ]


def _line(key: FigureKey, *words: str, level: int = 0) -> Line:
    year_ago = key.at(When.LAST_YEAR)
    shown: tuple[Filling, ...] = (Shown(key), Shown(year_ago), Changed(key, When.LAST_YEAR))
    return Line(cells=(*words, *shown), level=level)


def _last_year(part: FigureKey, whole: FigureKey) -> Share:
    return Share(part.at(When.LAST_YEAR), whole.at(When.LAST_YEAR))
