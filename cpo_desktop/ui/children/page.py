"""A child's page as widgets: to read, and as a form."""

import dataclasses
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QWidget
from typing_extensions import override

from cpo_desktop.domain.changes import Revision
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.circumstance import Circumstance, Risk
from cpo_desktop.domain.fields import Field, Record
from cpo_desktop.services.children import ChildFile, ChildRow
from cpo_desktop.ui import actions
from cpo_desktop.ui.children.around import cases, family, marriages, support
from cpo_desktop.ui.children.facts import facts
from cpo_desktop.ui.children.form import ChildForm
from cpo_desktop.ui.children.header import Header
from cpo_desktop.ui.children.page_presenter import ChildPagePresenter
from cpo_desktop.ui.children.timeline import Span, Timeline
from cpo_desktop.ui.forms.history import history
from cpo_desktop.ui.forms.record_dialog import RecordDialog
from cpo_desktop.ui.navigation import Desk, New
from cpo_desktop.ui.theme import SPACE, Tone
from cpo_desktop.ui.widgets import (
    Banner,
    Button,
    EmptyState,
    Look,
    Section,
    Segments,
    Text,
    button,
    column,
    emptied,
    holding,
    named,
    row,
    scrolling,
)
from cpo_desktop.wording import labels, say

_FILE = "file"
_HISTORY = "history"
_TWO_SIDES = 112 * SPACE


