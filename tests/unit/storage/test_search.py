"""What a record is found by."""

import pytest

from cpo_desktop.services.search import SearchService
from tests import factory


@pytest.fixture
def child(app):
    """A child whose every name is told apart from the others'."""
    village = app.office.add_village("Bản Khuổi Nặm")
    carer = factory.a_person(full_name="Lường Thị Pành")
    mother = factory.a_person(full_name="Hoàng Thị Xuyến")
    child = factory.a_child(
        full_name="Quàng Văn Bó",
        usual_name="Cún",
        number="001215123456",
        village=village.id,
        carer=carer.id,
        mother=mother.id,
    )
    app.records.save(child, carer, mother)
    return child


def found(app, words):
    return [hit.id for hit in SearchService(app.database).find(words) if hit.entity == "child"]


@pytest.mark.parametrize(
    "words",
    ["quang van bo", "bo quang", "cun", "001215123456", "te-000001", "khuoi nam", "luong panh",
     "xuyen", "BÓ Khuổi"],
)  # fmt: skip
def test_a_child_is_found_by_name_number_code_village_carer_and_mother(app, child, words):
    assert found(app, words) == [child.id]


def test_a_village_that_gets_another_name_is_found_by_that(app, child):
    app.office.rename_village(child.village, "Bản Tả Phìn")

    assert found(app, "ta phin") == [child.id]
    assert found(app, "khuoi nam") == []


def test_a_deleted_child_is_found_no_more(app, child):
    app.records.delete(type(child), child.id)

    assert found(app, "quang van bo") == []


@pytest.mark.parametrize("words", ["", "-", "/", '"', "*", "bo*", "NEAR(", "bo OR quang"])
def test_signs_of_the_index_are_words_like_any_other(app, child, words):
    assert set(found(app, words)) <= {child.id}
