"""What every record goes through before it is kept."""

import pytest

from cpo_desktop.domain.checks import check, normalised
from cpo_desktop.foundation.errors import InvalidInput
from tests.factory import TODAY, a_child, a_household, a_person


@pytest.mark.parametrize(
    "typed", ["Lò Thị\u200b Vân", "\u202eLò Thị Vân\u202c", "Lò\u00ad Thị Vân\ufeff"]
)
def test_characters_that_nobody_sees_are_not_kept_in_a_name(typed):
    assert normalised(a_child(full_name=typed)).full_name == "Lò Thị Vân"


def test_characters_that_nobody_sees_are_not_kept_in_remarks_but_lines_are():
    kept = normalised(a_child(remarks="Nhà xa\u200b trường\nđi bộ")).remarks
    assert kept == "Nhà xa trường\nđi bộ"


@pytest.mark.parametrize("name", ["👧👧", "123", "- -", "\u200b"])
@pytest.mark.parametrize("kind", ["child", "person", "household"])
def test_a_name_without_a_letter_is_refused(kind, name):
    made = {
        "child": lambda: a_child(full_name=name),
        "person": lambda: a_person(full_name=name),
        "household": lambda: a_household(head=name),
    }
    with pytest.raises(InvalidInput) as refused:
        check(made[kind](), TODAY)
    assert {problem.field for problem in refused.value.problems} == {
        "head" if kind == "household" else "full_name"
    }


@pytest.mark.parametrize("name", ["Y Út", "Ƀăn Kpă", "李"])
def test_a_name_in_any_script_is_a_name(name):
    assert check(a_child(full_name=name), TODAY).full_name == name
