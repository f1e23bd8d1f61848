"""Support measures (biện pháp hỗ trợ, can thiệp) for a child, a carer or a household."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final

from typing_extensions import override

from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.fields import Entity, Record, choice, day, link, money, note, text
from cpo_desktop.foundation.errors import Problem
from cpo_desktop.foundation.words import mark

OVER: Final = frozenset(
    entry.key
    for entry in code_list("measure_statuses").entries
    if entry.attributes.get("open") == "no"
)
"""The states of a measure that is no longer carried out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure(Record):
    """One measure of one of the three levels of protection (Law on Children, articles 48 to 50).

    It is for exactly one of a child, a carer or a household. The level is that of the law's
    measure when one is named.
    """

    entity: ClassVar[Entity] = Entity(
        name="measure",
        label=mark("Support measure"),
        plural=mark("Support measures"),
        code_prefix="HT",
        indexed=(("started_on", "id"), ("child",), ("person",), ("household",), ("plan",)),
    )

    code: str = text(mark("Measure code"), longest=30, hidden=True)
    child: str | None = link(mark("For the child"), "child", owned=True, begins=mark("For whom"))
    person: str | None = link(mark("For the carer"), "person", owned=True)
    household: str | None = link(mark("For the household"), "household", owned=True)

    kind: str | None = choice(mark("Measure"), "measure_types", required=True, begins=mark("What"))
    level: str | None = choice(mark("Level"), "measure_levels", required=True)
    law: str | None = choice(mark("Measure in the law"), "measure_laws")
    plan: str | None = link(mark("Of the plan"), "plan", hidden=True)
    provider: str | None = choice(mark("Provided by"), "providers")
    responsible: str = text(mark("Who is responsible"), personal=True)
    partner: str = text(mark("Together with"), personal=True)
    started_on: date | None = day(mark("Since"), required=True)
    ended_on: date | None = day(mark("Until"), future=True)
    status: str | None = choice(mark("State"), "measure_statuses", required=True)
    result: str | None = choice(mark("Result"), "measure_results")
    remarks: str = note(mark("Remarks"), personal=True, sensitive=True)

    @property
    @override
    def title(self) -> str:
        """The measure's code."""
        return self.code

    @property
    def is_over(self) -> bool:
        """Whether its state says that it is no longer carried out; it then has a last day."""
        return self.status in OVER

    def is_open(self, today: date) -> bool:
        """Whether it is still to be carried out or followed: not over, its last day not passed."""
        return not self.is_over and (self.ended_on is None or self.ended_on >= today)

    @override
    def rules(self, today: date) -> Iterator[Problem]:
        """A measure is for one receiver, ends after it began, and is over from its last day on."""
        if sum(receiver is not None for receiver in (self.child, self.person, self.household)) != 1:
            # Told at each of the three, for a form asks for one of them only.
            for receiver in ("child", "person", "household"):
                yield Problem(
                    receiver, mark("Say for whom: one child, one carer or one household.")
                )
        if self.started_on and self.ended_on and self.ended_on < self.started_on:
            yield Problem("ended_on", mark("The end lies before the beginning."))
        if self.is_over and self.ended_on is None:
            yield Problem("ended_on", mark("Give the day the measure ended."))
        if self.is_over and self.ended_on and self.ended_on > today:
            yield Problem(
                "ended_on", mark("A measure that is over cannot end on a day still to come.")
            )
        if self.status and not self.is_over and self.ended_on and self.ended_on < today:
            yield Problem(
                "status", mark("The last day of this measure has passed: say how it ended.")
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp(Record):
    """A look at how a measure goes, planned for a day and done on one."""

    entity: ClassVar[Entity] = Entity(
        name="follow_up",
        label=mark("Follow-up"),
        plural=mark("Follow-ups"),
        indexed=(("measure",), ("done_on", "due_on")),
    )

    measure: str | None = link(
        mark("Support measure"), "measure", required=True, owned=True, hidden=True
    )
    due_on: date | None = day(mark("Due on"), required=True, future=True)
    done_on: date | None = day(mark("Done on"))
    result: str = note(mark("What was found"), longest=1000, personal=True, sensitive=True)

    @property
    @override
    def title(self) -> str:
        """Nothing personal: follow-ups are named by their day."""
        return self.due_on.strftime("%d/%m/%Y") if self.due_on else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Funding(Record):
    """Money or goods that paid for a measure, from one source, on one day."""

    entity: ClassVar[Entity] = Entity(
        name="funding",
        label=mark("Funds"),
        plural=mark("Funds"),
        indexed=(("measure",), ("given_on",), ("budget",), ("contribution",)),
    )

    measure: str | None = link(
        mark("Support measure"), "measure", required=True, owned=True, hidden=True
    )
    source: str | None = choice(mark("Source"), "funding_sources", required=True)
    amount: int | None = money(mark("Amount (đồng)"))
    given_on: date | None = day(mark("Day"), required=True)
    donor: str = text(mark("Donor"), personal=True)
    in_kind: str = text(mark("Goods"))
    budget: str | None = link(
        mark("Paid from the budget line"), "budget", begins=mark("Paid from"), folded=True
    )
    contribution: str | None = link(mark("Paid from the contribution"), "contribution")

    @override
    def rules(self, today: date) -> Iterator[Problem]:
        """Funds are an amount or goods, and come from one purse."""
        if self.amount is None and not self.in_kind:
            yield Problem("amount", mark("Give an amount, or say what goods were given."))
        if self.budget and self.contribution:
            yield Problem(
                "contribution", mark("Name the budget line or the contribution, not both.")
            )
