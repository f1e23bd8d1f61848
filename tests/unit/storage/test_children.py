"""The list of children, against lists made in plain Python."""

import dataclasses
import random
from datetime import date, timedelta

import pytest

from cpo_desktop.domain.age_groups import group_of
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.dates import PartialDate, is_under
from cpo_desktop.services.children import ChildFilter, ChildService, Order, Slice
from cpo_desktop.storage import children
from tests import factory
from tests.conftest import NOW, TODAY

NAMES = ("Nguyễn Thị Đào", "Lò Văn Ánh", "Giàng A Chu", "Hồ Ân", "Đào", "Trần Ăn", "Vừ Thị Mỷ")


class Commune:
    """Children in three villages, with circumstances, risks and measures, kept twice: here too."""

    def __init__(self, app, seed):
        chance = random.Random(seed)
        villages = [village.id for village in app.office.villages()]
        self.villages = villages
        self.children = [
            factory.a_child(
                full_name=chance.choice(NAMES),
                born=self._born(chance),
                sex=chance.choice(["male", "female"]),
                village=chance.choice(villages),
                left_on=chance.choice([None] * 6 + [TODAY - timedelta(days=3)]),
            )
            for _ in range(60)
        ]
        some = chance.sample(self.children, 25)
        self.circumstances = [
            factory.a_circumstance(
                child,
                code=chance.choice(["N01.3", "N04.2", "N04.3", "N13.1"]),
                opened_on=TODAY - timedelta(days=chance.randrange(400)),
                closed_on=chance.choice([None, None, TODAY - timedelta(days=1), TODAY]),
            )
            for child in some + some[:8]
        ]
        self.circumstances = [
            c for c in self.circumstances if not c.closed_on or c.closed_on >= c.opened_on
        ]
        self.risks = [factory.a_risk(child, opened_on=TODAY) for child in self.children[:9]]
        self.measures = [
            factory.a_measure(child=child.id, status=chance.choice(["ongoing", "completed"]))
            for child in self.children[5:20]
        ]
        with app.database.write("test") as work:
            for record in (
                *self.children,
                *self.circumstances,
                *self.risks,
                *self.measures,
            ):
                work.add(record)

    def _born(self, chance):
        year = chance.randrange(2009, 2027)
        return chance.choice([PartialDate(year), PartialDate(year, 1), PartialDate(year, 1, 30)])

    def here(self):
        return [
            child
            for child in self.children
            if is_under(child.born, 16, TODAY) and (not child.left_on or child.left_on > TODAY)
        ]

    def groups(self, child):
        return {
            c.code[:3]
            for c in self.circumstances
            if c.child == child.id and c.opened_on <= TODAY
            if c.closed_on is None or c.closed_on > TODAY
        }

    def at_risk(self, child):
        return any(risk.child == child.id for risk in self.risks)

    def supported(self, child):
        return any(m.child == child.id and m.status == "ongoing" for m in self.measures)


@pytest.fixture(params=range(3))
def commune(app, request):
    return Commune(app, request.param)


def all_pages(app, wanted, part):
    after, ids = None, []
    while True:
        page = app.children.page(
            wanted, Slice(order=part.order, descending=part.descending, after=after, limit=7)
        )
        ids += [row.id for row in page.rows]
        after = page.next
        if after is None:
            return ids


@pytest.mark.parametrize("descending", [False, True])
def test_pages_by_name_put_together_are_the_sorted_list(app, commune, descending):
    ids = all_pages(app, ChildFilter(), Slice(descending=descending))

    expected = sorted(commune.here(), key=lambda c: (c.name_key, c.id), reverse=descending)
    assert ids == [child.id for child in expected]


@pytest.mark.parametrize("descending", [False, True])
def test_pages_by_birth_put_together_are_the_sorted_list(app, commune, descending):
    ids = all_pages(app, ChildFilter(), Slice(order=Order.BORN, descending=descending))

    expected = sorted(commune.here(), key=lambda c: (c.born_from, c.id), reverse=descending)
    assert ids == [child.id for child in expected]


def test_pages_by_village_put_together_go_village_by_village(app, commune):
    ids = all_pages(app, ChildFilter(), Slice(order=Order.VILLAGE))

    rank = {village: place for place, village in enumerate(commune.villages)}
    expected = sorted(commune.here(), key=lambda c: (rank[c.village], c.name_key, c.id))
    assert ids == [child.id for child in expected]


def test_each_facet_counts_what_choosing_it_would_show(app, commune):
    wanted = ChildFilter(villages=frozenset(commune.villages[:2]), sexes=frozenset({"female"}))

    facets = app.children.facets(wanted)

    inside = [c for c in commune.here() if c.village in wanted.villages and c.sex == "female"]
    anywhere = [c for c in commune.here() if c.sex == "female"]
    assert facets.villages == tally(c.village for c in anywhere)
    assert facets.sexes == tally(c.sex for c in commune.here() if c.village in wanted.villages)
    assert facets.groups == tally(g for c in inside for g in commune.groups(c))
    assert facets.age_groups == tally(group_of(c.born, TODAY).key for c in inside)
    assert facets.at_risk == tally(commune.at_risk(c) for c in inside)
    assert facets.open_measures == tally(commune.supported(c) for c in inside)


