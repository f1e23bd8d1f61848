"""III. Notices and cases, the children abused in them, what was done, and whether it was in time."""

from collections.abc import Iterator
from typing import Final

from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.figures import FigureKey, Figures, When, figure_key, percent
from cpo_desktop.reports.document import Block, Heading, Paragraph, RowKind
from cpo_desktop.reports.notation import number
from cpo_desktop.reports.notation import percent as percentage
from cpo_desktop.reports.phrases import against, listed
from cpo_desktop.reports.sections.population import AGES, SEXES
from cpo_desktop.reports.sections.tables import (
    COMPARED_WITH_SHARE,
    COMPARED_WITH_UNIT,
    NAME,
    FigureTable,
    Line,
    Share,
    compared,
    counted_line,
    figure_table,
    met,
)
from cpo_desktop.reports.snapshot import Snapshot

CASES: Final = figure_key("cases")
ABUSED: Final = figure_key("abused")

_NOTICES: Final = figure_key("notices")
_OPEN: Final = figure_key("cases_open")
_UNKNOWN: Final = {"unknown": "Chưa rõ"}
_OF_AGE: Final = {"16": "Từ 16 tuổi"}
_TIMINGS: Final = {
    "in_time": "Đúng hạn",
    "late": "Muộn",
    "overdue": "Quá hạn chưa thực hiện",
}
_NO_CASES_NOTE: Final = (
    "Vụ việc kết thúc vì thông tin không đúng sự thật hoặc vì trùng không được tính ở các dòng khác. "
    "Vụ việc đang giải quyết cuối kỳ = đầu kỳ + tiếp nhận - kết thúc."
)
_SEVERAL_NOTE: Final = (
    "Trẻ em bị xâm hại dưới nhiều hình thức, ở nhiều môi trường được tính ở từng dòng và tính một lần ở "
    "tổng số. Tuổi tính vào ngày chốt số liệu. Hình thức xâm hại không chia theo thôn, tổ dân phố, giới "
    "tính, nhóm tuổi để giữ bí mật đời sống riêng tư của trẻ em (Điều 33 Nghị định số 56/2017/NĐ-CP)."
)
_DUE_NOTE: Final = (
    "Hạn lần đầu của vụ việc, tính theo ngày làm việc từ ngày tiếp nhận (Điều 28 Nghị định số "
    "56/2017/NĐ-CP); tính ở kỳ có ngày hết hạn."
)


def cases(snapshot: Snapshot) -> list[Block | FigureTable]:
    """What was told and taken up, who was abused, and how it was dealt with."""
    if not snapshot.counts("cases"):
        return []
    heading = Heading(level=1, text="TRẺ EM BỊ XÂM HẠI VÀ VỤ VIỆC BẢO VỆ TRẺ EM")
    figures = snapshot.figures
    accounts = met(figures, _accounts(snapshot))
    if not any(line.says_something(figures) for line in (*accounts, *_handled())):
        nothing = (
            "Trong kỳ không phát sinh tin báo, vụ việc bảo vệ trẻ em, trẻ em bị xâm hại; không có vụ "
            "việc đang giải quyết."
        )
        return [heading, Paragraph(text=nothing)]
    return [
        heading,
        Heading(level=2, text="Tin báo và vụ việc"),
        Paragraph(text=_cases_in_words(figures)),
        figure_table(
            figures,
            COMPARED_WITH_UNIT,
            accounts,
            caption="Tin báo, vụ việc bảo vệ trẻ em trong kỳ",
            note=_NO_CASES_NOTE,
        ),
        Heading(level=2, text="Trẻ em bị xâm hại"),
        *_abused(snapshot),
        Heading(level=2, text="Hỗ trợ, can thiệp và thời hạn giải quyết"),
        _help(figures),
    ]


def _help(figures: Figures) -> Block | FigureTable:
    lines = _handled()
    if not any(line.says_something(figures) for line in lines):
        return Paragraph(
            text="Trong kỳ không phát sinh hỗ trợ, can thiệp theo vụ việc; không có kế hoạch đến hạn."
        )
    return figure_table(
        figures,
        COMPARED_WITH_UNIT,
        met(figures, lines),
        caption="Hỗ trợ, can thiệp trẻ em bị xâm hại; thời hạn trình, phê duyệt kế hoạch",
        note=_DUE_NOTE,
    )


def _cases_in_words(figures: Figures) -> str:
    taken = (
        f"tiếp nhận {number(figures.value(_NOTICES))} tin báo, {number(figures.value(CASES))} vụ việc "
        f"bảo vệ trẻ em, trong đó {number(figures.of('abuse_cases'))} vụ việc có trẻ em bị xâm hại"
        if figures.value(_NOTICES) or figures.value(CASES)
        else "không phát sinh tin báo, vụ việc bảo vệ trẻ em"
    )
    return (
        f"Trong kỳ {taken}; {against(figures, CASES, 'vụ việc')}. Kết thúc "
        f"{number(figures.of('cases_closed'))} vụ việc. Số vụ việc đang giải quyết khi chốt số liệu: "
        f"{number(figures.value(_OPEN))} vụ."
    )


