"""Who works for children: the officer, the collaborators of the villages, the inter-agency team."""

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
    link,
    money,
    note,
    phone,
    text,
    whole,
    year,
)
from cpo_desktop.domain.names import name_key
from cpo_desktop.domain.outreach import Attendance
from cpo_desktop.domain.register import Added, Due, Part, Register, Shows, Sum
from cpo_desktop.foundation.errors import Problem
from cpo_desktop.foundation.words import mark

MOST_SHARE: Final = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Staff(Record):
    """Somebody with a part in protecting the commune's children (Law on Children, article 53)."""

    entity: ClassVar[Entity] = Entity(
        name="staff",
        label=mark("Officer or collaborator"),
        plural=mark("Staff"),
        derived={"name_key": Kind.TEXT},
        indexed=(("name_key", "id"), ("village",)),
    )

    full_name: str = text(mark("Full name"), required=True, personal=True, begins=mark("Who"))
    role: str | None = choice(mark("Role"), "staff_roles", required=True)
    village: str | None = link(mark("Village"), "unit", help=mark("Of a collaborator."))
    agency: str | None = choice(mark("Agency"), "agencies")
    post: str = text(mark("Post"))
    telephone: str = phone(mark("Telephone"))
    sex: str | None = choice(mark("Sex"), "sexes")
    birth_year: int | None = year(mark("Year of birth"), personal=True)

    position: str | None = choice(mark("Position"), "staff_positions", begins=mark("The work"))
    share: int | None = whole(
        mark("Working time for children (%)"),
        help=mark("Of the whole working time; the plan asks for a reasonable share."),
    )
    since: date | None = day(mark("Since"), required=True)
    until: date | None = day(mark("Until"))
    document: str = text(mark("Number of the decision"), longest=60)
    allowance: int | None = money(mark("Allowance a month (đồng)"))
    education: str | None = choice(mark("Education"), "education_levels")
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

    @override
    def rules(self, today: date) -> Iterator[Problem]:
        """A share of a whole; days in their order; a collaborator has a village."""
        if (self.share or 0) > MOST_SHARE:
            yield Problem(
                "share", mark("This can be at most {most}."), details={"most": MOST_SHARE}
            )
        if self.since and self.until and self.until < self.since:
            yield Problem("until", mark("The end lies before the beginning."))
        if self.role == "collaborator" and not self.village:
            yield Problem("village", mark("Say which village this collaborator looks after."))


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate(Record):
    """A certificate (chứng chỉ, chứng nhận) of somebody's training."""

    entity: ClassVar[Entity] = Entity(
        name="certificate",
        label=mark("Certificate"),
        plural=mark("Certificates"),
        indexed=(("staff",), ("renewed_on", "valid_to")),
    )

    staff: str | None = link(
        mark("Officer or collaborator"), "staff", required=True, owned=True, hidden=True
    )
    name: str = text(mark("Name"), required=True)
    issuer: str = text(mark("Issued by"))
    issued_on: date | None = day(mark("Issued on"))
    valid_to: date | None = day(mark("Valid until"), future=True)
    renewed_on: date | None = day(mark("Renewed on"))

    @property
    @override
    def title(self) -> str:
        """What it certifies."""
        return self.name

    @override
    def rules(self, today: date) -> Iterator[Problem]:
        """What is renewed is valid for longer."""
        if self.renewed_on and self.valid_to and self.valid_to <= self.renewed_on:
            yield Problem("valid_to", mark("Give the day until which it is valid now."))


STAFF: Final = Register(
    kind=Staff,
    icon="identification-badge",
    hint=mark(
        "The commune's officer, the collaborators of each village, the inter-agency team: since "
        "when, how much of their time, with which certificates."
    ),
    columns=(
        Shows("full_name", below="post", width=22, stretch=True),
        Shows("role", below="agency", width=24),
        Shows("village", width=16),
        Shows("telephone", width=14),
        Shows("share", width=9),
        Shows("since", below="until", width=13),
    ),
    filters=("role", "village", "agency"),
    found_by=("full_name", "post"),
    sums=(Sum("trainings", mark("Trainings attended"), (Added(Attendance, "staff"),)),),
    closed_by="until",
    open_words=mark("Serving {n}"),
    parts=(
        Part(
            Certificate,
            "staff",
            mark("Add certificates; those that expire come to the work list."),
            words=("name",),
            above=("issued_on", "valid_to"),
            below=("issuer",),
        ),
    ),
    dues=(
        Due(
            Certificate,
            "valid_to",
            "renewed_on",
            mark("Renew the certificate"),
            mark("Valid until this day"),
            about="name",
            again=True,
        ),
    ),
)
