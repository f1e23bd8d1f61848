"""Facts about the commune's own work: what was done, with whom, and with which money."""

from collections.abc import Mapping
from functools import partial
from typing import Final

import sqlalchemy as sa

from cpo_desktop.domain.action_plan import PlanTask
from cpo_desktop.domain.budget import SPENT, Budget, Contribution, Spending
from cpo_desktop.domain.facility import Facility, Investment
from cpo_desktop.domain.family import HomeVisit
from cpo_desktop.domain.fields import Record
from cpo_desktop.domain.figures import UNKNOWN
from cpo_desktop.domain.indicators.resources import WHOLE_COMMUNE
from cpo_desktop.domain.inspection import Finding, Inspection
from cpo_desktop.domain.measure import Funding
from cpo_desktop.domain.opinion import Consultation, Opinion, Proposal
from cpo_desktop.domain.outreach import Outreach, Training
from cpo_desktop.domain.register import Added
from cpo_desktop.domain.staff import Staff
from cpo_desktop.domain.unit import Unit
from cpo_desktop.storage.figures.tallies import (
    Definition,
    Fields,
    also,
    happened,
    overdue,
    stands,
    tally,
    topmost,
    yes_no,
)
from cpo_desktop.storage.figures.terms import (
    END,
    YEAR,
    Facts,
    Term,
    Truth,
    attribute_of,
    keys_with,
    known,
    within,
)
from cpo_desktop.storage.tables import live

_NOT_IN_USE: Final = ("building", "closed")
_COLLABORATOR: Final = "collaborator"
_DROPPED: Final = "dropped"
_SPENT_ON: Final[Mapping[type[Record], str]] = {
    Spending: "spent_on",
    Funding: "given_on",
    Investment: "spent_on",
    Outreach: "held_on",
    Training: "held_on",
}

_held: Final = happened("held_on")
_found: Final = happened("inspection.held_on")
_here: Final = stands("since", "until")
_ABOUT_AND_FOR: Final = {"topic": "topics", "audience": "audiences"}
_BY_FUND: Final = {"class": topmost("source", "funding_sources")}


def _class_of_donor(fields: Fields) -> Term:
    return attribute_of("donor_kinds", "class", fields("kind"))


_BY_DONOR: Final = {"class": _class_of_donor}


def _timing(fields: Fields) -> Term:
    done, due = fields("done_on"), fields("due_on")
    return sa.case(
        (fields("state") == _DROPPED, "dropped"),
        (done <= due, "in_time"),
        (done <= END, "late"),
        else_="overdue",
    )


def _not_dropped(fields: Fields) -> Truth:
    return known(fields("state")) != _DROPPED


def _violation(fields: Fields) -> Truth:
    return fields("violation")


def _of_the_year(fields: Fields) -> Truth:
    return fields("year") == YEAR


def _in_use(fields: Fields) -> Truth:
    return sa.and_(_here(fields), known(fields("state")).not_in(_NOT_IN_USE))


def _group_of_facility(fields: Fields) -> Term:
    return attribute_of("facility_kinds", "group", fields("kind"))


def _where(fields: Fields) -> Term:
    village = known(fields("village"))
    return sa.case(
        (village != UNKNOWN, village), (fields("whole_commune"), WHOLE_COMMUNE), else_=UNKNOWN
    )


def villages() -> Facts:
    """Each village when the figures close: whether children can play there, who looks after them."""
    unit, facility, staff = (live(kind).c for kind in (Unit, Facility, Staff))
    play = sa.and_(
        _in_use(Fields(Facility)),
        facility.kind.in_(keys_with("facility_kinds", "group", "culture")),
    )
    own = facility.village == unit.id
    looked_after = sa.and_(
        _here(Fields(Staff)), staff.role == _COLLABORATOR, staff.village == unit.id
    )
    return sa.select(
        unit.id.label("unit"),
        sa.literal("unit").label("entity"),
        _exists(Facility, sa.and_(play, sa.or_(facility.whole_commune, own))).label("play"),
        _exists(Facility, sa.and_(play, own)).label("own_play"),
        _exists(Staff, looked_after).label("collaborator"),
    ).where(unit.level == "village", stands("valid_from", "valid_to")(Fields(Unit)))


def _exists(kind: type[Record], which: Truth) -> Term:
    return sa.case((sa.exists().select_from(live(kind)).where(which), "yes"), else_="no")


