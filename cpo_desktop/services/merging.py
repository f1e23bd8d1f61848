"""Two change one record: what the one entered is laid over what the other saved meanwhile."""

import dataclasses
from typing import Any, Final, TypeVar

from cpo_desktop.domain.changes import difference
from cpo_desktop.domain.checks import normalised
from cpo_desktop.domain.fields import Field, Kind, Record, fields_of
from cpo_desktop.domain.registry import BY_NAME
from cpo_desktop.foundation.errors import InvalidInput, Problem
from cpo_desktop.foundation.words import mark
from cpo_desktop.storage.database import Reading
from cpo_desktop.wording import labels

R = TypeVar("R", bound=Record)

CHANGED: Final = mark(
    "This was changed meanwhile, to “{value}”. Save again to put your entry in its place."
)


class ChangedMeanwhile(InvalidInput):
    """The very fields that are to be saved were changed since the record was opened."""

    sentence = mark(
        "Somebody else changed the same entries meanwhile: {fields}. Nothing was saved. "
        "Look at them, then save again."
    )

    def __init__(
        self, contested: tuple[Field, ...], problems: tuple[Problem, ...], record: str
    ) -> None:
        super().__init__(problems, record=record)
        self.details = {"fields": ", ".join(labels.field_label(each) for each in contested)}


def laid_over(work: Reading, record: R, opened: R) -> R:
    """The record as it stands now, with what was changed in it since it was opened.

    ChangedMeanwhile if others changed one of those fields too, to something else; NotFound if the
    record is gone.
    """
    current = work.get(type(record), record.id)
    mine: dict[str, Any] = difference(opened, normalised(record))[1]
    theirs = difference(opened, current)[1]
    contested = tuple(
        declared
        for declared in fields_of(type(record))
        if declared.name in mine.keys() & theirs.keys()
        and mine[declared.name] != theirs[declared.name]
    )
    if contested:
        found = (_problem(work, each, theirs[each.name]) for each in contested)
        raise ChangedMeanwhile(contested, tuple(found), record.id)
    return dataclasses.replace(current, **mine)


def _problem(work: Reading, contested: Field, value: object) -> Problem:
    linked = ""
    if contested.kind is Kind.LINK and value is not None:
        found = work.find(BY_NAME[contested.links], str(value))
        linked = found.title if found else ""
    told = labels.value_text(contested, value, linked)
    return Problem(contested.name, CHANGED, details={"value": told})
