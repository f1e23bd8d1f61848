"""A form tells what to mend at the right moment, and loses nothing."""

import pytest

from cpo_desktop.domain.child import Child
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.person import Person
from cpo_desktop.ui.forms.reading import Unread
from tests.unit.ui.forms import FakeView, a_form, filled, save

CARD = "001215000123||Lò Văn Khánh|05032015|Nam|Tổ 3, thị trấn|01012022"


@pytest.fixture
def view():
    return FakeView()


@pytest.fixture
def records(app):
    return app.records


@pytest.fixture
def village(app):
    return app.office.villages()[0].id


def test_a_filled_form_is_saved(view, records, village):
    form = filled(a_form(view, records), village)

    save(form)

    assert records.get(Child, form.record_id).full_name == "Lò Văn Khánh"


def test_nobody_is_told_off_for_fields_not_come_to_yet(view, records):
    form = a_form(view, records)

    form.put("full_name", "Lò")
    form.left("full_name")

    assert not any(view.problems.values())


def test_saving_shows_each_problem_and_goes_to_the_first(view, records):
    form = a_form(view, records)

    assert save(form) is None

    assert view.focused == "full_name"
    assert view.problems["sex"]
    assert view.problems["born"]


def test_a_field_that_was_mended_is_no_longer_called_wrong(view, records):
    form = a_form(view, records)
    form.put("number", "123")
    form.left("number")
    assert view.problems["number"]

    form.put("number", "")

    assert view.problems["number"] == []


def test_what_was_not_understood_is_never_saved_as_nothing(view, records, village):
    form = filled(a_form(view, records), village)
    form.put("arrived_on", Unread("32/1/2020", "sentence"))

    assert save(form) is None

    assert view.problems["arrived_on"] == ["sentence"]
    assert view.focused == "arrived_on"


def test_a_mismatch_of_number_and_sex_is_told_and_saved_all_the_same(view, records, village):
    form = filled(a_form(view, records), village)
    form.put("sex", "female")
    form.put("number", "001215000123")
    form.left("number")

    assert view.problems["number"]
    assert save(form) is not None


def test_a_new_mother_is_saved_with_the_child_and_the_receipt_names_the_child(
    view, records, village
):
    form = filled(a_form(view, records), village)
    form.add_linked("mother", "  Lò  Thị Nga ")

    receipt, _child = save(form)

    mother = records.get(Person, records.get(Child, form.record_id).mother)
    assert (mother.full_name, mother.sex) == ("Lò Thị Nga", "female")
    assert receipt.title == "Lò Văn Khánh"


def test_a_mother_chosen_after_all_is_not_made(view, records, village):
    form = filled(a_form(view, records), village)
    form.add_linked("mother", "Lò Thị Nga")
    form.put("mother", None)

    save(form)

    assert records.find(Person, "Nga") == ()


def test_a_draft_comes_back_with_what_was_typed_but_not_understood(view, records):
    form = a_form(view, records)
    form.put("full_name", "Lò Văn Khánh")
    form.put("born", Unread("30/2/2015", "sentence"))
    form.add_linked("father", "Lò Văn Tú")
    form.keep_draft()

    again = FakeView()
    a_form(again, records)

    assert again.restored
    assert again.values["full_name"] == "Lò Văn Khánh"
    assert again.values["born"].typed == "30/2/2015"
    assert [added.title for added in again.additions] == ["Lò Văn Tú"]


def test_a_saved_form_leaves_no_draft(view, records, village):
    form = filled(a_form(view, records), village)
    form.keep_draft()

    save(form)

    assert records.drafts() == ()


def test_a_form_brought_back_to_what_is_stored_leaves_no_draft(view, records):
    form = a_form(view, records)
    form.put("full_name", "Lò")
    form.keep_draft()
    form.put("full_name", "")
    form.keep_draft()

    assert records.drafts() == ()


def test_a_discarded_draft_brings_the_stored_values_back(view, records, village):
    saved = filled(a_form(view, records), village)
    _receipt, child = save(saved)
    form = a_form(view, records, records.get(Child, child.id), f"child:{child.id}")
    form.put("full_name", "Lò Văn Khang")
    form.keep_draft()

    form.forget_draft()

    assert view.values["full_name"] == "Lò Văn Khánh"
    assert records.drafts() == ()


def test_a_scanned_card_fills_what_it_knows_once_confirmed(view, records):
    form = a_form(view, records)

    assert form.scanned(CARD)
    form.take_scan(view.scans[0])

    assert form.value("full_name") == "Lò Văn Khánh"
    assert form.value("born") == PartialDate(2015, 3, 5)
    assert form.value("number") == "001215000123"
    assert form.value("sex") == "male"


def test_text_that_is_no_card_is_not_offered(view, records):
    form = a_form(view, records)

    assert not form.scanned("a|b|c|d|e|f|g")
    assert view.scans == []


def test_what_is_still_missing_shrinks_as_it_is_filled_in(view, records):
    form = a_form(view, records)
    assert "full_name" in view.missing

    form.put("full_name", "Lò Văn Khánh")

    assert "full_name" not in view.missing
