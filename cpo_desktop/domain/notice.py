"""Notices about a child (tin báo): form 01 of Decree 56/2017/NĐ-CP."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from typing_extensions import override

from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.fields import (
    Entity,
    Record,
    choice,
    choices,
    flag,
    link,
    moment,
    note,
    partial_date,
    phone,
    text,
    whole,
)
from cpo_desktop.foundation.errors import Problem
from cpo_desktop.foundation.words import mark

OLDEST_CHILD = 17


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice(Record):
    """What somebody told about a child, from the minute it was received (Decree 56, article 25).

    What is asked while somebody is on the telephone comes first. The child may be unknown yet, and
    the informant may stay unnamed. `grave` is what article 26
    clause 3 asks: serious harm to life, health or dignity, done or threatening.
    """

    entity: ClassVar[Entity] = Entity(
        name="notice",
        label=mark("Notice"),
        plural=mark("Notices"),
        code_prefix="TB",
        indexed=(("received_at", "id"), ("case",), ("child",)),
    )

    code: str = text(mark("Notice code"), longest=30, hidden=True)
    case: str | None = link(mark("Case"), "case", hidden=True)

    received_at: datetime | None = moment(
        mark("Received at"), required=True, begins=mark("The notice")
    )
    channel: str | None = choice(mark("Received by way of"), "notice_channels")
    source: str | None = choice(mark("Who told"), "notice_sources")
    category: str | None = choice(mark("The child is"), "notice_categories", required=True)
    grave: bool = flag(mark("Serious harm to life, health or dignity, done or threatening"))

    child: str | None = link(mark("In the register as"), "child", begins=mark("The child"))
    child_name: str = text(mark("Child's name, if known"), personal=True)
    child_sex: str | None = choice(mark("Sex"), "sexes")
    child_born: PartialDate | None = partial_date(mark("Date of birth"), personal=True)
    child_age: int | None = whole(mark("or estimated age"))

    place: str = text(mark("Where it happened"), personal=True, begins=mark("What happened"))
    village: str | None = link(mark("Village"), "unit")
    story: str = note(mark("What was told"), personal=True, sensitive=True)

    where_now: str = text(
        mark("Where the child is now"), personal=True, begins=mark("More details"), folded=True
    )
    state: str = note(
        mark("How the child is now"),
        personal=True,
        sensitive=True,
        help=mark("State of body and mind."),
    )
    consequences: str = note(mark("What may happen without help"), personal=True, sensitive=True)
    forms: tuple[str, ...] = choices(mark("Suspected form of abuse"), "abuse_forms", sensitive=True)
    setting: str | None = choice(mark("Setting"), "abuse_settings", sensitive=True)
    suspect_relation: str | None = choice(
        mark("The suspected person is the child's"), "abuser_relations", sensitive=True
    )
    done_before: str = note(mark("Help given before this notice"), personal=True)

    father_name: str = text(
        mark("Father's name"), personal=True, begins=mark("Family"), folded=True
    )
    father_age: int | None = whole(mark("Father's age"))
    father_job: str = text(mark("Father's occupation"), personal=True)
    mother_name: str = text(mark("Mother's name"), personal=True)
    mother_age: int | None = whole(mark("Mother's age"))
    mother_job: str = text(mark("Mother's occupation"), personal=True)
    family: str = note(mark("Family situation"), personal=True)
    carer: str = text(mark("Who cares for the child now"), personal=True)

    informant: str = text(
        mark("Informant's name"),
        personal=True,
        sensitive=True,
        begins=mark("Informant, if willing to be named"),
        folded=True,
    )
    informant_phone: str = phone(mark("Informant's telephone"), sensitive=True)
    informant_address: str = text(mark("Informant's address"), personal=True, sensitive=True)
    informant_note: str = note(mark("More about the informant"), personal=True, sensitive=True)

    verified: str | None = choice(
        mark("Verified"), "notice_findings", begins=mark("Verification"), folded=True
    )
    verified_note: str = note(mark("What the check found"), personal=True, sensitive=True)
    received_by: str = text(mark("Taken down by"), personal=True)

    @property
    @override
    def title(self) -> str:
        """The notice's code; what it tells stays inside."""
        return self.code

    @override
    def rules(self, today: date) -> Iterator[Problem]:
        """An estimated age is a child's."""
        if self.child_age is not None and self.child_age > OLDEST_CHILD:
            yield Problem("child_age", mark("An estimated age goes from 0 to 17 years."))
