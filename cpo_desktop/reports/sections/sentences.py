"""Sentences offered to the officer: the figures of a period in words, and what they leave undone."""

from collections.abc import Iterable, Iterator
from operator import itemgetter
from typing import Final

from cpo_desktop.domain.figures import Figures, When, figure_key, growth
from cpo_desktop.reports.notation import money, number
from cpo_desktop.reports.notation import percent as percentage
from cpo_desktop.reports.phrases import EARLIER, listed
from cpo_desktop.reports.sections.cases import CASES
from cpo_desktop.reports.sections.discreet import FEWEST_TOLD
from cpo_desktop.reports.sections.outreach import OUTREACH, REACHED, TRAINED, TRAININGS
from cpo_desktop.reports.sections.violence import VIOLENCE
from cpo_desktop.reports.snapshot import Snapshot

_MOST_VILLAGES: Final = 3
_BY_VILLAGE: Final = (
    # Never by domestic violence or abuse: even many cases in a village point at its families.
    (
        "special_told",
        "trẻ em",
        "trẻ em có hoàn cảnh đặc biệt (không kể các nhóm không chia theo thôn)",
    ),
    ("risk", "trẻ em", "trẻ em có nguy cơ"),
    ("marriages", "vụ", "vụ tảo hôn"),
)
_TIMINGS: Final = (
    ("late", "{n} vụ việc {done} muộn"),
    ("overdue", "{n} vụ việc quá hạn chưa {done}"),
)
_DUE: Final = {"plans_due": "trình kế hoạch", "approvals_due": "phê duyệt kế hoạch"}
_UNDONE: Final = {
    "cases_open": "vụ việc bảo vệ trẻ em đang giải quyết khi chốt số liệu",
    "followups_overdue": "lượt theo dõi sau hỗ trợ quá hạn chưa thực hiện",
    "visits_overdue": "lượt thăm hộ gia đình quá hạn chưa thực hiện",
    "findings_overdue": "nội dung phát hiện qua kiểm tra quá hạn chưa khắc phục",
    "tasks_overdue": "nhiệm vụ của các kế hoạch quá hạn chưa hoàn thành",
}


def as_bullets(said: Iterable[str]) -> str:
    """The sentences as a text box has them, one a line after a dash; nothing of nothing."""
    return "\n".join(f"- {each}" for each in said)


def results(snapshot: Snapshot) -> str:
    """What happened, against the last period and the year before, and where most of it is."""
    figures = snapshot.figures
    return as_bullets(
        [
            *children(figures),
            *cases(figures),
            marriages(figures),
            *most_affected(snapshot),
            *violence(figures),
            measures(figures),
            *outreach(figures),
        ]
    )


def difficulties(snapshot: Snapshot) -> str:
    """What is late or undone when the figures close."""
    return as_bullets([*_not_in_time(snapshot.figures), *undone(snapshot.figures, _UNDONE)])


def proposals(snapshot: Snapshot) -> str:
    """What was asked before and still waits for an answer."""
    return as_bullets(unanswered(snapshot))


def children(figures: Figures) -> Iterator[str]:
    """How many there are in special circumstances and at risk."""
    yield _moved(figures, "special", "trẻ em có hoàn cảnh đặc biệt")
    yield _moved(figures, "risk", "trẻ em có nguy cơ")


def _moved(figures: Figures, indicator: str, words: str) -> str:
    now = figures.of(indicator)
    if not any(figures.of(indicator, when) for when in When):
        return f"Không có {words}; không phát sinh trong kỳ."
    moved = [
        f"{_rise(figures, indicator, when)} so với {earlier}"
        for when, earlier in EARLIER.items()
        if when not in figures.left_out
    ]
    return f"Quản lý, theo dõi {number(now)} {words}; {', '.join(moved)}."


def _rise(figures: Figures, indicator: str, since: When, share: str = " ({})") -> str:
    key = figure_key(indicator)
    by = figures.change(key, since)
    if by == 0:
        return "không thay đổi"
    rate = growth(figures.value(key), figures.value(key.at(since)))
    in_percent = share.format(percentage(abs(rate))) if rate is not None else ""
    return f"{'tăng' if by > 0 else 'giảm'} {number(abs(by))}{in_percent}"


def _since(figures: Figures, indicator: str) -> str:
    """Against the year before, to stand in brackets."""
    return f"{_rise(figures, indicator, When.LAST_YEAR, ', tức {},')} so với cùng kỳ năm trước"


