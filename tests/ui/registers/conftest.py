"""What tests of register screens stand on."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from cpo_desktop.domain.inspection import Inspection
from tests.factory import an_id


@pytest.fixture
def village(app):
    return app.office.villages()[0].id


@pytest.fixture
def shown(qtbot, desk):
    """A screen of a register, shown at the size that counts."""

    def show(make, register, argument=None):
        widget = make(desk, register)
        qtbot.addWidget(widget)
        widget.resize(1170, 700)
        widget.show()
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)
        widget.open(argument)
        QApplication.processEvents()
        return widget

    return show


@pytest.fixture
def inspection(app):
    made = Inspection(id=an_id(), held_on=date(2026, 11, 2), kind="joint", subject="Bếp ăn bán trú")
    app.records.save(made)
    return made
