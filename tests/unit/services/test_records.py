"""Keeping, finding and taking back records of any kind."""

import dataclasses
import unicodedata

import pytest

from cpo_desktop.domain.changes import Operation
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.circumstance import Circumstance
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.fields import field_of
from cpo_desktop.domain.person import Person
from cpo_desktop.foundation.errors import InvalidInput, NotFound
from cpo_desktop.services.merging import ChangedMeanwhile
from cpo_desktop.storage.history import NothingToUndo, UndoRefused
from cpo_desktop.wording import labels, sentence_of
from tests.conftest import TODAY


@pytest.fixture
def child(app, village):
    return Child(
        id=app.records.new_id(),
        full_name="Nguyễn Thị Đào",
        sex="female",
        born=PartialDate(2015, 2),
        village=village,
    )


def broken_fields(error):
    return {problem.field for problem in error.value.problems}


def test_a_saved_child_is_read_back_as_it_was(app, child):
    app.records.save(child)

    assert app.records.get(Child, child.id) == dataclasses.replace(child, code="TE-000001")


def test_codes_count_up_and_are_not_given_twice(app, child):
    other = dataclasses.replace(child, id=app.records.new_id(), full_name="Lò Văn Pó")
    app.records.save(child)
    app.records.delete(Child, child.id)

    app.records.save(other)

    assert app.records.get(Child, other.id).code == "TE-000002"


def test_a_child_without_a_name_is_refused_at_that_field(app, child):
    with pytest.raises(InvalidInput) as error:
        app.records.save(dataclasses.replace(child, full_name="  "))
    assert broken_fields(error) == {"full_name"}


def test_nothing_is_kept_when_one_of_several_records_is_refused(app, child):
    nameless = Person(id=app.records.new_id())
    with pytest.raises(InvalidInput) as error:
        app.records.save(child, nameless)
    assert error.value.record == nameless.id
    with pytest.raises(NotFound):
        app.records.get(Child, child.id)


def test_a_name_typed_in_decomposed_letters_is_kept_composed(app, child):
    decomposed = unicodedata.normalize("NFD", "Nguyễn  Thị Đào ")

    app.records.save(dataclasses.replace(child, full_name=decomposed))

    assert app.records.get(Child, child.id).full_name == "Nguyễn Thị Đào"


def test_a_name_of_more_than_two_hundred_letters_is_refused(app, child):
    with pytest.raises(InvalidInput) as error:
        app.records.save(dataclasses.replace(child, full_name="A" * 201))
    assert broken_fields(error) == {"full_name"}


def test_a_birth_date_still_to_come_is_refused(app, child):
    with pytest.raises(InvalidInput) as error:
        app.records.save(dataclasses.replace(child, born=PartialDate(2027)))
    assert broken_fields(error) == {"born"}


def test_a_key_that_is_in_no_list_is_refused(app, child):
    with pytest.raises(InvalidInput) as error:
        app.records.save(dataclasses.replace(child, ethnic="martian"))
    assert broken_fields(error) == {"ethnic"}


def test_a_personal_number_stands_in_the_register_once(app, child):
    number = "001315123456"
    app.records.save(dataclasses.replace(child, number=number))
    twin = dataclasses.replace(child, id=app.records.new_id(), number=number)

    with pytest.raises(InvalidInput) as error:
        app.records.save(twin)

    assert broken_fields(error) == {"number"}


def test_a_number_that_disagrees_with_the_birth_year_is_told_and_kept(app, child):
    doubtful = dataclasses.replace(child, number="001314123456")

    problems = app.records.problems(doubtful)
    app.records.save(doubtful)

    assert [(p.field, p.is_error) for p in problems] == [("number", False)]


def test_wanted_fields_are_missing_until_they_hold_something(app, child):
    known = dataclasses.replace(child, ethnic="kinh", number="001315123456")

    missing = {field.name for field in app.records.missing(known)}

    assert missing == {"father", "mother", "carer", "schooling"}


def test_a_new_carer_and_the_child_that_names_her_are_kept_together(app, child):
    carer = Person(id=app.records.new_id(), full_name="Lường Thị Nọi")

    receipt = app.records.save(dataclasses.replace(child, carer=carer.id), carer)

    assert receipt.title == child.full_name
    assert app.children.file(child.id).carer == carer


def test_undo_takes_back_what_was_saved_together(app, child):
    carer = Person(id=app.records.new_id(), full_name="Lường Thị Nọi")
    app.records.save(dataclasses.replace(child, carer=carer.id), carer)

    receipt = app.records.undo()

    assert receipt.title == child.full_name
    assert receipt.undone
    for kind, record in ((Child, child), (Person, carer)):
        with pytest.raises(NotFound):
            app.records.get(kind, record.id)


