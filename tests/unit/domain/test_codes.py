"""The code lists say what the law says; expected facts are from the law, not from the files."""

import unicodedata
from datetime import date

import pytest

from cpo_desktop.domain.codes import code_list, code_lists
from cpo_desktop.foundation.paths import resource

TODAY = date(2026, 11, 23)


def keys(found):
    return [code.key for code in found]


# Every file


@pytest.mark.parametrize("name", code_lists())
def test_a_list_is_read_without_complaint(name):
    assert code_list(name).entries


@pytest.mark.parametrize("name", code_lists())
def test_text_of_a_list_is_composed_unicode(name):
    text = resource("codes", f"{name}.json").read_text(encoding="utf-8")
    assert unicodedata.is_normalized("NFC", text)


@pytest.mark.parametrize("name", code_lists())
def test_a_list_says_everything_in_both_languages_without_stray_blanks(name):
    for code in code_list(name).entries:
        for words in (code.vi, code.en, code.short("vi"), code.short("en"), code.source):
            assert words == " ".join(words.split())
            assert words


@pytest.mark.parametrize("name", code_lists())
def test_no_two_codes_of_a_list_under_one_parent_look_the_same(name):
    for language in ("vi", "en"):
        shown = [(code.parent, code.label(language)) for code in code_list(name).entries]
        assert len(shown) == len(set(shown))


@pytest.mark.parametrize("name", code_lists())
def test_a_key_fits_its_column(name):
    assert max(len(code.key) for code in code_list(name).entries) <= 40


@pytest.mark.parametrize("name", code_lists())
def test_what_is_not_compared_with_its_source_says_so(name):
    unchecked = ("chưa đối chiếu", "mới đối chiếu", "anh mục của phần mềm", "anh mục làm việc")
    for code in code_list(name).entries:
        if not code.verified:
            assert any(word in code.source for word in unchecked), code.key


# Law on Children, article 10, and Decree 56/2017/NĐ-CP


def test_the_fourteen_groups_bear_the_letters_of_article_10_in_order():
    letters = [code.attributes["letter"] for code in code_list("circumstances").roots()]
    assert letters == ["a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o"]


def test_the_fourteen_groups_are_detailed_by_articles_3_to_16_of_the_decree():
    articles = [code.attributes["decree_article"] for code in code_list("circumstances").roots()]
    assert articles == [str(article) for article in range(3, 17)]


def test_the_fourteen_groups_are_keyed_n01_to_n14_and_are_verified():
    groups = code_list("circumstances").roots()
    assert keys(groups) == [f"N{number:02d}" for number in range(1, 15)]
    assert all(code.verified for code in groups)


@pytest.mark.parametrize(
    ("group", "number"),
    [
        ("N01", 4),
        ("N02", 2),
        ("N03", 12),
        ("N04", 3),
        ("N05", 3),
        ("N06", 4),
        ("N07", 1),
        ("N08", 2),
        ("N11", 5),
        ("N12", 2),
        ("N13", 2),
        ("N14", 3),
    ],
)
def test_a_group_has_the_sub_groups_of_the_decree(group, number):
    assert keys(code_list("circumstances").children(group)) == [
        f"{group}.{count}" for count in range(1, number + 1)
    ]


@pytest.mark.parametrize("group", ["N09", "N10"])
def test_the_groups_whose_sub_groups_are_not_numbered_have_some(group):
    assert code_list("circumstances").children(group)


def test_the_child_of_two_children_has_its_own_sub_group():
    code = code_list("circumstances").get("N03.11")
    assert code.vi == "Trẻ em sống trong gia đình có cả cha và mẹ trong độ tuổi trẻ em"
    assert code.verified


@pytest.mark.parametrize("key", ["N03.6", "N03.7", "N03.8", "N03.9", "N05.1", "N06.2", "N14.3"])
def test_a_sub_group_known_from_memory_only_is_not_verified(key):
    assert not code_list("circumstances").get(key).verified


@pytest.mark.parametrize("group", ["N05", "N06", "N07", "N09", "N10", "N11", "N12"])
def test_a_group_nobody_should_be_known_by_is_marked_sensitive_down_to_its_sub_groups(group):
    marked = {code.attributes.get("sensitive") for code in code_list("circumstances").within(group)}
    assert marked == {"yes"}


def test_the_risks_are_r01_to_r13_and_other():
    expected = [f"R{number:02d}" for number in range(1, 14)] + ["R99"]
    assert keys(code_list("risks").entries) == expected


def test_the_six_forms_of_abuse_of_article_4_are_the_roots():
    roots = code_list("abuse_forms").roots()
    assert keys(roots) == ["XH1", "XH2", "XH3", "XH4", "XH5", "XH9"]


# Measures and funds


def test_protection_has_three_levels():
    levels = code_list("measure_levels").entries
    assert keys(levels) == ["prevention", "support", "intervention"]
    assert [code.vi for code in levels] == ["Phòng ngừa", "Hỗ trợ", "Can thiệp"]


@pytest.mark.parametrize(
    ("level", "article", "expected"),
    [
        ("prevention", "48", "PN-a PN-b PN-c PN-d PN-đ"),
        ("support", "49", "HT-a HT-b HT-c HT-d"),
        ("intervention", "50", "CT-a CT-b CT-c CT-d CT-đ CT-e CT-g CT-h"),
    ],
)
def test_a_measure_of_the_law_stands_at_the_level_of_its_article(level, article, expected):
    measures = [
        code for code in code_list("measure_laws").entries if code.attributes["level"] == level
    ]
    assert keys(measures) == expected.split()
    assert {code.attributes["article"] for code in measures} == {article}


