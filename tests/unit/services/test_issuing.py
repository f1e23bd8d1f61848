"""Issued reports: kept to the byte, replaced by corrections that name what they change."""

import dataclasses
import hashlib
import io
import unicodedata
from datetime import date, datetime

import pypdf
import pytest
import sqlalchemy as sa

from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.issued import IssuedReport, ReportSending
from cpo_desktop.foundation.errors import InvalidInput
from cpo_desktop.reports.files import FiguresNotGivenOut
from cpo_desktop.reports.fonts import UnprintableText
from cpo_desktop.reports.sections import annexes, sentences
from cpo_desktop.reports.snapshot import SnapshotDamaged, packed
from cpo_desktop.services.issuing import (
    AlreadyIssued,
    FiguresDisagree,
    IssuedMeanwhile,
    Issuing,
)
from cpo_desktop.services.reports import BESIDE, PeriodDoesNotSuit
from cpo_desktop.storage import history
from cpo_desktop.storage.figures import figures_of
from cpo_desktop.storage.plans import figures_under
from tests.conftest import TODAY
from tests.factory import a_case, a_child
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


def test_an_issued_report_is_printed_as_it_was_whatever_happened_since(
    reports, issuing, quarter, app, an
):
    issued = issuing.issue(KIND, quarter, Issuing("15", ISSUED_ON))
    first = issuing.reprint(issued.id)
    app.records.save(a_child(village=an.village, born=PartialDate(2020)))
    app.records.delete(type(an), an.id)
    reports.save_narrative(KIND, quarter, {"results": "Khác"})
    change_office(app, signer="Người Khác")
    assert issuing.reprint(issued.id) == first
    assert reports.draft_pdf(KIND, quarter) != first


def test_an_issued_report_stays_issued_whatever_is_undone(issuing, app, reports, quarter, an):
    issued = issuing.issue(KIND, quarter, Issuing("15", ISSUED_ON))

    app.records.undo()

    assert issuing.issued() == (issued,)
    assert app.records.find(type(an), an.full_name) == ()  # what was saved before it, is undone


def test_an_issued_report_bears_its_number_and_day(issuing, quarter):
    issued = issuing.issue(KIND, quarter, Issuing(" 5 ", ISSUED_ON))
    printed = text_of(issuing.reprint(issued.id))
    assert "Số: 05/BC-UBND" in printed
    assert "ngày 16 tháng 9 năm 2026" in printed


def test_an_issued_report_is_kept_with_its_checksums(issuing, quarter, app):
    issued = issuing.issue(KIND, quarter, Issuing("15", ISSUED_ON))
    kept = record_of(app, issued)
    assert kept.sha256 == hashlib.sha256(kept.snapshot.encode()).hexdigest()
    assert kept.pages_sha256 == hashlib.sha256(kept.pages.encode()).hexdigest()
    assert issuing.issued() == (issued,)
    assert (issued.kind, issued.period, issued.signer) == (KIND, "2026-Q3", "Lãnh Đạo Thử Nghiệm")


def test_a_report_whose_pages_were_changed_is_not_printed(issuing, quarter, app):
    issued = issuing.issue(KIND, quarter, Issuing("15", ISSUED_ON))
    with app.database.write("test") as work:
        work.put(dataclasses.replace(record_of(app, issued), pages=packed(b"%PDF-1.7 other")))
    with pytest.raises(SnapshotDamaged):
        issuing.reprint(issued.id)


def test_what_was_frozen_of_a_report_and_changed_since_is_not_handed_out(issuing, quarter, app):
    issued = issuing.issue(KIND, quarter, Issuing("15", ISSUED_ON))
    kept = record_of(app, issued)
    with app.database.write("test") as work:
        work.put(dataclasses.replace(kept, snapshot=kept.snapshot.replace("15", "16")))
    with pytest.raises(SnapshotDamaged):
        issuing.frozen_json(issued.id)


