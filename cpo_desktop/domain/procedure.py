"""The decree's procedure: what a stage asks for, what comes next, and by when.

Decree 56/2017/NĐ-CP, articles 25 to 32; Law on Children 102/2016/QH13, articles 47 and 52.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from cpo_desktop.domain.case import Assessment, Plan, Stage
from cpo_desktop.domain.case_file import FIRST_FORM, FULL_FORM, REVIEW_FORM, CaseFile
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.dates import is_under
from cpo_desktop.domain.deadlines import Deadline, due, rule_in_force
from cpo_desktop.domain.holidays import WorkCalendar
from cpo_desktop.domain.notice import Notice
from cpo_desktop.domain.scales import Level, Result, Scale, scale, score
from cpo_desktop.foundation.clock import VIETNAM
from cpo_desktop.foundation.words import mark

OPINION_FROM: Final = 7
"""Age in years from which a child's own opinion is asked (Law on Children, article 47)."""

APPROVED: Final = "approved"
EMERGENCY: Final = "emergency"
SEPARATIONS: Final = ("separation", "extension")
UNFOUNDED: Final = "unfounded"
SAFE: Final = "safe"

ORDER: Final = tuple(Stage)


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """What a stage still asks for: an English source sentence, and the child it is about."""

    sentence: str
    child: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseDeadline:
    """A deadline of a case: which stage it belongs to, when it is, and when it was met."""

    stage: Stage
    deadline: Deadline
    done_at: datetime | date | None = None

    def is_late(self, now: datetime) -> bool:
        """Whether it was met too late, or is overdue."""
        return self.deadline.is_past(self.done_at if self.done_at is not None else now)


def stage_of(file: CaseFile) -> Stage:
    """The stage that is open now."""
    return Stage(file.case.stage or Stage.NOTICE)


def next_stage(stage: Stage) -> Stage:
    """The stage after this one; a review is left by closing or by a further round."""
    return ORDER[ORDER.index(stage) + 1]


def answers_of(assessment: Assessment) -> dict[str, Level]:
    """The answers given on the scale, by item."""
    held = json.loads(assessment.answers) if assessment.answers else {}
    return {key: Level(level) for key, level in held.items()}


def answers_text(answers: dict[str, Level]) -> str:
    """The answers as the record keeps them."""
    return json.dumps({key: level.value for key, level in sorted(answers.items())})


def scale_of(assessment: Assessment) -> Scale:
    """The version of the scale that an assessment was made with ('form_02@1')."""
    scale_id, _, version = assessment.scale.partition("@")
    return scale(scale_id, int(version))


def result_of(assessment: Assessment) -> Result:
    """Where the scale leads, explained."""
    return score(scale_of(assessment), answers_of(assessment))


def level_of(assessment: Assessment) -> Level | None:
    """The level that counts: the officer's, else the scale's."""
    if assessment.level:
        return Level(assessment.level)
    return result_of(assessment).level


def missing(file: CaseFile) -> tuple[Missing, ...]:
    """What must be filled before the open stage may be passed."""
    if not file.children:
        return (Missing(sentence=mark("Link or add the child this is about.")),)
    return tuple(_ASKED[stage_of(file)](file))


def _notice(file: CaseFile) -> Iterator[Missing]:
    if not any(notice.verified for notice in file.notices):
        yield Missing(sentence=mark("Check whether the notice is true, and record what was found."))
    elif all(notice.verified == UNFOUNDED for notice in file.notices):
        yield Missing(sentence=mark("The notice proved untrue: close the case."))


def _assessed(form: str, untold: str, unfinished: str) -> Callable[[CaseFile], Iterator[Missing]]:
    def ask(file: CaseFile) -> Iterator[Missing]:
        for child in file.children:
            assessment = file.assessment(form, child.id)
            if assessment is None:
                yield Missing(sentence=untold, child=child.id)
            else:
                yield from _assessment(assessment, child, unfinished)

    return ask


