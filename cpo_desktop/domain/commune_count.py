"""What the commune counts outside these registers: its people, households and weddings.

A report needs them as wholes ("of all couples who married"), and part I of the statistical form on
families asks for them. They are copied from the population book and the civil-status book.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final

from typing_extensions import override

from cpo_desktop.domain.fields import Entity, Record, day, note, text, whole
from cpo_desktop.domain.register import TODAY, Register, Shows
from cpo_desktop.foundation.errors import Problem
from cpo_desktop.foundation.words import mark

HOUSEHOLD_TYPES: Final = (
    "two_generations",
    "mother_and_children",
    "father_and_children",
    "three_generations",
    "couple_alone",
    "living_alone",
    "other_households",
)
"""Rows 1.1 to 1.7 of form 01/BC-X (Circular 23/2011/TT-BVHTTDL)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommuneCount(Record):
    """The commune's own count on one day (số liệu nền)."""

    entity: ClassVar[Entity] = Entity(
        name="commune_count",
        label=mark("Count of the commune"),
        plural=mark("Counts of the commune"),
        code_prefix="SL",
        indexed=(("as_of", "id"),),
    )

    code: str = text(mark("Code"), longest=30, hidden=True)
    as_of: date | None = day(mark("As of"), required=True, begins=mark("Which count"))
    source: str = text(mark("Taken from"), help=mark("The population book, the statistics office."))

    children: int | None = whole(mark("Children under 16"), begins=mark("People"))
    under_five: int | None = whole(mark("Children under 5"))
    under_five_registered: int | None = whole(mark("Of these with a birth certificate"))
    couples_married: int | None = whole(
        mark("Couples who married"),
        help=mark("Since the count before this one; all couples, with or without a certificate."),
    )

    households: int | None = whole(mark("Households"), begins=mark("Households by type"))
    two_generations: int | None = whole(mark("Couple with children"))
    mother_and_children: int | None = whole(mark("Mother with children"))
    father_and_children: int | None = whole(mark("Father with children"))
    three_generations: int | None = whole(mark("Three generations or more"))
    couple_alone: int | None = whole(mark("Couple alone"))
    living_alone: int | None = whole(mark("One person"))
    other_households: int | None = whole(mark("Other households"))
    with_elders: int | None = whole(mark("Households with somebody of 60 or more"))
    with_children: int | None = whole(mark("Households with children under 16"))
    remarks: str = note(mark("Remarks"), personal=True)

    @property
    @override
    def title(self) -> str:
        """The count's code and day."""
        return " · ".join(filter(None, (self.code, f"{self.as_of:%d/%m/%Y}" if self.as_of else "")))

    @override
    def rules(self, today: date) -> Iterator[Problem]:
        """Parts are no more than their whole; the types of households add up to all of them."""
        for part, whole_of in (
            ("under_five", "children"),
            ("under_five_registered", "under_five"),
            ("with_elders", "households"),
            ("with_children", "households"),
        ):
            most = getattr(self, whole_of)
            if most is not None and (getattr(self, part) or 0) > most:
                yield Problem(part, mark("This can be at most {most}."), details={"most": most})
        types = [getattr(self, name) for name in HOUSEHOLD_TYPES]
        counted = sum(each or 0 for each in types)
        short = None not in types and counted < (self.households or 0)
        if self.households is not None and (short or counted > self.households):
            sentence = mark("The types of households add up to {sum}, not to {all}.")
            details = {"sum": counted, "all": self.households}
            yield Problem("households", sentence, details=details)


COMMUNE_COUNT: Final = Register(
    kind=CommuneCount,
    icon="chart-bar",
    hint=mark(
        "Children, households and weddings of the whole commune, as its books count them. Reports "
        "state shares of them, and the family statistics form asks for them."
    ),
    day="as_of",
    columns=(
        Shows("as_of", below="code", width=13),
        Shows("source", width=20, stretch=True),
        Shows("children", width=14),
        Shows("households", width=14),
        Shows("with_children", width=16),
        Shows("couples_married", width=16),
    ),
    found_by=("source",),
    usual={"as_of": TODAY},
)
