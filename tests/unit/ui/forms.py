"""A form without a window: what it was told to show, and how it is filled in and saved."""

from cpo_desktop.domain.child import Child
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.ui.forms.drafts import draft_key
from cpo_desktop.ui.forms.presenter import FormPresenter


class FakeView:
    def __init__(self):
        self.values = {}
        self.problems = {}
        self.missing = []
        self.additions = []
        self.scans = []
        self.failures = []
        self.focused = None
        self.restored = False
        self.unkept = None

    def show_value(self, name, value):
        self.values[name] = value

    def show_addition(self, addition):
        self.additions.append(addition)

    def show_problems(self, name, problems):
        self.problems[name] = [problem.sentence for problem in problems]

    def show_missing(self, fields):
        self.missing = [field.name for field in fields]

    def show_draft_restored(self):
        self.restored = True

    def show_scan(self, scan):
        self.scans.append(scan)

    def show_failure(self, error):
        self.failures.append(error)

    def show_draft_failure(self, error):
        self.unkept = error

    def focus_field(self, name):
        self.focused = name


def a_form(view, records, record=None, key="child:new"):
    child = record or Child(id=records.new_id())
    key = key or draft_key(child, is_new=record is None)
    form = FormPresenter(view, records, child, draft_key=key, is_new=record is None)
    form.start()
    return form


def filled(form, village):
    for name, value in (
        ("full_name", "Lò Văn Khánh"),
        ("sex", "male"),
        ("born", PartialDate(2015)),
        ("village", village),
    ):
        form.put(name, value)
    return form


def save(form):
    collected = form.collect()
    done = form.save_collected(collected) if collected else None
    if done:
        form.settled()
    return done
