"""The first run as a wizard: one page at a time, Back and Next below."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from cpo_desktop.foundation.words import mark
from cpo_desktop.services.gazetteer import CommuneChoice
from cpo_desktop.ui.background import Background
from cpo_desktop.ui.new_password import NewPassword
from cpo_desktop.ui.recovery_code import RecoveryCode
from cpo_desktop.ui.setup.pages import CommunePage, ModelPage, PeoplePage
from cpo_desktop.ui.setup.presenter import SetupDoor, SetupPresenter, Step
from cpo_desktop.ui.theme import FORM_WIDTH, SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import (
    Banner,
    Card,
    Look,
    Text,
    button,
    column,
    holding,
    icon_label,
    named,
    row,
)
from cpo_desktop.wording import say

_TITLES: Final = {
    Step.COMMUNE: mark("Your commune"),
    Step.MODEL: mark("Government and villages"),
    Step.PEOPLE: mark("Who works and who signs"),
    Step.PASSWORD: mark("A password"),
    Step.RECOVERY: mark("The recovery code"),
}
_WHY: Final = {
    Step.COMMUNE: mark("Reports and lists will carry its name."),
    Step.MODEL: mark("It decides to whom reports go and what stands in their head."),
    Step.PEOPLE: mark("These names are printed on reports and kept with every change."),
    Step.PASSWORD: mark("It opens the program on this computer. All data is encrypted with it."),
    Step.RECOVERY: mark(
        "It is the only way in when the password is forgotten. It is shown once: print it and lock it away."
    ),
}


class SetupWidget(QWidget):
    """Five pages; at the end the store is made and open."""

    opened = Signal(object)

    def __init__(self, door: SetupDoor, background: Background) -> None:
        super().__init__()
        self._presenter = SetupPresenter(self, door, background)
        self._step = Step.COMMUNE
        self._build_pages()
        self._title = named("screen_title", Text("", TextSize.TITLE))
        self._why = Text("", tone=Tone.QUIET)
        self._progress = named("step_of", Text("", TextSize.SMALL, Tone.QUIET))
        self._failure = named("failure", Banner(tone=Tone.DANGER))
        self._failure.hide()
        self._back = button(say("Back"), self._presenter.back, look=Look.QUIET, name="back")
        self._next = button(say("Next"), self._on_next_clicked, look=Look.PRIMARY, name="next")
        self._build()
        self._presenter.start()

    def _build_pages(self) -> None:
        self._commune = CommunePage(self._presenter.try_demo)
        self._commune.typed.connect(self._presenter.search)
        self._commune.chosen.connect(self._on_commune_chosen)
        self._model = ModelPage()
        self._people = PeoplePage()
        self._password = NewPassword(self._presenter.forbidden_words)
        self._code = RecoveryCode()
        self._pages = QStackedWidget()
        for asking in (self._commune, self._people, self._password, self._code):
            asking.accepted.connect(self._on_next_clicked)
        password, code = holding(column(self._password, None)), holding(column(self._code, None))
        password.setFocusProxy(self._password)
        code.setFocusProxy(self._code)
        for page in (self._commune, self._model, self._people, password, code):
            self._pages.addWidget(page)

    def _build(self) -> None:
        words = column(self._progress, self._title, self._why, gap=SPACE // 2)
        head = row(icon_label("shield-check", Tone.ACCENT, 40), words, gap=2 * SPACE)
        head.setStretch(1, 1)
        card = Card(margin=3 * SPACE, gap=2 * SPACE)
        card.body.addLayout(head)
        card.body.addWidget(self._failure)
        card.body.addWidget(self._pages, 1)
        card.body.addLayout(row(self._back, None, self._next))
        card.setFixedWidth(FORM_WIDTH + 10 * SPACE)
        card.setMaximumHeight(82 * SPACE)
        layout = row(None, card, None)
        layout.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 3 * SPACE)
        self.setLayout(layout)

    def show_step(self, step: Step, *, last: bool) -> None:
        """Turn to this page."""
        self._step = step
        self._pages.setCurrentIndex(step)
        self._progress.setText(say("Step {n} of {all}").format(n=step + 1, all=len(Step)))
        self._title.setText(say(_TITLES[step]))
        self._why.setText(say(_WHY[step]))
        self._back.setVisible(Step.COMMUNE < step < Step.RECOVERY)
        self._next.setText(say("Start") if last else say("Next"))
        self._pages.currentWidget().setFocus()

    def show_communes(self, found: Sequence[CommuneChoice]) -> None:
        """Offer these."""
        self._commune.show_found(found)

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """What must be mended on this page."""
        self._commune.show_problem(problems.get("commune", ""))
        self._model.show_problem(problems.get("district", ""))
        self._people.show_problem(problems.get("officer", ""))

    def show_busy(self, *, busy: bool) -> None:
        """Rest while the store is made."""
        self._pages.setEnabled(not busy)
        self._back.setEnabled(not busy)
        self._next.setEnabled(not busy)
        self._next.setText(say("Setting up…") if busy else say("Next"))

    def show_failure(self, sentence: str) -> None:
        """Why it could not be made."""
        self._failure.tell(sentence)

    def show_code(self, code: str) -> None:
        """The recovery code of the new store."""
        self._password.clear()
        self._code.show_code(code)

    def let_in(self, database: Any) -> None:  # noqa: ANN401 - the open store
        """All is ready."""
        self.opened.emit(database)

    def _on_commune_chosen(self, commune: CommuneChoice | None) -> None:
        self._presenter.answer(commune=commune)
        if commune is not None:
            self._commune.show_problem("")

    def _on_next_clicked(self) -> None:
        if not self._next.isEnabled():
            return
        if self._step is Step.PASSWORD:
            if self._password.check():
                self._presenter.create(self._password.password())
        elif self._step is Step.RECOVERY:
            if self._code.check():
                self._presenter.finish()
        else:
            self._presenter.answer(**self._model.answers(), **self._people.answers())
            self._presenter.next()