def tally(values):
    counted = {}
    for value in values:
        counted[value] = counted.get(value, 0) + 1
    return counted


@pytest.mark.parametrize(
    ("wanted", "is_in"),
    [
        (ChildFilter(groups=frozenset({"N04"})), lambda c, child: "N04" in c.groups(child)),
        (ChildFilter(at_risk=True), Commune.at_risk),
        (ChildFilter(at_risk=False), lambda c, child: not c.at_risk(child)),
        (ChildFilter(open_measures=True), Commune.supported),
        (ChildFilter(words="dao"), lambda c, child: "Đào" in child.full_name),
        (ChildFilter(words="thi ng"), lambda c, child: "Nguyễn" in child.full_name),
        (
            ChildFilter(age_groups=frozenset({"0_2", "15"})),
            lambda c, child: group_of(child.born, TODAY).key in ("0_2", "15"),
        ),
    ],
)
def test_a_filter_shows_the_children_it_speaks_of_and_no_other(app, commune, wanted, is_in):
    expected = {child.id for child in commune.here() if is_in(commune, child)}

    assert set(all_pages(app, wanted, Slice())) == expected
    assert app.children.count(wanted) == len(expected)


EVERY_ORDER = [Slice(order=order, descending=back) for order in Order for back in (False, True)]


@pytest.mark.parametrize("part", EVERY_ORDER, ids=lambda part: f"{part.order}-{part.descending}")
@pytest.mark.parametrize("words", ["thi", "a", "nguyen dao", "thon", "te-0000", "nobody"])
@pytest.mark.usefixtures("commune")
def test_few_matches_and_many_are_paged_alike(app, monkeypatch, part, words):
    wanted = ChildFilter(words=words)
    looked_up = all_pages(app, wanted, part)

    monkeypatch.setattr(children, "FEW", 0)

    assert all_pages(app, wanted, part) == looked_up
    assert len(looked_up) == app.children.count(wanted)


def test_children_who_left_or_turned_sixteen_come_when_asked_for(app, commune):
    ids = all_pages(app, ChildFilter(include_left=True), Slice())

    assert set(ids) == {child.id for child in commune.children}


def test_a_row_says_what_its_child_has_today(app, commune):
    page = app.children.page(ChildFilter(), Slice(limit=100))

    for row in page.rows:
        child = next(c for c in commune.children if c.id == row.id)
        assert set(row.groups) == commune.groups(child)
        assert row.at_risk == commune.at_risk(child)
        assert (row.open_measures > 0) == commune.supported(child)


@pytest.fixture
def dao(app):
    child = factory.a_child(
        full_name="Nguyễn Thị Đào", born=PartialDate(2015, 2), village=app.office.villages()[0].id
    )
    app.records.save(child)
    return child


@pytest.mark.parametrize(
    ("name", "born"),
    [
        ("nguyen thi dao", PartialDate(2015)),
        ("Nguyễn Thị Đào", None),
        ("Nguyen thi Dào", PartialDate(2015, 2, 11)),
        ("Nguyễn Thi Đạo", PartialDate(2016, estimated=True)),
    ],
)
def test_a_name_and_birth_that_may_be_the_same_childs_are_pointed_out(app, dao, name, born):
    assert [row.id for row in app.children.likely_duplicates(name, born)] == [dao.id]


@pytest.mark.parametrize(
    ("name", "born"),
    [
        ("Nguyễn Thị Đào", PartialDate(2015, 3)),
        ("Lò Văn Đào", PartialDate(2015, 2)),
        ("Nguyễn Thị Mận", PartialDate(2015, 2)),
        ("", None),
    ],
)
def test_a_name_or_birth_that_cannot_be_the_same_childs_is_let_pass(app, dao, name, born):
    assert app.children.likely_duplicates(name, born) == ()


@pytest.fixture
def dao_of_noi(app, dao):
    carer = factory.a_person(full_name="Lường Thị Nọi")
    app.records.save(dataclasses.replace(app.records.get(Child, dao.id), carer=carer.id), carer)
    return dao


def test_the_same_name_and_carer_are_pointed_out_though_the_birth_dates_differ(app, dao_of_noi):
    found = app.children.likely_duplicates("Nguyễn Thị Đào", PartialDate(2019), "luong thi noi")

    assert [row.id for row in found] == [dao_of_noi.id]


def test_the_same_name_with_another_birth_and_carer_is_let_pass(app, dao_of_noi):
    found = app.children.likely_duplicates("Nguyễn Thị Đào", PartialDate(2019), "Lò Thị Vân")

    assert found == ()


def test_a_child_is_no_duplicate_of_itself(app, dao):
    assert app.children.likely_duplicates(dao.full_name, dao.born, besides=dao.id) == ()


def test_the_day_a_child_turns_sixteen_it_leaves_the_list(app, clock):
    village = app.office.villages()[0].id
    on_the_day = factory.a_child(born=PartialDate(2010, 11, 23), village=village)
    a_day_younger = factory.a_child(born=PartialDate(2010, 11, 24), village=village)
    app.records.save(on_the_day)
    app.records.save(a_day_younger)
    service = ChildService(app.database, clock=lambda: NOW)

    ids = [row.id for row in service.page(ChildFilter(), Slice()).rows]

    assert date(2026, 11, 23) == TODAY
    assert ids == [a_day_younger.id]
