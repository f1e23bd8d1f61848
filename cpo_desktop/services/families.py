"""Families: a household with everything around it, and the sheet that a visit is made with."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final, TypeVar

from cpo_desktop.domain.circumstance import Circumstance, Risk
from cpo_desktop.domain.family_file import (
    Family,
    FamilyMeasure,
    child_of,
    members_of,
    ordered_children,
    ordered_measures,
    ordered_visits,
)
from cpo_desktop.domain.household import Household
from cpo_desktop.domain.unit import Unit
from cpo_desktop.foundation.clock import Clock, local_day
from cpo_desktop.reports.document import Document
from cpo_desktop.reports.forms import Issuer
from cpo_desktop.reports.pdf import page_count, render_pdf
from cpo_desktop.reports.visit_sheet import ROOMY, SCARCE, visit_sheet
from cpo_desktop.services import letterhead
from cpo_desktop.services.form_facts import issuer
from cpo_desktop.storage import access, families
from cpo_desktop.storage.access import Deed
from cpo_desktop.storage.database import Database, Reading
from cpo_desktop.storage.families import Around

__all__ = ["VISIT_SHEET", "Family", "FamilyService"]

P = TypeVar("P", bound=Circumstance | Risk)

VISIT_SHEET: Final = "visit"
"""What the sheet is called beside the forms of a case, at the command line and in the log."""


class FamilyService:
    """Looks families up; they are kept through `RecordService`. Sheets are logged as printed."""

    def __init__(self, database: Database, *, clock: Clock, user: str) -> None:
        self._database = database
        self._clock = clock
        self._user = user

    def family(self, household_id: str) -> Family:
        """All about one household; NotFound if there is none."""
        with self._database.read() as work:
            return _family(work, household_id, self._today())

    def visit_sheet(self, household: str) -> bytes:
        """The sheet for a visit to a household, which is named by its id or its code."""
        with self._database.read() as work:
            household_id = families.with_code(work, household) or household
            family, office = _family(work, household_id, self._today()), issuer(work)
        made = render_pdf(_fitted(family, office))
        about = (Household.entity.name, household_id, VISIT_SHEET)
        access.note(self._database, self._user, self._clock(), Deed.PRINT, about)
        return made

    def _today(self) -> date:
        return local_day(self._clock())


def _fitted(family: Family, office: Issuer) -> Document:
    """On as few pages as it takes, with as much room to write as they leave."""
    fewest = page_count(visit_sheet(family, office, SCARCE))
    fitting = (visit_sheet(family, office, lines) for lines in range(ROOMY, SCARCE, -1))
    found = (made for made in fitting if page_count(made) == fewest)
    return next(found, visit_sheet(family, office, SCARCE))


def _family(work: Reading, household_id: str, today: date) -> Family:
    household = work.get(Household, household_id)
    village = work.find(Unit, household.village) if household.village else None
    found = families.around(work, household_id, today)
    circumstances, risks = _by_child(found.circumstances), _by_child(found.risks)
    return Family(
        household=household,
        village=letterhead.village_name(village) if village else "",
        today=today,
        members=members_of(household, found.people, found.children),
        children=ordered_children(
            child_of(child, circumstances.get(child.id, ()), risks.get(child.id, ()), today)
            for child in found.children
        ),
        measures=ordered_measures(_measures(household, found, today)),
        cases=found.cases,
        violence=found.violence,
        marriages=found.marriages,
        visits=ordered_visits(found.visits),
    )


def _measures(household: Household, found: Around, today: date) -> Iterator[FamilyMeasure]:
    called = {household.id: household.title}
    called |= {each.id: each.title for each in (*found.children, *found.people)}
    for measure in found.measures:
        receiver = measure.child or measure.person or measure.household or ""
        yield FamilyMeasure(
            measure=measure,
            receiver=called.get(receiver, ""),
            next_due=found.next_due.get(measure.id),
            is_open=measure.is_open(today),
        )


def _by_child(periods: Iterable[P]) -> dict[str, tuple[P, ...]]:
    found: dict[str, tuple[P, ...]] = {}
    for period in periods:
        key = period.child or ""
        found[key] = (*found.get(key, ()), period)
    return found
