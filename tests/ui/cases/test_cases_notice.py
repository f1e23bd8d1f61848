"""A notice is taken down in a minute, and something becomes of it."""

from datetime import datetime

import pytest

from cpo_desktop.domain.child import Child
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.notice import Notice
from cpo_desktop.services.cases import CaseFilter
from cpo_desktop.ui.cases.notice import NoticePage
from cpo_desktop.ui.cases.places import CaseAt
from cpo_desktop.ui.covers import Covered
from cpo_desktop.ui.forms.record_form import RecordForm
from cpo_desktop.ui.navigation import New
from cpo_desktop.ui.widgets import FieldRow
from tests.ui.cases.conftest import STORY, a_notice, click, everything, shown, texts


@pytest.fixture
def page(qtbot, desk):
    return shown(qtbot, NoticePage(desk))


@pytest.fixture
def fields(page):
    page.open(New())
    return page.findChild(RecordForm, "notice_form").fields


def the_notice(app):
    (notice,) = app.cases.loose_notices()
    return notice


def test_the_moment_of_receipt_is_now_unless_another_is_typed(fields):
    assert fields.value("received_at") == datetime(2026, 11, 23, 9, 0)


def test_what_is_seldom_told_on_the_telephone_is_folded(fields):
    open_ones = [
        name
        for name in ("received_at", "grave", "child", "child_name", "place", "story")
        if not fields.section_of(name).folded
    ]
    folded = ("state", "father_name", "informant", "verified")
    assert len(open_ones) == 6
    assert all(fields.section_of(name).folded for name in folded)


@pytest.mark.parametrize("other", [{"child_name": "Lò Thị Na"}, {"child_name": "Lò Văn Bé"}, {}])
def test_what_was_typed_about_one_child_does_not_stand_in_the_notice_about_another(
    page, child, other
):
    def form():
        return page.findChildren(RecordForm, "notice_form")[-1]

    page.open(New({"child": child.id, "category": "abused"}))
    form().fields.enter("place", "Nhà của Đào")
    page.leave()
    page.open(New(other))
    assert form().value("place") == ""
    assert form().value("child_name") == other.get("child_name", "")
    form().fields.enter("place", "Nhà khác")
    page.leave()
    page.open(New({"child": child.id, "category": "abused"}))
    assert form().value("place") == "Nhà của Đào"


def test_a_saved_notice_asks_what_becomes_of_it(app, page, fields, navigator):
    fields.enter("category", "abused")
    click(page, "save")
    assert navigator.opened == [("notice", the_notice(app).id)]


def test_a_grave_notice_shows_the_clock_and_whom_to_call(page, fields):
    fields.enter("received_at", datetime(2026, 11, 23, 7, 30))
    fields.enter("grave", value=True)
    told = texts(page)
    assert "10 hours 30 minutes left" in told
    assert "Call at once: police 113, ambulance 115, child hotline 111." in told


def test_the_emergency_button_saves_opens_a_case_and_its_measures(app, page, fields, navigator):
    fields.enter("category", "abused")
    fields.enter("grave", value=True)
    click(page, "emergency")
    (case,) = app.cases.page(CaseFilter()).rows
    assert navigator.opened == [("case", CaseAt(case.id, orders=True))]


def test_an_emergency_that_cannot_be_saved_says_what_is_missing(page, fields, navigator):
    fields.enter("grave", value=True)
    click(page, "emergency")
    row = page.findChild(FieldRow, "row_category")
    assert row.problem()
    assert navigator.opened == []


def test_a_child_of_the_register_brings_what_is_known_of_it(fields, child, village):
    fields.enter("child", child.id)
    assert fields.value("child_name") == "Nguyễn Thị Đào"
    assert fields.value("child_sex") == "female"
    assert fields.value("village") == village.id


def test_a_child_typed_by_name_comes_into_the_register_with_the_notice(app, page, fields, village):
    fields.enter("category", "at_risk")
    fields._presenter.add_linked("child", "Trần Văn Bình")
    fields.enter("child_sex", "male")
    fields.enter("child_age", 8)
    fields.enter("village", village.id)
    click(page, "save")
    child = app.records.get(Child, the_notice(app).child)
    assert (child.full_name, child.born) == ("Trần Văn Bình", PartialDate(2018, estimated=True))


def test_a_child_of_whom_too_little_is_known_is_not_added_silently(app, page, fields):
    fields.enter("category", "at_risk")
    fields._presenter.add_linked("child", "Trần Văn Bình")
    click(page, "save")
    problem = page.findChild(FieldRow, "row_child").problem()
    assert "sex, date of birth, village" in problem
    assert app.cases.loose_notices() == ()


def test_a_child_named_later_comes_into_the_case_of_the_notice(app, page, child):
    notice = a_notice(app)
    case = app.cases.open_case(notice.id)
    page.open(notice.id)
    click(page, "edit_notice")
    page.findChild(RecordForm, "notice_form").fields.enter("child", child.id)
    click(page, "save")
    assert [one.id for one in app.cases.file(case.id).children] == [child.id]


def test_from_a_childs_page_the_notice_is_about_that_child(page, child):
    page.open(New({"child": child.id}))
    fields = page.findChild(RecordForm, "notice_form").fields
    assert fields.value("child_name") == "Nguyễn Thị Đào"


def test_opening_a_case_leads_there(app, page, navigator, notice):
    page.open(notice.id)
    click(page, "open_new_case")
    (case,) = app.cases.page(CaseFilter()).rows
    assert navigator.opened == [("case", CaseAt(case.id, orders=True))]


def test_a_further_notice_joins_an_open_case(app, page, navigator, case):
    further = a_notice(app)
    page.open(further.id)
    click(page, "section_heading")
    click(page, "act_0")
    assert app.records.get(Notice, further.id).case == case.id
    assert navigator.opened == [("case", case.id)]


def test_an_untrue_notice_waits_no_longer(app, page, notice):
    page.open(notice.id)
    click(page, "untrue")
    assert app.cases.loose_notices() == ()


def test_what_was_told_is_covered_until_asked_for_and_that_is_logged(app, page, notice):
    page.open(notice.id)
    assert STORY not in everything(page)
    page.findChild(Covered, "fact_story").reveal()
    assert STORY in everything(page)
    logged = [(entry.deed, entry.detail) for entry in app.cases.accesses(notice.id)]
    assert logged == [("reveal", "notice.story"), ("view", "")]


def test_a_deleted_notice_says_so_where_it_is_opened(app, page, notice):
    app.records.delete(Notice, notice.id)
    page.open(notice.id)
    assert "This notice is no longer there." in texts(page)
