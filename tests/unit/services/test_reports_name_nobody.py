"""Names stand in lists for the office alone; every kind of report can be made, and names nobody."""

import unicodedata

import pytest

from cpo_desktop.domain.child import Child
from cpo_desktop.domain.marriage import Party
from cpo_desktop.domain.person import Person
from cpo_desktop.domain.violence import ViolencePerson
from cpo_desktop.reports.catalogue import REPORT_KINDS, report_kind
from cpo_desktop.reports.files import ENDINGS, FiguresNotGivenOut
from cpo_desktop.services.reports import ReportService
from tests.conftest import TickingClock
from tests.registers import Register, stored
from tests.unit.reports.reading import text_of

LISTS = [kind.key for kind in REPORT_KINDS if kind.is_list]
REPORTS = [kind.key for kind in REPORT_KINDS if not kind.is_list]
NAMED = (Child, Person, Party, ViolencePerson)


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    register = Register(11, children=60, years=2)
    database = stored(register, tmp_path_factory.mktemp("names") / "store.db")
    yield register, ReportService(database, clock=TickingClock(), user="Cán bộ Thử Nghiệm")
    database.close()


def plain(text):
    return " ".join(unicodedata.normalize("NFC", text).split())


def names(register, *kinds):
    return {plain(each.full_name) for kind in kinds for each in register.all(kind)}


def printed(reports, kind):
    return plain(text_of(reports.draft_pdf(kind, reports.period(kind))))


@pytest.mark.parametrize("kind", REPORTS)
def test_no_report_names_anybody(demo, kind):
    register, reports = demo
    text = printed(reports, kind)
    # A name of one word may be a village's too.
    told = {name for name in names(register, *NAMED) if " " in name and name in text}
    assert told == set()


@pytest.mark.parametrize("kind", ["list_special", "list_risk"])
def test_lists_of_children_do_name_them(demo, kind):
    register, reports = demo
    text = printed(reports, kind)
    assert any(name in text for name in names(register, Child))


def test_overdue_cases_name_nobody_either(demo):
    register, reports = demo
    text = printed(reports, "list_overdue")
    assert not [name for name in names(register, *NAMED) if " " in name and name in text]


@pytest.mark.parametrize("kind", [*REPORTS, *LISTS])
@pytest.mark.parametrize("ending", ENDINGS)
def test_every_kind_can_be_made_in_every_format(demo, kind, ending):
    _, reports = demo
    for period in (reports.period(kind), reports.period(kind).same_last_year(reports.cutoff(kind))):
        if ending == "json" and report_kind(kind).public:
            with pytest.raises(FiguresNotGivenOut):
                reports.file(kind, period, ending)
        else:
            assert reports.file(kind, period, ending)
