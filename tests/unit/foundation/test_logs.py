import logging

import pytest

from cpo_desktop.foundation.logs import KEPT_FILES, MAX_BYTES, start_logging


@pytest.fixture(autouse=True)
def _logging_as_it_was():
    logger = logging.getLogger("cpo_desktop")
    before = logger.handlers[:], logger.level, logger.propagate
    yield
    for handler in logger.handlers:
        handler.close()
    logger.handlers, logger.level, logger.propagate = before


def test_what_the_program_did_is_in_the_file(tmp_path):
    file = start_logging(tmp_path / "logs")
    logging.getLogger("cpo_desktop.services").info("report made")
    assert "INFO cpo_desktop.services report made" in file.read_text("utf-8")


def fail_twice():
    try:
        {}["Nguyễn Thị Hoa"]
    except KeyError as error:
        raise ValueError("not a date: 01/02/2015") from error


def log_a_failure(folder) -> str:
    file = start_logging(folder)
    try:
        fail_twice()
    except ValueError:
        logging.getLogger("cpo_desktop").exception("saving failed")
    return file.read_text("utf-8")


@pytest.mark.parametrize("telling", ["builtins.ValueError", "builtins.KeyError", " fail_twice"])
def test_a_failure_says_where_it_came_from(tmp_path, telling):
    assert telling in log_a_failure(tmp_path)


@pytest.mark.parametrize("private", ["Hoa", "01/02/2015"])
def test_a_failure_says_nothing_of_what_was_typed(tmp_path, private):
    assert private not in log_a_failure(tmp_path)


def test_what_libraries_log_stays_out(tmp_path):
    file = start_logging(tmp_path)
    logging.getLogger("sqlalchemy.engine").error("INSERT … ('Hoa')")
    assert not file.exists()


def test_starting_twice_writes_each_line_once(tmp_path):
    start_logging(tmp_path)
    file = start_logging(tmp_path)
    logging.getLogger("cpo_desktop").warning("once")
    assert file.read_text("utf-8").count("once") == 1


def test_old_lines_go_when_the_files_are_full(tmp_path):
    start_logging(tmp_path)
    for _ in range((KEPT_FILES + 2) * 2):
        logging.getLogger("cpo_desktop").info("x" * (MAX_BYTES // 2))
    assert len(list(tmp_path.iterdir())) == KEPT_FILES + 1
