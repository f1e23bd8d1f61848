"""Inspections (kiểm tra, giám sát) of how children are protected, and what they found."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final

from typing_extensions import override

from cpo_desktop.domain.fields import (
    Entity,
    Record,
    choice,
    day,
    flag,
    link,
    money,
    note,
    text,
)
from cpo_desktop.domain.register import NEXT_DUE, TODAY, Due, Part, Register, Shows
from cpo_desktop.foundation.errors import Problem
from cpo_desktop.foundation.words import mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection(Record):
    """One inspection of a place, joint or on one subject (plan 03/KH-UBND, III.3 and IV)."""

    entity: ClassVar[Entity] = Entity(
        name="inspection",
        label=mark("Inspection"),
        plural=mark("Inspections"),
        code_prefix="KT",
        indexed=(("held_on", "id"), ("facility",)),
    )

    code: str = text(mark("Code"), longest=30, hidden=True)
    held_on: date | None = day(mark("Day"), required=True, begins=mark("The inspection"))
    kind: str | None = choice(mark("Kind of inspection"), "inspection_kinds", required=True)
    subject: str = text(mark("What was inspected"), required=True)
    facility: str | None = link(mark("Facility"), "facility")
    place: str = text(mark("Place"), help=mark("Where it is no facility of the register."))
    village: str | None = link(mark("Village"), "unit")
    lead: str | None = choice(mark("Led by"), "agencies")
    members: str = text(mark("Together with"))
    document: str = text(mark("Number of the minutes"), longest=60)
    conclusion: str = note(mark("Conclusion"), personal=True)

    @property
    @override
    def title(self) -> str:
        """What was inspected."""
        return self.subject


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding(Record):
    """Something that an inspection found, and what has to be done about it by when."""

    entity: ClassVar[Entity] = Entity(
        name="finding",
        label=mark("Finding"),
        plural=mark("What the inspection found"),
        indexed=(("inspection",), ("remedied_on", "remedy_by")),
    )

    inspection: str | None = link(
        mark("Inspection"), "inspection", required=True, owned=True, hidden=True
    )
    found: str = note(mark("What was found"), longest=1000, required=True, personal=True)
    violation: bool = flag(mark("It breaks the law"))
    handling: str | None = choice(mark("How it was dealt with"), "finding_handling")
    fine: int | None = money(mark("Fine"))
    remedy_by: date | None = day(mark("To be remedied by"), future=True)
    remedied_on: date | None = day(mark("Remedied on"))
    head: str | None = choice(mark("Responsibility of the head"), "head_responsibility")
    remarks: str = note(mark("Remarks"), longest=1000, personal=True)

    @property
    @override
    def title(self) -> str:
        """Its first words."""
        return self.found.partition("\n")[0][:60]

    @override
    def rules(self, today: date) -> Iterator[Problem]:
        """Where the law was broken it is said how that was dealt with."""
        if self.violation and not self.handling:
            yield Problem("handling", mark("Say how this was dealt with."))


INSPECTION: Final = Register(
    kind=Inspection,
    icon="clipboard-text",
    hint=mark(
        "Joint and thematic inspections: where, what was found, by when it has to be remedied."
    ),
    day="held_on",
    columns=(
        Shows("held_on", below="code", width=13),
        Shows("subject", below="kind", width=28, stretch=True),
        Shows("facility", below="place", width=24),
        Shows("village", width=16),
        Shows(NEXT_DUE, width=16),
    ),
    filters=("village", "kind", "lead"),
    found_by=("subject", "place"),
    usual={"held_on": TODAY},
    parts=(
        Part(
            Finding,
            "inspection",
            mark("Add what was found; what has to be remedied comes to the work list."),
            words=("found",),
            above=("violation", "remedy_by", "remedied_on"),
            below=("handling", "fine", "head"),
        ),
    ),
    dues=(
        Due(
            Finding,
            "remedy_by",
            "remedied_on",
            mark("Check whether this was remedied"),
            mark("Set at the inspection"),
            about="found",
        ),
    ),
)
