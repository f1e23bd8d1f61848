"""A commune small enough to count by hand, quarter III of 2026: 15 June to 14 September.

child  born        village  sex  ethnic  household  circumstances and risks
An     02/03/2015  Đông     m    kinh    poor       N04.2 since 2025 (disability)
Bình   05/2012     Đông     f    hmong   near poor  N01.1 since 01/07/2026; R03 since 2025
Chi    15/09/2010  Đoài     f    kinh    –          N03.11 since 2024: 15 when the figures close
Dũng   01/09/2010  Đoài     m    –       –          N04.1 since 2024: 16 on 1 September
Én     2020        –        f    tay     –          N11.1 from 01/07 to 01/08/2026
Giang  01/01/2018  Đông     m    kinh    poor       N01.3 since 2020; left on 01/07/2026; R01 since 2020
Hà     20/09/2026  Đông     f    kinh    poor       born after the figures close
Khôi   01/01/2017  Đoài     m    kinh    –          N01.1 until 10/07, N03.2 since 10/07/2026; R04 and R05 since 2025
Lan    01/01/2016  Đông     f    kinh    –          N02.1 since 2020; lives here since 01/08/2026
Minh   01/01/2014  Đoài     m    dao     –          N06.1 2026, entered by mistake
"""

from datetime import date

import pytest

from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.figures import FigureKey, ThreePeriods, When, figure_key
from cpo_desktop.domain.indicators import INDICATORS, Counting
from cpo_desktop.domain.periods import Cutoff, PeriodKind, period
from cpo_desktop.storage.figures import counted, figures_of
from tests.factory import (
    a_child,
    a_circumstance,
    a_follow_up,
    a_funding,
    a_household,
    a_marriage,
    a_marriage_action,
    a_measure,
    a_party,
    a_person,
    a_risk,
    a_unit,
)

CUTOFF = Cutoff(14)
QUARTER = ThreePeriods.around(period(PeriodKind.QUARTER, 2026, 3, CUTOFF), CUTOFF)
JULY_1, JULY_10, AUGUST_1 = date(2026, 7, 1), date(2026, 7, 10), date(2026, 8, 1)
EARLIER = date(2024, 5, 5)

EAST = a_unit(name="Thôn Đông", parent=None)
WEST = a_unit(name="Thôn Đoài", parent=None)
POOR = a_household(poverty="poor", village=EAST.id)
NEAR_POOR = a_household(poverty="near_poor", village=EAST.id)


def child(name, born, village=EAST.id, **given):
    return a_child(full_name=name, born=born, village=village, **given)


AN = child("An", PartialDate(2015, 3, 2), household=POOR.id)
BINH = child(
    "Bình",
    PartialDate(2012, 5),
    sex="female",
    ethnic="hmong",
    household=NEAR_POOR.id,
)
CHI = child("Chi", PartialDate(2010, 9, 15), village=WEST.id, sex="female")
DUNG = child("Dũng", PartialDate(2010, 9, 1), village=WEST.id, ethnic=None)
EN = child("Én", PartialDate(2020), village=None, sex="female", ethnic="tay")
GIANG = child("Giang", PartialDate(2018, 1, 1), household=POOR.id, left_on=JULY_1)
HA = child("Hà", PartialDate(2026, 9, 20), sex="female", household=POOR.id)
KHOI = child("Khôi", PartialDate(2017, 1, 1), village=WEST.id)
LAN = child("Lan", PartialDate(2016, 1, 1), sex="female", arrived_on=AUGUST_1)
MINH = child("Minh", PartialDate(2014, 1, 1), village=WEST.id, ethnic="dao")

CHILDREN = (AN, BINH, CHI, DUNG, EN, GIANG, HA, KHOI, LAN, MINH)
CIRCUMSTANCES = (
    a_circumstance(AN, code="N04.2", opened_on=date(2025, 3, 3)),
    a_circumstance(BINH, code="N01.1", opened_on=JULY_1),
    a_circumstance(CHI, code="N03.11", opened_on=EARLIER),
    a_circumstance(DUNG, code="N04.1", opened_on=EARLIER),
    a_circumstance(EN, code="N11.1", opened_on=JULY_1, closed_on=AUGUST_1),
    a_circumstance(GIANG, code="N01.3", opened_on=date(2020, 1, 1)),
    a_circumstance(KHOI, code="N01.1", opened_on=EARLIER, closed_on=JULY_10),
    a_circumstance(KHOI, code="N03.2", opened_on=JULY_10),
    a_circumstance(LAN, code="N02.1", opened_on=date(2020, 1, 1)),
    a_circumstance(
        MINH, code="N06.1", opened_on=JULY_1, closed_on=AUGUST_1, close_reason="mistake"
    ),
)
RISKS = (
    a_risk(BINH, code="R03", opened_on=date(2025, 1, 1)),
    a_risk(GIANG, code="R01", opened_on=date(2020, 1, 1)),
    a_risk(KHOI, code="R04", opened_on=date(2025, 1, 1)),
    a_risk(KHOI, code="R05", opened_on=date(2025, 1, 1)),
)


