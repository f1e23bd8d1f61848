"""What the commune counts itself, told a second time: the latest count that gives each number."""

from cpo_desktop.domain.child import Child
from cpo_desktop.domain.commune_count import CommuneCount
from cpo_desktop.domain.marriage import Marriage, Party
from tests.property import recount

HOUSES = (
    "households",
    "two_generations",
    "mother_and_children",
    "father_and_children",
    "three_generations",
    "couple_alone",
    "living_alone",
    "other_households",
)
NUMBERS = {
    "counted_children": "children",
    "counted_under_five": "under_five",
    "counted_under_five_registered": "under_five_registered",
    "households_elders": "with_elders",
    "households_children": "with_children",
}


class RecountOfCommune:
    """The part of a recount that is about the commune's counts."""

    def commune(self):
        known = [one for one in self.register.all(CommuneCount) if one.as_of <= self.end]
        known.sort(key=lambda one: (one.as_of, one.id))
        if known:
            self.note("commune_counts", known[-1])
        for code, name in NUMBERS.items():
            for one in [one for one in known if getattr(one, name) is not None][-1:]:
                self.note("commune_counts", one, part=True, has=name)
                self.note(code, one, amount=getattr(one, name))
        with_houses = [
            one for one in known if any(getattr(one, name) is not None for name in HOUSES)
        ]
        for one in with_houses[-1:]:
            self.houses(one)
        for one in known:
            if self.within(one.as_of) and one.couples_married is not None:
                self.note("couples_counts", one)
                self.note("couples_married", one, amount=one.couples_married)

    def houses(self, one):
        types = {name: getattr(one, name) or 0 for name in HOUSES[1:]}
        every = sum(types.values()) if one.households is None else one.households
        self.note("households", one, amount=every)
        for name, amount in types.items():
            self.note("households", one, part=True, amount=amount, type=name)
        rest = max(0, every - sum(types.values()))
        self.note("households", one, part=True, amount=rest, type="unknown")
        for name in HOUSES:
            if getattr(one, name) is not None:
                self.note("commune_counts", one, part=True, has=name)

    def homes_of_the_married(self):
        parties = self.register.by(Party, "marriage")
        for case in self.register.all(Marriage):
            if not self.is_followed_here(case):
                continue
            day = case.cohabiting_since or case.wedding_on or case.found_on
            homes = [
                self.home_of(party) for party in parties[case.id] if recount.too_young(party, day)
            ]
            for home in list(filter(None, homes)) or [case]:
                self.note("marriage_households", home)

    def is_followed_here(self, case):
        true = case.outcome != "unfounded" and not recount.prevented(case)
        known = "child_marriage" in recount.counts_as(case) and case.found_on <= self.end
        return true and known and (case.closed_on is None or case.closed_on >= self.start)

    def home_of(self, party):
        child = self.register.get(party.child)
        return self.register.get(child.household) if type(child) is Child else None
