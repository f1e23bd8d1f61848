"""What belongs to a marriage case: what was done, the couple's children, what is proposed for them."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Protocol

from PySide6.QtWidgets import QWidget

from cpo_desktop.domain.marriage import MarriageAction, MarriageChild
from cpo_desktop.domain.young_parents import Proposal
from cpo_desktop.services.marriages import CoupleChild
from cpo_desktop.ui.lists import EntriesCard, Entry
from cpo_desktop.ui.theme import SPACE, Tone
from cpo_desktop.ui.widgets import Action, Banner, LinkText, column, emptied, named, row
from cpo_desktop.wording import formats, labels, say
from cpo_desktop.wording.marriage import proposal_sentence


class StepActions(Protocol):
    """What can be done with the steps taken."""

    def add_action(self, kind: str | None = None) -> None:
        """Enter one, of this kind if one is named."""

    def add_talk(self) -> None:
        """Enter a talk."""

    def add_fine(self) -> None:
        """Enter a fine."""

    def edit_action(self, action: MarriageAction) -> None:
        """Change one."""

    def delete_action(self, action: MarriageAction) -> None:
        """Delete one."""


class ChildActions(Protocol):
    """What can be done with a child of the couple, and with what is proposed for it."""

    def add(self) -> None:
        """Enter one."""

    def change(self, record: MarriageChild) -> None:
        """Change one."""

    def remove(self, record: MarriageChild) -> None:
        """Delete one."""

    def open_child(self, child_id: str) -> None:
        """Open its page."""

    def enter_in_register(self, record: MarriageChild) -> None:
        """Open the form of a new child for it."""

    def accept(self, of: CoupleChild, proposed: Proposal) -> None:
        """Record what is proposed."""

    def decline(self, of: CoupleChild, proposed: Proposal) -> None:
        """Propose it no more for now."""


class Steps(EntriesCard):
    """What was done and by whom, the last first; the usual next step with one click."""

    def __init__(self, presenter: StepActions) -> None:
        super().__init__(
            say("Steps taken"),
            say("Add"),
            presenter.add_action,
            say("Talks, pledges, fines, referrals and help are listed here."),
        )
        self._presenter = presenter
        quick = row(
            named("add_talk", LinkText(say("Record a talk"), presenter.add_talk)),
            named("add_fine", LinkText(say("Record a fine"), presenter.add_fine)),
            None,
            gap=2 * SPACE,
        )
        self.body.insertLayout(1, quick)

    def show_actions(self, actions: Sequence[MarriageAction]) -> None:
        """List these, with the number of talks and pledges and the sum of all fines."""
        talks = sum(each.is_to_prevent for each in actions)
        fines = sum(each.fine or 0 for each in actions)
        summary = (
            say("Talks and pledges: {n}").format(n=formats.whole(talks)) if talks else "",
            say("Fines: {amount}").format(amount=formats.money(fines)) if fines else "",
        )
        entries = [self._entry(action) for action in actions]
        self.show_entries(entries, " · ".join(filter(None, summary)))

    def _entry(self, action: MarriageAction) -> Entry:
        details = (
            say("by {name}").format(name=action.done_by) if action.done_by else "",
            action.document,
            say("fine of {amount}").format(amount=formats.money(action.fine))
            if action.fine
            else "",
        )
        return Entry(
            key=action.id,
            above=formats.day(action.done_on) if action.done_on else labels.UNKNOWN,
            words=labels.code_label("marriage_actions", action.kind),
            below="\n".join(filter(None, (" · ".join(filter(None, details)), action.result))),
            actions=(
                (say("Change"), lambda: self._presenter.edit_action(action)),
                (say("Delete"), lambda: self._presenter.delete_action(action)),
            ),
        )


class CoupleChildren(EntriesCard):
    """The couple's children, the eldest first: who each is in the register, or how it comes there."""

    def __init__(self, presenter: ChildActions) -> None:
        super().__init__(
            say("Children of the couple"),
            say("Add"),
            presenter.add,
            say("Children born to the couple; the register may have to take care of them."),
        )
        self._presenter = presenter

    def show_children(self, children: Sequence[CoupleChild], today: date) -> None:
        """List these."""
        self.show_entries([self._entry(each, today) for each in children])

    def _entry(self, each: CoupleChild, today: date) -> Entry:
        record, child = each.record, each.child
        registered = (
            say("The birth is registered.")
            if record.registered
            else say("The birth is not registered yet.")
        )
        act = self._presenter
        leading: Action = (
            (say("Open the child's page"), partial(act.open_child, child.id))
            if child is not None
            else (say("Enter in the register"), partial(act.enter_in_register, record))
        )
        return Entry(
            key=record.id,
            above=formats.born_and_age(record.born, today),
            words=child.full_name if child is not None else say("Not in the register yet"),
            below=registered,
            actions=(
                leading,
                (say("Change"), partial(act.change, record)),
                (say("Delete"), partial(act.remove, record)),
            ),
        )


class Proposals(QWidget):
    """What the parents' ages speak for: record it, or not now. One at a time, not to fill the page."""

    def __init__(self, presenter: ChildActions) -> None:
        super().__init__()
        self._presenter = presenter
        self._banner = column()
        self.setLayout(self._banner)
        self.hide()

    def show_proposal(self, child: CoupleChild | None) -> None:
        """Propose what is proposed for this child; nothing for None."""
        emptied(self._banner)
        if child is not None and child.child is not None and child.proposed is not None:
            actions = (
                (say("Record it"), partial(self._presenter.accept, child, child.proposed)),
                (say("Not now"), partial(self._presenter.decline, child, child.proposed)),
            )
            words = proposal_sentence(child.proposed, child.child.full_name)
            self._banner.addWidget(named("proposal", Banner(words, Tone.ACCENT, actions)))
        self.setVisible(child is not None)
