"""A form tells what to mend at the right moment, and loses nothing."""

from dataclasses import replace
from time import monotonic

import pytest

from cpo_desktop.domain.child import Child
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.measure import Funding, Measure
from cpo_desktop.domain.person import Person
from cpo_desktop.storage.dialect import StoreBusy
from cpo_desktop.ui.forms.drafts import draft_key
from cpo_desktop.ui.forms.presenter import FormPresenter
from cpo_desktop.ui.forms.reading import Unread

CARD = "001215000123||Lò Văn Khánh|05032015|Nam|Tổ 3, thị trấn|01012022"


class FakeView:
    def __init__(self):
        self.values = {}
        self.problems = {}
        self.missing = []
        self.additions = []
        self.scans = []
        self.failures = []
        self.focused = None
        self.restored = False
        self.unkept = None

    def show_value(self, name, value):
        self.values[name] = value

    def show_addition(self, addition):
        self.additions.append(addition)

    def show_problems(self, name, problems):
        self.problems[name] = [problem.sentence for problem in problems]

    def show_missing(self, fields):
        self.missing = [field.name for field in fields]

    def show_draft_restored(self):
        self.restored = True

    def show_scan(self, scan):
        self.scans.append(scan)

    def show_failure(self, error):
        self.failures.append(error)

    def show_draft_failure(self, error):
        self.unkept = error

    def focus_field(self, name):
        self.focused = name


@pytest.fixture
def view():
    return FakeView()


@pytest.fixture
def records(app):
    return app.records


@pytest.fixture
def village(app):
    return app.office.villages()[0].id


def a_form(view, records, record=None, key="child:new"):
    child = record or Child(id=records.new_id())
    key = key or draft_key(child, is_new=record is None)
    form = FormPresenter(view, records, child, draft_key=key, is_new=record is None)
    form.start()
    return form


def filled(form, village):
    for name, value in (
        ("full_name", "Lò Văn Khánh"),
        ("sex", "male"),
        ("born", PartialDate(2015)),
        ("village", village),
    ):
        form.put(name, value)
    return form


def save(form):
    collected = form.collect()
    done = form.save_collected(collected) if collected else None
    if done:
        form.settled()
    return done


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


# Drafts know whom they are about


def a_new(view, records, record):
    key = draft_key(record, is_new=True)
    form = FormPresenter(view, records, record, draft_key=key, is_new=True)
    form.start()
    return form


@pytest.mark.parametrize(
    ("kind", "owner", "entry"),
    [(Funding, "measure", ("donor", "Ông A")), (Measure, "child", ("remarks", "về bé Một"))],
)
def test_what_was_typed_about_one_does_not_stand_in_the_form_about_another(
    view, records, kind, owner, entry
):
    first, second = records.new_id(), records.new_id()
    form = a_new(view, records, kind(id=records.new_id(), **{owner: first}))
    form.put(*entry)
    form.keep_draft()

    other = a_new(view, records, kind(id=records.new_id(), **{owner: second}))
    again = a_new(view, records, kind(id=records.new_id(), **{owner: first}))

    assert not other.changed
    assert again.value(entry[0]) == entry[1]


def test_a_draft_brings_back_what_the_form_began_with(view, records):
    household = records.new_id()
    form = FormPresenter(
        view,
        records,
        Child(id=records.new_id(), household=household),
        draft_key="after a crash",
        is_new=True,
    )
    form.start()
    form.put("full_name", "Lò Văn Khánh")
    form.keep_draft()

    again = a_form(FakeView(), records, key="after a crash")

    assert again.value("household") == household


def test_looking_into_a_form_that_is_filled_in_beforehand_leaves_no_draft(view, records):
    form = a_new(view, records, Child(id=records.new_id(), household=records.new_id()))
    form.keep_draft()

    assert records.drafts() == ()


# Two who change one record


@pytest.fixture
def carer(records):
    kept = Person(id=records.new_id(), full_name="Lò Thị Ế")
    records.save(kept)
    return kept


