"""What unlocking decides: which secret is asked for, what it opens, and what to say when it does not."""

from typing import Any, Protocol

from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.ui.background import Background
from cpo_desktop.wording import say, sentence_of


class UnlockDoor(Protocol):
    """What opens the store."""

    def log_in(self, password: str) -> Any:  # noqa: ANN401 - front_door.Created
        """The open store, with a recovery code if it has none; WrongPassword if this is not it."""

    def unlock_with_recovery(self, code: str, new_password: str) -> Any:  # noqa: ANN401
        """The open store and a new recovery code; WrongRecoveryCode if this is not the code."""


class UnlockView(Protocol):
    """What the presenter asks of the page."""

    def show_busy(self, *, busy: bool) -> None:
        """Rest while the key is worked out."""

    def show_hint(self, sentence: str) -> None:
        """Something about the keyboard; empty for nothing."""

    def show_failure(self, sentence: str) -> None:
        """Why it did not open; the field is ready to be typed over."""

    def show_new_code(self, code: str) -> None:
        """The code that is to be typed back before going in."""

    def let_in(self, database: Any) -> None:  # noqa: ANN401
        """The store is open."""


class UnlockPresenter:
    """Asks the door, off the GUI thread, for working out the key takes a moment."""

    def __init__(self, view: UnlockView, door: UnlockDoor, background: Background) -> None:
        self._view = view
        self._door = door
        self._background = background
        self._opened: Any = None

    def typed(self, password: str, *, caps_lock: bool) -> None:
        """Warn of the keyboard while typing: the letters cannot be seen."""
        self._view.show_failure("")
        if caps_lock:
            self._view.show_hint(say("Caps Lock is on."))
        elif not password.isascii():
            self._view.show_hint(
                say("Vietnamese typing (Telex, VNI) is on: accented letters were typed.")
            )
        else:
            self._view.show_hint("")

    def unlock(self, password: str) -> None:
        """Try the password."""
        if not password:
            self._view.show_failure(say("Type the password."))
            return
        self._view.show_busy(busy=True)
        self._background(
            say("Opening"),
            lambda _job: self._door.log_in(password),
            done=self._on_opened,
            failed=self._on_failed,
        )

    def recover(self, code: str, new_password: str) -> None:
        """Try the recovery code; the store is then under the new password."""
        self._view.show_busy(busy=True)
        self._background(
            say("Opening"),
            lambda _job: self._door.unlock_with_recovery(code, new_password),
            done=self._on_opened,
            failed=self._on_failed,
        )

    def enter(self) -> None:
        """Go in after the new code was typed back: from now on it opens the store."""
        try:
            self._opened.keep_code()
        except UserFacingError as error:
            self._view.show_failure(sentence_of(error))
        else:
            self._view.let_in(self._opened.database)

    def _on_opened(self, opened: Any) -> None:  # noqa: ANN401 - front_door.Created
        self._view.show_busy(busy=False)
        if opened.recovery_code:
            self._opened = opened
            self._view.show_new_code(opened.recovery_code)
        else:
            self._view.let_in(opened.database)

    def _on_failed(self, error: UserFacingError) -> None:
        self._view.show_busy(busy=False)
        self._view.show_failure(sentence_of(error))
