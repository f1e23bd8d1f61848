"""What the main window decides: where one is, what waits, what can be undone, what a search finds."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, Protocol

from cpo_desktop.domain.changes import Change
from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.text import fold
from cpo_desktop.ui.navigation import New
from cpo_desktop.wording import formats, say, sentence_of
from cpo_desktop.wording.actions import Done, said, undo_words

if TYPE_CHECKING:
    from cpo_desktop.ui.shell.screens import Screen

FOUND_AT_MOST: Final = 12
LOOKED_AT: Final = 60
ONLY_OVERDUE: Final = frozenset({"cases"})
"""Entries that count what is overdue alone: an open case always has a deadline to come."""


@dataclass(frozen=True, slots=True)
class Place:
    """A screen and what it shows."""

    screen: str
    argument: object = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One line of the search palette: what it is called, what it is, and where it leads."""

    title: str = field(repr=False)
    hint: str = field(repr=False)
    kind: str
    place: Place


@dataclass(frozen=True, slots=True)
class Command:
    """Something to do that the palette offers by name."""

    title: str
    place: Place


class ShellView(Protocol):
    """What the presenter asks of the main window."""

    def show_place(self, place: Place) -> None:
        """Bring this screen to the front."""

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """How much work waits behind each entry of the navigation."""

    def show_undo(self, words: str) -> None:
        """What Undo would take back; empty when nothing."""

    def show_notice(self, sentence: str, *, undo: bool) -> None:
        """A quiet sentence at the bottom, with Undo beside it or not."""

    def show_identity(self, unit: str, officer: str) -> None:
        """Whose store this is and who works."""

    def show_backup(self, words: str) -> None:
        """When the last copy was made."""


class ShellPresenter:
    """The one who knows where the officer is."""

    def __init__(
        self,
        view: ShellView,
        app: Any,  # noqa: ANN401 - bootstrap.Application, which nothing may import
        screens: Mapping[str, "Screen"],
        commands: Collection[Command] = (),
    ) -> None:
        self._view = view
        self._app = app
        self._screens = screens
        self._commands = commands
        self._place: Place | None = None
        self._past: list[Place] = []

    def start(self) -> None:
        """Fill the frame and open the work list."""
        self._show_identity()
        self._show_backup()
        self._refresh()
        self.open("start")

    def open(self, screen: str, argument: object = None) -> None:
        """Show a screen and remember the one before it; a screen that is not there is a KeyError."""
        self._screens[screen]
        place = Place(screen, argument)
        if self._place is not None and self._place != place:
            self._past.append(self._as_left(self._place))
        self._place = place
        self._view.show_place(place)

    def back(self) -> None:
        """Show what was there before, a list as it was left; never a form for a new record."""
        here = self._as_left(self._place) if self._place is not None else None
        while self._past:
            place = self._past.pop()
            if not isinstance(place.argument, New) and place != here:
                self._place = place
                self._view.show_place(place)
                return

    def saved(self, receipt: Done) -> None:
        """Tell what was done, with Undo beside it."""
        self._view.show_notice(said(receipt), undo=True)

    def tell(self, sentence: str) -> None:
        """Tell something that needs no answer."""
        self._view.show_notice(sentence, undo=False)

    def undo(self) -> None:
        """Take the last change back and say so, or say why not."""
        try:
            receipt = self._app.records.undo()
        except UserFacingError as error:
            self._view.show_notice(sentence_of(error), undo=False)
            return
        self._view.show_notice(said(receipt), undo=False)

    def on_changes(self, changes: frozenset[Change]) -> None:
        """Count again what waits, and what could be undone."""
        if any(change.entity in {"office", "unit"} for change in changes):
            self._show_identity()
        self._refresh()

    def search(self, words: str) -> tuple[Found, ...]:
        """Records, screens and things to do that match, the likeliest first."""
        if not fold(words):
            return self._named(words)[:FOUND_AT_MOST]
        wanted = fold(words).split()
        # What is called so comes before what merely lives there or is cared for by one called so.
        hits = sorted(
            self._app.search.find(words, limit=LOOKED_AT),
            key=lambda hit: not _begins_all(wanted, fold(hit.title).split()),
        )
        records = tuple(
            Found(title=hit.title, hint=hit.hint, kind=hit.entity, place=Place(hit.entity, hit.id))
            for hit in hits
            if hit.entity in self._screens
        )
        return (*records, *self._named(words))[:FOUND_AT_MOST]

    def _as_left(self, place: Place) -> Place:
        """The way back to a place: a list keeps how it was narrowed since it was opened."""
        return Place(place.screen) if self._screens[place.screen].is_list else place

    def _named(self, words: str) -> tuple[Found, ...]:
        wanted = fold(words).split()
        screens = (
            Command(say(screen.title), Place(key))
            for key, screen in self._screens.items()
            if screen.is_list
        )
        offered = (
            Found(title=command.title, hint="", kind=kind, place=command.place)
            for kind, commands in (("screen", screens), ("action", self._commands))
            for command in commands
        )
        return tuple(found for found in offered if _begins_all(wanted, fold(found.title).split()))

    def _show_identity(self) -> None:
        office = self._app.office
        self._view.show_identity(office.commune().name, office.office().officer)

    def _show_backup(self) -> None:
        made = self._app.last_backup()
        if made is None:
            self._view.show_backup(say("No backup yet"))
        else:
            self._view.show_backup(
                say("Backup: {when}").format(when=formats.ago(made, self._app.clock()))
            )

    def _refresh(self) -> None:
        self._view.show_counts(
            counts(self._app.work.due(self._app.records.today()), self._app.clock(), self._screens)
        )
        undoable = self._app.records.undoable()
        self._view.show_undo(undo_words(undoable) if undoable else "")


def _begins_all(wanted: Iterable[str], offered: Collection[str]) -> bool:
    return all(any(word.startswith(part) for word in offered) for part in wanted)


def counts(items: Iterable[Any], now: datetime, screens: Mapping[str, "Screen"]) -> dict[str, int]:
    """Due work by entry of the navigation; what the work list shows is what is counted."""
    counted: dict[str, int] = {}
    for item in items:
        screen = screens[item.screen]
        for key in ("start", screen.under or screen.key):
            if key not in ONLY_OVERDUE or item.is_overdue(now):
                counted[key] = counted.get(key, 0) + 1
    return counted
