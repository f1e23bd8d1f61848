"""Domestic violence (bạo lực gia đình), by Law 13/2022/QH15 and the commune's statistical form."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final

from typing_extensions import override

from cpo_desktop.domain.child import ADULT_FROM
from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.dates import PartialDate, is_under
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
    text,
    whole,
)
from cpo_desktop.domain.names import name_key
from cpo_desktop.domain.register import NEXT_DUE, TODAY, Due, Part, Register, Shows
from cpo_desktop.foundation.errors import Problem, Severity
from cpo_desktop.foundation.words import mark

VICTIM: Final = "victim"
DOER: Final = "doer"
CHILD_PRESENT: Final = "child_present"
UNFOUNDED: Final = "unfounded"


@dataclass(frozen=True, slots=True, kw_only=True)
class Violence(Record):
    """One incident of domestic violence (vụ bạo lực gia đình) that the commune came to know of.

    Forms of violence, handling and support are those of form 01/BC-X (Circular 23/2011/TT-BVHTTDL),
    which later forms kept.
    """

    entity: ClassVar[Entity] = Entity(
        name="violence",
        label=mark("Domestic-violence case"),
        plural=mark("Domestic-violence cases"),
        code_prefix="BL",
        indexed=(("happened_on", "id"), ("village",), ("household",)),
    )

    code: str = text(mark("Case code"), longest=30, hidden=True)
    village: str | None = link(mark("Village"), "unit", required=True, begins=mark("What happened"))
    happened_on: date | None = day(mark("Happened on"), required=True)
    forms: tuple[str, ...] = choices(mark("Forms of violence"), "violence_forms", required=True)
    told_on: date | None = day(mark("Known to the commune since"))
    source: str | None = choice(mark("Who told"), "violence_sources")
    household: str | None = link(mark("Household"), "household")
    repeated: bool = flag(mark("It happened before"))
    harm: str | None = choice(mark("Consequences"), "violence_harms")
    story: str = note(mark("What happened, in short"), personal=True, sensitive=True)

    case: str | None = link(mark("Child-protection case"), "case", begins=mark("How it goes on"))
    next_on: date | None = day(mark("Next look at the family on"), future=True)
    closed_on: date | None = day(mark("Closed on"))
    result: str | None = choice(mark("Result"), "violence_results")
    remarks: str = note(mark("Remarks"), personal=True, sensitive=True)

    @property
    @override
    def title(self) -> str:
        """The case's code; whom it is about stays inside."""
        return self.code

    @override
    def rules(self, today: date) -> Iterator[Problem]:
        """Days in their order, and a result that comes with its day."""
        for name in ("told_on", "closed_on"):
            later = getattr(self, name)
            if later and self.happened_on and later < self.happened_on:
                yield Problem(name, mark("This lies before the day it happened."))
        if self.told_on and self.closed_on and self.closed_on < self.told_on:
            sentence = mark("This lies before the day the commune came to know of it.")
            yield Problem("closed_on", sentence)
        if self.result and not self.closed_on:
            yield Problem(
                "closed_on", mark("Give the day the case was closed, or clear the result.")
            )
        if self.closed_on and not self.result:
            yield Problem("result", mark("Say how the case ended."))


