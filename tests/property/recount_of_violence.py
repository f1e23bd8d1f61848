"""Domestic violence counted in plain loops over records."""

from datetime import date

from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.violence import Violence, ViolencePerson, ViolenceStep


def completed(born, years, day):
    """Whether somebody has completed these years on the day; 29 February ends on 1 March."""
    try:
        birthday = born.replace(year=born.year + years)
    except ValueError:
        birthday = date(born.year + years, 3, 1)
    return day >= birthday


def first_day(born):
    return date(born.year, born.month or 1, born.day or 1) if born else None


def age_class(person, day):
    born = first_day(person.born)
    if born is None:
        return "unknown"
    if not completed(born, 16, day):
        return "child"
    if completed(born, 60, day):
        return "elder"
    return {"female": "woman", "male": "man"}.get(person.sex, "unknown")


def way_of(step):
    return code_list("violence_steps").get(step.kind or "").attributes.get("class")


class RecountOfViolence:
    """The part of a recount that is about domestic violence."""

    def violence(self):
        people, steps = (
            self.register.by(kind, "violence") for kind in (ViolencePerson, ViolenceStep)
        )
        for case in self.register.all(Violence):
            if case.result == "unfounded":
                continue
            if self.within(case.happened_on):
                self.happened(case, people[case.id])
            self.done_about(case, people[case.id], steps[case.id])
            self.known(case, case.told_on or case.happened_on)

    def known(self, case, since):
        closed = case.closed_on
        if since <= self.opening and (closed is None or closed > self.opening):
            self.note("violence_opening", case)
        if self.within(since):
            self.note("violence_known", case)
        if self.within(closed):
            self.note("violence_closed", case)
        if since <= self.end and (closed is None or closed > self.end):
            self.note("violence_open", case)

    def happened(self, case, people):
        victims = [person for person in people if person.role == "victim"]
        self.note(
            "violence",
            case,
            village=case.village or "unknown",
            victims="yes" if victims else "no",
            home="yes" if case.household else "no",
        )
        for form in case.forms or ("unknown",):
            self.note("violence", case, part=True, form=form)
        if self.register.get(case.household):
            self.note("violence_households", self.register.get(case.household))
        for person in people:
            self.person(case, person)

    def person(self, case, person):
        sex = person.sex or "unknown"
        class_of_age = age_class(person, case.happened_on)
        if person.role == "doer":
            self.note("violence_doers", person, sex=sex)
        if person.role == "victim":
            self.note("violence_victims", person, sex=sex, age_class=class_of_age)
        if person.role == "child_present" or (person.role == "victim" and class_of_age == "child"):
            self.note("violence_children", person, role=person.role)

    def done_about(self, case, people, steps):
        victims = [person for person in people if person.role == "victim"]
        classes = {age_class(person, case.happened_on) for person in victims} or {"unknown"}
        for step in steps:
            if not self.within(step.done_on):
                continue
            if way_of(step) == "handling":
                self.note("violence_handled", case, handling=step.kind)
                for each in classes:
                    self.note("violence_handled", case, part=True, age_class=each)
            if way_of(step) == "support":
                self.note("violence_supported", step, amount=step.people or 1, kind=step.kind)