def spent(*, of_the_year: bool) -> Facts:
    """Each sum paid from a budget line in the period; or up to its end, from a line of its year."""
    sums = [
        tally(
            added.kind,
            partial(_so_far if of_the_year else _in_the_period, added),
            f"{added.names}.programme",
            amount=added.amount,
            and_by={"class": topmost(f"{added.names}.source", "funding_sources")},
        ).facts()
        for added in SPENT
    ]
    return sa.select(sa.union_all(*sums).subquery("spent"))


def _in_the_period(added: Added, fields: Fields) -> Truth:
    return within(fields(_SPENT_ON[added.kind]))


def _so_far(added: Added, fields: Fields) -> Truth:
    paid_on, year = fields(_SPENT_ON[added.kind]), fields(f"{added.names}.year")
    return sa.and_(paid_on <= END, year == YEAR)


DEFINITIONS: Final = {
    "outreach": tally(
        Outreach,
        _held,
        "channel village",
        amount="times",
        or_one=True,
        several=_ABOUT_AND_FOR,
    ),
    "outreach_reached": tally(
        Outreach,
        _held,
        "channel village",
        amount="reached",
        several=_ABOUT_AND_FOR,
        of_whom=("female", "children", "girls", "minority"),
    ),
    "trainings": tally(Training, _held, several={"group": "groups"}),
    "training_people": tally(Training, _held, amount="people", of_whom=("female",)),
    "training_hours": tally(Training, _held, amount="hours"),
    "inspections": tally(Inspection, _held, "kind"),
    "findings": tally(Finding, _found, "handling head", and_by={"violation": yes_no(_violation)}),
    "finding_fines": tally(Finding, _found, amount="fine"),
    "findings_remedied": tally(Finding, happened("remedied_on")),
    "findings_overdue": tally(Finding, overdue("remedy_by", "remedied_on")),
    "visits_done": tally(HomeVisit, happened("done_on"), "reason"),
    "visits_overdue": tally(HomeVisit, overdue("due_on", "done_on")),
    "tasks_due": tally(PlanTask, happened("due_on"), and_by={"timing": _timing}),
    "tasks_done": tally(PlanTask, also(happened("done_on"), _not_dropped)),
    "tasks_overdue": tally(PlanTask, also(overdue("due_on", "done_on"), _not_dropped)),
    "consultations": tally(Consultation, _held, "way"),
    "consulted": tally(
        Consultation,
        _held,
        "way",
        amount="children",
        of_whom=("girls", "over_seven", "minority", "special"),
    ),
    "opinions": tally(Opinion, happened("consultation.held_on"), "consultation.way"),
    "opinions_forwarded": tally(Opinion, happened("forwarded_on"), "consultation.way"),
    "opinions_answered": tally(Opinion, happened("answered_on"), "consultation.way"),
    "opinions_told": tally(Opinion, happened("told_on"), "consultation.way"),
    "proposals_sent": tally(Proposal, happened("sent_on"), "kind"),
    "proposals_answered": tally(Proposal, happened("answered_on"), "result"),
    "proposals_waiting": tally(Proposal, overdue("sent_on", "answered_on"), "kind"),
    "facilities": tally(Facility, _here, "kind state"),
    "facilities_in_use": tally(
        Facility, _in_use, and_by={"group": _group_of_facility, "village": _where}
    ),
    "facility_pieces": tally(Facility, _here, "kind", amount="pieces", or_one=True),
    "investments": tally(
        Investment, happened("spent_on"), "facility.kind", amount="amount", and_by=_BY_FUND
    ),
    "villages": Definition(villages),
    "staff": tally(Staff, _here, "role"),
    "budget_allocated": tally(
        Budget, _of_the_year, "programme", amount="allocated", and_by=_BY_FUND
    ),
    "budget_spent": Definition(partial(spent, of_the_year=False)),
    "budget_used": Definition(partial(spent, of_the_year=True)),
    "contributions": tally(Contribution, happened("received_on"), "kind", and_by=_BY_DONOR),
    "contributed_money": tally(
        Contribution, happened("received_on"), "kind", amount="amount", and_by=_BY_DONOR
    ),
    "contributed_goods": tally(
        Contribution, happened("received_on"), "kind", amount="worth", and_by=_BY_DONOR
    ),
}