def _assessment(assessment: Assessment, child: Child, unfinished: str) -> Iterator[Missing]:
    result = result_of(assessment)
    if not result.complete:
        yield Missing(sentence=unfinished, child=child.id)
    elif assessment.level and assessment.level != result.level and not assessment.level_reason:
        yield Missing(sentence=mark("Say why another level of risk was chosen."), child=child.id)


def _plan(file: CaseFile) -> Iterator[Missing]:
    for child in file.children:
        plan = file.plan(child.id)
        if plan is None:
            yield Missing(sentence=mark("Draft the plan (form 04)."), child=child.id)
        else:
            yield from _drafted(file, plan, child)


def _drafted(file: CaseFile, plan: Plan, child: Child) -> Iterator[Missing]:
    if not plan.problems or not plan.goals:
        yield Missing(sentence=mark("Name the problems and the goals of the plan."), child=child.id)
    if not file.measures_of(plan):
        yield Missing(sentence=mark("Add at least one measure to the plan."), child=child.id)
    young = plan.drafted_on and child.born and is_under(child.born, OPINION_FROM, plan.drafted_on)
    if not plan.child_opinion and not young:
        yield Missing(
            sentence=mark("Record the child's opinion (from 7 years on)."), child=child.id
        )
    if not plan.carer_opinion:
        yield Missing(sentence=mark("Record the carer's opinion."), child=child.id)
    if not plan.submitted_on:
        yield Missing(
            sentence=mark("Record the day the plan was submitted to the chair."), child=child.id
        )


def _approval(file: CaseFile) -> Iterator[Missing]:
    for child in file.children:
        plan = file.plan(child.id)
        if plan is None or plan.decision != APPROVED:
            yield Missing(
                sentence=mark("The chair has not approved the plan (form 05)."), child=child.id
            )
        elif not plan.decision_number:
            yield Missing(sentence=mark("Enter the number of the decision."), child=child.id)


def _follow_up(file: CaseFile) -> Iterator[Missing]:
    for child in file.children:
        plan = file.plan(child.id)
        own = {measure.id for measure in file.measures_of(plan)} if plan else set()
        looked = any(look.done_on for look in file.follow_ups if look.measure in own)
        ended = any(measure.ended_on for measure in file.measures if measure.id in own)
        if not looked and not ended:
            yield Missing(
                sentence=mark("Record at least one follow-up of a measure."), child=child.id
            )


def _review(file: CaseFile) -> Iterator[Missing]:
    yield from _assessed(
        REVIEW_FORM,
        mark("Review how the child is now (form 06)."),
        mark("Answer every item of form 06."),
    )(file)


def _closed(_file: CaseFile) -> Iterator[Missing]:
    yield from ()


_ASKED: Final[dict[Stage, Callable[[CaseFile], Iterator[Missing]]]] = {
    Stage.NOTICE: _notice,
    Stage.FIRST_ASSESSMENT: _assessed(
        FIRST_FORM,
        mark("Assess the first risk (form 02)."),
        mark("Answer every item of form 02."),
    ),
    Stage.FULL_ASSESSMENT: _assessed(
        FULL_FORM,
        mark("Verify and assess in full (form 03)."),
        mark("Answer every item of form 03."),
    ),
    Stage.PLAN: _plan,
    Stage.APPROVAL: _approval,
    Stage.FOLLOW_UP: _follow_up,
    Stage.REVIEW: _review,
    Stage.CLOSED: _closed,
}


def is_safe(file: CaseFile) -> bool:
    """Whether every child was found stable and without risk in this round's review (article 30)."""
    reviews = [file.assessment(REVIEW_FORM, child.id) for child in file.children]
    return bool(reviews) and all(
        review is not None and review.stable and level_of(review) is Level.LOW for review in reviews
    )


def deadlines(file: CaseFile, calendar: WorkCalendar) -> tuple[CaseDeadline, ...]:
    """Every legal deadline of a case, in the order of the procedure."""
    return (
        *_first_hours(file, calendar),
        *_plan_deadlines(file, calendar),
        *_separations(file, calendar),
        *_hand_overs(file, calendar),
    )


