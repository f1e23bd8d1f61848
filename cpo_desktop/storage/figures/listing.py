"""What a listing shows of the things that a figure counts."""

from dataclasses import dataclass, field
from typing import Any, Final

import sqlalchemy as sa

from cpo_desktop.domain.unit import Unit
from cpo_desktop.storage.figures.terms import Term
from cpo_desktop.storage.tables import live

Listing = sa.Select[Any]

VILLAGES: Final = live(Unit).alias("village")


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """What a listing shows of one kind of unit; whatever it does not have is empty."""

    unit: Any
    entity: str
    opens: Any
    title: Any
    order: Any
    code: Any = field(default_factory=lambda: sa.literal(""))
    codes: str = ""
    key: Any = field(default_factory=sa.null)
    born: Any = field(default_factory=sa.null)
    village: Any = field(default_factory=sa.null)
    day: Any = field(default_factory=sa.null)

    def listing(self, source: sa.FromClause) -> Listing:
        """The columns under the names that `Counted` has them."""
        return sa.select(
            self.unit.label("unit"),
            sa.literal(self.entity).label("entity"),
            self.opens.label("id"),
            self.title.label("title"),
            self.order.label("sort_key"),
            self.code.label("code"),
            sa.literal(self.codes).label("codes"),
            self.key.label("key"),
            self.born.label("born"),
            self.village.label("village"),
            self.day.label("day"),
        ).select_from(source)


def in_village(table: sa.FromClause, village: Term) -> sa.Join:
    """The records with the village that they name, if any."""
    return table.outerjoin(VILLAGES, VILLAGES.c.id == village)
