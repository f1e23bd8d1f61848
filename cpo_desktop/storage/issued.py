"""The list of issued reports; their pages and snapshots stay where they are."""

from dataclasses import dataclass, field
from datetime import date

import sqlalchemy as sa

from cpo_desktop.domain.issued import IssuedReport
from cpo_desktop.storage.database import Reading
from cpo_desktop.storage.tables import live


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """A report that was issued: under what, and when."""

    id: str
    kind: str
    period: str
    number: str
    issued_on: date | None
    signer: str = field(repr=False)


def issued(work: Reading) -> tuple[Issued, ...]:
    """What was issued, the newest first."""
    table = live(IssuedReport).c
    listed = (table.id, table.kind, table.period, table.number, table.issued_on, table.signer)
    query = sa.select(*listed).order_by(table.issued_on.desc(), table.id.desc())
    return tuple(Issued(**row) for row in work.connection.execute(query).mappings())
