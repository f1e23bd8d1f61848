"""How a screen reaches the others, which it does not import, and what every screen is given."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol, runtime_checkable

from cpo_desktop.ui.changes import ChangeFeed
from cpo_desktop.ui.jobs import JobRunner
from cpo_desktop.ui.preferences import Preferences
from cpo_desktop.ui.theme import Theme
from cpo_desktop.wording.actions import Done


@dataclass(frozen=True, slots=True)
class New:
    """Asks a record's screen for a new record in which these fields are filled in already."""

    values: Mapping[str, object] = field(default_factory=dict, repr=False)


class Navigator(Protocol):
    """Opens screens by key; the shell is one."""

    def open(self, screen: str, argument: object = None) -> None:
        """Show the screen: `open("child", id)`, `open("child", New())`, `open("children", filter)`."""

    def back(self) -> None:
        """Show what was shown before."""

    def saved(self, receipt: Done) -> None:
        """Tell of a change in the undo bar; call it after every save and delete."""

    def tell(self, sentence: str) -> None:
        """Show a sentence in the quiet bar at the bottom."""


@runtime_checkable
class Opens(Protocol):
    """A screen that takes an argument each time it is opened."""

    def open(self, argument: object) -> None:
        """Show what the argument names; None is the screen as it was."""


@runtime_checkable
class Leaves(Protocol):
    """A screen that has something to do before another takes its place, such as keeping a draft."""

    def leave(self) -> None:
        """Keep what was typed."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What every screen is made with: `Widget(desk)`."""

    app: Any
    navigator: Navigator
    jobs: JobRunner
    changes: ChangeFeed
    preferences: Preferences | None = None
    looks: Theme | None = None
