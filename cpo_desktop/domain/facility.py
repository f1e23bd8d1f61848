"""Facilities (cơ sở vật chất): where children play, learn and are looked after, and what guards them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final

from typing_extensions import override

from cpo_desktop.domain.fields import (
    Entity,
    Kind,
    Record,
    choice,
    day,
    flag,
    link,
    money,
    note,
    phone,
    text,
    whole,
)
from cpo_desktop.domain.names import name_key
from cpo_desktop.domain.register import NEXT_DUE, TODAY, Added, Due, Part, Register, Shows, Sum
from cpo_desktop.foundation.errors import Problem
from cpo_desktop.foundation.words import mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Facility(Record):
    """A playground, a school, a shelter; or cameras and lights of one place."""

    entity: ClassVar[Entity] = Entity(
        name="facility",
        label=mark("Facility"),
        plural=mark("Facilities"),
        derived={"name_key": Kind.TEXT},
        code_prefix="CS",
        indexed=(("name_key", "id"), ("village",)),
    )

    code: str = text(mark("Code"), longest=30, hidden=True)
    name: str = text(mark("Name"), required=True, begins=mark("The facility"))
    kind: str | None = choice(mark("Kind of facility"), "facility_kinds", required=True)
    village: str | None = link(mark("Village"), "unit")
    whole_commune: bool = flag(mark("It serves the whole commune"))
    address: str = text(mark("Address"))
    since: date | None = day(mark("In use since"), future=True)
    until: date | None = day(mark("Out of use since"))

    state: str | None = choice(
        mark("State"), "facility_states", required=True, begins=mark("How it stands")
    )
    pieces: int | None = whole(mark("How many"), help=mark("As of cameras or lights."))
    capacity: int | None = whole(mark("Places for children"))
    manager: str = text(mark("Who looks after it"), personal=True)
    telephone: str = phone(mark("Telephone"))
    checked_on: date | None = day(mark("Last checked on"))
    check_by: date | None = day(mark("Next check by"), future=True)
    remarks: str = note(mark("Remarks"), personal=True)

    @property
    @override
    def title(self) -> str:
        """The facility's name."""
        return self.name

    @property
    def name_key(self) -> str:
        """Sorts facilities by their last word first, as people are."""
        return name_key(self.name)

    @override
    def rules(self, today: date) -> Iterator[Problem]:
        """It stands in a village or serves the commune; days stand in their order."""
        if not self.village and not self.whole_commune:
            yield Problem(
                "village", mark("Say in which village it is, or that it serves the whole commune.")
            )
        if self.since and self.until and self.until < self.since:
            yield Problem("until", mark("The end lies before the beginning."))


@dataclass(frozen=True, slots=True, kw_only=True)
class Investment(Record):
    """Money put into a facility."""

    entity: ClassVar[Entity] = Entity(
        name="investment",
        label=mark("Investment"),
        plural=mark("Investments"),
        indexed=(("facility",), ("spent_on",), ("budget",)),
    )

    facility: str | None = link(
        mark("Facility"), "facility", required=True, owned=True, hidden=True
    )
    spent_on: date | None = day(mark("Day"), required=True)
    amount: int | None = money(mark("Amount (đồng)"), required=True)
    source: str | None = choice(mark("Paid from"), "funding_sources", required=True)
    budget: str | None = link(mark("Budget line"), "budget")
    purpose: str = text(mark("For what"))


FACILITY: Final = Register(
    kind=Facility,
    icon="buildings",
    hint=mark(
        "Playgrounds, houses of culture, schools, shelters, cameras, lighting: where they are, in "
        "which state, what was put into them."
    ),
    columns=(
        Shows("name", below="kind", width=36, stretch=True),
        Shows("village", width=15),
        Shows("state", width=17),
        Shows("invested", width=14),
        Shows(NEXT_DUE, width=14),
    ),
    filters=("village", "kind", "state"),
    totals=("invested",),
    sums=(Sum("invested", mark("Invested"), (Added(Investment, "facility", "amount"),)),),
    found_by=("name", "address"),
    closed_by="until",
    open_words=mark("In use {n}"),
    usual={"state": "good"},
    parts=(
        Part(
            Investment,
            "facility",
            mark("Add the money that was put into it, by source."),
            words=("amount",),
            above=("spent_on", "source"),
            below=("purpose",),
            usual={"spent_on": TODAY},
        ),
    ),
    dues=(
        Due(
            Facility,
            "check_by",
            "checked_on",
            mark("Check the facility"),
            mark("Planned for this day"),
            again=True,
        ),
    ),
)
