"""The page of one child-marriage case."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from cpo_desktop.domain.changes import Change
from cpo_desktop.domain.circumstance import Circumstance, Risk
from cpo_desktop.domain.couple import AgeCheck, Doubt
from cpo_desktop.domain.fields import Record
from cpo_desktop.domain.marriage import Marriage, MarriageAction, MarriageChild, Party
from cpo_desktop.domain.sex import Sex
from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.words import mark
from cpo_desktop.services.marriages import CoupleChild
from cpo_desktop.ui.forms.history import HistorySection
from cpo_desktop.ui.forms.page_frame import PageFrame, SideWidths
from cpo_desktop.ui.forms.record_dialog import RecordDialog
from cpo_desktop.ui.marriages.ages import AgeWords
from cpo_desktop.ui.marriages.belongings import CoupleChildren, Proposals, Steps
from cpo_desktop.ui.marriages.forms import WIDEST, CaseForms
from cpo_desktop.ui.marriages.page_presenter import CasePresenter, Opened
from cpo_desktop.ui.marriages.states import StateLine
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
    named,
)
from cpo_desktop.wording import say
from cpo_desktop.wording.marriage import doubt_sentence

_SIDE: Final = SideWidths(43 * SPACE, 33 * SPACE)
_ADDING: Final[dict[type[Record], str]] = {
    MarriageAction: mark("Add an action"),
    MarriageChild: mark("Add a child of the couple"),
    Circumstance: mark("Add a circumstance"),
    Risk: mark("Add a risk"),
}
_CHANGING: Final[dict[type[Record], str]] = {
    MarriageAction: mark("Change an action"),
    MarriageChild: mark("Change a child of the couple"),
}


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
        self._frame = PageFrame(
            self._heading,
            on_save=self._presenter.save,
            on_back=self._on_back,
            widths=_SIDE,
            widest=WIDEST,
        )
        self._build_banners()
        self._build_side()
        self.setLayout(column(self._frame))
        desk.changes.changed.connect(self._on_changed)

    def open(self, argument: object) -> None:
        """Show a case by its id, or a new one for `New`."""
        self._presenter.open(argument)

    def leave(self) -> None:
        """Keep what was typed."""
        if self._forms is not None:
            self._forms.keep_drafts()

    # CaseView

    def show_case(self, opened: Opened) -> None:
        """Show the forms of the case and of both parties."""
        emptied(self._frame.left)
        self._frame.to_top()
        self._forms = named("case_forms", CaseForms(opened, self._app.records))
        self._forms.edited.connect(self._on_edited)
        self._forms.passed.connect(self._frame.focus_save)
        self._frame.left.addWidget(self._forms)
        # A layout shows what it is given only later, and what is hidden takes no focus.
        self._forms.show()
        self._delete.setVisible(not opened.is_new)
        if not opened.is_new:
            case = opened.marriage
            self._frame.left.addWidget(
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

    def show_state(self, marriage: Marriage | None) -> None:
        """Say where the matter stands; nothing for None."""
        self._state.setVisible(marriage is not None)
        if marriage is not None:
            self._state.show_state(marriage, self._app.records.today())

    def show_actions(self, actions: Sequence[MarriageAction]) -> None:
        """List what was done."""
        self._actions.show_actions(actions)

    def show_couple_children(self, children: Sequence[CoupleChild]) -> None:
        """List the couple's children."""
        self._couple_children.show_children(children, self._app.records.today())

    def show_proposal(self, child: CoupleChild | None) -> None:
        """Propose what the parents' ages speak for."""
        self._proposals.show_proposal(child)

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

    def edit(self, record: Record, *, is_new: bool) -> None:
        """Open the form of a record that belongs to the case or to a child."""
        title = say((_ADDING if is_new else _CHANGING)[type(record)])
        dialog = RecordDialog(record, title, records=self._app.records, is_new=is_new, parent=self)
        dialog.saved.connect(self._on_belonging_saved)
        if isinstance(record, MarriageChild):
            dialog.form.edited.connect(lambda name: self._on_child_edited(dialog, name))
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

    def _build_banners(self) -> None:
        self._state = StateLine()
        self._doubts = column(gap=SPACE)
        self._proposals = named("proposals", Proposals(self._presenter.children))
        self._frame.banners.addWidget(self._state)
        self._frame.banners.addLayout(self._doubts)
        self._frame.banners.addWidget(self._proposals)

    def _build_side(self) -> None:
        self._ages = named("ages", AgeWords())
        title = Text(say("Old enough to marry?"), TextSize.HEADING)
        self._actions = named("actions", Steps(self._presenter))
        self._couple_children = named("couple_children", CoupleChildren(self._presenter.children))
        self._children = column(gap=HALF)
        self._frame.side.addWidget(Card(title, self._ages, self._children))
        self._frame.side.addWidget(self._actions)
        self._frame.side.addWidget(self._couple_children)

    # Following the officer

    def _on_back(self) -> None:
        if self._forms is None or self._forms.may_leave():
            self._presenter.back()

    def _on_edited(self, record: Record, name: str) -> None:
        if self._forms is not None:
            self._presenter.field_edited(record, name, self._forms.couple())
        self._check()

    def _check(self) -> None:
        if self._forms is not None:
            self._presenter.edited(self._forms.marriage(), self._forms.couple())

    def _on_belonging_saved(self, receipt: object, _record: object) -> None:
        self._presenter.belonging_saved(receipt)

    def _on_child_edited(self, dialog: RecordDialog, name: str) -> None:
        """Enter what the register knows of the child just chosen."""
        fields = dialog.form.fields
        if name == "child" and fields.value(name):
            for known, held in self._presenter.children.known_of(fields.value(name)).items():
                if held and not fields.value(known):
                    fields.enter(known, held)

    def _on_changed(self, changes: frozenset[Change]) -> None:
        if self.isVisible() and self._forms is not None:
            self._presenter.on_changes(changes, typing=self._forms.changed)
