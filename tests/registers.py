"""Synthetic communes as plain records, orderly and in disorder, and as stores of one transaction."""

import random
from collections import defaultdict
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path

from cpo_desktop.domain.action_plan import ActionPlan, PlanTask, TargetYear
from cpo_desktop.domain.budget import Budget, Contribution, Spending
from cpo_desktop.domain.case import Assessment, Case, CaseChild, Plan, SafetyOrder
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.circumstance import Circumstance, Risk
from cpo_desktop.domain.commune_count import CommuneCount
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.facility import Facility, Investment
from cpo_desktop.domain.family import HomeVisit
from cpo_desktop.domain.household import Household
from cpo_desktop.domain.inspection import Finding, Inspection
from cpo_desktop.domain.marriage import Marriage, MarriageAction, MarriageChild, Party
from cpo_desktop.domain.measure import FollowUp, Funding, Measure
from cpo_desktop.domain.notice import Notice
from cpo_desktop.domain.opinion import Consultation, Opinion, Proposal
from cpo_desktop.domain.outreach import Attendance, Outreach, Training
from cpo_desktop.domain.person import Person
from cpo_desktop.domain.staff import Certificate, Staff
from cpo_desktop.domain.violence import Violence, ViolencePerson, ViolenceStep
from cpo_desktop.services.demo import commune
from cpo_desktop.storage.upgrade import create_store

TODAY = date(2026, 11, 23)
KEY = bytes(range(32))


class Register:
    """The records of a commune as they stand in the end."""

    def __init__(self, seed, **given):
        self.deeds = list(commune(seed, today=TODAY, **given))
        self.ever, self.gone = {}, []
        for deed in self.deeds:
            self.ever.update((record.id, record) for record in (*deed.added, *deed.changed))
            self.gone += deed.deleted
        deleted = {record.id for record in self.gone}
        self.now = {key: record for key, record in self.ever.items() if key not in deleted}

    def all(self, kind):
        return [record for record in self.now.values() if type(record) is kind]

    def get(self, key):
        return self.now.get(key)

    def by(self, kind, owner):
        found = defaultdict(list)
        for record in self.all(kind):
            found[getattr(record, owner)].append(record)
        return found


