"""What happens with the couple's children on the page of a case; knows no widgets."""

from collections.abc import Sequence
from typing import Any, Final, Protocol

from cpo_desktop.domain.child import Child
from cpo_desktop.domain.circumstance import Circumstance, Risk
from cpo_desktop.domain.fields import Record
from cpo_desktop.domain.marriage import Marriage, MarriageChild
from cpo_desktop.domain.young_parents import Proposal
from cpo_desktop.foundation.errors import NotFound
from cpo_desktop.services.marriages import CoupleChild
from cpo_desktop.ui.navigation import Navigator, New

CONCERNING: Final = frozenset({"marriage", "party", "marriage_child", "child"}) | {
    kind.entity.name for kind in (Circumstance, Risk)
}
"""The kinds of record that say who the children are and what is proposed for them."""
_BIRTH_REGISTERED: Final = "registered"


class ChildrenView(Protocol):
    """What the presenter asks of the page."""

    def show_couple_children(self, children: Sequence[CoupleChild]) -> None:
        """List the couple's children, the eldest first."""

    def show_proposal(self, child: CoupleChild | None) -> None:
        """Propose what the parents' ages speak for; nothing for None."""

    def edit(self, record: Record, *, is_new: bool) -> None:
        """Open the form of a record that belongs to the case or to a child."""


class CaseKeeper(Protocol):
    """Whoever keeps the case that the children belong to."""

    def stored_case(self) -> Marriage | None:
        """The case, saved first if it is new; None if that was not possible."""


class ChildrenPresenter:
    """The children of one couple, and what their parents' ages speak for."""

    def __init__(
        self,
        view: ChildrenView,
        app: Any,  # noqa: ANN401 - bootstrap.Application
        navigator: Navigator,
        case: CaseKeeper,
    ) -> None:
        self._view = view
        self._app = app
        self._navigator = navigator
        self._case = case
        self._declined: set[tuple[str | None, str]] = set()

    def begin_visit(self) -> None:
        """Propose again what was declined at an earlier visit."""
        self._declined.clear()

    def show(self, marriage_id: str | None) -> None:
        """List the children of this case, none for a new one, and propose the first thing to do."""
        children = self._read(marriage_id)
        self._view.show_couple_children(children)
        proposed = (
            each
            for each in children
            if each.proposed is not None
            and (each.record.child, each.proposed.code) not in self._declined
        )
        self._view.show_proposal(next(proposed, None))

    def add(self) -> None:
        """Enter a child; a new case is saved first, for the child to belong to."""
        case = self._case.stored_case()
        if case is not None:
            child = MarriageChild(id=self._app.records.new_id(), marriage=case.id)
            self._view.edit(child, is_new=True)

    def change(self, record: MarriageChild) -> None:
        """Change what is known of a child."""
        self._view.edit(record, is_new=False)

    def remove(self, record: MarriageChild) -> None:
        """Take a child off the list; undo brings it back."""
        self._navigator.saved(self._app.records.delete(MarriageChild, record.id))

    def open_child(self, child_id: str) -> None:
        """Open the child's page in the register."""
        self._navigator.open("child", child_id)

    def enter_in_register(self, record: MarriageChild) -> None:
        """Open the form of a new child, with what the case says of it."""
        case = self._case.stored_case()
        known = {"born": record.born, "village": case.village if case else None}
        self._navigator.open("child", New({name: held for name, held in known.items() if held}))

    def known_of(self, child_id: object) -> dict[str, object]:
        """What the register says of a child that is linked to the couple."""
        try:
            child = self._app.records.get(Child, str(child_id))
        except NotFound:
            return {}
        return {"born": child.born, "registered": child.birth_registration == _BIRTH_REGISTERED}

    def accept(self, of: CoupleChild, proposed: Proposal) -> None:
        """Open the form of what is proposed, filled in; the officer saves it, or does not."""
        record = proposed.record(
            id=self._app.records.new_id(),
            child=of.record.child,
            code=proposed.code,
            opened_on=proposed.since,
        )
        self._view.edit(record, is_new=True)

    def decline(self, of: CoupleChild, proposed: Proposal) -> None:
        """Leave this out for the rest of the visit."""
        self._declined.add((of.record.child, proposed.code))
        self.show(of.record.marriage)

    def _read(self, marriage_id: str | None) -> tuple[CoupleChild, ...]:
        if marriage_id is None:
            return ()
        today = self._app.records.today()
        found: tuple[CoupleChild, ...] = self._app.marriages.children(marriage_id, today)
        return found
