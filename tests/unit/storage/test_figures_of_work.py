"""The commune's own work, counted by SQL and by hand, quarter III of 2026: 15 June to 14 September.

What a test expects follows from the few records above it. `BEFORE` lies in the quarter before,
`AFTER` is the day after the figures close.
"""

from datetime import date

import pytest

from cpo_desktop.domain.figures import When
from tests.factory import (
    a_consultation,
    a_finding,
    a_home_visit,
    a_proposal,
    a_task,
    a_training,
    an_action_plan,
    an_inspection,
    an_opinion,
    an_outreach,
)
from tests.unit.storage.small_commune import (
    AUGUST_1,
    EAST,
    JULY_1,
    JULY_10,
    PLACES,
    POOR,
    QUARTER,
    WEST,
    counting,
    counts,
    kept,
    parts,
)

BEFORE, LAST_DAY, AFTER = date(2026, 5, 5), QUARTER.current.end, date(2026, 9, 15)


@pytest.fixture
def database(app):
    kept(app.database, *PLACES)
    return app.database


OUTREACH = (
    # Thrice over the loudspeaker to the whole commune, nobody counted.
    an_outreach(held_on=JULY_1, channel="loudspeaker", times=3, topics=("abuse", "online")),
    an_outreach(held_on=JULY_10, channel="school", village=EAST.id, topics=("abuse",),
                audiences=("children", "teachers"), reached=100, female=60, children=80, girls=40, minority=10),
    an_outreach(held_on=LAST_DAY, channel="home", village=WEST.id, topics=(), times=0,
                audiences=("parents", "children"), reached=20),
    an_outreach(held_on=AFTER, channel="school", times=9, reached=900),
)  # fmt: skip


def test_outreach_is_counted_by_how_often_it_was_done(database):
    figures = counting(database, *OUTREACH)
    assert figures.of("outreach") == 5
    assert parts(figures, "outreach", "channel") == {"loudspeaker": 3, "school": 1, "home": 1}
    assert parts(figures, "outreach", "village") == {"unknown": 3, EAST.id: 1, WEST.id: 1}
    assert parts(figures, "outreach", "topic") == {"abuse": 4, "online": 3, "unknown": 1}
    assert parts(figures, "outreach", "audience") == {
        "children": 2,
        "teachers": 1,
        "parents": 1,
        "unknown": 3,
    }


def test_who_was_reached(database):
    figures = counting(database, *OUTREACH)
    assert figures.of("outreach_reached") == 120
    assert parts(figures, "outreach_reached", "who") == {
        "female": 60,
        "children": 80,
        "girls": 40,
        "minority": 10,
    }
    assert parts(figures, "outreach_reached", "channel") == {"school": 100, "home": 20}
    assert parts(figures, "outreach_reached", "topic") == {"abuse": 100, "unknown": 20}
    assert parts(figures, "outreach_reached", "audience") == {
        "children": 120,
        "teachers": 100,
        "parents": 20,
    }


def test_trainings(database):
    figures = counting(
        database,
        a_training(held_on=JULY_1, groups=("teacher", "health"), people=20, female=12, hours=8),
        a_training(held_on=JULY_10, groups=("teacher",), people=5),
        a_training(held_on=BEFORE, groups=("union",), people=70, hours=7),
    )
    assert figures.of("trainings") == 2
    assert parts(figures, "trainings", "group") == {"teacher": 2, "health": 1}
    assert (figures.of("training_people"), figures.of("training_hours")) == (25, 8)
    assert parts(figures, "training_people", "who") == {"female": 12}
    assert figures.of("training_people", When.PREVIOUS) == 70


def test_inspections_and_what_they_found(database):
    now, earlier = an_inspection(held_on=JULY_1), an_inspection(held_on=BEFORE, kind="thematic")
    figures = counting(
        database,
        now,
        earlier,
        a_finding(now, violation=True, handling="fined", fine=500_000, head="reminded",
                  remedy_by=JULY_10, remedied_on=AUGUST_1),
        a_finding(now, remedy_by=LAST_DAY),
        a_finding(now, remedy_by=AFTER),
        a_finding(earlier, violation=True, handling="fined", fine=300_000,
                  remedy_by=JULY_1, remedied_on=JULY_1),
        a_finding(earlier, remedy_by=BEFORE, remedied_on=AFTER),
    )  # fmt: skip
    assert parts(figures, "inspections", "kind") == {"joint": 1}
    assert figures.of("findings") == 3
    assert parts(figures, "findings", "violation") == {"yes": 1, "no": 2}
    assert parts(figures, "findings", "handling") == {"fined": 1, "unknown": 2}
    assert parts(figures, "findings", "head") == {"reminded": 1, "unknown": 2}
    assert figures.of("finding_fines") == 500_000
    # Of either inspection one; of the first what was due on the last day, of the other the late one.
    assert (figures.of("findings_remedied"), figures.of("findings_overdue")) == (2, 2)


