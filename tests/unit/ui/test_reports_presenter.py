"""What is written into one report never stands in another, and is not lost when saving fails."""

import pytest

from cpo_desktop.domain.periods import parse_period
from cpo_desktop.storage.dialect import StoreBusy
from cpo_desktop.ui.reports.presenter import ReportsPresenter

PART = "results"
FIRST, SECOND = parse_period("2026-Q1"), parse_period("2026-Q2")


class FakeView:
    def __init__(self):
        self.sheet = None
        self.asked = False

    def show_sheet(self, sheet):
        self.sheet = sheet

    def ask_issue(self, _asked):
        self.asked = True

    def __getattr__(self, name):
        return lambda *_arguments, **_named: None


class FakeNavigator:
    def __init__(self):
        self.told = []

    def tell(self, sentence):
        self.told.append(sentence)


def at_once(_title, work, *, done, failed):
    done(work(None))


@pytest.fixture
def view():
    return FakeView()


@pytest.fixture
def navigator():
    return FakeNavigator()


@pytest.fixture
def presenter(app, view, navigator):
    made = ReportsPresenter(view, app, navigator, at_once)
    made.open(FIRST.code)
    return made


@pytest.fixture
def busy(app, monkeypatch):
    """Saves texts only once this was undone."""

    def refuse(*_arguments):
        raise StoreBusy

    with monkeypatch.context() as patch:
        patch.setattr(app.reports, "save_narrative", refuse)
        yield patch


def written(app, period):
    return app.reports.narrative("periodic", period)[PART]


def shown(view):
    return next(part.words for part in view.sheet.parts if part.key == PART)


def test_a_text_that_could_not_be_saved_is_saved_later_into_its_own_report(app, presenter, busy):
    presenter.write(PART, "Kết quả quý I")
    presenter.later()
    busy.undo()
    presenter.keep()

    assert (written(app, FIRST), written(app, SECOND)) == ("Kết quả quý I", "")


def test_a_text_that_could_not_be_saved_still_stands_in_its_report(view, presenter, busy):
    presenter.write(PART, "Kết quả quý I")
    presenter.later()
    elsewhere = shown(view)
    presenter.earlier()

    assert (elsewhere, shown(view)) == ("", "Kết quả quý I")


def test_what_is_wrong_with_a_text_is_told_with_its_part(presenter, navigator):
    presenter.write(PART, "x" * 20_001)
    presenter.keep()

    assert "not saved" in navigator.told[0]
    assert "20000" in navigator.told[0].replace(".", "").replace(",", "")


def test_one_text_that_is_refused_does_not_keep_back_the_others(app, presenter):
    presenter.write(PART, "x" * 20_001)
    presenter.write("difficulties", "Đường sạt lở")
    presenter.keep()

    assert app.reports.narrative("periodic", FIRST)["difficulties"] == "Đường sạt lở"


def test_a_report_is_not_issued_without_a_text_that_could_not_be_saved(view, presenter, busy):
    presenter.write(PART, "Kết quả quý I")
    presenter.ask_issue()

    assert not view.asked
