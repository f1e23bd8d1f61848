"""Pages by key: what the next page costs does not grow with how many came before it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

import sqlalchemy as sa

Row = TypeVar("Row")

Cursor = tuple[Any, ...]
"""The sort values of the last row shown; the next page begins after them."""


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    """Some rows, and where the next ones begin; None after the last."""

    rows: tuple[Row, ...]
    next: Cursor | None = field(repr=False)


def page_of(found: Sequence[Row], limit: int, key: Callable[[Row], Cursor]) -> Page[Row]:
    """The first `limit` of the rows; one more than that must have been asked for."""
    rows = tuple(found[:limit])
    return Page(rows, key(rows[-1]) if len(found) > limit else None)


def beyond(
    columns: Sequence[sa.ColumnElement[Any]], cursor: Cursor, *, descending: bool
) -> sa.ColumnElement[bool]:
    """Whether a row comes after the cursor in the order of these columns."""
    here, there = sa.tuple_(*columns), sa.tuple_(*(sa.literal(value) for value in cursor))
    return here < there if descending else here > there
