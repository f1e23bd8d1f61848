"""The commune's own work and what it has for it, counted in plain loops over records."""

from collections import defaultdict

from cpo_desktop.domain.action_plan import PlanTask
from cpo_desktop.domain.budget import Budget, Contribution, Spending
from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.facility import Facility, Investment
from cpo_desktop.domain.family import HomeVisit
from cpo_desktop.domain.inspection import Finding, Inspection
from cpo_desktop.domain.measure import Funding
from cpo_desktop.domain.opinion import Consultation, Opinion, Proposal
from cpo_desktop.domain.outreach import Outreach, Training
from cpo_desktop.domain.staff import Staff
from cpo_desktop.domain.unit import Unit


def fund(source):
    """The class of a source of money; the list's roots are called as their classes are."""
    return code_list("funding_sources").get(source or "").attributes.get("class", "unknown")


def donors(kind):
    return code_list("donor_kinds").get(kind or "").attributes.get("class", "unknown")


class RecountOfWork:
    """The part of a recount that is about the commune's own work."""

    def work(self):
        self.outreach()
        self.trainings()
        self.inspections()
        self.visits()
        self.tasks()
        self.consultations()
        self.proposals()
        self.facilities()
        self.villages()
        self.people_at_work()
        self.budget()
        self.contributions()

    def held(self, kind):
        return [record for record in self.register.all(kind) if self.within(record.held_on)]

    def waits(self, due, done):
        return due is not None and due <= self.end and (done is None or done > self.end)

    def stands(self, first, last):
        begun = first is None or first <= self.end
        return begun and (last is None or last > self.end)

    def of_whom(self, code, record, *names):
        for name in names:
            self.note(code, record, part=True, amount=getattr(record, name) or 0, who=name)

    def outreach(self):
        for one in self.held(Outreach):
            times, reached = one.times or 1, one.reached or 0
            where = {"channel": one.channel or "unknown", "village": one.village or "unknown"}
            self.note("outreach", one, amount=times, **where)
            self.note("outreach_reached", one, amount=reached, **where)
            for topic in one.topics or ("unknown",):
                self.note("outreach", one, part=True, amount=times, topic=topic)
                self.note("outreach_reached", one, part=True, amount=reached, topic=topic)
            for audience in one.audiences or ("unknown",):
                self.note("outreach", one, part=True, amount=times, audience=audience)
                self.note("outreach_reached", one, part=True, amount=reached, audience=audience)
            self.of_whom("outreach_reached", one, "female", "children", "girls", "minority")

    def trainings(self):
        for one in self.held(Training):
            for group in one.groups or ("unknown",):
                self.note("trainings", one, group=group)
            self.note("training_people", one, amount=one.people or 0)
            self.of_whom("training_people", one, "female")
            self.note("training_hours", one, amount=one.hours or 0)

    def inspections(self):
        for one in self.held(Inspection):
            self.note("inspections", one, kind=one.kind or "unknown")
        for finding in self.register.all(Finding):
            if self.within(self.register.get(finding.inspection).held_on):
                self.note(
                    "findings",
                    finding,
                    violation="yes" if finding.violation else "no",
                    handling=finding.handling or "unknown",
                    head=finding.head or "unknown",
                )
                self.note("finding_fines", finding, amount=finding.fine or 0)
            if self.within(finding.remedied_on):
                self.note("findings_remedied", finding)
            if self.waits(finding.remedy_by, finding.remedied_on):
                self.note("findings_overdue", finding)

    def visits(self):
        for visit in self.register.all(HomeVisit):
            if self.register.get(visit.household) is None:
                continue
            if self.within(visit.done_on):
                self.note("visits_done", visit, reason=visit.reason or "unknown")
            if self.waits(visit.due_on, visit.done_on):
                self.note("visits_overdue", visit)

    def tasks(self):
        for task in self.register.all(PlanTask):
            dropped = task.state == "dropped"
            if self.within(task.due_on):
                self.note("tasks_due", task, timing="dropped" if dropped else self.timing(task))
            if self.within(task.done_on) and not dropped:
                self.note("tasks_done", task)
            if self.waits(task.due_on, task.done_on) and not dropped:
                self.note("tasks_overdue", task)

    def timing(self, task):
        if task.done_on is None:
            return "overdue"
        if task.done_on <= task.due_on:
            return "in_time"
        return "late" if task.done_on <= self.end else "overdue"

    def consultations(self):
        for one in self.held(Consultation):
            way = one.way or "unknown"
            self.note("consultations", one, way=way)
            self.note("consulted", one, amount=one.children or 0, way=way)
            self.of_whom("consulted", one, "girls", "over_seven", "minority", "special")
        for opinion in self.register.all(Opinion):
            asked = self.register.get(opinion.consultation)
            for code, day in (
                ("opinions", asked.held_on),
                ("opinions_forwarded", opinion.forwarded_on),
                ("opinions_answered", opinion.answered_on),
                ("opinions_told", opinion.told_on),
            ):
                if self.within(day):
                    self.note(code, opinion, way=asked.way or "unknown")

    def proposals(self):
        for one in self.register.all(Proposal):
            if self.within(one.sent_on):
                self.note("proposals_sent", one, kind=one.kind or "unknown")
            if self.within(one.answered_on):
                self.note("proposals_answered", one, result=one.result or "unknown")
            if self.waits(one.sent_on, one.answered_on):
                self.note("proposals_waiting", one, kind=one.kind or "unknown")

    def facilities(self):
        for one in self.register.all(Facility):
            if self.stands(one.since, one.until):
                kind = one.kind or "unknown"
                self.note("facilities", one, kind=kind, state=one.state or "unknown")
                self.note("facility_pieces", one, amount=one.pieces or 1, kind=kind)
            if self.used(one):
                nowhere = "commune" if one.whole_commune else "unknown"
                group = self.group(one) or "unknown"
                self.note("facilities_in_use", one, group=group, village=one.village or nowhere)
        for sum_of_money in self.register.all(Investment):
            if self.within(sum_of_money.spent_on):
                kind = self.register.get(sum_of_money.facility).kind or "unknown"
                of = {"kind": kind, "class": fund(sum_of_money.source)}
                self.note("investments", sum_of_money, amount=sum_of_money.amount or 0, **of)

    def villages(self):
        places = [one for one in self.register.all(Facility) if self.can_be_played_at(one)]
        everywhere = any(one.whole_commune for one in places)
        playing = {one.village for one in places}
        looked_after = {
            one.village
            for one in self.register.all(Staff)
            if one.role == "collaborator" and self.stands(one.since, one.until)
        }
        for unit in self.register.all(Unit):
            if unit.level == "village" and self.stands(unit.valid_from, unit.valid_to):
                self.note(
                    "villages",
                    unit,
                    play="yes" if everywhere or unit.id in playing else "no",
                    own_play="yes" if unit.id in playing else "no",
                    collaborator="yes" if unit.id in looked_after else "no",
                )

    def can_be_played_at(self, facility):
        return self.group(facility) == "culture" and self.used(facility)

    def group(self, facility):
        return code_list("facility_kinds").get(facility.kind or "").attributes.get("group")

    def used(self, facility):
        in_use = facility.state not in ("building", "closed")
        return in_use and self.stands(facility.since, facility.until)

    def people_at_work(self):
        for one in self.register.all(Staff):
            if self.stands(one.since, one.until):
                self.note("staff", one, role=one.role or "unknown")

    def budget(self):
        for line in self.register.all(Budget):
            if line.year == self.end.year:
                self.note("budget_allocated", line, amount=line.allocated or 0, **self.purse(line))
        for record, day, amount in self.paid():
            line = self.register.get(record.budget)
            if line is None:
                continue
            if self.within(day):
                self.note("budget_spent", record, amount=amount, **self.purse(line))
            if day <= self.end and line.year == self.end.year:
                self.note("budget_used", record, amount=amount, **self.purse(line))

    def purse(self, line):
        return {"class": fund(line.source), "programme": line.programme or "unknown"}

    def paid(self):
        """Whatever may name a budget line, with its day and its amount."""
        days = defaultdict(lambda: "spent_on", {Funding: "given_on"})
        for kind in (Spending, Funding, Investment):
            for record in self.register.all(kind):
                yield record, getattr(record, days[kind]), record.amount or 0
        for kind in (Outreach, Training):
            for record in self.register.all(kind):
                yield record, record.held_on, record.cost or 0

    def contributions(self):
        for one in self.register.all(Contribution):
            if self.within(one.received_on):
                who = {"class": donors(one.kind), "kind": one.kind or "unknown"}
                self.note("contributions", one, **who)
                self.note("contributed_money", one, amount=one.amount or 0, **who)
                self.note("contributed_goods", one, amount=one.worth or 0, **who)
