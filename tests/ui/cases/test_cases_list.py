"""The list of cases tells where each stands and nothing of what happened."""

import pytest
from PySide6.QtWidgets import QWidget

from cpo_desktop.services.cases import CaseFilter
from cpo_desktop.ui.cases.view import CasesWidget
from cpo_desktop.ui.lists import FilterBox, RecordTable
from cpo_desktop.ui.navigation import New
from cpo_desktop.ui.widgets import ClickableCard
from tests.ui.cases.conftest import STORY, a_notice, click, everything, shown, texts


@pytest.fixture
def page(qtbot, desk):
    page = shown(qtbot, CasesWidget(desk))
    page.open(None)
    return page


def cells(page):
    model = page.findChild(RecordTable, "cases").model()
    return [
        [model.index(row, place).data() for place in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_a_row_tells_stage_village_and_time_left(case, page, village):
    assert cells(page) == [
        [
            f"{case.code}\n07:30 23/11/2026",
            "Notice\nAbused child",
            f"{village.name}\n1 children",
            "–",
            "10 hours 30 minutes left\nEmergency intervention or temporary separation",
        ]
    ]


def test_neither_list_nor_preview_tells_who_or_what(case, page):
    page.findChild(RecordTable, "cases").choose(0)
    read = everything(page) + str(cells(page))
    assert "Đào" not in read
    assert STORY not in read


def test_looking_at_the_list_is_no_view_of_a_case(app, case, page):
    page.findChild(RecordTable, "cases").choose(0)
    assert app.cases.accesses(case.id) == ()


def test_the_preview_has_every_deadline(case, page):
    page.findChild(RecordTable, "cases").choose(0)
    told = texts(page.findChild(QWidget, "preview"))
    assert "10 hours 30 minutes left" in told
    assert "by 19:30 23/11/2026" in told
    assert "by 01/12/2026" in told  # five working days; 24 November is a holiday


def test_a_notice_without_a_case_stands_above_the_list(page, notice, navigator):
    page.open(None)
    card = page.findChild(ClickableCard, f"notice_{notice.code}")
    card.clicked.emit()
    assert navigator.opened == [("notice", notice.id)]


def test_many_notices_are_shown_when_asked_for(app, page):
    for _ in range(5):
        a_notice(app)
    assert len(page.findChildren(ClickableCard)) >= 3
    click(page, "all_notices")
    visible = [one for one in page.findChildren(ClickableCard) if one.isVisibleTo(page)]
    assert len(visible) == 5


def test_a_stage_narrows_the_list(case, page):
    page.findChild(FilterBox, "stage").picked.emit("plan")
    assert cells(page) == []
    assert "No case matches this filter." in texts(page)


def test_closed_cases_show_when_all_are_asked_for(app, case, page):
    app.cases.close(case.id, "unfounded", app.records.today())
    assert "No case is open." in texts(page)
    click(page, "segment_False")
    assert len(cells(page)) == 1


def test_an_empty_register_says_how_a_case_begins(page, navigator):
    click(page, "empty_action_0")
    assert "No case is recorded." in texts(page)
    assert navigator.opened == [("notice", New())]


def test_a_childs_name_finds_its_case(case, page):
    page.open(CaseFilter(words="dao nguyen"))
    assert len(cells(page)) == 1
