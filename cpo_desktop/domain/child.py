"""Children (trẻ em): people under 16 (Law on Children 102/2016/QH13, article 1)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final

from typing_extensions import override

from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.fields import (
    Entity,
    Kind,
    Record,
    choice,
    choices,
    day,
    flag,
    link,
    note,
    partial_date,
    personal_number,
    text,
)
from cpo_desktop.domain.names import name_key
from cpo_desktop.foundation.errors import Problem
from cpo_desktop.foundation.text import words
from cpo_desktop.foundation.words import mark

ADULT_FROM: Final = 16
"""Age in years from which a person is no longer a child in this law."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Child(Record):
    """A child of the commune, with the fields officers are asked for.

    The first section is the minimum that the national data-cleaning campaign demands of each
    child: name, birth date, sex, ethnic group, parents or guardian, personal number.
    """

    entity: ClassVar[Entity] = Entity(
        name="child",
        label=mark("Child"),
        plural=mark("Children"),
        derived={"name_key": Kind.TEXT, "name_fold": Kind.TEXT, "born_from": Kind.DAY},
        code_prefix="TE",
        indexed=(
            ("name_key", "id"),
            ("village", "name_key", "id"),
            ("name_fold",),
            ("born_from",),
            ("household",),
            ("carer",),
            ("father",),
            ("mother",),
            ("number",),
        ),
    )

    code: str = text(mark("Child's code"), longest=30, hidden=True)
    full_name: str = text(mark("Full name"), required=True, personal=True, begins=mark("Identity"))
    sex: str | None = choice(mark("Sex"), "sexes", required=True)
    born: PartialDate | None = partial_date(
        mark("Date of birth"), required=True, personal=True, help=mark("The year alone will do.")
    )
    village: str | None = link(mark("Village"), "unit", required=True)
    ethnic: str | None = choice(mark("Ethnic group"), "ethnic_groups", wanted=True)
    number: str = personal_number(mark("Personal number"), wanted=True, unique=True)
    usual_name: str = text(mark("Usual name"), personal=True)

    father: str | None = link(mark("Father"), "person", wanted=True, begins=mark("Family"))
    mother: str | None = link(mark("Mother"), "person", wanted=True)
    carer: str | None = link(mark("Main carer"), "person", wanted=True)
    carer_relation: str | None = choice(mark("Carer is the child's"), "relations")
    household: str | None = link(mark("Household"), "household")
    head_relation: str | None = choice(mark("The head of household is the child's"), "relations")
    father_state: str | None = choice(mark("Father's situation"), "parent_states")
    mother_state: str | None = choice(mark("Mother's situation"), "parent_states")
    parents_marriage: str | None = choice(mark("Marriage of the parents"), "parents_marriage")

    address: str = text(
        mark("Where the child lives now"), personal=True, begins=mark("Residence"), folded=True
    )
    registered_address: str = text(mark("Permanent residence"), personal=True)
    temporary_address: str = text(mark("Temporary residence"), personal=True)
    residence: str | None = choice(mark("Kind of residence"), "residence_kinds")
    arrived_on: date | None = day(mark("Living in the commune since"))
    left_on: date | None = day(mark("Left the commune on"))
    left_reason: str | None = choice(mark("Reason for leaving"), "leaving_reasons")

    schooling: str | None = choice(
        mark("School status"), "schooling", wanted=True, begins=mark("School"), folded=True
    )
    school_level: str | None = choice(mark("Level"), "school_levels")
    school: str = text(mark("School"), personal=True)
    school_class: str = text(mark("Class"), longest=30)
    dropped_out_on: date | None = day(mark("Dropped out on"))

    insured: bool = flag(mark("Has a health insurance card"), begins=mark("Health"), folded=True)
    insurance_number: str = text(mark("Health insurance number"), longest=20, personal=True)
    insurance_kind: str | None = choice(mark("Insured as"), "health_insurance")
    health: str = note(mark("State of health"), personal=True, sensitive=True)
    disabilities: tuple[str, ...] = choices(mark("Kinds of disability"), "disability_types")
    disability_degree: str | None = choice(mark("Degree of disability"), "disability_degrees")

    birth_registration: str | None = choice(
        mark("Birth registration"),
        "birth_registration",
        begins=mark("Papers and origin"),
        folded=True,
    )
    birth_certificate: str = text(mark("Birth certificate number"), longest=60, personal=True)
    birth_registered_at: str = text(mark("Birth registered at"), personal=True)
    birth_registered_on: date | None = day(mark("Birth registered on"))
    birthplace: str = text(mark("Place of birth"), personal=True)
    native_place: str = text(mark("Native place"), personal=True)
    nationality: str | None = choice(mark("Nationality"), "nationalities")
    religion: str | None = choice(mark("Religion"), "religions")
    remarks: str = note(mark("Remarks"), personal=True)

    @property
    @override
    def title(self) -> str:
        """The child's name."""
        return self.full_name

    @property
    def name_key(self) -> str:
        """Sorts children by given name first."""
        return name_key(self.full_name)

    @property
    def name_fold(self) -> str:
        """The words of the name without accents, the given name first: finds namesakes."""
        return " ".join(reversed(words(self.full_name)))

    @property
    def born_from(self) -> date | None:
        """The earliest day the birth date allows; ages are counted from it (TTLT 01/2016, article 2)."""
        return self.born.earliest() if self.born else None

    @override
    def rules(self, today: date) -> Iterator[Problem]:
        """What the fields of a child must say together."""
        if self.born_from and self.left_on and self.left_on < self.born_from:
            yield Problem("left_on", mark("The child cannot have left before being born."))
        if self.arrived_on and self.left_on and self.left_on < self.arrived_on:
            yield Problem("left_on", mark("The day of leaving lies before the day of arriving."))
        if self.left_reason and not self.left_on:
            yield Problem("left_on", mark("Give the day the child left, or clear the reason."))
