import dataclasses
from datetime import date, timedelta

import pytest

from cpo_desktop.domain.measure import Measure
from cpo_desktop.services.children import ChildFilter
from cpo_desktop.services.measures import MeasureFilter
from tests.factory import (
    TODAY,
    VILLAGE,
    a_child,
    a_commune,
    a_follow_up,
    a_funding,
    a_household,
    a_measure,
    a_person,
    a_unit,
    a_village,
)


@pytest.fixture
def child():
    return a_child(full_name="Nguyễn Thị Đào")


@pytest.fixture
def records(app, child):
    app.records.save(a_commune(), a_village(), child)
    return app.records


@pytest.fixture
def measures(app):
    return app.measures


def ids(page):
    return [row.id for row in page.rows]


# The ledger


def test_the_measure_begun_last_comes_first(records, measures, child):
    older = a_measure(child=child.id, started_on=date(2026, 1, 5))
    newer = a_measure(child=child.id, started_on=date(2026, 2, 5))
    records.save(newer, older)
    assert ids(measures.page()) == [newer.id, older.id]


@pytest.mark.parametrize("wanted", [MeasureFilter(), MeasureFilter(due_only=True)])
def test_pages_show_every_measure_once(records, measures, child, wanted):
    made = [a_measure(child=child.id, started_on=date(2026, 1, 1 + n // 2)) for n in range(7)]
    due = [a_follow_up(m, due_on=TODAY - timedelta(days=n // 3)) for n, m in enumerate(made)]
    records.save(*made, *due)
    shown, after = [], None
    while True:
        page = measures.page(wanted, after=after, limit=3)
        shown += ids(page)
        after = page.next
        if after is None:
            break
    assert (len(shown), set(shown)) == (7, {measure.id for measure in made})


def test_a_row_says_for_whom_and_where(records, measures, child):
    records.save(a_measure(child=child.id))
    (row,) = measures.page().rows
    assert (row.receiver, row.name, row.village) == ("child", "Nguyễn Thị Đào", "Thôn Đông")


def test_a_carer_lives_where_the_household_does(records, measures):
    home = a_household()
    carer = a_person(full_name="Trần Thị Hoa", household=home.id)
    records.save(home, carer, a_measure(person=carer.id))
    (row,) = measures.page().rows
    assert (row.receiver, row.name, row.village) == ("person", "Trần Thị Hoa", "Thôn Đông")


def test_a_household_is_named_after_its_head(records, measures):
    home = a_household(head="Nguyễn Văn Bình")
    records.save(home, a_measure(household=home.id))
    assert measures.page().rows[0].name == "Nguyễn Văn Bình"


def test_the_next_follow_up_is_the_earliest_not_done(records, measures, child):
    measure = a_measure(child=child.id)
    records.save(
        measure,
        a_follow_up(measure, due_on=date(2026, 10, 1), done_on=date(2026, 10, 2)),
        a_follow_up(measure, due_on=date(2026, 12, 20)),
        a_follow_up(measure, due_on=date(2026, 12, 1)),
    )
    assert measures.page().rows[0].next_due == date(2026, 12, 1)


def test_funds_are_the_sum_of_the_amounts(records, measures, child):
    measure = a_measure(child=child.id)
    given = [a_funding(measure, amount=amount) for amount in (1_500_000, 250_000)]
    records.save(measure, *given)
    assert measures.page().rows[0].funds == 1_750_000


def test_goods_without_an_amount_are_told_of(records, measures, child):
    measure = a_measure(child=child.id)
    records.save(measure, a_funding(measure, amount=None, in_kind="Xe đạp"))
    (row,) = measures.page().rows
    assert (row.funds, row.goods) == (0, True)


def test_deleted_funds_no_longer_count(records, measures, child):
    measure = a_measure(child=child.id)
    funding = a_funding(measure)
    records.save(measure, funding)
    records.delete(type(funding), funding.id)
    assert measures.page().rows[0].funds == 0


@pytest.mark.parametrize(
    ("wanted", "days"),
    [
        (MeasureFilter(due_only=True), [-2, 0, 7]),
        (MeasureFilter(overdue_only=True), [-2]),
    ],
)
def test_what_is_due_comes_by_its_day(records, measures, child, wanted, days):
    for ahead in (8, 0, 7, -2):
        measure = a_measure(child=child.id)
        records.save(measure, a_follow_up(measure, due_on=TODAY + timedelta(days=ahead)))
    due = [(row.next_due - TODAY).days for row in measures.page(wanted).rows]
    assert due == days


def test_nothing_is_due_for_a_measure_that_has_ended(records, measures, child):
    measure = a_measure(child=child.id, status="stopped")
    records.save(measure, a_follow_up(measure, due_on=TODAY - timedelta(days=3)))
    assert ids(measures.page(MeasureFilter(overdue_only=True))) == []


def test_a_level_leaves_its_own_measures(records, measures, child):
    prevention = a_measure(child=child.id, level="prevention", law="PN-a")
    records.save(prevention, a_measure(child=child.id))
    assert ids(measures.page(MeasureFilter(level="prevention"))) == [prevention.id]


def test_open_only_leaves_out_what_is_completed(records, measures, child):
    going_on = a_measure(child=child.id)
    records.save(going_on, a_measure(child=child.id, status="completed"))
    assert ids(measures.page(MeasureFilter(open_only=True))) == [going_on.id]


def test_a_kind_of_receiver_leaves_its_own_measures(records, measures, child):
    home = a_household()
    for_home = a_measure(household=home.id)
    records.save(home, for_home, a_measure(child=child.id))
    assert ids(measures.page(MeasureFilter(receiver="household"))) == [for_home.id]


def test_a_village_leaves_the_measures_of_those_who_live_there(records, measures, child):
    other = a_unit(name="Thôn Tây")
    elsewhere = a_child(village=other.id)
    here = a_measure(child=child.id)
    records.save(other, elsewhere, here, a_measure(child=elsewhere.id))
    assert ids(measures.page(MeasureFilter(village=VILLAGE))) == [here.id]


def test_a_measure_is_found_by_the_name_of_its_receiver(records, measures, child):
    measure = a_measure(child=child.id)
    other = a_child(full_name="Lò Văn Tý")
    records.save(other, measure, a_measure(child=other.id))
    assert ids(measures.page(MeasureFilter(words="dao"))) == [measure.id]


@pytest.mark.parametrize("typed", ["-", " / ", "…", "\u200b"])
def test_a_search_for_signs_alone_leaves_every_measure(records, measures, child, typed):
    measure = a_measure(child=child.id)
    records.save(measure)
    assert ids(measures.page(MeasureFilter(words=typed))) == [measure.id]
    assert measures.tallies(MeasureFilter(words=typed)).all == 1


def test_tallies_count_by_state_whatever_state_is_chosen(records, measures, child):
    late, soon, later = (a_measure(child=child.id) for _ in range(3))
    records.save(late, soon, later, a_measure(child=child.id, status="completed"))
    records.save(a_follow_up(late, due_on=TODAY - timedelta(days=1)))
    records.save(a_follow_up(soon, due_on=TODAY + timedelta(days=7)))
    records.save(a_follow_up(later, due_on=TODAY + timedelta(days=8)))
    counted = measures.tallies(MeasureFilter(overdue_only=True))
    assert (counted.all, counted.open, counted.due, counted.overdue) == (4, 3, 2, 1)


# One measure


def test_a_file_has_what_is_to_do_first_then_what_was_done(records, measures, child):
    measure = a_measure(child=child.id)
    done = a_follow_up(measure, due_on=date(2026, 2, 1), done_on=date(2026, 2, 3))
    done_later = a_follow_up(measure, due_on=date(2026, 3, 1), done_on=date(2026, 3, 3))
    next_one = a_follow_up(measure, due_on=date(2026, 12, 1))
    records.save(measure, done, next_one, done_later)
    assert measures.file(measure.id).follow_ups == (next_one, done_later, done)


def test_a_file_knows_the_next_day_and_the_sum(records, measures, child):
    measure = a_measure(child=child.id)
    records.save(measure, a_follow_up(measure), a_funding(measure), a_funding(measure))
    file = measures.file(measure.id)
    assert (file.next_due, file.funds) == (date(2026, 11, 25), 3_000_000)


def test_a_file_names_its_receiver(records, measures, child):
    measure = a_measure(child=child.id)
    records.save(measure)
    assert measures.file(measure.id).receiver.title == "Nguyễn Thị Đào"


def test_a_new_measure_is_given_a_code(records, measures, child):
    measure = a_measure(child=child.id)
    records.save(measure)
    assert records.get(Measure, measure.id).code.startswith("HT-")


def test_a_measure_whose_agreed_end_has_passed_is_no_longer_open(app, records, measures, child):
    measure = a_measure(child=child.id)
    records.save(measure, a_follow_up(measure, due_on=TODAY))
    planned = dataclasses.replace(measure, ended_on=TODAY + timedelta(days=5))
    records.save(planned)
    assert measures.tallies().open == 1
    with app.database.write("a clock that goes on") as work:
        work.put(dataclasses.replace(planned, ended_on=TODAY - timedelta(days=1)))
    assert (measures.tallies().open, measures.tallies().due) == (0, 0)
    assert [row.is_open for row in measures.page().rows] == [False]
    assert app.work.overview().open_measures == 0
    assert [item for item in app.work.due(TODAY) if item.kind == "follow_up"] == []
    assert app.children.count(ChildFilter(open_measures=True)) == 0
