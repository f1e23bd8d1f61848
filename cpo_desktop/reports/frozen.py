"""Parts of a document as JSON and back, for what a report keeps that is made of no figures.

Lists and the evaluation of a plan are told from records; the records change, the issued report may
not. What is kept is the part of the document itself: words, numbers and days in their places.
"""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import date
from decimal import Decimal
from typing import Any, Final

from cpo_desktop.reports.document import (
    Align,
    Block,
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

_PARTS: Final = {
    part.__name__: part
    for part in (Bullets, Column, Heading, KeepTogether, Note, Paragraph, Row, Table)
}
_ENUMS: Final = {each.__name__: each for each in (Align, RowKind)}
_TYPE: Final = "type"


def blocks_to_json(blocks: Sequence[Block]) -> list[Any]:
    """The blocks as JSON values; KeyError for a block that no report is told in."""
    return [_to_json(block) for block in blocks]


def blocks_from_json(content: Sequence[Any]) -> tuple[Block, ...]:
    """The blocks that `blocks_to_json` wrote."""
    return tuple(_from_json(each) for each in content)


def _to_json(value: Any) -> Any:  # noqa: ANN401 - a JSON value of any kind
    if isinstance(value, Align | RowKind):
        return {_TYPE: type(value).__name__, "value": value.value}
    if isinstance(value, date):
        return {_TYPE: "date", "value": value.isoformat()}
    if isinstance(value, Decimal):
        return {_TYPE: "decimal", "value": str(value)}
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
    if name == "date":
        return date.fromisoformat(content["value"])
    if name == "decimal":
        return Decimal(content["value"])
    held = {key: _from_json(value) for key, value in content.items() if key != _TYPE}
    return _PARTS[name](**held)
