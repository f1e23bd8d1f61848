"""What cases and notices ask to be done, and how a search finds them."""

import dataclasses
from datetime import date, datetime

import pytest

from cpo_desktop.domain.case import Coordination
from cpo_desktop.domain.notice import Notice
from tests import factory

TODAY = date(2026, 11, 23)


@pytest.fixture
def notice(app):
    child = factory.a_child(full_name="Nguyễn Thị Đào", village=app.office.villages()[0].id)
    app.records.save(child)
    notice = Notice(
        id=app.records.new_id(),
        received_at=datetime(2026, 11, 20, 15, 0),  # a Friday; it is Monday, nine o'clock
        category="abused",
        child=child.id,
        story="Chuyện riêng",
    )
    app.records.save(notice)
    return app.records.get(Notice, notice.id)


def due(app, kind):
    return [item for item in app.work.due(TODAY) if item.kind == kind]


def test_a_notice_without_a_case_is_work_until_one_is_opened(app, notice):
    (item,) = due(app, "notice")
    assert (item.screen, item.argument, item.due_on) == ("notice", notice.id, date(2026, 11, 21))
    app.cases.open_case(notice.id)
    assert due(app, "notice") == []


def test_every_open_deadline_of_a_case_is_work_under_its_code(app, notice):
    case = app.cases.open_case(notice.id)
    found = {item.deadline.rule.key: item for item in due(app, "case")}
    assert set(found) == {"emergency", "plan", "approval"}
    assert {item.title for item in found.values()} == {case.code}
    assert found["emergency"].is_overdue(app.cases.now())
    assert not found["plan"].is_overdue(app.cases.now())


def test_what_is_most_urgent_comes_first(app, notice):
    app.cases.open_case(notice.id)
    keys = [item.deadline.rule.key for item in due(app, "case")]
    assert keys == ["emergency", "plan", "approval"]


def test_a_closed_case_asks_for_nothing(app, notice):
    case = app.cases.open_case(notice.id)
    app.cases.close(case.id, "unfounded", TODAY)
    assert due(app, "case") == []


def test_the_next_step_with_an_agency_is_work_until_it_is_finished(app, notice):
    case = app.cases.open_case(notice.id)
    told = Coordination(
        id=app.records.new_id(),
        case=case.id,
        agency="commune_police",
        purpose="investigation",
        told_at=datetime(2026, 11, 20, 16, 0),
        next_step="Hỏi kết quả",
        next_on=date(2026, 11, 25),
    )
    app.records.save(told)
    (item,) = due(app, "coordination")
    assert (item.screen, item.argument, item.title) == ("case", case.id, case.code)
    app.records.save(dataclasses.replace(told, done=True))
    assert due(app, "coordination") == []


def test_a_search_finds_a_case_by_its_code_and_tells_no_more(app, notice):
    case = app.cases.open_case(notice.id)
    (found,) = [hit for hit in app.search.find(case.code) if hit.entity == "case"]
    assert (found.id, found.title, found.hint) == (case.id, case.code, "")


@pytest.mark.parametrize("words", ["Đào", "Chuyện riêng"])
def test_a_search_finds_no_case_by_whom_or_what_it_is_about(app, notice, words):
    app.cases.open_case(notice.id)
    assert [hit for hit in app.search.find(words) if hit.entity in {"case", "notice"}] == []
