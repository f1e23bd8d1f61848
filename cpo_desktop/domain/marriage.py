"""Child marriage (tảo hôn) and marriage between close kin (hôn nhân cận huyết thống)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final

from typing_extensions import override

from cpo_desktop.domain.codes import code_list
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
    money,
    note,
    partial_date,
    personal_number,
    text,
    whole,
)
from cpo_desktop.domain.names import name_key
from cpo_desktop.foundation.errors import Problem, Severity
from cpo_desktop.foundation.words import mark

CLOSED: Final = "closed"
"""The state of a case that is over."""
TALKS: Final = ("counselling", "persuasion")
"""The actions that are talks: the law explained, the couple persuaded to wait."""
SANCTION: Final = "sanction"
"""The action that is a record of a breach of the law and a fine."""
RETURNED: Final = "returned"
"""What a marriage did to somebody's schooling who is back at school."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marriage(Record):
    """A case of child marriage or of marriage between close kin, prevented or not.

    Law on Marriage and Family 52/2014/QH13: article 3 clause 8 (definition), article 8 clause 1
    point a (men from 20, women from 18), article 3 clause 18 (three generations). A wedding or
    living together counts without registration.
    """

    entity: ClassVar[Entity] = Entity(
        name="marriage",
        label=mark("Child-marriage case"),
        plural=mark("Child-marriage cases"),
        derived={"counted_on": Kind.DAY},
        code_prefix="TH",
        indexed=(("found_on", "id"), ("village",)),
    )

    code: str = text(mark("Case code"), longest=30, hidden=True)
    kind: str | None = choice(
        mark("Kind of case"), "marriage_kinds", required=True, begins=mark("The case")
    )
    village: str | None = link(mark("Village"), "unit", required=True)
    found_on: date | None = day(mark("Found on"), required=True)
    source: str | None = choice(mark("Who told"), "marriage_sources")
    wedding_on: date | None = day(
        mark("Wedding on"),
        future=True,
        help=mark("Where there is only a risk: the day on which it is feared."),
    )
    cohabiting_since: date | None = day(
        mark("Living together since"), help=mark("The ages of both are checked on this day.")
    )
    place: str = text(mark("Where they live together"), personal=True)
    factors: tuple[str, ...] = choices(mark("What led to it"), "marriage_factors")
    organiser: str = text(mark("Who arranged it"), personal=True)
    other_area: bool = flag(mark("One of them comes from another province or country"))

    kin: str | None = choice(
        mark("How they are related"),
        "consanguinity_relations",
        begins=mark("Close kin"),
        folded=True,
    )
    generations: int | None = whole(mark("Generations"))
    kin_verified_by: str = text(mark("Verified by"), personal=True)

    pregnant: bool = flag(
        mark("Pregnant"), begins=mark("Consequences"), folded=True, sensitive=True
    )
    children_born: int | None = whole(mark("Children born"))

    status: str | None = choice(
        mark("Where it stands"), "marriage_statuses", begins=mark("Outcome")
    )
    next_on: date | None = day(mark("Next look at the family on"), future=True)
    outcome: str | None = choice(mark("Outcome"), "marriage_outcomes")
    closed_on: date | None = day(mark("Closed on"))
    remarks: str = note(mark("Remarks"), personal=True, sensitive=True)

    @property
    @override
    def title(self) -> str:
        """The case's code; the couple's names stay inside."""
        return self.code

    @property
    def counted_on(self) -> date | None:
        """The day the case falls into a report's period: living together, else wedding, else found."""
        return self.cohabiting_since or self.wedding_on or self.found_on

    @property
    def is_open(self) -> bool:
        """Whether it is still being worked on; its state and its day of closing say the same."""
        return self.closed_on is None

    @override
    def rules(self, today: date) -> Iterator[Problem]:
        """What the fields of a case must say together."""
        if self.closed_on and self.found_on and self.closed_on < self.found_on:
            yield Problem("closed_on", mark("The end lies before the day the case was found."))
        if self.status == CLOSED and not self.closed_on:
            yield Problem("closed_on", mark("Give the day the case was closed."))
        if self.closed_on and self.status != CLOSED:
            yield Problem(
                "status",
                mark("The case has a day of closing: its state is closed, or clear the day."),
            )
        if self.status != CLOSED and self.outcome and not self.closed_on:
            yield Problem(
                "closed_on", mark("Give the day the case was closed, or clear the outcome.")
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Party(Record):
    """One of the two people of a marriage case; a child of the register or somebody from elsewhere."""

    entity: ClassVar[Entity] = Entity(
        name="party",
        label=mark("Party to the marriage"),
        plural=mark("Parties to the marriage"),
        derived={"name_key": Kind.TEXT, "born_from": Kind.DAY},
        indexed=(("marriage",), ("child",)),
    )

    marriage: str | None = link(
        mark("Child-marriage case"), "marriage", required=True, owned=True, hidden=True
    )
    sex: str | None = choice(mark("Sex"), "sexes", required=True, hidden=True)
    child: str | None = link(mark("In the register as"), "child")
    full_name: str = text(mark("Full name"), required=True, personal=True)
    born: PartialDate | None = partial_date(mark("Date of birth"), personal=True)
    number: str = personal_number(mark("Personal number"))
    ethnic: str | None = choice(mark("Ethnic group"), "ethnic_groups")
    address: str = text(
        mark("Permanent residence"),
        personal=True,
        begins=mark("More about this person"),
        folded=True,
    )
    parents: str = text(mark("Parents or guardian"), personal=True)
    education: str | None = choice(mark("Education"), "education_levels")
    school_effect: str | None = choice(mark("School"), "party_school_effects")
    returned_on: date | None = day(mark("Back at school since"))
    occupation: str | None = choice(mark("Occupation"), "occupations")
    poverty: str | None = choice(mark("Poverty status"), "poverty")

    @property
    @override
    def title(self) -> str:
        """The party's name."""
        return self.full_name

    @property
    def name_key(self) -> str:
        """Sorts parties by given name first."""
        return name_key(self.full_name)

    @property
    def born_from(self) -> date | None:
        """The earliest day the birth date allows (TTLT 01/2016, article 2)."""
        return self.born.earliest() if self.born else None

    @override
    def rules(self, today: date) -> Iterator[Problem]:
        """Who is back at school has returned there, and better with the day."""
        if self.returned_on and self.school_effect != RETURNED:
            sentence = mark("There is a day of return: choose “returned to school”, or clear it.")
            yield Problem("school_effect", sentence)
        if self.school_effect == RETURNED and not self.returned_on:
            sentence = mark("Give the day of return to school, if it is known.")
            yield Problem("returned_on", sentence, Severity.WARNING)


@dataclass(frozen=True, slots=True, kw_only=True)
class MarriageChild(Record):
    """A child of the couple; in the register, it may need the sub-group of under-age parents."""

    entity: ClassVar[Entity] = Entity(
        name="marriage_child",
        label=mark("Child of the couple"),
        plural=mark("Children of the couple"),
        derived={"born_from": Kind.DAY},
        indexed=(("marriage",), ("child",)),
    )

    marriage: str | None = link(
        mark("Child-marriage case"), "marriage", required=True, owned=True, hidden=True
    )
    child: str | None = link(mark("In the register as"), "child")
    born: PartialDate | None = partial_date(mark("Date of birth"), personal=True, required=True)
    registered: bool = flag(mark("The birth is registered"))

    @property
    @override
    def title(self) -> str:
        """Nothing personal."""
        return ""

    @property
    def born_from(self) -> date | None:
        """The earliest day the birth date allows."""
        return self.born.earliest() if self.born else None


@dataclass(frozen=True, slots=True, kw_only=True)
class MarriageAction(Record):
    """Something done about a marriage case: a talk, a pledge, a fine, a referral, help."""

    entity: ClassVar[Entity] = Entity(
        name="marriage_action",
        label=mark("Action taken"),
        plural=mark("Actions taken"),
        indexed=(("marriage",), ("done_on",)),
    )

    marriage: str | None = link(
        mark("Child-marriage case"), "marriage", required=True, owned=True, hidden=True
    )
    kind: str | None = choice(mark("Action"), "marriage_actions", required=True)
    done_on: date | None = day(mark("Day"), required=True)
    done_by: str = text(mark("By whom"), personal=True)
    document: str = text(mark("Number of the document"), longest=60)
    fine: int | None = money(mark("Fine"))
    result: str = note(mark("Result"), longest=1000, personal=True)

    @property
    def is_to_prevent(self) -> bool:
        """Whether it was to keep the couple from marrying: a talk or a pledge."""
        return code_list("marriage_actions").get(self.kind or "").attributes.get("aim") == "prevent"
