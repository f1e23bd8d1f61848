"""What a draft keeps of a form, and under which key; Qt-free."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from cpo_desktop.domain.changes import JsonValue, from_json, to_json
from cpo_desktop.domain.fields import Field, Kind, Record, fields_of
from cpo_desktop.ui.forms.reading import Unread

# A field's name holds neither, so these keys never meet a value's.
_TYPED: Final = "typed:"
_ADDED: Final = "added:"
_WAS: Final = "was:"


@dataclass(frozen=True, slots=True)
class Addition:
    """A record to be made together with the form's own, for one of its links; known by its title."""

    name: str
    id: str
    title: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Values that were changed but not saved, and the records to be made with them.

    `was` is what stood in the store when they were changed.
    """

    values: Mapping[str, object] = field(repr=False)
    added: tuple[Addition, ...] = ()
    was: Mapping[str, object] = field(default_factory=dict, repr=False)


def draft_key(record: Record, *, is_new: bool) -> str:
    """Under which key a form's entries are kept until they are saved.

    A new record's key holds whom it is for, so that nothing typed about one child stands in the
    form about another.
    """
    name = record.entity.name
    if not is_new:
        return f"{name}:{record.id}"
    links = (each for each in fields_of(type(record)) if each.kind is Kind.LINK)
    held = (f"{each.name}={value}" for each in links if (value := getattr(record, each.name)))
    return ":".join((name, "new", *held))


def to_plain(draft: Draft) -> dict[str, JsonValue]:
    """The draft as the store keeps it."""
    plain: dict[str, JsonValue] = {}
    for name, value in draft.values.items():
        if isinstance(value, Unread):
            plain[_TYPED + name] = value.typed
        else:
            plain[name] = to_json(value)
    for name, value in draft.was.items():
        plain[_WAS + name] = to_json(value)
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
    was: dict[str, object] = {}
    for key, raw in plain.items():
        if key in known:
            values[key] = from_json(known[key], raw)
        elif (name := key.removeprefix(_TYPED)) in known:
            typed[name] = str(raw)
        elif (name := key.removeprefix(_WAS)) in known:
            was[name] = from_json(known[name], raw)
        elif (name := key.removeprefix(_ADDED)) in known and isinstance(raw, list | tuple):
            added.append(Addition(name, *map(str, raw)))
    return Draft(values=values, added=tuple(added), was=was), typed
