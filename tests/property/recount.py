"""The figures of the periodic report counted in plain loops over records.

Nothing of `storage.figures` is read here, only its definitions in words. Where the two disagree,
one of them is wrong.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta

from cpo_desktop.domain.case import AlternativeCare
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.circumstance import Circumstance, Risk
from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.figures import FigureKey
from cpo_desktop.domain.indicators import Counting, indicator
from cpo_desktop.domain.marriage import Marriage, MarriageAction, MarriageChild, Party
from cpo_desktop.domain.measure import FollowUp, Funding, Measure
from tests.property.recount_of_cases import RecountOfCases
from tests.property.recount_of_commune import RecountOfCommune
from tests.property.recount_of_upbringing import RecountOfUpbringing
from tests.property.recount_of_violence import RecountOfViolence
from tests.property.recount_of_work import RecountOfWork

A_DAY = timedelta(1)


# ---- what the law and the definitions say, in the plainest way

WITHHELD = {"N05", "N06", "N07", "N09", "N10", "N11", "N12"}


def birthday(born, years):
    """The day on which somebody completes these years; 1 March where there is no 29 February."""
    try:
        return born.replace(year=born.year + years)
    except ValueError:
        return date(born.year + years, 3, 1)


def under(born, years, day):
    return day < birthday(born, years)


def first_day(born):
    """The earliest day that a birth date allows."""
    return date(born.year, born.month or 1, born.day or 1) if born else None


def counted(child, day):
    born = first_day(child.born)
    if born is None or born > day or not under(born, 16, day):
        return False
    if child.arrived_on is not None and child.arrived_on > day:
        return False
    return child.left_on is None or child.left_on > day


def runs(need, day):
    return need.opened_on <= day and (need.closed_on is None or need.closed_on > day)


def root(code):
    return code.split(".")[0]


def age_group(child, day):
    born = first_day(child.born)
    years = sum(birthday(born, n) <= day for n in range(1, 20))
    bounds = ((3, "0_2"), (6, "3_5"), (11, "6_10"), (15, "11_14"), (16, "15"))
    return next((name for end, name in bounds if years < end), "16")


def people(key):
    if key == "kinh":
        return "kinh"
    known = {code.key: code for code in code_list("ethnic_groups").entries}
    minority = key in known and known[key].attributes.get("minority") == "yes"
    return "minority" if minority else "other"


def counts_as(marriage):
    return code_list("marriage_kinds").get(marriage.kind).attributes["counts"].split()


def prevented(marriage):
    if not marriage.outcome:
        return False
    return code_list("marriage_outcomes").get(marriage.outcome).attributes.get("prevented") == "yes"


def too_young(party, day):
    born = first_day(party.born)
    return born is not None and under(born, 20 if party.sex == "male" else 18, day)


# ---- the recount


@dataclass
class Fact:
    """One counted thing; `part` says that it counts in breakdowns alone, not in the total."""

    indicator: str
    unit: str
    dims: dict = field(default_factory=dict)
    amount: int = 0
    part: bool = False


class Recount(
    RecountOfCases, RecountOfUpbringing, RecountOfCommune, RecountOfViolence, RecountOfWork
):
    """All facts of one period."""

    def __init__(self, register, span):
        self.register = register
        self.start, self.end = span.start, span.end
        self.opening = span.start - A_DAY
        self.facts = []
        self.measures_of = register.by(Measure, "child")
        self.needs_of = register.by(Circumstance, "child")
        self.cares_of = register.by(AlternativeCare, "child")
        self.children()
        self.account("special", Circumstance, "group")
        self.account("risk", Risk, "risk")
        self.cases()
        self.marriages()
        self.violence()
        self.measures()
        self.follow_ups()
        self.work()
        self.commune()
        self.homes_of_the_married()

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
            "disability": "yes" if self.is_disabled(child) else "no",
        }

    def children(self):
        for child in self.register.all(Child):
            if counted(child, self.end):
                self.note("children", child, **self.traits(child))
                self.upbringing(child, young=under(first_day(child.born), 5, self.end))

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
            self.note("special_told_supported", child, **traits)

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
            self.around_the_couple(case, parties[case.id])
            for action in actions[case.id]:
                if self.within(action.done_on) and (action.kind == "sanction" or action.fine):
                    self.note("marriage_sanctions", action)
                    self.note("marriage_fines", action, amount=action.fine or 0)
                aim = code_list("marriage_actions").get(action.kind).attributes.get("aim")
                if self.within(action.done_on) and aim == "prevent":
                    self.note("marriage_talks", action, kind=action.kind)

    def around_the_couple(self, case, parties):
        """What is true of any case in which something was."""
        if case.outcome == "unfounded":
            return
        feared = {"risk", "prevented"} & set(counts_as(case)) or prevented(case)
        if feared and self.within(case.found_on):
            self.note("marriage_risks", case, village=case.village or "unknown")
        for party in parties:
            if self.within(party.returned_on):
                self.note("marriage_returned", party)
        for child in self.register.by(MarriageChild, "marriage")[case.id]:
            if self.within(first_day(child.born)):
                self.note("marriage_births", child)

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
        if counts:
            self.followed(case, village)

    def followed(self, case, village):
        if case.found_on <= self.opening and (
            case.closed_on is None or case.closed_on > self.opening
        ):
            self.note("marriage_opening", case)
        if self.within(case.found_on):
            self.note("marriage_found", case)
        if case.found_on <= self.end and (case.closed_on is None or case.closed_on > self.end):
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
            ethnic_group=party.ethnic or "unknown",
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
