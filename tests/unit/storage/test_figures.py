"""Children, their groups and risks: counted by SQL, and by hand in `small_commune`."""

from datetime import date

import pytest

from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.figures import FigureKey, When, figure_key
from cpo_desktop.domain.indicators import INDICATORS
from cpo_desktop.storage.figures import counted
from tests.factory import a_circumstance
from tests.unit.storage.small_commune import (
    AN,
    CHILDREN,
    CIRCUMSTANCES,
    DUNG,
    EARLIER,
    EAST,
    PLACES,
    QUARTER,
    RISKS,
    WEST,
    child,
    counts,
    kept,
    parts,
)


@pytest.fixture
def database(app):
    kept(app.database, *PLACES)
    return app.database


@pytest.fixture
def children(database):
    kept(database, *CHILDREN, *CIRCUMSTANCES, *RISKS)
    return counts(database)


def test_children_are_those_who_live_here_and_are_under_16_when_the_figures_close(children):
    # All but Dũng (16), Giang (gone), Hà (not born).
    assert children.of("children") == 7


def test_children_by_village_and_sex(children):
    assert parts(children, "children", "village") == {EAST.id: 3, WEST.id: 3, "unknown": 1}
    assert parts(children, "children", "sex") == {"male": 3, "female": 4}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        # An 11, Bình 14, Chi 15, Én 6, Khôi 9, Lan 10, Minh 12
        ("age", {"6_10": 3, "11_14": 3, "15": 1}),
        ("ethnic", {"kinh": 4, "minority": 3}),
        ("poverty", {"poor": 1, "near_poor": 1, "unknown": 5}),
    ],
)
def test_children_by_age_ethnic_group_and_poverty(children, name, expected):
    assert parts(children, "children", name) == expected


def test_a_child_in_two_groups_counts_in_both_and_once_in_the_total(database):
    kept(
        database,
        AN,
        a_circumstance(AN, code="N04.2", opened_on=EARLIER),
        a_circumstance(AN, code="N04.1", opened_on=EARLIER),
        a_circumstance(AN, code="N13", opened_on=EARLIER),
    )
    figures = counts(database)
    assert figures.of("special") == 1
    assert parts(figures, "special", "group") == {"N04": 1, "N13": 1}


def test_special_circumstances_when_the_figures_close(children):
    # An N04, Bình N01, Chi N03, Khôi N03, Lan N02.
    assert children.of("special") == 5
    assert parts(children, "special", "group") == {"N01": 1, "N02": 1, "N03": 2, "N04": 1}
    assert parts(children, "special", "sex") == {"male": 2, "female": 3}
    assert parts(children, "special", "group", "sex") == {
        "N01+female": 1,
        "N02+female": 1,
        "N03+female": 1,
        "N03+male": 1,
        "N04+male": 1,
    }


def test_the_account_of_special_circumstances(children):
    # On 14 June: An, Chi, Dũng, Giang, Khôi. Came: Bình, Én, Lan. Went: Dũng, Én, Giang.
    assert children.of("special_opening") == 5
    assert parts(children, "special_opening", "group") == {"N01": 2, "N03": 1, "N04": 2}
    assert children.of("special_entered") == 3
    assert children.of("special_left") == 3


def test_a_change_of_group_is_no_change_of_the_total(children):
    # Khôi goes from N01 to N03.
    assert parts(children, "special_entered", "group") == {
        "N01": 1,
        "N02": 1,
        "N03": 1,
        "N11": 1,
    }
    assert parts(children, "special_left", "group") == {"N01": 2, "N04": 1, "N11": 1}


def test_why_children_came_and_went(children):
    assert parts(children, "special_entered", "reason") == {"arrived": 1, "new": 2}
    assert parts(children, "special_left", "reason") == {"ended": 1, "left": 1, "turned_16": 1}