def kept(database, *records):
    with database.write("test") as work:
        for record in records:
            work.add(record)


def counts(database, periods=QUARTER):
    with database.read() as work:
        return figures_of(work.connection, periods)


@pytest.fixture
def database(app):
    kept(app.database, EAST, WEST, POOR, NEAR_POOR)
    return app.database


@pytest.fixture
def children(database):
    kept(database, *CHILDREN, *CIRCUMSTANCES, *RISKS)
    return counts(database)


def parts(figures, indicator, *names):
    """The figures above nought of one cut, by the values of its dimensions."""
    return {
        "+".join(dict(key.dimensions)[name] for name in names): value
        for key, value in figures.values.items()
        if key.indicator == indicator and key.when is When.CURRENT and value
        if tuple(sorted(names)) == tuple(name for name, _ in key.dimensions)
    }


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


MARRIED = date(2026, 8, 1)


def case(database, *parties, actions=(), **given):
    marriage = a_marriage(village=EAST.id, cohabiting_since=MARRIED, **given)
    kept(
        database,
        marriage,
        *(a_party(marriage, sex=sex, born=born) for sex, born in parties),
        *(a_marriage_action(marriage, **action) for action in actions),
    )


@pytest.mark.parametrize(
    ("man", "woman", "under", "classes"),
    [
        # 20 and 18 that very day
        (PartialDate(2006, 8, 1), PartialDate(2008, 8, 1), "none", {}),
        (PartialDate(2006, 8, 2), PartialDate(2008, 8, 1), "one", {"young_man": 1}),
        (PartialDate(2006, 8, 2), PartialDate(2008, 8, 2), "both", {"young_man": 1, "minor": 1}),
        (PartialDate(2008, 8, 2), PartialDate(2010, 8, 2), "both", {"minor": 1, "child": 1}),
        (PartialDate(1990), PartialDate(2010), "one", {"minor": 1}),
        (None, PartialDate(2011), "one", {"child": 1}),
    ],
)
def test_who_is_under_age_on_the_day_they_live_together(database, man, woman, under, classes):
    case(database, ("male", man), ("female", woman))
    figures = counts(database)
    assert parts(figures, "marriages", "under") == {under: 1}
    assert parts(figures, "marriage_persons", "age_class") == classes
    assert figures.of("marriage_persons") == sum(classes.values())


GIRL = ("female", PartialDate(2010, 1, 1))
MAN = ("male", PartialDate(1995, 1, 1))
WOMAN = ("female", PartialDate(1996, 1, 1))


def test_prevented_and_unfounded_cases_are_no_child_marriage(database):
    closed = {"closed_on": date(2026, 8, 20), "found_on": MARRIED}
    case(database, GIRL, MAN, kind="prevented", found_on=MARRIED)
    case(database, GIRL, MAN, outcome="postponed", **closed)
    case(database, GIRL, MAN, outcome="unfounded", **closed)
    case(database, GIRL, MAN, outcome="separated", **closed)
    figures = counts(database)
    assert figures.of("marriages") == 1
    assert figures.of("marriage_prevented") == 2
    assert figures.of("marriage_ended") == 1


def test_close_kin_counts_besides(database):
    case(database, GIRL, MAN, kind="both")
    case(database, MAN, WOMAN, kind="consanguineous")
    figures = counts(database)
    assert (figures.of("marriages"), figures.of("marriages_kin")) == (1, 2)


def test_cases_are_followed_until_the_day_they_are_closed(database):
    case(database, GIRL, MAN, found_on=EARLIER)
    case(database, GIRL, MAN, found_on=EARLIER, closed_on=QUARTER.current.end)
    case(database, GIRL, MAN, found_on=date(2026, 9, 15))
    assert counts(database).of("marriage_followed") == 1


