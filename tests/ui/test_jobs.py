"""Long work: off the GUI thread, one after the other, and stoppable."""

import gc
import threading

import pytest

from cpo_desktop.domain.changes import Change
from cpo_desktop.foundation.errors import NotFound
from cpo_desktop.ui.changes import ChangeFeed, touches
from cpo_desktop.ui.jobs import Job


def test_what_the_work_returns_arrives_on_the_gui_thread(qtbot, jobs):
    arrived = []
    job = Job("", lambda _context: threading.get_ident())
    job.succeeded.connect(lambda worker: arrived.append((worker, threading.get_ident())))
    with qtbot.waitSignal(jobs.idle):
        jobs.start(job)
    [(worker, gui)] = arrived
    assert (worker != gui, gui == threading.get_ident()) == (True, True)


def test_a_refusal_is_told_as_it_is(qtbot, jobs):
    error = NotFound()

    def refuse(_context):
        raise error

    job = Job("", refuse)
    with qtbot.waitSignal(job.failed) as failed:
        jobs.start(job)
    assert failed.args == [error]


def test_no_garbage_is_collected_on_the_worker(qtbot, jobs):
    """What is left of closed windows may go on the GUI thread only."""
    job = Job("", lambda _context: gc.isenabled())
    with qtbot.waitSignal(job.succeeded) as succeeded:
        jobs.start(job)
    assert succeeded.args == [False]
    qtbot.waitUntil(lambda: jobs.current is None)
    assert gc.isenabled()


def test_a_cancelled_job_ends_without_a_word(qtbot, jobs):
    told = []
    going = threading.Event()

    def work(context):
        going.set()
        while True:
            context.step(0, 1)

    job = Job("", work)
    job.succeeded.connect(told.append)
    job.failed.connect(told.append)
    with qtbot.waitSignal(job.ended):
        jobs.start(job)
        assert going.wait(5)
        job.cancel()
    assert told == []


def test_two_jobs_never_run_at_once(qtbot, jobs):
    running, most = [0], [0]

    def work(_context):
        running[0] += 1
        most[0] = max(most[0], running[0])
        threading.Event().wait(0.02)
        running[0] -= 1

    with qtbot.waitSignal(jobs.idle):
        for _ in range(3):
            jobs.start(Job("", work))
    assert most == [1]


def test_the_last_report_of_progress_always_arrives(qtbot, jobs):
    seen = []

    def work(context):
        for done in range(101):
            context.step(done, 100)

    job = Job("", work)
    job.progressed.connect(lambda done, total: seen.append((done, total)))
    with qtbot.waitSignal(jobs.idle):
        jobs.start(job)
    assert seen[-1] == (100, 100)


def test_a_bug_in_a_job_reaches_the_crash_handler(qtbot, jobs):
    job = Job("", lambda _context: 1 / 0)
    with qtbot.captureExceptions() as caught, qtbot.waitSignal(jobs.idle):
        jobs.start(job)
    assert [kind for kind, _error, _trace in caught] == [ZeroDivisionError]


def test_shutting_down_stops_what_runs_and_forgets_what_waits(jobs):
    started = []
    going = threading.Event()

    def work(context):
        going.set()
        while True:
            context.step(0, 1)

    jobs.start(Job("", work))
    jobs.start(Job("", lambda _context: started.append("second")))
    assert going.wait(5)
    jobs.shut_down()
    assert started == []


def test_a_change_committed_on_another_thread_is_told_on_the_gui_thread(qtbot):
    observers, heard = [], []

    def subscribe(observer):
        observers.append(observer)
        return observers.clear

    feed = ChangeFeed(subscribe)
    feed.changed.connect(lambda changes: heard.append((changes, threading.get_ident())))
    changes = frozenset({Change("child", "1")})
    worker = threading.Thread(target=observers[0], args=(changes,))
    with qtbot.waitSignal(feed.changed):
        worker.start()
    worker.join()
    assert heard == [(changes, threading.get_ident())]


@pytest.mark.parametrize(("entity", "found"), [("child", True), ("measure", False)])
def test_a_screen_learns_whether_a_commit_concerns_it(entity, found):
    assert touches(frozenset({Change("child", "1")}), entity, "risk") is found
