"""The list that every register has, made from its declaration; and the commune's work at a glance."""

import dataclasses
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton

from cpo_desktop.domain.budget import BUDGET
from cpo_desktop.domain.opinion import PROPOSAL, Proposal
from cpo_desktop.domain.outreach import OUTREACH
from cpo_desktop.domain.registers import LISTED
from cpo_desktop.domain.violence import VIOLENCE, Violence
from cpo_desktop.services.registers import RegisterFilter
from cpo_desktop.ui.lists import FilterBox
from cpo_desktop.ui.navigation import New
from cpo_desktop.ui.registers.view import RegisterWidget
from cpo_desktop.ui.widgets import EmptyState, LinkText, Segments
from cpo_desktop.ui.work.view import WorkWidget
from tests.factory import TODAY, a_household, an_id
from tests.ui.registers.seeing import a_finding, cells, outreach, table, words

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


# The list


@pytest.mark.parametrize("register", LISTED, ids=lambda each: each.name)
def test_an_empty_register_says_what_belongs_in_it_and_how_to_add_it(shown, register, navigator):
    widget = shown(RegisterWidget, register)
    empty = widget.findChild(EmptyState)
    assert register.hint in words(empty)
    empty.findChild(QPushButton).click()
    assert navigator.opened == [(register.name, New())]


def test_a_list_shows_what_is_declared_and_what_it_adds_up_to(shown, app, village):
    app.records.save(outreach(reached=120, cost=1_500_000, village=village))
    app.records.save(outreach(reached=30, held_on=date(2026, 6, 1), channel="loudspeaker"))
    widget = shown(RegisterWidget, OUTREACH)
    QAbstractItemModelTester(table(widget).model())
    first, second = cells(widget)
    assert (first[0], second[0]) == ("01/06/2026\nTT-000002", "06/05/2026\nTT-000001")
    assert second[3] == "120"
    assert widget.findChild(QLabel, "totals").text() == "People reached: 150 · Cost: 1.500.000 dong"


def test_a_list_is_narrowed_by_its_filters_which_count_what_they_leave(shown, app):
    app.records.save(outreach())
    app.records.save(outreach(channel="loudspeaker", topics=("abuse", "online")))
    widget = shown(RegisterWidget, OUTREACH)
    topics = widget.findChild(FilterBox, "filter_topics")
    offered = [topics.itemText(number) for number in range(topics.count())]
    assert offered == ["Topics: all", "Child rights (1)", "Abuse (1)", "Online safety (1)"]
    topics.picked.emit("online")
    assert len(cells(widget)) == 1
    channel = widget.findChild(FilterBox, "filter_channel")
    assert [channel.itemText(n) for n in range(channel.count())] == [
        "Channel: all",
        "Loudspeaker (1)",
    ]


def test_a_list_is_narrowed_by_year_and_by_words(shown, app):
    app.records.save(outreach(held_on=date(2025, 3, 4), subject="Đuối nước"))
    app.records.save(outreach())
    widget = shown(RegisterWidget, OUTREACH)
    widget.findChild(FilterBox, "year").picked.emit(2025)
    assert [row[1].split("\n")[0] for row in cells(widget)] == ["Đuối nước"]
    widget.findChild(FilterBox, "year").picked.emit(None)
    widget._presenter.find("quyen tre")
    assert [row[1].split("\n")[0] for row in cells(widget)] == ["Quyền trẻ em"]


def test_what_is_overdue_or_still_open_has_its_own_view(shown, app):
    late = Proposal(
        id=an_id(), raised_on=date(2026, 9, 1), kind="proposal", subject="Phụ cấp",
        answer_by=TODAY - timedelta(3),
    )  # fmt: skip
    answered = dataclasses.replace(
        late, id=an_id(), subject="Sân chơi", answered_on=TODAY, result="accepted"
    )
    app.records.save(late)
    app.records.save(answered)
    widget = shown(RegisterWidget, PROPOSAL)
    state = widget.findChild(Segments, "state")
    offered = {button.text(): button for button in state.findChildren(QAbstractButton)}
    assert list(offered) == ["All 2", "Still open 1", "Overdue 1"]
    offered["Overdue 1"].click()
    assert [row[1].split("\n")[0] for row in cells(widget)] == ["Phụ cấp"]
    assert "3 days overdue" in cells(widget)[0][3]


def test_nothing_that_matches_offers_to_clear_the_filter(shown, app):
    app.records.save(outreach())
    widget = shown(RegisterWidget, OUTREACH, RegisterFilter(words="không có"))
    empty = widget.findChild(EmptyState)
    empty.findChild(QPushButton).click()
    assert len(cells(widget)) == 1


