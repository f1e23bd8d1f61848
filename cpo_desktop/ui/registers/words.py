"""The fields of a register's records in words, for lists, entries and previews; Qt-free."""

from collections.abc import Iterator, Mapping
from typing import Final

from cpo_desktop.domain.fields import Field, Kind, Record, fields_by_name
from cpo_desktop.domain.register import NEXT_DUE, Part, Register
from cpo_desktop.foundation.words import mark
from cpo_desktop.services.registers import RegisterRow
from cpo_desktop.wording import formats, labels, say

NUMBERS: Final = frozenset({Kind.WHOLE, Kind.MONEY, Kind.DECIMAL})
"""The kinds of field that stand at the right of their column."""
_NAMED: Final = frozenset({*NUMBERS, Kind.DAY, Kind.PARTIAL_DATE, Kind.LINK})
"""The kinds of field that would say nothing without what they are called."""
_NEXT_DUE: Final = mark("Next due")


def heading(register: Register, key: str) -> str:
    """What a column is called, as a source string."""
    if key == NEXT_DUE:
        return _NEXT_DUE
    summed = register.sum(key)
    return summed.label if summed else register.field(key).label


def is_number(register: Register, key: str) -> bool:
    """Whether a column holds numbers."""
    if key == NEXT_DUE:
        return False
    return register.sum(key) is not None or register.field(key).kind in NUMBERS


def cell(register: Register, row: RegisterRow, key: str) -> str:
    """What stands in a cell: short words, amounts without the word for đồng."""
    if key == NEXT_DUE:
        return formats.day(row.next_due) if row.next_due else labels.UNKNOWN
    if key in row.sums:
        return formats.whole(row.sums[key]) if row.sums[key] else labels.UNKNOWN
    return short(register.field(key), getattr(row.record, key), row.titles.get(key, ""))


def below(register: Register, row: RegisterRow, key: str) -> str:
    """What stands on the second line of a cell; nothing where nothing is known."""
    said = cell(register, row, key)
    return "" if said == labels.UNKNOWN else said


def copied(register: Register, row: RegisterRow, key: str) -> str:
    """What goes to the clipboard: numbers bare, as Excel reads them."""
    if key in row.sums:
        return str(row.sums[key])
    if is_number(register, key):
        value = getattr(row.record, key)
        return "" if value is None else str(value)
    return cell(register, row, key)


def short(declared: Field, value: object, linked: str = "") -> str:
    """A value for a narrow place."""
    if value is None or value in ("", ()):
        return labels.UNKNOWN
    if declared.kind is Kind.CODE:
        return labels.code_short(declared.codes, str(value))
    if declared.kind is Kind.CODES and isinstance(value, tuple):
        return ", ".join(labels.code_short(declared.codes, key) for key in value)
    if declared.kind is Kind.MONEY and isinstance(value, int):
        return formats.whole(value)
    return labels.value_text(declared, value, linked)


def total(register: Register, key: str, amount: int) -> str:
    """One total with what it is of: 'People reached: 1.240'."""
    summed = register.sum(key)
    is_money = summed.is_money if summed else register.field(key).kind is Kind.MONEY
    shown = formats.money(amount) if is_money else formats.whole(amount)
    # The amount says itself what it is of.
    return f"{say(heading(register, key)).removesuffix(' (đồng)')}: {shown}"


def told(
    record: Record, names: tuple[str, ...], titles: Mapping[str, str], *, named: bool = False
) -> Iterator[str]:
    """Those of the fields that hold something and are not sensitive, in words.

    With `named` a choice from a list says, too, what it is of; two such may read alike.
    """
    declared = fields_by_name(type(record))
    for name in names:
        if declared[name].sensitive:
            continue
        for said in one_told(declared[name], getattr(record, name), titles):
            label = labels.field_label(declared[name])
            yield f"{label}: {said}" if named and declared[name].kind is Kind.CODE else said


def one_told(declared: Field, value: object, titles: Mapping[str, str]) -> Iterator[str]:
    """A field in words, named where it would say nothing alone; none if it holds nothing."""
    if value is None or value is False or value in ("", ()):
        return
    if value is True:
        yield labels.field_label(declared)
        return
    words = labels.value_text(declared, value, titles.get(str(value), ""))
    yield f"{labels.field_label(declared)}: {words}" if declared.kind in _NAMED else words


def facts(record: Record, titles: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """All that a record says beside its title and what is sensitive: what it is called, the words.

    Links without a title are left out.
    """
    for declared in fields_by_name(type(record)).values():
        value = getattr(record, declared.name)
        silent = value is None or value is False or value in ("", ())
        if declared.hidden or declared.sensitive or silent or value == record.title:
            continue
        linked = titles.get(str(value), "")
        if declared.kind is Kind.LINK and not linked:
            continue
        words = labels.value_text(declared, value, linked)
        yield labels.field_label(declared), words


def entry_words(part: Part, record: Record, titles: Mapping[str, str]) -> str:
    """What an entry of a part says first; what kind of record it is where nothing is known."""
    declared = fields_by_name(part.kind)
    found = [
        labels.value_text(declared[name], value, titles.get(str(value), ""))
        for name in part.words
        if (value := getattr(record, name)) not in (None, "", ())
    ]
    return " · ".join(found) or labels.entity_label(part.kind.entity)
