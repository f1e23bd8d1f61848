"""A screen about children, and children to show on it."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from tests.factory import a_child


@pytest.fixture
def village(app):
    return app.office.villages()[0]


@pytest.fixture
def shown(qtbot, desk):
    """A screen, shown at the size that counts."""

    def show(make, argument=None):
        widget = make(desk)
        qtbot.addWidget(widget)
        widget.resize(1170, 700)
        widget.show()
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)
        widget.open(argument)
        return widget

    return show


@pytest.fixture
def keep(app, village):
    """Keeps a child of the first village, and whatever belongs to it."""

    def kept(name, *owned, **given):
        child = a_child(full_name=name, village=village.id, **given)
        app.records.save(child)
        for make in owned:
            app.records.save(make(child))
        return child

    return kept


@pytest.fixture
def texts():
    """Every text that shows on a widget."""

    def shown_on(widget):
        # What a layout takes in while it shows is shown by the next event.
        QApplication.processEvents()
        return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]

    return shown_on