def test_a_new_record_takes_over_what_the_list_is_narrowed_by(shown, navigator, village):
    widget = shown(
        RegisterWidget,
        OUTREACH,
        RegisterFilter(values={"village": village, "topics": "abuse"}),
    )
    widget.findChild(QPushButton, "add_record").click()
    assert navigator.opened == [("outreach", New({"village": village, "topics": ("abuse",)}))]


def test_rows_are_copied_as_a_table_with_bare_numbers(shown, app):
    app.records.save(outreach(reached=1240, cost=1_500_000))
    widget = shown(RegisterWidget, OUTREACH)
    table(widget).selectAll()
    table(widget).copy()
    headings, row = QApplication.clipboard().text().split("\n")
    copied = dict(zip(headings.split("\t"), row.split("\t"), strict=True))
    assert (copied["People reached"], copied["Cost"]) == ("1240", "1500000")


def test_the_preview_tells_all_but_what_is_sensitive(shown, app, village):
    case = Violence(
        id=an_id(), village=village, happened_on=date(2026, 3, 4), forms=("physical",),
        story="Điều kín",
    )  # fmt: skip
    app.records.save(case)
    widget = shown(RegisterWidget, VIOLENCE)
    told = words(widget.findChild(QLabel, "preview_title").parentWidget())
    assert "Physical violence" in told
    assert "Điều kín" not in " ".join(told)


def test_neither_list_nor_preview_nor_search_tells_of_a_guarded_case_whose_family_it_is(
    shown, app, village
):
    home = a_household(head="Đinh Văn Kín", village=village)
    case = Violence(
        id=an_id(), village=village, happened_on=date(2026, 3, 4), forms=("physical",),
        household=home.id, harm="serious",
    )  # fmt: skip
    app.records.save(home)
    app.records.save(case)
    widget = shown(RegisterWidget, VIOLENCE)
    assert not any("Đinh Văn Kín" in each for each in words(widget))
    assert any("Thôn Đông" in each for each in words(widget))
    (hit,) = app.search.find("BL-000001")
    assert (hit.title, hit.hint) == ("BL-000001", "")
    assert [each.entity for each in app.search.find("thon dong")] == ["household"]


def test_a_state_that_holds_nothing_says_so_and_not_that_the_register_is_empty(shown, app):
    app.records.save(
        Proposal(id=an_id(), raised_on=TODAY, kind="proposal", subject="Sân chơi",
                 answered_on=TODAY, result="accepted")
    )  # fmt: skip
    widget = shown(RegisterWidget, PROPOSAL, RegisterFilter(open_only=True))
    assert "Nothing is open." in words(widget)
    widget.findChild(EmptyState).findChild(QPushButton).click()
    assert len(cells(widget)) == 1


def test_a_sum_over_other_registers_follows_them(shown, app):
    line = BUDGET.new(an_id(), TODAY, year=2026, programme="protection", source="state_commune",
                      allocated=10_000_000)  # fmt: skip
    app.records.save(line)
    widget = shown(RegisterWidget, BUDGET)
    assert cells(widget)[0][4] == "–"
    app.records.save(outreach(cost=2_000_000, budget=line.id))
    QApplication.processEvents()
    assert cells(widget)[0][4] == "2.000.000"


# The commune's own work


def test_the_page_of_the_commune_s_work_counts_and_leads_on(qtbot, desk, app, navigator):
    app.records.save(outreach())
    app.records.save(outreach(held_on=date(2025, 1, 2)))
    widget = WorkWidget(desk)
    qtbot.addWidget(widget)
    widget.resize(1170, 700)
    widget.show()
    widget.open(None)
    QApplication.processEvents()
    assert "1 in 2026" in words(widget)
    widget.findChild(LinkText, "open_outreach_list").click()
    widget.findChild(QPushButton, "add_training").click()
    assert navigator.opened == [("outreach_list", None), ("training", New())]


def test_the_page_of_the_commune_s_work_leads_to_what_is_overdue(
    qtbot, desk, app, navigator, inspection
):
    app.records.save(a_finding(inspection, remedy_by=TODAY - timedelta(1)))
    widget = WorkWidget(desk)
    qtbot.addWidget(widget)
    widget.show()
    widget.open(None)
    QApplication.processEvents()
    qtbot.mouseClick(widget.findChild(LinkText, "overdue_inspection"), Qt.MouseButton.LeftButton)
    assert navigator.opened == [("inspection_list", RegisterFilter(overdue_by=TODAY))]
