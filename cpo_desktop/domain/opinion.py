"""What children say (ý kiến trẻ em), and what the commune asks of its superiors (kiến nghị)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final

from typing_extensions import override

from cpo_desktop.domain.fields import Entity, Record, choice, day, link, note, text, whole
from cpo_desktop.domain.register import NEXT_DUE, TODAY, Due, Part, Register, Shows
from cpo_desktop.foundation.errors import Problem
from cpo_desktop.foundation.words import mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Consultation(Record):
    """An occasion on which children were asked what they think (lấy ý kiến trẻ em)."""

    entity: ClassVar[Entity] = Entity(
        name="consultation",
        label=mark("Consultation of children"),
        plural=mark("Children's opinions"),
        code_prefix="YK",
        indexed=(("held_on", "id"), ("village",)),
    )

    code: str = text(mark("Code"), longest=30, hidden=True)
    held_on: date | None = day(mark("Day"), required=True, begins=mark("Who was asked"))
    way: str | None = choice(mark("How children were asked"), "opinion_ways", required=True)
    subject: str = text(mark("About what"), required=True)
    village: str | None = link(mark("Village"), "unit", help=mark("Empty for the whole commune."))
    occasion: str | None = choice(mark("Occasion"), "occasions")
    organiser: str | None = choice(mark("Held by"), "agencies")
    children: int | None = whole(mark("Children asked"), required=True)
    girls: int | None = whole(mark("Girls among them"))
    over_seven: int | None = whole(mark("Children of 7 or more"))
    minority: int | None = whole(mark("Ethnic minorities among them"))
    special: int | None = whole(mark("Children in special circumstances among them"))
    remarks: str = note(mark("Remarks"), personal=True)

    @property
    @override
    def title(self) -> str:
        """About what."""
        return self.subject

    @override
    def rules(self, today: date) -> Iterator[Problem]:
        """Parts of the children are not more than all of them."""
        for name in ("girls", "over_seven", "minority", "special"):
            part = getattr(self, name)
            if part is not None and self.children is not None and part > self.children:
                yield Problem(name, mark("This cannot be more than all of them."))


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion(Record):
    """One thing that children said or proposed, and its way to an answer and back to them."""

    entity: ClassVar[Entity] = Entity(
        name="opinion",
        label=mark("Opinion or proposal"),
        plural=mark("Opinions and proposals"),
        indexed=(("consultation",), ("answered_on", "answer_by"), ("told_on", "tell_by")),
    )

    consultation: str | None = link(
        mark("Consultation of children"), "consultation", required=True, owned=True, hidden=True
    )
    words: str = note(mark("What the children said"), longest=2000, required=True, personal=True)
    forwarded_to: str | None = choice(mark("Forwarded to"), "agencies")
    forwarded_on: date | None = day(mark("Forwarded on"))
    answer_by: date | None = day(mark("Answer expected by"), future=True)
    answered_on: date | None = day(mark("Answered on"))
    answer: str = note(mark("Answer"), longest=2000, personal=True)
    tell_by: date | None = day(mark("Tell the children by"), future=True)
    told_on: date | None = day(mark("Children told on"))
    told_how: str = text(mark("How the children were told"))

    @property
    @override
    def title(self) -> str:
        """Its first words."""
        return self.words.partition("\n")[0][:60]

    @override
    def rules(self, today: date) -> Iterator[Problem]:
        """Forwarded, then answered, then told."""
        if self.forwarded_on and not self.forwarded_to:
            yield Problem("forwarded_to", mark("Say to whom it was forwarded."))
        if self.answered_on and self.forwarded_on and self.answered_on < self.forwarded_on:
            yield Problem("answered_on", mark("The answer lies before the forwarding."))
        if self.answered_on and not self.answer:
            yield Problem("answer", mark("Say what was answered."))


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal(Record):
    """A difficulty or proposal of the commune, tracked to an answer (plan 03/KH-UBND, last clause)."""

    entity: ClassVar[Entity] = Entity(
        name="proposal",
        label=mark("Difficulty or proposal"),
        plural=mark("Difficulties and proposals"),
        code_prefix="KN",
        indexed=(("raised_on", "id"), ("answered_on", "answer_by")),
    )

    code: str = text(mark("Code"), longest=30, hidden=True)
    raised_on: date | None = day(mark("Day"), required=True, begins=mark("What is asked"))
    kind: str | None = choice(mark("Kind"), "proposal_kinds", required=True)
    subject: str = text(mark("About what"), required=True)
    words: str = note(mark("In detail"), personal=True)
    sent_to: str | None = choice(mark("Sent to"), "agencies", begins=mark("The way to an answer"))
    sent_on: date | None = day(mark("Sent on"))
    document: str = text(mark("Number of the document"), longest=60)
    answer_by: date | None = day(mark("Answer expected by"), future=True)
    answered_on: date | None = day(mark("Answered on"))
    result: str | None = choice(mark("How it was settled"), "proposal_results")
    answer: str = note(mark("Answer"), personal=True)

    @property
    @override
    def title(self) -> str:
        """About what."""
        return self.subject

    @override
    def rules(self, today: date) -> Iterator[Problem]:
        """Sent, then answered; an answer says how it was settled."""
        if self.sent_on and self.raised_on and self.sent_on < self.raised_on:
            yield Problem("sent_on", mark("This lies before the day it was raised."))
        if self.answered_on and not self.result:
            yield Problem("result", mark("Say how it was settled."))
        if self.result and not self.answered_on:
            yield Problem("answered_on", mark("Give the day of the answer."))


CONSULTATION: Final = Register(
    kind=Consultation,
    icon="chats-circle",
    hint=mark("Forums, meetings, surveys: what children said, who answered, what they were told."),
    day="held_on",
    columns=(
        Shows("held_on", below="code", width=13),
        Shows("subject", below="way", width=27, stretch=True),
        Shows("village", below="organiser", width=20),
        Shows("children", width=11),
        Shows("girls", width=11),
        Shows(NEXT_DUE, width=16),
    ),
    filters=("village", "way", "occasion"),
    totals=("children", "girls", "over_seven"),
    found_by=("subject",),
    usual={"held_on": TODAY},
    parts=(
        Part(
            Opinion,
            "consultation",
            mark("Add each proposal: to whom it went, what was answered, what the children heard."),
            words=("words",),
            above=("forwarded_to", "answered_on", "told_on"),
            below=("answer",),
        ),
    ),
    dues=(
        Due(
            Opinion,
            "answer_by",
            "answered_on",
            mark("Ask for the answer to the children"),
            mark("Expected by this day"),
            about="words",
        ),
        Due(
            Opinion,
            "tell_by",
            "told_on",
            mark("Tell the children what was answered"),
            mark("Planned with the opinion"),
            about="words",
        ),
    ),
)

PROPOSAL: Final = Register(
    kind=Proposal,
    icon="paper-plane-tilt",
    hint=mark("What is difficult, what the commune asks of its superiors, and what they answered."),
    day="raised_on",
    columns=(
        Shows("raised_on", below="code", width=13),
        Shows("subject", below="kind", width=25, stretch=True),
        Shows("sent_to", below="sent_on", width=22),
        Shows(NEXT_DUE, width=16),
        Shows("result", below="answered_on", width=22),
    ),
    filters=("kind", "sent_to", "result"),
    found_by=("subject",),
    closed_by="answered_on",
    usual={"raised_on": TODAY},
    dues=(
        Due(
            Proposal,
            "answer_by",
            "answered_on",
            mark("Ask for the answer"),
            mark("Expected by this day"),
        ),
    ),
)
