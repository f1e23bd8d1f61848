"""V. Domestic violence: what happened, to whom, who did it, and what was done."""

from collections.abc import Iterator
from typing import Final

from cpo_desktop.domain.figures import FigureKey, Figures, figure_key
from cpo_desktop.reports.document import Block, Heading, Paragraph, RowKind
from cpo_desktop.reports.notation import number
from cpo_desktop.reports.phrases import compared, listed
from cpo_desktop.reports.sections.chapters import Part, told
from cpo_desktop.reports.sections.population import SEXES
from cpo_desktop.reports.sections.tables import (
    COMPARED_WITH_UNIT,
    FigureTable,
    Line,
    counted_line,
    figure_table,
    met,
    with_parts,
)
from cpo_desktop.reports.snapshot import Snapshot

VIOLENCE: Final = figure_key("violence")

_VICTIMS: Final = figure_key("violence_victims")
_CHILDREN: Final = figure_key("violence_children")
_HANDLED: Final = figure_key("violence_handled")
_SUPPORTED: Final = figure_key("violence_supported")
_OPEN: Final = figure_key("violence_open")

_NO_CASE: Final = "Trong kỳ không phát sinh vụ bạo lực gia đình"
_NOT_HANDLED: Final = "Trong kỳ không có vụ bạo lực gia đình được xử lý"
_NOT_SUPPORTED: Final = "Trong kỳ không phát sinh hỗ trợ người bị bạo lực gia đình"
_STILL_OPEN: Final = counted_line("Số vụ đang theo dõi cuối kỳ", "vụ", _OPEN, RowKind.EMPHASIS)
_ACCOUNT: Final = {
    "violence_opening": "Số vụ đang theo dõi đầu kỳ",
    "violence_known": "Số vụ mới tiếp nhận",
    "violence_closed": "Số vụ kết thúc theo dõi",
}
_AGE_CLASSES: Final = {
    "child": "Dưới 16 tuổi",
    "woman": "Nữ từ 16 đến 59 tuổi",
    "elder": "Từ đủ 60 tuổi",
    "man": "Nam từ 16 đến 59 tuổi",
    "unknown": "Chưa rõ tuổi, giới tính",
}
_ROLES: Final = {
    "victim": "Trẻ em bị bạo lực",
    "child_present": "Trẻ em trong gia đình, chứng kiến",
}
_NOTE: Final = (
    "Vụ có nhiều hình thức bạo lực, nhiều biện pháp xử lý được tính ở từng dòng và tính một lần ở tổng "
    "số. Vụ được xử lý, lượt hỗ trợ tính theo ngày thực hiện, kể cả của vụ xảy ra trước kỳ. Số liệu "
    "không chia theo thôn, tổ dân phố để giữ bí mật đời sống riêng tư của các gia đình."
)
_KNOWN_NOTE: Final = " Vụ đang theo dõi, mới tiếp nhận tính theo ngày tiếp nhận."


def violence(snapshot: Snapshot) -> list[Block | FigureTable]:
    """The cases of the period, the people in them, and what was done about them."""
    if not snapshot.counts("violence"):
        return []
    heading = Heading(level=1, text="BẠO LỰC GIA ĐÌNH")
    figures, lines = snapshot.figures, _lines(snapshot)
    if not any(line.says_something(figures) for line in lines):
        return [heading, Paragraph(text=f"{_NO_CASE}; không có vụ đang theo dõi.")]
    return [
        heading,
        Paragraph(text=_in_words(figures)),
        figure_table(
            figures,
            COMPARED_WITH_UNIT,
            met(figures, lines),
            caption="Bạo lực gia đình và kết quả phòng, chống bạo lực gia đình trong kỳ",
            note=_NOTE + (_KNOWN_NOTE if snapshot.counts("violence_known") else ""),
        ),
    ]


def situation(snapshot: Snapshot) -> Part:
    """What happened in the period, to whom, and who did it."""
    figures, nothing = snapshot.figures, f"{_NO_CASE}; không có vụ đang theo dõi"
    return told(
        figures,
        f"{_happened(figures)} {_followed(figures)}",
        [*_happened_lines(snapshot), *_account_lines(snapshot)],
        caption="Tình hình bạo lực gia đình",
        nothing=nothing,
    )


def handling(snapshot: Snapshot) -> Part:
    """What was done about the cases, and whose they were."""
    figures = snapshot.figures
    return told(
        figures,
        _compared(figures, _HANDLED, "vụ", "Trong kỳ xử lý {n} vụ bạo lực gia đình", _NOT_HANDLED),
        _handled_lines(snapshot),
        caption="Xử lý vụ bạo lực gia đình",
        nothing=_NOT_HANDLED,
    )


