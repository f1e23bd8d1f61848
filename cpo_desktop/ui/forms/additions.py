"""Records made on the way: a carer or child typed into a form who is not in the register yet."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from cpo_desktop.domain.child import Child
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.fields import Field, Record
from cpo_desktop.domain.household import Household
from cpo_desktop.domain.names import clean_name
from cpo_desktop.domain.person import Person
from cpo_desktop.domain.sex import Sex
from cpo_desktop.ui.forms.drafts import Addition

ADDABLE: Final[Mapping[str, frozenset[str]]] = {
    Person.entity.name: frozenset(),
    Household.entity.name: frozenset(),
    Child.entity.name: frozenset({"child_sex", "child_born", "village"}),
}
"""The kinds of record that a form may begin by their name, and which fields it must have for that."""

_SEX_OF: Final = {"father": Sex.MALE, "mother": Sex.FEMALE}


def made(addition: Addition, declared: Field, values: Mapping[str, object], today: date) -> Record:
    """The new record, with what the form already says about it."""
    name = clean_name(addition.title)
    if declared.links == Household.entity.name:
        return Household(id=addition.id, head=name, village=_text(values.get("village")))
    if declared.links == Child.entity.name:
        return Child(
            id=addition.id,
            full_name=name,
            sex=_text(values.get("child_sex")),
            born=_born(values, today),
            village=_text(values.get("village")),
        )
    return Person(
        id=addition.id,
        full_name=name,
        sex=_SEX_OF.get(addition.name),
        household=_text(values.get("household")) if addition.name != "household" else None,
    )


def _born(values: Mapping[str, object], today: date) -> PartialDate | None:
    born, age = values.get("child_born"), values.get("child_age")
    if isinstance(born, PartialDate):
        return born
    return PartialDate(today.year - age, estimated=True) if isinstance(age, int) else None


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
