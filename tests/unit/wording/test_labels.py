"""Words for codes, fields and any field's value."""

from datetime import date

import pytest

from cpo_desktop.domain.child import Child
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.fields import field_of, fields_of
from cpo_desktop.domain.measure import Funding
from cpo_desktop.domain.registry import RECORDS
from cpo_desktop.wording import labels


@pytest.fixture
def vietnamese(monkeypatch):
    """The screen speaks Vietnamese, as far as codes go."""
    monkeypatch.setattr(labels, "language", lambda: "vi")


def test_a_code_is_said_in_the_language_of_the_screen(vietnamese):
    assert labels.code_label("sexes", "female") == "Nữ"


def test_without_a_translation_the_screen_speaks_english():
    assert labels.code_label("sexes", "female") == "Female"


def test_a_key_that_the_list_does_not_know_is_shown_as_it_is():
    assert labels.code_label("sexes", "x-17") == "x-17"


@pytest.mark.parametrize(
    ("kind", "name", "value", "words"),
    [
        (Child, "born", PartialDate(2015, 2), "month 2 of 2015"),
        (Child, "arrived_on", date(2026, 3, 5), "05/03/2026"),
        (Child, "insured", True, "yes"),
        (Child, "insured", False, "no"),
        (Child, "sex", "male", "Male"),
        (Child, "disabilities", (), "–"),
        (Child, "number", "", "–"),
        (Child, "full_name", "Nguyễn Thị Đào", "Nguyễn Thị Đào"),
        (Funding, "amount", 1_500_000, "1.500.000 dong"),
        (Funding, "amount", 0, "0 dong"),
    ],
)
def test_any_value_can_be_said(kind, name, value, words):
    assert labels.value_text(field_of(kind, name), value) == words


def test_a_link_is_said_by_the_title_of_what_it_names():
    assert labels.value_text(field_of(Child, "village"), "018f", linked="Thôn Đông") == "Thôn Đông"


@pytest.mark.parametrize("kind", RECORDS)
def test_every_field_can_be_called_something(kind):
    assert all(labels.field_label(field) for field in fields_of(kind))
