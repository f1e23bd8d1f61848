"""Whoever reads a report to the council cannot work out the small figures that it keeps to itself."""

import random
from dataclasses import replace

import pytest

from cpo_desktop.domain.discretion import FEWEST_TOLD
from cpo_desktop.domain.figures import Figures, ThreePeriods, When, figure_key
from cpo_desktop.domain.periods import PeriodKind, period
from cpo_desktop.domain.unit import Unit
from cpo_desktop.reports.catalogue import report_kind
from cpo_desktop.reports.comparison import comparison
from cpo_desktop.reports.correction import Version, changes, named
from cpo_desktop.reports.document import KeepTogether, Table, texts
from cpo_desktop.reports.sections.discreet import UNTOLD
from cpo_desktop.reports.sections.tables import FigureTable
from cpo_desktop.reports.snapshot import Compared, Village
from cpo_desktop.storage.figures import figures_of
from tests.property.attacker import Attacker, drawn, printed
from tests.property.small_communes import CUTOFF, VOCABULARY, a_half, a_snapshot, a_year, figures
from tests.registers import Register, stored

CHILDREN, VIOLENCE = report_kind("council_children"), report_kind("council_violence")
WITHHELD = ("N05", "N06", "N07", "N09", "N10", "N11", "N12")
YEARS = (When.CURRENT, When.LAST_YEAR)
THREE = (When.CURRENT, When.PREVIOUS, When.LAST_YEAR)
SEEDS = range(30)


def reports(seed):
    """The two reports of the same small commune, and the periods that each tells of."""
    yearly, half = figures(seed, YEARS), figures(seed + 1000, THREE)
    return ((CHILDREN, a_year(yearly), YEARS), (VIOLENCE, a_half(half), THREE))


def in_document(document):
    """Every table of the document, those of annexes too."""
    blocks = [*document.body, *(block for annex in document.annexes for block in annex.blocks)]
    inside = [
        each
        for block in blocks
        for each in (block.blocks if isinstance(block, KeepTogether) else [block])
    ]
    return inside, [each for each in inside if isinstance(each, Table)]


def all_told(kind, snapshot):
    """Every figure that can be read in the report's tables and charts."""
    tables = kind.tables(snapshot)
    blocks, in_print = in_document(kind.document(snapshot))
    assert [each.table for each in tables] == in_print[
        : len(tables)
    ]  # the keys belong to what is printed
    told = printed(tables)
    bars, rest = drawn(blocks, snapshot)
    for key, values in bars.items():
        told.setdefault(key, set()).update(values)
    return told, rest


def few(count):
    return 0 < count < FEWEST_TOLD


def sensitive(vocabulary):
    """Every figure that may be small, by the parts that there could be."""
    return (
        figure_key("marriage_dropouts"),
        figure_key("marriage_births"),
        *(figure_key("special", group=group, sex="female") for group in WITHHELD),
        *(
            figure_key(indicator, **{name: value})
            for (indicator, name), values in vocabulary.items()
            for value in (values if name != "group" else WITHHELD)
        ),
    )


def attack(kind, snapshot, whens, vocabulary=VOCABULARY):
    """Read the report, think, and see whether a small figure is known; how many there were."""
    told, rest = all_told(kind, snapshot)
    value = snapshot.figures.value
    assert all(values == {value(key)} for key, values in told.items())
    attacker = Attacker(told, whens, vocabulary)
    attacker.reads(kind.tables(snapshot))
    for keys, together in rest:
        attacker.knows_sum(keys, together)
    attacker.think()
    small = [
        key for each in sensitive(vocabulary) for when in whens if few(value(key := each.at(when)))
    ]
    for key in small:
        low, high = attacker.knows(key)
        assert key not in told, key
        assert low <= value(key) <= high
        assert low < high, f"{key} must be {low}"
    return len(small)


@pytest.mark.parametrize("seed", SEEDS)
def test_nobody_can_work_out_a_small_figure_that_is_not_told(seed):
    assert sum(attack(*each) for each in reports(seed))


@pytest.mark.parametrize(("seed", "children"), [(1, 60), (2, 45), (3, 120)])
def test_nor_in_a_commune_of_records(seed, children, tmp_path):
    register = Register(seed, children=children, years=3)
    database = stored(register, tmp_path / "store.db")
    villages = tuple(
        Village(id=each.id, name=f"Thôn {at}") for at, each in enumerate(register.all(Unit))
    )
    asked = 0
    for kind, part in ((CHILDREN, PeriodKind.YEAR), (VIOLENCE, PeriodKind.HALF)):
        for year in (2024, 2025):
            periods = ThreePeriods.around(period(part, year, 1, CUTOFF), CUTOFF)
            with database.read() as work:
                counted = figures_of(work.connection, periods)
            snapshot = a_snapshot(counted, periods, villages=villages)
            met = {
                where: tuple({*values, *counted.met(*where)})
                for where, values in VOCABULARY.items()
            }
            whens = YEARS if part is PeriodKind.YEAR else THREE
            asked += attack(kind, snapshot, whens, met)
    database.close()
    assert asked


