"""The application in its look, and what a screen is made with."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from cpo_desktop.ui.changes import ChangeFeed
from cpo_desktop.ui.jobs import JobRunner
from cpo_desktop.ui.navigation import Desk
from cpo_desktop.ui.theme import Appearance, Theme


def type_into(widget, text):
    """Type as an officer does; Qt's own keyClicks aborts at đ."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            no_key = Qt.Key.Key_unknown
            event = QKeyEvent(kind, no_key, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


class FakeNavigator:
    """Writes down where one wanted to go."""

    def __init__(self):
        self.opened = []
        self.receipts = []
        self.told = []
        self.went_back = 0

    def open(self, screen, argument=None):
        self.opened.append((screen, argument))

    def back(self):
        self.went_back += 1

    def saved(self, receipt):
        self.receipts.append(receipt)

    def tell(self, sentence):
        self.told.append(sentence)


@pytest.fixture(scope="session", autouse=True)
def looks(qapp):
    """The program's own style, fonts and colours."""
    return Theme(qapp, Appearance.LIGHT)


@pytest.fixture
def navigator():
    return FakeNavigator()


@pytest.fixture
def jobs(qapp):
    runner = JobRunner()
    yield runner
    runner.shut_down()


@pytest.fixture
def desk(app, navigator, jobs):
    """What a screen is made with: real services, a navigator that only writes down."""
    feed = ChangeFeed(app.subscribe)
    yield Desk(app, navigator, jobs, feed)
    feed.close()
