"""Sentences offered to the officer: the figures of a period in words, and what they leave undone."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Final

from cpo_desktop.domain.discretion import FEWEST_TOLD
from cpo_desktop.domain.figures import Figures, When, figure_key, growth, percent
from cpo_desktop.reports.notation import money, number
from cpo_desktop.reports.notation import percent as percentage
from cpo_desktop.reports.phrases import EARLIER, listed, sentence
from cpo_desktop.reports.sections.cases import CASES
from cpo_desktop.reports.sections.outreach import OUTREACH, REACHED, TRAINED, TRAININGS
from cpo_desktop.reports.sections.violence import VIOLENCE
from cpo_desktop.reports.snapshot import Snapshot

_MOST_VILLAGES: Final = 3
_BY_VILLAGE: Final = {
    # Never by domestic violence or abuse: even many cases in a village point at its families.
    "special_told": (
        "trẻ em",
        "trẻ em có hoàn cảnh đặc biệt (không kể các nhóm không chia theo thôn)",
    ),
    "risk": ("trẻ em", "trẻ em có nguy cơ"),
    "marriages": ("vụ", "vụ tảo hôn"),
}
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
_NO_OUTREACH: Final = "không phát sinh hoạt động truyền thông, tập huấn trong kỳ"


def as_bullets(said: Iterable[str]) -> str:
    """The sentences as a text box has them, one a line after a dash; nothing of nothing."""
    return "\n".join(f"- {each}" for each in said)


def situation(snapshot: Snapshot) -> str:
    """What happened, against the last period and the year before, and where most of it is."""
    figures = snapshot.figures
    return as_bullets(
        [
            *children(figures),
            *cases(figures),
            marriages(figures),
            *violence(figures),
            *most_affected(snapshot),
        ]
    )


def results(snapshot: Snapshot) -> str:
    """What was done: for children and families in need, and to prevent more of it."""
    figures = snapshot.figures
    return as_bullets(
        [
            *supported(figures),
            *cases_handled(figures),
            *marriages_prevented(figures),
            *violence_handled(figures),
            measures(figures),
            *outreach(figures),
            *inspections(figures),
            *visits(figures),
            *tasks_done(figures),
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
    moves = _against(figures, indicator)
    if not moves:
        return f"Không có {words}; không phát sinh trong kỳ."
    counted = f"Quản lý, theo dõi {number(now)} {words}" if now else f"Cuối kỳ không còn {words}"
    return f"{counted}; {moves}."


def _against(figures: Figures, indicator: str) -> str:
    """How the figure stands against both earlier periods; nothing if it is nought in all of them."""
    if not any(figures.of(indicator, when) for when in When):
        return ""
    return ", ".join(
        f"{_rise(figures, indicator, when)} so với {earlier}"
        for when, earlier in EARLIER.items()
        if when not in figures.left_out
    )


def _rise(figures: Figures, indicator: str, since: When) -> str:
    key = figure_key(indicator)
    by = figures.change(key, since)
    if by == 0:
        return "không thay đổi"
    rate = growth(figures.value(key), figures.value(key.at(since)))
    in_percent = f" ({percentage(abs(rate))})" if rate else ""
    return f"{'tăng' if by > 0 else 'giảm'} {number(abs(by))}{in_percent}"


def _happened(figures: Figures, indicator: str, happened: str, nothing: str) -> str:
    """What happened, or that nothing did, and by how much more or less than before."""
    moves = _against(figures, indicator)
    told = happened if figures.of(indicator) else nothing
    return f"{told}; {moves}." if moves else f"{told}."


def cases(figures: Figures) -> Iterator[str]:
    """Cases taken up, and how many children were abused."""
    if CASES not in figures.values:  # a report issued before cases were counted
        return
    yield _happened(
        figures,
        "cases",
        f"Tiếp nhận {number(figures.value(CASES))} vụ việc bảo vệ trẻ em",
        "Không phát sinh vụ việc bảo vệ trẻ em trong kỳ",
    )
    abused = f"Có {number(figures.of('abused'))} trẻ em bị xâm hại"
    yield _happened(figures, "abused", abused, "Không có trẻ em bị xâm hại trong kỳ")


def cases_handled(figures: Figures) -> Iterator[str]:
    """Children who were helped after abuse, and cases that were closed."""
    told = _counted(
        figures,
        {
            "abused_helped": "hỗ trợ, can thiệp {n} trẻ em bị xâm hại",
            "cases_closed": "kết thúc {n} vụ việc bảo vệ trẻ em",
        },
    )
    yield from _joined(told)


def _counted(figures: Figures, words: Mapping[str, str]) -> list[str]:
    """What is told of each figure above nought, in its words."""
    return [
        each.format(n=number(value))
        for indicator, each in words.items()
        if (value := figures.of(indicator))
    ]


def _joined(told: Sequence[str]) -> Iterator[str]:
    """The parts as one sentence; none of none."""
    if told:
        yield sentence("; ".join(told))


def supported(figures: Figures) -> Iterator[str]:
    """How many children in special circumstances get support."""
    helped, every = figures.of("special_supported"), figures.of("special")
    rate = percent(helped, every)
    if helped:
        share = f", đạt {percentage(rate)}" if rate is not None else ""
        yield (
            f"Hỗ trợ, trợ giúp {number(helped)}/{number(every)} trẻ em có hoàn cảnh đặc biệt{share}."
        )


def marriages(figures: Figures) -> str:
    """Child marriages that happened."""
    happened = f"Phát sinh {number(figures.of('marriages'))} vụ tảo hôn"
    nothing = "Không phát sinh trường hợp tảo hôn trong kỳ"
    return _happened(figures, "marriages", happened, nothing)


def marriages_prevented(figures: Figures) -> Iterator[str]:
    """Child marriages that were kept from happening."""
    yield from _joined(_counted(figures, {"marriage_prevented": "ngăn chặn được {n} vụ tảo hôn"}))


def most_affected(snapshot: Snapshot, of: Collection[str] = _BY_VILLAGE) -> Iterator[str]:
    """The villages where most of these happen, of several villages: children in need, child marriages."""
    if len(snapshot.villages) == 1:
        return
    figures = snapshot.figures
    for indicator in of:
        unit, words = _BY_VILLAGE[indicator]
        told = [
            (count, village.name)
            for village in snapshot.villages
            # Of fewer, neighbours would know which family is meant.
            if figures.tells(key := figure_key(indicator, village=village.id))
            and (count := figures.value(key)) >= FEWEST_TOLD
        ]
        most = sorted(told, key=itemgetter(0), reverse=True)[:_MOST_VILLAGES]
        if most:
            where = listed([f"{name} ({number(count)} {unit})" for count, name in most])
            yield f"Thôn, tổ dân phố có nhiều {words} nhất: {where}."


def violence(figures: Figures) -> Iterator[str]:
    """Cases of domestic violence."""
    if VIOLENCE not in figures.values:  # a report issued before it was counted
        return
    happened = f"Xảy ra {number(figures.value(VIOLENCE))} vụ bạo lực gia đình"
    yield _happened(figures, "violence", happened, "Không phát sinh vụ bạo lực gia đình trong kỳ")


def violence_handled(figures: Figures) -> Iterator[str]:
    """What was done about domestic violence."""
    told = _counted(
        figures,
        {
            "violence_handled": "xử lý {n} vụ bạo lực gia đình",
            "violence_supported": "hỗ trợ {n} lượt người bị bạo lực gia đình",
        },
    )
    yield from _joined(told)


def measures(figures: Figures) -> str:
    """Measures, for how many, at which cost."""
    done, helped, funds = map(figures.of, ("measures", "receivers", "funds"))
    if not done:
        return "Không có biện pháp hỗ trợ, can thiệp nào được thực hiện trong kỳ."
    whom = f" cho {number(helped)} đối tượng" if helped else ""
    spent = f" với tổng kinh phí {money(funds)}" if funds else ""
    return (
        f"Thực hiện {number(done)} biện pháp hỗ trợ, can thiệp{whom}{spent}; số biện pháp "
        f"{_against(figures, 'measures')}."
    )


def outreach(figures: Figures) -> Iterator[str]:
    """Outreach and training."""
    if OUTREACH not in figures.values:  # a report issued before it was counted
        return
    held, reached, courses, trained = map(figures.value, (OUTREACH, REACHED, TRAININGS, TRAINED))
    heard = f" với {number(reached)} lượt người tiếp cận" if reached else ""
    came = f" cho {number(trained)} lượt người" if trained else ""
    told = [
        f"thực hiện {number(held)} lượt truyền thông{heard}" if held else "",
        f"tổ chức {number(courses)} lớp tập huấn{came}" if courses else "",
    ]
    yield from _joined(list(filter(None, told)) or [_NO_OUTREACH])


def inspections(figures: Figures) -> Iterator[str]:
    """Inspections, and what they found."""
    held, found = figures.of("inspections"), figures.of("findings")
    if held:
        what = f", phát hiện {number(found)} nội dung cần khắc phục" if found else ""
        yield f"Thực hiện {number(held)} cuộc kiểm tra, giám sát{what}."


def visits(figures: Figures) -> Iterator[str]:
    """Visits to families."""
    yield from _joined(_counted(figures, {"visits_done": "thăm {n} lượt hộ gia đình"}))


def tasks_done(figures: Figures) -> Iterator[str]:
    """Tasks of plans that were finished."""
    yield from _joined(
        _counted(figures, {"tasks_done": "hoàn thành {n} nhiệm vụ của các kế hoạch"})
    )


def gifts(figures: Figures, received: str) -> Iterator[str]:
    """What others gave, in money and in goods."""
    given = figures.of("contributions")
    if given:
        yield f"{received} {number(given)} lượt đóng góp, tài trợ{gifts_worth(figures)}."


def gifts_worth(figures: Figures) -> str:
    """How much the gifts were, as far as there was any: với số tiền … và hiện vật trị giá …."""
    cash, goods = figures.of("contributed_money"), figures.of("contributed_goods")
    worth = [
        f"số tiền {money(cash)}" if cash else "",
        f"hiện vật trị giá {money(goods)}" if goods else "",
    ]
    told = list(filter(None, worth))
    return f" với {listed(told)}" if told else ""


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
