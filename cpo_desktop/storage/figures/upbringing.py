"""Facts about how children grow up: birth registration, school, and who cares for them."""

from collections.abc import Mapping
from functools import partial
from typing import Final

import sqlalchemy as sa

from cpo_desktop.domain.case import AlternativeCare
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.figures import UNKNOWN
from cpo_desktop.storage.figures.children import children, in_groups
from cpo_desktop.storage.figures.tallies import Definition
from cpo_desktop.storage.figures.terms import END, Facts, after, known, under
from cpo_desktop.storage.tables import live

_FIVE: Final = 5
_DROPPED_OUT: Final = "dropped_out"
_AT_SCHOOL: Final = ("in_school", "irregular", _DROPPED_OUT)
_CARED_FOR: Final = {"N01.2": "facility", "N01.4": "family"}
"""Sub-groups of Decree 56/2017/NĐ-CP, article 3, that say how the child is cared for."""
_CARED_FOR_SOMEHOW: Final = "N02.2"
"""The one of article 4 that says only that it is."""

_child = live(Child).c
_care = live(AlternativeCare).c


def under_five() -> Facts:
    """Each child under five, and whether its birth is registered."""
    registration = known(_child.birth_registration).label("registration")
    return children(registration).where(under(_FIVE, _child.born_from, END))


def at_school(*schooling: str) -> Facts:
    """Each child whose school status is one of these."""
    level = known(_child.school_level).label("level")
    return children(level).where(_child.schooling.in_(schooling))


def in_care(*, by_form: bool) -> Facts:
    """Each child in alternative care; by form, each child and each form."""
    if not by_form:
        cared_for = in_groups(*_CARED_FOR, _CARED_FOR_SOMEHOW)
        return children().where(sa.or_(_child.id.in_(_decided()), _child.id.in_(cared_for)))
    forms = _forms().subquery("forms")
    facts = children(forms.c.form.label("form"))
    return facts.join(forms, forms.c.child == _child.id)


def _decided() -> Facts:
    return sa.select(_care.child).where(_care.decided_on <= END, after(_care.ended_on, END))


def _forms() -> sa.CompoundSelect[tuple[str, str]]:
    """The forms of care of each child, each once."""
    decided = _decided().add_columns(known(_care.form).label("form"))
    told = (
        in_groups(group).add_columns(sa.literal(form).label("form"))
        for group, form in _CARED_FOR.items()
    )
    somehow = in_groups(_CARED_FOR_SOMEHOW).add_columns(sa.literal(UNKNOWN).label("form"))
    child = somehow.selected_columns[0]
    return sa.union(decided, *told, somehow.where(child.not_in(_decided())))


DEFINITIONS: Final[Mapping[str, Definition]] = {
    "in_care": Definition(
        partial(in_care, by_form=False), {"form": partial(in_care, by_form=True)}
    ),
    "under_five": Definition(under_five),
    "pupils": Definition(partial(at_school, *_AT_SCHOOL)),
    "dropouts": Definition(partial(at_school, _DROPPED_OUT)),
}