def test_a_later_version_that_words_the_report_otherwise_reprints_the_same_bytes(
    issuing, quarter, an, monkeypatch
):
    issued = issuing.issue(KIND, quarter, Issuing("15", ISSUED_ON))
    first = issuing.reprint(issued.id)
    assert "Trẻ em dưới 16 tuổi" in text_of(first)
    monkeypatch.setattr(annexes, "_CHILDREN", "Trẻ em dưới mười sáu tuổi")
    assert issuing.reprint(issued.id) == first


def test_texts_that_nobody_wrote_stay_as_they_were_issued_in_every_format(
    issuing, reports, quarter, an, monkeypatch
):
    issued = issuing.issue(KIND, quarter, Issuing("15", ISSUED_ON))
    before = issuing.file(issued.id, "docx")
    monkeypatch.setattr(sentences, "children", lambda _figures: ["Nói khác đi."])
    assert "Nói khác đi." in reports.offered(KIND, quarter)["situation"]
    assert issuing.file(issued.id, "docx") == before


def test_what_is_issued_is_counted_anew(reports, issuing, quarter, an, monkeypatch):
    reports.save_narrative(KIND, quarter, {BESIDE: "2025-Q3"})
    reports.draft(KIND, quarter)
    counted = []

    def count(connection, periods):
        counted.append(periods.current.code)
        return figures_of(connection, periods)

    def count_under(work, keys, period):
        counted.append(period.year)
        return figures_under(work, keys, period)

    monkeypatch.setattr("cpo_desktop.services.counts.figures_of", count)
    monkeypatch.setattr("cpo_desktop.storage.plans.figures_under", count_under)
    issuing.issue(KIND, quarter, Issuing("15", ISSUED_ON))
    assert counted == ["2026-Q3", 2022, 2023, 2024, 2025, 2026, "2025-Q3"]


def test_the_list_of_issued_reports_reads_no_pages_and_no_snapshots(
    issuing, app, reports, quarter, an
):
    issuing.issue(KIND, quarter, Issuing("15", ISSUED_ON))
    asked = []
    with app.database.read() as work:
        engine = work.connection.engine

    @sa.event.listens_for(engine, "before_cursor_execute")
    def note(_connection, _cursor, statement, *_):
        asked.append(statement)

    app.work.due(TODAY)
    issuing.issued()
    assert any("issued_report" in statement for statement in asked)
    assert not any("snapshot" in statement.partition("FROM")[0] for statement in asked)


def test_a_number_is_given_once(issuing, quarter):
    issuing.issue(KIND, quarter, Issuing("15", ISSUED_ON))
    with pytest.raises(AlreadyIssued):
        issuing.issue(KIND, quarter, Issuing("15", ISSUED_ON))


@pytest.mark.parametrize(("number", "day"), [("", ISSUED_ON), ("15", date(2027, 1, 1))])
def test_a_report_without_a_number_or_of_a_day_to_come_is_not_issued(issuing, quarter, number, day):
    with pytest.raises(InvalidInput):
        issuing.issue(KIND, quarter, Issuing(number, day))
    assert issuing.issued() == ()


def test_a_report_that_cannot_be_printed_is_not_issued(reports, issuing, quarter):
    reports.save_narrative(KIND, quarter, {"results": "Tốt 👍"})
    with pytest.raises(UnprintableText):
        issuing.issue(KIND, quarter, Issuing("15", ISSUED_ON))
    assert issuing.issued() == ()


def test_decomposed_letters_are_printed_composed(reports, issuing, quarter):
    decomposed = unicodedata.normalize("NFD", "Trẻ em được học")
    reports.save_narrative(KIND, quarter, {"results": decomposed})
    issued = issuing.issue(KIND, quarter, Issuing("15", ISSUED_ON))
    assert "Trẻ em được học" in text_of(issuing.reprint(issued.id))


def test_issuing_is_in_the_history_of_the_report(issuing, quarter, app):
    issued = issuing.issue(KIND, quarter, Issuing("15", ISSUED_ON))
    with app.database.read() as work:
        (revision,) = history.history(work, IssuedReport, issued.id)
    assert revision.user == "Cán bộ Thử Nghiệm"


