"""The couple's children: who they are in the register, and what their parents' ages speak for."""

from datetime import date

import pytest

from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.foundation.errors import NotFound
from tests.factory import (
    TODAY,
    a_child,
    a_circumstance,
    a_commune,
    a_marriage,
    a_marriage_child,
    a_party,
    a_village,
)

FIFTEEN = PartialDate(2011, 3, 4)
CASE = a_marriage()
OTHER = a_marriage()


@pytest.fixture
def records(app):
    parties = [a_party(CASE, sex=sex, born=FIFTEEN) for sex in ("male", "female")]
    app.records.save(a_commune(), a_village(), CASE, OTHER, *parties)
    return app.records


@pytest.fixture
def marriages(app):
    return app.marriages


def codes(marriages):
    return [each.proposed and each.proposed.code for each in marriages.children(CASE.id, TODAY)]


def test_the_eldest_comes_first_and_others_stay_with_their_parents(records, marriages):
    younger = a_marriage_child(CASE, born=PartialDate(2026, 10, 2))
    elder = a_marriage_child(CASE, born=PartialDate(2025))
    records.save(younger, elder, a_marriage_child(OTHER))
    assert [each.record for each in marriages.children(CASE.id, TODAY)] == [elder, younger]


def test_for_a_child_in_the_register_its_parents_ages_speak(records, marriages):
    child = a_child()
    records.save(child, a_marriage_child(CASE, child=child.id))
    (found,) = marriages.children(CASE.id, TODAY)
    assert (found.child.id, found.proposed.code) == (child.id, "N03.11")


def test_without_the_register_nothing_is_proposed(records, marriages):
    records.save(a_marriage_child(CASE))
    assert codes(marriages) == [None]


def test_what_a_child_has_is_not_proposed_and_a_brothers_does_not_count(records, marriages):
    children = [a_child(), a_child()]
    listed = [
        a_marriage_child(CASE, child=child.id, born=PartialDate(2026, month, 1))
        for month, child in enumerate(children, 9)
    ]
    records.save(*children, *listed, a_circumstance(children[0], code="N03.11"))
    assert codes(marriages) == [None, "N03.11"]


def test_what_was_closed_may_be_proposed_again(records, marriages):
    child = a_child()
    closed = a_circumstance(child, code="N03.11", closed_on=date(2026, 11, 1))
    records.save(child, a_marriage_child(CASE, child=child.id), closed)
    assert codes(marriages) == ["N03.11"]


def test_what_was_deleted_is_gone(records, marriages):
    child = a_child()
    had = a_circumstance(child, code="N03.11")
    records.save(child, a_marriage_child(CASE, child=child.id), had)
    records.delete(type(had), had.id)
    assert codes(marriages) == ["N03.11"]


def test_a_case_takes_the_list_of_its_children_along(records, marriages):
    records.save(a_marriage_child(CASE))
    records.delete(type(CASE), CASE.id)
    with pytest.raises(NotFound):
        marriages.children(CASE.id, TODAY)
