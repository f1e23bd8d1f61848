"""Every table, built from the records' declarations; and the few that only storage knows.

`stored[kind]` has every row, tombstones too, and is for the unit of work. Queries use
`live(kind)`, which cannot see deleted records.
"""

from datetime import datetime
from decimal import Decimal
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.types import TypeDecorator
from typing_extensions import override

from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.fields import Field, Kind, Record, fields_of
from cpo_desktop.domain.registry import RECORDS

metadata = sa.MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    }
)


class PartialDateText(TypeDecorator[PartialDate]):
    """A PartialDate as its sortable text: '2015', '2015-02', '2015-02-11', '2015~'."""

    impl: Any = sa.String(11)
    cache_ok: bool | None = True

    @override
    def process_bind_param(self, value: PartialDate | None, dialect: sa.Dialect) -> str | None:
        return value.iso() if value else None

    @override
    def process_result_value(self, value: str | None, dialect: sa.Dialect) -> PartialDate | None:
        return PartialDate.parse_iso(value) if value else None


class MomentText(TypeDecorator[datetime]):
    """A local moment as sortable text to the minute: '2026-11-23T14:30'."""

    impl: Any = sa.String(16)
    cache_ok: bool | None = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> str | None:
        return value.isoformat(timespec="minutes") if value else None

    @override
    def process_result_value(self, value: str | None, dialect: sa.Dialect) -> datetime | None:
        return datetime.fromisoformat(value) if value else None


class KeysText(TypeDecorator[tuple[str, ...]]):
    """Code keys between spaces (' a b '), so that one key can be found with LIKE '% a %'."""

    impl: Any = sa.String(400)
    cache_ok: bool | None = True

    @override
    def process_bind_param(self, value: tuple[str, ...] | None, dialect: sa.Dialect) -> str:
        return f" {' '.join(value)} " if value else ""

    @override
    def process_result_value(self, value: str | None, dialect: sa.Dialect) -> tuple[str, ...]:
        return tuple(value.split()) if value else ()


class DecimalText(TypeDecorator[Decimal]):
    """A number with decimals as its exact text; SQLite would keep it as a binary fraction."""

    impl: Any = sa.String(20)
    cache_ok: bool | None = True

    @override
    def process_bind_param(self, value: Decimal | None, dialect: sa.Dialect) -> str | None:
        return str(value) if value is not None else None

    @override
    def process_result_value(self, value: str | None, dialect: sa.Dialect) -> Decimal | None:
        return Decimal(value) if value is not None else None


_TYPES: Final[dict[Kind, sa.types.TypeEngine[Any] | type[sa.types.TypeEngine[Any]]]] = {
    Kind.DAY: sa.Date,
    Kind.MOMENT: MomentText,
    Kind.PARTIAL_DATE: PartialDateText,
    Kind.WHOLE: sa.BigInteger,
    Kind.YEAR: sa.BigInteger,
    Kind.MONEY: sa.BigInteger,
    Kind.DECIMAL: DecimalText,
}


def _column(field: Field) -> sa.Column[Any]:
    match field.kind:
        case _ if field.kind in _TYPES:
            return sa.Column(field.name, _TYPES[field.kind])
        case Kind.FLAG:
            return sa.Column(field.name, sa.Boolean, nullable=False, server_default=sa.false())
        case Kind.CODE:
            return sa.Column(field.name, sa.String(field.longest))
        case Kind.CODES:
            return sa.Column(field.name, KeysText, nullable=False, server_default="")
        case Kind.LINK:
            # Deferred: records that link to each other come in any order within a transaction.
            points = sa.ForeignKey(f"{field.links}.id", deferrable=True, initially="DEFERRED")
            return sa.Column(field.name, sa.String(36), points)
        case _:
            worded = sa.Text if field.kind is Kind.NOTE else sa.String(field.longest)
            return sa.Column(field.name, worded, nullable=False, server_default="")