def opened(view, records, carer):
    return a_form(view, records, records.get(Person, carer.id), key=None)


def elsewhere(records, carer, **changed):
    records.save(replace(records.get(Person, carer.id), **changed))


def test_saving_a_form_keeps_what_others_changed_in_other_fields(view, records, carer):
    form = opened(view, records, carer)
    elsewhere(records, carer, telephone="0912345678")

    form.put("address", "Bản Mới")
    save(form)

    kept = records.get(Person, carer.id)
    assert (kept.telephone, kept.address) == ("0912345678", "Bản Mới")


def test_a_field_that_others_changed_too_is_not_saved_and_says_so(view, records, carer):
    form = opened(view, records, carer)
    elsewhere(records, carer, address="Bản Cũ", telephone="0912345678")

    form.put("address", "Bản Mới")

    assert save(form) is None
    assert "meanwhile" in view.problems["address"][0]
    assert view.values["telephone"] == "0912345678"
    assert records.get(Person, carer.id).address == "Bản Cũ"


def test_saving_again_puts_the_officers_entry_over_the_other(view, records, carer):
    form = opened(view, records, carer)
    elsewhere(records, carer, address="Bản Cũ")
    form.put("address", "Bản Mới")
    save(form)

    save(form)

    assert records.get(Person, carer.id).address == "Bản Mới"


def test_a_draft_is_not_laid_over_what_others_entered_since(view, records, carer):
    form = opened(view, records, carer)
    form.put("address", "Bản Mới")
    form.keep_draft()
    elsewhere(records, carer, address="Bản Cũ")

    again = opened(FakeView(), records, carer)

    assert save(again) is None
    assert records.get(Person, carer.id).address == "Bản Cũ"


def test_what_is_typed_over_a_draft_is_what_is_saved(view, records, carer):
    form = opened(view, records, carer)
    form.put("address", "Bản Mới")
    form.keep_draft()
    elsewhere(records, carer, address="Bản Cũ")

    again = opened(view, records, carer)
    again.put("address", "")
    save(again)

    assert records.get(Person, carer.id).address == ""


def test_a_form_that_stays_open_saves_a_second_time(view, records, carer):
    form = opened(view, records, carer)
    form.put("address", "Bản Mới")
    save(form)
    form.put("address", "Bản Cũ")

    assert save(form)
    assert records.get(Person, carer.id).address == "Bản Cũ"


def test_what_is_filled_in_beforehand_is_saved(view, records, carer):
    proposed = replace(carer, address="Bản Mới")
    form = FormPresenter(view, records, proposed, draft_key="k", is_new=False, base=carer)
    form.start()
    elsewhere(records, carer, telephone="0912345678")

    save(form)

    kept = records.get(Person, carer.id)
    assert (kept.telephone, kept.address) == ("0912345678", "Bản Mới")


def test_what_is_filled_in_beforehand_comes_back_with_the_draft(view, records, carer):
    proposed = replace(carer, address="Bản Mới")
    form = FormPresenter(view, records, proposed, draft_key="k", is_new=False, base=carer)
    form.start()
    form.put("telephone", "0912345678")
    form.keep_draft()

    again = FormPresenter(FakeView(), records, carer, draft_key="k", is_new=False)
    again.start()

    assert again.value("address") == "Bản Mới"


# A store that cannot be written


def test_a_draft_that_cannot_be_kept_is_told_at_once_and_kept_later(view, records, app):
    form = a_form(view, records)
    form.put("full_name", "Lò")
    with app.database.scratch():
        began = monotonic()
        kept = form.keep_draft()
        waited = monotonic() - began

    assert not kept
    assert isinstance(view.unkept, StoreBusy)
    assert waited < 2
    assert form.keep_draft()
    assert view.unkept is None
    assert records.draft("child:new")


def test_a_save_is_a_save_though_its_draft_cannot_be_dropped(view, records, village, monkeypatch):
    form = filled(a_form(view, records), village)

    def busy(_key):
        raise StoreBusy

    monkeypatch.setattr(records, "drop_draft", busy)

    assert save(form)
