"""What was typed is kept with whom it is about, and never laid over what others entered."""

from dataclasses import replace
from time import monotonic

import pytest

from cpo_desktop.domain.child import Child
from cpo_desktop.domain.couple import SEXES
from cpo_desktop.domain.marriage import Marriage, Party
from cpo_desktop.domain.measure import Funding, Measure
from cpo_desktop.domain.person import Person
from cpo_desktop.storage.dialect import StoreBusy
from cpo_desktop.ui.forms.drafts import draft_key
from cpo_desktop.ui.forms.presenter import FormPresenter
from cpo_desktop.ui.marriages.page_presenter import Opened
from tests.unit.ui.forms import FakeView, a_form, filled, save


@pytest.fixture
def view():
    return FakeView()


@pytest.fixture
def records(app):
    return app.records


@pytest.fixture
def village(app):
    return app.office.villages()[0].id


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


def test_a_new_case_is_kept_with_the_child_it_is_about():
    def keys(child):
        parties = {sex: Party(id=f"{child}-{sex}", sex=sex) for sex in SEXES}
        parties[SEXES[1]] = replace(parties[SEXES[1]], child=child)
        opened = Opened(marriage=Marriage(id="m"), parties=parties, stored=frozenset(), is_new=True)
        return {opened.draft_key(each) for each in (opened.marriage, *parties.values())}

    assert len(keys("one") | keys("other")) == 6


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