def cases(figures: Figures) -> Iterator[str]:
    """Cases taken up, children abused and helped, cases closed."""
    if CASES not in figures.values:  # a report issued before cases were counted
        return
    taken, abused = figures.value(CASES), figures.of("abused")
    if not taken and not figures.of("cases_closed"):
        yield "Không phát sinh vụ việc bảo vệ trẻ em, trẻ em bị xâm hại trong kỳ."
        return
    yield (
        f"Tiếp nhận {number(taken)} vụ việc bảo vệ trẻ em ({_since(figures, 'cases')}), có "
        f"{number(abused)} trẻ em bị xâm hại, trong đó {number(figures.of('abused_helped'))} trẻ em "
        f"được hỗ trợ, can thiệp; kết thúc {number(figures.of('cases_closed'))} vụ việc."
    )


def marriages(figures: Figures) -> str:
    """Child marriages that happened, and those that were prevented."""
    happened, prevented = figures.of("marriages"), figures.of("marriage_prevented")
    if not happened and not prevented:
        return "Không phát sinh trường hợp tảo hôn trong kỳ."
    return (
        f"Phát sinh {number(happened)} vụ tảo hôn ({_since(figures, 'marriages')}); ngăn chặn "
        f"được {number(prevented)} vụ."
    )


def most_affected(snapshot: Snapshot) -> Iterator[str]:
    """The villages where most children in need and most child marriages are, of several villages."""
    if len(snapshot.villages) == 1:
        return
    for indicator, unit, words in _BY_VILLAGE:
        told = [
            (count, village.name)
            for village in snapshot.villages
            # Of fewer, neighbours would know which family is meant.
            if (count := snapshot.figures.of(indicator, village=village.id)) >= FEWEST_TOLD
        ]
        most = sorted(told, key=itemgetter(0), reverse=True)[:_MOST_VILLAGES]
        if most:
            where = listed([f"{name} ({number(count)} {unit})" for count, name in most])
            yield f"Thôn, tổ dân phố có nhiều {words} nhất: {where}."


def violence(figures: Figures) -> Iterator[str]:
    """Cases of domestic violence, handled and helped."""
    if VIOLENCE not in figures.values:  # a report issued before it was counted
        return
    happened, handled = figures.value(VIOLENCE), figures.of("violence_handled")
    if not happened and not handled:
        yield "Không phát sinh vụ bạo lực gia đình trong kỳ."
        return
    yield (
        f"Xảy ra {number(happened)} vụ bạo lực gia đình ({_since(figures, 'violence')}); xử lý "
        f"{number(handled)} vụ, hỗ trợ {number(figures.of('violence_supported'))} lượt người bị bạo lực."
    )


def measures(figures: Figures) -> str:
    """Measures, for how many, at which cost."""
    done, helped = figures.of("measures"), figures.of("receivers")
    if not done:
        return "Không có biện pháp hỗ trợ, can thiệp nào được thực hiện trong kỳ."
    funds = figures.of("funds")
    spent = f" với tổng kinh phí {money(funds)}" if funds else ""
    return f"Thực hiện {number(done)} biện pháp hỗ trợ, can thiệp cho {number(helped)} đối tượng{spent}."


def outreach(figures: Figures) -> Iterator[str]:
    """Outreach and training."""
    if OUTREACH not in figures.values:  # a report issued before it was counted
        return
    held, courses = figures.value(OUTREACH), figures.value(TRAININGS)
    if not held and not courses:
        yield "Không phát sinh hoạt động truyền thông, tập huấn trong kỳ."
        return
    yield (
        f"Thực hiện {number(held)} lượt truyền thông với {number(figures.value(REACHED))} lượt người "
        f"tiếp cận; tổ chức {number(courses)} lớp tập huấn cho {number(figures.value(TRAINED))} lượt "
        "người."
    )


def _not_in_time(figures: Figures) -> Iterator[str]:
    for indicator, done in _DUE.items():
        said = [
            words.format(n=number(value), done=done)
            for timing, words in _TIMINGS
            if (value := figures.of(indicator, timing=timing))
        ]
        if said:
            yield f"Có {listed(said)}."


def undone(figures: Figures, words: dict[str, str]) -> Iterator[str]:
    """What is left of each indicator, in its words."""
    for indicator, what in words.items():
        left = figures.of(indicator)
        if left:
            yield f"Còn {number(left)} {what}."


def unanswered(snapshot: Snapshot) -> Iterator[str]:
    """What the commune asked of its superiors without an answer."""
    figures = snapshot.figures
    waiting = figures.of("proposals_waiting")
    if not waiting:
        return
    kinds = snapshot.parts("proposals_waiting", "kind", "proposal_kinds")
    parts = [
        f"{number(value)} {words[0].lower()}{words[1:]}"
        for kind, words in kinds.items()
        if (value := figures.of("proposals_waiting", kind=kind))
    ]
    which = f" ({listed(parts)})" if parts else ""
    yield (
        f"Đề nghị cấp trên xem xét, trả lời {number(waiting)} khó khăn, kiến nghị{which} đã gửi mà chưa "
        "được trả lời."
    )
