"""The tasks of the commune's plans, and what it asked of its superiors."""

from typing import Final

from cpo_desktop.domain.figures import Figures, figure_key
from cpo_desktop.reports.notation import number
from cpo_desktop.reports.phrases import listed
from cpo_desktop.reports.sections.chapters import Part, told
from cpo_desktop.reports.sections.tables import counted_line, with_parts
from cpo_desktop.reports.snapshot import Snapshot

_TIMINGS: Final = {
    "in_time": "Hoàn thành đúng hạn",
    "late": "Hoàn thành muộn",
    "overdue": "Quá hạn chưa hoàn thành",
    "dropped": "Không thực hiện",
}
_NO_TASK: Final = "Trong kỳ không có nhiệm vụ của kế hoạch đến hạn"
_DUE: Final = figure_key("tasks_due")
_DONE: Final = figure_key("tasks_done")
_OVERDUE: Final = figure_key("tasks_overdue")
_SENT: Final = figure_key("proposals_sent")
_ANSWERED: Final = figure_key("proposals_answered")
_WAITING: Final = figure_key("proposals_waiting")


def tasks(snapshot: Snapshot) -> Part:
    """What the plans asked for in the period, and whether it was done in time."""
    lines = [
        *with_parts("Nhiệm vụ đến hạn trong kỳ", "việc", _DUE, {"timing": _TIMINGS}),
        counted_line("Nhiệm vụ hoàn thành trong kỳ", "việc", _DONE),
        counted_line("Nhiệm vụ quá hạn khi chốt số liệu", "việc", _OVERDUE),
    ]
    return told(
        snapshot.figures,
        _kept(snapshot.figures),
        lines,
        caption="Thực hiện nhiệm vụ của các kế hoạch",
        nothing=_NO_TASK,
    )


def _kept(figures: Figures) -> str:
    due = figures.value(_DUE)
    how = [
        f"{number(value)} nhiệm vụ {words.lower()}"
        for timing, words in _TIMINGS.items()
        if (value := figures.value(_DUE.narrowed(timing=timing)))
    ]
    asked = (
        f"Trong kỳ có {number(due)} nhiệm vụ của các kế hoạch đến hạn, gồm {listed(how)}."
        if how
        else f"{_NO_TASK}."
    )
    return (
        f"{asked} Đã hoàn thành {number(figures.value(_DONE))} nhiệm vụ; "
        f"{number(figures.value(_OVERDUE))} nhiệm vụ quá hạn khi chốt số liệu."
    )


def proposals(snapshot: Snapshot) -> Part:
    """What was sent, what was answered, and what still waits."""
    figures = snapshot.figures
    words = (
        f"Trong kỳ gửi cấp trên {number(figures.value(_SENT))} khó khăn, kiến nghị; được trả lời "
        f"{number(figures.value(_ANSWERED))}; {number(figures.value(_WAITING))} khó khăn, kiến nghị "
        "chưa được trả lời khi chốt số liệu."
    )
    kinds = snapshot.parts("proposals_sent", "kind", "proposal_kinds")
    results = snapshot.parts("proposals_answered", "result", "proposal_results")
    waiting = snapshot.parts("proposals_waiting", "kind", "proposal_kinds")
    unit = "việc"
    lines = [
        *with_parts("Khó khăn, kiến nghị đã gửi", unit, _SENT, {"kind": kinds}),
        *with_parts("Khó khăn, kiến nghị được trả lời", unit, _ANSWERED, {"result": results}),
        *with_parts("Chưa được trả lời cuối kỳ", unit, _WAITING, {"kind": waiting}),
    ]
    return told(
        figures,
        words,
        lines,
        caption="Khó khăn, kiến nghị gửi cấp trên và kết quả trả lời",
        nothing="Trong kỳ không phát sinh khó khăn, kiến nghị gửi cấp trên",
    )
