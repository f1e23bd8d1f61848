"""A child-marriage case on the screen from the risk to its end: states, talks, the couple's children."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from cpo_desktop.domain.circumstance import Circumstance, Risk
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.marriage import Marriage, MarriageAction, MarriageChild
from cpo_desktop.ui.forms.record_dialog import RecordDialog
from cpo_desktop.ui.lists import FilterBox, RecordTable
from cpo_desktop.ui.marriages.page import MarriagePage
from cpo_desktop.ui.marriages.states import StateLine
from cpo_desktop.ui.marriages.view import MarriagesWidget
from cpo_desktop.ui.navigation import New
from cpo_desktop.ui.widgets import Badge, Banner
from tests.factory import (
    TODAY,
    a_child,
    a_circumstance,
    a_marriage,
    a_marriage_action,
    a_marriage_child,
    a_party,
)
from tests.ui.test_marriages import form, save, write

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

# Today is 23 November 2026.
FIFTEEN, SEVENTEEN, GROWN = (
    PartialDate(2011, 3, 4),
    PartialDate(2009, 3, 4),
    PartialDate(2000, 1, 1),
)


@pytest.fixture
def village(app):
    return app.office.villages()[0]


@pytest.fixture
def shown(qtbot, desk):
    """A screen, shown at the size that counts."""

    def show(make, argument=None):
        widget = make(desk)
        qtbot.addWidget(widget)
        widget.resize(1170, 700)
        widget.show()
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)
        widget.open(argument)
        return widget

    return show


@pytest.fixture
def keep(app, village):
    """Keeps a case of two people of these births and ethnic groups."""

    def kept(his=GROWN, hers=FIFTEEN, groups=("hmong", "hmong"), **given):
        case = a_marriage(**({"village": village.id} | given))
        parties = [
            a_party(case, sex=sex, full_name=name, born=born, ethnic=group)
            for sex, name, born, group in (
                ("male", "Vàng A Páo", his, groups[0]),
                ("female", "Sùng Thị Máy", hers, groups[1]),
            )
        ]
        app.records.save(case, *parties)
        return case

    return kept


@pytest.fixture
def bear(app, village):
    """Keeps a child of a couple; in the register, unless told not to."""

    def born(case, name="Vàng Thị Mỷ", **given):
        child = a_child(full_name=name, born=PartialDate(2026, 10, 2), village=village.id)
        of_couple = a_marriage_child(case, **({"child": child.id if name else None} | given))
        app.records.save(of_couple, *([child] if name else []))
        return of_couple

    return born


def state(page):
    line = page.findChildren(StateLine)[0]
    words = line.findChild(QLabel, "state_words").text()
    return line.findChild(Badge, "state_badge").text(), words


def rows(screen):
    table = screen.findChild(RecordTable)
    return [table.model().index(n, 1).data() for n in range(table.model().rowCount())]


def pick(screen, name, key):
    box = screen.findChild(FilterBox, name)
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


def offered(page):
    """The banner that proposes something, if there is one on the screen."""
    QApplication.processEvents()
    return next((b for b in page.findChildren(Banner, "proposal") if b.isVisible()), None)


def answer(page, words):
    buttons = offered(page).findChildren(QPushButton)
    next(button for button in buttons if button.text() == words).click()


def dialog(page):
    return [each for each in page.findChildren(RecordDialog) if each.isVisible()][-1]


# Where a matter stands


def test_the_page_says_where_the_matter_stands(shown, keep):
    page = shown(MarriagePage, keep(kind="risk", wedding_on=date(2026, 12, 20)).id)
    assert state(page) == ("At risk", "wedding feared on 20/12/2026")


def test_the_state_follows_while_one_types(shown, keep):
    page = shown(MarriagePage, keep(kind="risk").id)
    write(form(page), "closed_on", "1/11/2026")
    form(page).enter("outcome", "postponed")
    assert state(page) == ("Prevented", "Wedding postponed or called off · closed on 01/11/2026")


def test_an_outcome_closes_the_case_today(shown, keep):
    page = shown(MarriagePage, keep(kind="risk").id)
    form(page).enter("outcome", "postponed")
    assert (form(page).value("status"), form(page).value("closed_on")) == ("closed", TODAY)


def test_living_together_turns_a_risk_into_child_marriage_and_says_so(shown, keep, navigator):
    page = shown(MarriagePage, keep(kind="risk").id)
    form(page).enter("cohabiting_since", date(2026, 11, 1))
    assert form(page).value("kind") == "child_marriage"
    assert state(page) == ("Living together", "since 01/11/2026")
    assert navigator.told == ["They live together, so the kind of case is now “Child marriage”."]


def test_a_couple_of_age_does_not_turn_into_child_marriage(shown, keep, navigator):
    page = shown(MarriagePage, keep(hers=GROWN, kind="risk").id)
    form(page).enter("cohabiting_since", date(2026, 11, 1))
    assert (form(page).value("kind"), navigator.told) == ("risk", [])


def test_a_day_of_return_means_returned_to_school(shown, keep):
    page = shown(MarriagePage, keep().id)
    form(page, "female").enter("returned_on", date(2026, 9, 5))
    assert form(page, "female").value("school_effect") == "returned"


def test_the_generations_follow_from_how_they_are_related(shown, keep):
    page = shown(MarriagePage, keep(kind="consanguineous").id)
    form(page).enter("kin", "cousins_cross")
    assert form(page).value("generations") == 3


# The list


@pytest.mark.parametrize(
    ("box", "key", "told"),
    [
        ("state", "risk", "At risk\nRisk"),
        ("kind", "consanguineous", "Living together\nClose kin"),
    ],
)
def test_the_list_is_narrowed_by_state_and_kind(shown, keep, box, key, told):
    for kind in ("risk", "child_marriage", "consanguineous"):
        keep(kind=kind)
    screen = shown(MarriagesWidget)
    assert len(rows(screen)) == 3
    pick(screen, box, key)
    assert len(rows(screen)) == 1
    assert screen.findChild(RecordTable).model().index(0, 4).data() == told


def test_the_list_is_narrowed_by_the_group_of_whoever_is_too_young(shown, keep):
    keep(groups=("kinh", "dao"))
    keep(groups=("dao", "hmong"))
    screen = shown(MarriagesWidget)
    box = screen.findChild(FilterBox, "ethnic")
    assert [box.itemData(n) for n in range(box.count())] == [None, "dao", "hmong"]
    pick(screen, "ethnic", "dao")
    assert len(rows(screen)) == 1
    assert screen.findChild(RecordTable).model().index(0, 3).data().endswith("\nKinh, Dao")


def test_what_the_filter_leaves_is_counted_under_the_list(shown, keep):
    keep(kind="risk", hers=SEVENTEEN, groups=("kinh", "dao"))
    keep(his=FIFTEEN, found_on=date(2025, 5, 12))
    keep(outcome="postponed", status="closed", closed_on=date(2026, 6, 1))
    screen = shown(MarriagesWidget)
    told = [screen.findChild(QLabel, name).text() for name in ("totals", "young")]
    assert told == [
        "3 cases: 1 at risk, 1 prevented, 1 living together",
        "4 people too young to marry: 3 female, 1 male · Hmong 3, Dao 1",
    ]
    pick(screen, "year", 2025)
    assert screen.findChild(QLabel, "totals").text() == "1 cases: 1 living together"


# What was done


@pytest.mark.parametrize(
    "step",
    [
        ("risk", "add_talk", "persuasion"),
        ("child_marriage", "add_talk", "counselling"),
        ("child_marriage", "add_fine", "sanction"),
    ],
)
def test_the_usual_next_step_is_one_click_away(shown, keep, app, step):
    kind, link, entered = step
    case = keep(kind=kind)
    page = shown(MarriagePage, case.id)
    page.findChild(object, link).click()
    dialog(page).form.save()
    (kept,) = app.records.owned(MarriageAction, "marriage", case.id)
    assert (kept.kind, kept.done_on) == (entered, TODAY)


def test_the_steps_say_who_did_them_and_what_they_cost(shown, keep, app):
    case = keep()
    fine = a_marriage_action(
        case, kind="sanction", done_by="Công an xã", document="07/QĐ-XPHC", fine=2_000_000
    )
    app.records.save(fine, a_marriage_action(case, done_by="Trưởng thôn"))
    page = shown(MarriagePage, case.id)
    entry = page.findChild(object, f"entry_{fine.id}")
    told = [label.text() for label in entry.findChildren(QLabel)]
    assert "by Công an xã · 07/QĐ-XPHC · fine of 2.000.000 dong" in told
    summary = page.findChild(object, "actions").findChild(QLabel, "entries_summary").text()
    assert summary == "Talks and pledges: 1 · Fines: 2.000.000 dong"


# The couple's children


def add_child(page):
    page.findChild(object, "couple_children").findChild(QPushButton, "add_entry").click()


def test_a_child_is_added_and_linked_to_the_register(shown, keep, app, village):
    child = a_child(
        full_name="Vàng Thị Mỷ",
        born=PartialDate(2026, 10, 2),
        village=village.id,
        birth_registration="registered",
    )
    case = keep()
    app.records.save(child)
    page = shown(MarriagePage, case.id)
    add_child(page)
    dialog(page).form.fields.enter("child", child.id)
    dialog(page).form.save()
    (kept,) = app.records.owned(MarriageChild, "marriage", case.id)
    assert (kept.child, kept.born, kept.registered) == (child.id, PartialDate(2026, 10, 2), True)


def test_a_child_of_a_new_case_saves_the_case_first(shown, app, village):
    page = shown(MarriagePage, New({"village": village.id}))
    write(form(page, "female"), "full_name", "Sùng Thị Máy")
    add_child(page)
    assert app.marriages.totals().cases == 1
    assert dialog(page) is not None


def test_who_is_not_in_the_register_is_entered_with_what_is_known(shown, keep, bear, navigator):
    case = keep()
    listed = bear(case, name="")
    page = shown(MarriagePage, case.id)
    page.findChild(object, f"entry_{listed.id}").findChild(object, "act_0").click()
    assert navigator.opened == [
        ("child", New({"born": PartialDate(2026, 10, 2), "village": case.village}))
    ]


def test_a_child_in_the_register_opens_its_page(shown, keep, bear, navigator):
    case = keep()
    listed = bear(case)
    page = shown(MarriagePage, case.id)
    page.findChild(object, f"entry_{listed.id}").findChild(object, "act_0").click()
    assert navigator.opened == [("child", listed.child)]


def test_a_child_taken_off_the_list_comes_back_by_undo(shown, keep, bear, app):
    case = keep()
    listed = bear(case)
    page = shown(MarriagePage, case.id)
    page.findChild(object, f"entry_{listed.id}").findChild(object, "act_2").click()
    assert app.records.owned(MarriageChild, "marriage", case.id) == ()
    app.records.undo()
    assert page.findChild(object, f"entry_{listed.id}") is not None


# What the parents' ages speak for


def test_two_parents_under_sixteen_speak_for_the_sub_group(shown, keep, bear, app):
    case = keep(his=FIFTEEN)
    listed = bear(case)
    page = shown(MarriagePage, case.id)
    said = offered(page).findChild(QLabel, "banner_text").text()
    assert said == (
        "Vàng Thị Mỷ: both parents were under 16 at the birth and still are. This speaks for the "
        "special circumstance “Child in a family whose parents are both children themselves” "
        "(Nghị định 56/2017/NĐ-CP, Điều 5), from 02/10/2026 on."
    )
    answer(page, "Record it")
    assert app.records.owned(Circumstance, "child", listed.child) == ()
    dialog(page).form.save()
    (kept,) = app.records.owned(Circumstance, "child", listed.child)
    assert (kept.code, kept.opened_on) == ("N03.11", date(2026, 10, 2))
    assert offered(page) is None


def test_one_parent_under_eighteen_speaks_for_the_risk(shown, keep, bear, app):
    case = keep(hers=SEVENTEEN)
    listed = bear(case)
    page = shown(MarriagePage, case.id)
    assert "the mother is under 18" in offered(page).findChild(QLabel, "banner_text").text()
    answer(page, "Record it")
    dialog(page).form.save()
    (kept,) = app.records.owned(Risk, "child", listed.child)
    assert (kept.code, kept.opened_on) == ("R13", date(2026, 10, 2))


def test_not_now_holds_for_this_visit(shown, keep, bear):
    case = keep(his=FIFTEEN)
    bear(case)
    page = shown(MarriagePage, case.id)
    answer(page, "Not now")
    assert offered(page) is None
    page.open(case.id)
    assert offered(page) is not None


def test_saving_does_not_end_the_visit(shown, keep, bear, qtbot, navigator):
    case = keep(his=FIFTEEN)
    bear(case)
    page = shown(MarriagePage, case.id)
    navigator.open = lambda _screen, argument=None: page.open(argument)
    answer(page, "Not now")
    write(form(page), "place", "Bản Pá")
    save(qtbot)
    assert form(page).value("place") == "Bản Pá"
    assert offered(page) is None


def test_one_thing_is_proposed_after_the_other(shown, keep, bear):
    case = keep(his=FIFTEEN)
    for name in ("Vàng Thị Mỷ", "Vàng A Chớ"):
        bear(case, name=name)
    page = shown(MarriagePage, case.id)
    told = []
    while (banner := offered(page)) is not None:
        told.append(banner.findChild(QLabel, "banner_text").text().partition(":")[0])
        answer(page, "Not now")
    assert sorted(told) == ["Vàng A Chớ", "Vàng Thị Mỷ"]


def test_nothing_is_proposed_for_whom_the_register_does_not_know(shown, keep, bear):
    case = keep(his=FIFTEEN)
    bear(case, name="")
    assert offered(shown(MarriagePage, case.id)) is None


def test_what_is_entered_elsewhere_is_no_longer_proposed(shown, keep, bear, app):
    case = keep(his=FIFTEEN)
    listed = bear(case)
    page = shown(MarriagePage, case.id)
    app.records.save(a_circumstance(listed.child, code="N03.11"))
    assert offered(page) is None


def test_a_case_that_is_gone_leads_to_the_list(shown, keep, app, navigator):
    case = keep()
    app.records.delete(Marriage, case.id)
    shown(MarriagePage, case.id)
    assert navigator.opened == [("marriages", None)]
    assert "no longer exists" in navigator.told[0]
