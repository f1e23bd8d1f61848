"""The same services without a window, as a maintainer calls them."""

import json
import os
import subprocess
import sys

import pytest
import sqlalchemy as sa

from cpo_desktop.bootstrap import open_application, system_clock
from cpo_desktop.cli import run_command
from cpo_desktop.services import front_door
from cpo_desktop.storage import access
from tests import factory
from tests.conftest import PASSWORD


@pytest.fixture
def password_file(tmp_path):
    path = tmp_path / "password.txt"
    path.write_text(PASSWORD + "\n", encoding="utf-8")
    return str(path)


@pytest.fixture
def run(capsys, password_file):
    """Runs a command: its exit status, what it said, and what it complained of."""

    def command(*arguments, password=True):
        given = ["--password-file", password_file] if password else []
        status = run_command([*map(str, arguments), *given])
        said = capsys.readouterr()
        return status, said.out, said.err

    return command


def set_up(run, folder, *more):
    return run("init", folder, "--commune", "00070", "--officer", "Cán bộ Thử", *more)


def test_init_sets_up_a_store_and_prints_the_recovery_code(run, tmp_path):
    folder = tmp_path / "new"
    status, code, _ = set_up(run, folder, "--village", "Thôn Đông", "--signer", "Lãnh Đạo Thử")

    opened = front_door.unlock_with_recovery(folder, code, "another good one", clock=system_clock)
    opened.database.close()

    assert status == 0


def test_init_knows_the_three_tier_model(run, tmp_path):
    folder = tmp_path / "new"
    set_up(run, folder, "--tiers", "3", "--district", "Huyện Thử Nghiệm")

    with open_application(folder, PASSWORD) as app:
        assert [unit.level for unit in app.office.superiors()] == ["district", "province"]


def test_a_folder_in_use_is_refused_in_one_line(run, store):
    status, _, complaint = set_up(run, store)

    assert (status, len(complaint.strip().split("\n"))) == (1, 1)


def test_a_commune_that_does_not_exist_is_refused_in_one_line(run, tmp_path):
    status, _, complaint = run("init", tmp_path / "new", "--commune", "99999", "--officer", "X")

    assert (status, "99999" in complaint, (tmp_path / "new").exists()) == (1, True, False)


def test_a_weak_password_is_refused(run, tmp_path):
    weak = tmp_path / "weak.txt"
    weak.write_text("12345678", encoding="utf-8")

    status, _, _ = run(
        *("init", tmp_path / "new", "--commune", "00070", "--officer", "X"),
        *("--password-file", weak),
        password=False,
    )

    assert (status, (tmp_path / "new").exists()) == (1, False)


def test_a_report_is_written_as_pdf_and_its_figures_as_json(run, store, tmp_path):
    pdf, figures = tmp_path / "report.pdf", tmp_path / "report.json"
    for target in (pdf, figures):
        status, _, _ = run("report", store, "periodic", "--period", "2026-Q3", "-o", target)
        assert status == 0

    assert pdf.read_bytes().startswith(b"%PDF")
    assert json.loads(figures.read_text(encoding="utf-8"))["figures"]["current:children"] == 0


def test_a_report_by_command_tells_what_was_entered(run, store, tmp_path, clock):
    with open_application(store, PASSWORD, clock=clock) as app:
        village = app.office.villages()[0].id
        girls = [factory.a_child(sex="female", village=village) for _ in range(3)]
        boy = factory.a_child(sex="male", village=village)
        for child in (*girls, boy):
            app.records.save(child)
        app.records.save(factory.a_circumstance(boy, code="N13.1"))

    run("report", store, "periodic", "--period", "2026-Q3", "-o", tmp_path / "q3.json")

    figures = json.loads((tmp_path / "q3.json").read_text(encoding="utf-8"))["figures"]
    told = {
        key: figures[f"current:{key}"]
        for key in ("children", "children:sex=female", "special:group=N13")
    }
    assert told == {"children": 4, "children:sex=female": 3, "special:group=N13": 1}


@pytest.mark.parametrize("period", ["2026-09", "2026-H1", "2025", "2026-01-15..2026-07-14"])
def test_every_form_of_a_period_is_understood(run, store, tmp_path, period):
    target = tmp_path / "report.json"

    status, _, _ = run("report", store, "periodic", "--period", period, "-o", target)

    assert (status, target.exists()) == (0, True)


@pytest.mark.parametrize(
    "wrong",
    [
        ("periodic", "--period", "2026-Q5", "-o", "report.pdf"),
        ("unheard-of", "-o", "report.pdf"),
        ("periodic", "-o", "report.odt"),
        ("periodic", "-o", "no/such/folder/report.pdf"),
    ],
)
def test_a_report_that_cannot_be_made_is_refused_in_one_line(run, store, monkeypatch, wrong):
    monkeypatch.chdir(store)
    status, _, complaint = run("report", store, *wrong)

    assert (status, len(complaint.strip().split("\n"))) == (1, 1)


