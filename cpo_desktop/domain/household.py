"""Households (hộ gia đình)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from typing_extensions import override

from cpo_desktop.domain.fields import (
    Entity,
    Kind,
    Record,
    choice,
    day,
    link,
    note,
    phone,
    text,
    whole,
    year,
)
from cpo_desktop.domain.names import name_key
from cpo_desktop.foundation.words import mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Household(Record):
    """People who live together, with the poverty status of the yearly review (hộ nghèo, cận nghèo)."""

    entity: ClassVar[Entity] = Entity(
        name="household",
        label=mark("Household"),
        plural=mark("Households"),
        derived={"name_key": Kind.TEXT},
        code_prefix="HO",
        indexed=(("name_key", "id"), ("village",)),
    )

    code: str = text(mark("Household code"), longest=30, hidden=True)
    head: str = text(mark("Head of household"), required=True, personal=True)
    village: str | None = link(mark("Village"), "unit", required=True)
    address: str = text(mark("Address"), personal=True)
    telephone: str = phone(mark("Telephone"))
    poverty: str | None = choice(mark("Poverty status"), "poverty")
    poverty_year: int | None = year(mark("Year of the poverty review"))
    members: int | None = whole(mark("Number of people"))
    joined_on: date | None = day(mark("Living here since"))
    remarks: str = note(mark("Remarks"), personal=True)

    @property
    @override
    def title(self) -> str:
        """The head of the household."""
        return self.head

    @property
    def name_key(self) -> str:
        """Sorts heads of households the Vietnamese way."""
        return name_key(self.head)
