"""Records to put into registers, and what can be seen of a screen."""

from datetime import date, timedelta

from PySide6.QtWidgets import QLabel

from cpo_desktop.domain.inspection import Finding
from cpo_desktop.domain.outreach import Outreach
from cpo_desktop.ui.lists import RecordTable
from cpo_desktop.ui.widgets import LinkText
from tests.factory import TODAY, an_id


def outreach(**given):
    usual = {"held_on": date(2026, 5, 6), "subject": "Quyền trẻ em", "topics": ("child_rights",)}
    return Outreach(**({"id": an_id(), "channel": "school"} | usual | given))


def table(widget):
    return widget.findChild(RecordTable)


def cells(widget):
    model = table(widget).model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def words(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def links(widget):
    return {link.text(): link for link in widget.findChildren(LinkText) if link.isVisibleTo(widget)}


def a_finding(inspection, **given):
    usual = {"found": "Thiếu lan can", "remedy_by": TODAY + timedelta(5)}
    return Finding(**({"id": an_id(), "inspection": inspection.id} | usual | given))
