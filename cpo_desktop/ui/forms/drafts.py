"""What a draft keeps of a form: a flat mapping of plain values; Qt-free."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from cpo_desktop.domain.changes import JsonValue, from_json, to_json
from cpo_desktop.domain.fields import Field
from cpo_desktop.ui.forms.reading import Unread

# A field's name holds neither, so these keys never meet a value's.
_TYPED: Final = "typed:"
_ADDED: Final = "added:"


@dataclass(frozen=True, slots=True)
class Addition:
    """A record to be made together with the form's own, for one of its links; known by its title."""

    name: str
    id: str
    title: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Values that were changed but not saved, and the records to be made with them."""

    values: Mapping[str, object] = field(repr=False)
    added: tuple[Addition, ...] = ()


def to_plain(draft: Draft) -> dict[str, JsonValue]:
    """The draft as the store keeps it."""
    plain: dict[str, JsonValue] = {}
    for name, value in draft.values.items():
        if isinstance(value, Unread):
            plain[_TYPED + name] = value.typed
        else:
            plain[name] = to_json(value)
    for added in draft.added:
        plain[_ADDED + added.name] = [added.id, added.title]
    return plain


def from_plain(
    plain: Mapping[str, object], fields: Iterable[Field]
) -> tuple[Draft, dict[str, str]]:
    """What `to_plain` wrote, and the texts that were not understood by the name of their field.

    Fields that a newer version no longer knows are left out.
    """
    known = {declared.name: declared for declared in fields}
    values: dict[str, object] = {}
    typed: dict[str, str] = {}
    added: list[Addition] = []
    for key, raw in plain.items():
        if key in known:
            values[key] = from_json(known[key], raw)
        elif (name := key.removeprefix(_TYPED)) in known:
            typed[name] = str(raw)
        elif (name := key.removeprefix(_ADDED)) in known and isinstance(raw, list | tuple):
            added.append(Addition(name, *map(str, raw)))
    return Draft(values=values, added=tuple(added)), typed
