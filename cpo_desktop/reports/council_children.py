"""The yearly report to the People's Council on children's rights and the prevention of child abuse.

The council sits in public: it gets no names, and no figures so small that they point at a child.
"""

from typing import Final

from cpo_desktop.foundation.words import mark
from cpo_desktop.reports.composing import CHILD_DECREE, CHILD_LAW, Content
from cpo_desktop.reports.notation import number
from cpo_desktop.reports.phrases import listed, sentence
from cpo_desktop.reports.sections import council, sentences
from cpo_desktop.reports.sections.cases import cases
from cpo_desktop.reports.sections.charts import TREND, chart_annex, charts
from cpo_desktop.reports.sections.guidance import guidance
from cpo_desktop.reports.sections.marriage import marriage
from cpo_desktop.reports.sections.measures import measures
from cpo_desktop.reports.sections.narrative import DIFFICULTIES, Part, assessment, chapter_of
from cpo_desktop.reports.sections.participation import participation
from cpo_desktop.reports.sections.population import population
from cpo_desktop.reports.sections.resources import resources
from cpo_desktop.reports.sections.special import special
from cpo_desktop.reports.sections.summary import against_last_year, income_and_spending
from cpo_desktop.reports.snapshot import Snapshot

__all__ = ["PARTS", "TREND", "content"]

_LEGAL_BASES: Final = (
    CHILD_LAW,
    CHILD_DECREE,
    "Căn cứ Nghị quyết số 121/2020/QH14 ngày 19 tháng 6 năm 2020 của Quốc hội",
)
_OPINION_STEPS: Final = {
    "opinions_forwarded": "chuyển cơ quan có trách nhiệm",
    "opinions_answered": "được trả lời",
    "opinions_told": "phản hồi lại cho trẻ em",
}


def _situation(snapshot: Snapshot) -> str:
    figures = snapshot.figures
    return sentences.as_bullets(
        [
            *sentences.children(figures),
            *sentences.cases(figures),
            sentences.marriages(figures),
            *sentences.most_affected(snapshot.in_public()),
        ]
    )


def _results(snapshot: Snapshot) -> str:
    figures = snapshot.figures
    return sentences.as_bullets(
        [
            *sentences.supported(figures),
            *sentences.cases_handled(figures),
            *sentences.marriages_prevented(figures),
            sentences.measures(figures),
            *sentences.outreach(figures),
            *sentences.tasks_done(figures),
        ]
    )


def _resolution(snapshot: Snapshot) -> str:
    figures = snapshot.figures
    due, done, late = map(figures.of, ("tasks_due", "tasks_done", "tasks_overdue"))
    asked = f"trong kỳ có {number(due)} nhiệm vụ của các kế hoạch đến hạn" if due else ""
    of_plans = "" if due else " của các kế hoạch"
    stand = [
        f"hoàn thành {number(done)} nhiệm vụ{of_plans}" if done else "",
        f"còn {number(late)} nhiệm vụ{of_plans} quá hạn" if late else "",
    ]
    told = list(filter(None, (asked, ", ".join(filter(None, stand)))))
    return sentence("; ".join(told)) if told else ""


def _answers(snapshot: Snapshot) -> str:
    figures = snapshot.figures
    steps = [
        f"{number(value)} ý kiến {words}"
        for indicator, words in _OPINION_STEPS.items()
        if (value := figures.of(indicator))
    ]
    noted = figures.of("opinions")
    if not noted and not steps:
        return ""
    first = [f"ghi nhận {number(noted)} ý kiến, kiến nghị của trẻ em"] if noted else []
    then = [listed(steps)] if steps else []
    return sentence("; ".join([*first, *then]))


def _asked(snapshot: Snapshot) -> str:
    figures = snapshot.figures
    allocated, used = figures.of("budget_allocated"), figures.of("budget_used")
    return sentences.as_bullets(
        [
            *council.asked_for_budget(snapshot, "bảo vệ, chăm sóc trẻ em", allocated, used),
            *council.asked_for_play(snapshot),
        ]
    )


RESOLUTION: Final = Part(
    "resolution",
    mark("Resolution of the People's Council"),
    f"Thực hiện nghị quyết của {council.COUNCIL}",
    f"Trong kỳ không có nghị quyết của {council.COUNCIL} về công tác trẻ em phải thực hiện.",
    _resolution,
)
ANSWERS: Final = Part(
    "answers",
    mark("Petitions of voters and opinions of children"),
    "Kết quả giải quyết kiến nghị của cử tri, ý kiến của trẻ em",
    "Trong kỳ không phát sinh kiến nghị của cử tri, ý kiến của trẻ em.",
    _answers,
)
SITUATION: Final = Part("situation", mark("Situation"), "Tình hình chung", "", _situation)
RESULTS: Final = Part("results", mark("Results"), "Kết quả đạt được", "", _results)
PLANS: Final = Part(
    "plans",
    mark("Tasks of the next period"),
    "Nhiệm vụ kỳ tới",
    "Tiếp tục thực hiện quyền trẻ em; phòng ngừa, phát hiện, xử lý kịp thời các trường hợp trẻ em bị "
    "xâm hại.",
)
ASKED: Final = Part("proposals", council.ASKED, council.ASKED_VI, "Không có.", _asked)
PARTS: Final = (RESOLUTION, ANSWERS, SITUATION, RESULTS, DIFFICULTIES, PLANS, ASKED)


def content(snapshot: Snapshot) -> Content:
    """The chapters of the periodic report that the council needs, and what only it is told."""
    body = [
        *population(snapshot),
        *chapter_of(snapshot, RESOLUTION),
        *special(snapshot),
        *cases(snapshot),
        *marriage(snapshot, coarse=True),
        *measures(snapshot),
        *guidance(snapshot),
        *participation(snapshot),
        *chapter_of(snapshot, ANSWERS),
        *resources(snapshot),
        *income_and_spending(snapshot),
        *against_last_year(snapshot),
        *assessment(snapshot, (SITUATION, RESULTS, DIFFICULTIES, PLANS, ASKED)),
    ]
    return Content(
        name="Thực hiện quyền trẻ em và phòng, chống xâm hại trẻ em",
        body=body,
        annexes=chart_annex(charts(snapshot)),
        addressed_to=council.addressed_to(snapshot),
        legal_bases=_LEGAL_BASES,
    )
