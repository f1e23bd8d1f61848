"""What the officer writes in the evaluation of the year's plans, prefilled from targets and tasks."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from cpo_desktop.domain.action_plan import PlanTask
from cpo_desktop.domain.evaluation import Evaluation, Progress, TargetOutcome
from cpo_desktop.domain.figures import percent as share
from cpo_desktop.foundation.words import mark
from cpo_desktop.reports.notation import day, number, percent
from cpo_desktop.reports.phrases import listed
from cpo_desktop.reports.plan_tables import amount
from cpo_desktop.reports.sections.narrative import Part
from cpo_desktop.reports.sections.sentences import as_bullets
from cpo_desktop.reports.snapshot import Snapshot
from cpo_desktop.reports.told import Offered, offers

_Said = Callable[[Evaluation], Iterator[str]]


def offered(several: Sequence[Evaluation]) -> tuple[Offered, ...]:
    """The sentences for each of the texts; nothing where no plan is evaluated."""
    if not several:
        return ()
    return tuple(
        Offered(part=part.key, text=as_bullets(_of_each(several, said)))
        for part, said in _SENTENCES.items()
    )


def _of_each(several: Sequence[Evaluation], said: _Said) -> Iterator[str]:
    """What is said of each plan, with its name where there are several."""
    for made in several:
        about = f"{made.plan.name}: " if len(several) > 1 else ""
        for words in said(made):
            yield f"{about}{words}" if about else f"{words[:1].upper()}{words[1:]}"


def _results(made: Evaluation) -> Iterator[str]:
    when = f"năm {made.year}" if made.is_over else f"tính đến ngày {day(made.until)}"
    reached = [each for each in made.asked if each.met]
    if reached:
        yield f"{when}, đạt {_of(len(reached), len(made.asked), 'chỉ tiêu')}{_named(reached)}."
    if made.done:
        yield f"{when}, hoàn thành {_of(made.done, len(made.tasks), 'nhiệm vụ')}{_late(made)}."
    if not reached and not made.done:
        yield f"{when}, chưa đạt chỉ tiêu và chưa hoàn thành nhiệm vụ nào."


def _of(some: int, every: int, what: str) -> str:
    """3/4 chỉ tiêu (75,0%)."""
    rate = share(some, every)
    return f"{number(some)}/{number(every)} {what}" + (f" ({percent(rate)})" if rate else "")


def _named(outcomes: Iterable[TargetOutcome]) -> str:
    told = "; ".join(f"{each.target.name} ({_reached(each)})" for each in outcomes)
    return f": {told}" if told else ""


def _reached(each: TargetOutcome) -> str:
    return amount(each.reached, each.target)


def _late(made: Evaluation) -> str:
    late = made.of(Progress.LATE)
    return (
        f", trong đó {number(len(late))} nhiệm vụ hoàn thành muộn: {_names(late)}" if late else ""
    )


def _names(tasks: Iterable[PlanTask]) -> str:
    return "; ".join(each.name.rstrip(".") for each in tasks)


def _shortcomings(made: Evaluation) -> Iterator[str]:
    missed = [each for each in made.asked if each.met is False]
    unknown = [each for each in made.asked if each.met is None]
    if missed:
        done = "không đạt" if made.counts_over else "chưa đạt"
        yield f"{number(len(missed))} chỉ tiêu {done}{_named(missed)}."
    if unknown:
        names = "; ".join(each.target.name for each in unknown)
        yield f"{number(len(unknown))} chỉ tiêu chưa có số liệu: {names}."
    for progress, words in _NOT_DONE.items():
        tasks = made.of(progress)
        if tasks:
            yield f"{number(len(tasks))} nhiệm vụ {words}: {_names(tasks)}."


_NOT_DONE: Final = {
    Progress.OVERDUE: "quá hạn chưa hoàn thành",
    Progress.DROPPED: "không thực hiện",
}


def _next(made: Evaluation) -> Iterator[str]:
    ends = made.plan.valid_to
    if ends and ends < made.today and made.year >= ends.year:
        return
    left = [
        "các chỉ tiêu chưa đạt" if made.unmet else "",
        "các nhiệm vụ quá hạn" if made.of(Progress.OVERDUE) else "",
        "các nhiệm vụ chưa đến hạn" if made.of(Progress.RUNNING) else "",
    ]
    told = list(filter(None, left))
    if told:
        when = f"năm {made.year + 1}" if made.is_over else "thời gian tới"
        yield f"tiếp tục chỉ đạo thực hiện {listed(told)} trong {when}."


def _offer(part: str) -> Callable[[Snapshot], str]:
    def said(snapshot: Snapshot) -> str:
        return offers(snapshot.told).get(part, "")

    return said


RESULTS: Final = Part("results", mark("Results"), "Kết quả nổi bật", "Không có.", _offer("results"))
SHORTCOMINGS: Final = Part(
    "difficulties",
    mark("Shortcomings and their causes"),
    "Tồn tại, hạn chế và nguyên nhân",
    "Không có.",
    _offer("difficulties"),
)
NEXT: Final = Part(
    "plans",
    mark("Tasks of the next period"),
    "Nhiệm vụ thời gian tới",
    "Tiếp tục thực hiện các chương trình, kế hoạch về trẻ em.",
    _offer("plans"),
)
PROPOSALS: Final = Part("proposals", mark("Proposals"), "Kiến nghị, đề xuất", "Không có.")
PARTS: Final = (RESULTS, SHORTCOMINGS, NEXT, PROPOSALS)
_SENTENCES: Final = {RESULTS: _results, SHORTCOMINGS: _shortcomings, NEXT: _next}
