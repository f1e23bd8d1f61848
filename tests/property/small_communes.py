"""Figures of communes in which hardly anything happens more than a few times, counted in plain loops."""

import random

from cpo_desktop.domain.circumstance import WITHHELD
from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.figures import Figures, ThreePeriods, figure_key
from cpo_desktop.domain.periods import Cutoff, PeriodKind, period
from cpo_desktop.reports.snapshot import Sender, Snapshot, Village

CUTOFF = Cutoff(14)
SENDER = Sender(
    commune="Xã Suối Hoa", place="Suối Hoa", addressees=(), recipients=(), authority=(), signer=""
)
SEXES = ("male", "female", "unknown")
VILLAGES = ("v1", "v2", "v3", "v4", "unknown")
GROUPS = tuple(code.key for code in code_list("circumstances").roots())
VICTIMS = {
    "child": ("male", "female", "unknown"),
    "woman": ("female",),
    "man": ("male",),
    "elder": ("male", "female", "unknown"),
    "unknown": ("unknown", "male", "female"),
}
VOCABULARY = {
    ("violence", "form"): ("physical", "mental", "economic", "sexual", "unknown"),
    ("violence", "village"): VILLAGES,
    ("violence", "victims"): ("yes", "no"),
    ("violence_doers", "sex"): SEXES,
    ("violence_victims", "sex"): SEXES,
    ("violence_victims", "age_class"): tuple(VICTIMS),
    ("violence_children", "role"): ("victim", "child_present"),
    ("violence_handled", "handling"): ("criticism", "no_contact", "education", "administrative"),
    ("violence_handled", "age_class"): tuple(VICTIMS),
    ("violence_supported", "kind"): ("counselling", "care", "shelter", "job", "unknown"),
    ("marriages", "under"): ("one", "both", "none"),
    ("marriages", "village"): VILLAGES,
    ("marriage_persons", "sex"): SEXES,
    ("marriage_persons", "age_class"): ("child", "minor", "young_man"),
    ("marriage_persons", "ethnic"): ("kinh", "minority", "other"),
    ("abused", "form"): ("XH1", "XH2", "XH3", "XH4", "unknown"),
    ("abused", "setting"): ("home", "school", "community", "online", "unknown"),
    ("abused", "age"): ("0_2", "3_5", "6_10", "11_14", "15", "16", "unknown"),
    ("abused", "sex"): SEXES,
    ("abuse_cases", "form"): ("XH1", "XH2", "XH3", "XH4", "unknown"),
    ("risk", "village"): VILLAGES,
    ("special_told", "village"): VILLAGES,
    **{
        (name, "group"): GROUPS
        for name in ("special", "special_opening", "special_entered", "special_left")
    },
}
"""Every part that there could be of a whole, as whoever knows the code lists knows."""
SEVERAL = {"form", "setting", "handling", "group"}


