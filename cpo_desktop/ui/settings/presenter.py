"""What the settings decide: which villages there are, and how the program looks and speaks."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from cpo_desktop.domain.changes import Change
from cpo_desktop.domain.unit import Unit
from cpo_desktop.foundation.errors import InvalidInput, UserFacingError
from cpo_desktop.foundation.text import fold
from cpo_desktop.ui.navigation import Navigator
from cpo_desktop.wording import say, sentence_of


class SettingsView(Protocol):
    """What the presenter asks of the screen."""

    def show_villages(self, villages: Sequence[Unit]) -> None:
        """The villages in their order, those that ended last."""

    def show_village_problem(self, sentence: str) -> None:
        """Why a name was not taken; empty for nothing."""

    def village_kept(self) -> None:
        """The name was taken: the field is ready for the next."""


class SettingsPresenter:
    """Keeps the villages."""

    def __init__(self, view: SettingsView, app: Any, navigator: Navigator) -> None:  # noqa: ANN401
        self._view = view
        self._app = app
        self._navigator = navigator

    def refresh(self) -> None:
        """Show the villages as they are."""
        self._view.show_villages(self._villages())

    def on_changes(self, changes: frozenset[Change]) -> None:
        """Refresh, if a unit was among what was committed."""
        if any(change.entity == Unit.entity.name for change in changes):
            self.refresh()

    def add(self, name: str) -> None:
        """A village more."""
        self._keep(name, "", lambda: self._app.office.add_village(name.strip()))

    def rename(self, village_id: str, name: str) -> None:
        """The same village under another name."""
        self._keep(
            name, village_id, lambda: self._app.office.rename_village(village_id, name.strip())
        )

    def close(self, village_id: str, successor_id: str | None) -> None:
        """A village that ended today, perhaps as part of another."""
        try:
            self._app.office.close_village(village_id, successor_id)
        except UserFacingError as error:
            self._view.show_village_problem(sentence_of(error))
        else:
            self._tell()

    def _keep(self, name: str, village_id: str, keep: Callable[[], object]) -> None:
        self._view.show_village_problem("")
        if not name.strip():
            self._view.show_village_problem(say("Type the name of the village."))
            return
        if any(
            fold(each.name) == fold(name) and each.id != village_id for each in self._villages()
        ):
            self._view.show_village_problem(say("There is a village of this name already."))
            return
        try:
            keep()
        except InvalidInput as error:
            self._view.show_village_problem(sentence_of(error.problems[0]))
        except UserFacingError as error:
            self._view.show_village_problem(sentence_of(error))
        else:
            self._view.village_kept()
            self._tell()

    def _villages(self) -> tuple[Unit, ...]:
        villages: tuple[Unit, ...] = self._app.office.villages(closed=True)
        return tuple(sorted(villages, key=lambda village: village.valid_to is not None))

    def _tell(self) -> None:
        if (receipt := self._app.records.undoable()) is not None:
            self._navigator.saved(receipt)
