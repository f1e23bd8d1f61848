"""The page of one child-marriage case."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from cpo_desktop.domain.changes import Change
from cpo_desktop.domain.couple import AgeCheck, Doubt
from cpo_desktop.domain.fields import Record
from cpo_desktop.domain.marriage import Marriage, MarriageAction, Party
from cpo_desktop.domain.sex import Sex
from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.ui.forms.history import HistorySection
from cpo_desktop.ui.forms.record_dialog import RecordDialog
from cpo_desktop.ui.lists import EntriesCard, Entry
from cpo_desktop.ui.marriages.ages import AgeWords
from cpo_desktop.ui.marriages.forms import CaseForms
from cpo_desktop.ui.marriages.page_presenter import CasePresenter, Opened
from cpo_desktop.ui.navigation import Desk
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import (
    Banner,
    Card,
    Heading,
    LinkText,
    Look,
    Text,
    button,
    column,
    emptied,
    holding,
    named,
    row,
    scrolling,
)
from cpo_desktop.wording import formats, labels, say
from cpo_desktop.wording.marriage import doubt_sentence

_SIDE: Final = 43 * SPACE
_NARROW_SIDE: Final = 33 * SPACE
_ROOMY_FROM: Final = 120 * SPACE
_BESIDE_SCROLL_BAR: Final = 12


class MarriagePage(QWidget):
    """Both parties, the case, how old they were by law, and what was done."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._app = desk.app
        self._changes = desk.changes
        # A connection does not keep its receiver alive, so the page holds the presenter.
        self._presenter = CasePresenter(self, desk.app, desk.navigator)
        self._forms: CaseForms | None = None
        self._heading = Heading("", buttons=self._build_buttons())
        self._doubts = column(gap=SPACE)
        self._left = column()
        across = row(holding(self._left), None)
        across.setStretch(0, 1000)
        across.setContentsMargins(0, 0, _BESIDE_SCROLL_BAR, 0)
        body = row(scrolling(holding(across), "case_scroll"), self._build_side(), gap=HALF)
        body.setStretch(0, 1)
        layout = column(self._heading, self._doubts, gap=int(1.5 * SPACE), margin=3 * SPACE)
        layout.addLayout(body, 1)
        layout.addLayout(self._build_bar())
        self.setLayout(layout)
        self._add_shortcuts()
        desk.changes.changed.connect(self._on_changed)

    def open(self, argument: object) -> None:
        """Show a case by its id, or a new one for `New`."""
        self._presenter.open(argument)

    def leave(self) -> None:
        """Keep what was typed."""
        if self._forms is not None:
            self._forms.keep_drafts()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.setFixedWidth(_SIDE if event.size().width() >= _ROOMY_FROM else _NARROW_SIDE)

    # CaseView

    def show_case(self, opened: Opened) -> None:
        """Show the forms of the case and of both parties."""
        emptied(self._left)
        self._forms = named("case_forms", CaseForms(opened, self._app.records))
        self._forms.edited.connect(self._on_edited)
        self._forms.passed.connect(self._save.setFocus)
        self._left.addWidget(self._forms)
        # A layout shows what it is given only later, and what is hidden takes no focus.
        self._forms.show()
        self._delete.setVisible(not opened.is_new)
        if not opened.is_new:
            case = opened.marriage
            self._left.addWidget(
                HistorySection(self._app.records, self._changes, Marriage, case.id)
            )
        self._forms.start()
        self._check()
        self._forms.focus_first_empty()

    def show_names(self, code: str, names: Sequence[str]) -> None:
        """Say which case it is and who is concerned."""
        title = say("Case {code}").format(code=code) if code else say("New child-marriage case")
        self._heading.set_title(title, " – ".join(filter(None, names)))

    def show_children(self, parties: Sequence[Party]) -> None:
        """Offer the way to those who are children of the register."""
        emptied(self._children)
        for party in parties:
            words = say("Open the child's page: {name}").format(name=party.full_name)
            link = LinkText(words, lambda child=party.child: self._presenter.open_child(child))  # type: ignore[misc]
            self._children.addWidget(named(f"child_{party.sex}", link))

    def show_checks(self, checks: Sequence[AgeCheck], found: Sequence[Doubt]) -> None:
        """Say how old both were by law, and what deserves a look."""
        self._ages.show_checks(checks)
        emptied(self._doubts)
        for doubt in found:
            tone = Tone.DANGER if doubt is Doubt.UNDER_16 else Tone.WARNING
            self._doubts.addWidget(named(f"doubt_{doubt}", Banner(doubt_sentence(doubt), tone)))

    def show_actions(self, actions: Sequence[MarriageAction]) -> None:
        """List what was done."""
        self._actions.show_entries([self._entry(action) for action in actions])

    def fill_party(self, sex: Sex, values: Mapping[str, object]) -> None:
        """Enter what the register knows of a child."""
        if self._forms is not None:
            self._forms.fill_party(sex, values)

    def fill_case(self, values: Mapping[str, object]) -> None:
        """Enter what follows from something else in the case."""
        if self._forms is not None:
            self._forms.fill_case(values)

    def collect(self) -> Sequence[tuple[Record, ...] | None]:
        """What each form in use is to save, the case's last."""
        return self._forms.collect() if self._forms is not None else (None,)

    def base(self) -> tuple[Record, ...]:
        """The records of the forms as they were stored when they were opened."""
        return self._forms.base() if self._forms is not None else ()

    def show_refused(self, error: UserFacingError, record_id: str) -> None:
        """Say at the record's form what must be mended."""
        if self._forms is not None:
            self._forms.show_refused(error, record_id)

    def settle(self) -> None:
        """Forget the drafts."""
        if self._forms is not None:
            self._forms.settle()

    def edit_action(self, action: MarriageAction, *, is_new: bool) -> None:
        """Open the form of an action."""
        title = say("Add an action") if is_new else say("Change an action")
        dialog = RecordDialog(action, title, records=self._app.records, is_new=is_new, parent=self)
        dialog.saved.connect(self._on_action_saved)
        dialog.open_for_typing()

    # Building

    def _build_buttons(self) -> tuple[QWidget, ...]:
        self._delete = button(
            say("Delete the case"),
            self._presenter.delete,
            look=Look.QUIET,
            icon="trash",
            name="delete_case",
        )
        return (self._delete,)

    def _build_side(self) -> QWidget:
        self._ages = named("ages", AgeWords())
        title = Text(say("Old enough to marry?"), TextSize.HEADING)
        self._actions = named(
            "actions",
            EntriesCard(
                say("Steps taken"),
                say("Add"),
                self._presenter.add_action,
                say("Talks, pledges, fines, referrals and help are listed here."),
            ),
        )
        self._children = column(gap=HALF)
        ages = Card(title, self._ages, self._children)
        inside = column(ages, self._actions, None, gap=2 * SPACE)
        inside.setContentsMargins(0, 0, _BESIDE_SCROLL_BAR, 0)
        side = scrolling(holding(inside), "side")
        self._side = side
        return side

    def _build_bar(self) -> QHBoxLayout:
        self._save = button(
            say("Save"), self._presenter.save, look=Look.PRIMARY, icon="check", name="save"
        )
        self._save.setToolTip(say("Ctrl+Enter"))
        back = button(say("Back"), self._on_back, name="leave")
        back.setToolTip(say("Esc; what you typed is kept"))
        hint = say("Enter: next field · Ctrl+Enter: save · Esc: back, the draft is kept")
        return row(self._save, back, Text(hint, TextSize.SMALL, Tone.QUIET, wraps=False), None)

    def _add_shortcuts(self) -> None:
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, act in (
            ("Ctrl+Return", self._presenter.save),
            ("Ctrl+Enter", self._presenter.save),
            ("Ctrl+S", self._presenter.save),
            ("Esc", self._on_back),
        ):
            QShortcut(QKeySequence(keys), self, act, context=within)

    def _entry(self, action: MarriageAction) -> Entry:
        fine = formats.money(action.fine) if action.fine else ""
        details = " · ".join(filter(None, (action.done_by, action.document, fine)))
        return Entry(
            key=action.id,
            above=formats.day(action.done_on) if action.done_on else labels.UNKNOWN,
            words=labels.code_label("marriage_actions", action.kind),
            below="\n".join(filter(None, (details, action.result))),
            actions=(
                (say("Change"), lambda: self._presenter.edit_action(action)),
                (say("Delete"), lambda: self._presenter.delete_action(action)),
            ),
        )

    # Following the officer

    def _on_back(self) -> None:
        if self._forms is None or self._forms.may_leave():
            self._presenter.back()

    def _on_edited(self, record: Record, name: str) -> None:
        self._presenter.field_edited(record, name)
        self._check()

    def _check(self) -> None:
        if self._forms is not None:
            self._presenter.edited(self._forms.marriage(), self._forms.couple())

    def _on_action_saved(self, receipt: object, _action: object) -> None:
        self._presenter.action_saved(receipt)

    def _on_changed(self, changes: frozenset[Change]) -> None:
        if self.isVisible() and self._forms is not None:
            self._presenter.on_changes(changes, typing=self._forms.changed)
