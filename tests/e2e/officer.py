"""Somebody at the window: sees what is shown, types and clicks."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QTableView,
    QWidget,
)

from cpo_desktop.domain.registers import BY_NAME
from cpo_desktop.ui.forms.record_fields import RecordFields
from cpo_desktop.ui.widgets import FieldRow
from tests.ui.conftest import type_into


class Officer:
    """Sees the window, types and clicks."""

    def __init__(self, qtbot, program):
        self.qtbot, self.program, self.window = qtbot, program, program.window

    def see(self, name, kind=QWidget):
        found = [w for w in self.window.findChildren(kind, name) if w.isVisible()]
        assert found, f"{name} is not on the screen"
        return found[-1]

    def click(self, name):
        self.qtbot.mouseClick(self.see(name, QAbstractButton), Qt.MouseButton.LeftButton)
        self.wait()

    def wait(self):
        self.window.wait_for_jobs()
        QApplication.processEvents()

    def type(self, name, text, kind=QLineEdit):
        field = self.see(name, kind)
        field.setFocus()
        type_into(field, text)

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.qtbot.keyClick(QApplication.focusWidget(), key, modifier)
        self.wait()

    def write(self, field, text, form="", *, choose=False):
        """Go to a field of the form on the screen, type, and choose what is offered."""
        fields = self.see(form, RecordFields) if form else self.see_form()
        self.come_back(fields.window())
        fields.focus_field(field)
        inside = fields.findChild(FieldRow, f"row_{field}")
        self.qtbot.waitUntil(lambda: inside.isAncestorOf(QApplication.focusWidget()))
        QApplication.focusWidget().selectAll()
        type_into(QApplication.focusWidget(), text)
        if choose:
            self.press(Qt.Key.Key_Return)

    def tick(self, words):
        """Click the choice that reads so."""
        offered = self.see_form().findChildren(QAbstractButton)
        choice = next(b for b in offered if b.text() == words and b.isVisible())
        self.qtbot.mouseClick(choice, Qt.MouseButton.LeftButton)

    def see_form(self):
        """The form in front: that of a dialog, else that of the screen."""
        dialogs = [d for d in self.window.findChildren(QDialog) if d.isVisible()]
        place = dialogs[-1] if dialogs else self.window
        return next(f for f in place.findChildren(RecordFields) if f.isVisible())

    def save(self):
        self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def go(self, words):
        """By the search box: its name, and Enter."""
        self.come_back()
        self.qtbot.keyClick(self.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        self.type("palette_field", words)
        self.press(Qt.Key.Key_Return)
        self.come_back()

    def come_back(self, window=None):
        """As a window manager does when a dialog or a list of choices closes."""
        window = window or self.window
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow)

    def reads(self):
        return [label.text() for label in self.window.findChildren(QLabel) if label.isVisible()]


def typed(day):
    """The day as an officer types it."""
    return day.strftime("%d/%m/%Y")


class RegisterOfficer(Officer):
    """Works on the registers of the commune's own work."""

    @property
    def app(self):
        return self.window.shell.app

    def begin(self, name):
        """From the page of the commune's work, an empty form."""
        self.go("cong tac cua xa")
        self.click(f"add_{name}")

    def fill(self, *fields):
        for name, text, *how in fields:
            self.write(name, text, choose=bool(how))

    def begin_part(self, kind):
        card = self.see(f"part_{kind}")
        add = next(b for b in card.findChildren(QWidget, "add_entry") if b.isVisible())
        self.qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
        self.wait()
        assert self.dialogs()

    def dialogs(self):
        return [d for d in self.window.findChildren(QDialog) if d.isVisible()]

    def keep(self):
        """Save what is in front; it must be taken."""
        before = len(self.dialogs())
        self.save()
        errors = [w.text() for w in self.window.findChildren(QWidget, "problem")
                  if w.isVisible() and w.text()]  # fmt: skip
        assert errors == []
        if before:
            assert len(self.dialogs()) == before - 1
        QApplication.processEvents()

    def list_of(self, name):
        """The cells of a register's list, opened from the page of the commune's work."""
        self.window.shell.open("work")
        self.wait()
        self.click(f"open_{BY_NAME[name].list_key}")
        model = self.see(f"{name}_table", QTableView).model()
        return [
            [model.index(row, column).data() for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    def all(self, name):
        """Every record of a kind that the store has."""
        register = BY_NAME[name]
        return [row.record for row in self.app.registers.page(register).rows]

    def visit(self, name):
        """Open the page of the only record of a register."""
        (record,) = self.all(name)
        self.window.shell.open(name, record.id)
        self.wait()

    def parts(self, name, kind):
        register = BY_NAME[name]
        (record,) = self.all(name)
        found = self.app.registers.file(register, record.id).parts
        return next(some for each, some in found.items() if each.entity.name == kind)

    def found(self, words):
        """What the search box offers for these words."""
        return [hit.entity for hit in self.app.search.find(words)]

    def due(self):
        """What waits on the work list, by what it is about."""
        self.window.shell.open("start")
        self.wait()
        return [(item.screen, item.due_on) for item in self.app.work.due(self.app.records.today())
                if item.kind == "register"]  # fmt: skip

    def undo(self):
        self.come_back()
        self.qtbot.keyClick(self.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        self.wait()

    def totals(self):
        return self.see("totals").text()
