"""Separations, the list of cases, who viewed one, and its documents."""

import dataclasses
from datetime import date

import pytest

from cpo_desktop.domain.case import Assessment, SafetyOrder, Stage
from cpo_desktop.foundation.errors import InvalidInput, NotFound
from cpo_desktop.services.attachments import DocumentNotReadable, DocumentTooLarge
from cpo_desktop.services.cases import (
    CaseFilter,
)
from cpo_desktop.storage.access import AccessLogBroken, verify
from tests import factory
from tests.unit.services.cases.conftest import RECEIVED


def separation(app, case, child, first, last, **more):
    return SafetyOrder(
        id=app.records.new_id(),
        case=case.id,
        child=child.id,
        kind="separation",
        decided_at=RECEIVED,
        begins_on=first,
        ends_on=last,
        **more,
    )


def test_a_separation_of_sixteen_days_is_refused(app, case, child):
    with pytest.raises(InvalidInput) as refused:
        app.records.save(separation(app, case, child, date(2026, 2, 11), date(2026, 2, 27)))
    assert [problem.field for problem in refused.value.problems] == ["ends_on"]


def test_an_extended_separation_still_ends_fifteen_days_after_it_began(app, case, child):
    app.records.save(
        separation(
            app, case, child, date(2026, 2, 11), date(2026, 2, 16), ended_on=date(2026, 2, 11)
        )
    )
    longer = separation(app, case, child, date(2026, 2, 16), date(2026, 2, 26))
    app.records.save(dataclasses.replace(longer, kind="extension"))

    found = {d.deadline.rule.key: d for d in app.cases.deadlines(case.id)}["separation"]

    assert (found.deadline.day, found.done_at) == (date(2026, 2, 26), None)


def test_the_list_says_where_a_case_stands_and_what_is_due(app, case):
    (row,) = app.cases.page(CaseFilter()).rows

    assert (row.code, row.stage, row.village) == ("VV-000001", Stage.NOTICE, "")
    assert row.next_deadline.deadline.rule.key == "emergency"


def test_a_case_is_listed_by_its_code_or_its_childs_name_and_not_by_its_story(app, case):
    def found(words):
        return [row.id for row in app.cases.page(CaseFilter(words=words)).rows]

    assert found("dao nguyen") == [case.id]
    assert found("rieng") == []


def test_a_closed_case_leaves_the_list_of_open_ones(app, case):
    app.cases.close(case.id, "other", date(2026, 2, 11))

    assert app.cases.page(CaseFilter()).rows == ()
    assert len(app.cases.page(CaseFilter(open_only=False)).rows) == 1
    assert app.cases.open_deadlines() == ()


def test_who_viewed_a_case_is_kept_in_a_chain(app, case):
    app.cases.note_view(case.id)
    app.cases.note_print(case.id, "02")

    assert [(a.deed.value, a.detail) for a in app.cases.accesses(case.id)] == [
        ("print", "02"),
        ("view", ""),
    ]
    with app.database.read() as work:
        assert verify(work) == 2


def test_a_view_taken_out_of_the_log_is_found(app, case):
    for _ in range(3):
        app.cases.note_view(case.id)
    with app.database.schema_change() as connection:
        connection.exec_driver_sql("DELETE FROM access WHERE seq = 2")

    with app.database.read() as work, pytest.raises(AccessLogBroken) as broken:
        verify(work)

    assert broken.value.details == {"seq": 2}


PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 100


def test_a_document_is_kept_once_however_often_it_is_added(app, case):
    first = app.attachments.add(case.id, "Ảnh 1", PNG)
    second = app.attachments.add(case.id, "Ảnh 2", PNG)

    assert first.sha256 == second.sha256
    assert app.attachments.content(second.id) == PNG
    with app.database.read() as work:
        assert work.connection.exec_driver_sql("SELECT count(*) FROM blob").scalar() == 1


def test_a_document_of_another_kind_or_too_large_is_refused(app, case):
    with pytest.raises(DocumentNotReadable):
        app.attachments.add(case.id, "x", b"MZ\x90 a program")
    with pytest.raises(DocumentTooLarge):
        app.attachments.add(case.id, "x", PNG + b"\0" * 10 * 1024 * 1024)


def test_a_case_that_is_not_there_is_not_found(app):
    with pytest.raises(NotFound):
        app.cases.file(factory.an_id())
    with pytest.raises(NotFound):
        app.cases.by_code("VV-999999")


def test_an_assessment_keeps_the_version_of_its_scale(app, case, child):
    made = app.cases.new_assessment(case.id, child.id, "03")

    assert isinstance(made, Assessment)
    assert made.scale == "form_03@1"
