"""Outreach (truyền thông), training (tập huấn) and what they reached and cost."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final

from typing_extensions import override

from cpo_desktop.domain.fields import (
    Entity,
    Record,
    choice,
    choices,
    day,
    link,
    money,
    note,
    text,
    whole,
)
from cpo_desktop.domain.register import TODAY, Part, Register, Shows
from cpo_desktop.foundation.errors import Problem
from cpo_desktop.foundation.words import mark


def _of_whom(record: Record, whole_name: str, *parts: str) -> Iterator[Problem]:
    """A part of the people cannot be more than all of them."""
    people = getattr(record, whole_name)
    for name in parts:
        part = getattr(record, name)
        if part is not None and part > (people or 0):
            yield Problem(name, mark("This cannot be more than all of them."))


@dataclass(frozen=True, slots=True, kw_only=True)
class Outreach(Record):
    """One piece of outreach: a talk, a series of broadcasts, an event, a leaflet."""

    entity: ClassVar[Entity] = Entity(
        name="outreach",
        label=mark("Outreach"),
        plural=mark("Outreach"),
        code_prefix="TT",
        indexed=(("held_on", "id"), ("village",)),
    )

    code: str = text(mark("Code"), longest=30, hidden=True)
    held_on: date | None = day(mark("Day"), required=True, begins=mark("What was done"))
    subject: str = text(mark("What it was about"), required=True)
    topics: tuple[str, ...] = choices(mark("Topics"), "outreach_topics", required=True)
    channel: str | None = choice(mark("Channel"), "outreach_channels", required=True)
    village: str | None = link(mark("Village"), "unit", help=mark("Empty for the whole commune."))
    times: int | None = whole(
        mark("How many times"), help=mark("As of broadcasts; once if left empty.")
    )
    occasion: str | None = choice(mark("Occasion"), "occasions")
    partners: str = text(mark("Together with"))

    audiences: tuple[str, ...] = choices(
        mark("Audience"), "audiences", begins=mark("Who was reached")
    )
    reached: int | None = whole(mark("People reached"), wanted=True)
    female: int | None = whole(mark("Women and girls among them"))
    children: int | None = whole(mark("Children among them"))
    girls: int | None = whole(mark("Girls among the children"))
    minority: int | None = whole(mark("Ethnic minorities among them"))

    materials: str = text(mark("Materials"), begins=mark("Materials and cost"), folded=True)
    copies: int | None = whole(mark("Copies handed out"))
    cost: int | None = money(mark("Cost"))
    source: str | None = choice(mark("Paid from"), "funding_sources")
    budget: str | None = link(mark("Budget line"), "budget")
    remarks: str = note(mark("Remarks"), personal=True)

    @property
    @override
    def title(self) -> str:
        """What it was about."""
        return self.subject

    @override
    def rules(self, today: date) -> Iterator[Problem]:
        """Parts of the people reached are not more than all of them."""
        yield from _of_whom(self, "reached", "female", "children", "minority")
        yield from _of_whom(self, "children", "girls")


@dataclass(frozen=True, slots=True, kw_only=True)
class Training(Record):
    """A training course for those who work with children."""

    entity: ClassVar[Entity] = Entity(
        name="training",
        label=mark("Training"),
        plural=mark("Trainings"),
        code_prefix="TR",
        indexed=(("held_on", "id"),),
    )

    code: str = text(mark("Code"), longest=30, hidden=True)
    held_on: date | None = day(mark("First day"), required=True, begins=mark("What was taught"))
    ended_on: date | None = day(mark("Last day"))
    subject: str = text(mark("What it was about"), required=True)
    topics: tuple[str, ...] = choices(mark("Topics"), "outreach_topics")
    hours: int | None = whole(mark("Hours"), wanted=True)
    organiser: str | None = choice(mark("Held by"), "agencies")
    place: str = text(mark("Place"))

    groups: tuple[str, ...] = choices(
        mark("Who was trained"), "trainee_groups", begins=mark("Who was trained"), required=True
    )
    people: int | None = whole(mark("How many people"), wanted=True)
    female: int | None = whole(mark("Women among them"))

    cost: int | None = money(mark("Cost"), begins=mark("Cost"), folded=True)
    source: str | None = choice(mark("Paid from"), "funding_sources")
    budget: str | None = link(mark("Budget line"), "budget")
    remarks: str = note(mark("Remarks"), personal=True)

    @property
    @override
    def title(self) -> str:
        """What it was about."""
        return self.subject

    @override
    def rules(self, today: date) -> Iterator[Problem]:
        """Days in their order; the women are not more than all."""
        if self.ended_on and self.held_on and self.ended_on < self.held_on:
            yield Problem("ended_on", mark("The end lies before the beginning."))
        yield from _of_whom(self, "people", "female")


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance(Record):
    """Somebody of the commune's own staff who took part in a training."""

    entity: ClassVar[Entity] = Entity(
        name="attendance",
        label=mark("Taking part"),
        plural=mark("Who of the staff took part"),
        indexed=(("training",), ("staff",)),
    )

    training: str | None = link(
        mark("Training"), "training", required=True, owned=True, hidden=True
    )
    staff: str | None = link(mark("Officer or collaborator"), "staff", required=True)
    certificate: str = text(mark("Certificate"), longest=60)


OUTREACH: Final = Register(
    kind=Outreach,
    icon="megaphone",
    hint=mark(
        "Talks, broadcasts, events, posts: what about, over which channel, how many were reached."
    ),
    day="held_on",
    columns=(
        Shows("held_on", below="code", width=13),
        Shows("subject", below="topics", width=26, stretch=True),
        Shows("channel", below="village", width=20),
        Shows("reached", width=12),
        Shows("children", width=11),
        Shows("cost", width=14),
    ),
    filters=("village", "channel", "topics", "audiences"),
    totals=("reached", "children", "cost"),
    found_by=("subject",),
    usual={"held_on": TODAY},
)

TRAINING: Final = Register(
    kind=Training,
    icon="chalkboard-teacher",
    hint=mark("Who was trained in what and for how long: staff, collaborators, teachers, carers."),
    day="held_on",
    columns=(
        Shows("held_on", below="code", width=13),
        Shows("subject", below="groups", width=28, stretch=True),
        Shows("organiser", width=20),
        Shows("people", width=11),
        Shows("hours", width=9),
        Shows("cost", width=14),
    ),
    filters=("groups", "topics", "organiser"),
    totals=("people", "hours", "cost"),
    found_by=("subject", "place"),
    usual={"held_on": TODAY},
    parts=(
        Part(
            Attendance,
            "training",
            mark("Add who of the commune's officers and collaborators took part."),
            words=("staff",),
            below=("certificate",),
        ),
    ),
)
