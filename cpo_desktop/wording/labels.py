"""Words for what the domain declares: codes, fields, kinds of record, and any field's value."""

from collections.abc import Callable, Iterable
from typing import Any, Final

from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.fields import Entity, Field, Kind
from cpo_desktop.foundation.words import mark
from cpo_desktop.wording import formats, say

UNKNOWN: Final = "–"
_LANGUAGE_IN_USE: Final = mark("en")


def language() -> str:
    """The language of the screen, "vi" or "en": each translation says its own name for "en"."""
    return say(_LANGUAGE_IN_USE)


def code_label(codes: str, key: str | None) -> str:
    """The words of a code in full; a dash for none."""
    return code_list(codes).get(key).label(language()) if key else UNKNOWN


def code_short(codes: str, key: str | None) -> str:
    """The words of a code for a badge or a narrow column; a dash for none."""
    return code_list(codes).get(key).short(language()) if key else UNKNOWN


def code_labels(codes: str, keys: Iterable[str]) -> str:
    """Several codes in one line; a dash for none."""
    return "; ".join(code_label(codes, key) for key in keys) or UNKNOWN


def code_list_label(codes: str) -> str:
    """What a list of codes is called."""
    return code_list(codes).label(language())


def field_label(field: Field) -> str:
    """What a field is called."""
    return say(field.label)


def entity_label(entity: Entity) -> str:
    """What one record of this kind is called."""
    return say(entity.label)


def entity_plural(entity: Entity) -> str:
    """What records of this kind are called."""
    return say(entity.plural)


def value_text(field: Field, value: Any, linked: str = "") -> str:  # noqa: ANN401 - of any field
    """A field's value in words; `linked` is the title of the record that a link field names."""
    if value is None or value in ("", ()):
        return UNKNOWN
    match field.kind:
        case Kind.CODE:
            return code_label(field.codes, value)
        case Kind.CODES:
            return code_labels(field.codes, value)
        case Kind.FLAG:
            return say("yes") if value else say("no")
        case Kind.LINK:
            return linked or UNKNOWN
        case _:
            return _PLAIN.get(field.kind, str)(value)


_PLAIN: Final[dict[Kind, Callable[[Any], str]]] = {
    Kind.DAY: formats.day,
    Kind.MOMENT: formats.moment,
    Kind.PARTIAL_DATE: formats.partial_date,
    Kind.WHOLE: formats.whole,
    Kind.DECIMAL: formats.number,
    Kind.MONEY: formats.money,
}
