"""How a code list behaves, whichever it is, and what is refused of its file."""

import json
from datetime import date

import pytest

from cpo_desktop.domain import codes
from cpo_desktop.domain.codes import Code, CodeList, code_list, code_lists, read_code_list
from cpo_desktop.foundation.paths import resource

TODAY = date(2026, 11, 23)


def keys(found):
    return [code.key for code in found]


def a_list(*entries):
    return CodeList(name="a", label_vi="a", label_en="a", source="a", entries=entries)


def a_code(key, parent=None, **more):
    return Code(key=key, vi=f"{key} vi", en=f"{key} en", parent=parent, **more)


def a_file(folder, **changes):
    entry = {"key": "k", "vi": "v", "en": "e", "source": "s", "verified": True} | changes
    content = {
        "name": "a",
        "label_en": "A",
        "label_vi": "A",
        "source": "s",
        "entries": [{name: value for name, value in entry.items() if value is not None}],
    }
    path = folder / "a.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


# How a list behaves


def test_a_code_speaks_vietnamese_and_english():
    male = code_list("sexes").get("male")
    assert (male.label("vi"), male.label("en")) == ("Nam", "Male")


def test_a_list_is_called_by_its_name_in_both_languages():
    sexes = code_list("sexes")
    assert (sexes.label("vi"), sexes.label("en")) == ("Giới tính", "Sex")


def test_short_words_stand_in_for_long_ones():
    assert code_list("circumstances").get("N08").short("vi") == "Bỏ học kiếm sống"


def test_a_code_without_short_words_is_short_as_it_is():
    assert code_list("sexes").get("male").short("en") == "Male"


def test_a_key_from_elsewhere_is_shown_as_it_is():
    unknown = code_list("circumstances").get("N15.3")
    assert (unknown.label("vi"), unknown.label("en")) == ("N15.3", "N15.3")
    assert "N15.3" not in code_list("circumstances")


def test_a_code_that_ended_keeps_its_words():
    assert code_list("unit_levels").get("district").vi == "Cấp huyện"


def test_a_code_applies_from_its_first_to_its_last_day():
    code = a_code("a", valid_from=date(2020, 1, 1), valid_to=date(2020, 12, 31))
    days = [date(2019, 12, 31), date(2020, 1, 1), date(2020, 12, 31), date(2021, 1, 1)]
    assert [code.is_current(day) for day in days] == [False, True, True, False]


def test_a_root_is_its_own_root():
    assert code_list("circumstances").root_of("N03").key == "N03"


def test_a_sub_group_belongs_to_its_group():
    circumstances = code_list("circumstances")
    assert circumstances.root_of("N03.11").key == "N03"
    assert keys(circumstances.ancestors("N03.11")) == ["N03"]


def test_ancestors_come_nearest_first():
    deep = a_list(a_code("a"), a_code("b", "a"), a_code("c", "b"))
    assert keys(deep.ancestors("c")) == ["b", "a"]
    assert keys(deep.within("a")) == ["a", "b", "c"]


def test_an_unknown_key_is_its_own_root_and_holds_itself():
    empty = a_list()
    assert empty.root_of("x").key == "x"
    assert keys(empty.within("x")) == ["x"]
    assert empty.children("x") == empty.roots() == ()


def test_a_list_is_read_once():
    assert code_list("sexes") is code_list("sexes")


def test_the_names_of_the_lists_are_those_of_the_files():
    assert code_lists() == tuple(sorted(path.stem for path in resource("codes").iterdir()))


# What is refused


def test_a_key_that_stands_twice_is_refused():
    with pytest.raises(ValueError, match="b stands twice"):
        a_list(a_code("b"), a_code("b"))


def test_a_parent_that_does_not_exist_is_refused():
    with pytest.raises(ValueError, match="no parent x"):
        a_list(a_code("b", "x"))


def test_a_parent_after_its_child_is_refused_so_that_no_circle_can_be_written():
    with pytest.raises(ValueError, match="no parent a"):
        a_list(a_code("b", "a"), a_code("a", "b"))


def test_a_sound_file_is_read(tmp_path):
    assert keys(read_code_list(a_file(tmp_path)).entries) == ["k"]


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"vi": " "}, "vi is missing"),
        ({"en": None}, "en is missing"),
        ({"source": None}, "source is missing"),
        ({"verified": None}, "verified is neither"),
        ({"valid_form": "2020-01-01"}, "unknown field valid_form"),
        ({"valid_from": "2020-13-01"}, "2020-13-01 is not a day"),
        ({"valid_from": "2021-01-01", "valid_to": "2020-01-01"}, "ends before it begins"),
        ({"attributes": {"article": 3}}, "not a text"),
    ],
)
def test_a_malformed_entry_is_refused_with_its_place(tmp_path, changes, complaint):
    with pytest.raises(ValueError, match=complaint):
        read_code_list(a_file(tmp_path, **changes))


def test_a_list_under_another_file_name_is_refused(tmp_path):
    moved = a_file(tmp_path).rename(tmp_path / "b.json")
    with pytest.raises(ValueError, match="it is called a"):
        codes.read_code_list(moved)
