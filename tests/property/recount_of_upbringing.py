"""Birth registration, school, alternative care and disability counted in plain loops over records."""

CARED_FOR = {"N01.2": "facility", "N01.4": "family"}


class RecountOfUpbringing:
    """The part of a recount that is about how children grow up."""

    def upbringing(self, child, *, young):
        traits = self.traits(child)
        if young:
            told = child.birth_registration or "unknown"
            self.note("under_five", child, registration=told, **traits)
        level = child.school_level or "unknown"
        if child.schooling in ("in_school", "irregular", "dropped_out"):
            self.note("pupils", child, level=level)
        if child.schooling == "dropped_out":
            self.note("dropouts", child, level=level, **traits)
        for form in self.forms_of_care(child):
            self.note("in_care", child, form=form, **traits)

    def forms_of_care(self, child):
        decided = [
            care
            for care in self.cares_of[child.id]
            if care.decided_on <= self.end and (care.ended_on is None or care.ended_on > self.end)
        ]
        needs = self.needs_now(child)
        forms = {care.form or "unknown" for care in decided}
        forms |= {form for code, form in CARED_FOR.items() if code in needs}
        return forms | ({"unknown"} if "N02.2" in needs and not decided else set())

    def is_disabled(self, child):
        groups = {code[:3] for code in self.needs_now(child)}
        return bool(child.disabilities or child.disability_degree or "N04" in groups)

    def needs_now(self, child):
        """The codes of the circumstances that the child is in when the figures close."""
        return {
            need.code
            for need in self.needs_of[child.id]
            if need.close_reason != "mistake"
            and need.opened_on <= self.end
            and (need.closed_on is None or need.closed_on > self.end)
        }
