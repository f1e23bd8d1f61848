"""Under what a report is issued: place, signer, day; and that it then stays as it is."""

import dataclasses
import json
from datetime import date

import pytest

from cpo_desktop.domain.issued import IssuedReport, ReportSending
from cpo_desktop.foundation.errors import InvalidInput
from cpo_desktop.services.issuing import Issuing
from cpo_desktop.services.records import KeptForGood
from tests.conftest import TODAY
from tests.factory import a_child
from tests.unit.reports.reading import text_of
from tests.unit.services.conftest import change_office

KIND = "periodic"
ISSUED_ON = date(2026, 9, 16)


@pytest.fixture
def issuing(app):
    return app.issuing


def record_of(app, issued):
    with app.database.read() as work:
        return work.get(IssuedReport, issued.id)


def test_place_and_signer_are_those_of_the_settings_unless_said_otherwise(issuing, quarter, app):
    usual = issuing.usual()
    assert (usual.number, usual.day) == ("1", TODAY)
    assert (usual.place, usual.signing, usual.signer) == (
        issuing_sender(app, quarter).place,
        "chair",
        "Lãnh Đạo Thử Nghiệm",
    )

    plain = issuing.issue(KIND, quarter, Issuing("15", ISSUED_ON))

    assert plain.signer == "Lãnh Đạo Thử Nghiệm"
    frozen = json.loads(issuing.frozen_json(plain.id))["sender"]
    assert frozen == json.loads(json.dumps(dataclasses.asdict(issuing_sender(app, quarter))))


def issuing_sender(app, period):
    return app.reports.draft(KIND, period).sender


def test_another_leader_signs_this_report_at_another_place(issuing, quarter, app):
    under = Issuing(
        "15", ISSUED_ON, place="  Bản  Pá ", signing="deputy", signer="Phó  Chủ Tịch Thử"
    )

    issued = issuing.issue(KIND, quarter, under)

    assert issued.signer == record_of(app, issued).signer == "Phó Chủ Tịch Thử"
    frozen = json.loads(issuing.frozen_json(issued.id))["sender"]
    assert (frozen["place"], frozen["signer"]) == ("Bản Pá", "Phó Chủ Tịch Thử")
    assert frozen["authority"] == ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]
    printed = text_of(issuing.reprint(issued.id))
    assert "Bản Pá, ngày 16 tháng 9 năm 2026" in printed
    assert "KT. CHỦ TỊCH PHÓ CHỦ TỊCH" in printed
    assert "Phó Chủ Tịch Thử" in printed
    # It was for this report: the settings, and the next report, are as they were.
    assert issuing_sender(app, quarter).signer == issuing.usual().signer == "Lãnh Đạo Thử Nghiệm"


def test_that_another_leader_signs_a_correction_is_listed_in_it(issuing, quarter):
    issuing.issue(KIND, quarter, Issuing("15", ISSUED_ON))
    under = Issuing("22", date(2026, 10, 2), "đổi người ký", signing="deputy", signer="Phó Thử")

    second = issuing.issue(KIND, quarter, under)

    told = {each.what: (each.before, each.after) for each in issuing.replaced(second.id).changes}
    assert told == {
        "Người ký": ("Lãnh Đạo Thử Nghiệm", "Phó Thử"),
        "Quyền hạn, chức vụ của người ký": ("CHỦ TỊCH", "KT. CHỦ TỊCH; PHÓ CHỦ TỊCH"),
    }


def test_a_report_that_nobody_signs_is_not_issued(issuing, quarter, app):
    change_office(app, signer="")
    with pytest.raises(InvalidInput) as refused:
        issuing.issue(KIND, quarter, Issuing("15", ISSUED_ON))
    assert [each.field for each in refused.value.problems] == ["signer"]
    assert issuing.issue(KIND, quarter, Issuing("15", ISSUED_ON, signer="Ai Đó")).signer == "Ai Đó"


@pytest.mark.parametrize("day", [date(2026, 12, 14), date(2026, 12, 1)])
def test_a_report_is_issued_only_once_its_period_is_over(issuing, reports, clock, day):
    """The last quarter of 2026 closes on 14 December."""
    running = reports.period(KIND, "2026-Q4")
    clock.now = clock.now.replace(month=12, day=day.day)
    (told,) = issuing.hindrances(KIND, running)
    assert told.details == {"day": "14/12/2026"}

    with pytest.raises(InvalidInput) as refused:
        issuing.issue(KIND, running, Issuing("15", day))

    (problem,) = refused.value.problems
    assert (problem.field, problem.details) == ("issued_on", {"day": "14/12/2026"})
    clock.now = clock.now.replace(day=15)
    assert issuing.hindrances(KIND, running) == ()
    assert issuing.issue(KIND, running, Issuing("15", date(2026, 12, 15))).number == "15"


def test_what_was_issued_is_changed_and_deleted_by_nobody(issuing, quarter, app):
    issued = issuing.issue(KIND, quarter, Issuing("15", ISSUED_ON))
    issuing.sent(issued.id, ISSUED_ON)
    kept = record_of(app, issued)

    with pytest.raises(KeptForGood):
        app.records.delete(IssuedReport, issued.id)
    with pytest.raises(KeptForGood):
        app.records.save(dataclasses.replace(kept, number="16"))
    with pytest.raises(KeptForGood):
        app.records.save(a_child(), dataclasses.replace(kept, signer="Người Khác"))

    assert record_of(app, issued) == kept
    assert issuing.issued() == (issued,)
    # That it was sent is noted by hand, and a slip of the pen is taken out again.
    (sending,) = app.records.owned(ReportSending, "report", issued.id)
    app.records.delete(ReportSending, sending.id)
    assert app.records.owned(ReportSending, "report", issued.id) == ()