@pytest.mark.parametrize(("indicator", "by"), [("special", "group"), ("risk", "risk")])
def test_opening_and_entered_less_left_is_closing(children, indicator, by):
    codes = {
        part
        for name in ("", "_opening", "_entered", "_left")
        for part in parts(children, f"{indicator}{name}", by)
    }
    for narrowed in ({}, *({by: code} for code in codes)):
        opening, entered, left, closing = (
            children.of(f"{indicator}{name}", **narrowed)
            for name in ("_opening", "_entered", "_left", "")
        )
        assert opening + entered - left == closing


def test_records_begun_and_ended_are_counted_each(children):
    # Begun: Bình, Én, Khôi's second. Ended: Én, Khôi's first. Minh's was a mistake.
    assert children.of("special_opened") == 3
    assert children.of("special_closed") == 2


def test_children_at_risk(children):
    assert children.of("risk") == 2
    assert parts(children, "risk", "risk") == {"R03": 1, "R04": 1, "R05": 1}
    assert children.of("risk_left") == 1


def test_the_period_before_and_the_year_before_are_counted_on_their_own_last_day(children):
    # 14 June 2026: An, Bình, Chi, Dũng, Én, Giang, Khôi, Minh. 14 September 2025: the same.
    assert children.of("children", When.PREVIOUS) == 8
    assert children.of("children", When.LAST_YEAR) == 8
    assert children.of("special", When.PREVIOUS) == children.of("special_opening")


@pytest.mark.parametrize(
    ("closed_on", "expected"), [(date(2026, 9, 14), 0), (date(2026, 9, 15), 1)]
)
def test_what_ends_on_the_last_day_no_longer_counts(database, closed_on, expected):
    kept(database, AN, a_circumstance(AN, opened_on=EARLIER, closed_on=closed_on))
    assert counts(database).of("special") == expected


@pytest.mark.parametrize(
    ("born", "expected"),
    [
        (PartialDate(2010, 9, 14), 0),
        (PartialDate(2010, 9, 15), 1),
        (PartialDate(2010, 9), 0),
        (PartialDate(2010), 0),
        (PartialDate(2026, 9, 14), 1),
        (PartialDate(2026, 9, 15), 0),
    ],
)
def test_the_birthday_itself_ends_childhood_and_an_unknown_day_is_the_first(
    database, born, expected
):
    kept(database, child("Na", born))
    assert counts(database).of("children") == expected


def test_a_circumstance_that_begins_on_the_sixteenth_birthday_is_never_counted(database):
    kept(database, DUNG, a_circumstance(DUNG, opened_on=date(2026, 9, 1)))
    figures = counts(database)
    assert (figures.of("special_entered"), figures.of("special_left")) == (0, 0)


def test_a_circumstance_that_begins_a_day_before_it_is_counted_as_come_and_gone(database):
    kept(database, DUNG, a_circumstance(DUNG, opened_on=date(2026, 8, 31)))
    figures = counts(database)
    assert (figures.of("special_entered"), figures.of("special_left")) == (1, 1)


def test_deleted_records_are_in_no_figure(database, children):
    with database.write("test") as work:
        work.delete(type(AN), AN.id)
    figures = counts(database)
    assert figures.of("children") == children.of("children") - 1
    assert figures.of("special", group="N04") == 0


def test_records_behind_a_figure_come_by_given_name(database, children):
    key = figure_key("special", group="N03")
    with database.read() as work:
        behind = counted(work.connection, key, QUARTER.current)
    assert [each.title for each in behind] == ["Chi", "Khôi"]
    assert {each.entity for each in behind} == {"child"}


def test_every_indicator_has_all_its_totals_in_an_empty_store(database):
    figures = counts(database)
    totals = {key for key in figures.values if not key.dimensions}
    assert totals == {FigureKey(each.code, when=when) for each in INDICATORS for when in When}
    # The villages themselves are counted, whether or not anybody lives there.
    assert {n for key, n in figures.values.items() if key.indicator != "villages"} == {0}
