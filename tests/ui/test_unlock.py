"""The lock: one field and Enter, the keyboard's traps, and the paper code."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from cpo_desktop.security.keyring import KeyFileNotSaved, WrongPassword
from cpo_desktop.security.recovery import MistypedRecoveryCode
from cpo_desktop.ui.unlock.view import UnlockWidget
from cpo_desktop.ui.widgets import Text
from tests.ui.conftest import type_into

CODE = "B4KXN-NEWCODE"


class FakeDoor:
    def __init__(self):
        self.unconfirmed = False
        self.kept = []
        self.refusal = None

    def log_in(self, password):
        if password != "đúng rồi":
            raise WrongPassword
        code = CODE if self.unconfirmed else ""
        return SimpleNamespace(database="store", recovery_code=code, keep_code=self.keep)

    def keep(self):
        if self.refusal:
            raise self.refusal
        self.kept.append(CODE)

    def unlock_with_recovery(self, code, new_password):
        if code != "paper":
            raise MistypedRecoveryCode(group=3)
        return SimpleNamespace(database="store", recovery_code=CODE, keep_code=self.keep)


@pytest.fixture
def door():
    return FakeDoor()


@pytest.fixture
def page(qtbot, jobs, door):
    widget = UnlockWidget(door, jobs.run)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def field(page, name="password"):
    return page.findChild(QLineEdit, name)


def problems(page):
    return [text.text() for text in page.findChildren(Text, "problem") if text.isVisible()]


def test_the_right_password_and_enter_open_the_store(qtbot, page):
    type_into(field(page), "đúng rồi")
    with qtbot.waitSignal(page.opened) as opened:
        qtbot.keyClick(field(page), Qt.Key.Key_Return)
    assert opened.args == ["store"]


def test_what_was_typed_is_forgotten_once_open(qtbot, page):
    type_into(field(page), "đúng rồi")
    with qtbot.waitSignal(page.opened):
        qtbot.keyClick(field(page), Qt.Key.Key_Return)
    assert field(page).text() == ""


def test_a_wrong_password_is_said_under_the_field(qtbot, page):
    type_into(field(page), "sai")
    qtbot.keyClick(field(page), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: problems(page) == [WrongPassword.sentence])


def test_after_a_wrong_password_the_next_keys_replace_it(qtbot, page):
    type_into(field(page), "sai")
    qtbot.keyClick(field(page), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(problems(page)))
    assert field(page).selectedText() == "sai"


def test_nothing_typed_is_asked_for(qtbot, page):
    qtbot.keyClick(field(page), Qt.Key.Key_Return)
    assert problems(page) == ["Type the password."]


def test_a_capital_without_shift_gives_caps_lock_away(qtbot, page):
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "A")
    QApplication.sendEvent(field(page), event)
    assert page.findChild(Text, "keyboard_hint").text() == "Caps Lock is on."


def test_a_capital_with_shift_is_just_a_capital(qtbot, page):
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier, "A")
    QApplication.sendEvent(field(page), event)
    assert page.findChild(Text, "keyboard_hint").text() == ""


def test_vietnamese_typing_is_noticed(qtbot, page):
    type_into(field(page), "ấ")
    assert "Telex" in page.findChild(Text, "keyboard_hint").text()


def open_to_the_code(qtbot, page):
    type_into(field(page), "đúng rồi")
    qtbot.keyClick(field(page), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.findChild(Text, "recovery_code").text() != "")


def press_enter_button(qtbot, page):
    qtbot.mouseClick(page.findChild(QAbstractButton, "enter"), Qt.MouseButton.LeftButton)


def test_a_code_that_was_never_typed_back_is_asked_for_before_going_in(
    qtbot, page, door, monkeypatch
):
    monkeypatch.setattr("cpo_desktop.ui.recovery_code.read_code", str)
    door.unconfirmed = True
    opened = []
    page.opened.connect(opened.append)
    open_to_the_code(qtbot, page)
    press_enter_button(qtbot, page)
    assert (opened, door.kept) == ([], [])

    type_into(field(page, "typed_back"), CODE)
    press_enter_button(qtbot, page)

    assert (opened, door.kept) == (["store"], [CODE])


def test_a_code_that_cannot_be_saved_is_not_passed_over(qtbot, page, door, monkeypatch):
    monkeypatch.setattr("cpo_desktop.ui.recovery_code.read_code", str)
    door.unconfirmed, door.refusal = True, KeyFileNotSaved()
    opened = []
    page.opened.connect(opened.append)
    open_to_the_code(qtbot, page)
    type_into(field(page, "typed_back"), CODE)
    press_enter_button(qtbot, page)

    assert (opened, problems(page)) == ([], [KeyFileNotSaved.sentence])


def test_the_paper_code_and_a_new_password_open_the_store_after_the_new_code_is_typed(
    qtbot, page, door, monkeypatch
):
    monkeypatch.setattr("cpo_desktop.ui.recovery_code.read_code", str)
    page.show_recovery()
    type_into(field(page, "recovery_field"), "paper")
    for name in ("new_password", "new_password_again"):
        type_into(field(page, name), "bon tu khong lien quan")
    qtbot.mouseClick(page.findChild(QAbstractButton, "recover"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.findChild(Text, "recovery_code").text() != "")
    assert door.kept == []
    type_into(field(page, "typed_back"), CODE)
    with qtbot.waitSignal(page.opened) as opened:
        press_enter_button(qtbot, page)
    assert (opened.args, door.kept) == (["store"], [CODE])


def test_a_mistyped_paper_code_names_the_group(qtbot, page):
    page.show_recovery()
    type_into(field(page, "recovery_field"), "wrong")
    for name in ("new_password", "new_password_again"):
        type_into(field(page, name), "bon tu khong lien quan")
    qtbot.mouseClick(page.findChild(QAbstractButton, "recover"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any("Group 3" in problem for problem in problems(page)))
