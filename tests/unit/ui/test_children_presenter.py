"""The list of children narrows, sorts, goes on and keeps itself true."""

import dataclasses

import pytest

from cpo_desktop.domain.changes import Change
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.services.children import ChildFilter, Order
from cpo_desktop.ui.children.facets import Choices, Side, cleared, toggled
from cpo_desktop.ui.children.presenter import PART, ChildrenPresenter
from tests.factory import a_child, a_risk


class FakeView:
    def __init__(self):
        self.rows = []
        self.counts = []
        self.file = None
        self.asked_to_count = 0
        self.wanted = None

    def show_rows(self, rows, wanted):
        self.rows = list(rows)
        self.wanted = wanted

    def add_rows(self, rows):
        self.rows += rows

    def show_filter(self, wanted):
        self.wanted = wanted

    def show_counts(self, count, facets):
        self.counts.append((count, facets))

    def show_file(self, file):
        self.file = file

    def count_soon(self):
        self.asked_to_count += 1

    def take_counts(self, counted):
        self.presenter.counted(counted)

    def show_failure(self, error):
        raise error

    def names(self):
        return [row.name for row in self.rows]


class Later:
    """Work that is done when the test says so."""

    def __init__(self):
        self.waiting = []

    def __call__(self, title, work, *, done, failed):
        self.waiting.append((work, done))

    def finish(self):
        for work, done in self.waiting:
            done(work(None))
        self.waiting.clear()


@pytest.fixture
def view():
    return FakeView()


@pytest.fixture
def later():
    return Later()


@pytest.fixture
def presenter(view, app, later):
    view.presenter = ChildrenPresenter(view, app.children, later, counting="Counting")
    return view.presenter


@pytest.fixture
def villages(app):
    return app.office.villages()


def keep(app, *records):
    for record in records:
        app.records.save(record)


def children(app, villages, *names):
    found = [a_child(full_name=name, village=villages[0].id) for name in names]
    keep(app, *found)
    return found


def test_children_stand_by_given_name(presenter, view, app, villages):
    children(app, villages, "Trần Văn Bình", "Lê Thị Ánh", "Vũ Văn An")

    presenter.open(None)

    assert view.names() == ["Vũ Văn An", "Lê Thị Ánh", "Trần Văn Bình"]


def test_sorting_by_the_same_thing_again_turns_the_list_round(presenter, view, app, villages):
    children(app, villages, "Vũ Văn An", "Trần Văn Bình")
    presenter.open(None)

    presenter.sort(Order.NAME)

    assert view.names() == ["Trần Văn Bình", "Vũ Văn An"]


def test_the_list_goes_on_where_a_part_ended(presenter, view, app, villages):
    names = [f"Lò Văn A{number:03}" for number in range(PART + 5)]
    with app.database.write("test") as work:
        for name in names:
            work.put(a_child(full_name=name, village=villages[0].id))
    presenter.open(None)
    assert len(view.rows) == PART

    presenter.more()

    assert view.names() == names
    assert not presenter.has_more


def test_a_change_keeps_the_parts_that_were_read(presenter, view, app, villages):
    with app.database.write("test") as work:
        for number in range(PART + 5):
            work.put(a_child(full_name=f"Lò Văn A{number:03}", village=villages[0].id))
    presenter.open(None)
    presenter.more()

    presenter.on_changes(frozenset({Change("child", "any")}))

    assert len(view.rows) == PART + 5


def test_a_change_elsewhere_reads_nothing(presenter, view):
    presenter.open(None)
    view.rows = ["as it was"]

    presenter.on_changes(frozenset({Change("narrative", "any")}))

    assert view.rows == ["as it was"]


def test_typing_narrows_without_accents(presenter, view, app, villages):
    children(app, villages, "Nguyễn Thị Đào", "Lò Văn Tú")
    presenter.open(None)

    presenter.search("dao nguyen")

    assert view.names() == ["Nguyễn Thị Đào"]


def test_a_choice_narrows_and_choosing_it_again_widens(presenter, view, app, villages):
    here, _there = children(app, villages, "Nguyễn Thị Đào", "Lò Văn Tú")
    keep(app, a_risk(here))
    presenter.open(None)

    presenter.toggle(Side.AT_RISK, key=True)
    assert view.names() == ["Nguyễn Thị Đào"]

    presenter.toggle(Side.AT_RISK, key=True)
    assert len(view.rows) == 2


def test_counts_of_a_filter_that_was_left_are_not_shown(presenter, view, later):
    presenter.open(None)
    presenter.count()
    presenter.toggle(Side.SEXES, "male")

    later.finish()

    assert view.counts == []


def test_each_choice_is_counted(presenter, view, app, later, villages):
    girl = a_child(full_name="Lò Thị Nga", sex="female", village=villages[1].id)
    keep(app, girl)
    children(app, villages, "Lò Văn Tú")
    presenter.open(None)

    presenter.count()
    later.finish()

    [(count, facets)] = view.counts
    assert count == 2
    assert facets.sexes == {"male": 1, "female": 1}
    assert facets.villages == {villages[0].id: 1, villages[1].id: 1}


def test_a_child_gone_meanwhile_empties_the_preview(presenter, view):
    view.file = "somebody"

    presenter.choose("018f0000-0000-7000-8000-0000000000ff")

    assert view.file is None


def test_clearing_keeps_the_words_typed():
    wanted = ChildFilter(words="dao", sexes=frozenset({"male"}), at_risk=True)
    assert cleared(wanted) == ChildFilter(words="dao")


def test_two_choices_of_a_side_stand_together():
    wanted = toggled(toggled(ChildFilter(), Side.SEXES, "male"), Side.SEXES, "female")
    assert wanted.sexes == {"male", "female"}


def test_yes_takes_the_place_of_no():
    wanted = toggled(ChildFilter(at_risk=False), Side.AT_RISK, key=True)
    assert wanted.at_risk is True


def test_a_choice_that_would_show_nobody_is_left_out_unless_chosen(app, villages):
    facets = app.children.facets(ChildFilter())
    choices = Choices(villages)

    assert choices.of(Side.SEXES, ChildFilter(), facets) == ()
    chosen = choices.of(Side.SEXES, ChildFilter(sexes=frozenset({"male"})), facets)
    assert [choice.key for choice in chosen] == ["male"]


def test_everything_chosen_is_named(villages):
    wanted = ChildFilter(villages=frozenset({villages[0].id}), open_measures=False)

    words = [choice.words for choice in Choices(villages).chosen(wanted)]

    assert words == ["Thôn Đông", "Not being supported"]


def test_who_came_of_age_is_shown_when_asked_for(presenter, view, app, villages):
    grown = dataclasses.replace(a_child(village=villages[0].id), born=PartialDate(2008, 1, 1))
    keep(app, grown)
    presenter.open(None)
    assert view.rows == []

    presenter.include_left(include=True)

    assert view.names() == [grown.full_name]