class ChildPage(QWidget):
    """One child: who it is, why it needs protection, who is around it, what was done."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._navigator = desk.navigator
        self._records = desk.app.records
        self._cases_of = desk.app.cases.of_child
        self._today = desk.app.records.today
        # A connection does not keep its receiver alive, so the screen holds the presenter.
        self._presenter = ChildPagePresenter(
            self, desk.app.children, desk.app.records, desk.navigator
        )
        self._form: ChildForm | None = None
        self._tab = _FILE
        self._where = 0
        self._sides: QBoxLayout | None = None
        self._page = column(margin=3 * SPACE, gap=int(1.5 * SPACE))
        self._layers = QStackedLayout(self)
        self._layers.addWidget(named("child_page", holding(self._page)))
        actions.action(actions.EDIT, self, self._on_edit)
        actions.action(actions.ADD, self, lambda: desk.navigator.open("child", New()))
        desk.changes.changed.connect(self._presenter.on_changes)

    def open(self, argument: object) -> None:
        """Show a child by its id, its form for `Edit`, the form of a new one for `New`."""
        self._tab = _FILE
        self._where = 0
        self._presenter.open(argument)

    def leave(self) -> None:
        """Keep what was typed."""
        if self._form is not None:
            self._form.form.keep_draft()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._sides is not None:
            self._turn(self._sides)

    # What the presenter asks

    def show_file(self, file: ChildFile, missing: tuple[Field, ...]) -> None:
        """Show the child with everything around it."""
        self._drop_form()
        emptied(self._page)
        self._page.addWidget(Header(file, self._today(), self._buttons()))
        self._page.addLayout(row(self._tabs(), None))
        self._body = column()
        self._page.addLayout(self._body, 1)
        self._file, self._missing = file, missing
        self._show_tab(self._tab)

    def show_history(self, revisions: tuple[tuple[type[Record], Revision], ...]) -> None:
        """Show who changed what."""
        self._fill(history(revisions))

    def show_form(self, child: Child, *, is_new: bool, draft_key: str) -> None:
        """Let the child be entered or edited."""
        self._drop_form()
        form = ChildForm(child, records=self._records, is_new=is_new, draft_key=draft_key)
        form.saved.connect(self._presenter.saved)
        form.left.connect(self._presenter.left)
        form.told.connect(self._presenter.look_for_duplicates)
        form.opened.connect(lambda child_id: self._navigator.open("child", child_id))
        form.another.connect(self._on_another)
        self._form = form
        self._layers.addWidget(form)
        self._layers.setCurrentWidget(form)
        form.form.focus_first_empty()

    def show_gone(self) -> None:
        """Say that the child is no longer in the register."""
        self._drop_form()
        emptied(self._page)
        self._sides = None
        words = say("This child is no longer in the register.")
        back = (say("Back"), self._navigator.back)
        self._page.addWidget(EmptyState(words, [back], icon="user"), 1)

    def show_duplicates(self, rows: tuple[ChildRow, ...]) -> None:
        """Show who may be the child in the form already."""
        if self._form is not None:
            self._form.show_duplicates(rows)

    # Building

    def _buttons(self) -> list[QWidget]:
        edit = button(
            say("Edit"),
            self._on_edit,
            look=Look.PRIMARY,
            icon="pencil-simple",
            name="edit_child",
            tip=actions.keys_text(actions.EDIT),
        )
        delete = button(
            "", self._presenter.delete, look=Look.QUIET, icon="trash", name="delete_child"
        )
        delete.setToolTip(say("Delete; this can be undone"))
        delete.setAccessibleName(say("Delete"))
        return [delete, edit]

    def _missing_banner(self, missing: tuple[Field, ...]) -> Banner:
        words = ", ".join(labels.field_label(declared).lower() for declared in missing)
        sentence = say("Still missing: {fields}.").format(fields=words)
        return named("missing", Banner(sentence, Tone.WARNING, [(say("Fill in"), self._on_edit)]))

    def _tabs(self) -> Segments:
        tabs = Segments([(_FILE, say("File")), (_HISTORY, say("History of changes"))], self._tab)
        tabs.chosen.connect(self._show_tab)
        return named("tabs", tabs)

    def _show_tab(self, tab: str) -> None:
        if tab != self._tab:
            self._where = 0
        self._tab = tab
        self._sides = None
        if tab == _HISTORY:
            self._presenter.show_history()
        else:
            self._fill(self._file_body(self._file))

    def _fill(self, content: QWidget) -> None:
        emptied(self._body)
        # Room for the scroll bar, which is painted over what it scrolls.
        content.setContentsMargins(0, 0, 2 * SPACE, 0)
        area = scrolling(content, "child_scroll")
        self._body.addWidget(area)
        where, bar = self._where, area.verticalScrollBar()
        bar.valueChanged.connect(self._on_scrolled)
        # There is nothing to scroll until the layout ran.
        QTimer.singleShot(0, bar, lambda: bar.setValue(where))

    def _file_body(self, file: ChildFile) -> QWidget:
        left = column(
            self._circumstances(file),
            support(file, self._navigator, self._today()),
            cases(self._cases_of(file.child.id), file.child.id, self._navigator),
            gap=int(1.5 * SPACE),
        )
        wedded = marriages(file, self._navigator)
        if wedded is not None:
            left.addWidget(wedded)
        left.addWidget(family(file, self._navigator, self._today()))
        left.addStretch(1)
        right = column(facts(file), None)
        self._sides = row(holding(left), holding(right), gap=int(1.5 * SPACE))
        self._sides.setStretch(0, 3)
        self._sides.setStretch(1, 2)
        self._turn(self._sides)
        if not self._missing:
            return holding(self._sides)
        banner = self._missing_banner(self._missing)
        return holding(column(banner, self._sides, gap=int(1.5 * SPACE)))

    def _turn(self, sides: QBoxLayout) -> None:
        way = QBoxLayout.Direction
        narrow = self.width() < _TWO_SIDES
        sides.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def _circumstances(self, file: ChildFile) -> Section:
        section = named("circumstances", Section(say("Circumstances and risks"), foldable=False))
        for kind, words, name in (
            (Circumstance, say("Add a circumstance"), "add_circumstance"),
            (Risk, say("Add a risk"), "add_risk"),
        ):
            section.add_to_heading(self._adding(kind, words, name))
        periods: list[Circumstance | Risk] = [*file.circumstances, *file.risks]
        spans = [self._span(period) for period in periods]
        known = [span for span in spans if span is not None]
        if known:
            section.content.addWidget(named("timeline", Timeline(known, self._today())))
        else:
            words = say("This child is in none of the 14 groups and at no risk, as far as known.")
            section.content.addWidget(Text(words, tone=Tone.QUIET))
        return section

    def _adding(self, kind: type[Circumstance | Risk], words: str, name: str) -> Button:
        return button(
            words,
            lambda: self._enter(
                kind(
                    id=self._records.new_id(),
                    child=self._presenter.child_id,
                    opened_on=self._today(),
                ),
                words,
                is_new=True,
            ),
            look=Look.QUIET,
            icon="plus",
            name=name,
        )

    def _span(self, period: Circumstance | Risk) -> Span | None:
        if period.opened_on is None:
            return None
        codes = "circumstances" if isinstance(period, Circumstance) else "risks"
        evidence = period.evidence_number if isinstance(period, Circumstance) else ""
        return Span(
            id=period.id,
            words=labels.code_short(codes, period.code),
            full=labels.code_label(codes, period.code),
            detail=" · ".join(filter(None, (evidence, period.remarks.partition("\n")[0]))),
            begins=period.opened_on,
            ends=period.closed_on,
            tone=Tone.ACCENT if isinstance(period, Circumstance) else Tone.WARNING,
            edit=self._editing(period),
            close=self._editing(dataclasses.replace(period, closed_on=self._today()), period),
            delete=lambda: self._presenter.delete_period(period),
        )

    def _editing(
        self, period: Circumstance | Risk, base: Circumstance | Risk | None = None
    ) -> Callable[[], object]:
        words = labels.entity_label(period.entity)
        return lambda: self._enter(period, words, is_new=False, base=base)

    def _enter(
        self,
        record: Circumstance | Risk,
        title: str,
        *,
        is_new: bool,
        base: Circumstance | Risk | None = None,
    ) -> None:
        dialog = RecordDialog(
            record, title, records=self._records, is_new=is_new, base=base, parent=self
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(lambda receipt, _record: self._navigator.saved(receipt))
        dialog.open_for_typing()

    # Following the officer

    def _on_edit(self) -> None:
        if self._form is None and self._presenter.child_id:
            self._presenter.edit()

    def _on_scrolled(self, where: int) -> None:
        self._where = where

    def _on_another(self, child_id: str) -> None:
        self._presenter.is_another(child_id)
        if self._form is not None:
            self._form.look_again()

    def _drop_form(self) -> None:
        if self._form is not None:
            self._form.form.keep_draft()
            self._layers.removeWidget(self._form)
            self._form.deleteLater()
            self._form = None
        self._layers.setCurrentIndex(0)
