"""Parts of a document as JSON and back, for what a report keeps that is made of no figures.

Lists and the evaluation of a plan are told from records; the records change, the issued report may
not. What is kept is the part of the document itself: words, numbers and days in their places.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from datetime import date
from decimal import Decimal
from typing import Any, Final

from cpo_desktop.domain.figures import FigureKey
from cpo_desktop.reports.document import (
    Align,
    Bullets,
    Column,
    Heading,
    KeepTogether,
    Note,
    Paragraph,
    Row,
    RowKind,
    Table,
)
from cpo_desktop.reports.sections.tables import FigureTable
from cpo_desktop.reports.told import Offered, Told

_PARTS: Final = {
    part.__name__: part
    for part in (
        Bullets,
        Column,
        FigureTable,
        Heading,
        KeepTogether,
        Note,
        Offered,
        Paragraph,
        Row,
        Table,
    )
}
_ENUMS: Final = {each.__name__: each for each in (Align, RowKind)}
_KINDS: Final = {"date": date, "decimal": Decimal, "figure": FigureKey}
_READ: Final[Mapping[str, Callable[[str], Any]]] = {
    "date": date.fromisoformat,
    "decimal": Decimal,
    "figure": FigureKey.parse,
}
_TYPE: Final = "type"


def blocks_to_json(blocks: Sequence[Told]) -> list[Any]:
    """The blocks as JSON values; KeyError for a block that no report is told in."""
    return [_to_json(block) for block in blocks]


def blocks_from_json(content: Sequence[Any]) -> tuple[Told, ...]:
    """The blocks that `blocks_to_json` wrote."""
    return tuple(_from_json(each) for each in content)


def _to_json(value: Any) -> Any:  # noqa: ANN401 - a JSON value of any kind
    if isinstance(value, Align | RowKind):
        return {_TYPE: type(value).__name__, "value": value.value}
    for name, kind in _KINDS.items():
        if isinstance(value, kind):
            return {_TYPE: name, "value": str(value)}
    if isinstance(value, tuple):
        return [_to_json(each) for each in value]
    if hasattr(value, "__dataclass_fields__"):
        part = _PARTS[type(value).__name__]
        held = {each.name: _to_json(getattr(value, each.name)) for each in fields(part)}
        return {_TYPE: part.__name__, **held}
    return value


def _from_json(content: Any) -> Any:  # noqa: ANN401 - a JSON value of any kind
    if isinstance(content, list):
        return tuple(_from_json(each) for each in content)
    if not isinstance(content, Mapping):
        return content
    name = content[_TYPE]
    if name in _ENUMS:
        return _ENUMS[name](content["value"])
    if name in _READ:
        return _READ[name](content["value"])
    held = {key: _from_json(value) for key, value in content.items() if key != _TYPE}
    return _PARTS[name](**held)
