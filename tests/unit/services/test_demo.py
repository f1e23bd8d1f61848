from datetime import UTC, date, datetime

import pytest

from cpo_desktop.bootstrap import assemble
from cpo_desktop.domain.case import AlternativeCare, Case
from cpo_desktop.domain.checks import problems_of
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.circumstance import Circumstance, Risk
from cpo_desktop.domain.dates import is_under
from cpo_desktop.domain.marriage import Marriage, MarriageAction, Party
from cpo_desktop.domain.measure import FollowUp, Funding, Measure
from cpo_desktop.domain.unit import Office, Unit
from cpo_desktop.foundation.clock import local_day
from cpo_desktop.foundation.errors import Cancelled
from cpo_desktop.foundation.progress import JobContext
from cpo_desktop.security.slots import FLOOR
from cpo_desktop.services import front_door
from cpo_desktop.services.demo import DEMO_PASSWORD, commune, create_demo
from cpo_desktop.services.front_door import StoreExists
from cpo_desktop.services.report_calendar import State
from cpo_desktop.storage.change_log import entries, verify_chain
from cpo_desktop.storage.history import last_action

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 2, tzinfo=UTC)


def records(deeds):
    """The records as they stand in the end."""
    now = {}
    for deed in deeds:
        now |= {record.id: record for record in (*deed.added, *deed.changed)}
        for record in deed.deleted:
            del now[record.id]
    return list(now.values())


def of(kind, told):
    return [record for record in told if type(record) is kind]


def is_child(child, day):
    gone = child.left_on is not None and child.left_on <= day
    return is_under(child.born, 16, day) and child.born_from <= day and not gone


def runs(need, day):
    return need.opened_on <= day and (need.closed_on is None or need.closed_on > day)


@pytest.fixture(scope="module")
def deeds():
    return list(commune(1, children=400, years=3, today=TODAY))


@pytest.fixture(scope="module")
def told(deeds):
    return records(deeds)


def test_children_are_in_the_care_of_relatives_one_of_them_back_home(told):
    care = of(AlternativeCare, told)
    cases = {case.id for case in of(Case, told)}
    assert len(care) == 2
    assert {each.case for each in care} <= cases
    assert [each.ended_on is None for each in care].count(True) >= 1
    for each in care:
        assert [p for p in problems_of(each, TODAY) if p.is_error] == []


def test_the_same_seed_tells_the_same_story(deeds):
    assert list(commune(1, children=400, years=3, today=TODAY)) == deeds


def test_another_seed_tells_another(deeds):
    assert list(commune(2, children=400, years=3, today=TODAY)) != deeds


@pytest.mark.parametrize("children", [1, 7, 60, 333])
def test_there_are_as_many_children_today_as_asked_for(children):
    told = records(commune(5, children=children, years=2, today=TODAY))
    assert sum(is_child(child, TODAY) for child in of(Child, told)) == children


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("tiers", [2, 3])
def test_every_record_passes_its_checks_on_the_day_it_is_written(seed, tiers):
    errors = [
        (deed.at, type(record).__name__, problem)
        for deed in commune(seed, children=150, years=3, today=TODAY, tiers=tiers)
        for record in (*deed.added, *deed.changed)
        for problem in problems_of(record, local_day(deed.at))
        if problem.is_error
    ]
    assert errors == []


def test_the_office_writes_on_one_day_after_the_other_up_to_yesterday(deeds):
    days = [local_day(deed.at) for deed in deeds]
    assert days == sorted(set(days))
    assert days[-1] < TODAY


def test_whatever_is_changed_was_written_before(deeds):
    known = set()
    for deed in deeds:
        assert {record.id for record in (*deed.changed, *deed.deleted)} <= known
        known |= {record.id for record in deed.added}


def test_codes_are_numbered_in_the_order_of_writing(deeds):
    codes = [record.code for deed in deeds for record in deed.added if type(record) is Child]
    assert codes == [f"TE-{number:06}" for number in range(1, len(codes) + 1)]


@pytest.mark.parametrize("seed", range(6))
def test_one_village_became_part_of_another(seed):
    units = of(Unit, records(commune(seed, children=30, years=2, today=TODAY)))
    villages = [unit for unit in units if unit.level == "village"]
    merged = [unit for unit in villages if unit.valid_to]
    assert 8 <= len(villages) <= 14
    assert [unit.successor in {other.id for other in villages} for unit in merged] == [True]


def test_with_three_tiers_the_superior_is_a_district():
    told = records(commune(1, children=10, years=1, today=TODAY, tiers=3))
    (office,) = of(Office, told)
    assert {unit.level for unit in of(Unit, told) if unit.id == office.superior} == {"district"}


def test_with_two_tiers_a_district_of_former_years_ended_on_30_june_2025(told):
    (office,) = of(Office, told)
    (district,) = [unit for unit in of(Unit, told) if unit.level == "district"]
    assert district.valid_to == date(2025, 6, 30)
    assert office.superior != district.id


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("today", [TODAY, date(2028, 2, 29), date(2025, 7, 1)])
def test_something_is_always_due_this_week_and_something_overdue(seed, today):
    looks = of(FollowUp, records(commune(seed, children=60, years=1, today=today)))
    days_left = [(look.due_on - today).days for look in looks if look.done_on is None]
    assert sum(0 <= left < 7 for left in days_left) >= 2
    assert sum(left < 0 for left in days_left) >= 2


def test_the_shares_of_children_are_believable():
    told = records(commune(3, children=3000, years=3, today=TODAY))
    here = {child.id for child in of(Child, told) if is_child(child, TODAY)}
    special = {need.child for need in of(Circumstance, told) if runs(need, TODAY)} & here
    risky = {need.child for need in of(Risk, told) if runs(need, TODAY)} & here
    assert 0.03 <= len(special) / len(here) <= 0.06
    assert 0.06 <= len(risky) / len(here) <= 0.12


