"""All that happened in a case, the newest first: knows what, not how it looks."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time

from cpo_desktop.domain.case import Stage
from cpo_desktop.domain.case_file import CaseFile
from cpo_desktop.domain.fields import field_of
from cpo_desktop.domain.notice import Notice
from cpo_desktop.wording import formats, labels, say


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing that happened. `covered` is told only when asked for, `what` names it for the log."""

    at: datetime | date
    icon: str
    words: str = field(repr=False)
    detail: str = field(default="", repr=False)
    covered: str = field(default="", repr=False)
    what: str = ""

    @property
    def order(self) -> datetime:
        """Where it stands in time; what has a day alone stands at its end."""
        if isinstance(self.at, datetime):
            return self.at
        return datetime.combine(self.at, time.max)

    @property
    def when(self) -> str:
        """14:05 05/03/2026, or the day."""
        return formats.moment(self.at) if isinstance(self.at, datetime) else formats.day(self.at)


def events(file: CaseFile, now: datetime) -> tuple[Event, ...]:
    """Everything dated in the case; what is only planned is left out."""
    tonight = datetime.combine(now.date(), time.max)
    name_of = {child.id: child.full_name for child in file.children}
    found = [event for part in _PARTS for event in part(file, name_of)]
    found = [event for event in found if event.order <= tonight]
    return tuple(sorted(found, key=lambda event: event.order, reverse=True))


Names = dict[str, str]


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part and part != labels.UNKNOWN)


def _notices(file: CaseFile, _names: Names) -> Iterator[Event]:
    for notice in file.notices:
        if notice.received_at:
            source = labels.code_short("notice_sources", notice.source)
            way = labels.code_label("notice_channels", notice.channel)
            yield Event(
                at=notice.received_at,
                icon="phone-incoming",
                words=say("Notice {code} received").format(code=notice.code),
                detail=_joined(source, way),
                covered=notice.story,
                what=f"{Notice.entity.name}.story",
            )


def _steps(file: CaseFile, _names: Names) -> Iterator[Event]:
    for number, step in enumerate(file.steps):
        if step.at is None:
            continue
        stage = labels.code_label("case_stages", step.stage)
        if number == 0:
            words, icon = say("Case opened"), "briefcase"
        elif step.reopened:
            words, icon = say("Reopened: {stage}").format(stage=stage), "arrow-u-up-left"
        elif step.stage == Stage.CLOSED:
            words, icon = say("Case closed"), "check-circle"
        else:
            words, icon = say("Passed on to: {stage}").format(stage=stage), "arrow-right"
        again = (step.round or 1) > 1
        round_ = say("round {n}").format(n=step.round) if again else ""
        yield Event(
            at=step.at,
            icon=icon,
            words=words,
            detail=round_,
            covered=step.reason,
            what="case_step.reason",
        )


def _assessments(file: CaseFile, names: Names) -> Iterator[Event]:
    for one in file.assessments:
        if one.assessed_on:
            yield Event(
                at=one.assessed_on,
                icon="clipboard-text",
                words=labels.code_label("assessment_forms", one.form),
                detail=_joined(names.get(one.child or "", ""), one.assessor),
            )


def _plans(file: CaseFile, names: Names) -> Iterator[Event]:
    for plan in file.plans:
        who = names.get(plan.child or "", "")
        if plan.drafted_on:
            yield Event(
                at=plan.drafted_on, icon="list-bullets", words=say("Plan drafted"), detail=who
            )
        if plan.submitted_on:
            words = say("Plan submitted to the chair")
            yield Event(at=plan.submitted_on, icon="paper-plane-tilt", words=words, detail=who)
        if plan.decided_on:
            yield Event(
                at=plan.decided_on,
                icon="check-square",
                words=labels.code_label("plan_decisions", plan.decision),
                detail=_joined(plan.decision_number, who),
            )


def _measures(file: CaseFile, _names: Names) -> Iterator[Event]:
    for measure in file.measures:
        kind = labels.code_short("measure_types", measure.kind)
        for at, words in (
            (measure.started_on, say("Support began: {kind}")),
            (measure.ended_on, say("Support ended: {kind}")),
        ):
            if at:
                yield Event(
                    at=at, icon="lifebuoy", words=words.format(kind=kind), detail=measure.code
                )


def _follow_ups(file: CaseFile, _names: Names) -> Iterator[Event]:
    for look in file.follow_ups:
        if look.done_on:
            yield Event(
                at=look.done_on,
                icon="eye",
                words=say("Follow-up"),
                covered=look.result,
                what="follow_up.result",
            )


def _orders(file: CaseFile, names: Names) -> Iterator[Event]:
    for order in file.orders:
        kind = labels.code_label("safety_orders", order.kind)
        if order.decided_at:
            yield Event(
                at=order.decided_at,
                icon="lightning",
                words=kind,
                detail=_joined(order.number, names.get(order.child or "", "")),
            )
        if order.ended_on:
            words = say("Ended: {kind}").format(kind=kind)
            yield Event(at=order.ended_on, icon="lightning", words=words)


def _coordinations(file: CaseFile, _names: Names) -> Iterator[Event]:
    for told in file.coordinations:
        agency = labels.code_short("agencies", told.agency)
        if told.told_at:
            yield Event(
                at=told.told_at,
                icon="chats",
                words=say("Told: {agency}").format(agency=agency),
                detail=_joined(
                    labels.code_label("coordination_purposes", told.purpose), told.letter_number
                ),
                covered=told.asked,
                what="coordination.asked",
            )
        if told.answered_on:
            yield Event(
                at=told.answered_on,
                icon="chats",
                words=say("Answer from: {agency}").format(agency=agency),
                covered=told.answer,
                what="coordination.answer",
            )


def _cares(file: CaseFile, names: Names) -> Iterator[Event]:
    for care in file.cares:
        form = labels.code_label("alternative_care_forms", care.form)
        who = names.get(care.child or "", "")
        for at, words in (
            (care.decided_on, say("Alternative care decided: {form}")),
            (care.handed_over_on, say("Handed over: {form}")),
            (care.ended_on, say("Alternative care ended: {form}")),
        ):
            if at:
                yield Event(at=at, icon="house-line", words=words.format(form=form), detail=who)


def _attachments(file: CaseFile, _names: Names) -> Iterator[Event]:
    for attachment in file.attachments:
        if attachment.added_on:
            yield Event(
                at=attachment.added_on,
                icon="paperclip",
                words=say("Document added"),
                detail=attachment.name,
            )


def _proceedings(file: CaseFile, _names: Names) -> Iterator[Event]:
    case = file.case
    declared = field_of(type(case), "proceedings")
    if case.proceedings_on and case.proceedings:
        yield Event(
            at=case.proceedings_on,
            icon="scales",
            words=labels.value_text(declared, case.proceedings),
            covered=case.proceedings_note,
            what="case.proceedings_note",
        )


_PARTS: tuple[Callable[[CaseFile, Names], Iterator[Event]], ...] = (
    _notices,
    _steps,
    _assessments,
    _plans,
    _measures,
    _follow_ups,
    _orders,
    _coordinations,
    _cares,
    _attachments,
    _proceedings,
)