def _accounts(snapshot: Snapshot) -> list[Line]:
    def by(indicator: str, dimension: str, codes: str, unit: str = "vụ") -> Iterator[Line]:
        for key, words in _words(snapshot, codes).items():
            yield counted_line(words, unit, figure_key(indicator, **{dimension: key}), level=1)

    closed, unfounded = figure_key("cases_closed"), figure_key("cases_unfounded")
    bold = RowKind.EMPHASIS
    return [
        counted_line("Tin báo tiếp nhận", "tin", _NOTICES, bold),
        *by("notices", "source", "notice_sources", "tin"),
        counted_line("Vụ việc đang giải quyết đầu kỳ", "vụ", figure_key("cases_opening"), bold),
        counted_line("Vụ việc tiếp nhận", "vụ", CASES, bold),
        *by("cases", "category", "notice_categories"),
        counted_line("Vụ việc kết thúc", "vụ", closed, bold),
        *by("cases_closed", "reason", "case_close_reasons"),
        counted_line("Vụ việc đang giải quyết cuối kỳ", "vụ", _OPEN, bold),
        counted_line("Không đúng sự thật hoặc trùng (không tính)", "vụ", unfounded),
        *by("cases_unfounded", "reason", "case_close_reasons"),
    ]


def _abused(snapshot: Snapshot) -> Iterator[Block | FigureTable]:
    figures = snapshot.figures
    if not any(figures.value(ABUSED.at(when)) for when in When):
        yield Paragraph(text="Trong kỳ không phát sinh trẻ em bị xâm hại.")
        return
    yield Paragraph(text=_abused_in_words(figures))
    yield figure_table(
        figures,
        (NAME, *COMPARED_WITH_SHARE),
        list(_abused_lines(snapshot)),
        caption="Trẻ em bị xâm hại theo hình thức, môi trường, nhóm tuổi, giới tính",
        unit="trẻ em",
        note=_SEVERAL_NOTE,
    )


def _abused_in_words(figures: Figures) -> str:
    abused = figures.value(ABUSED)
    if not abused:
        return f"Trong kỳ không phát sinh trẻ em bị xâm hại; {against(figures, ABUSED, 'trẻ em')}."
    share = percent(abused, figures.of("children"))
    of_all = f", bằng {percentage(share)} tổng số trẻ em" if share is not None else ""
    helped = percent(figures.of("abused_helped"), abused)
    done = [
        f"{number(value)} trẻ em {words}"
        for indicator, words in (
            ("abused_assessed", "được đánh giá nguy cơ ban đầu"),
            ("abused_protected", "được áp dụng biện pháp can thiệp khẩn cấp, tạm thời cách ly"),
            ("abused_planned", "có kế hoạch hỗ trợ, can thiệp được phê duyệt"),
        )
        if (value := figures.of(indicator))
    ]
    handled = f" Có {listed(done)}." if done else ""
    rate = f" Tỷ lệ được hỗ trợ, can thiệp: {percentage(helped)}." if helped is not None else ""
    girls = ABUSED.narrowed(sex="female")
    female = f", trong đó {number(figures.value(girls))} trẻ em gái" if figures.tells(girls) else ""
    return (
        f"Trong kỳ có {number(abused)} trẻ em bị xâm hại{female}{of_all}; "
        f"{against(figures, ABUSED, 'trẻ em')}.{handled}{rate}"
    )


def _abused_lines(snapshot: Snapshot) -> Iterator[Line]:
    roots = {code.key for code in code_list("abuse_forms").roots()}
    forms = {
        key: words
        for key, words in _words(snapshot, "abuse_forms").items()
        if key in roots or key in _UNKNOWN
    }
    settings = _words(snapshot, "abuse_settings")
    yield _of_abused("Tổng số trẻ em bị xâm hại", ABUSED, RowKind.TOTAL)
    for heading, name, parts in (
        ("Theo hình thức xâm hại", "form", forms),
        ("Theo môi trường xâm hại", "setting", settings),
        ("Theo nhóm tuổi", "age", {**AGES, **_OF_AGE, **_UNKNOWN}),
        ("Theo giới tính", "sex", SEXES),
    ):
        yield Line(cells=(heading,), kind=RowKind.GROUP)
        for part, words in parts.items():
            line = _of_abused(words, ABUSED.narrowed(**{name: part}))
            if line.says_something(snapshot.figures):
                yield line


def _of_abused(words: str, key: FigureKey, kind: RowKind = RowKind.PLAIN) -> Line:
    shown, *before = compared(key)
    cells = (words, shown, Share(key, ABUSED), *before)
    return Line(cells=cells, kind=kind, level=kind is RowKind.PLAIN)


def _handled() -> list[Line]:
    def children(words: str, indicator: str, level: int = 0) -> Line:
        return counted_line(words, "trẻ em", figure_key(indicator), level=level)

    def due(words: str, indicator: str) -> Iterator[Line]:
        yield counted_line(words, "vụ", figure_key(indicator))
        for timing, how in _TIMINGS.items():
            yield counted_line(how, "vụ", figure_key(indicator, timing=timing), level=1)

    return [
        children("Trẻ em bị xâm hại được đánh giá nguy cơ ban đầu", "abused_assessed"),
        children("Trẻ em bị xâm hại được hỗ trợ, can thiệp", "abused_helped"),
        children("Được can thiệp khẩn cấp, tạm thời cách ly", "abused_protected", 1),
        children("Có kế hoạch được phê duyệt", "abused_planned", 1),
        counted_line("Kế hoạch trình phê duyệt", "bản", figure_key("plans_submitted")),
        counted_line("Kế hoạch được phê duyệt", "bản", figure_key("plans_approved")),
        *due("Vụ việc đến hạn trình kế hoạch", "plans_due"),
        *due("Vụ việc đến hạn phê duyệt kế hoạch", "approvals_due"),
    ]


def _words(snapshot: Snapshot, codes: str) -> dict[str, str]:
    """The words of each code of a list, then those for what is not on record."""
    known = {code.key: snapshot.words(codes, code.key).full for code in code_list(codes).entries}
    return {**known, **_UNKNOWN}
