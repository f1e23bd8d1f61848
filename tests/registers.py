"""Synthetic communes as plain records, orderly and in disorder, and as stores of one transaction."""

import random
from collections import defaultdict
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from cpo_desktop.domain.child import Child
from cpo_desktop.domain.circumstance import Circumstance, Risk
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.household import Household
from cpo_desktop.domain.marriage import Marriage, MarriageAction, Party
from cpo_desktop.domain.measure import FollowUp, Funding, Measure
from cpo_desktop.domain.person import Person
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
    Marriage: {
        "kind": ("child_marriage", "consanguineous", "both", "prevented"),
        "village": (None,),
        "cohabiting_since": (None,),
        "wedding_on": "day",
        "closed_on": "day",
        "outcome": ("unfounded", "postponed", "separated", None),
    },
    Party: {"sex": ("unknown", "male"), "born": (None, PartialDate(2008)), "ethnic": (None,)},
    MarriageAction: {"fine": (0, None, 500_000), "done_on": "day"},
    Measure: {"status": ("proposed", "stopped"), "started_on": "day", "ended_on": "day"},
    FollowUp: {"done_on": "day", "due_on": "day"},
    Funding: {"amount": (None, 0), "in_kind": ("", "Gạo"), "given_on": "day"},
}
DELETED = (Circumstance, Risk, Party, MarriageAction, FollowUp, Funding)


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
                wrong[name] = day if choices == "day" else chance.choice(choices)
        return replace(record, **wrong)

    def removable(self, chance):
        receivers = {measure.household for measure in self.all(Measure)}
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