class Commune:
    """A commune over some periods; `many` are the numbers of things that may happen in one."""

    def __init__(self, seed, many=(0, 1, 2, 2, 3, 4, 5, 7, 10)):
        self.chance = random.Random(seed)
        self.many = many
        self.values = {}

    def count(self, indicator, when, number=1, /, **dimensions):
        key = figure_key(indicator, **dimensions).at(when)
        self.values[key] = self.values.get(key, 0) + number

    def each(self, indicator, when, number=None):
        """So many things of an indicator, counted in its whole."""
        number = self.chance.choice(self.many) if number is None else number
        self.count(indicator, when, number)
        return range(number)

    def one(self, indicator, dimension):
        """One value of a dimension, rather one of the first than of the last."""
        known = VOCABULARY[indicator, dimension]
        return self.chance.choices(known, [2 ** (len(known) - at) for at in range(len(known))])[0]

    def parts(self, indicator, when, *dimensions):
        """Count one thing in each dimension, in several of its values where it may be in several."""
        for name in dimensions:
            some = {self.one(indicator, name)}
            if name in SEVERAL or (indicator, name) == ("violence_handled", "age_class"):
                some |= {self.one(indicator, name)}
            for value in some:
                self.count(indicator, when, **{name: value})

    def violence(self, when):
        for _ in self.each("violence", when):
            self.parts("violence", when, "form", "village", "victims")
        for _ in self.each("violence_doers", when):
            self.parts("violence_doers", when, "sex")
        for _ in self.each("violence_victims", when):
            age_class = self.one("violence_victims", "age_class")
            self.count("violence_victims", when, age_class=age_class)
            self.count("violence_victims", when, sex=self.chance.choice(VICTIMS[age_class]))
            if age_class == "child":
                self.count("violence_children", when)
                self.count("violence_children", when, role="victim")
        for _ in self.each("violence_children", when):
            self.count("violence_children", when, role="child_present")
        for _ in self.each("violence_handled", when):
            self.parts("violence_handled", when, "handling", "age_class")
        for _ in self.each("violence_supported", when):
            self.parts("violence_supported", when, "kind")
        self.count("violence_open", when, self.chance.choice(self.many))

    def marriages(self, when):
        for _ in self.each("marriages", when):
            self.parts("marriages", when, "village")
            under = self.one("marriages", "under")
            self.count("marriages", when, under=under)
            for _ in self.each("marriage_persons", when, {"one": 1, "both": 2, "none": 0}[under]):
                sex = self.one("marriage_persons", "sex")
                classes = VOCABULARY["marriage_persons", "age_class"]
                age_class = self.chance.choice(classes if sex == "male" else classes[:2])
                self.count("marriage_persons", when, sex=sex)
                self.count("marriage_persons", when, age_class=age_class)
                self.parts("marriage_persons", when, "ethnic")
                if self.chance.random() < 0.4:
                    self.count("marriage_dropouts", when)
        self.count("marriage_births", when, self.chance.choice(self.many))
        for name in ("marriage_risks", "marriage_talks", "marriage_followed"):
            self.count(name, when, self.chance.choice(self.many))

    def abuse(self, when):
        for _ in self.each("abused", when):
            self.parts("abused", when, "form", "setting", "age", "sex")
            if self.chance.random() < 0.5:
                self.count("abused_helped", when)
        for _ in self.each("abuse_cases", when):
            self.parts("abuse_cases", when, "form")
        self.count("cases", when, self.values[figure_key("abuse_cases").at(when)] + 2)

    def children(self, whens):
        """Children whose groups change from one closing to the next."""
        few = self.chance.sample(GROUPS, self.chance.randint(3, 8))
        found = [
            (
                self.chance.choice(("male", "female")),
                self.chance.choice(VILLAGES),
                [self._groups(few) for _ in range(len(whens) + 1)],
            )
            for _ in range(self.chance.choice((3, 6, 12, 25)))
        ]
        for at, when in enumerate(whens):
            for sex, village, groups in found:
                self._child(when, sex, village, groups[at], groups[at + 1])
            for _ in self.each("risk", when):
                self.parts("risk", when, "village")
            self.count("children", when, 60)

    def _groups(self, few):
        if self.chance.random() < 0.3:
            return set()
        return set(
            self.chance.choices(
                few, [2**-at for at in range(len(few))], k=self.chance.choice((1, 1, 2))
            )
        )

    def _child(self, when, sex, village, before, now):
        for name, groups in (
            ("special_opening", before),
            ("special_entered", now - before),
            ("special_left", before - now),
            ("special", now),
        ):
            for group in groups:
                self.count(name, when, group=group)
        self.count("special_opening", when, bool(before))
        self.count("special_entered", when, bool(now) and not before)
        self.count("special_left", when, bool(before) and not now)
        self.count("special", when, bool(now))
        for group in now:
            self.count("special", when, group=group, sex=sex)
        if now:
            self.count("special", when, sex=sex)
        if now - set(WITHHELD):
            self.count("special_told", when)
            self.count("special_told", when, village=village)


def figures(seed, whens, **how):
    """All figures of a commune; the later of the periods begins where the earlier one ends."""
    commune = Commune(seed, **how)
    commune.children(whens[::-1])
    for when in whens:
        commune.violence(when)
        commune.marriages(when)
        commune.abuse(when)
    return Figures(
        {key: value for key, value in commune.values.items() if value or not key.dimensions}
    )


def a_year(counted, **changes):
    """A year's report to the council of these figures."""
    periods = ThreePeriods.around(period(PeriodKind.YEAR, 2025, 1, CUTOFF), CUTOFF)
    return a_snapshot(counted, periods, **changes)


def a_half(counted, **changes):
    """A half year's report, which is compared with two others."""
    periods = ThreePeriods.around(period(PeriodKind.HALF, 2025, 1, CUTOFF), CUTOFF)
    return a_snapshot(counted, periods, **changes)


def a_snapshot(counted, periods, **changes):
    named = tuple(Village(id=each, name=f"Thôn {each}") for each in VILLAGES[:-1])
    given = {
        "kind": "council_children",
        "periods": periods,
        "sender": SENDER,
        "villages": named,
        "figures": counted,
        "narrative": {},
        "program": "test",
    }
    return Snapshot(**{**given, **changes})
