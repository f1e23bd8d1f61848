"""What stands beside the stages of a case."""

from datetime import date

import pytest
from PySide6.QtCore import QBuffer, QByteArray, Qt
from PySide6.QtGui import QImage, QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget

from cpo_desktop.domain.case import SafetyOrder
from cpo_desktop.storage.access import Deed
from cpo_desktop.ui import prompts
from cpo_desktop.ui.case_panels.panels import Side
from cpo_desktop.ui.previews import PicturePreview
from cpo_desktop.ui.printing import PrintDialog
from tests.ui.case_panels.conftest import (
    an_order,
    click,
    dialog,
    words,
    write,
)


class TestEmergencyMeasures:
    def test_a_separation_is_proposed_to_end_after_15_days(self, app, shown, case):
        click(shown(Side.ORDERS), "side_add")
        dialog().form.fields.enter("kind", "separation")
        dialog().form.save()
        order = app.cases.file(case.id).orders[0]
        assert (order.begins_on, order.ends_on) == (date(2026, 11, 23), date(2026, 12, 8))

    def test_a_longer_one_is_refused(self, app, shown, case):
        click(shown(Side.ORDERS), "side_add")
        dialog().form.fields.enter("kind", "separation")
        dialog().form.fields.enter("ends_on", date(2026, 12, 9))
        dialog().form.save()
        assert app.cases.file(case.id).orders == ()
        assert "15 days at most" in words(dialog())
        dialog().reject()

    def test_an_extension_stays_within_15_days_in_all(self, app, shown, case):
        first = an_order(app, case, begins_on=date(2026, 11, 16), ends_on=date(2026, 11, 23))
        app.records.save(SafetyOrder(**first))
        click(shown(Side.ORDERS), "side_add")
        dialog().form.fields.enter("kind", "extension")
        dialog().form.save()
        last = app.cases.file(case.id).orders[-1]
        assert (last.begins_on, last.ends_on) == (date(2026, 11, 23), date(2026, 12, 1))

    def test_one_ends_with_one_click(self, app, shown, case):
        order = SafetyOrder(**an_order(app, case))
        app.records.save(order)
        panel = shown(Side.ORDERS)
        click(panel, "act_0")
        assert app.records.get(SafetyOrder, order.id).ended_on == date(2026, 11, 23)


def test_an_agency_is_told_now_and_answers_today(app, shown, case):
    panel = shown(Side.COORDINATION)
    click(panel, "side_add")
    dialog().form.fields.enter("agency", "forensic_centre")
    dialog().form.fields.enter("purpose", "forensic_exam")
    dialog().form.save()
    assert "no answer yet" in words(panel)
    click(panel, "act_0")
    write(dialog(), "answer", "Có kết quả giám định")
    dialog().form.save()
    told = app.cases.file(case.id).coordinations[0]
    assert told.told_at.date() == told.answered_on == date(2026, 11, 23)


def test_who_is_suspected_stays_covered(app, shown, case):
    panel = shown(Side.SUSPECTS)
    click(panel, "side_add")
    write(dialog(), "full_name", "Trần Văn X")
    dialog().form.save()
    assert panel.count(app.cases.file(case.id)) == 1
    assert "Trần Văn X" not in words(panel)


def test_care_by_others_is_for_the_child_of_the_case(app, shown, case, child):
    click(shown(Side.CARE), "side_add")
    dialog().form.fields.enter("form", "relatives")
    dialog().form.save()
    assert [care.child for care in app.cases.file(case.id).cares] == [child.id]


def a_picture():
    image = QImage(4, 3, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(held.data())


class TestDocuments:
    @pytest.fixture
    def chosen(self, tmp_path, monkeypatch):
        def choose(name, content):
            path = tmp_path / name
            path.write_bytes(content)
            monkeypatch.setattr(prompts, "ask_open_path", lambda *_: path)

        return choose

    @pytest.fixture
    def panel(self, shown, chosen):
        chosen("anh.png", a_picture())
        panel = shown(Side.DOCUMENTS)
        click(panel, "side_add")
        dialog().reject()
        return panel

    def test_a_scan_is_kept_and_asked_what_it_is(self, app, shown, chosen, case):
        chosen("anh.png", a_picture())
        click(shown(Side.DOCUMENTS), "side_add")
        dialog().form.fields.enter("kind", "medical_record")
        dialog().form.save()
        kept = app.cases.file(case.id).attachments[0]
        assert (kept.name, kept.kind) == ("anh.png", "medical_record")

    def test_a_picture_is_looked_at_inside_which_is_logged(self, app, panel, case):
        click(panel, "act_0")
        preview = panel.findChild(PicturePreview)
        assert preview.isVisible()
        preview.accept()
        assert app.cases.accesses(case.id)[0].detail == "attachment"

    def test_a_pdf_shows_its_pages(self, app, shown, chosen, case):
        chosen("bien_ban.pdf", a_pdf())
        panel = shown(Side.DOCUMENTS)
        click(panel, "side_add")
        dialog().reject()
        click(panel, "act_0")
        preview = panel.findChild(PrintDialog)
        assert preview.findChild(QWidget, "preview_pages").page_count > 0
        preview.accept()

    def test_a_removed_one_comes_back_by_undo(self, app, panel, case):
        click(panel, "act_2")
        assert app.cases.file(case.id).attachments == ()
        app.records.undo()
        assert len(app.cases.file(case.id).attachments) == 1

    def test_what_cannot_be_shown_is_not_taken(self, app, shown, chosen, case, monkeypatch):
        told = []
        monkeypatch.setattr(prompts, "tell_failure", lambda _parent, error: told.append(error.code))
        chosen("film.mp4", b"not a picture")
        click(shown(Side.DOCUMENTS), "side_add")
        assert told == ["DocumentNotReadable"]
        assert app.cases.file(case.id).attachments == ()


def a_pdf():
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    painter.drawText(100, 100, "1")
    painter.end()
    return bytes(held.data())


def test_a_separation_is_printed_as_form_07(app, shown, case, qtbot):
    app.records.save(SafetyOrder(**an_order(app, case)))
    panel = shown(Side.ORDERS)
    click(panel, "act_1")
    qtbot.waitUntil(lambda: panel.findChild(PrintDialog) is not None)
    panel.findChild(PrintDialog).accept()
    newest = app.cases.accesses(case.id)[0]
    assert (newest.deed, newest.detail) == (Deed.PRINT, "07")
