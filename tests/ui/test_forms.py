"""A form is filled in from the keyboard as an officer does it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from cpo_desktop.domain.child import Child
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.measure import Funding
from cpo_desktop.domain.person import Person
from cpo_desktop.ui.forms.record_form import RecordForm
from cpo_desktop.ui.widgets import FieldRow, Section
from cpo_desktop.wording import labels
from tests.factory import a_person
from tests.ui.conftest import type_into

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
CARD = "001215000123||Lò Văn Khánh|05032015|Nam|Tổ 3, thị trấn|01012022"


@pytest.fixture
def opened(qtbot, app):
    """A form on the screen, ready for typing."""

    def show(record, *, is_new=True, key="test"):
        form = RecordForm(record, records=app.records, is_new=is_new, draft_key=key)
        qtbot.addWidget(form)
        form.resize(1170, 700)
        form.show()
        form.activateWindow()
        qtbot.waitUntil(form.isActiveWindow)
        form.focus_first_empty()
        return form

    return show


@pytest.fixture
def form(opened, app):
    return opened(Child(id=app.records.new_id()))


def field():
    """The name of the field in which one types."""
    widget = QApplication.focusWidget()
    while widget is not None and not (widget.objectName() and hasattr(widget, "declared")):
        widget = widget.parentWidget()
    return widget.objectName() if widget else QApplication.focusWidget().objectName()


def write(text):
    type_into(QApplication.focusWidget(), text)


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def enter(qtbot, text=""):
    write(text)
    press(qtbot, Qt.Key.Key_Return)


def row(form, name):
    return form.findChild(FieldRow, f"row_{name}")


def test_a_child_is_entered_without_the_mouse(qtbot, form, app):
    village = app.office.villages()[0]
    with qtbot.waitSignal(form.saved):
        enter(qtbot, "Lò Văn Khánh")
        enter(qtbot, "m")
        enter(qtbot, "2/2015")
        enter(qtbot, "dong")
        enter(qtbot, "thai")
        press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    child = app.records.get(Child, form.record_id())
    assert child.full_name == "Lò Văn Khánh"
    assert child.sex == "male"
    assert child.born == PartialDate(2015, 2)
    assert child.village == village.id
    assert child.ethnic == "thai"


def test_enter_goes_to_the_next_field(qtbot, form):
    assert field() == "full_name"

    enter(qtbot, "Lò Văn Khánh")

    assert field() == "sex"


def test_enter_in_the_last_field_goes_to_the_button_that_saves(qtbot, opened, app):
    opened(Funding(id=app.records.new_id()))
    for _ in range(5):
        press(qtbot, Qt.Key.Key_Return)

    assert field() == "save"


def test_a_date_is_said_as_it_was_understood(qtbot, form):
    for _ in range(2):
        press(qtbot, Qt.Key.Key_Return)
    write("2/2015")

    assert "11 years old" in row(form, "born").editor._hint.text()


def test_a_wrong_date_stays_as_typed_and_says_how_to_mend_it(qtbot, form):
    form.focus_field("born")
    enter(qtbot, "30/2/2015")

    assert "28 days" in row(form, "born").problem()
    assert row(form, "born").editor.typed() == "30/2/2015"


def test_a_required_field_left_empty_is_asked_for_on_saving(qtbot, form):
    form.save()

    assert row(form, "full_name").problem()
    assert field() == "full_name"


def test_a_problem_in_a_folded_section_unfolds_it(qtbot, form):
    sections = form.findChildren(Section)
    school = next(section for section in sections if section.folded)

    form.focus_field("address")

    assert not school.folded


def test_a_folded_section_says_what_is_in_it(opened, app):
    form = opened(Child(id=app.records.new_id(), address="Tổ 3"))

    folded = next(section for section in form.findChildren(Section) if section.folded)

    assert folded._summary.text() == "Tổ 3"


def test_someone_known_is_found_by_a_part_of_the_name(qtbot, form, app):
    mother = a_person(full_name="Lò Thị Nguyệt Nga")
    app.records.save(mother)
    form.focus_field("mother")

    enter(qtbot, "nguyet")

    assert form.value("mother") == mother.id
    assert field() == "carer"


def test_someone_new_is_added_by_typing_the_name(qtbot, form):
    form.focus_field("father")

    enter(qtbot, "Lò Văn Tú")

    assert row(form, "father").editor.typed() == "Lò Văn Tú"
    assert isinstance(form.value("father"), str)


def test_a_code_that_does_not_exist_is_asked_for_again(qtbot, form):
    form.focus_field("ethnic")
    enter(qtbot, "zzz")

    assert row(form, "ethnic").problem() == "Choose one from the list."


def test_a_code_typed_in_full_is_taken_without_the_list(qtbot, form):
    form.focus_field("ethnic")
    write("Thái")
    row(form, "ethnic").editor._line.close_list()
    press(qtbot, Qt.Key.Key_Tab)

    assert form.value("ethnic") == "thai"


def test_delete_takes_a_choice_back(qtbot, form):
    form.focus_field("sex")
    write("f")
    assert form.value("sex") == "female"

    press(qtbot, Qt.Key.Key_Delete)

    assert form.value("sex") is None


def test_money_is_grouped_when_the_field_is_left(qtbot, opened, app):
    form = opened(Funding(id=app.records.new_id()))
    form.focus_field("amount")

    enter(qtbot, "1,5 triệu")

    assert row(form, "amount").editor.typed() == "1.500.000"
    assert form.value("amount") == 1_500_000


def test_a_card_scanned_into_any_field_is_offered_and_leaves_the_field_as_it_was(qtbot, form):
    enter(qtbot, "Lò Văn K")
    form.focus_field("number")

    enter(qtbot, CARD)

    assert row(form, "number").editor.typed() == ""
    assert form.findChild(QWidget, "scan_banner").isVisible()

    press(qtbot, Qt.Key.Key_Return)
    assert form.value("full_name") == "Lò Văn Khánh"
    assert form.value("number") == "001215000123"


def test_a_note_takes_several_lines(qtbot, form):
    form.focus_field("remarks")
    enter(qtbot, "một")
    write("hai")

    assert form.value("remarks") == "một\nhai"


def test_leaving_keeps_what_was_typed_for_the_next_visit(qtbot, form, opened, app):
    write("Lò Văn Khánh")
    with qtbot.waitSignal(form.left):
        press(qtbot, Qt.Key.Key_Escape)

    again = opened(Child(id=app.records.new_id()))

    assert again.value("full_name") == "Lò Văn Khánh"
    assert again.findChild(QWidget, "draft_banner").isVisible()


def test_a_form_is_left_at_the_second_try_when_its_draft_cannot_be_kept(qtbot, form, app):
    left = []
    form.left.connect(lambda: left.append(1))
    write("Lò")
    with app.database.scratch():
        form.leave()
        assert (left, form.findChild(QWidget, "draft_failure").isVisible()) == ([], True)
        form.leave()
    assert left == [1]


def test_a_draft_that_could_not_be_kept_is_kept_by_itself_later(qtbot, form, app, monkeypatch):
    monkeypatch.setattr("cpo_desktop.ui.forms.record_fields._DRAFT_AGAIN", 50)
    write("Lò")
    with app.database.scratch():
        form.keep_draft()
    qtbot.waitUntil(lambda: app.records.draft("test") == {"full_name": "Lò"}, timeout=3000)
    assert not form.findChild(QWidget, "draft_failure").isVisible()


def test_a_draft_is_kept_within_a_second_of_typing(qtbot, form, app):
    write("Lò")

    qtbot.waitUntil(lambda: app.records.draft("test") == {"full_name": "Lò"}, timeout=3000)


def test_a_missing_field_is_one_click_away(qtbot, form):
    link = form.findChild(QWidget, "missing_ethnic")

    link.click()

    assert field() == "ethnic"


def test_every_editor_is_named_for_a_screen_reader(form):
    rows = form.findChildren(FieldRow)

    assert all(each.editor.accessibleName() for each in rows)


def test_a_stored_record_is_shown_in_words(opened, app):
    father = Person(id=app.records.new_id(), full_name="Lò Văn Tú")
    app.records.save(father)
    stored = Child(
        id=app.records.new_id(), father=father.id, born=PartialDate(2015, 2), ethnic="thai"
    )

    form = opened(stored, is_new=False)

    typed = {n: row(form, n).editor.typed() for n in ("father", "born", "ethnic")}
    thai = labels.code_label("ethnic_groups", "thai")
    assert typed == {"father": "Lò Văn Tú", "born": "02/2015", "ethnic": thai}


def test_save_is_reached_and_pressed_by_enter(qtbot, form):
    save = form.findChild(QPushButton, "save")
    save.setFocus()

    press(qtbot, Qt.Key.Key_Return)

    assert row(form, "full_name").problem()
