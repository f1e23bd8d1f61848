"""What the first run decides: the order of its pages, what each must say, and when the store is made."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum
from typing import Any, Protocol

from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.progress import JobContext
from cpo_desktop.foundation.text import nfc
from cpo_desktop.services.front_door import Setup, Tiers
from cpo_desktop.services.gazetteer import CommuneChoice
from cpo_desktop.ui.background import Background
from cpo_desktop.wording import say, sentence_of


class Step(IntEnum):
    """The pages, in order."""

    COMMUNE = 0
    MODEL = 1
    PEOPLE = 2
    PASSWORD = 3
    RECOVERY = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What was answered so far."""

    commune: CommuneChoice | None = None
    tiers: Tiers = Tiers.TWO
    district: str = ""
    villages: str = ""
    officer: str = field(default="", repr=False)
    officer_title: str = ""
    signer: str = field(default="", repr=False)
    signing: str = "chair"


class SetupDoor(Protocol):
    """What makes a store."""

    def search_communes(self, typed: str) -> tuple[CommuneChoice, ...]:
        """Communes whose words begin with the typed ones."""

    def create(self, setup: Setup, password: str) -> Any:  # noqa: ANN401 - front_door.Created
        """A new store and its recovery code."""

    def demo(self, job: JobContext) -> Any:  # noqa: ANN401 - the open store
        """The open store of a made-up commune."""


class SetupView(Protocol):
    """What the presenter asks of the wizard."""

    def show_step(self, step: Step, *, last: bool) -> None:
        """Turn to this page."""

    def show_communes(self, found: Sequence[CommuneChoice]) -> None:
        """Offer these."""

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """What must be mended on this page, by field; none clears them."""

    def show_busy(self, *, busy: bool) -> None:
        """Rest while the store is made."""

    def show_failure(self, sentence: str) -> None:
        """Why it could not be made."""

    def show_code(self, code: str) -> None:
        """The recovery code of the new store."""

    def let_in(self, database: Any) -> None:  # noqa: ANN401 - the open store
        """All is ready."""


class SetupPresenter:
    """Leads through the pages; makes the store after the password, and lets in after the code."""

    def __init__(self, view: SetupView, door: SetupDoor, background: Background) -> None:
        self._view = view
        self._door = door
        self._background = background
        self._step = Step.COMMUNE
        self._created: Any = None
        self.answers = Answers()

    def start(self) -> None:
        """Open the first page."""
        self._show()

    def search(self, typed: str) -> None:
        """Offer the communes that match; none before something is typed."""
        self._view.show_communes(self._door.search_communes(typed) if typed.strip() else ())

    def answer(self, **answers: Any) -> None:  # noqa: ANN401 - the fields of Answers
        """Keep what was entered."""
        self.answers = replace(self.answers, **answers)

    def next(self) -> None:
        """Go to the next page, unless something on this one needs mending."""
        problems = _problems(self._step, self.answers)
        self._view.show_problems(problems)
        if not problems:
            self._step = Step(self._step + 1)
            self._show()

    def back(self) -> None:
        """Go to the page before; once the store is made there is no way back."""
        if Step.COMMUNE < self._step < Step.RECOVERY:
            self._step = Step(self._step - 1)
            self._show()

    def create(self, password: str) -> None:
        """Make the store under this password and show its recovery code."""
        self._view.show_failure("")
        self._view.show_busy(busy=True)
        setup = _setup(self.answers)
        self._background(
            say("Setting up"),
            lambda _job: self._door.create(setup, password),
            done=self._on_created,
            failed=self._on_failed,
        )

    def try_demo(self) -> None:
        """Make a demo commune and go in."""
        self._view.show_failure("")
        self._view.show_busy(busy=True)
        self._background(
            say("Making a demo commune"),
            self._door.demo,
            done=self._on_demo,
            failed=self._on_failed,
        )

    def finish(self) -> None:
        """Go in, after the recovery code was typed back: from now on it opens the store."""
        try:
            self._created.keep_code()
        except UserFacingError as error:
            self._view.show_failure(sentence_of(error))
        else:
            self._view.let_in(self._created.database)

    def forbidden_words(self) -> tuple[str, ...]:
        """Names that a password must not be made of."""
        commune = self.answers.commune
        unit = (commune.name, commune.province) if commune else ()
        return (*unit, self.answers.officer, self.answers.signer)

    def _show(self) -> None:
        self._view.show_problems({})
        self._view.show_step(self._step, last=self._step is Step.RECOVERY)

    def _on_created(self, created: Any) -> None:  # noqa: ANN401 - front_door.Created
        self._created = created
        self._view.show_busy(busy=False)
        self._step = Step.RECOVERY
        self._view.show_code(created.recovery_code)
        self._show()

    def _on_demo(self, database: Any) -> None:  # noqa: ANN401 - the open store
        self._view.show_busy(busy=False)
        self._view.let_in(database)

    def _on_failed(self, error: UserFacingError) -> None:
        self._view.show_busy(busy=False)
        self._view.show_failure(sentence_of(error))


def _problems(step: Step, answers: Answers) -> dict[str, str]:
    if step is Step.COMMUNE and answers.commune is None:
        return {
            "commune": say(
                "Choose the commune: type a part of its name, then pick it from the list."
            )
        }
    if step is Step.MODEL and answers.tiers is Tiers.THREE and not answers.district.strip():
        return {"district": say("Give the name of the district.")}
    if step is Step.PEOPLE and not answers.officer.strip():
        return {"officer": say("Give the name of the officer who works with this program.")}
    return {}


def _setup(answers: Answers) -> Setup:
    if answers.commune is None:
        message = "the commune is asked for before the password"
        raise ValueError(message)
    return Setup(
        commune_code=answers.commune.code,
        tiers=answers.tiers,
        district=_clean(answers.district) if answers.tiers is Tiers.THREE else "",
        villages=villages_of(answers.villages),
        officer=_clean(answers.officer),
        officer_title=_clean(answers.officer_title),
        signer=_clean(answers.signer),
        signing=answers.signing,
    )


def villages_of(typed: str) -> tuple[str, ...]:
    """One name a line, each once, in the order typed."""
    return tuple(dict.fromkeys(name for line in typed.splitlines() if (name := _clean(line))))


def _clean(text: str) -> str:
    return " ".join(nfc(text).split())