def test_a_list_written_by_command_is_logged_as_taken_out(run, store, tmp_path):
    given = ("report", store, "list_risk", "--period", "2026-09", "-o")
    assert run(*given, tmp_path / "no" / "list.pdf")[0] == 1  # nothing was written

    assert run(*given, tmp_path / "list.pdf")[0] == 0

    with open_application(store, PASSWORD) as app, app.database.read() as work:
        logged = [(each.deed, each.record, each.detail) for each in access.entries(work)]
    assert logged == [("export", "2026-09", "list_risk.pdf")]


def test_the_kinds_of_report_are_listed_in_both_languages(run):
    _, listed, _ = run("report", "--list", "--json", password=False)

    periodic = next(each for each in json.loads(listed) if each["kind"] == "periodic")
    quarter = {"length": "quarter", "example": "2026-Q3", "vi": "quý", "en": "quarter"}
    assert quarter in periodic["periods"]
    assert periodic["vi"] != periodic["en"]


def test_check_finds_a_store_sound(run, store):
    status, said, _ = run("check", store)

    assert (status, "6" in said) == (0, True)


def test_check_names_the_first_broken_entry(run, store):
    with open_application(store, PASSWORD) as app, app.database.schema_change() as connection:
        connection.execute(sa.text("UPDATE change SET user = 'X' WHERE seq IN (3, 5)"))

    status, _, complaint = run("check", store)

    assert (status, " 3 " in complaint) == (1, True)


def test_a_wrong_password_is_told_in_one_line(run, store, monkeypatch):
    monkeypatch.setenv("CPO_PASSWORD", "không phải")

    status, _, complaint = run("check", store, password=False)

    assert (status, len(complaint.strip().split("\n"))) == (1, 1)


def test_a_password_file_of_notepad_is_read_and_a_missing_one_is_told(run, store, tmp_path):
    notepad = tmp_path / "notepad.txt"
    notepad.write_text(PASSWORD + "\r\n", encoding="utf-8-sig")

    assert run("check", store, "--password-file", notepad, password=False)[0] == 0
    status, _, complaint = run("check", store, "--password-file", tmp_path / "x", password=False)
    assert (status, len(complaint.strip().split("\n"))) == (1, 1)


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_a_console_without_vietnamese_letters_does_not_stop_a_command(store, encoding):
    shown = subprocess.run(
        [sys.executable, "-m", "cpo_desktop", "check", str(store)],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": encoding, "CPO_PASSWORD": PASSWORD},
    )
    assert shown.returncode == 0
    assert "nguyên vẹn" in shown.stdout.decode()


@pytest.mark.parametrize(
    "arguments", [("--store", "{file}"), ("--store", "{store}", "--screenshot", "x.png")]
)
def test_a_window_that_cannot_open_says_why_in_one_line(store, tmp_path, arguments):
    (tmp_path / "file").write_text("")
    given = [each.format(file=tmp_path / "file", store=store) for each in arguments]
    shown = subprocess.run(
        [sys.executable, "-m", "cpo_desktop", *given],
        capture_output=True,
        check=False,
        env={**os.environ, "CPO_PASSWORD": "không phải", "QT_QPA_PLATFORM": "offscreen"},
    )
    complaint = shown.stderr.decode()
    assert (shown.returncode, "Traceback" in complaint) == (1, False)


def test_wrong_usage_has_its_own_exit_status(run, store):
    assert run("nonsense", password=False)[0] == 2
    assert run("report", store)[0] == 2


def test_a_demo_commune_is_the_same_for_the_same_seed(run, tmp_path):
    reports = []
    for name in ("one", "two"):
        run(
            "demo",
            tmp_path / name,
            "--children",
            "30",
            "--years",
            "1",
            "--seed",
            "7",
            password=False,
        )
        target = tmp_path / f"{name}.json"
        with open_application(tmp_path / name, "demo") as app:
            chosen = app.reports.period("periodic", "2026-Q3")
            target.write_text(app.reports.figures_json("periodic", chosen), encoding="utf-8")
        reports.append(json.loads(target.read_text(encoding="utf-8")))
    assert reports[0] == reports[1]


def test_the_program_tells_its_commands_as_a_process(tmp_path):
    shown = subprocess.run(
        [sys.executable, "-m", "cpo_desktop", "--help"], capture_output=True, check=True, text=True
    )
    for name in ("init", "demo", "report", "check"):
        assert name in shown.stdout