@dataclass(frozen=True, slots=True, kw_only=True)
class ViolencePerson(Record):
    """Somebody in a case: a victim, who did it, or a child of the household who saw it.

    It has no title, for that stands in the undo bar and in the history: who it is stays covered.
    """

    entity: ClassVar[Entity] = Entity(
        name="violence_person",
        label=mark("Person in the case"),
        plural=mark("People in the case"),
        derived={"name_key": Kind.TEXT, "born_from": Kind.DAY},
        indexed=(("violence",), ("child",)),
    )

    violence: str | None = link(
        mark("Domestic-violence case"), "violence", required=True, owned=True, hidden=True
    )
    role: str | None = choice(mark("Part in the violence"), "violence_roles", required=True)
    child: str | None = link(mark("In the register as"), "child")
    full_name: str = text(mark("Full name"), required=True, personal=True, sensitive=True)
    sex: str | None = choice(mark("Sex"), "sexes", wanted=True)
    born: PartialDate | None = partial_date(mark("Date of birth"), personal=True, wanted=True)
    relation: str | None = choice(mark("Relation to the victim"), "violence_relations")
    address: str = text(mark("Address"), personal=True, sensitive=True)
    remarks: str = note(mark("Remarks"), longest=1000, personal=True, sensitive=True)

    @property
    def name_key(self) -> str:
        """Sorts people by given name first."""
        return name_key(self.full_name)

    @property
    def born_from(self) -> date | None:
        """The earliest day the birth date allows."""
        return self.born.earliest() if self.born else None

    def is_child(self, on: date) -> bool:
        """Whether this is a child on the day, as far as known (Law on Children, article 1)."""
        if self.role == CHILD_PRESENT:
            return True
        return self.born is not None and is_under(self.born, ADULT_FROM, on)


@dataclass(frozen=True, slots=True, kw_only=True)
class ViolenceStep(Record):
    """What was done about a case: how it was handled, and what help the victims got."""

    entity: ClassVar[Entity] = Entity(
        name="violence_step",
        label=mark("Measure taken"),
        plural=mark("Measures taken"),
        indexed=(("violence",), ("done_on",)),
    )

    violence: str | None = link(
        mark("Domestic-violence case"), "violence", required=True, owned=True, hidden=True
    )
    kind: str | None = choice(mark("Measure"), "violence_steps", required=True)
    done_on: date | None = day(mark("Day"), required=True)
    until: date | None = day(mark("Until"), future=True, help=mark("Of a ban on contact."))
    people: int | None = whole(mark("How many victims it helped"))
    done_by: str = text(mark("By whom"), personal=True)
    document: str = text(mark("Number of the document"), longest=60)
    fine: int | None = money(mark("Fine"))
    result: str = note(mark("What came of it"), longest=1000, personal=True, sensitive=True)

    @override
    def rules(self, today: date) -> Iterator[Problem]:
        """A stretch of days in its order; longer than the code list knows is told, not refused."""
        if not (self.until and self.done_on):
            return
        if self.until < self.done_on:
            yield Problem("until", mark("The end lies before the beginning."))
        longest = code_list("violence_steps").get(self.kind or "").attributes.get("longest_days")
        if longest and (self.until - self.done_on).days > int(longest):
            sentence = mark("One decision usually runs for at most {n} days. Check the end.")
            yield Problem("until", sentence, Severity.WARNING, {"n": longest})


VIOLENCE: Final = Register(
    kind=Violence,
    icon="hand-palm",
    hint=mark(
        "Record here what happened in a family, to whom, who did it, how it was handled and who "
        "helped. The yearly figures for the People's Council come from it."
    ),
    day="happened_on",
    columns=(
        Shows("code", below="happened_on", width=12),
        Shows("forms", below="village", stretch=True, width=24),
        Shows("harm", below="source", width=20),
        Shows(NEXT_DUE, width=16),
        Shows("result", below="closed_on", width=18),
    ),
    filters=("village", "forms", "source"),
    closed_by="closed_on",
    usual={"told_on": TODAY},
    guarded=True,
    parts=(
        Part(
            ViolencePerson,
            "violence",
            mark("Add the victim, who did it, and the children of the household."),
            words=("full_name",),
            above=("role", "relation"),
            below=("sex", "born"),
        ),
        Part(
            ViolenceStep,
            "violence",
            mark("Add how the case was handled, and what help the victims got."),
            words=("kind",),
            above=("done_on", "until"),
            below=("done_by", "document", "fine", "people"),
            usual={"done_on": TODAY},
        ),
    ),
    dues=(
        Due(
            Violence,
            "next_on",
            "closed_on",
            mark("Look at the family again"),
            mark("Planned in the case"),
        ),
    ),
)
