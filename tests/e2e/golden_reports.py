"""Every report of one fixed synthetic commune, as text and places: `python -m tests.e2e.golden_reports`.

The files in `golden/` were read page by page as pictures when they were written. A change of a
report shows as a difference there: write them anew, look at the pages, and commit both together.
Given the name of another folder, it writes there, with the pages as PDF beside.
"""

import shutil
import sys
import tempfile
from collections import defaultdict
from contextlib import ExitStack, closing, contextmanager
from datetime import UTC, date, datetime
from difflib import unified_diff
from functools import cached_property
from itertools import groupby
from pathlib import Path

from cpo_desktop.bootstrap import assemble
from cpo_desktop.reports.catalogue import REPORT_KINDS
from cpo_desktop.security.slots import FLOOR
from cpo_desktop.services import front_door
from cpo_desktop.services.demo import DEMO_PASSWORD, create_demo
from cpo_desktop.services.issuing import Issuing
from cpo_desktop.services.reports import BESIDE
from tests.conftest import PASSWORD, SETUP
from tests.factory import a_violence, a_violence_person
from tests.unit.reports.reading import MM, Stroke, read

GOLDEN = Path(__file__).parent / "golden"
NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
TODAY = date(2026, 11, 23)
CHILDREN, YEARS, SEED = 48, 2, 5

KINDS = [kind.key for kind in REPORT_KINDS]
ISSUED_KINDS = [kind.key for kind in REPORT_KINDS if not kind.is_list]
CORRECTED, COMPARED = "council_violence", "child_marriage"
CORRECTION, COMPARISON, EMPTY = "issued_correction", "issued_comparison", "empty"
NAMES = [*KINDS, CORRECTION, COMPARISON, EMPTY]

_VIOLENCE = "018f0000-0000-7000-8000-00000000c0de"
_WOMAN = "018f0000-0000-7000-8000-00000000c0df"
_SHOWN = 60
_HATCH = 12.0


def clock():
    return NOW


class Communes:
    """The fixed commune, a copy of it that issues its reports, and one just set up.

    Each is opened when it is asked for first; `communes` closes them.
    """

    def __init__(self, folder, leave):
        self._folder = folder
        self._leave = leave

    @cached_property
    def drafting(self):
        return self._copy("drafting")

    @cached_property
    def issuing(self):
        return self._copy("issuing")

    @cached_property
    def issued(self):
        """Each kind of report as it was issued, by its key, and the correction of one."""
        app = self.issuing
        _lay_beside(app)
        first = {kind: _issued(app, kind) for kind in ISSUED_KINDS}
        return first | {CORRECTION: _corrected(app)}

    @cached_property
    def empty(self):
        folder = self._folder / "empty"
        created = front_door.create(folder, SETUP, PASSWORD, clock=clock, cost=FLOOR)
        return self._services(folder, created.database)

    @cached_property
    def _made(self):
        folder = self._folder / "made"
        given = {"children": CHILDREN, "years": YEARS, "seed": SEED}
        create_demo(folder, **given, clock=clock, cost=FLOOR).close()
        return folder

    def _copy(self, name):
        folder = Path(shutil.copytree(self._made, self._folder / name))
        return self._services(folder, front_door.unlock(folder, DEMO_PASSWORD, clock=clock))

    def _services(self, folder, database):
        return assemble(folder, self._leave.enter_context(closing(database)), clock)


@contextmanager
def communes(folder):
    with ExitStack() as leave:
        yield Communes(folder, leave)


# What is issued


def _issued(app, kind):
    """The report of the usual period that is in force; issued now if there is none."""
    period = app.reports.period(kind)
    found = app.issuing.in_force(kind, period)
    return found or app.issuing.issue(kind, period, Issuing("41", TODAY))


def _lay_beside(app):
    """Have a report issued with the period of the year before beside it, as an annex."""
    period = app.reports.period(COMPARED)
    before = period.same_last_year(app.reports.cutoff(COMPARED))
    app.reports.save_narrative(COMPARED, period, {BESIDE: before.code})


def _corrected(app):
    """Issued again, for a case of violence came to light and the officer wrote of it."""
    period = app.reports.period(CORRECTED)
    village = app.office.villages()[0].id
    violence = a_violence(id=_VIOLENCE, village=village, happened_on=period.start)
    app.records.save(violence, a_violence_person(violence, id=_WOMAN))
    words = "Một vụ bạo lực gia đình được phát hiện sau khi đã báo cáo."
    app.reports.save_narrative(CORRECTED, period, {"difficulties": words})
    under = Issuing("42", TODAY, reason="bổ sung một vụ bạo lực gia đình")
    return app.issuing.issue(CORRECTED, period, under)


# As text


def draft(app, kind):
    return app.reports.draft_pdf(kind, app.reports.period(kind))


def pages(opened, name):
    """The PDF that a golden file tells of; of the empty commune there are many."""
    if name in {CORRECTION, COMPARISON}:
        report = opened.issued[CORRECTION if name == CORRECTION else COMPARED]
        return opened.issuing.issuing.reprint(report.id)
    return draft(opened.drafting, name)


