"""Families: the households as a register, and the visits to them (thăm hộ gia đình)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final

from typing_extensions import override

from cpo_desktop.domain.child import Child
from cpo_desktop.domain.fields import Entity, Record, choice, day, link, note, text
from cpo_desktop.domain.household import Household
from cpo_desktop.domain.register import NEXT_DUE, Added, Due, Part, Register, Shows, Sum
from cpo_desktop.foundation.errors import Problem
from cpo_desktop.foundation.words import mark


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeVisit(Record):
    """A visit to a household, planned for a day and done on one; some are made unplanned."""

    entity: ClassVar[Entity] = Entity(
        name="home_visit",
        label=mark("Home visit"),
        plural=mark("Home visits"),
        indexed=(("household",), ("done_on", "due_on")),
    )

    household: str | None = link(
        mark("Household"), "household", required=True, owned=True, hidden=True
    )
    due_on: date | None = day(mark("Planned for"), future=True)
    reason: str | None = choice(mark("Reason"), "visit_reasons")
    done_on: date | None = day(mark("Done on"))
    done_by: str = text(mark("By whom"), personal=True)
    seen: str = note(mark("What was seen"), longest=2000, personal=True, sensitive=True)
    agreed: str = note(mark("What was agreed"), longest=2000, personal=True, sensitive=True)

    @property
    @override
    def title(self) -> str:
        """Nothing personal: visits are named by their day."""
        named = self.due_on or self.done_on
        return named.strftime("%d/%m/%Y") if named else ""

    @override
    def rules(self, today: date) -> Iterator[Problem]:
        """A visit is planned, or was made; what was seen was seen on a day."""
        if not (self.due_on or self.done_on):
            sentence = mark("Give the day the visit is planned for, or the day it was made.")
            yield Problem("due_on", sentence)
        if self.seen and not self.done_on:
            yield Problem("done_on", mark("Give the day of the visit."))


FAMILY: Final = Register(
    kind=Household,
    icon="house-line",
    hint=mark(
        "Families with their members, children, poverty status, support and visits. They come here "
        "with their children, or are added by themselves."
    ),
    columns=(
        Shows("head", below="code", width=22, stretch=True),
        Shows("village", below="address", width=21),
        Shows("poverty", below="poverty_year", width=16),
        Shows("children", width=8),
        Shows("telephone", width=14),
        Shows(NEXT_DUE, width=16),
    ),
    filters=("village", "poverty"),
    sums=(Sum("children", mark("Children on record"), (Added(Child, "household"),)),),
    found_by=("head",),
    parts=(
        Part(
            HomeVisit,
            "household",
            mark(
                "Plan a visit; the work list reminds of it, and the sheet to take along is printed."
            ),
            words=("reason",),
            above=("due_on", "done_on"),
            below=("done_by", "seen", "agreed"),
        ),
    ),
    dues=(
        Due(
            HomeVisit,
            "due_on",
            "done_on",
            mark("Visit the family"),
            mark("Planned with the family"),
        ),
    ),
)