def test_sanctions_and_fines_of_the_period(database):
    actions = (
        {"kind": "sanction", "done_on": AUGUST_1, "fine": 2_000_000},
        {"kind": "sanction", "done_on": AUGUST_1},
        {"kind": "counselling", "done_on": AUGUST_1},
        {"kind": "sanction", "done_on": date(2026, 9, 15), "fine": 1_000_000},
    )
    case(database, GIRL, MAN, actions=actions)
    figures = counts(database)
    assert figures.of("marriage_sanctions") == 2
    assert figures.of("marriage_fines") == 2_000_000


PARENT = a_person(household=NEAR_POOR.id)
LONG = a_measure(child=AN.id, level="support", kind="M01", started_on=EARLIER)
NEW = a_measure(child=AN.id, level="intervention", kind="M09", started_on=JULY_1)
OVER = a_measure(child=KHOI.id, started_on=EARLIER, ended_on=date(2026, 6, 14))
PLANNED = a_measure(child=KHOI.id, started_on=JULY_1, status="proposed")
FOR_PARENT = a_measure(person=PARENT.id, level="support", kind="M09", started_on=JULY_1)
FOR_HOME = a_measure(household=POOR.id, level="prevention", started_on=JULY_1, ended_on=AUGUST_1)
MEASURES = (LONG, NEW, OVER, PLANNED, FOR_PARENT, FOR_HOME)


@pytest.fixture
def measures(database, children):
    kept(
        database,
        PARENT,
        *MEASURES,
        a_funding(LONG, source="state_commune", amount=500_000, given_on=JULY_1),
        a_funding(LONG, source="state_province", amount=700_000, given_on=AUGUST_1),
        a_funding(NEW, source="donor", amount=300_000, given_on=QUARTER.current.end),
        a_funding(NEW, source="foreign_ngo", amount=900_000, given_on=date(2026, 9, 15)),
        a_funding(FOR_HOME, source="business", amount=None, in_kind="gạo", given_on=JULY_1),
        a_follow_up(NEW, due_on=JULY_1, done_on=JULY_10),
        a_follow_up(NEW, due_on=AUGUST_1),
        a_follow_up(LONG, due_on=date(2026, 5, 1), done_on=date(2026, 9, 20)),
        a_follow_up(LONG, due_on=date(2026, 10, 1)),
        a_follow_up(FOR_HOME, due_on=date(2026, 9, 1)),
    )
    return counts(database)


def test_measures_carried_out_in_the_period(measures):
    assert measures.of("measures") == 4
    assert parts(measures, "measures", "level") == {
        "support": 2,
        "intervention": 1,
        "prevention": 1,
    }
    assert parts(measures, "measures", "receiver") == {"child": 2, "carer": 1, "household": 1}
    assert parts(measures, "measures", "village") == {EAST.id: 4}


def test_measures_begun_and_ended_in_the_period(measures):
    assert measures.of("measures_started") == 3
    assert measures.of("measures_ended") == 1


def test_a_receiver_of_several_measures_counts_once(measures):
    assert measures.of("receivers") == 3
    assert parts(measures, "receivers", "receiver") == {"child": 1, "carer": 1, "household": 1}
    assert parts(measures, "receivers", "level") == {
        "support": 2,
        "intervention": 1,
        "prevention": 1,
    }


def test_children_in_special_circumstances_with_a_measure_of_their_own(measures):
    assert measures.of("special_supported") == 1
    assert parts(measures, "special_supported", "group") == {"N04": 1}


def test_funds_are_summed_by_the_day_they_were_given(measures):
    assert measures.of("funds") == 1_500_000
    assert parts(measures, "funds", "class") == {"state": 1_200_000, "individual": 300_000}
    assert parts(measures, "funds", "source") == {
        "state_commune": 500_000,
        "state_province": 700_000,
        "donor": 300_000,
    }
    assert measures.of("goods") == 1


def test_follow_ups(measures):
    assert measures.of("followups_due") == 2
    assert measures.of("followups_done") == 1
    assert measures.of("followups_overdue") == 2


def test_as_many_records_stand_behind_a_figure_as_it_says(database, measures):
    case(database, GIRL, MAN, actions=({"kind": "sanction", "done_on": AUGUST_1},))
    summed = {each.code for each in INDICATORS if each.counting is Counting.SUM}
    with database.read() as work:
        figures = figures_of(work.connection, QUARTER)
        for key, value in figures.values.items():
            behind = counted(work.connection, key, QUARTER.at(key.when))
            if key.indicator in summed:
                assert sum(each.amount or 0 for each in behind) == value
            else:
                assert len(behind) == value


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
    assert set(figures.values.values()) == {0}
