"""How figures of a register are declared: each of its records for which something is so.

    "trainings": tally(Training, happened("held_on"), several={"group": "groups"}),
    "training_people": tally(Training, happened("held_on"), amount="people", of_whom=("female",)),
    "findings_overdue": tally(Finding, overdue("remedy_by", "remedied_on")),

A field is named as its record has it, one of a linked record by the link and a dot:
`inspection.held_on`. Nothing is looked up before the first figure is asked for.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final

import sqlalchemy as sa

from cpo_desktop.domain.fields import Record, field_of, fields_of
from cpo_desktop.domain.indicators import Cut
from cpo_desktop.domain.registry import BY_NAME
from cpo_desktop.storage.dialect import each_key
from cpo_desktop.storage.figures.terms import (
    END,
    Facts,
    Term,
    Truth,
    after,
    keys_with,
    known,
    root_of,
    within,
)
from cpo_desktop.storage.tables import live

WHO: Final = "who"
"""The dimension of figures that say how many of the people are women, children, girls …."""


@dataclass(frozen=True, slots=True)
class Definition:
    """What an indicator selects: each thing that is counted in one row.

    A thing may belong to several parts of one dimension (a child to two groups), and may enter or
    leave a part without entering or leaving the whole. Such an indicator has another select for
    the cuts by that dimension: each thing in one row for each of its parts.
    """

    facts: Callable[[], Facts]
    splits: Mapping[str, Callable[[], Facts]] = field(default_factory=dict)

    def split(self, dimensions: Cut) -> str:
        """The dimension of these for which there is another select; usually none."""
        return next((name for name in dimensions if name in self.splits), "")

    def select(self, dimensions: Cut) -> Facts:
        """The facts that a figure of these dimensions is made of."""
        return self.splits.get(self.split(dimensions), self.facts)()


class Fields:
    """The fields of a kind of record as SQL, and what they are read from.

    A record counts with its owner only, and where a field of another link is asked for, only if it
    has that link.
    """

    def __init__(self, kind: type[Record]) -> None:
        self._kind = kind
        self._linked = {
            each.name: live(BY_NAME[each.links]) for each in fields_of(kind) if each.owned
        }

    def __call__(self, path: str) -> Term:
        """The field of this name, or of a linked record: `facility.kind`."""
        link, _, name = path.rpartition(".")
        if link and link not in self._linked:
            self._linked[link] = live(BY_NAME[field_of(self._kind, link).links])
        table = self._linked[link] if link else live(self._kind)
        column: Term = table.c[name]
        return column

    @property
    def source(self) -> sa.FromClause:
        """The records with those they are linked to, as far as asked for by now."""
        record = live(self._kind)
        joined: sa.FromClause = record
        for link, linked in self._linked.items():
            joined = joined.join(linked, linked.c.id == record.c[link])
        return joined


Which = Callable[[Fields], Truth]
Dimension = Callable[[Fields], Term]


def happened(on: str) -> Which:
    """The day lies in the period."""
    return lambda fields: within(fields(on))


def stands(since: str, until: str) -> Which:
    """It has begun, if its beginning is known, and not ended when the figures close."""
    return lambda fields: sa.and_(
        sa.or_(fields(since).is_(None), fields(since) <= END), after(fields(until), END)
    )


def overdue(due: str, done: str) -> Which:
    """It is due and not done when the figures close."""
    return lambda fields: sa.and_(fields(due) <= END, after(fields(done), END))


def also(*which: Which) -> Which:
    """All of these are so."""
    return lambda fields: sa.and_(*(each(fields) for each in which))


def marked(path: str, codes: str, attribute: str, value: str) -> Which:
    """The code in the field has this word in that attribute of its list."""
    return lambda fields: fields(path).in_(keys_with(codes, attribute, value))


def topmost(path: str, codes: str) -> Dimension:
    """The topmost code above the one in the field."""
    return lambda fields: root_of(codes, known(fields(path)))


def yes_no(truth: Which) -> Dimension:
    """Whether it is so."""
    return lambda fields: sa.case((truth(fields), "yes"), else_="no")


def tally(  # noqa: PLR0913 - each says another thing of the figure
    kind: type[Record],
    which: Which,
    by: str = "",
    *,
    amount: str = "",
    or_one: bool = False,
    several: Mapping[str, str] | None = None,
    of_whom: tuple[str, ...] = (),
    and_by: Mapping[str, Dimension] | None = None,
) -> Definition:
    """Each record of the kind that is such a one, or what an amount of theirs adds up to.

    `by` names the fields it is broken down by, `and_by` gives further dimensions, `several` the
    fields that hold any number of codes, each under its dimension. `or_one` takes no amount, or
    nought, for one. `of_whom` are the fields that say how many of the amount are women, children …:
    the values of the dimension `who`.
    """
    every = _Tally(kind, which, tuple(by.split()), and_by or {}, amount, or_one=or_one)
    splits = {name: partial(every.by_each, name, path) for name, path in (several or {}).items()}
    if of_whom:
        splits[WHO] = partial(every.by_whom, of_whom)
    return Definition(every.facts, splits)


@dataclass(frozen=True, slots=True)
class _Tally:
    kind: type[Record]
    which: Which
    by: tuple[str, ...]
    dimensions: Mapping[str, Dimension]
    amount: str
    or_one: bool = field(kw_only=True)

    def facts(self) -> Facts:
        fields = Fields(self.kind)
        return self._select(fields, self._amount(fields))

    def by_each(self, dimension: str, path: str) -> Facts:
        """Once for each of the codes that the field holds."""
        fields = Fields(self.kind)
        keys = each_key(fields(path))
        chosen = self._select(fields, self._amount(fields), known(keys.c.value).label(dimension))
        return chosen.join(keys, sa.true())

    def by_whom(self, of_whom: tuple[str, ...]) -> Facts:
        """Once for each sort of people, with how many they are."""
        selects: list[Facts] = []
        for name in of_whom:
            fields = Fields(self.kind)
            selects.append(self._select(fields, fields(name), sa.literal(name).label(WHO)))
        return sa.select(sa.union_all(*selects).subquery("of_whom"))

    def _amount(self, fields: Fields) -> Term | None:
        if not self.amount:
            return None
        amount = fields(self.amount)
        return sa.func.coalesce(sa.func.nullif(amount, 0), 1) if self.or_one else amount

    def _select(self, fields: Fields, amount: Term | None, *more: sa.Label[Any]) -> Facts:
        columns = [
            *(known(fields(path)).label(path.rpartition(".")[2]) for path in self.by),
            *(term(fields).label(name) for name, term in self.dimensions.items()),
            *more,
        ]
        conditions = [self.which(fields)]
        if amount is not None:
            columns.append(amount.label("amount"))
            conditions.append(amount > 0)
        return (
            sa.select(
                fields("id").label("unit"),
                sa.literal(self.kind.entity.name).label("entity"),
                *columns,
            )
            .select_from(fields.source)
            .where(*conditions)
        )