def first_hours(notice: Notice, calendar: WorkCalendar) -> Deadline | None:
    """The twelve hours that run from a notice, whether or not a case was opened for it."""
    if notice.received_at is None:
        return None
    received = notice.received_at.replace(tzinfo=VIETNAM)
    rule = rule_in_force(EMERGENCY, received.date())
    return due(rule, received, calendar) if rule else None


def _first_hours(file: CaseFile, calendar: WorkCalendar) -> Iterator[CaseDeadline]:
    """Twelve hours from the notice: the first assessment, which decides on emergency measures."""
    received = received_at(file)
    assessed = _passed_at(file, Stage.FIRST_ASSESSMENT)
    yield from _deadline(EMERGENCY, Stage.FIRST_ASSESSMENT, received, assessed, calendar)


def _plan_deadlines(file: CaseFile, calendar: WorkCalendar) -> Iterator[CaseDeadline]:
    plans = [plan for child in file.children if (plan := file.plan(child.id))]
    everyone = len(plans) == len(file.children) > 0
    submitted = [plan.submitted_on for plan in plans if plan.submitted_on]
    decided = [plan.decided_on for plan in plans if plan.decided_on and plan.decision == APPROVED]
    begun = _round_began(file)
    drafted = max(submitted) if everyone and len(submitted) == len(plans) else None
    approved = max(decided) if everyone and len(decided) == len(plans) else None
    yield from _deadline("plan", Stage.PLAN, begun, drafted, calendar)
    yield from _deadline("approval", Stage.APPROVAL, begun, approved, calendar)


def _separations(file: CaseFile, calendar: WorkCalendar) -> Iterator[CaseDeadline]:
    """Fifteen days in all for each child, however often the separation is extended (article 32)."""
    for child in file.children:
        orders = [one for one in file.orders if one.child == child.id and one.kind in SEPARATIONS]
        begun = [order.begins_on for order in orders if order.begins_on]
        ended = [order.ended_on for order in orders if order.ended_on]
        if begun:
            done = max(ended) if len(ended) == len(orders) else None
            yield from _deadline("separation", Stage.FOLLOW_UP, min(begun), done, calendar)


def _hand_overs(file: CaseFile, calendar: WorkCalendar) -> Iterator[CaseDeadline]:
    for care in file.cares:
        if care.decided_on:
            yield from _deadline(
                "care_hand_over", Stage.FOLLOW_UP, care.decided_on, care.handed_over_on, calendar
            )


def _deadline(
    key: str,
    stage: Stage,
    started: datetime | date,
    done_at: datetime | date | None,
    calendar: WorkCalendar,
) -> Iterator[CaseDeadline]:
    day = started.date() if isinstance(started, datetime) else started
    rule = rule_in_force(key, day)
    if rule:
        yield CaseDeadline(stage=stage, deadline=due(rule, started, calendar), done_at=done_at)


def received_at(file: CaseFile) -> datetime:
    """The moment of the first notice, from which the law's clock runs; in Viet Nam's time."""
    moments = [notice.received_at for notice in file.notices if notice.received_at]
    first = min(moments, default=file.case.received_at)
    if first is None:
        message = "a case has a first notice"
        raise ValueError(message)
    return first.replace(tzinfo=VIETNAM)


def _round_began(file: CaseFile) -> datetime:
    """When this round's clock began: the first with the notice, a further one with its decision."""
    for step in file.steps:
        if step.round == file.round > 1 and step.at:
            return step.at.replace(tzinfo=VIETNAM)
    return received_at(file)


def _passed_at(file: CaseFile, stage: Stage) -> datetime | None:
    """When the case first went beyond this stage."""
    place = ORDER.index(stage)
    for step in file.steps:
        if step.at and step.stage and ORDER.index(Stage(step.stage)) > place:
            return step.at.replace(tzinfo=VIETNAM)
    return None
