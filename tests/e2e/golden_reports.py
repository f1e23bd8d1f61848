"""Every report of one fixed synthetic commune, as text and places: `python -m tests.e2e.golden_reports`.

The files in `golden/` were read page by page as pictures when they were written. A change of a
report shows as a difference there: write them anew, look at the pages, and commit both together.
"""

import sys
import tempfile
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from cpo_desktop.bootstrap import assemble
from cpo_desktop.reports.catalogue import REPORT_KINDS
from cpo_desktop.security.slots import FLOOR
from cpo_desktop.services.demo import create_demo
from tests.unit.reports.reading import read

GOLDEN = Path(__file__).parent / "golden"
NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)


def clock():
    return NOW


@contextmanager
def commune(folder, *, children=48, years=2, seed=5):
    """The services over the fixed commune."""
    database = create_demo(
        folder, children=children, years=years, seed=seed, clock=clock, cost=FLOOR
    )
    try:
        yield assemble(folder, database, clock)
    finally:
        database.close()


def told(pdf):
    """Every line of the pages: left edge and baseline in mm, size, type and text."""
    lines = []
    for number, page in enumerate(read(pdf), start=1):
        lines.append(f"--- {number}: {page.width:.0f} x {page.height:.0f}")
        for line in page.lines:
            place = f"{line.left:6.1f} {line.baseline:6.1f} {line.size:4.1f}"
            lines.append(f"{place} {line.font:<10} {line.text}")
    return "\n".join(lines) + "\n"


def main():
    with tempfile.TemporaryDirectory() as folder, commune(Path(folder) / "store") as app:
        GOLDEN.mkdir(exist_ok=True)
        for kind in REPORT_KINDS:
            pdf = app.reports.draft_pdf(kind.key, app.reports.period(kind.key))
            (GOLDEN / f"{kind.key}.txt").write_text(told(pdf), encoding="utf-8")
            if len(sys.argv) > 1:
                (Path(sys.argv[1]) / f"{kind.key}.pdf").write_bytes(pdf)


if __name__ == "__main__":
    main()
