from datetime import date

import pytest

from cpo_desktop.domain.couple import Doubt, Occasion, check_age, doubts, party_id
from cpo_desktop.domain.dates import Age, PartialDate
from cpo_desktop.domain.marriage_age import AgeClass
from cpo_desktop.domain.sex import Sex
from cpo_desktop.foundation.errors import NotFound
from cpo_desktop.services.marriages import MarriageFilter
from tests.factory import (
    TODAY,
    VILLAGE,
    a_commune,
    a_marriage,
    a_marriage_action,
    a_party,
    a_unit,
    a_village,
    an_id,
)


@pytest.fixture
def records(app):
    app.records.save(a_commune(), a_village())
    return app.records


@pytest.fixture
def marriages(app):
    return app.marriages


# The legal-age check


def checked(*, sex="female", born, **days):
    case = a_marriage(**({"found_on": date(2026, 6, 1)} | days))
    return check_age(case, a_party(case, sex=sex, born=born))


def test_a_woman_is_under_age_on_the_day_before_she_completes_eighteen():
    assert checked(born=PartialDate(2008, 5, 12), cohabiting_since=date(2026, 5, 11)).under


def test_a_woman_is_of_age_on_the_day_she_completes_eighteen():
    assert not checked(born=PartialDate(2008, 5, 12), cohabiting_since=date(2026, 5, 12)).under


def test_a_man_of_nineteen_is_under_age_but_no_minor():
    check = checked(sex="male", born=PartialDate(2006, 11, 1), cohabiting_since=date(2026, 5, 12))
    assert check.age_class is AgeClass.YOUNG_MAN


def test_the_age_is_that_of_the_day_they_began_living_together():
    check = checked(
        born=PartialDate(2010, 2, 1),
        cohabiting_since=date(2026, 5, 12),
        wedding_on=date(2026, 5, 20),
    )
    assert (check.age, check.occasion) == (Age(16, 3), Occasion.COHABITING)


def test_without_that_day_the_wedding_counts():
    check = checked(born=PartialDate(2010, 2, 1), wedding_on=date(2026, 5, 20))
    assert (check.on, check.occasion) == (date(2026, 5, 20), Occasion.WEDDING)


def test_without_either_the_day_of_finding_counts():
    assert checked(born=PartialDate(2010, 2, 1)).occasion is Occasion.FOUND


def test_without_a_birth_date_nothing_is_said():
    check = checked(born=None)
    assert (check.known, check.under) == (False, False)


def test_a_birth_year_alone_counts_from_the_first_of_january():
    # Born some day in 2008: by TTLT 01/2016 on 1 January, so 18 since 1 January 2026.
    assert not checked(born=PartialDate(2008), cohabiting_since=date(2026, 5, 12)).under


def test_a_birth_year_that_could_decide_otherwise_is_called_uncertain():
    assert not checked(born=PartialDate(2008), cohabiting_since=date(2026, 5, 12)).certain


def test_a_birth_year_that_leaves_no_doubt_is_certain():
    assert checked(born=PartialDate(2011), cohabiting_since=date(2026, 5, 12)).certain


def test_she_may_marry_from_her_eighteenth_birthday():
    check = checked(born=PartialDate(2010, 2, 12), cohabiting_since=date(2026, 5, 12))
    assert check.may_marry_from == date(2028, 2, 12)


# What deserves a look


def couple(kind, male_born, female_born, **given):
    case = a_marriage(kind=kind, cohabiting_since=date(2026, 5, 12), **given)
    parties = (a_party(case, sex="male", born=male_born), a_party(case, born=female_born))
    return set(doubts(case, (check_age(case, party) for party in parties), TODAY))


def test_somebody_under_sixteen_concerns_the_police():
    found = couple("child_marriage", PartialDate(2000, 1, 1), PartialDate(2010, 5, 13))
    assert found == {Doubt.UNDER_16}


@pytest.mark.parametrize(
    ("given", "concerned"),
    [
        ({"kind": "risk"}, True),
        ({"kind": "prevented"}, False),
        ({"kind": "risk", "outcome": "postponed", "closed_on": date(2026, 6, 1)}, False),
        ({"kind": "child_marriage", "closed_on": date(2026, 6, 1)}, False),
        ({"kind": "prevented", "cohabiting_since": date(2026, 5, 12)}, True),
    ],
)
def test_the_police_are_told_while_the_case_is_open_and_the_wedding_not_called_off(
    given, concerned
):
    case = a_marriage(wedding_on=date(2026, 5, 12), **given)
    check = check_age(case, a_party(case, born=PartialDate(2011, 1, 1)))
    assert (Doubt.UNDER_16 in set(doubts(case, [check], TODAY))) is concerned


def test_sixteen_on_the_day_itself_is_not_under_sixteen():
    found = couple("child_marriage", PartialDate(2000, 1, 1), PartialDate(2010, 5, 12))
    assert found == set()


def test_child_marriage_of_two_who_are_of_age_is_doubted():
    found = couple("child_marriage", PartialDate(2000, 1, 1), PartialDate(2001, 1, 1))
    assert found == {Doubt.BOTH_OF_AGE}


def test_close_kin_of_age_are_not_doubted():
    born = PartialDate(2000, 1, 1), PartialDate(2001, 1, 1)
    assert couple("consanguineous", *born, kin="cousins_cross") == set()