def test_undo_gives_an_edited_field_its_old_value(app, child):
    app.records.save(child)
    app.records.save(
        dataclasses.replace(app.records.get(Child, child.id), full_name="Nguyễn Thị Mận")
    )

    app.records.undo()

    assert app.records.get(Child, child.id).full_name == "Nguyễn Thị Đào"


def test_undo_brings_back_a_deleted_child_with_its_circumstances(app, child):
    orphan = Circumstance(id=app.records.new_id(), child=child.id, code="N01.3", opened_on=TODAY)
    app.records.save(child)
    app.records.save(orphan)
    app.records.delete(Child, child.id)
    with pytest.raises(NotFound):
        app.records.get(Circumstance, orphan.id)

    app.records.undo()

    assert app.children.file(child.id).circumstances == (orphan,)


def test_undo_stops_at_the_set_up(app, child):
    app.records.save(child)
    app.records.undo()

    assert app.records.undoable() is None
    with pytest.raises(NothingToUndo):
        app.records.undo()


def test_an_action_whose_record_was_changed_since_by_another_device_is_not_undone(app, child):
    app.records.save(child)
    with app.database.write("another device") as work:
        saved = work.get(Child, child.id)
        work.log.undoes = 0  # stands for a change that is not of this device's own actions
        work.put(dataclasses.replace(saved, full_name="Nguyễn Thị Mận"))

    with pytest.raises(UndoRefused):
        app.records.undo()

    assert app.records.get(Child, child.id).full_name == "Nguyễn Thị Mận"


def test_history_tells_who_changed_what_from_what_to_what(app, child):
    app.records.save(child)
    app.records.save(
        dataclasses.replace(app.records.get(Child, child.id), village=app.office.villages()[1].id)
    )

    newest, first = app.records.history(Child, child.id)

    assert first.operation is Operation.CREATE
    assert newest.user == "Cán bộ Thử Nghiệm"
    assert [(f.name, was, now) for f, was, now in newest.fields] == [
        ("village", "Thôn Đông", "Thôn Đoài")
    ]


def test_saving_what_is_already_there_leaves_no_trace(app, child):
    app.records.save(child)
    app.records.save(app.records.get(Child, child.id))

    assert len(app.records.history(Child, child.id)) == 1


def test_a_commit_tells_which_records_it_touched(app, child):
    heard = []
    app.subscribe(heard.append)

    app.records.save(child)

    assert [(c.entity, c.id) for changes in heard for c in changes] == [("child", child.id)]


def test_a_draft_is_kept_until_it_is_dropped(app):
    app.records.keep_draft("child:new", {"full_name": "Ng"})
    app.records.keep_draft("child:new", {"full_name": "Nguyễn"})
    assert app.records.draft("child:new") == {"full_name": "Nguyễn"}

    app.records.drop_draft("child:new")

    assert app.records.draft("child:new") is None


def test_only_what_was_changed_since_opening_is_saved(app, child):
    app.records.save(child)
    app.records.save(dataclasses.replace(child, address="Bản Mới"))

    app.records.save(dataclasses.replace(child, remarks="đã thăm"), base=[child])

    kept = app.records.get(Child, child.id)
    assert (kept.address, kept.remarks) == ("Bản Mới", "đã thăm")


def test_what_others_changed_to_the_same_is_no_conflict(app, child):
    app.records.save(child)
    app.records.save(dataclasses.replace(child, address="Bản Mới"))

    app.records.save(dataclasses.replace(child, address=" Bản  Mới "), base=[child])

    assert app.records.get(Child, child.id).address == "Bản Mới"


def test_a_field_changed_by_two_is_refused_by_name_and_nothing_is_saved(app, child):
    app.records.save(child)
    app.records.save(dataclasses.replace(child, address="Bản Mới"))

    with pytest.raises(ChangedMeanwhile) as refused:
        app.records.save(
            dataclasses.replace(child, address="Bản Cũ", remarks="đã thăm"), base=[child]
        )

    assert [problem.field for problem in refused.value.problems] == ["address"]
    assert labels.field_label(field_of(Child, "address")) in sentence_of(refused.value)
    assert "Bản Mới" in sentence_of(refused.value.problems[0])
    assert app.records.get(Child, child.id).remarks == ""


def test_what_was_deleted_meanwhile_is_not_brought_back_by_saving(app, child):
    app.records.save(child)
    app.records.delete(Child, child.id)

    with pytest.raises(NotFound):
        app.records.save(dataclasses.replace(child, address="Bản Cũ"), base=[child])