SLOPPY = {
    Child: {
        "village": (None,),
        "sex": (None, "unknown"),
        "ethnic": (None, "other", "foreigner", "khmer"),
        "household": (None,),
        "born": (None, PartialDate(2012), PartialDate(2010, 11), PartialDate(2027)),
        "arrived_on": "day",
        "left_on": "day",
    },
    Household: {"poverty": (None,), "village": (None,)},
    Person: {"household": (None,)},
    Circumstance: {
        "opened_on": "day",
        "closed_on": "day",
        "code": ("N01", "N02.1", "N04"),
        "close_reason": ("mistake", None),
    },
    Risk: {"opened_on": "day", "closed_on": "day", "code": ("R13", "R01")},
    Notice: {"received_at": "moment", "source": (None, "press")},
    Case: {
        "received_at": "moment",
        "village": (None,),
        "category": ("at_risk", "special", None),
        "forms": ((), ("XH1", "XH1.3", "XH3"), ("XH9.1",)),
        "setting": (None, "community"),
        "closed_on": "day",
        "close_reason": ("duplicate", "unfounded", "of_age", None),
    },
    Assessment: {"form": ("02", "06"), "assessed_on": "day"},
    Plan: {
        "round": (2,),
        "submitted_on": "day",
        "decided_on": "day",
        "decision": ("approved", "returned", None),
    },
    SafetyOrder: {"decided_at": "moment"},
    Marriage: {
        "kind": ("risk", "child_marriage", "consanguineous", "both", "prevented"),
        "village": (None,),
        "cohabiting_since": (None,),
        "wedding_on": "day",
        "closed_on": "day",
        "outcome": ("unfounded", "postponed", "separated", None),
    },
    Party: {
        "sex": ("unknown", "male"),
        "born": (None, PartialDate(2008)),
        "ethnic": (None,),
        "school_effect": (None, "dropped_out", "returned", "unknown"),
        "returned_on": "day",
    },
    MarriageChild: {"born": (None, PartialDate(2025)), "child": (None,)},
    MarriageAction: {"fine": (0, None, 500_000), "done_on": "day"},
    Measure: {"status": ("proposed", "stopped"), "started_on": "day", "ended_on": "day"},
    FollowUp: {"done_on": "day", "due_on": "day"},
    Funding: {"amount": (None, 0), "in_kind": ("", "Gạo"), "given_on": "day", "budget": (None,)},
    HomeVisit: {"due_on": "day", "done_on": "day", "reason": (None, "other")},
    Violence: {
        "village": (None,),
        "happened_on": "day",
        "told_on": "day",
        "forms": ((), ("sexual", "economic"), ("mental",)),
        "source": (None, "other"),
        "household": (None,),
        "harm": (None, "death"),
        "closed_on": "day",
        "result": ("unfounded", "moved", None),
    },
    ViolencePerson: {
        "role": (None, "victim", "doer"),
        "child": (None,),
        "sex": (None, "unknown", "male"),
        "born": (None, PartialDate(2010), PartialDate(1960), PartialDate(2012, 5)),
        "relation": (None, "other"),
    },
    ViolenceStep: {
        "kind": (None, "criminal", "counselling", "shelter"),
        "done_on": "day",
        "until": "day",
        "people": (None, 0, 4),
        "fine": (0, None, 500_000),
    },
    Outreach: {
        "village": (None,),
        "held_on": "day",
        "topics": ((), ("other",), ("abuse", "online")),
        "audiences": ((), ("public",), ("children", "parents")),
        "channel": (None, "other"),
        "occasion": (None, "gender_month"),
        "times": (None, 0, 3),
        "reached": (None, 0, 5),
        "children": (None, 700),
        "cost": (None, 0),
        "source": (None, "donor"),
        "budget": (None,),
    },
    Training: {
        "held_on": "day",
        "ended_on": "day",
        "groups": ((), ("other", "health")),
        "hours": (None, 0),
        "people": (None, 0),
        "cost": (None, 300_000),
        "budget": (None,),
    },
    Inspection: {"village": (None,), "held_on": "day", "kind": (None,), "facility": (None,)},
    Finding: {
        "violation": (True, False),
        "handling": (None, "fined", "criminal"),
        "fine": (None, 0, 700_000),
        "remedy_by": "day",
        "remedied_on": "day",
        "head": (None, "disciplined"),
    },
    Consultation: {
        "village": (None,),
        "held_on": "day",
        "way": (None, "other"),
        "children": (None, 0),
        "girls": (None, 500),
    },
    Opinion: {
        "forwarded_to": (None, "court"),
        "forwarded_on": "day",
        "answer_by": "day",
        "answered_on": "day",
        "told_on": "day",
    },
    Proposal: {
        "raised_on": "day",
        "sent_on": "day",
        "kind": (None, "difficulty"),
        "sent_to": (None,),
        "answered_on": "day",
        "result": (None, "refused"),
    },
    Facility: {
        "village": (None,),
        "whole_commune": (True, False),
        "kind": (None, "other", "library"),
        "state": (None, "closed", "building"),
        "pieces": (None, 0, 7),
        "since": "day",
        "until": "day",
    },
    Investment: {
        "spent_on": "day",
        "amount": (None, 0),
        "source": (None, "individual"),
        "budget": (None,),
    },
    Budget: {
        "year": (None, 2024, 2026),
        "programme": (None, "other"),
        "source": (None, "state", "foreign_ngo"),
        "allocated": (None, 0),
    },
    Spending: {"spent_on": "day", "amount": (None, 0)},
    Contribution: {
        "received_on": "day",
        "kind": (None, "foreign_individual"),
        "amount": (None, 0),
        "worth": (None, 0, 900_000),
    },
    Staff: {
        "village": (None,),
        "role": (None, "collaborator", "leader"),
        "since": "day",
        "until": "day",
    },
    Certificate: {"valid_to": "day", "renewed_on": "day"},
    ActionPlan: {"valid_from": "day", "valid_to": "day"},
    PlanTask: {"due_on": "day", "done_on": "day", "state": (None, "planned", "dropped")},
    CommuneCount: {
        "as_of": "day",
        "children": (None, 0),
        "under_five_registered": (None,),
        "couples_married": (None, 0, 11),
        "households": (None,),
        "two_generations": (None, 0),
        "living_alone": (None, 3),
        "with_elders": (None, 0),
    },
    TargetYear: {"year": (None, 2025), "planned": (None, Decimal(0)), "actual": (Decimal("1.5"),)},
}
DELETED = (
    CommuneCount,
    Notice,
    CaseChild,
    Plan,
    Assessment,
    SafetyOrder,
    Circumstance,
    Risk,
    Party,
    MarriageAction,
    MarriageChild,
    FollowUp,
    Funding,
    HomeVisit,
    ViolencePerson,
    ViolenceStep,
    Outreach,
    Attendance,
    Finding,
    Opinion,
    Proposal,
    Investment,
    Spending,
    Certificate,
    PlanTask,
    TargetYear,
)


class DisorderedRegister(Register):
    """The same, as a careless office would have left it: things unknown, days that make no sense."""

    def __init__(self, seed, **given):
        super().__init__(seed, **given)
        chance = random.Random(seed)
        for key, record in self.now.items():
            self.ever[key] = self.spoilt(record, chance)
        self.now = {key: self.ever[key] for key in self.now}
        for record in self.removable(chance):
            self.gone.append(record)
            del self.now[record.id]

    def spoilt(self, record, chance):
        wrong = {}
        for name, choices in SLOPPY.get(type(record), {}).items():
            if chance.random() < 0.15:
                day = TODAY - timedelta(days=chance.randrange(900))
                if choices == "day":
                    wrong[name] = day
                elif choices == "moment":
                    wrong[name] = datetime.combine(day, time(chance.randrange(24), 59))
                else:
                    wrong[name] = chance.choice(choices)
        return replace(record, **wrong)

    def removable(self, chance):
        receivers = {record.household for kind in (Measure, HomeVisit) for record in self.all(kind)}
        return [
            record
            for record in self.now.values()
            if chance.random() < 0.08
            and (
                isinstance(record, DELETED)
                or (isinstance(record, Household) and record.id not in receivers)
            )
        ]


def stored(register, path: Path):
    database = create_store(path, KEY, clock=lambda: datetime(2026, 11, 23, tzinfo=UTC))
    with database.write("recount") as work:
        for record in register.ever.values():
            work.add(record)
        for record in register.gone:
            work.delete(type(record), record.id)
    return database
