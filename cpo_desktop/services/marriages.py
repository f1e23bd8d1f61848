"""Child-marriage cases: who is concerned, who is under age, what was done, which children came."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from cpo_desktop.domain.child import Child
from cpo_desktop.domain.circumstance import Circumstance, Risk
from cpo_desktop.domain.couple import SEXES, AgeCheck, check_age, party_id
from cpo_desktop.domain.marriage import Marriage, MarriageAction, MarriageChild, Party
from cpo_desktop.domain.marriage_age import AgeClass
from cpo_desktop.domain.marriage_state import MarriageState, state_of
from cpo_desktop.domain.unit import Unit
from cpo_desktop.domain.young_parents import Proposal, has_already, proposal
from cpo_desktop.storage import marriages, options
from cpo_desktop.storage.database import Database, Reading
from cpo_desktop.storage.marriages import MarriageFilter, MarriageTotals
from cpo_desktop.storage.paging import Cursor, Page

__all__ = [
    "CoupleChild",
    "Cursor",
    "MarriageFile",
    "MarriageFilter",
    "MarriageRow",
    "MarriageService",
    "MarriageTotals",
    "Page",
]

ALL_CASES = MarriageFilter()


@dataclass(frozen=True, slots=True, kw_only=True)
class MarriageRow:
    """A case as a list shows it; `names` and `checks` are of both parties, the man first.

    A party that is not entered has no name and is not known to be under age. `ethnic_groups` are
    those of the two, each once.
    """

    id: str
    code: str
    found_on: date | None
    village: str
    names: tuple[str, ...] = field(repr=False)
    checks: tuple[AgeCheck, ...]
    ethnic_groups: tuple[str, ...]
    kind: str | None
    state: MarriageState
    status: str | None
    is_open: bool

    @property
    def under_age(self) -> tuple[tuple[str, AgeClass], ...]:
        """Who was too young to marry, by sex."""
        return tuple(
            (check.sex or "", check.age_class)
            for check in self.checks
            if check.under and check.age_class is not None
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class MarriageFile:
    """A case with both parties, by sex, and what was done about it, the last first."""

    marriage: Marriage
    village: Unit | None
    parties: dict[str, Party] = field(repr=False)
    actions: tuple[MarriageAction, ...] = field(repr=False)

    @property
    def couple(self) -> tuple[Party, ...]:
        """The parties that are entered, the man first."""
        return tuple(self.parties[sex] for sex in SEXES if sex in self.parties)

    def checks(self) -> tuple[AgeCheck, ...]:
        """The legal-age check of each party that is entered."""
        return tuple(check_age(self.marriage, party) for party in self.couple)


@dataclass(frozen=True, slots=True, kw_only=True)
class CoupleChild:
    """A child of the couple: itself, if it is in the register, and what is proposed for it."""

    record: MarriageChild
    child: Child | None = field(repr=False)
    proposed: Proposal | None


class MarriageService:
    """Looks cases up; they are kept through `RecordService`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def page(
        self,
        wanted: MarriageFilter = ALL_CASES,
        *,
        after: Cursor | None = None,
        limit: int = 100,
    ) -> Page[MarriageRow]:
        """The cases of a filter, those found last first."""
        with self._database.read() as work:
            found = marriages.page(work, wanted, after=after, limit=limit)
            parties = marriages.parties_of(work, [case.id for case in found.rows])
            villages = _village_names(work, found.rows)
        return Page(
            tuple(_row(case, parties.get(case.id, {}), villages) for case in found.rows),
            found.next,
        )

    def totals(self, wanted: MarriageFilter = ALL_CASES) -> MarriageTotals:
        """The cases that a filter leaves and the people in them who are too young, counted."""
        with self._database.read() as work:
            return marriages.totals(work, wanted)

    def ethnic_groups(self) -> tuple[str, ...]:
        """The ethnic groups of all those who are too young to marry."""
        with self._database.read() as work:
            return marriages.ethnic_groups(work)

    def years(self) -> tuple[int, ...]:
        """The years in which cases were found, the last first."""
        with self._database.read() as work:
            return marriages.years(work)

    def file(self, marriage_id: str) -> MarriageFile:
        """All about one case; NotFound if there is none."""
        with self._database.read() as work:
            return _file(work, marriage_id)

    def children(self, marriage_id: str, today: date) -> tuple[CoupleChild, ...]:
        """The children of a couple, the eldest first, each with what its parents' ages speak for.

        NotFound if there is no such case.
        """
        with self._database.read() as work:
            file = _file(work, marriage_id)
            listed = marriages.children_of(work, marriage_id)
            known = marriages.needs_of(work, [each.child for each in listed if each.child])
            return tuple(
                CoupleChild(
                    record=each,
                    child=work.find(Child, each.child) if each.child else None,
                    proposed=_proposed(each, file, known, today),
                )
                for each in listed
            )


def _file(work: Reading, marriage_id: str) -> MarriageFile:
    marriage = work.get(Marriage, marriage_id)
    return MarriageFile(
        marriage=marriage,
        village=work.find(Unit, marriage.village) if marriage.village else None,
        parties=marriages.parties_of(work, [marriage_id]).get(marriage_id, {}),
        actions=marriages.actions_of(work, marriage_id),
    )


def _proposed(
    listed: MarriageChild,
    file: MarriageFile,
    known: Iterable[Circumstance | Risk],
    today: date,
) -> Proposal | None:
    """What to propose for a child that is in the register and does not have it already."""
    if listed.child is None or listed.born is None:
        return None
    found = proposal(listed.born, file.marriage, file.couple, today)
    own = [each for each in known if each.child == listed.child]
    return None if found is None or has_already(found, own) else found


def _village_names(work: Reading, cases: tuple[Marriage, ...]) -> dict[str, str]:
    ids = sorted({case.village for case in cases if case.village})
    return {option.id: option.title for option in options.options(work, Unit, ids)}


def _row(case: Marriage, parties: dict[str, Party], villages: dict[str, str]) -> MarriageRow:
    couple = [
        parties.get(sex) or Party(id=party_id(case.id, sex), marriage=case.id, sex=sex)
        for sex in SEXES
    ]
    return MarriageRow(
        id=case.id,
        code=case.code,
        found_on=case.found_on,
        village=villages.get(case.village or "", ""),
        names=tuple(party.full_name for party in couple),
        checks=tuple(check_age(case, party) for party in couple),
        ethnic_groups=tuple(dict.fromkeys(party.ethnic for party in couple if party.ethnic)),
        kind=case.kind,
        state=state_of(case),
        status=case.status,
        is_open=case.is_open,
    )
