"""How the records of a register and their parts are listed: made from what the register declares.

What is guarded is told by its code: no name, and nothing of what happened.
"""

from typing import Any, Final

import sqlalchemy as sa

from cpo_desktop.domain.fields import Field, Kind, field_of, fields_by_name
from cpo_desktop.domain.register import Part, Register
from cpo_desktop.domain.registers import BY_NAME, REGISTERS
from cpo_desktop.storage.figures.listing import VILLAGES, Columns, Listing, in_village
from cpo_desktop.storage.tables import live

_PARTS: Final[dict[str, tuple[Register, Part]]] = {
    part.kind.entity.name: (register, part) for register in REGISTERS for part in register.parts
}


def listing_of_register(entity: str) -> Listing:
    """How the records of a register, or of a part of one, are listed; KeyError if it is neither."""
    return _records(BY_NAME[entity]) if entity in BY_NAME else _belongings(*_PARTS[entity])


def _records(register: Register) -> Listing:
    record = live(register.kind)
    declared = fields_by_name(register.kind)
    shown = (name for column in register.columns for name in (column.key, column.below))
    code = _code_among([declared[name] for name in shown if name in declared])
    return _listing(register, record, record, code=None if register.guarded else code)


def _belongings(register: Register, part: Part) -> Listing:
    record, owner = live(part.kind), live(register.kind)
    shown = [field_of(part.kind, name) for name in (*part.above, *part.words, *part.below)]
    source = record.join(owner, owner.c.id == record.c[part.owner])
    words = (each for each in shown if each.name in part.words and each.kind is Kind.TEXT)
    own = None if register.guarded else next(words, None)
    day = next((record.c[each.name] for each in shown if each.kind is Kind.DAY), None)
    title = record.c[own.name] if own else None
    code = None if register.guarded else _code_among(shown)
    return _listing(register, record, source, code=code, title=title, day=day)


def _code_among(fields: list[Field]) -> Field | None:
    return next((each for each in fields if each.kind is Kind.CODE), None)


def _listing(  # noqa: PLR0913 - each is shown
    register: Register,
    record: sa.Subquery[Any],
    source: sa.FromClause,
    *,
    code: Field | None,
    title: Any = None,  # noqa: ANN401 - a column
    day: Any = None,  # noqa: ANN401 - a column
) -> Listing:
    owner = live(register.kind)
    called = _title(register)
    coded = owner.c.code if "code" in owner.c else sa.literal("")
    placed = "village" in owner.c
    return Columns(
        unit=record.c.id,
        entity=register.name,
        opens=owner.c.id,
        title=called if title is None else title,
        order=owner.c.name_key if "name_key" in owner.c else called,
        code=coded,
        codes=code.codes if code else "",
        key=record.c[code.name] if code else sa.null(),
        village=VILLAGES.c.name if placed else sa.null(),
        day=_day(register) if day is None else day,
    ).listing(in_village(source, owner.c.village) if placed else source)


def _title(register: Register) -> Any:  # noqa: ANN401 - a column
    """The first text that a record is found by; the code where there is none."""
    owner = live(register.kind)
    texts = (name for name in register.found_by if register.field(name).kind is Kind.TEXT)
    return owner.c[next(texts, "code")]


def _day(register: Register) -> Any:  # noqa: ANN401 - a column
    dated = register.day and register.field(register.day).kind is Kind.DAY
    return live(register.kind).c[register.day] if dated else sa.null()
