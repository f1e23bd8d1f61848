"""Money for children: what the budget allocates and spends, and what others contribute."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final

from typing_extensions import override

from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.facility import Investment
from cpo_desktop.domain.fields import (
    Entity,
    Record,
    choice,
    day,
    link,
    money,
    note,
    text,
    year,
)
from cpo_desktop.domain.measure import Funding
from cpo_desktop.domain.outreach import Outreach, Training
from cpo_desktop.domain.register import THIS_YEAR, TODAY, Added, Part, Register, Shows, Sum
from cpo_desktop.foundation.errors import Problem
from cpo_desktop.foundation.words import mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget(Record):
    """What one source allocates to one programme in one year (dự toán)."""

    entity: ClassVar[Entity] = Entity(
        name="budget",
        label=mark("Budget line"),
        plural=mark("Budget"),
        code_prefix="NS",
        indexed=(("year", "id"),),
    )

    code: str = text(mark("Code"), longest=30, hidden=True)
    year: int | None = year(mark("Year"), required=True)
    programme: str | None = choice(mark("Programme"), "programmes", required=True)
    source: str | None = choice(mark("Source"), "funding_sources", required=True)
    allocated: int | None = money(mark("Allocated (đồng)"), required=True)
    document: str = text(mark("Number of the decision"), longest=60)
    remarks: str = note(mark("Remarks"), personal=True)

    @property
    @override
    def title(self) -> str:
        """The line's code, year and programme: the code alone would tell nobody what it is for."""
        programme = code_list("programmes").get(self.programme or "").vi
        return " · ".join(filter(None, (self.code, str(self.year or ""), programme)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Spending(Record):
    """Money spent from a budget line on something that stands in no other register."""

    entity: ClassVar[Entity] = Entity(
        name="spending",
        label=mark("Spending"),
        plural=mark("Spending"),
        indexed=(("budget",), ("spent_on",)),
    )

    budget: str | None = link(mark("Budget line"), "budget", required=True, owned=True, hidden=True)
    spent_on: date | None = day(mark("Day"), required=True)
    amount: int | None = money(mark("Amount (đồng)"), required=True)
    purpose: str = text(mark("For what"), required=True)
    document: str = text(mark("Number of the document"), longest=60)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contribution(Record):
    """Money or goods that somebody gave for children (vận động, đóng góp)."""

    entity: ClassVar[Entity] = Entity(
        name="contribution",
        label=mark("Contribution"),
        plural=mark("Contributions"),
        code_prefix="DG",
        indexed=(("received_on", "id"),),
    )

    code: str = text(mark("Code"), longest=30, hidden=True)
    received_on: date | None = day(mark("Received on"), required=True)
    donor: str = text(mark("Donor"), required=True, personal=True)
    kind: str | None = choice(mark("Kind of donor"), "donor_kinds", required=True)
    amount: int | None = money(mark("Amount (đồng)"))
    in_kind: str = text(mark("Goods"))
    worth: int | None = money(mark("What the goods are worth (đồng)"))
    purpose: str = text(mark("For what"))
    remarks: str = note(mark("Remarks"), personal=True)

    @property
    @override
    def title(self) -> str:
        """Who gave it."""
        return self.donor

    @override
    def rules(self, today: date) -> Iterator[Problem]:
        """A contribution is money or goods."""
        if self.amount is None and not self.in_kind:
            yield Problem("amount", mark("Give an amount, or say what goods were given."))
        if self.worth is not None and not self.in_kind:
            yield Problem("in_kind", mark("Say what goods were given."))


SPENT: Final = (
    Added(Spending, "budget", "amount"),
    Added(Funding, "budget", "amount"),
    Added(Investment, "budget", "amount"),
    Added(Outreach, "budget", "cost"),
    Added(Training, "budget", "cost"),
)
"""Everything that may be paid from a budget line."""

BUDGET: Final = Register(
    kind=Budget,
    icon="bank",
    hint=mark("What each source allocates to each programme in a year, and what was spent of it."),
    day="year",
    columns=(
        Shows("year", below="code", width=12),
        Shows("programme", width=26, stretch=True),
        Shows("source", width=26),
        Shows("allocated", width=17),
        Shows("spent", width=17),
    ),
    filters=("programme", "source"),
    totals=("allocated", "spent"),
    found_by=("year", "programme", "source"),
    usual={"year": THIS_YEAR},
    sums=(Sum("spent", mark("Spent"), SPENT, of="allocated"),),
    parts=(
        Part(
            Spending,
            "budget",
            mark(
                "Add what stands in no other register. Funds of measures, outreach, trainings and "
                "investments are added by themselves where they name this line."
            ),
            words=("amount",),
            above=("spent_on", "document"),
            below=("purpose",),
            usual={"spent_on": TODAY},
        ),
    ),
)

CONTRIBUTION: Final = Register(
    kind=Contribution,
    icon="handshake",
    hint=mark("What organisations and people at home and abroad gave, in money and in goods."),
    day="received_on",
    columns=(
        Shows("received_on", below="code", width=13),
        Shows("donor", below="kind", width=23, stretch=True),
        Shows("purpose", width=17),
        Shows("amount", below="in_kind", width=15),
        Shows("worth", width=14),
        Shows("used", width=14),
    ),
    filters=("kind",),
    totals=("amount", "worth", "used"),
    sums=(
        Sum(
            "used",
            mark("Used for measures"),
            (Added(Funding, "contribution", "amount"),),
            of="amount",
        ),
    ),
    found_by=("donor", "purpose"),
    usual={"received_on": TODAY},
)
