"""Cases (vụ việc): work for one child or several, by the procedure of Decree 56/2017/NĐ-CP."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import ClassVar, Final

from typing_extensions import override

from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.fields import (
    Entity,
    Record,
    choice,
    choices,
    day,
    flag,
    link,
    moment,
    note,
    partial_date,
    text,
    whole,
)
from cpo_desktop.foundation.errors import Problem
from cpo_desktop.foundation.words import mark

LONGEST_SEPARATION: Final = timedelta(days=15)
"""Decree 56/2017/NĐ-CP, article 32: at most 15 days in all."""


class Stage(StrEnum):
    """Where a case stands in the procedure; the keys of list `case_stages`, in order."""

    NOTICE = "notice"
    FIRST_ASSESSMENT = "first_assessment"
    FULL_ASSESSMENT = "full_assessment"
    PLAN = "plan"
    APPROVAL = "approval"
    FOLLOW_UP = "follow_up"
    REVIEW = "review"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case(Record):
    """One event and the work it brought; `stage` and `round` move by CaseService alone."""

    entity: ClassVar[Entity] = Entity(
        name="case",
        label=mark("Case"),
        plural=mark("Cases"),
        code_prefix="VV",
        indexed=(("received_at", "id"), ("stage", "received_at")),
    )

    code: str = text(mark("Case code"), longest=30, hidden=True)
    stage: str | None = choice(mark("Stage"), "case_stages", required=True, hidden=True)
    round: int | None = whole(mark("Round"), required=True, hidden=True)
    received_at: datetime | None = moment(mark("First notice at"), required=True)
    village: str | None = link(mark("Village"), "unit")
    category: str | None = choice(mark("The child is"), "notice_categories", required=True)
    grave: bool = flag(mark("Serious harm to life, health or dignity, done or threatening"))
    forms: tuple[str, ...] = choices(mark("Forms of abuse"), "abuse_forms", sensitive=True)
    setting: str | None = choice(mark("Setting"), "abuse_settings", sensitive=True)
    officer: str = text(mark("Who works on it"), personal=True)
    proceedings: str | None = choice(
        mark("Outcome of proceedings"), "case_proceedings", begins=mark("Proceedings"), folded=True
    )
    proceedings_on: date | None = day(mark("Decided on"))
    proceedings_note: str = note(mark("About the proceedings"), personal=True, sensitive=True)
    closed_on: date | None = day(mark("Closed on"), hidden=True)
    close_reason: str | None = choice(mark("Why it was closed"), "case_close_reasons", hidden=True)
    remarks: str = note(mark("Remarks"), personal=True, sensitive=True)

    @property
    @override
    def title(self) -> str:
        """The case's code; whom it is about stays inside."""
        return self.code

    @override
    def rules(self, today: date) -> Iterator[Problem]:
        """A case ends on the day it was received or later."""
        if self.received_at and self.closed_on and self.closed_on < self.received_at.date():
            # Told at the day that the form of a case shows; reopened, it can be closed anew.
            sentence = mark("The case was closed on {day}, before this. Correct one of the two.")
            yield Problem("received_at", sentence, details={"day": f"{self.closed_on:%d/%m/%Y}"})


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseChild(Record):
    """A child's part in a case: one case may be about several, one child be in several."""

    entity: ClassVar[Entity] = Entity(
        name="case_child",
        label=mark("Child of the case"),
        plural=mark("Children of the case"),
        indexed=(("case",), ("child",)),
    )

    case: str | None = link(mark("Case"), "case", required=True, owned=True, hidden=True)
    child: str | None = link(mark("Child"), "child", required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspect(Record):
    """A person suspected of the abuse (đối tượng xâm hại)."""

    entity: ClassVar[Entity] = Entity(
        name="suspect",
        label=mark("Suspected person"),
        plural=mark("Suspected persons"),
        indexed=(("case",),),
    )

    case: str | None = link(mark("Case"), "case", required=True, owned=True, hidden=True)
    full_name: str = text(mark("Full name"), personal=True, sensitive=True)
    relation: str | None = choice(
        mark("The suspected person is the child's"), "abuser_relations", sensitive=True
    )
    sex: str | None = choice(mark("Sex"), "sexes")
    born: PartialDate | None = partial_date(mark("Date of birth"), personal=True)
    address: str = text(mark("Address"), personal=True, sensitive=True)
    handling: str | None = choice(mark("How it was dealt with"), "suspect_handling")
    remarks: str = note(mark("Remarks"), personal=True, sensitive=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseStep(Record):
    """A case entered a stage: passed on, begun anew in a further round, or reopened, and why."""

    entity: ClassVar[Entity] = Entity(
        name="case_step",
        label=mark("Step of the case"),
        plural=mark("Steps of the case"),
        indexed=(("case", "at"),),
    )

    case: str | None = link(mark("Case"), "case", required=True, owned=True, hidden=True)
    stage: str | None = choice(mark("Stage"), "case_stages", required=True)
    round: int | None = whole(mark("Round"), required=True)
    at: datetime | None = moment(mark("At"), required=True)
    reopened: bool = flag(mark("Reopened"))
    reason: str = note(mark("Reason"), longest=1000, personal=True, sensitive=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment(Record):
    """A child's risk as form 02, 03 or 06 asks for it, in one round of a case.

    `answers` is JSON: item key of the scale -> high, medium or low. `level` is what the officer
    decided; where it is not the one the scale leads to, `level_reason` says why.
    """

    entity: ClassVar[Entity] = Entity(
        name="assessment",
        label=mark("Risk assessment"),
        plural=mark("Risk assessments"),
        indexed=(("case",), ("child",)),
    )

    case: str | None = link(mark("Case"), "case", required=True, owned=True, hidden=True)
    child: str | None = link(mark("Child"), "child", required=True, hidden=True)
    form: str | None = choice(mark("Form"), "assessment_forms", required=True, hidden=True)
    round: int | None = whole(mark("Round"), required=True, hidden=True)
    scale: str = text(mark("Version of the scale"), longest=40, required=True, hidden=True)
    answers: str = note(mark("Answers"), hidden=True, sensitive=True)

    assessed_on: date | None = day(mark("Assessed on"), required=True)
    assessor: str = text(mark("Assessed by"), personal=True)
    level: str | None = choice(mark("Level of risk"), "risk_levels", sensitive=True, hidden=True)
    level_reason: str = note(mark("Why another level"), sensitive=True, hidden=True)

    health: str = note(
        mark("Body, mind and feelings now"), personal=True, sensitive=True, begins=mark("Findings")
    )
    family_ties: str = note(mark("Ties within the family"), personal=True, sensitive=True)
    outside_ties: str = note(
        mark("Ties with school, friends, neighbours"), personal=True, sensitive=True
    )
    course: str = note(
        mark("What happened before and how it went on"), personal=True, sensitive=True
    )
    suspect: str = note(mark("About the suspected person"), personal=True, sensitive=True)
    means: str = note(mark("The family's means"), personal=True, sensitive=True)
    protectors: str = note(mark("Who can protect and help"), personal=True, sensitive=True)
    services: str = note(mark("Services at hand"), sensitive=True)

    conclusion: str = note(
        mark("Conclusion"), personal=True, sensitive=True, begins=mark("Conclusion and opinions")
    )
    problems: str = note(mark("Problems and needs"), personal=True, sensitive=True)
    child_opinion: str = note(mark("The child's opinion"), personal=True, sensitive=True)
    carer_opinion: str = note(mark("The carer's opinion"), personal=True, sensitive=True)
    stable: bool = flag(mark("No more risk; body, mind and feelings are stable"), hidden=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyNeed(Record):
    """A need for temporary safety, as form 02 lists them: what is needed, the service, who gives it."""

    entity: ClassVar[Entity] = Entity(
        name="safety_need",
        label=mark("Need for safety"),
        plural=mark("Needs for safety"),
        indexed=(("assessment",),),
    )

    assessment: str | None = link(
        mark("Risk assessment"), "assessment", required=True, owned=True, hidden=True
    )
    need: str | None = choice(mark("Need"), "safety_needs", required=True)
    service: str = text(mark("Service"), personal=True)
    provider: str = text(mark("Given by"), personal=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan(Record):
    """A support and intervention plan for one child (form 04) and the chair's decision (form 05).

    Law on Children, article 52; Decree 56/2017/NĐ-CP, article 28. Its activities are measures of
    the ledger that name this plan.
    """

    entity: ClassVar[Entity] = Entity(
        name="plan",
        label=mark("Support and intervention plan"),
        plural=mark("Support and intervention plans"),
        indexed=(("case",), ("child",)),
    )

    case: str | None = link(mark("Case"), "case", required=True, owned=True, hidden=True)
    child: str | None = link(mark("Child"), "child", required=True, hidden=True)
    round: int | None = whole(mark("Round"), required=True, hidden=True)

    drafted_on: date | None = day(mark("Drafted on"), required=True, begins=mark("The plan"))
    problems: str = note(mark("Problems, the most urgent first"), personal=True, sensitive=True)
    goals: str = note(mark("Goals"), personal=True, sensitive=True)
    organisation: str = note(mark("Who does what"), personal=True)
    review_on: date | None = day(mark("Review on"), future=True)
    child_opinion: str = note(
        mark("The child's opinion"), personal=True, sensitive=True, begins=mark("Opinions")
    )
    carer_opinion: str = note(mark("The carer's opinion"), personal=True, sensitive=True)

    submitted_on: date | None = day(mark("Submitted on"), begins=mark("Decision"), folded=True)
    decision: str | None = choice(mark("Decision of the chair"), "plan_decisions")
    decided_on: date | None = day(mark("Decided on"))
    decision_number: str = text(mark("Number of the decision"), longest=40)
    decision_reason: str = note(mark("Reason"), longest=1000, personal=True)

    @override
    def rules(self, today: date) -> Iterator[Problem]:
        """A decision has its day, and follows the draft."""
        if self.decision and not self.decided_on:
            yield Problem("decided_on", mark("Give the day of the decision."))
        if self.decided_on and self.drafted_on and self.decided_on < self.drafted_on:
            yield Problem("decided_on", mark("The decision lies before the draft."))


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyOrder(Record):
    """An emergency measure, or a temporary separation of a child from a carer (form 07).

    Decree 56/2017/NĐ-CP, articles 26, 31 and 32: within 12 hours of the notice; a separation lasts
    15 days at most.
    """

    entity: ClassVar[Entity] = Entity(
        name="safety_order",
        label=mark("Emergency measure"),
        plural=mark("Emergency measures"),
        indexed=(("case",), ("child",)),
    )

    case: str | None = link(mark("Case"), "case", required=True, owned=True, hidden=True)
    child: str | None = link(mark("Child"), "child", required=True)
    kind: str | None = choice(mark("Measure"), "safety_orders", required=True)
    decided_at: datetime | None = moment(mark("Decided at"), required=True)
    number: str = text(mark("Number of the decision"), longest=40)
    separated_from: str = text(mark("Separated from"), personal=True, sensitive=True)
    place: str = text(mark("Place of temporary care"), personal=True, sensitive=True)
    carer: str = text(mark("Who cares for the child there"), personal=True)
    begins_on: date | None = day(mark("From"), future=True)
    ends_on: date | None = day(mark("To"), future=True)
    ended_on: date | None = day(mark("Ended on"))
    duties: str = note(mark("Who is responsible for what"), personal=True)
    reason: str = note(mark("Reason"), longest=1000, personal=True, sensitive=True)

    @override
    def rules(self, today: date) -> Iterator[Problem]:
        """A separation is bounded."""
        if not self.begins_on or not self.ends_on:
            return
        if self.ends_on < self.begins_on:
            yield Problem("ends_on", mark("The end lies before the beginning."))
        elif self.ends_on - self.begins_on > LONGEST_SEPARATION:
            yield Problem(
                "ends_on",
                mark("A separation lasts 15 days at most (Decree 56/2017/NĐ-CP, article 32)."),
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Coordination(Record):
    """An agency that was told or asked, how it answered, and what comes next."""

    entity: ClassVar[Entity] = Entity(
        name="coordination",
        label=mark("Agency informed"),
        plural=mark("Agencies informed"),
        indexed=(("case",), ("next_on",)),
    )

    case: str | None = link(mark("Case"), "case", required=True, owned=True, hidden=True)
    agency: str | None = choice(mark("Agency"), "agencies", required=True)
    purpose: str | None = choice(mark("What for"), "coordination_purposes", required=True)
    told_at: datetime | None = moment(mark("Told at"), required=True)
    told_how: str | None = choice(mark("How"), "coordination_ways")
    contact: str = text(mark("Who was spoken to"), personal=True)
    asked: str = note(mark("What was asked"), longest=2000, personal=True, sensitive=True)
    letter_number: str = text(mark("Number of the letter"), longest=40)
    answered_on: date | None = day(mark("Answered on"))
    answer: str = note(mark("Answer or result"), longest=2000, personal=True, sensitive=True)
    next_step: str = text(mark("Next step"), personal=True)
    next_on: date | None = day(mark("Next step on"), future=True)
    done: bool = flag(mark("Finished"))


@dataclass(frozen=True, slots=True, kw_only=True)
class AlternativeCare(Record):
    """A child cared for by others (chăm sóc thay thế): Law on Children, articles 60 to 69."""

    entity: ClassVar[Entity] = Entity(
        name="alternative_care",
        label=mark("Alternative care"),
        plural=mark("Alternative care"),
        indexed=(("case",), ("child",)),
    )

    case: str | None = link(mark("Case"), "case", owned=True, hidden=True)
    child: str | None = link(mark("Child"), "child", required=True, owned=True)
    form: str | None = choice(mark("Form of care"), "alternative_care_forms", required=True)
    carer: str | None = link(mark("Carer"), "person")
    place: str = text(mark("Facility or address"), personal=True)
    decision_number: str = text(mark("Number of the decision"), longest=40)
    decided_on: date | None = day(mark("Decided on"), required=True)
    handed_over_on: date | None = day(mark("Handed over on"))
    ended_on: date | None = day(mark("Ended on"))
    end_reason: str = note(mark("Why it ended"), longest=1000, personal=True)

    @override
    def rules(self, today: date) -> Iterator[Problem]:
        """The days follow each other."""
        if self.handed_over_on and self.decided_on and self.handed_over_on < self.decided_on:
            yield Problem("handed_over_on", mark("The hand-over lies before the decision."))
        if self.ended_on and self.decided_on and self.ended_on < self.decided_on:
            yield Problem("ended_on", mark("The end lies before the beginning."))


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment(Record):
    """A scan or photo of a case; its bytes lie in the encrypted store under their SHA-256."""

    entity: ClassVar[Entity] = Entity(
        name="attachment",
        label=mark("Document"),
        plural=mark("Documents"),
        indexed=(("case",), ("sha256",)),
    )

    case: str | None = link(mark("Case"), "case", required=True, owned=True, hidden=True)
    name: str = text(mark("Name"), required=True, personal=True)
    kind: str | None = choice(mark("Kind of document"), "evidence_kinds")
    media_type: str = text(mark("Format"), longest=80, required=True, hidden=True)
    size: int | None = whole(mark("Size in bytes"), required=True, hidden=True)
    sha256: str = text(mark("Checksum"), longest=64, required=True, hidden=True)
    added_on: date | None = day(mark("Added on"), required=True, hidden=True)
