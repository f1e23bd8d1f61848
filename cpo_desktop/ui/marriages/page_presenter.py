"""What happens on the page of a child-marriage case; knows no widgets."""

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from cpo_desktop.domain.changes import Change
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.couple import (
    SEXES,
    AgeCheck,
    Doubt,
    check_age,
    doubts,
    kind_once_together,
    party_id,
)
from cpo_desktop.domain.fields import Record
from cpo_desktop.domain.marriage import (
    CLOSED,
    RETURNED,
    SANCTION,
    TALKS,
    Marriage,
    MarriageAction,
    Party,
)
from cpo_desktop.domain.marriage_state import MarriageState, state_of
from cpo_desktop.domain.sex import Sex
from cpo_desktop.foundation.errors import InvalidInput, NotFound, UserFacingError
from cpo_desktop.ui.marriages.children_presenter import CONCERNING, ChildrenPresenter, ChildrenView
from cpo_desktop.ui.navigation import Navigator, New
from cpo_desktop.wording import sentence_of
from cpo_desktop.wording.marriage import kind_changed

_FROM_CHILD = ("full_name", "born", "number", "ethnic", "address")
_TELLING_STATE = ("kind", "found_on", "wedding_on", "cohabiting_since", "closed_on")


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A case as its page begins with it: a stored one, or a new one with what is known already."""

    marriage: Marriage
    parties: Mapping[Sex, Party] = dataclasses.field(repr=False)
    stored: frozenset[str]
    is_new: bool

    def draft_key(self, record: Record) -> str:
        """Under which key unsaved entries for a record are kept; of a new case, by whom it is about."""
        if not self.is_new:
            return f"{record.entity.name}:{record.id}"
        sex = f":{record.sex}" if isinstance(record, Party) else ""
        children = (party.child for party in self.parties.values() if party.child)
        return ":".join((f"{record.entity.name}:new{sex}", *children))


class CaseView(ChildrenView, Protocol):
    """What the presenter asks of the page."""

    def show_case(self, opened: Opened) -> None:
        """Show the forms of the case and of both parties."""

    def show_names(self, code: str, names: Sequence[str]) -> None:
        """Say in the head of the page which case it is and who is concerned."""

    def show_children(self, parties: Sequence[Party]) -> None:
        """Offer the way to those who are children of the register."""

    def show_state(self, marriage: Marriage | None) -> None:
        """Say where the matter stands; None where nothing tells it yet."""

    def show_checks(self, checks: Sequence[AgeCheck], found: Sequence[Doubt]) -> None:
        """Say how old both were by law, and what deserves a look."""

    def show_actions(self, actions: Sequence[MarriageAction]) -> None:
        """List what was done, the last first."""

    def fill_party(self, sex: Sex, values: Mapping[str, object]) -> None:
        """Enter what the register knows of a child."""

    def fill_case(self, values: Mapping[str, object]) -> None:
        """Enter what follows from something else in the case."""

    def collect(self) -> Sequence[tuple[Record, ...] | None]:
        """What each form in use is to save, the case's last; None where an entry is not understood."""

    def base(self) -> tuple[Record, ...]:
        """The records of the forms as they were stored when they were opened."""

    def show_refused(self, error: UserFacingError, record_id: str) -> None:
        """Say at the form of this record, else at the case's, what must be mended."""

    def settle(self) -> None:
        """Forget all drafts: everything is saved."""


