"""The recovery code is on the clipboard for a minute at most, whatever becomes of its page."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

from cpo_desktop.security.recovery import write_code
from cpo_desktop.ui import recovery_code
from cpo_desktop.ui.recovery_code import RecoveryCode

CODE = write_code(bytes(range(20)))


@pytest.fixture
def clipboard(qapp):
    held = QApplication.clipboard()
    yield held
    held.clear()


@pytest.fixture
def copied(qtbot, clipboard, monkeypatch):
    """A page whose code was copied."""

    def make(milliseconds=60_000):
        monkeypatch.setattr(recovery_code, "_CLIPBOARD_MILLISECONDS", milliseconds)
        page = RecoveryCode()
        page.show_code(CODE)
        page.show()
        page.findChild(QAbstractButton, "copy_code").click()
        assert clipboard.text() == CODE
        return page

    return make


def gone(page):
    page.deleteLater()
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)


def test_the_code_leaves_the_clipboard_after_its_time(qtbot, copied, clipboard):
    page = copied(milliseconds=10)
    qtbot.waitUntil(lambda: clipboard.text() == "")
    gone(page)


def test_leaving_the_page_takes_the_code_off_the_clipboard(copied, clipboard):
    page = copied()
    page.hide()
    assert clipboard.text() == ""
    gone(page)


def test_the_code_leaves_the_clipboard_with_its_page(copied, clipboard):
    gone(copied())
    assert clipboard.text() == ""


def test_the_code_does_not_stay_when_the_program_ends(qapp, copied, clipboard):
    page = copied()
    qapp.aboutToQuit.emit()
    assert clipboard.text() == ""
    gone(page)


def test_what_was_copied_since_stays_on_the_clipboard(copied, clipboard):
    page = copied()
    clipboard.setText("một điều khác")
    gone(page)
    assert clipboard.text() == "một điều khác"


def test_clipboard_histories_are_asked_to_leave_the_code_alone(copied, clipboard):
    page = copied()
    forms = clipboard.mimeData().formats()
    assert any("ExcludeClipboardContentFromMonitorProcessing" in form for form in forms)
    gone(page)
