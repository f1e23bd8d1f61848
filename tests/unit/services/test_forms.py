"""Forms from a real store: who they are about, what they tell of, and who printed them."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from cpo_desktop import cli
from cpo_desktop.bootstrap import open_application
from cpo_desktop.domain.case import Coordination, Plan, SafetyOrder
from cpo_desktop.domain.notice import Notice
from cpo_desktop.domain.procedure import answers_text, scale_of
from cpo_desktop.domain.scales import Level
from cpo_desktop.foundation.errors import NotFound
from cpo_desktop.services.forms import NoNotice, UnknownForm, WhichChild
from cpo_desktop.storage.access import Deed
from tests import factory
from tests.conftest import PASSWORD
from tests.unit.reports.reading import text_of

FORMS = ["01", "02", "03", "minutes", "04", "05", "06", "07", "letter"]


@pytest.fixture
def app(store, clock):
    with open_application(store, PASSWORD, clock=clock) as application:
        yield application


@pytest.fixture
def child(app):
    father = factory.a_person(full_name="Lường Văn Ví", sex="male", occupation=None)
    child = factory.a_child(
        full_name="Lường Thị Mẫu",
        sex="female",
        address="Số 5",
        village=app.office.villages()[0].id,
        father=father.id,
    )
    app.records.save(child, father)
    return app.records.get(type(child), child.id)


@pytest.fixture
def case(app, child):
    notice = Notice(
        id=app.records.new_id(),
        received_at=datetime(2026, 11, 20, 14, 5),
        category="abused",
        child=child.id,
        place="Thôn Đông",
    )
    app.records.save(notice)
    return app.cases.open_case(notice.id)


@pytest.fixture
def second(app, case):
    sibling = factory.a_child(full_name="Lường Văn Dụ", village=app.office.villages()[1].id)
    app.records.save(sibling)
    app.cases.add_child(case.id, sibling.id)
    return sibling


def keep(app, of, /, **given):
    record = of(id=app.records.new_id(), **given)
    app.records.save(record)
    return record


def a_letter(app, case, agency):
    return keep(
        app,
        Coordination,
        case=case.id,
        agency=agency,
        purpose="medical_exam",
        told_at=datetime(2026, 11, 21, 8, 0),
    )


def test_the_forms_come_in_the_order_of_the_procedure(app):
    assert [kind.key for kind in app.forms.kinds()] == FORMS


@pytest.mark.parametrize("form", FORMS)
def test_every_form_of_a_case_that_has_just_begun_can_be_printed(app, case, form):
    assert app.forms.pdf(case.id, form).startswith(b"%PDF")


@pytest.mark.parametrize("form", FORMS)
def test_a_blank_form_bears_the_office_and_no_child(app, case, form):
    text = text_of(app.forms.blank(form))
    assert "Lường" not in text
    office = app.office.commune().name.upper()
    assert (office in text) is (form not in {"02", "03", "06"})


def test_a_form_is_found_by_the_code_of_its_case(app, case):
    assert text_of(app.forms.pdf(case.code, "02")) == text_of(app.forms.pdf(case.id, "02"))


def test_form_01_tells_of_the_notice_and_of_the_child_in_the_register(app, case):
    text = text_of(app.forms.pdf(case.id, "01"))
    assert "14 giờ 05 phút, ngày 20 tháng 11 năm 2026" in text
    assert "Họ và tên trẻ em (5): Lường Thị Mẫu" in text
    assert "Họ và tên cha (5): Lường Văn Ví" in text


def test_a_notice_without_a_case_has_its_form_too(app, child):
    notice = keep(
        app,
        Notice,
        received_at=datetime(2026, 11, 20, 14, 5),
        category="at_risk",
        child_name="Chưa rõ",
    )
    text = text_of(app.forms.notice_pdf(notice.id))
    assert "TRẺ EM CÓ NGUY CƠ BỊ BẠO LỰC, BÓC LỘT, BỎ RƠI (4)" in text
    assert "(5): Chưa rõ" in text


def test_an_assessment_is_printed_with_its_answers(app, case, child):
    made = app.cases.new_assessment(case.id, child.id, "03")
    answers = answers_text(dict.fromkeys((i.key for i in scale_of(made).items), Level.MEDIUM))
    app.records.save(replace(made, answers=answers, health="Ổn định"))

    for form in ("03", "minutes"):
        assert "Ổn định" in text_of(app.forms.pdf(case.id, form))
    assert "Cao: 0 Trung bình: 4 Thấp: 0" in text_of(app.forms.pdf(case.id, "03"))


def test_a_plan_is_printed_with_its_measures_and_their_funds(app, case, child):
    plan = keep(
        app,
        Plan,
        case=case.id,
        child=child.id,
        round=1,
        drafted_on=date(2026, 11, 23),
        problems="Cần nơi ở an toàn",
    )
    measure = factory.a_measure(child=child.id, plan=plan.id, kind="M09", responsible="Đỗ Thị Giả")
    app.records.save(measure, factory.a_funding(measure, amount=750_000))

    text = text_of(app.forms.pdf(case.id, "04"))
    assert "Cần nơi ở an toàn" in text
    assert "Đỗ Thị Giả" in text
    assert "Tổng kinh phí: 750.000 đồng" in text
    assert "Nơi cư trú: Số 5, Thôn Đông," in text


def test_form_07_tells_of_a_separation_and_of_no_other_measure(app, case, child):
    about = {"case": case.id, "child": child.id}
    keep(
        app,
        SafetyOrder,
        **about,
        kind="separation",
        decided_at=datetime(2026, 11, 20, 20, 0),
        place="Nhà bà nội",
    )
    keep(
        app,
        SafetyOrder,
        **about,
        kind="medical_care",
        decided_at=datetime(2026, 11, 21, 9, 0),
        place="Trạm y tế",
    )
    text = text_of(app.forms.pdf(case.id, "07"))
    assert "Nơi chăm sóc tạm thời: Nhà bà nội" in text


def test_the_newest_letter_is_printed_unless_another_is_named(app, case):
    first, _ = a_letter(app, case, "hospital"), a_letter(app, case, "health_station")
    assert "Kính gửi: Trạm y tế" in text_of(app.forms.pdf(case.id, "letter"))
    named = app.forms.pdf(case.id, "letter", about=first.id)
    assert "Kính gửi: Bệnh viện" in text_of(named)


def test_a_letter_names_every_child_of_the_case(app, case, second):
    a_letter(app, case, "hospital")
    text = text_of(app.forms.pdf(case.id, "letter"))
    assert "1. Lường Thị Mẫu" in text
    assert "2. Lường Văn Dụ" in text


def test_a_form_about_one_of_several_children_asks_which(app, case, second):
    with pytest.raises(WhichChild):
        app.forms.pdf(case.id, "02")
    assert "Lường Văn Dụ" in text_of(app.forms.pdf(case.id, "02", second.id))


@pytest.mark.parametrize(
    ("arguments", "refusal"),
    [
        (("VV-999999", "02"), NotFound),
        (("{case}", "99"), UnknownForm),
        (("{case}", "02", "no-such-child"), NotFound),
    ],
)
def test_what_is_not_there_cannot_be_printed(app, case, arguments, refusal):
    with pytest.raises(refusal):
        app.forms.pdf(*(each.format(case=case.id) for each in arguments))


def test_a_letter_that_is_not_of_the_case_cannot_be_printed(app, case):
    with pytest.raises(NotFound):
        app.forms.pdf(case.id, "letter", about="no-such-letter")


def test_form_01_of_another_cases_notice_is_refused(app, case):
    with pytest.raises(NoNotice):
        app.forms.pdf(case.id, "01", about="no-such-notice")


def test_a_printed_form_is_logged_and_a_blank_one_is_not(app, case):
    app.forms.blank("02")
    app.forms.pdf(case.id, "02")
    (entry,) = app.cases.accesses(case.id)
    assert (entry.deed, entry.detail) == (Deed.PRINT, "02")


def test_a_form_is_written_from_the_command_line(store, app, case, tmp_path, monkeypatch):
    monkeypatch.setenv(cli.PASSWORD_VARIABLE, PASSWORD)
    code = case.code
    app.database.close()
    target = tmp_path / "mau.pdf"

    assert cli.run_command(["form", str(store), code, "01", "-o", str(target)]) == 0
    assert "14 giờ 05 phút" in text_of(target.read_bytes())


def test_a_blank_form_needs_no_store(tmp_path):
    target = tmp_path / "mau.pdf"
    assert cli.run_command(["form", "--blank", "03", "-o", str(target)]) == 0
    assert "Mẫu số 03" in text_of(target.read_bytes())


@pytest.mark.parametrize(
    ("arguments", "code"), [(["--blank", "99", "-o", "x.pdf"], 1), (["--blank", "01"], 2)]
)
def test_a_form_that_cannot_be_written_is_refused(arguments, code, capsys):
    assert cli.run_command(["form", *arguments]) == code
