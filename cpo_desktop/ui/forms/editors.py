"""Editors for what is typed as text: words, notes, days, numbers, money; and yes or no."""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPalette
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from cpo_desktop.domain.dates import PartialDate, age_on
from cpo_desktop.domain.fields import Field, Kind
from cpo_desktop.domain.identity import read_number
from cpo_desktop.foundation.clock import VIETNAM
from cpo_desktop.ui import theme
from cpo_desktop.ui.forms.reading import Unread, read, written, written_decimal, written_money
from cpo_desktop.wording import formats, labels, say

_SHORT: Final = 168
_FEWEST_LINES: Final = 2
_MOST_LINES: Final = 8


class Editor(QWidget):
    """Where one field is entered.

    `changed` follows everything the officer does to the value; `left` says that she went on, and
    `finished` that she wants to be taken to the next field. Showing a value tells nobody.
    """

    changed = Signal()
    left = Signal()
    finished = Signal()

    def __init__(self, declared: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.declared = declared

    def show_value(self, value: object) -> None:
        """Stand at this value."""
        raise NotImplementedError  # abstract; the metaclass of Qt leaves no room for ABC

    def value(self) -> object:
        """What stands here; `Unread` if it cannot be understood."""
        raise NotImplementedError  # abstract; the metaclass of Qt leaves no room for ABC

    def typed(self) -> str:
        """The bare text, for editors that have one: a scanner types into any of them."""
        return ""

    def summary(self) -> str:
        """The value in a few words, for the line that stands for a folded section."""
        value = self.value()
        if isinstance(value, Unread) or not value:
            return ""
        return labels.value_text(self.declared, value)


class FieldLine(QLineEdit):
    """A line that says when it is left."""

    left = Signal()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # A popup or another window takes the focus for a moment only.
        if event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self.left.emit()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()


class LineEditor(Editor):
    """One line, with what was understood of it beside."""

    def __init__(
        self,
        declared: Field,
        *,
        now: Callable[[], datetime],
        width: int = 0,
        hint: Callable[[object], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(declared, parent)
        self._now = now
        self._value: object = None
        self._hint_of = hint
        self._line = FieldLine(self)
        if width:
            self._line.setFixedWidth(width)
        self._hint = QLabel(self)
        self._hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._hint.setWordWrap(True)
        self._hint.setVisible(hint is not None)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._line, 0 if width else 1)
        if width:
            layout.addWidget(self._hint, 1)
        if width and hint is None:
            layout.addStretch(1)
        self.setFocusProxy(self._line)
        self._line.textEdited.connect(self._on_text_edited)
        self._line.left.connect(self._on_line_left)

    @override
    def show_value(self, value: object) -> None:
        self._value = value
        self._line.setText(self._written(value))
        self._line.setCursorPosition(0)
        self._show_hint()

    @override
    def value(self) -> object:
        return self._value

    @override
    def typed(self) -> str:
        return self._line.text()

    def _written(self, value: object) -> str:
        if self.declared.kind is Kind.MONEY and isinstance(value, int):
            return written_money(value)
        if isinstance(value, Decimal):
            return written_decimal(value)
        return written(value)

    def _on_text_edited(self, text: str) -> None:
        now = self._now()
        self._value = read(self.declared, text, today=now.date(), now=now)
        self._show_hint()
        self.changed.emit()

    def _on_line_left(self) -> None:
        if not isinstance(self._value, Unread):
            self._line.setText(self._written(self._value))
            self._show_hint()
        self.left.emit()

    def _show_hint(self) -> None:
        if self._hint_of is None:
            return
        silent = self._value in (None, "") or isinstance(self._value, Unread)
        understood = "" if silent else self._hint_of(self._value)
        self._hint.setText("" if understood == self._line.text() else understood)


class NoteEditor(Editor):
    """Several lines; grows with what is written. Tab goes on to the next field."""

    def __init__(self, declared: Field, parent: QWidget | None = None) -> None:
        super().__init__(declared, parent)
        self._text = _NoteText(self)
        self._text.setTabChangesFocus(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._text, 1)
        self.setFocusProxy(self._text)
        self._text.textChanged.connect(self._on_text_changed)
        self._text.left.connect(self.left)
        self._fit()

    @override
    def show_value(self, value: object) -> None:
        self._text.blockSignals(True)  # noqa: FBT003 - Qt's own
        self._text.setPlainText(str(value or ""))
        self._text.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._fit()

    @override
    def value(self) -> object:
        return self._text.toPlainText().strip()

    @override
    def typed(self) -> str:
        return self._text.textCursor().block().text()

    @override
    def summary(self) -> str:
        return str(self.value()).partition("\n")[0]

    def _on_text_changed(self) -> None:
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        lines = int(self._text.document().size().height())
        shown = max(_FEWEST_LINES, min(_MOST_LINES, lines))
        height = QFontMetrics(self._text.font()).lineSpacing() * shown
        self._text.setFixedHeight(height + 3 * theme.SPACE)


class _NoteText(QPlainTextEdit):
    left = Signal()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class FlagEditor(Editor):
    """A box to tick."""

    def __init__(self, declared: Field, parent: QWidget | None = None) -> None:
        super().__init__(declared, parent)
        self._box = QCheckBox(say("Yes"), self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._box)
        layout.addStretch(1)
        self.setFocusProxy(self._box)
        self._box.clicked.connect(self._on_clicked)

    @override
    def show_value(self, value: object) -> None:
        self._box.setChecked(bool(value))

    @override
    def value(self) -> object:
        return self._box.isChecked()

    @override
    def summary(self) -> str:
        return labels.field_label(self.declared) if self._box.isChecked() else ""

    def _on_clicked(self) -> None:
        self.changed.emit()
        self.left.emit()


def text_editor(declared: Field, now: Callable[[], datetime]) -> Editor:
    """The editor for a field that is typed as one line; `now` is by Viet Nam's clock."""
    hints: dict[Kind, Callable[[object], str] | None] = {
        Kind.PARTIAL_DATE: lambda value: _understood_birth(value, now().date()),
        Kind.DAY: _understood_day,
        Kind.MOMENT: lambda value: _understood_moment(value, now()),
        Kind.PERSONAL_NUMBER: _understood_number,
        Kind.MONEY: _understood_money,
        Kind.WHOLE: None,
        Kind.YEAR: None,
        Kind.DECIMAL: None,
        Kind.PHONE: None,
    }
    width = _SHORT if declared.kind in hints else 0
    return LineEditor(declared, now=now, width=width, hint=hints.get(declared.kind))


def _understood_birth(value: object, today: date) -> str:
    if not isinstance(value, PartialDate):
        return ""
    age = formats.age(age_on(value, today))
    if value.day is not None and not value.estimated:
        return age
    return f"{formats.partial_date(value)} · {age}"


def _understood_day(value: object) -> str:
    return formats.day(value) if isinstance(value, date) else ""


def _understood_moment(value: object, now: datetime) -> str:
    if not isinstance(value, datetime):
        return ""
    if value.date() >= now.date():
        return formats.moment(value)
    away = formats.ago(value.replace(tzinfo=VIETNAM), now.replace(tzinfo=VIETNAM))
    return f"{formats.moment(value)} · {away}"


def _understood_number(value: object) -> str:
    facts = read_number(str(value))
    if facts is None:
        return ""
    told = [
        labels.code_label("sexes", facts.sex),
        say("born in {year}").format(year=facts.birth_year),
        facts.registered_in or "",
    ]
    return " · ".join(filter(None, told))


def _understood_money(value: object) -> str:
    return formats.money_short(value) if isinstance(value, int) else ""