def support(snapshot: Snapshot) -> Part:
    """How the people were helped."""
    figures, happened = snapshot.figures, "Trong kỳ hỗ trợ {n} lượt người bị bạo lực gia đình"
    return told(
        figures,
        _compared(figures, _SUPPORTED, "lượt", happened, _NOT_SUPPORTED),
        _supported_lines(snapshot),
        caption="Hỗ trợ người bị bạo lực gia đình",
        nothing=_NOT_SUPPORTED,
    )


def _compared(figures: Figures, key: FigureKey, unit: str, happened: str, nothing: str) -> str:
    said = happened.format(n=number(figures.value(key)))
    return compared(figures, key, unit, happened=said, nothing=nothing)


def _in_words(figures: Figures) -> str:
    handled, helped = map(figures.value, (_HANDLED, _SUPPORTED))
    done = [f"xử lý {number(handled)} vụ"] if handled else []
    done += [f"hỗ trợ {number(helped)} lượt người bị bạo lực"] if helped else []
    said = f" Đã {listed(done)}." if done else ""
    return f"{_happened(figures)}{said} {_followed(figures)}"


def _happened(figures: Figures) -> str:
    whom = _to_whom(figures)
    happened = f"Trong kỳ xảy ra {number(figures.value(VIOLENCE))} vụ bạo lực gia đình{whom}"
    return compared(figures, VIOLENCE, "vụ", happened=happened, nothing=_NO_CASE)


def _followed(figures: Figures) -> str:
    return f"Số vụ đang theo dõi khi chốt số liệu: {number(figures.value(_OPEN))} vụ."


def _to_whom(figures: Figures) -> str:
    keys = _VICTIMS, _VICTIMS.narrowed(age_class="child"), _CHILDREN
    victims, under_16, children = (figures.value(key) if figures.tells(key) else 0 for key in keys)
    people = f" với {number(victims)} người bị bạo lực" if victims else ""
    young = f" (trong đó {number(under_16)} trẻ em)" if under_16 else ""
    affected = f", {number(children)} trẻ em bị ảnh hưởng" if children else ""
    return f"{people}{young}{affected}"


def _lines(snapshot: Snapshot) -> list[Line]:
    return [
        *_happened_lines(snapshot),
        *_handled_lines(snapshot),
        *_supported_lines(snapshot),
        *_account_lines(snapshot),
    ]


def _happened_lines(snapshot: Snapshot) -> list[Line]:
    forms = snapshot.parts("violence", "form", "violence_forms")
    doers, who = figure_key("violence_doers"), {"sex": SEXES, "age_class": _AGE_CLASSES}
    return [
        *with_parts("Số vụ bạo lực gia đình", "vụ", VIOLENCE, {"form": forms}),
        counted_line("Số hộ có bạo lực gia đình", "hộ", figure_key("violence_households")),
        *with_parts("Người có hành vi bạo lực", "người", doers, {"sex": SEXES}),
        *with_parts("Người bị bạo lực", "người", _VICTIMS, who),
        *with_parts("Trẻ em bị ảnh hưởng", "trẻ em", _CHILDREN, {"role": _ROLES}),
    ]


def _handled_lines(snapshot: Snapshot) -> list[Line]:
    ways = snapshot.parts("violence_handled", "handling", "violence_steps")
    return [*with_parts("Số vụ được xử lý", "vụ", _HANDLED, {"handling": ways}), *_of_whom()]


def _supported_lines(snapshot: Snapshot) -> list[Line]:
    kinds = snapshot.parts("violence_supported", "kind", "violence_steps")
    return with_parts("Hỗ trợ người bị bạo lực", "lượt", _SUPPORTED, {"kind": kinds})


def _account_lines(snapshot: Snapshot) -> Iterator[Line]:
    """How the cases that are followed became those of the end, where that was counted already."""
    for indicator, words in _ACCOUNT.items():
        if snapshot.counts(indicator):
            yield counted_line(words, "vụ", figure_key(indicator))
    yield _STILL_OPEN


def _of_whom() -> Iterator[Line]:
    """The cases handled, by who the victim was, as the commune's statistical form asks."""
    for part, called in _AGE_CLASSES.items():
        words = f"Người bị bạo lực: {called[0].lower()}{called[1:]}"
        yield counted_line(words, "vụ", _HANDLED.narrowed(age_class=part), level=1)