def test_the_kinds_of_measure_are_m01_to_m21_and_other():
    expected = [f"M{number:02d}" for number in range(1, 22)] + ["M99"]
    assert keys(code_list("measure_types").entries) == expected


@pytest.mark.parametrize(("key", "money"), [("M01", "yes"), ("M20", "yes"), ("M21", "no")])
def test_a_kind_of_measure_says_whether_it_usually_costs(key, money):
    assert code_list("measure_types").get(key).attributes["money"] == money


def test_funds_are_of_the_state_domestic_foreign_individual_or_none():
    roots = code_list("funding_sources").roots()
    assert keys(roots) == ["state", "domestic", "foreign", "individual", "none"]


def test_the_class_of_a_source_of_funds_is_its_root():
    sources = code_list("funding_sources")
    for code in sources.entries:
        assert code.attributes["class"] == sources.root_of(code.key).key


def test_the_district_pays_for_nothing_after_june_2025():
    district = code_list("funding_sources").get("state_district")
    assert district.is_current(date(2025, 6, 30))
    assert not district.is_current(date(2025, 7, 1))


@pytest.mark.parametrize(
    ("key", "coefficient"), [("TC01", "2.5"), ("TC02", "1.5"), ("TC04", "2.5"), ("TC05", "2.0")]
)
def test_a_social_allowance_has_the_coefficient_of_decree_20(key, coefficient):
    assert code_list("benefits").get(key).attributes["coefficient"] == coefficient


@pytest.mark.parametrize(
    ("day", "amount"),
    [
        (date(2021, 6, 30), "270000"),
        (date(2021, 7, 1), "360000"),
        (date(2024, 6, 30), "360000"),
        (date(2024, 7, 1), "500000"),
    ],
)
def test_one_standard_rate_applies_on_a_day(day, amount):
    rates = code_list("benefit_standards").current(day)
    assert [code.attributes["amount"] for code in rates] == [amount]


# People


def test_there_are_54_ethnic_groups_with_the_codes_of_1979_in_order():
    groups = [code for code in code_list("ethnic_groups").entries if "code_1979" in code.attributes]
    expected = [f"{number:02d}" for number in range(1, 55)]
    assert [code.attributes["code_1979"] for code in groups] == expected


def test_beside_the_54_groups_stand_foreigner_other_and_unknown():
    others = [
        code for code in code_list("ethnic_groups").entries if "code_1979" not in code.attributes
    ]
    assert keys(others) == ["foreigner", "other", "unknown"]


@pytest.mark.parametrize(
    ("key", "in_1979", "in_census"),
    [
        ("kinh", "01", "01"),
        ("hoa", "04", "06"),
        ("khmer", "05", "05"),
        ("muong", "06", "04"),
        ("e_de", "12", "11"),
        ("mnong", "20", "20"),
    ],
)
def test_an_ethnic_group_bears_the_codes_of_both_lists(key, in_1979, in_census):
    attributes = code_list("ethnic_groups").get(key).attributes
    assert (attributes["code_1979"], attributes["code_census"]) == (in_1979, in_census)


def test_a_census_code_that_was_not_found_is_left_out():
    assert "code_census" not in code_list("ethnic_groups").get("ro_mam").attributes


def test_53_groups_are_minorities():
    groups = code_list("ethnic_groups").entries
    assert sum(code.attributes.get("minority") == "yes" for code in groups) == 53


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("sexes", "male female unknown"),
        ("poverty", "none near_poor poor"),
        ("disability_types", "movement hearing_speech sight mental intellectual other"),
        ("disability_degrees", "extreme severe mild"),
        ("birth_registration", "registered unregistered unknown"),
        ("measure_statuses", "proposed approved ongoing completed stopped"),
        ("marriage_kinds", "risk child_marriage consanguineous both prevented"),
    ],
)
def test_a_short_list_holds_these_keys(name, expected):
    assert keys(code_list(name).entries) == expected.split()


@pytest.mark.parametrize(
    ("key", "generations"), [("full_siblings", "2"), ("cousins_cross", "3"), ("beyond_three", "4")]
)
def test_kinship_is_counted_in_generations_as_the_marriage_law_does(key, generations):
    kin = code_list("consanguinity_relations").get(key)
    assert kin.attributes["generations"] == generations


def test_marriage_beyond_three_generations_is_not_prohibited():
    kin = code_list("consanguinity_relations")
    allowed = [code.key for code in kin.entries if code.attributes.get("prohibited") == "no"]
    assert allowed == ["beyond_three"]


# Units and letters


def test_no_district_stands_between_commune_and_province_since_july_2025():
    levels = code_list("unit_levels")
    before = keys(levels.current(date(2025, 6, 30)))
    assert before == ["province", "district", "commune", "village"]
    assert keys(levels.current(date(2025, 7, 1))) == ["province", "commune", "village"]


def test_reports_go_to_the_province_today_and_went_to_the_district_before():
    addressees = code_list("report_addressees")
    assert "health_department" in keys(addressees.current(TODAY))
    assert "district_committee" not in keys(addressees.current(TODAY))
    assert "district_committee" in keys(addressees.current(date(2024, 1, 1)))


@pytest.mark.parametrize(
    ("mode", "lines"),
    [
        ("chair", ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]),
        ("deputy", ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]),
    ],
)
def test_a_report_is_signed_for_the_committee(mode, lines):
    assert code_list("signing_modes").get(mode).attributes["lines"].split("\n") == lines
