"""What an incident of domestic violence asks of the officer; knows no widgets."""

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, Protocol, cast

from cpo_desktop.domain.case import Case, CaseChild
from cpo_desktop.domain.changes import Change
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.circumstance import Risk
from cpo_desktop.domain.notice import Notice
from cpo_desktop.domain.procedure import UNFOUNDED
from cpo_desktop.domain.violence import (
    CHILD_PRESENT,
    VICTIM,
    Violence,
    ViolencePerson,
    ViolenceStep,
)
from cpo_desktop.domain.violence_file import Ban, Doubt, ViolenceFile, is_about
from cpo_desktop.foundation.errors import NotFound
from cpo_desktop.services.registers import RegisterFile
from cpo_desktop.ui.navigation import Navigator, New

_CONCERNING: Final = frozenset({"case", "case_child", "child", "notice", "risk"})
"""The kinds of record, besides the register's own, that say what is still to be done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseOffer:
    """Children are concerned and no case is linked: how many, and what there is about them already.

    `cases` are open, or were taken up since the incident; `notices` were taken since, and nothing
    has become of them yet; `waiting` are the children about whom none was taken.
    """

    victims: int
    present: int
    cases: tuple[Case, ...] = ()
    notices: tuple[Notice, ...] = ()
    waiting: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskOffer:
    """A risk that may be recorded for a child of the register, which is named by its code."""

    risk: Risk
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """All that deserves a look in one incident; `household` is how many children may be added."""

    doubts: tuple[Doubt, ...] = ()
    case: CaseOffer | None = None
    household: int = 0
    risk: RiskOffer | None = None
    ban: Ban | None = None


class ViolenceView(Protocol):
    """What the presenter asks of the page."""

    def show_advice(self, advice: Advice) -> None:
        """Say what deserves a look, with what can be done about it."""

    def edit_risk(self, offer: RiskOffer) -> None:
        """Open the form of a risk, filled in; its title says of which child."""


class ViolencePresenter:
    """One incident: its children, and what follows for them."""

    def __init__(self, view: ViolenceView, app: Any, navigator: Navigator) -> None:  # noqa: ANN401 - bootstrap.Application
        self._view = view
        self._records = app.records
        self._navigator = navigator
        self._file: ViolenceFile | None = None
        self._declined: set[str] = set()

    # Showing

    def show(self, file: RegisterFile | None) -> None:
        """Look at this incident; None is one that is not saved yet."""
        before, self._file = self._file, _read(file) if file else None
        if not (before and self._file and before.violence.id == self._file.violence.id):
            self._declined.clear()
        self._show()

    def on_changes(self, changes: frozenset[Change]) -> None:
        """Follow what was done elsewhere with the children."""
        if any(change.entity in _CONCERNING for change in changes):
            self._show()

    # Acting

    def take_notice(self) -> None:
        """Take a notice about a child of whom there is none yet, with all that is known already."""
        file = self._opened
        about = file.without_notice(self._notices(file))[0]
        self._navigator.open("notice", New(file.told_of(about)))

    def show_notice(self, notice_id: str) -> None:
        """Go to a notice that was taken already."""
        self._navigator.open("notice", notice_id)

    def link(self, case_id: str) -> None:
        """Say that this is the child-protection case of the incident."""
        violence = self._opened.violence
        linked = dataclasses.replace(violence, case=case_id)
        self.told(self._records.save(linked, base=(violence,)))

    def add_household(self) -> None:
        """Enter the children of the household, all in one step that undo takes back."""
        file = self._opened
        people = [self._present(file.violence, child) for child in self._not_entered(file)]
        self.told(self._records.save(*people))

    def record_risk(self, offer: RiskOffer) -> None:
        """Open the form of the risk; the officer saves it, or does not."""
        self._view.edit_risk(offer)

    def not_now(self, what: str) -> None:
        """Leave this out for as long as this incident is looked at."""
        self._declined.add(what)
        self._show()

    def told(self, receipt: Any) -> None:  # noqa: ANN401 - services.records.Receipt
        """Tell of a change in the undo bar."""
        self._navigator.saved(receipt)

    # What there is

    @property
    def _opened(self) -> ViolenceFile:
        if self._file is None:
            raise LookupError("Nothing is shown.")
        return self._file

    def _show(self) -> None:
        self._view.show_advice(self._advice(self._file) if self._file else Advice())

    def _advice(self, file: ViolenceFile) -> Advice:
        household = len(self._not_entered(file)) if self._may("household", file) else 0
        # One thing after the other: the children who are still to be entered may be at risk too.
        may_be_at_risk = file.is_open and not household
        return Advice(
            doubts=tuple(file.doubts()),
            case=self._case_offer(file),
            household=household,
            risk=next(self._risk_offers(file), None) if may_be_at_risk else None,
            ban=file.ban(self._records.today()),
        )

    def _may(self, offer: str, file: ViolenceFile) -> bool:
        return file.is_open and offer not in self._declined

    def _case_offer(self, file: ViolenceFile) -> CaseOffer | None:
        children = file.children
        if file.violence.case or not children or "case" in self._declined:
            return None
        victims = sum(each.role == VICTIM for each in children)
        notices = self._notices(file)
        return CaseOffer(
            victims=victims,
            present=len(children) - victims,
            cases=self._cases(file),
            notices=tuple(each for each in notices if not each.case),
            waiting=len(file.without_notice(notices)),
        )

    def _cases(self, file: ViolenceFile) -> tuple[Case, ...]:
        found: dict[str, Case] = {}
        for child in _registered(file):
            for part in self._records.owned(CaseChild, "child", child):
                case: Case = self._records.get(Case, part.case)
                if case.closed_on is None or _since(file, case.received_at):
                    found[case.id] = case
        return tuple(found.values())

    def _notices(self, file: ViolenceFile) -> tuple[Notice, ...]:
        """Those taken since the incident about one of its children, whatever became of them."""
        found = [
            notice
            for child in _registered(file)
            for notice in self._records.owned(Notice, "child", child)
        ]
        # Of a child that is not in the register a notice has the name alone.
        village = file.violence.village
        found += self._records.owned(Notice, "village", village) if village else ()
        return tuple(
            notice
            for notice in {each.id: each for each in found}.values()
            if notice.verified != UNFOUNDED
            and _since(file, notice.received_at)
            and any(is_about(notice, child) for child in file.children)
        )

    def _not_entered(self, file: ViolenceFile) -> tuple[Child, ...]:
        home = file.violence.household
        return file.not_entered(self._records.owned(Child, "household", home)) if home else ()

    def _present(self, violence: Violence, child: Child) -> ViolencePerson:
        return ViolencePerson(
            id=self._records.new_id(),
            violence=violence.id,
            role=CHILD_PRESENT,
            child=child.id,
            full_name=child.full_name,
            sex=child.sex,
            born=child.born,
            address=child.address,
        )

    def _risk_offers(self, file: ViolenceFile) -> Iterator[RiskOffer]:
        for child_id in _registered(file):
            child = self._child(child_id)
            if child is None or child_id in self._declined:
                continue
            known = self._records.owned(Risk, "child", child_id)
            risk = file.risk_of(child_id, known, self._records.new_id())
            if risk is not None:
                yield RiskOffer(risk=risk, code=child.code)

    def _child(self, child_id: str) -> Child | None:
        try:
            found: Child = self._records.get(Child, child_id)
        except NotFound:  # it was taken out of the register since
            return None
        return found


def _read(file: RegisterFile) -> ViolenceFile:
    """The register's file as what it is."""
    return ViolenceFile(
        violence=cast("Violence", file.record),
        people=cast("tuple[ViolencePerson, ...]", file.parts[ViolencePerson]),
        steps=cast("tuple[ViolenceStep, ...]", file.parts[ViolenceStep]),
    )


def _registered(file: ViolenceFile) -> tuple[str, ...]:
    """The children of the incident who are in the register, each once."""
    return tuple(dict.fromkeys(each.child for each in file.children if each.child))


def _since(file: ViolenceFile, moment: Any) -> bool:  # noqa: ANN401 - a moment, or None
    day = file.violence.happened_on
    return moment is not None and day is not None and moment.date() >= day
