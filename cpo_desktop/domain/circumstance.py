"""Why a child needs protection, over time: special circumstances and risks."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final

from typing_extensions import override

from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.fields import Entity, Record, choice, day, link, note, text
from cpo_desktop.foundation.errors import Problem
from cpo_desktop.foundation.words import mark

WITHHELD: Final = tuple(
    code.key for code in code_list("circumstances").roots() if code.attributes.get("sensitive")
)
"""Groups that no report tells by village: HIV, breaking the law, drugs, violence, exploitation,
sexual abuse, trafficking. In a village everybody knows who the one child is (Decree 56/2017/NĐ-CP,
article 33)."""


def _closed_after_opened(opened_on: date | None, closed_on: date | None) -> Iterator[Problem]:
    if opened_on and closed_on and closed_on < opened_on:
        yield Problem("closed_on", mark("The end lies before the beginning."))


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstance(Record):
    """A time in which a child belongs to one of the 14 groups (hoàn cảnh đặc biệt).

    Law on Children, article 10 clause 1; sub-groups of Decree 56/2017/NĐ-CP, articles 3 to 16.
    A child may be in several groups at once. It counts on a day D when opened_on <= D and it is
    not closed by then (closed_on > D or open).
    """

    entity: ClassVar[Entity] = Entity(
        name="circumstance",
        label=mark("Special circumstance"),
        plural=mark("Special circumstances"),
        indexed=(("child",), ("code", "opened_on")),
    )

    child: str | None = link(mark("Child"), "child", required=True, owned=True, hidden=True)
    code: str | None = choice(mark("Group"), "circumstances", required=True, sensitive=True)
    opened_on: date | None = day(mark("Since"), required=True)
    evidence: str | None = choice(mark("Evidence"), "evidence_kinds")
    evidence_number: str = text(mark("Number and date of the document"), personal=True)
    closed_on: date | None = day(mark("Ended on"))
    close_reason: str | None = choice(mark("Why it ended"), "circumstance_close_reasons")
    remarks: str = note(mark("Remarks"), personal=True, sensitive=True)

    @override
    def rules(self, today: date) -> Iterator[Problem]:
        """A circumstance ends after it began."""
        yield from _closed_after_opened(self.opened_on, self.closed_on)


@dataclass(frozen=True, slots=True, kw_only=True)
class Risk(Record):
    """A time in which a child is at risk of falling into special circumstances (trẻ em có nguy cơ)."""

    entity: ClassVar[Entity] = Entity(
        name="risk",
        label=mark("Risk"),
        plural=mark("Risks"),
        indexed=(("child",), ("code", "opened_on")),
    )

    child: str | None = link(mark("Child"), "child", required=True, owned=True, hidden=True)
    code: str | None = choice(mark("Risk"), "risks", required=True, sensitive=True)
    opened_on: date | None = day(mark("Since"), required=True)
    closed_on: date | None = day(mark("Ended on"))
    remarks: str = note(mark("Remarks"), personal=True, sensitive=True)

    @override
    def rules(self, today: date) -> Iterator[Problem]:
        """A risk ends after it began."""
        yield from _closed_after_opened(self.opened_on, self.closed_on)