def test_close_kin_of_whom_one_is_under_age_are_child_marriage_too():
    born = PartialDate(2000, 1, 1), PartialDate(2009, 1, 1)
    found = couple("consanguineous", *born, kin="cousins_cross")
    assert found == {Doubt.KIND_LACKS_CHILD_MARRIAGE}


def test_an_unknown_birth_date_raises_no_doubt():
    assert couple("child_marriage", None, PartialDate(2001, 1, 1)) == set()


# The parties' ids


def test_two_offices_give_a_party_the_same_id():
    case = an_id()
    assert party_id(case, Sex.MALE) == party_id(case, Sex.MALE)


def test_the_two_parties_have_two_ids():
    case = an_id()
    assert party_id(case, Sex.MALE) != party_id(case, Sex.FEMALE)


# The list


def test_the_case_found_last_comes_first(records, marriages):
    older = a_marriage(found_on=date(2026, 1, 5))
    newer = a_marriage(found_on=date(2026, 2, 5))
    records.save(newer, older)
    assert [row.id for row in marriages.page().rows] == [newer.id, older.id]


def test_pages_show_every_case_once(records, marriages):
    cases = [a_marriage(found_on=date(2026, 1, 1 + n // 2)) for n in range(7)]
    records.save(*cases)
    shown, after = [], None
    while True:
        page = marriages.page(after=after, limit=3)
        shown += [row.id for row in page.rows]
        after = page.next
        if after is None:
            break
    newest_first = sorted(cases, key=lambda case: (case.found_on, case.id), reverse=True)
    assert shown == [case.id for case in newest_first]


def test_a_row_names_both_and_says_who_is_under_age(records, marriages):
    case = a_marriage(cohabiting_since=date(2026, 5, 12))
    his = a_party(case, sex="male", full_name="Vàng A Páo", born=PartialDate(2004, 1, 1))
    her = a_party(case, full_name="Sùng Thị Máy", born=PartialDate(2010, 2, 1))
    records.save(her, his, case)
    (row,) = marriages.page().rows
    assert (row.names, row.under_age) == (
        ("Vàng A Páo", "Sùng Thị Máy"),
        (("female", AgeClass.MINOR),),
    )


def test_a_row_says_where_the_case_is(records, marriages):
    records.save(a_marriage())
    assert marriages.page().rows[0].village == "Thôn Đông"


def test_open_only_leaves_out_what_was_closed(records, marriages):
    going_on = a_marriage()
    records.save(a_marriage(status="closed", closed_on=date(2026, 3, 1)), going_on)
    assert [row.id for row in marriages.page(MarriageFilter(open_only=True)).rows] == [going_on.id]


def test_a_case_without_a_state_is_open(records, marriages):
    records.save(a_marriage(status=None))
    assert marriages.totals(MarriageFilter(open_only=True)).cases == 1


@pytest.mark.parametrize("typed", ["-", " / ", "…"])
def test_a_search_for_signs_alone_leaves_every_case(records, marriages, typed):
    records.save(a_marriage())
    assert marriages.totals(MarriageFilter(words=typed)).cases == 1


def test_a_year_is_the_one_of_finding(records, marriages):
    records.save(a_marriage(found_on=date(2025, 12, 31)), a_marriage(found_on=date(2026, 1, 1)))
    assert marriages.totals(MarriageFilter(year=2025)).cases == 1


def test_the_years_are_those_with_cases_the_last_first(records, marriages):
    for found_on in (date(2024, 3, 1), date(2026, 3, 1), date(2026, 4, 1)):
        records.save(a_marriage(found_on=found_on))
    assert marriages.years() == (2026, 2024)


def test_a_village_leaves_its_own_cases(records, marriages):
    other = a_unit(name="Thôn Tây")
    records.save(other, a_marriage(village=other.id), a_marriage())
    assert marriages.totals(MarriageFilter(village=VILLAGE)).cases == 1


def test_a_case_is_found_by_a_name_typed_without_accents(records, marriages):
    case = a_marriage()
    records.save(case, a_marriage(), a_party(case, full_name="Sùng Thị Máy"))
    found = marriages.page(MarriageFilter(words="may sung")).rows
    assert [row.id for row in found] == [case.id]


# One case


def test_a_file_has_the_actions_the_last_first(records, marriages):
    case = a_marriage()
    first = a_marriage_action(case, done_on=date(2026, 2, 21))
    later = a_marriage_action(case, kind="pledge", done_on=date(2026, 3, 1))
    records.save(case, later, first)
    assert marriages.file(case.id).actions == (later, first)


def test_a_file_checks_the_man_first(records, marriages):
    case = a_marriage()
    records.save(case, a_party(case), a_party(case, sex="male"))
    assert [check.sex for check in marriages.file(case.id).checks()] == ["male", "female"]


def test_a_new_case_is_given_a_code(records, marriages):
    case = a_marriage()
    records.save(case)
    assert marriages.file(case.id).marriage.code.startswith("TH-")


def test_deleting_a_case_takes_its_parties_along(records, marriages):
    case = a_marriage()
    records.save(case, a_party(case))
    records.delete(type(case), case.id)
    with pytest.raises(NotFound):
        marriages.file(case.id)
