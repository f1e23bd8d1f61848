"""Whoever reads the printed annexes learns nothing of who is in a withheld group.

Said in the strongest way there is: with all those circumstances taken out of the register, not a
figure of any village changes, nor any by sex, age or ethnic group in the annex of groups.
"""

import random

import pytest

from cpo_desktop.domain.circumstance import WITHHELD, Circumstance
from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.figures import ThreePeriods
from cpo_desktop.domain.periods import Cutoff, PeriodKind, period
from cpo_desktop.reports import indicator_set
from cpo_desktop.reports.sections.annexes import annexes
from cpo_desktop.reports.sections.tables import FigureTable
from cpo_desktop.reports.snapshot import Sender, Snapshot, Village
from cpo_desktop.storage.figures import figures_of
from cpo_desktop.storage.upgrade import create_store
from tests.conftest import NOW
from tests.factory import a_child, a_circumstance, a_commune, a_measure, a_unit
from tests.registers import KEY

CUTOFF = Cutoff(14)
PERIODS = ThreePeriods.around(period(PeriodKind.QUARTER, 2026, 3, CUTOFF), CUTOFF)
SENDER = Sender(
    commune="Xã Suối Hoa", place="Suối Hoa", addressees=(), recipients=(), authority=(), signer=""
)


def a_register(seed):
    """Children in a few villages, in groups of all kinds, many of them supported."""
    chance = random.Random(seed)
    villages = [a_unit(name=f"Thôn {number}") for number in range(1, 5)]
    groups = [code.key for code in code_list("circumstances").roots()]
    records = [a_commune(), *villages]
    for _ in range(30):
        child = a_child(
            village=chance.choice(villages).id,
            sex=chance.choice(["male", "female"]),
            ethnic=chance.choice(["kinh", "tay"]),
            born=PartialDate(chance.randint(2011, 2025)),
        )
        in_groups = chance.sample(groups, chance.choice([0, 0, 1, 1, 2, 3]))
        records += [child, *(a_circumstance(child, code=group) for group in in_groups)]
        if chance.random() < 0.5:
            records.append(a_measure(child=child.id))
    return villages, records


def is_withheld(record):
    return isinstance(record, Circumstance) and record.code in WITHHELD


def counted(records, path):
    database = create_store(path, KEY, clock=lambda: NOW)
    with database.write("a test") as work:
        for record in records:
            work.add(record)
    with database.read() as work:
        figures = figures_of(work.connection, PERIODS)
    database.close()
    return figures


def a_snapshot(villages, figures):
    return Snapshot(
        kind="periodic",
        periods=PERIODS,
        sender=SENDER,
        villages=tuple(Village(id=each.id, name=each.name) for each in villages),
        figures=figures,
        narrative={},
        program="test",
    )


def printed(villages, records, path):
    figures = counted(records, path)
    snapshot = a_snapshot(villages, figures)
    by_village, groups_by_village, groups = (
        next(part.table.rows for part in annex.parts if isinstance(part, FigureTable))
        for annex in annexes(snapshot)
    )
    return figures, by_village, groups_by_village, groups


@pytest.mark.parametrize("seed", range(6))
def test_without_the_withheld_groups_no_village_prints_another_figure(seed, tmp_path):
    villages, records = a_register(seed)
    told = [record for record in records if not is_withheld(record)]

    with_all = printed(villages, records, tmp_path / "all.db")
    without = printed(villages, told, tmp_path / "told.db")

    assert with_all[0].of("special") > without[0].of("special")  # there was something to hide
    assert with_all[1] == without[1]
    assert with_all[2] == without[2]
    for row, other in zip(with_all[3], without[3], strict=True):
        # Name, then the total of the group, which is told; whatever follows splits it.
        assert row.cells[3:] == other.cells[3:]


@pytest.mark.parametrize("seed", range(3))
def test_without_the_withheld_groups_no_indicator_is_broken_down_otherwise(seed, tmp_path):
    villages, records = a_register(seed)
    told = [record for record in records if not is_withheld(record)]
    of_all, of_told = counted(records, tmp_path / "all.db"), counted(told, tmp_path / "told.db")

    with_all, without = (
        indicator_set.content(a_snapshot(villages, figures)).annexes[2:]
        for figures in (of_all, of_told)
    )

    assert of_all.of("special") > of_told.of("special")  # there was something to hide
    assert with_all == without
