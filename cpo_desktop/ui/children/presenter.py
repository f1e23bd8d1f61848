"""What the list of children shows, and what follows from each choice. Knows no widgets."""

import dataclasses
from dataclasses import dataclass
from typing import Final, Protocol

from cpo_desktop.domain.changes import Change
from cpo_desktop.foundation.errors import NotFound, UserFacingError
from cpo_desktop.foundation.progress import JobContext
from cpo_desktop.services.children import (
    ChildFile,
    ChildFilter,
    ChildRow,
    ChildService,
    Cursor,
    Facets,
    Order,
    Slice,
)
from cpo_desktop.ui.background import Background
from cpo_desktop.ui.children.facets import Key, Side, cleared, toggled

PART: Final = 100
_MOST_AT_ONCE: Final = 1000
_CONCERN: Final = frozenset(
    {"child", "circumstance", "risk", "measure", "follow_up", "person", "unit"}
)


@dataclass(frozen=True, slots=True)
class Counted:
    """How many children a filter lets through, and what each choice would show."""

    asked: ChildFilter
    count: int
    facets: Facets


class ChildrenView(Protocol):
    """What the presenter asks of the window."""

    def show_rows(self, rows: tuple[ChildRow, ...], wanted: ChildFilter) -> None:
        """Show these from the top, keeping the selected child if it is among them."""

    def add_rows(self, rows: tuple[ChildRow, ...]) -> None:
        """Show these below the others."""

    def show_filter(self, wanted: ChildFilter) -> None:
        """Show what narrows the list."""

    def show_counts(self, count: int, facets: Facets) -> None:
        """Show how many there are, in all and for each choice."""

    def show_file(self, file: ChildFile | None) -> None:
        """Show a child beside the list."""

    def take_counts(self, counted: Counted) -> None:
        """Hand to `counted` what the background worked out."""

    def count_soon(self) -> None:
        """Ask for `count` once the officer pauses."""

    def show_failure(self, error: UserFacingError) -> None:
        """Tell what could not be done."""


class ChildrenPresenter:
    """The children that the filter lets through, in the chosen order, part by part."""

    def __init__(
        self, view: ChildrenView, children: ChildService, background: Background, *, counting: str
    ) -> None:
        self._view = view
        self._children = children
        self._background = background
        self._counting = counting
        self._wanted = ChildFilter()
        self._order = Order.NAME
        self._descending = False
        self._next: Cursor | None = None
        self._loaded = 0

    @property
    def wanted(self) -> ChildFilter:
        """What narrows the list."""
        return self._wanted

    @property
    def order(self) -> tuple[Order, bool]:
        """What the list is sorted by, and whether from the end."""
        return self._order, self._descending

    def open(self, wanted: ChildFilter | None) -> None:
        """Show the list, narrowed anew if a filter is given."""
        if wanted is not None:
            self._wanted = wanted
        self._show(keep=wanted is None)

    def search(self, words: str) -> None:
        """Narrow by what is typed."""
        if words != self._wanted.words:
            self._narrow(dataclasses.replace(self._wanted, words=words))

    def toggle(self, side: Side, key: Key) -> None:
        """Add a choice, or take it away."""
        self._narrow(toggled(self._wanted, side, key))

    def include_left(self, include: bool) -> None:  # noqa: FBT001 - the state of a box
        """Show or hide those who left or came of age."""
        self._narrow(dataclasses.replace(self._wanted, include_left=include))

    def clear(self) -> None:
        """Narrow by nothing but what is typed."""
        self._narrow(cleared(self._wanted))

    def sort(self, order: Order) -> None:
        """Sort by this; from the end if it was sorted by this already."""
        self._descending = order is self._order and not self._descending
        self._order = order
        self._show()

    @property
    def has_more(self) -> bool:
        """Whether rows remain to be read."""
        return self._next is not None

    def more(self) -> None:
        """Read the next part."""
        if self._next is not None:
            page = self._children.page(self._wanted, self._slice(PART))
            self._next = page.next
            self._loaded += len(page.rows)
            self._view.add_rows(page.rows)

    def choose(self, child_id: str | None) -> None:
        """Show this child beside the list."""
        try:
            self._view.show_file(self._children.file(child_id) if child_id else None)
        except NotFound:
            self._view.show_file(None)

    def count(self) -> None:
        """Count what the filter lets through, and what each choice would."""
        asked = self._wanted

        def work(_job: JobContext) -> Counted:
            return Counted(asked, self._children.count(asked), self._children.facets(asked))

        # The view's own methods: a window that is gone by then is not called.
        self._background(
            self._counting, work, done=self._view.take_counts, failed=self._view.show_failure
        )

    def counted(self, counted: Counted) -> None:
        """Show the counts, unless another filter was chosen meanwhile; its own are on the way."""
        if counted.asked == self._wanted:
            self._view.show_counts(counted.count, counted.facets)

    def on_changes(self, changes: frozenset[Change]) -> None:
        """Read again what is shown, if it was touched."""
        if any(change.entity in _CONCERN for change in changes):
            self._show(keep=True)

    def _narrow(self, wanted: ChildFilter) -> None:
        self._wanted = wanted
        self._show()

    def _show(self, *, keep: bool = False) -> None:
        self._next = None
        most = min(max(self._loaded, PART), _MOST_AT_ONCE) if keep else PART
        page = self._children.page(self._wanted, self._slice(most))
        self._next = page.next
        self._loaded = len(page.rows)
        self._view.show_filter(self._wanted)
        self._view.show_rows(page.rows, self._wanted)
        self._view.count_soon()

    def _slice(self, limit: int) -> Slice:
        return Slice(order=self._order, descending=self._descending, after=self._next, limit=limit)