def test_visits_to_families(database):
    figures = counting(
        database,
        a_home_visit(POOR, due_on=JULY_1, done_on=JULY_10),
        a_home_visit(POOR, due_on=BEFORE, done_on=JULY_1, reason="gift"),
        a_home_visit(POOR, due_on=LAST_DAY),
        a_home_visit(POOR, due_on=AUGUST_1, done_on=AFTER),
        a_home_visit(POOR, due_on=AFTER),
    )
    assert parts(figures, "visits_done", "reason") == {"regular": 1, "gift": 1}
    assert figures.of("visits_overdue") == 2


def test_tasks_of_plans(database):
    plan = an_action_plan()
    figures = counting(
        database,
        plan,
        a_task(plan, due_on=JULY_1, done_on=JULY_1, state="done"),
        a_task(plan, due_on=JULY_1, done_on=AUGUST_1, state="partly"),
        a_task(plan, due_on=AUGUST_1),
        a_task(plan, due_on=LAST_DAY, done_on=AFTER, state="done"),
        a_task(plan, due_on=JULY_10, state="dropped"),
        a_task(plan, due_on=JULY_10, done_on=JULY_10, state="dropped"),
        a_task(plan, due_on=BEFORE, done_on=JULY_1, state="done"),
        a_task(plan, due_on=BEFORE, state="running"),
        a_task(plan, due_on=AFTER),
    )
    assert figures.of("tasks_due") == 6
    assert parts(figures, "tasks_due", "timing") == {
        "in_time": 1,
        "late": 1,
        "overdue": 2,
        "dropped": 2,
    }
    assert (figures.of("tasks_done"), figures.of("tasks_overdue")) == (3, 3)


def test_what_children_were_asked_and_told(database):
    earlier = a_consultation(held_on=BEFORE)
    forum = a_consultation(held_on=JULY_1, children=40, girls=22, over_seven=30, minority=5,
                           special=2)  # fmt: skip
    meeting = a_consultation(held_on=LAST_DAY, way="meeting", children=10)
    figures = counting(
        database,
        earlier,
        forum,
        meeting,
        an_opinion(forum, forwarded_on=JULY_10, answered_on=AUGUST_1),
        an_opinion(meeting),
        an_opinion(earlier, forwarded_on=BEFORE, answered_on=JULY_1, told_on=JULY_10),
    )
    assert parts(figures, "consultations", "way") == {"forum": 1, "meeting": 1}
    assert parts(figures, "consulted", "way") == {"forum": 40, "meeting": 10}
    assert parts(figures, "consulted", "who") == {
        "girls": 22,
        "over_seven": 30,
        "minority": 5,
        "special": 2,
    }
    steps = ("opinions", "opinions_forwarded", "opinions_answered", "opinions_told")
    assert [figures.of(step) for step in steps] == [2, 1, 2, 1]


def test_proposals_on_their_way_to_an_answer(database):
    figures = counting(
        database,
        a_proposal(kind="difficulty", sent_on=JULY_1, answered_on=LAST_DAY, result="accepted"),
        a_proposal(sent_on=AUGUST_1, answered_on=AFTER, result="refused"),
        a_proposal(sent_on=BEFORE),
        a_proposal(raised_on=JULY_1),
    )
    assert parts(figures, "proposals_sent", "kind") == {"difficulty": 1, "proposal": 1}
    assert parts(figures, "proposals_answered", "result") == {"accepted": 1}
    assert parts(figures, "proposals_waiting", "kind") == {"proposal": 2}


def test_what_belongs_to_a_deleted_record_counts_no_more(database):
    inspection = an_inspection(held_on=JULY_1)
    kept(database, inspection, a_finding(inspection, remedy_by=JULY_10))
    with database.write("test") as work:
        work.hide(type(inspection), inspection.id)
    figures = counts(database)
    assert (figures.of("findings"), figures.of("findings_overdue")) == (0, 0)
