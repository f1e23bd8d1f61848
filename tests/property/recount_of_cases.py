"""Notices, cases and abused children counted in plain loops over records."""

from datetime import timedelta

from cpo_desktop.domain.case import Assessment, Case, CaseChild, Plan, SafetyOrder
from cpo_desktop.domain.holidays import work_calendar
from cpo_desktop.domain.notice import Notice

NO_CASES = ("unfounded", "duplicate")
CALENDAR = work_calendar()


def working_days_later(day, count):
    while count:
        day += timedelta(1)
        if CALENDAR.is_working_day(day):
            count -= 1
    return day


class RecountOfCases:
    """The part of a recount that is about cases."""

    def cases(self):
        self.of_case = {
            kind: self.register.by(kind, "case")
            for kind in (CaseChild, Assessment, Plan, SafetyOrder)
        }
        for notice in self.register.all(Notice):
            if self.within(notice.received_at.date()):
                self.note("notices", notice, source=notice.source or "unknown")
        for case in self.register.all(Case):
            if case.close_reason not in NO_CASES:
                self.case(case)
            elif self.within(case.closed_on):
                self.note("cases_unfounded", case, reason=case.close_reason)

    def case(self, case):
        received, closed = case.received_at.date(), case.closed_on
        place = {"category": case.category or "unknown", "village": case.village or "unknown"}
        children = self.children_of(case)
        if received <= self.opening and (closed is None or closed > self.opening):
            self.note("cases_opening", case)
        if received <= self.end and (closed is None or closed > self.end):
            self.note("cases_open", case, **place)
        if self.within(closed):
            self.note("cases_closed", case, reason=case.close_reason or "unknown")
        if self.within(received):
            many = ("none", "one", "several")[min(len(children), 2)]
            self.note("cases", case, children=many, **place)
            if case.category == "abused":
                self.abuse(case, children)
        self.plans_of(case)
        self.deadline(case, children, "plans_due", 5, lambda plan: plan.submitted_on)
        self.deadline(
            case,
            children,
            "approvals_due",
            7,
            lambda plan: plan.decided_on if plan.decision == "approved" else None,
        )

    def children_of(self, case):
        linked = {part.child for part in self.of_case[CaseChild][case.id]}
        return [child for child in map(self.register.get, linked) if child is not None]

    def abuse(self, case, children):
        setting = case.setting or "unknown"
        for form in {key[:3] for key in case.forms} or {"unknown"}:
            self.note("abuse_cases", case, form=form, setting=setting)
            for child in children:
                age = self.traits(child)["age"] if child.born else "unknown"
                sex = child.sex or "unknown"
                self.note("abused", child, form=form, setting=setting, age=age, sex=sex)
        for child in children:
            self.handled(case, child)

    def handled(self, case, child):
        def own(kind):
            return [one for one in self.of_case[kind][case.id] if one.child == child.id]

        protected = any(order.decided_at.date() <= self.end for order in own(SafetyOrder))
        planned = any(
            plan.decision == "approved" and plan.decided_on and plan.decided_on <= self.end
            for plan in own(Plan)
        )
        if any(one.form == "02" and one.assessed_on <= self.end for one in own(Assessment)):
            self.note("abused_assessed", child)
        if protected:
            self.note("abused_protected", child)
        if planned:
            self.note("abused_planned", child)
        if protected or planned:
            self.note("abused_helped", child)

    def plans_of(self, case):
        for plan in self.of_case[Plan][case.id]:
            if self.within(plan.submitted_on):
                self.note("plans_submitted", plan)
            if plan.decision == "approved" and self.within(plan.decided_on):
                self.note("plans_approved", plan)

    def deadline(self, case, children, code, days, done_on):
        due = working_days_later(case.received_at.date(), days)
        if not self.within(due):
            return
        done = self.last_done(case, children, done_on)
        if done is None and case.closed_on is not None and case.closed_on < due:
            return
        late = "late" if done is not None and done <= self.end else "overdue"
        self.note(code, case, timing="in_time" if done is not None and done <= due else late)

    def last_done(self, case, children, done_on):
        """The last day on which it was done, if it was for every child's plan of the first round."""
        plans = {}
        for plan in sorted(self.of_case[Plan][case.id], key=lambda plan: plan.id):
            if plan.round == 1:
                plans[plan.child] = plan
        days = [done_on(plans[child.id]) if child.id in plans else None for child in children]
        return max(days) if days and None not in days else None