def test_a_correction_names_the_report_it_replaces_and_everything_it_states_otherwise(
    reports, issuing, quarter, app, an
):
    first = issuing.issue(KIND, quarter, Issuing("15", ISSUED_ON))
    app.records.save(a_child(village=an.village, sex="male", born=PartialDate(2020)))
    reports.save_narrative(KIND, quarter, {"difficulties": "Thiếu cộng tác viên."})

    second = issuing.issue(KIND, quarter, Issuing("22", date(2026, 10, 2), "bổ sung một trẻ em"))

    replaced = issuing.replaced(second.id)
    assert (replaced.number, replaced.issued_on, replaced.reason) == (
        "15",
        ISSUED_ON,
        "bổ sung một trẻ em",
    )
    told = {(change.what, change.before, change.after) for change in replaced.changes}
    together = ("Tổng số trẻ em dưới 16 tuổi; Kinh; Chưa rõ", "1", "2")
    assert together in told  # both are Kinh, and of neither it is known how poor the household is
    assert ("Khó khăn, hạn chế", "Không có.", "Thiếu cộng tác viên.") in told
    assert not any("có hoàn cảnh đặc biệt" in what for what, *_ in told)  # those are as they were
    printed = text_of(issuing.reprint(second.id))
    assert "thay thế Báo cáo số 15/BC-UBND ngày 16 tháng 9 năm 2026" in printed
    assert "lý do: bổ sung một trẻ em" in printed
    assert record_of(app, second).replaces == first.id
    assert issuing.in_force(KIND, quarter) == second


def test_what_a_correction_would_change_is_told_before_it_is_issued(issuing, quarter, app, an):
    assert issuing.changes(KIND, quarter) == ()
    issuing.issue(KIND, quarter, Issuing("15", ISSUED_ON))
    assert issuing.changes(KIND, quarter) == ()
    app.records.save(a_child(village=an.village, sex="male", born=PartialDate(2020)))
    assert {change.after for change in issuing.changes(KIND, quarter)} >= {"2"}


def test_figures_that_do_not_agree_are_not_issued_and_their_records_are_named(
    issuing, reports, quarter, app, an
):
    """A case that was closed before it was received: a store of another program may hold one."""
    case = a_case(received_at=datetime(2026, 9, 1, 8), village=an.village)
    app.records.save(case)
    with app.database.write("test") as work:
        work.put(dataclasses.replace(case, closed_on=date(2026, 6, 1), close_reason="done"))

    with pytest.raises(FiguresDisagree) as refused:
        issuing.issue(KIND, quarter, Issuing("15", ISSUED_ON))

    assert issuing.issued() == ()
    named = {record.title for gap in refused.value.gaps for record in gap.records}
    assert any(case.code in title for title in named)
    (first, *_) = reports.problems(KIND, quarter)
    assert first.blocking


def test_an_issued_report_is_fit_for_the_archive(issuing, quarter, an):
    issued = issuing.issue(KIND, quarter, Issuing("15", ISSUED_ON))
    metadata = pypdf.PdfReader(io.BytesIO(issuing.reprint(issued.id))).xmp_metadata
    assert (metadata.pdfaid_part, metadata.pdfaid_conformance) == ("1", "B")


@pytest.mark.parametrize(("ending", "begins"), [("docx", b"PK"), ("xlsx", b"PK"), ("json", b"{")])
def test_an_issued_report_is_written_as_office_files_too(issuing, quarter, an, ending, begins):
    issued = issuing.issue(KIND, quarter, Issuing("15", ISSUED_ON))
    assert issuing.file(issued.id, ending).startswith(begins)
    assert issuing.file(issued.id, ending) == issuing.file(issued.id, ending)


def test_a_report_is_noted_as_sent_on_a_day_that_can_be(issuing, quarter, app):
    issued = issuing.issue(KIND, quarter, Issuing("15", ISSUED_ON))
    issuing.sent(issued.id, date(2026, 9, 17), "văn thư")
    with app.database.read() as work:
        (sending,) = work.select(ReportSending)
    assert (sending.report, sending.sent_on) == (issued.id, date(2026, 9, 17))
    with pytest.raises(InvalidInput):
        issuing.sent(issued.id, date(2027, 1, 1))