def test_there_are_twins_of_the_same_name(told):
    born = {}
    for child in of(Child, told):
        born.setdefault((child.full_name, child.mother), []).append(child)
    assert any(len(twins) == 2 for twins in born.values())


@pytest.mark.parametrize(
    "odd",
    [
        lambda child: " " not in child.full_name,
        lambda child: child.full_name == "H'Hen",
        lambda child: len(child.full_name) > 80,
        lambda child: child.born.iso().endswith("-02-29"),
        lambda child: child.born.estimated,
        lambda child: child.number and child.number[4:6] != f"{child.born.year % 100:02}",
        lambda child: child.number == "",
        lambda child: child.left_reason == "turned_16",
        lambda child: child.arrived_on is not None,
    ],
    ids=["one word", "apostrophe", "long", "29 February", "estimated", "number of another year",
         "no number", "turned 16", "arrived"],
)  # fmt: skip
def test_there_is_a_child_that_is_out_of_the_ordinary(told, odd):
    assert any(odd(child) for child in of(Child, told))


def test_a_child_is_in_three_groups_at_once(told):
    groups = {}
    for need in of(Circumstance, told):
        if runs(need, TODAY):
            groups.setdefault(need.child, set()).add(need.code[:3])
    assert max(map(len, groups.values())) == 3


def test_marriage_cases_are_of_every_kind_with_two_parties_and_some_fined(told):
    cases = of(Marriage, told)
    assert {case.kind for case in cases} == {
        "risk",
        "child_marriage",
        "prevented",
        "consanguineous",
        "both",
    }
    parties = [party.marriage for party in of(Party, told)]
    assert {parties.count(case.id) for case in cases} == {2}
    assert any(party.child for party in of(Party, told))
    assert any(action.fine for action in of(MarriageAction, told))


def test_measures_are_of_all_levels_for_all_receivers_from_several_sources(told):
    measures = of(Measure, told)
    assert {measure.level for measure in measures} == {"prevention", "support", "intervention"}
    assert all(any(getattr(m, who) for m in measures) for who in ("child", "person", "household"))
    assert len({funding.source for funding in of(Funding, told)}) >= 5


# ---- as a store


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("demo") / "store"
    options = {"children": 12, "years": 2, "seed": 4, "clock": lambda: NOW, "cost": FLOOR}
    create_demo(folder, **options, reports=True).close()
    return folder


@pytest.fixture
def database(folder):
    database = front_door.unlock(folder, DEMO_PASSWORD, clock=lambda: NOW)
    yield database
    database.close()


def test_the_store_holds_what_was_told(database):
    told = records(commune(4, children=12, years=2, today=TODAY))
    with database.read() as work:
        for kind in {type(record) for record in told}:
            stored = work.select(kind)
            assert {r.id: r for r in stored} == {r.id: r for r in told if type(r) is kind}


def test_its_log_is_sound_and_goes_back_for_years_by_two_officers(database):
    with database.read() as work:
        log = list(entries(work.connection))
        assert verify_chain(work.connection) == len(log)
    days = [local_day(datetime.fromtimestamp(int(e.stamp[:12], 16) / 1000, UTC)) for e in log]
    assert days[0] < date(2024, 12, 24)
    assert days[-1] > date(2026, 11, 1)
    assert days == sorted(days)
    assert len({entry.user for entry in log}) == 2


def test_nothing_of_the_demo_is_there_to_undo(database):
    with database.read() as work:
        assert last_action(work) is None


def test_reports_were_issued_sent_corrected_and_one_is_left_to_do(folder, database):
    """The last year's, seen on 23 November: the newest that is due on a day is the third quarter's."""
    app = assemble(folder, database, lambda: NOW)
    shown = {
        (each.duty.kind, each.period.code): each.state
        for each in app.report_calendar.entries(TODAY)
        if each.due_on and each.due_on <= TODAY
    }
    assert shown["periodic", "2026-Q3"] == State.LATE
    assert sorted(shown.values()).count(State.LATE) == 1
    assert {State.ISSUED, State.SENT, State.SENT_LATE} <= set(shown.values())
    dated = {
        *(("periodic", code) for code in ("2025", "2025-Q4", "2026-Q1", "2026-Q2", "2026-H1")),
        *((kind, "2025") for kind in ("council_children", "council_violence")),
        ("violence_form", "2026-H1"),
        ("action_month", "2026-06"),
    }
    assert dated <= shown.keys()

    issued = app.issuing.issued()
    versions = [each for each in issued if (each.kind, each.period) == ("periodic", "2026-H1")]
    assert len(versions) == 2
    assert app.issuing.replaced(versions[0].id).number == versions[1].number
    assert app.issuing.replaced(versions[0].id).changes
    # Numbers of a year rise with its days, and none is given twice.
    for year in (2025, 2026):
        of_year = sorted((e.issued_on, int(e.number)) for e in issued if e.issued_on.year == year)
        assert [number for _, number in of_year] == sorted({number for _, number in of_year})
    for each in issued:
        assert app.issuing.reprint(each.id).startswith(b"%PDF")


def test_a_folder_that_holds_a_store_is_refused(folder):
    with pytest.raises(StoreExists):
        create_demo(folder, children=1, years=1, seed=1, clock=lambda: NOW, cost=FLOOR)


def test_a_cancelled_demo_is_gone(tmp_path):
    job = JobContext()
    job.cancel()
    with pytest.raises(Cancelled):
        create_demo(tmp_path, children=5, years=1, seed=1, clock=lambda: NOW, cost=FLOOR, job=job)
    assert list(tmp_path.iterdir()) == []
