"""The list of children: search, filters, the table, and one child beside it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QMenu, QStackedLayout, QWidget
from typing_extensions import override

from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.services.children import ChildFile, ChildFilter, ChildRow, Facets, Order
from cpo_desktop.ui import actions, prompts, theme
from cpo_desktop.ui.children.asking import Edit
from cpo_desktop.ui.children.facets import Choice, Choices
from cpo_desktop.ui.children.filter_bar import FilterBar
from cpo_desktop.ui.children.presenter import ChildrenPresenter, Counted
from cpo_desktop.ui.children.preview import Preview
from cpo_desktop.ui.children.table_model import columns
from cpo_desktop.ui.lists.table import RecordTable
from cpo_desktop.ui.lists.table_model import PagedModel
from cpo_desktop.ui.navigation import Desk, New
from cpo_desktop.ui.theme import SPACE
from cpo_desktop.ui.widgets import (
    Card,
    EmptyState,
    Heading,
    Look,
    button,
    column,
    holding,
    named,
    row,
)
from cpo_desktop.wording import formats, say

_WIDE: Final = 140 * SPACE
_COUNT_AFTER: Final = 150
_SEARCH_AFTER: Final = 120
_PREVIEW_AFTER: Final = 80


class ChildrenWidget(QWidget):
    """The register of children as a list."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._navigator = desk.navigator
        # A connection does not keep its receiver alive, so the screen holds the presenter.
        self._presenter = ChildrenPresenter(
            self, desk.app.children, desk.jobs.within(self), counting=say("Counting children")
        )
        self._model = PagedModel(columns(desk.app.records.today()), self._presenter.more)
        self._left = named("include_left", QCheckBox(say("Also who left or came of age")))
        self._heading = Heading(say("Children"), buttons=[self._left, self._add_button()])
        self._filters = FilterBar(Choices(desk.app.office.villages()))
        self._preview = named("preview", Preview(desk.app.records.today()))
        self._table = named("children_table", RecordTable(self._model), say("Children"))
        self._table.remember(desk.preferences)
        self._empty = self._built_empty()
        self._build()
        self._count_timer = self._timer(_COUNT_AFTER, self._presenter.count)
        self._search_timer = self._timer(_SEARCH_AFTER, self._on_search_due)
        self._preview_timer = self._timer(_PREVIEW_AFTER, self._on_preview_due)
        self._connect()
        desk.changes.changed.connect(self._presenter.on_changes)

    def open(self, argument: object) -> None:
        """Show the list, narrowed anew if a filter is given."""
        self._presenter.open(argument if isinstance(argument, ChildFilter) else None)
        self._table.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_preview()

    # What the presenter asks

    def show_rows(self, rows: tuple[ChildRow, ...], wanted: ChildFilter) -> None:
        """Show these from the top, the selected child still selected if it is there."""
        selected = self._selected_id()
        self._model.show_rows(rows, more=self._presenter.has_more)
        self._pages.setCurrentIndex(0 if rows else 1)
        self._show_preview()
        if not rows:
            self._show_emptiness(wanted)
        again = self._model.number_of(lambda row: row.id == selected)
        self._table.choose(again or 0)
        self._preview_timer.start()

    def add_rows(self, rows: tuple[ChildRow, ...]) -> None:
        """Show these below the others."""
        self._model.add_rows(rows, more=self._presenter.has_more)

    def show_filter(self, wanted: ChildFilter) -> None:
        """Show what narrows the list, and what it is sorted by."""
        self._filters.show_filter(wanted)
        self._left.setChecked(wanted.include_left)
        order, descending = self._presenter.order
        self._table.show_order(order, descending=descending)

    def show_counts(self, count: int, facets: Facets) -> None:
        """Show how many there are."""
        self._heading.set_title(say("Children"), say("{n} children").format(n=formats.whole(count)))
        self._filters.show_facets(facets)

    def show_file(self, file: ChildFile | None) -> None:
        """Show a child beside the list."""
        self._preview.show_file(file)

    def take_counts(self, counted: Counted) -> None:
        """Hand to the presenter what the background worked out."""
        self._presenter.counted(counted)

    def count_soon(self) -> None:
        """Count once the officer pauses."""
        self._count_timer.start()

    def show_failure(self, error: UserFacingError) -> None:
        """Tell what could not be done."""
        prompts.tell_failure(self, error)

    # Building

    def _add_button(self) -> QWidget:
        return button(
            say("Add a child"),
            self._on_add,
            look=Look.PRIMARY,
            icon="plus",
            name="add_child",
            tip=actions.keys_text(actions.ADD),
        )

    def _built_empty(self) -> EmptyState:
        return named(
            "children_empty",
            EmptyState("", [(say("Add a child"), self._on_add)], icon="users-three"),
        )

    def _build(self) -> None:
        self._pages = QStackedLayout()
        self._pages.addWidget(Card(self._table, margin=1, gap=0))
        self._pages.addWidget(self._empty)
        body = row(holding(self._pages), self._preview, gap=2 * SPACE)
        body.setStretch(0, 1)
        layout = column(self._heading, self._filters, gap=int(1.5 * SPACE), margin=3 * SPACE)
        layout.addLayout(body, 1)
        self.setLayout(layout)

    def _timer(self, milliseconds: int, act: Callable[[], object]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(act)
        return timer

    def _connect(self) -> None:
        self._filters.searched.connect(lambda _words: self._search_timer.start())
        self._filters.search.returnPressed.connect(self._table.setFocus)
        self._filters.toggled.connect(self._on_toggled)
        self._left.clicked.connect(self._presenter.include_left)
        self._filters.cleared.connect(self._presenter.clear)
        self._table.opened.connect(self._on_opened)
        self._table.typed.connect(self._on_typed)
        self._table.chosen.connect(lambda _row: self._preview_timer.start())
        self._table.sorted.connect(lambda key: self._presenter.sort(Order(key)))
        self._table.customContextMenuRequested.connect(self._on_menu_asked)
        actions.action(actions.ADD, self, self._on_add)
        actions.action(actions.EDIT, self, self._on_edit)
        actions.action(actions.FIND_HERE, self, self._on_find)

    def _show_emptiness(self, wanted: ChildFilter) -> None:
        if wanted == ChildFilter():
            self._empty.set_text(
                say("No child is in the register yet."),
                say("Add the first one; a name, sex, year of birth and village will do."),
            )
        else:
            self._empty.set_text(
                say("No child fits the search and the filter."),
                say("Take a filter away, or add the child if it is new."),
            )

    def _show_preview(self) -> None:
        # On a narrow screen the names matter more than the child beside them.
        self._preview.setVisible(self.width() >= _WIDE and self._pages.currentIndex() == 0)

    # Following the officer

    def _selected_id(self) -> str | None:
        row: ChildRow | None = self._table.current()
        return row.id if row else None

    def _on_search_due(self) -> None:
        words = self._filters.search.text().strip()
        # One letter lets nearly everybody through, and costs most to look up.
        if len(words) != 1:
            self._presenter.search(words)

    def _on_preview_due(self) -> None:
        self._presenter.choose(self._selected_id())

    def _on_toggled(self, choice: Choice) -> None:
        self._presenter.toggle(choice.side, choice.key)

    def _on_typed(self, text: str) -> None:
        self._filters.search.setFocus()
        self._filters.search.setText(text)

    def _on_find(self) -> None:
        self._filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filters.search.selectAll()

    def _on_opened(self, child: ChildRow) -> None:
        self._navigator.open("child", child.id)

    def _on_add(self) -> None:
        self._navigator.open("child", New())

    def _on_edit(self) -> None:
        if selected := self._selected_id():
            self._navigator.open("child", Edit(selected))

    def _on_measure(self) -> None:
        if selected := self._selected_id():
            self._navigator.open("measure", New({"child": selected}))

    def _on_menu_asked(self, place: QPoint) -> None:
        index = self._table.indexAt(place)
        if not index.isValid():
            return
        menu = QMenu(self)
        menu.addAction(say("Open"), lambda: self._on_opened(self._model.row(index.row())))
        menu.addAction(theme.icon("pencil-simple"), say("Edit"), self._on_edit)
        menu.addAction(theme.icon("lifebuoy"), say("Add support"), self._on_measure)
        menu.addSeparator()
        menu.addAction(theme.icon("copy"), say("Copy as a table"), self._table.copy)
        menu.popup(self._table.viewport().mapToGlobal(place))
