"""Grown-up people around a child: parents, guardians, carers (người chăm sóc trẻ em)."""

from dataclasses import dataclass
from typing import ClassVar

from typing_extensions import override

from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.fields import (
    Entity,
    Kind,
    Record,
    choice,
    link,
    note,
    partial_date,
    personal_number,
    phone,
    text,
)
from cpo_desktop.domain.names import name_key
from cpo_desktop.foundation.words import mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    """A parent, guardian or carer (Law on Children 102/2016/QH13, article 4 clause 4)."""

    entity: ClassVar[Entity] = Entity(
        name="person",
        label=mark("Carer"),
        plural=mark("Carers"),
        derived={"name_key": Kind.TEXT},
        indexed=(("name_key", "id"), ("household",), ("number",)),
    )

    full_name: str = text(mark("Full name"), required=True, personal=True)
    sex: str | None = choice(mark("Sex"), "sexes")
    born: PartialDate | None = partial_date(mark("Date of birth"), personal=True)
    number: str = personal_number(mark("Personal number"), unique=True)
    telephone: str = phone(mark("Telephone"))
    ethnic: str | None = choice(mark("Ethnic group"), "ethnic_groups")
    occupation: str | None = choice(mark("Occupation"), "occupations")
    education: str | None = choice(mark("Education"), "education_levels")
    household: str | None = link(mark("Household"), "household")
    address: str = text(mark("Address"), personal=True)
    remarks: str = note(mark("Remarks"), personal=True)

    @property
    @override
    def title(self) -> str:
        """The person's name."""
        return self.full_name

    @property
    def name_key(self) -> str:
        """Sorts people by given name first."""
        return name_key(self.full_name)
