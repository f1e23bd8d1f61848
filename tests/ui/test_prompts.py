"""Asking where to save."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from cpo_desktop.ui import prompts

KINDS = "PDF (*.pdf);;Word (*.docx)"


@pytest.fixture
def answer(qtbot, monkeypatch, tmp_path):
    """Ask where to save, and answer in the dialog; returns the path."""
    monkeypatch.setattr(prompts, "_documents", lambda: tmp_path)

    def answered(do) -> Path | None:
        def act() -> None:
            dialog = QApplication.activeModalWidget()
            do(dialog)
            dialog.accept()

        QTimer.singleShot(0, act)
        return prompts.ask_save_path(None, "Save", "report.2026-Q3.pdf", KINDS)

    return answered


def choose_word(dialog: QDialog) -> None:
    dialog.selectNameFilter("Word (*.docx)")
    dialog.filterSelected.emit("Word (*.docx)")  # as a click does


def write(words: str):
    return lambda dialog: dialog.findChild(QLineEdit, "fileNameEdit").setText(words)


def test_the_suggested_name_is_kept(answer, tmp_path):
    assert answer(lambda _dialog: None) == tmp_path / "report.2026-Q3.pdf"


def test_another_kind_gives_the_name_its_ending(answer, tmp_path):
    assert answer(choose_word) == tmp_path / "report.2026-Q3.docx"


def test_an_ending_written_out_stays(answer, tmp_path):
    assert answer(write("mine.xlsx")) == tmp_path / "mine.xlsx"


def test_a_name_without_ending_gets_that_of_the_kind(answer, tmp_path):
    assert answer(write("mine")) == tmp_path / "mine.pdf"
