"""Every figure of the periodic report, counted a second time in plain loops over the records.

Nothing of `storage.figures` is read here, only its definitions in words; the records are those
that the synthetic commune says it wrote. Where the two disagree, one of them is wrong.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta

import pytest

from cpo_desktop.domain.child import Child
from cpo_desktop.domain.circumstance import Circumstance, Risk
from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.figures import FigureKey, ThreePeriods
from cpo_desktop.domain.indicators import INDICATORS, Counting, indicator
from cpo_desktop.domain.marriage import Marriage, MarriageAction, Party
from cpo_desktop.domain.measure import FollowUp, Funding, Measure
from cpo_desktop.domain.periods import Cutoff, PeriodKind, custom_period, period
from cpo_desktop.storage.figures import figures_of
from tests.plain_law import (
    age_group,
    counted,
    counts_as,
    first_day,
    people,
    prevented,
    root,
    runs,
    too_young,
    under,
)
from tests.registers import DisorderedRegister, Register, stored

A_DAY = timedelta(1)
WITHHELD = {"N05", "N06", "N07", "N09", "N10", "N11", "N12"}


# ---- the recount


@dataclass
class Fact:
    """One counted thing; `part` says that it counts in breakdowns alone, not in the total."""

    indicator: str
    unit: str
    dims: dict = field(default_factory=dict)
    amount: int = 0
    part: bool = False


class Recount:
    """All facts of one period."""

    def __init__(self, register, span):
        self.register = register
        self.start, self.end = span.start, span.end
        self.opening = span.start - A_DAY
        self.facts = []
        self.measures_of = register.by(Measure, "child")
        self.children()
        self.account("special", Circumstance, "group")
        self.account("risk", Risk, "risk")
        self.marriages()
        self.measures()
        self.follow_ups()

    def note(self, code, record, *, amount=0, part=False, **dims):
        self.facts.append(Fact(code, record.id, dims, amount, part))

    def within(self, day):
        return day is not None and self.start <= day <= self.end

    def values(self):
        units, sums = defaultdict(set), Counter()
        for fact in self.facts:
            declared = indicator(fact.indicator)
            for cut in declared.all_cuts:
                if not set(cut) <= set(fact.dims) or (fact.part and not cut):
                    continue
                key = FigureKey(fact.indicator, tuple((name, fact.dims[name]) for name in cut))
                units[key].add(fact.unit)
                sums[key] += fact.amount
        return {
            key: sums[key] if indicator(key.indicator).counting is Counting.SUM else len(found)
            for key, found in units.items()
        }

    def traits(self, child):
        household = self.register.get(child.household)
        return {
            "village": child.village or "unknown",
            "sex": child.sex or "unknown",
            "age": age_group(child, self.end),
            "ethnic": people(child.ethnic),
            "poverty": (household.poverty if household else None) or "unknown",
        }

    def children(self):
        for child in self.register.all(Child):
            if counted(child, self.end):
                self.note("children", child, **self.traits(child))

    def account(self, prefix, kind, dimension):
        needs_of = self.register.by(kind, "child")
        for child in self.register.all(Child):
            needs = [
                need
                for need in needs_of[child.id]
                if getattr(need, "close_reason", None) != "mistake"
            ]
            self.flow_of_records(prefix, dimension, needs)
            if needs:
                self.flow_of_child(prefix, dimension, child, needs)

    def flow_of_records(self, prefix, dimension, needs):
        for need in needs:
            if self.within(need.opened_on):
                self.note(f"{prefix}_opened", need, **{dimension: root(need.code)})
            if self.within(need.closed_on):
                self.note(f"{prefix}_closed", need, **{dimension: root(need.code)})

    def flow_of_child(self, prefix, dimension, child, needs):
        def roots_on(day):
            if not counted(child, day):
                return set()
            return {root(need.code) for need in needs if runs(need, day)}

        before, after = roots_on(self.opening), roots_on(self.end)
        during = set().union(*(roots_on(day) for day in self.turning_days(child, needs)))
        self.stock(prefix, dimension, child, before, after)
        for code in during - before:
            self.note(f"{prefix}_entered", child, part=True, **{dimension: code})
        for code in (before | during) - after:
            self.note(f"{prefix}_left", child, part=True, **{dimension: code})
        if during and not before:
            new = child.arrived_on is None or child.arrived_on < self.start
            self.note(f"{prefix}_entered", child, reason="new" if new else "arrived")
        if (before or during) and not after:
            self.note(f"{prefix}_left", child, reason=self.why_left(child))

    def stock(self, prefix, dimension, child, before, after):
        for code in before:
            self.note(f"{prefix}_opening", child, **{dimension: code})
        for code in after:
            self.note(prefix, child, **{dimension: code}, **self.traits(child))
            self.supported(prefix, child, code)
        if prefix == "special" and after - WITHHELD:
            self.told(child)

    def told(self, child):
        traits = self.traits(child)
        self.note("special_told", child, **traits)
        if any(map(self.is_active, self.measures_of[child.id])):
            self.note("special_told_supported", child, village=traits["village"])

    def turning_days(self, child, needs):
        """The days of the period on which anything may begin; between them nothing does."""
        days = {self.start, first_day(child.born), child.arrived_on}
        days |= {need.opened_on for need in needs}
        return [day for day in days if self.within(day)]

    def why_left(self, child):
        if child.left_on is not None and child.left_on <= self.end:
            return "left"
        return "ended" if under(first_day(child.born), 16, self.end) else "turned_16"

    def supported(self, prefix, child, code):
        if prefix == "special" and any(map(self.is_active, self.measures_of[child.id])):
            traits = self.traits(child)
            self.note(
                "special_supported", child, group=code, sex=traits["sex"], village=traits["village"]
            )

    def marriages(self):
        parties, actions = (self.register.by(kind, "marriage") for kind in (Party, MarriageAction))
        for case in self.register.all(Marriage):
            self.marriage(case, parties[case.id])
            for action in actions[case.id]:
                if self.within(action.done_on) and (action.kind == "sanction" or action.fine):
                    self.note("marriage_sanctions", action)
                    self.note("marriage_fines", action, amount=action.fine or 0)

    def marriage(self, case, parties):
        village = case.village or "unknown"
        day = case.cohabiting_since or case.wedding_on or case.found_on
        unfounded = case.outcome == "unfounded"
        counts = "child_marriage" in counts_as(case) and not unfounded and not prevented(case)
        if counts and self.within(day):
            self.child_marriage(case, parties, day, village)
        if counts and self.within(case.closed_on):
            self.note("marriage_ended", case)
        if "consanguineous" in counts_as(case) and not unfounded and self.within(day):
            self.note("marriages_kin", case, village=village)
        stopped = ("prevented" in counts_as(case) or prevented(case)) and not unfounded
        if stopped and self.within(case.closed_on or case.found_on):
            self.note("marriage_prevented", case, village=village)
        open_still = case.closed_on is None or case.closed_on > self.end
        if "child_marriage" in counts_as(case) and case.found_on <= self.end and open_still:
            self.note("marriage_followed", case, village=village)

    def child_marriage(self, case, parties, day, village):
        young = [party for party in parties if too_young(party, day)]
        many = ("none", "one", "both")[min(len(young), 2)]
        self.note("marriages", case, village=village, under=many)
        for party in young:
            self.marriage_person(party, day, village)
        for party in parties:
            if party.school_effect == "dropped_out":
                self.note("marriage_dropouts", party)

    def marriage_person(self, party, day, village):
        born = first_day(party.born)
        age_class = "minor" if under(born, 18, day) else "young_man"
        self.note(
            "marriage_persons",
            party,
            sex=party.sex or "unknown",
            age_class="child" if under(born, 16, day) else age_class,
            ethnic=people(party.ethnic),
            village=village,
        )

    def is_active(self, measure):
        begun = measure.status != "proposed" and measure.started_on <= self.end
        return begun and (measure.ended_on is None or measure.ended_on >= self.start)

    def receiver(self, measure):
        """The kind of receiver, the receiver, and where it lives."""
        if measure.child:
            child = self.register.get(measure.child)
            return "child", child, child.village
        if measure.household:
            household = self.register.get(measure.household)
            return "household", household, household.village
        person = self.register.get(measure.person)
        household = self.register.get(person.household)
        return "carer", person, household.village if household else None

    def measures(self):
        fundings = self.register.by(Funding, "measure")
        for measure in self.register.all(Measure):
            kind, receiver, village = self.receiver(measure)
            traits = {"level": measure.level or "unknown", "village": village or "unknown"}
            if self.is_active(measure):
                self.note("measures", measure, kind=measure.kind, receiver=kind, **traits)
                self.note("receivers", receiver, receiver=kind, **traits)
            if measure.status != "proposed":
                if self.within(measure.started_on):
                    self.note("measures_started", measure, kind=measure.kind, level=traits["level"])
                if self.within(measure.ended_on):
                    self.note("measures_ended", measure, kind=measure.kind, level=traits["level"])
            for funding in fundings[measure.id]:
                self.funding(funding, traits)

    def funding(self, funding, traits):
        if not self.within(funding.given_on):
            return
        of = code_list("funding_sources").get(funding.source).attributes["class"]
        self.note(
            "funds",
            funding,
            amount=funding.amount or 0,
            source=funding.source,
            **traits,
            **{"class": of},
        )
        if not funding.amount and funding.in_kind:
            self.note("goods", funding, **{"class": of})

    def follow_ups(self):
        for look in self.register.all(FollowUp):
            ended = self.register.get(look.measure).ended_on
            if self.within(look.done_on):
                self.note("followups_done", look)
            if ended is not None and ended < look.due_on:
                continue
            if self.within(look.due_on):
                self.note("followups_due", look)
            if look.due_on <= self.end and (look.done_on is None or look.done_on > self.end):
                self.note("followups_overdue", look)


# ---- the comparison


def expected(register, periods):
    return {
        key.at(when): value
        for when, span in periods
        for key, value in Recount(register, span).values().items()
        if value
    }


CUTOFFS = (Cutoff(14), Cutoff(0))
# Children today and years, by seed.
SHAPES = {1: (60, 2), 2: (45, 3), 3: (120, 1), 4: (30, 4), 5: (80, 2)}


def periods_to_recount(seed):
    """Some of every kind, other ones for every seed, some before the first record, one to come."""
    cutoff = CUTOFFS[seed % 2]
    year = 2026 - seed % 3
    spans = [
        period(PeriodKind.MONTH, 2026, 11, cutoff),
        period(PeriodKind.MONTH, year, 1 + (seed * 5) % 12, cutoff),
        period(PeriodKind.QUARTER, 2026, 3, cutoff),
        period(PeriodKind.QUARTER, year, 1 + seed % 4, cutoff),
        period(PeriodKind.HALF, 2026, 1 + seed % 2, cutoff),
        period(PeriodKind.NINE_MONTHS, year, 1, cutoff),
        period(PeriodKind.YEAR, 2026, 1, cutoff),
        period(PeriodKind.YEAR, year - 1, 1, cutoff),
        custom_period(date(year, 2, 28), date(year, 2, 28) + timedelta(days=37 * seed)),
    ]
    return [ThreePeriods.around(span, cutoff) for span in spans]


@pytest.fixture(
    scope="module",
    params=[(kind, seed) for kind in (Register, DisorderedRegister) for seed in SHAPES],
    ids=lambda told: f"{told[0].__name__}-{told[1]}",
)
def told(request, tmp_path_factory):
    kind, seed = request.param
    children, years = SHAPES[seed]
    register = kind(seed, children=children, years=years, tiers=2 + seed % 2)
    database = stored(register, tmp_path_factory.mktemp("recount") / "store.db")
    yield seed, register, database
    database.close()


def test_every_figure_of_every_period_is_what_plain_loops_count(told):
    seed, register, database = told
    for periods in periods_to_recount(seed):
        with database.read() as work:
            found = {key: n for key, n in figures_of(work.connection, periods).values.items() if n}
        wanted = expected(register, periods)
        wrong = {
            f"{periods.current.code} {key}": f"figure {found.get(key, 0)}, recount {wanted.get(key, 0)}"
            for key in found.keys() | wanted.keys()
            if found.get(key, 0) != wanted.get(key, 0)
        }
        assert wrong == {}


def test_the_recount_misses_no_indicator():
    """Over all its days, a commune has something to count for each."""
    register = Register(7, children=250, years=2)
    story = custom_period(date(2024, 12, 1), date(2026, 11, 22))
    met = {key.indicator for key, value in Recount(register, story).values().items() if value}
    assert {each.code for each in INDICATORS} - met == set()
