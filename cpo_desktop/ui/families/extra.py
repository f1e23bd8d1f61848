"""Beside the form of a household: its people, the support for them, their cases; and its visits."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from cpo_desktop.domain.changes import Change
from cpo_desktop.domain.family import HomeVisit
from cpo_desktop.services.families import Family
from cpo_desktop.services.registers import RegisterFile
from cpo_desktop.ui import actions
from cpo_desktop.ui.families import words
from cpo_desktop.ui.families.cards import Cases, Children, Members, Support
from cpo_desktop.ui.families.presenter import FamilyPresenter
from cpo_desktop.ui.follow_ups import due_tone
from cpo_desktop.ui.forms.record_dialog import RecordDialog
from cpo_desktop.ui.navigation import Desk
from cpo_desktop.ui.previews import PdfMaker
from cpo_desktop.ui.registers.extras import Extra
from cpo_desktop.ui.theme import SPACE
from cpo_desktop.ui.widgets import Banner, button, column, named
from cpo_desktop.wording import labels, say


class FamilyExtra(Extra):
    """The family beside the form, a visit that is due, a button that prints the sheet for one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._family = FamilySide(desk)
        self.side = self._family
        self.banner = self._family.banner
        self.before_parts = False
        self.told = frozenset({"children"})
        self._printing = button(
            say("Print the visit sheet"),
            self._family.print_sheet,
            icon="printer",
            name="print_visit_sheet",
            tip=actions.keys_text(actions.PRINT),
        )
        self.buttons = (self._printing,)

    @override
    def show_file(self, file: RegisterFile | None) -> None:
        self._printing.setVisible(file is not None)
        self._family.show_file(file)


class FamilySide(QWidget):
    """A card each for the children, the grown-ups, the support and the cases; hidden for a new one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        # A connection does not keep its receiver alive, so the cards hold the presenter.
        self._presenter = FamilyPresenter(self, desk.app, desk.navigator)
        self._records = desk.app.records
        self._maker = PdfMaker(desk, self)
        recording = (say("Record the visit"), self._presenter.record_visit)
        self.banner = named("visit_due", Banner(actions=[recording]))
        self.banner.hide()
        self._cards = (
            Children(self._presenter),
            Members(self._presenter),
            Support(self._presenter),
            Cases(self._presenter),
        )
        self.setLayout(column(*self._cards, gap=2 * SPACE))
        self.hide()
        actions.action(actions.PRINT, self, self.print_sheet)
        desk.changes.changed.connect(self._on_changed)

    def show_file(self, file: RegisterFile | None) -> None:
        """Follow the household that shows; None is a new one."""
        self._presenter.show(file)

    def print_sheet(self) -> None:
        """Show the sheet for a visit, to be printed."""
        self._maker.show(say("Visit sheet"), self._presenter.visit_sheet)

    # FamilyView

    def show_family(self, family: Family | None) -> None:
        """Show who belongs to the household and what is done for them."""
        self.setVisible(family is not None)
        self.banner.hide()
        if family is None:
            return
        for card in self._cards:
            card.show_family(family)
        visit = family.next_visit
        tone = due_tone(visit.due_on if visit else None, family.today)
        self.banner.tell(words.visit_due(family), tone)

    def edit_visit(self, visit: HomeVisit, base: HomeVisit) -> None:
        """Open the form of a visit."""
        title = labels.entity_label(visit.entity)
        dialog = RecordDialog(
            visit, title, records=self._records, is_new=False, base=base, parent=self
        )
        dialog.saved.connect(self._on_saved)
        dialog.open_for_typing()

    # Following the officer

    def _on_saved(self, receipt: object, _visit: object) -> None:
        self._presenter.told(receipt)

    def _on_changed(self, changes: frozenset[Change]) -> None:
        if self.isVisible():
            self._presenter.on_changes(changes)
