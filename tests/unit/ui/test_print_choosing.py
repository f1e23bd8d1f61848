"""Pages as officers write them."""

import pytest

from cpo_desktop.ui.printing.choosing import NoSuchPage, UnreadPages, read_pages


@pytest.mark.parametrize(
    ("typed", "pages"),
    [
        ("1", (0,)),
        ("1-3, 5", (0, 1, 2, 4)),
        (" 2 – 4 ; 1", (1, 2, 3, 0)),
        ("5,5,4-5", (4, 3)),
        ("1,,2,", (0, 1)),
        ("9", (8,)),
    ],
)
def test_pages_are_read_in_the_order_written_each_once(typed, pages):
    assert read_pages(typed, 9) == pages


@pytest.mark.parametrize("typed", ["", " ", ",", "a", "1-", "-3", "3-1", "1.5", "1 2"])
def test_what_is_no_list_of_pages_is_refused(typed):
    with pytest.raises(UnreadPages):
        read_pages(typed, 9)


@pytest.mark.parametrize(("typed", "page"), [("0", 0), ("10", 10), ("8-12", 12), ("0-3", 0)])
def test_a_page_that_there_is_not_is_named(typed, page):
    with pytest.raises(NoSuchPage) as refused:
        read_pages(typed, 9)

    assert refused.value.details == {"page": page, "total": 9}
