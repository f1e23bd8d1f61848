"""What unlocking decides: which secret is asked for, what it opens, and what to say when it does not."""

from typing import Any, Protocol

from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.ui.background import Background
from cpo_desktop.wording import say, sentence_of


class Door(Protocol):
    """What opens the store."""

    def unlock(self, password: str) -> Any:  # noqa: ANN401 - whatever the program then opens with
        """What the password opens; WrongPassword if it is not right."""

    def unlock_with_recovery(self, code: str) -> Any:  # noqa: ANN401
        """What the recovery code opens; WrongRecoveryCode if it is not right."""


class UnlockView(Protocol):
    """What the presenter asks of the page."""

    def show_mode(self, *, recovery: bool) -> None:
        """Ask for the recovery code, or for the password."""

    def show_busy(self, *, busy: bool) -> None:
        """Rest while the key is worked out."""

    def show_hint(self, sentence: str) -> None:
        """Something about the keyboard; empty for nothing."""

    def show_failure(self, sentence: str) -> None:
        """Why it did not open; the field is ready to be typed over."""

    def let_in(self, opened: Any) -> None:  # noqa: ANN401
        """It is open."""


class UnlockPresenter:
    """Asks the door, off the GUI thread, for working out the key takes a moment."""

    def __init__(self, view: UnlockView, door: Door, background: Background) -> None:
        self._view = view
        self._door = door
        self._background = background
        self._recovery = False

    def choose_recovery(self, *, recovery: bool) -> None:
        """Ask for the code on paper instead of the password, or the other way round."""
        self._recovery = recovery
        self._view.show_mode(recovery=recovery)

    def typed(self, secret: str, *, caps_lock: bool) -> None:
        """Warn of the keyboard while typing: the letters cannot be seen."""
        self._view.show_failure("")
        if caps_lock:
            self._view.show_hint(say("Caps Lock is on."))
        elif not secret.isascii():
            self._view.show_hint(
                say("Vietnamese typing (Telex, VNI) is on: accented letters were typed.")
            )
        else:
            self._view.show_hint("")

    def submit(self, secret: str) -> None:
        """Try what was typed."""
        if not secret.strip():
            asked = say("Type the recovery code.") if self._recovery else say("Type the password.")
            self._view.show_failure(asked)
            return
        opens = self._door.unlock_with_recovery if self._recovery else self._door.unlock
        self._view.show_busy(busy=True)
        self._background(
            say("Opening"), lambda _job: opens(secret), done=self._on_opened, failed=self._on_failed
        )

    def _on_opened(self, opened: Any) -> None:  # noqa: ANN401
        self._view.show_busy(busy=False)
        self._view.let_in(opened)

    def _on_failed(self, error: UserFacingError) -> None:
        self._view.show_busy(busy=False)
        self._view.show_failure(sentence_of(error))
