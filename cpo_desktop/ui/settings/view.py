"""The settings as widgets: three parts, chosen at the top."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QStackedWidget, QWidget

from cpo_desktop.domain.fields import Record
from cpo_desktop.domain.unit import Unit
from cpo_desktop.foundation.words import mark
from cpo_desktop.ui.forms.record_form import RecordForm
from cpo_desktop.ui.navigation import Desk
from cpo_desktop.ui.settings.presenter import SettingsPresenter
from cpo_desktop.ui.settings.villages import VillagesPanel
from cpo_desktop.ui.theme import FORM_WIDTH, SPACE, Appearance
from cpo_desktop.ui.widgets import Card, FieldRow, Heading, Segments, column, holding, named, row
from cpo_desktop.wording import say
from cpo_desktop.wording.actions import Done
from cpo_desktop.wording.language import DEFAULT, Language

_PARTS: Final = (
    ("office", mark("Office and reports")),
    ("villages", mark("Villages")),
    ("looks", mark("Appearance and language")),
)
_APPEARANCES: Final = (
    (Appearance.SYSTEM, mark("As the computer")),
    (Appearance.LIGHT, mark("Light")),
    (Appearance.DARK, mark("Dark")),
)
_DRAFT: Final = "office"


class SettingsWidget(QWidget):
    """Who works and signs, which villages there are, how the program looks."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._presenter = SettingsPresenter(self, desk.app, desk.navigator)
        self._villages = named("villages_panel", VillagesPanel(self._presenter))
        self._form: RecordForm | None = None
        self._office_place = column(gap=0)
        self._parts = QStackedWidget()
        for part in (holding(self._office_place), self._villages, self._build_looks()):
            self._parts.addWidget(part)
        self._chooser = named(
            "settings_part", Segments([(key, say(words)) for key, words in _PARTS])
        )
        self._chooser.chosen.connect(self._on_part_chosen)
        layout = column(
            Heading(say("Settings")), row(self._chooser, None), gap=2 * SPACE, margin=3 * SPACE
        )
        layout.addWidget(self._parts, 1)
        self.setLayout(layout)
        desk.changes.changed.connect(self._presenter.on_changes)

    def open(self, argument: object) -> None:
        """Show the settings; the argument may name the part."""
        if self._form is None:
            self._make_form()
        self._presenter.refresh()
        if isinstance(argument, str):
            self._chooser.choose(argument)
            self._on_part_chosen(argument)

    def leave(self) -> None:
        """Keep what was typed about the office."""
        if self._form is not None:
            self._form.keep_draft()

    def show_villages(self, villages: Sequence[Unit]) -> None:
        """The villages in their order."""
        self._villages.show_villages(villages)

    def show_village_problem(self, sentence: str) -> None:
        """Why a name was not taken."""
        self._villages.show_problem(sentence)

    def village_kept(self) -> None:
        """Ready for the next."""
        self._villages.clear_new()

    def _make_form(self) -> None:
        app = self._desk.app
        form = RecordForm(
            app.office.office(), records=app.records, is_new=False, draft_key=_DRAFT, compact=True
        )
        form.saved.connect(self._on_office_saved)
        form.left.connect(self._desk.navigator.back)
        self._form = named("office_form", form)
        self._office_place.addWidget(form)

    def _build_looks(self) -> QWidget:
        preferences = self._desk.preferences
        appearance = preferences.appearance if preferences else Appearance.SYSTEM
        language = preferences.language if preferences else DEFAULT
        looks = Segments([(key, say(words)) for key, words in _APPEARANCES], appearance)
        # Each language is named in itself, whatever the screen speaks.
        words = Segments(
            [(Language.VIETNAMESE, "Tiếng Việt"), (Language.ENGLISH, "English")], language
        )
        looks = named("appearance", looks, say("Appearance"))
        words = named("language", words, say("Language"))
        looks.chosen.connect(self._on_appearance_chosen)
        words.chosen.connect(self._on_language_chosen)
        self._language_row = FieldRow(say("Language"), words)
        card = Card(FieldRow(say("Appearance"), looks), self._language_row, gap=2 * SPACE)
        card.setMaximumWidth(FORM_WIDTH)
        return holding(column(card, None))

    def _on_part_chosen(self, key: str) -> None:
        self._parts.setCurrentIndex([part for part, _words in _PARTS].index(key))

    def _on_office_saved(self, receipt: Done, _office: Record) -> None:
        self._desk.navigator.saved(receipt)

    def _on_appearance_chosen(self, chosen: Appearance) -> None:
        if self._desk.preferences is not None and self._desk.looks is not None:
            self._desk.preferences.appearance = chosen
            self._desk.looks.use(chosen)

    def _on_language_chosen(self, chosen: Language) -> None:
        if self._desk.preferences is not None:
            self._desk.preferences.language = chosen
            self._language_row.set_help(
                say("The language changes when the program is opened again.")
            )
