"""Units of government and the office that keeps this store."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final

from typing_extensions import override

from cpo_desktop.domain.fields import Entity, Record, choice, day, link, text, whole
from cpo_desktop.domain.periods import LATEST_CUTOFF
from cpo_desktop.foundation.errors import Problem
from cpo_desktop.foundation.words import mark

MOST_SENDING_DAYS: Final = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit(Record):
    """A province, district, commune or village, in a tree, with the days it exists.

    Since 1 July 2025 no district stands between commune and province (Law 72/2025/QH15); older
    records keep theirs. Villages have no national code; they merge, hence `successor`.
    """

    entity: ClassVar[Entity] = Entity(
        name="unit", label=mark("Unit"), plural=mark("Units"), indexed=(("parent",),)
    )

    level: str | None = choice(mark("Level"), "unit_levels", required=True)
    kind: str | None = choice(mark("Kind of village"), "village_kinds")
    name: str = text(mark("Name"), required=True)
    official_code: str = text(mark("Official code"), longest=10)
    parent: str | None = link(mark("Belongs to"), "unit")
    valid_from: date | None = day(mark("Exists from"), future=True)
    valid_to: date | None = day(mark("Exists to"), future=True)
    successor: str | None = link(mark("Became part of"), "unit")
    position: int | None = whole(mark("Place in lists"))

    @property
    @override
    def title(self) -> str:
        """The unit's name."""
        return self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Office(Record):
    """Whose store this is, and what its letters say: one record in a store."""

    entity: ClassVar[Entity] = Entity(name="office", label=mark("Office"), plural=mark("Offices"))

    commune: str | None = link(mark("Commune"), "unit", required=True, hidden=True)
    superior: str | None = link(mark("Superior unit"), "unit", hidden=True)
    officer: str = text(
        mark("Officer"), required=True, personal=True, begins=mark("Officer and leader")
    )
    officer_title: str = text(mark("Officer's post"))
    signer: str = text(mark("Leader who signs"), personal=True)
    signing: str | None = choice(mark("Signs as"), "signing_modes")
    addressee: str = text(mark("Reports go to"), begins=mark("Reports"))
    recipients: str = text(
        mark("Recipients"),
        longest=1000,
        help=mark("One recipient, then a semicolon, then the next."),
    )
    drafting_unit: str = text(
        mark("Drafting unit"),
        longest=20,
        help=mark("Stands after 'VT' in the last recipient line, e.g. VHXH."),
    )
    place: str = text(mark("Place in the date line"))
    cutoff_day: int | None = whole(
        mark("Last day of a reporting month"),
        help=mark("14 by Decree 09/2019/NĐ-CP, article 12; 0 for calendar months."),
    )
    sending_days: int | None = whole(
        mark("Working days for sending a report"),
        help=mark("Counted from the day after the last one; set by the province, 2 if left empty."),
    )

    @property
    @override
    def title(self) -> str:
        """The post, never the name."""
        return self.officer_title

    @override
    def rules(self, today: date) -> Iterator[Problem]:
        """Whatever month it is, the cut-off day must be in it; and sending must come to an end."""
        for name, most in (("cutoff_day", LATEST_CUTOFF), ("sending_days", MOST_SENDING_DAYS)):
            if (getattr(self, name) or 0) > most:
                sentence = mark("This can be at most {most}.")
                yield Problem(name, sentence, details={"most": most})