def test_this_attacker_sees_through_leaving_out_nothing_but_small_figures():
    """Else the test above would prove little."""
    found = 0
    for seed in SEEDS:
        values = figures(seed, YEARS).values
        told = {
            key: {value} for key, value in values.items() if not few(value) or not key.dimensions
        }
        attacker = Attacker(told, YEARS).think()
        hidden = [
            key for key in sensitive(VOCABULARY) if few(values.get(key, 0)) and key not in told
        ]
        found += sum(low == high for low, high in map(attacker.knows, hidden))
    assert found > len(SEEDS)


@pytest.mark.parametrize("seed", range(20))
def test_another_period_beside_the_report_tells_him_no_more(seed):
    """The annex shows a third period; what it has of the report's own, the report told already."""
    other = period(PeriodKind.YEAR, 2022, 1, CUTOFF)
    for kind in (CHILDREN, VIOLENCE):
        beside = figures(seed + 2000, (When.CURRENT,))
        compared = Compared(period=other, figures=beside)
        snapshot = kind.as_told(a_year(figures(seed, YEARS), compared=compared))
        own = printed(kind.tables(snapshot))
        parts = comparison(
            kind.tables(snapshot), snapshot.figures, snapshot.period, snapshot.compared
        )
        annex = [each for each in parts if isinstance(each, FigureTable)]
        _, in_print = in_document(kind.document(snapshot))
        assert all(each.table in in_print for each in annex)
        told = printed(annex)
        assert all(key in own for key in told if key.when is When.CURRENT)
        for row in (row for each in annex for row in each.table.rows):
            assert (UNTOLD in row.cells[2:4]) == (UNTOLD in row.cells[4:])
        before = {
            key.at(When.CURRENT): values
            for key, values in told.items()
            if key.when is When.PREVIOUS
        }
        attacker = Attacker(before, (When.CURRENT,)).think()
        for key in sensitive(VOCABULARY):
            if few(beside.value(key)):
                assert attacker.knows(key)[0] < attacker.knows(key)[1]


@pytest.mark.parametrize("seed", range(20))
def test_a_correction_tells_no_more_of_either_version(seed):
    """Its list of changes states no figure that the version it is about does not tell."""
    for kind in (CHILDREN, VIOLENCE):
        versions = [
            Version(
                snapshot=kind.as_told(each), tables=kind.tables(each), document=kind.document(each)
            )
            for each in (a_year(figures(seed + by, YEARS)) for by in (0, 1))
        ]
        named_in = [named(each.tables) for each in versions]
        names = {words: key for each in named_in for key, words in each.items()}
        for change in changes(*versions, ()):
            for what in change.what.split("; "):
                key = names.get((change.where, what))
                if key is None:
                    continue
                for version, stated in zip(versions, (change.before, change.after), strict=True):
                    assert version.snapshot.figures.tells(key) == (stated != "không nêu"), (
                        key,
                        change,
                    )


@pytest.mark.parametrize("seed", range(10))
def test_where_nothing_is_small_nothing_is_left_out(seed):
    """Of each thing there are three times as many as before."""
    for kind, snapshot, _ in reports(seed):
        many = Figures({key: 3 * value for key, value in snapshot.figures.values.items()})
        document = kind.document(replace(snapshot, figures=many))
        assert not any(UNTOLD in text for text in texts(document))


def dealt_anew(snapshot, parts, chance):
    """The same report, what is untold of a whole dealt out among the untold parts in another way."""
    counts = [snapshot.figures.value(key) for key in parts]
    chance.shuffle(counts)
    dealt = dict(zip(parts, counts, strict=True))
    return replace(snapshot, figures=Figures({**snapshot.figures.values, **dealt})), dealt


APART = (
    (VIOLENCE, "violence_doers", "sex"),
    (VIOLENCE, "violence_victims", "sex"),
    (VIOLENCE, "violence_supported", "kind"),
    (CHILDREN, "abused", "age"),
    (CHILDREN, "abused", "sex"),
    (CHILDREN, "marriage_persons", "sex"),
    (CHILDREN, "marriage_persons", "ethnic"),
)


@pytest.mark.parametrize(
    ("kind", "indicator", "name"), APART, ids=lambda each: getattr(each, "key", each)
)
def test_the_same_document_could_be_about_another_commune(kind, indicator, name):
    """Of every untold small figure there is another value with which not a letter would be another."""
    chance, asked = random.Random(1), 0
    for seed in range(25):
        told = kind.as_told(a_year(figures(seed, YEARS)))
        document = kind.document(told)
        for when in YEARS:
            every = [
                figure_key(indicator, **{name: each}).at(when)
                for each in VOCABULARY[indicator, name]
            ]
            parts = [key for key in every if not told.figures.tells(key)]
            for key in parts:
                # Where all are the same, there is nothing to deal out.
                if few(told.figures.value(key)) and len({*map(told.figures.value, parts)}) > 1:
                    asked += 1
                    tries = (dealt_anew(told, parts, chance) for _ in range(60))
                    assert any(
                        dealt[key] != told.figures.value(key) and kind.document(other) == document
                        for other, dealt in tries
                    ), (seed, key)
    assert asked > 10