def nothing_to_report(opened):
    """Every report of the empty commune, by its kind."""
    return {kind: draft(opened.empty, kind) for kind in KINDS}


def told(pdf):
    """What stands on each page, in mm from its upper left corner.

    First each run of text: left edge, baseline, size, type. Then what is drawn, to the whole mm:
    rules by where they begin and end, lines and hatching of charts, boxes with their grey, curves.
    """
    lines = []
    for number, page in enumerate(read(pdf), start=1):
        lines.append(f"--- {number}: {page.width:.0f} x {page.height:.0f}")
        for line in page.lines:
            place = f"{line.left:6.1f} {line.baseline:6.1f} {line.size:4.1f}"
            lines.append(f"{place} {line.font:<10} {line.text}")
        lines += _drawn(page)
    return _as_file(lines)


def told_briefly(pdfs):
    """The words alone, of several reports: a line each paragraph, or the cells that begin side by side."""
    lines = []
    for name, pdf in pdfs.items():
        lines.append(f"=== {name}")
        for number, page in enumerate(read(pdf), start=1):
            lines.append(f"--- {number}")
            for _, runs in groupby(_whole_texts(page), key=lambda each: each[0]):
                lines.append(" | ".join(text for _, text in runs))
    return _as_file(lines)


def _whole_texts(page):
    """Each paragraph and cell, its lines put together, with the baseline on which it begins."""
    texts, before = [], None
    for line in page.lines:
        if before and _runs_on(before, line):
            texts[-1] = (texts[-1][0], f"{texts[-1][1]} {line.text}")
        else:
            texts.append((round(line.baseline, 1), line.text))
        before = line
    return texts


def _runs_on(before, line):
    """Whether this is the next line of what stands above it, and in the same type."""
    alike = (line.font, line.size) == (before.font, before.size)
    over = line.left < before.right and before.left < line.right
    return alike and over and 0 < line.baseline - before.baseline < 1.4 * line.size / MM


def _drawn(page):
    across, down = defaultdict(set), defaultdict(set)
    slanting = []
    for stroke in page.strokes:
        left, right, top, bottom = _whole(stroke)
        if stroke.top == stroke.bottom:
            across[left, right].add(top)
        elif stroke.left == stroke.right:
            down[top, bottom].add(left)
        else:
            slanting.append(stroke)
    return [
        *(f"rules {a}-{b} at {_listed(tops)}" for (a, b), tops in sorted(across.items())),
        *(f"uprights {a}-{b} at {_listed(lefts)}" for (a, b), lefts in sorted(down.items())),
        *_slanting(slanting),
        *(f"box {_place(box)} grey {box.gray}" for box in page.boxes),
        *(f"curve {_place(curve)}" for curve in page.curves),
    ]


def _slanting(strokes):
    """Lines of charts one by one; the many short ones that hatch bars, as the room they take."""
    short = [each for each in strokes if each.length < _HATCH and each.bottom - each.top < _HATCH]
    yield from (f"line {_place(each)}" for each in strokes if each not in short)
    if short:
        left, right = min(each.left for each in short), max(each.right for each in short)
        top, bottom = min(each.top for each in short), max(each.bottom for each in short)
        yield f"hatching {_place(Stroke(left, right, top, bottom))}, {len(short)} lines"


def _whole(stroke):
    return tuple(round(each) for each in (stroke.left, stroke.right, stroke.top, stroke.bottom))


def _place(stroke):
    left, right, top, bottom = _whole(stroke)
    return f"{left}-{right} x {top}-{bottom}"


def _listed(places):
    return " ".join(map(str, sorted(places)))


def _as_file(lines):
    return "".join(f"{line}\n" for line in lines)


def differences(name, found):
    """Where a report is not what its golden file says, line by line; the first of many."""
    wanted = (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")
    given = (wanted.splitlines(), found.splitlines(), "golden", "now")
    lines = list(unified_diff(*given, n=2, lineterm=""))
    more = [f"... and {len(lines) - _SHOWN} lines more"] if len(lines) > _SHOWN else []
    return [*lines[:_SHOWN], *more]


def main():
    elsewhere = [Path(given) for given in sys.argv[1:]]
    (folder,) = elsewhere or [GOLDEN]
    folder.mkdir(exist_ok=True, parents=True)
    with tempfile.TemporaryDirectory() as working, communes(Path(working)) as opened:
        empty = nothing_to_report(opened)
        (folder / f"{EMPTY}.txt").write_text(told_briefly(empty), encoding="utf-8")
        made = {name: pages(opened, name) for name in (*KINDS, CORRECTION, COMPARISON)}
    for name, pdf in made.items():
        (folder / f"{name}.txt").write_text(told(pdf), encoding="utf-8")
    if elsewhere:
        for name, pdf in (made | {f"{EMPTY}_{kind}": pdf for kind, pdf in empty.items()}).items():
            (folder / f"{name}.pdf").write_bytes(pdf)


if __name__ == "__main__":
    main()
