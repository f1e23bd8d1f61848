"""Notices and cases over a real store, and an officer's hands."""

from datetime import datetime

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication

from cpo_desktop.domain.notice import Notice
from cpo_desktop.ui.widgets import Text
from tests import factory

RECEIVED = datetime(2026, 11, 23, 7, 30)
STORY = "Chuyện riêng của cháu"


@pytest.fixture
def village(app):
    return app.office.villages()[0]


@pytest.fixture
def child(app, village):
    child = factory.a_child(full_name="Nguyễn Thị Đào", sex="female", village=village.id)
    app.records.save(child)
    return child


@pytest.fixture
def notice(app, child, village):
    """A grave notice at half past seven in the morning; it is nine o'clock now."""
    return a_notice(app, child=child.id, village=village.id, grave=True)


@pytest.fixture
def case(app, notice):
    return app.cases.open_case(notice.id)


def a_notice(app, **said):
    usual = {"received_at": RECEIVED, "category": "abused", "story": STORY}
    notice = Notice(id=app.records.new_id(), **(usual | said))
    app.records.save(notice)
    return app.records.get(Notice, notice.id)


def shown(qtbot, widget):
    qtbot.addWidget(widget)
    widget.resize(1166, 700)
    widget.show()
    return widget


def click(widget, name):
    QApplication.processEvents()
    found = [one for one in widget.findChildren(QAbstractButton, name) if one.isVisibleTo(widget)]
    assert found, name
    found[-1].click()
    QApplication.processEvents()


def texts(widget):
    # What was put into a layout shows once Qt has come round to it.
    QApplication.processEvents()
    return [one.text() for one in widget.findChildren(Text) if one.isVisibleTo(widget)]


def everything(widget):
    """All words that can be read, on buttons too."""
    read = texts(widget)
    read += [b.text() for b in widget.findChildren(QAbstractButton) if b.isVisibleTo(widget)]
    return "\n".join(read)