def _derived_column(name: str, kind: Kind) -> sa.Column[Any]:
    return sa.Column(name, sa.Date if kind is Kind.DAY else sa.String(400))


def _table(kind: type[Record]) -> sa.Table:
    entity = kind.entity
    indexed = (*entity.indexed, ("code",)) if entity.code_prefix else entity.indexed
    return sa.Table(
        entity.name,
        metadata,
        sa.Column("id", sa.String(36), primary_key=True),
        *(_column(field) for field in fields_of(kind)),
        *(_derived_column(name, held) for name, held in entity.derived.items()),
        sa.Column("deleted", sa.Boolean, nullable=False, server_default=sa.false()),
        *(sa.Index(None, *columns) for columns in indexed),
    )


stored: Final[dict[type[Record], sa.Table]] = {kind: _table(kind) for kind in RECORDS}


def _live(table: sa.Table) -> sa.Subquery[Any]:
    columns = [column for column in table.c if column.name != "deleted"]
    return sa.select(*columns).where(table.c.deleted == sa.false()).subquery(table.name)


_LIVE: Final = {kind: _live(table) for kind, table in stored.items()}


def live(kind: type[Record]) -> sa.Subquery[Any]:
    """The records of a kind that are not deleted, for use in any query."""
    return _LIVE[kind]


change = sa.Table(
    "change",
    metadata,
    sa.Column("node", sa.String(36), primary_key=True),
    sa.Column("seq", sa.BigInteger, primary_key=True),
    sa.Column("first_seq", sa.BigInteger, nullable=False),
    sa.Column("stamp", sa.String(60), nullable=False),
    sa.Column("user", sa.String(200), nullable=False),
    sa.Column("entity", sa.String(40), nullable=False),
    sa.Column("record", sa.String(36), nullable=False),
    sa.Column("operation", sa.String(10), nullable=False),
    sa.Column("undoes", sa.BigInteger),
    sa.Column("seen", sa.Text, nullable=False, server_default="{}"),
    sa.Column("payload", sa.Text),
    sa.Column("payload_sha256", sa.String(64), nullable=False),
    sa.Column("sha256", sa.String(64), nullable=False),
    sa.Index(None, "record", "stamp"),
    sa.Index(None, "stamp"),
    sa.Index(None, "node", "undoes"),
)

node = sa.Table(
    "node",
    metadata,
    sa.Column("id", sa.String(36), primary_key=True),
    sa.Column("here", sa.Boolean, nullable=False),
    sa.Column("made_on", sa.Date, nullable=False),
    sa.Column("settled_seq", sa.BigInteger, nullable=False, server_default="0"),
)

draft = sa.Table(
    "draft",
    metadata,
    sa.Column("key", sa.String(120), primary_key=True),
    sa.Column("saved_at", sa.String(40), nullable=False),
    sa.Column("content", sa.Text, nullable=False),
)

search_entry = sa.Table(
    "search_entry",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("entity", sa.String(40), nullable=False),
    sa.Column("record", sa.String(36), nullable=False),
    # Where the record stands in a list by name, so that what is found is walked in that order.
    sa.Column("name_key", sa.String(400)),
    sa.Index(None, "record", unique=True),
    sa.Index(None, "name_key", "record"),
)

blob = sa.Table(
    "blob",
    metadata,
    sa.Column("sha256", sa.String(64), primary_key=True),
    sa.Column("content", sa.LargeBinary, nullable=False),
)

access = sa.Table(
    "access",
    metadata,
    sa.Column("seq", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("at", sa.String(40), nullable=False),
    sa.Column("user", sa.String(200), nullable=False),
    sa.Column("deed", sa.String(20), nullable=False),
    sa.Column("entity", sa.String(40), nullable=False),
    sa.Column("record", sa.String(36), nullable=False),
    sa.Column("detail", sa.String(200), nullable=False, server_default=""),
    sa.Column("sha256", sa.String(64), nullable=False),
    sa.Index(None, "record"),
)