class CasePresenter:
    """One case with both parties and what was done."""

    def __init__(self, view: CaseView, app: Any, navigator: Navigator) -> None:  # noqa: ANN401 - bootstrap.Application
        self._view = view
        self._app = app
        self._navigator = navigator
        self._opened: Opened | None = None
        self._stays = False
        self.children = ChildrenPresenter(view, app, navigator, self)

    # Opening

    def open(self, argument: object) -> None:
        """Show a stored case by its id, or a new one for `New`."""
        if not self._stays:
            self.children.begin_visit()
        self._open(argument)

    def stored_case(self) -> Marriage | None:
        """The case, saved first if it is new; None if that was not possible."""
        opened = self._opened
        if opened is None or (opened.is_new and not self.save()):
            return None
        return opened.marriage

    def _open(self, argument: object) -> None:
        if isinstance(argument, New):
            self._show(self._new(argument.values))
            return
        try:
            file = self._app.marriages.file(str(argument))
        except NotFound as gone:
            self._navigator.open("marriages")
            self._navigator.tell(sentence_of(gone))
            return
        parties = {
            sex: file.parties.get(sex) or self._party(file.marriage.id, sex) for sex in SEXES
        }
        stored = frozenset(party.id for party in file.parties.values())
        self._show(Opened(marriage=file.marriage, parties=parties, stored=stored, is_new=False))

    def on_changes(self, changes: frozenset[Change], *, typing: bool) -> None:
        """Follow what was done elsewhere, as by undo; what is being typed is left alone."""
        opened = self._opened
        if opened is None or opened.is_new:
            return
        own = {opened.marriage.id, *(party.id for party in opened.parties.values())}
        if not typing and any(change.id in own for change in changes):
            self._open(opened.marriage.id)
            return
        touched = {change.entity for change in changes}
        if MarriageAction.entity.name in touched:
            self._show_actions()
        if touched & CONCERNING:
            self.children.show(opened.marriage.id)

    # While typing

    def edited(self, marriage: Marriage, parties: Sequence[Party]) -> None:
        """Check the ages again as they stand on the page now."""
        checks = [check_age(marriage, party) for party in parties]
        found = list(doubts(marriage, checks, self._app.records.today()))
        if any(self._registered_otherwise(party) for party in parties):
            found.append(Doubt.REGISTERED_OTHERWISE)
        self._view.show_checks(checks, found)
        self._view.show_state(marriage if self._tells_state(marriage) else None)
        self._view.show_names(marriage.code, [party.full_name for party in parties])
        self._view.show_children([party for party in parties if party.child])

    def _tells_state(self, marriage: Marriage) -> bool:
        """Whether the case is stored, or its kind or a day was entered: what is usual tells nothing."""
        opened = self._opened
        if opened is None or not opened.is_new:
            return True
        return any(
            getattr(marriage, name) != getattr(opened.marriage, name) for name in _TELLING_STATE
        )

    def linked(self, party: Party) -> None:
        """Enter what the register knows of the child that a party was linked to."""
        if party.child is not None:
            child = self._child(party.child)
            known = {name: getattr(child, name) for name in _FROM_CHILD}
            self._view.fill_party(
                Sex(party.sex or Sex.UNKNOWN), {name: held for name, held in known.items() if held}
            )

    def field_edited(self, record: Record, name: str, couple: Sequence[Party]) -> None:
        """Enter what follows from a field, such as a child's data; a case with an end is closed."""
        if isinstance(record, Party):
            self._party_edited(record, name)
        elif isinstance(record, Marriage):
            self._view.fill_case(self._follows(record, name))
            if name == "cohabiting_since":
                self._together(record, couple)

    def _party_edited(self, party: Party, name: str) -> None:
        if name == "child":
            self.linked(party)
        if name == "returned_on" and party.returned_on and party.school_effect != RETURNED:
            self._view.fill_party(Sex(party.sex or Sex.UNKNOWN), {"school_effect": RETURNED})

    def _together(self, case: Marriage, couple: Sequence[Party]) -> None:
        """Turn what was only feared into child marriage, and tell the officer."""
        kind = kind_once_together(case, [check_age(case, party) for party in couple])
        if kind is not None and kind != case.kind:
            self._view.fill_case({"kind": kind})
            self._navigator.tell(kind_changed(kind))

    def _follows(self, case: Marriage, name: str) -> dict[str, object]:
        if name == "closed_on" and case.closed_on:
            return {"status": CLOSED}
        closes = case.outcome if name == "outcome" else name == "status" and case.status == CLOSED
        if closes and case.closed_on is None:
            return {"closed_on": self._app.records.today()}
        if name == "kin" and case.kin and case.generations is None:
            counted = code_list("consanguinity_relations").get(case.kin).attributes
            return {"generations": int(counted["generations"])} if "generations" in counted else {}
        return {}

    # Saving

    def save(self) -> bool:
        """Save the case and both parties as one; whether that was possible."""
        opened = self._opened
        parts = self._view.collect()
        collected = [record for part in parts if part for record in part]
        if self._refused(collected) or None in parts or opened is None:
            return False
        try:
            # The receipt, and undo, speak of the case, not of who is in it.
            by_case = sorted(collected, key=lambda each: not isinstance(each, Marriage))
            receipt = self._app.records.save(*by_case, base=self._view.base())
        except UserFacingError as error:
            self._view.show_refused(error, getattr(error, "record", ""))
            return False
        self._view.settle()
        self._navigator.saved(receipt)
        self._stays = True
        self._navigator.open("marriage", opened.marriage.id)
        self._stays = False
        return True

    def delete(self) -> None:
        """Take the case out of the register; undo brings it back."""
        opened = self._opened
        if opened is not None and not opened.is_new:
            self._view.settle()
            self._opened = None
            receipt = self._app.records.delete(Marriage, opened.marriage.id)
            self._navigator.open("marriages")
            self._navigator.saved(receipt)

    # What was done

    def add_action(self, kind: str | None = None) -> None:
        """Enter something that was done; a new case is saved first, for the action to belong to."""
        case = self.stored_case()
        if case is not None:
            action = MarriageAction(
                id=self._app.records.new_id(),
                marriage=case.id,
                kind=kind,
                done_on=self._app.records.today(),
            )
            self._view.edit(action, is_new=True)

    def add_talk(self) -> None:
        """Enter a talk: while there is only a risk, one to persuade them to wait."""
        opened = self._opened
        feared = opened is not None and state_of(opened.marriage) is MarriageState.RISK
        explained, persuaded = TALKS
        self.add_action(persuaded if feared else explained)

    def add_fine(self) -> None:
        """Enter a fine."""
        self.add_action(SANCTION)

    def edit_action(self, action: MarriageAction) -> None:
        """Change something that was done."""
        self._view.edit(action, is_new=False)

    def delete_action(self, action: MarriageAction) -> None:
        """Take an action out of the case; undo brings it back."""
        self._navigator.saved(self._app.records.delete(MarriageAction, action.id))

    def belonging_saved(self, receipt: Any) -> None:  # noqa: ANN401 - services.records.Receipt
        """Tell of it in the undo bar."""
        self._navigator.saved(receipt)

    def open_child(self, child_id: str) -> None:
        """Open the page of a child in the register."""
        self._navigator.open("child", child_id)

    def back(self) -> None:
        """Return to where the officer came from."""
        self._navigator.back()

    def _show(self, opened: Opened) -> None:
        self._opened = opened
        self._view.show_case(opened)
        self._show_actions()
        self.children.show(None if opened.is_new else opened.marriage.id)

    def _show_actions(self) -> None:
        opened = self._opened
        if opened is not None:
            stored = not opened.is_new
            done = self._app.records.owned(MarriageAction, "marriage", opened.marriage.id)
            by_day = sorted(done, key=lambda each: (each.done_on, each.id), reverse=True)
            self._view.show_actions(by_day if stored else ())

    def _new(self, values: Mapping[str, object]) -> Opened:
        known = dict(values)
        child_id = known.pop("child", None)
        usual: dict[str, Any] = {
            "kind": "child_marriage",
            "status": "reported",
            "found_on": self._app.records.today(),
        }
        marriage = Marriage(id=self._app.records.new_id(), **(usual | known))
        parties = {sex: self._party(marriage.id, sex) for sex in SEXES}
        if isinstance(child_id, str):
            child = self._child(child_id)
            sex = Sex.MALE if child.sex == Sex.MALE else Sex.FEMALE
            told = {name: getattr(child, name) for name in _FROM_CHILD}
            parties[sex] = dataclasses.replace(parties[sex], child=child_id, **told)
            if marriage.village is None:
                marriage = dataclasses.replace(marriage, village=child.village)
        return Opened(marriage=marriage, parties=parties, stored=frozenset(), is_new=True)

    def _child(self, child_id: str) -> Child:
        found: Child = self._app.records.get(Child, child_id)
        return found

    def _registered_otherwise(self, party: Party) -> bool:
        """Whether the register knows the child by another sex than the party's."""
        if party.child is None:
            return False
        return self._child(party.child).sex not in (party.sex, Sex.UNKNOWN, None)

    def _party(self, marriage_id: str, sex: Sex) -> Party:
        return Party(id=party_id(marriage_id, sex), marriage=marriage_id, sex=sex.value)

    def _refused(self, collected: Sequence[Record]) -> bool:
        """Whether any of these has an error; all of them are told, the first form's last."""
        refused = False
        for record in reversed(collected):
            errors = [each for each in self._app.records.problems(record) if each.is_error]
            if errors:
                refused = True
                self._view.show_refused(InvalidInput(errors, record=record.id), record.id)
        return refused