def test_another_period_stands_beside_the_report_as_an_annex(reports, issuing, quarter, an):
    reports.save_narrative(KIND, quarter, {BESIDE: "2025-Q3"})
    assert reports.beside(KIND, quarter).code == "2025-Q3"
    issued = issuing.issue(KIND, quarter, Issuing("15", ISSUED_ON))
    printed = text_of(issuing.reprint(issued.id))
    assert "SO SÁNH SỐ LIỆU QUÝ III NĂM 2026 VỚI QUÝ III NĂM 2025" in printed
    reports.save_narrative(KIND, quarter, {BESIDE: ""})
    assert reports.beside(KIND, quarter) is None


def test_a_correction_is_not_older_than_what_it_corrects_nor_than_its_period(issuing, quarter):
    with pytest.raises(InvalidInput):
        issuing.issue(
            KIND, quarter, Issuing("1", date(2026, 6, 14))
        )  # the quarter began on the 15th
    first = issuing.issue(KIND, quarter, Issuing("15", ISSUED_ON))
    with pytest.raises(InvalidInput):
        issuing.issue(KIND, quarter, Issuing("22", date(2026, 9, 15), "sửa"))
    assert issuing.issued() == (first,)


def test_a_report_is_made_only_of_periods_that_suit_it(issuing, quarter):
    with pytest.raises(PeriodDoesNotSuit):
        issuing.issue("council_children", quarter, Issuing("15", ISSUED_ON))


def test_two_corrections_at_once_do_not_both_replace_the_same(
    issuing, reports, quarter, monkeypatch
):
    issuing.issue(KIND, quarter, Issuing("15", ISSUED_ON))
    drafted = reports.draft

    def meanwhile(*given, **how):
        monkeypatch.undo()
        draft = drafted(*given, **how)
        before = issuing.in_force
        monkeypatch.setattr(issuing, "in_force", lambda *_: first)
        first = before(KIND, quarter)
        monkeypatch.undo()
        issuing.issue(KIND, quarter, Issuing("16", date(2026, 9, 17), "bản của người khác"))
        monkeypatch.setattr(issuing, "in_force", lambda *_: first)
        return draft

    monkeypatch.setattr(reports, "draft", meanwhile)
    with pytest.raises(IssuedMeanwhile):
        issuing.issue(KIND, quarter, Issuing("17", date(2026, 9, 18), "bản này"))
    assert [each.number for each in issuing.issued()] == ["16", "15"]


def test_a_report_whose_snapshot_is_damaged_can_still_be_corrected(issuing, quarter, app):
    first = issuing.issue(KIND, quarter, Issuing("15", ISSUED_ON))
    kept = record_of(app, first)
    with app.database.write("test") as work:
        work.put(dataclasses.replace(kept, snapshot=kept.snapshot.replace("15", "16")))
    second = issuing.issue(KIND, quarter, Issuing("22", date(2026, 10, 2), "bản cũ bị hỏng"))
    (only,) = issuing.replaced(second.id).changes
    assert "không đọc lại được" in only.what


def test_a_report_is_not_sent_before_it_was_issued(issuing, quarter):
    issued = issuing.issue(KIND, quarter, Issuing("15", ISSUED_ON))
    with pytest.raises(InvalidInput):
        issuing.sent(issued.id, date(2026, 9, 15))


def test_a_report_read_out_in_public_is_not_given_out_as_figures(issuing, reports, quarter, an):
    year = reports.period("council_children", "2025")
    issued = issuing.issue("council_children", year, Issuing("15", ISSUED_ON))
    with pytest.raises(FiguresNotGivenOut):
        issuing.file(issued.id, "json")
    with pytest.raises(FiguresNotGivenOut):
        reports.file("council_children", year, "json")
    assert issuing.file(issued.id, "xlsx").startswith(b"PK")
