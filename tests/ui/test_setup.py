"""The first run: five pages, and nothing is made before all is answered."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QListWidget, QPlainTextEdit

from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.security.recovery import write_code
from cpo_desktop.services import gazetteer
from cpo_desktop.services.front_door import Setup, StoreExists, Tiers
from cpo_desktop.ui.setup.presenter import Answers, SetupPresenter, Step, villages_of
from cpo_desktop.ui.setup.view import SetupWidget
from cpo_desktop.ui.widgets import Text
from tests.ui.conftest import type_into

HOAN_KIEM = "00070"
PASSWORD = "bon tu khong lien quan"
CODE = write_code(bytes(range(20)))


class FakeDoor:
    def __init__(self):
        self.created = []
        self.refusal = None
        self.kept = 0

    def keep(self):
        self.kept += 1

    def search_communes(self, typed):
        return gazetteer.search(typed, 50)

    def create(self, setup, password):
        if self.refusal:
            raise self.refusal
        self.created.append((setup, password))
        return SimpleNamespace(database="store", recovery_code=CODE, keep_code=self.keep)

    def demo(self, _job):
        return "demo store"


def at_once(_title, work, *, done, failed):
    try:
        result = work(None)
    except UserFacingError as error:
        failed(error)
    else:
        done(result)


@pytest.fixture
def door():
    return FakeDoor()


@pytest.fixture
def wizard(qtbot, door):
    widget = SetupWidget(door, at_once)
    qtbot.addWidget(widget)
    widget.resize(1366, 768)
    widget.show()
    return widget


def child(wizard, name, kind=QLineEdit):
    return wizard.findChild(kind, name)


def press(qtbot, wizard, name):
    qtbot.mouseClick(child(wizard, name, QAbstractButton), Qt.MouseButton.LeftButton)


def title(wizard):
    return child(wizard, "screen_title", Text).text()


def problems(wizard):
    return [text.text() for text in wizard.findChildren(Text, "problem") if text.isVisible()]


def fill_to_password(qtbot, wizard):
    type_into(child(wizard, "commune_search"), "hoan kiem")
    qtbot.keyClick(child(wizard, "commune_search"), Qt.Key.Key_Return)
    press(qtbot, wizard, "next")
    child(wizard, "villages", QPlainTextEdit).setPlainText("Thôn Đông\n\nThôn  Đoài\nThôn Đông")
    press(qtbot, wizard, "next")
    type_into(child(wizard, "officer"), "Trần Thị Hà")
    press(qtbot, wizard, "next")


def type_password(qtbot, wizard, again=PASSWORD):
    type_into(child(wizard, "new_password"), PASSWORD)
    type_into(child(wizard, "new_password_again"), again)
    press(qtbot, wizard, "next")


def test_a_commune_is_found_without_accents(qtbot, wizard):
    type_into(child(wizard, "commune_search"), "hoan kiem")
    found = child(wizard, "commune_list", QListWidget)
    assert [found.item(n).text() for n in range(found.count())] == [
        "Phường Hoàn Kiếm · Thành phố Hà Nội"
    ]


def test_without_a_commune_there_is_no_next_page(qtbot, wizard):
    press(qtbot, wizard, "next")
    assert title(wizard) == "Your commune"


def test_a_commune_that_does_not_exist_is_said_so(qtbot, wizard):
    type_into(child(wizard, "commune_search"), "zzz")
    assert problems(wizard) == ["No commune matches. Check the spelling, or type less."]


def test_three_levels_need_the_district(qtbot, wizard):
    type_into(child(wizard, "commune_search"), "hoan kiem")
    qtbot.keyClick(child(wizard, "commune_search"), Qt.Key.Key_Return)
    press(qtbot, wizard, "next")
    press(qtbot, wizard, "three_tiers")
    press(qtbot, wizard, "next")
    assert problems(wizard) == ["Give the name of the district."]


def test_the_store_is_made_of_what_was_answered(qtbot, wizard, door):
    fill_to_password(qtbot, wizard)
    type_password(qtbot, wizard)
    setup = Setup(
        commune_code=HOAN_KIEM,
        tiers=Tiers.TWO,
        villages=("Thôn Đông", "Thôn Đoài"),
        officer="Trần Thị Hà",
    )
    assert door.created == [(setup, PASSWORD)]


def test_two_different_passwords_are_refused(qtbot, wizard, door):
    fill_to_password(qtbot, wizard)
    type_password(qtbot, wizard, again="another one entirely")
    assert (len(problems(wizard)), door.created) == (1, [])


def test_a_password_of_the_officers_name_is_refused(qtbot, wizard, door):
    fill_to_password(qtbot, wizard)
    for name in ("new_password", "new_password_again"):
        type_into(child(wizard, name), "tranthiha")
    press(qtbot, wizard, "next")
    assert (len(problems(wizard)), door.created) == (1, [])


def test_the_code_must_be_typed_back_before_going_in(qtbot, wizard, door):
    fill_to_password(qtbot, wizard)
    type_password(qtbot, wizard)
    opened = []
    wizard.opened.connect(opened.append)
    press(qtbot, wizard, "next")
    assert (opened, door.kept) == ([], 0)


def test_the_code_typed_back_in_small_letters_opens_the_store(qtbot, wizard, door):
    fill_to_password(qtbot, wizard)
    type_password(qtbot, wizard)
    type_into(child(wizard, "typed_back"), CODE.lower().replace("-", " "))
    with qtbot.waitSignal(wizard.opened) as opened:
        qtbot.keyClick(child(wizard, "typed_back"), Qt.Key.Key_Return)
    assert (opened.args, door.kept) == (["store"], 1)


def test_another_code_is_not_taken(qtbot, wizard):
    fill_to_password(qtbot, wizard)
    type_password(qtbot, wizard)
    type_into(child(wizard, "typed_back"), write_code(bytes(20)))
    press(qtbot, wizard, "next")
    assert problems(wizard) == ["This is another code. Type the one shown above."]


def test_a_refusal_is_told_and_can_be_tried_again(qtbot, wizard, door):
    door.refusal = StoreExists()
    fill_to_password(qtbot, wizard)
    type_password(qtbot, wizard)
    told = [text.text() for text in wizard.findChildren(Text, "banner_text") if text.isVisible()]
    assert (told, title(wizard)) == ([StoreExists.sentence], "A password")


def test_the_demo_commune_is_one_click_away(qtbot, wizard):
    with qtbot.waitSignal(wizard.opened) as opened:
        press(qtbot, wizard, "try_demo")
    assert opened.args == ["demo store"]


def test_back_keeps_what_was_typed(qtbot, wizard):
    fill_to_password(qtbot, wizard)
    press(qtbot, wizard, "back")
    assert child(wizard, "officer").text() == "Trần Thị Hà"


def test_villages_are_one_a_line_and_each_once():
    assert villages_of(" Thôn A \n\nThôn B\nThôn A") == ("Thôn A", "Thôn B")


class FakeView:
    def __init__(self):
        self.steps = []

    def show_step(self, step, *, last):
        self.steps.append((step, last))

    def __getattr__(self, name):
        return lambda *_arguments, **_named: None


def test_once_the_store_is_made_there_is_no_way_back(door):
    view = FakeView()
    presenter = SetupPresenter(view, door, at_once)
    presenter.answers = Answers(commune=gazetteer.by_code(HOAN_KIEM), officer="Trần Thị Hà")
    presenter.create(PASSWORD)
    presenter.back()
    assert view.steps == [(Step.RECOVERY, True)]
