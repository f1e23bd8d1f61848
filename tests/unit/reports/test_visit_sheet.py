"""The sheet for a home visit: what it tells, what it never tells, and how it fits the paper."""

from dataclasses import replace
from datetime import date
from functools import lru_cache
from io import BytesIO

import pypdf
import pytest

from cpo_desktop.domain.circumstance import WITHHELD
from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.family import HomeVisit
from cpo_desktop.domain.family_file import Family, FamilyMeasure, child_of, members_of
from cpo_desktop.domain.violence import Violence
from cpo_desktop.reports.fonts import UnprintableText
from cpo_desktop.reports.pdf import page_count, render_pdf
from cpo_desktop.reports.visit_sheet import ROOMY, SCARCE, visit_sheet
from tests import factory
from tests.unit.reports.form_samples import ISSUER
from tests.unit.reports.reading import read, text_of

TODAY = factory.TODAY
ELSEWHERE = "Xem hồ sơ tại xã"
HEADINGS = (
    "ỦY BAN NHÂN DÂN",
    "XÃ SUỐI HOA",
    "LƯU HÀNH NỘI BỘ",
    "PHIẾU THĂM HỘ GIA ĐÌNH",
    "Ngày thăm:",
    "Lý do:",
    "Chủ hộ:",
    "Người lớn trong hộ",
    "Trẻ em",
    "Hoàn cảnh, nguy cơ",
    "Cần xem",
    "Hỗ trợ đang thực hiện",
    "Theo dõi tiếp",
    "Lần thăm trước:",
    "Việc còn phải làm:",
    "Tình hình khi thăm:",
    "Ý kiến của trẻ em:",
    "Ý kiến của cha mẹ, người chăm sóc:",
    "Nội dung thống nhất:",
    "Lần thăm tiếp theo:",
    "NGƯỜI THĂM",
    "ĐẠI DIỆN HỘ GIA ĐÌNH",
)
LONG = "Công Tằng Tôn Nữ Hoàng Thị Phương Nguyệt Ánh Tuyết Nhung"


def a_family_child(child, *, groups=(), risks=()):
    return child_of(
        child,
        [factory.a_circumstance(child, code=code) for code in groups],
        [factory.a_risk(child, code=code) for code in risks],
        TODAY,
    )


def a_visit(**given):
    return HomeVisit(**({"id": factory.an_id(), "household": "h", "due_on": TODAY} | given))


def a_measure(receiver="Lò Thị Hoa", next_due=None, **given):
    made = factory.a_measure(**({"child": "c"} | given))
    return FamilyMeasure(measure=made, receiver=receiver, next_due=next_due, is_open=True)


@lru_cache
def typical():
    """Four grown-ups, three children, two measures, a visit made and one planned."""
    home = factory.a_household(
        id="h", code="HO-000012", head="Lò Văn Sơn", address="Số 5", telephone="0912 345 678",
        poverty="near_poor", poverty_year=2025, members=7,
    )  # fmt: skip
    father, mother, grandmother, uncle = (
        factory.a_person(full_name=name, household="h", born=PartialDate(year), **more)
        for name, year, more in (
            ("Lò Văn Sơn", 1985, {"occupation": "farmer", "telephone": "0912 345 678"}),
            ("Hà Thị Dụ", 1988, {"occupation": "farmer"}),
            ("Cầm Thị Mẫu", 1955, {}),
            ("Lò Văn Thử", 1990, {}),
        )
    )
    parents = {"father": father.id, "mother": mother.id, "household": "h"}
    done = {"insured": True, "number": "011320000001"}
    eldest = factory.a_child(
        full_name="Lò Thị Hoa", sex="female", born=PartialDate(2014, 3, 5), school_class="6B",
        school="Trường THCS Suối Hoa", **done, **parents,
    )  # fmt: skip
    second = factory.a_child(
        full_name="Lò Văn An", born=PartialDate(2018, 11, 24), schooling="dropped_out",
        carer=grandmother.id, carer_relation="grandmother_paternal", insured=True,
        household="h", father=father.id,
    )  # fmt: skip
    baby = factory.a_child(
        full_name="Lò Thị Bé", sex="female", born=PartialDate(2026, 9),
        birth_registration="unregistered", **(done | parents | {"insured": False}),
    )  # fmt: skip
    children = (eldest, second, baby)
    return Family(
        household=home,
        village="Thôn Đông",
        today=TODAY,
        members=members_of(home, (father, mother, grandmother, uncle), children),
        children=(
            a_family_child(eldest),
            a_family_child(second, groups=("N08.1",), risks=("R03", "R04")),
            a_family_child(baby),
        ),
        measures=(
            a_measure(kind="M07", receiver="Lò Văn An", next_due=date(2026, 11, 20)),
            a_measure(kind="M16", child=None, household="h", next_due=date(2027, 1, 5)),
        ),
        visits=(
            a_visit(due_on=date(2026, 11, 25), reason="follow_up"),
            a_visit(
                due_on=date(2026, 8, 3), done_on=date(2026, 8, 5), done_by="Cộng tác viên thôn",
                seen="Điều đã thấy", agreed="Gia đình cho cháu đi học lại từ đầu tuần sau.",
            ),
        ),
    )  # fmt: skip


@lru_cache
def sparse():
    """A household of which next to nothing is known."""
    home = factory.a_household(id="h", head="Lò Văn Sơn", poverty=None)
    return Family(household=home, village="", today=TODAY)


@lru_cache
def overfull():
    """Eight children and as many grown-ups, all with names as long as names get."""
    home = factory.a_household(id="h", head=LONG, address=LONG * 3, village=None)
    people = [
        factory.a_person(full_name=f"{LONG} {n}", household="h", telephone="0912 345 678")
        for n in range(8)
    ]
    children = [
        factory.a_child(full_name=f"{LONG} {n}", school=f"Trường {LONG}", mother=people[n].id)
        for n in range(8)
    ]
    groups = ("N02", "N04.2", "N08.1", "N13.1")
    return Family(
        household=home,
        village=LONG,
        today=TODAY,
        members=members_of(home, people, children),
        children=tuple(
            a_family_child(child, groups=groups, risks=("R01", "R02", "R03")) for child in children
        ),
        measures=tuple(a_measure(receiver=LONG, kind="M05") for _ in range(9)),
        visits=(a_visit(done_on=TODAY, agreed=f"{LONG}. " * 20),),
    )


FAMILIES = {"typical": typical, "sparse": sparse, "overfull": overfull}


@lru_cache
def pdf(how, lines=SCARCE):
    return render_pdf(visit_sheet(FAMILIES[how](), ISSUER, lines))


def told(**changes):
    """What the usual sheet says after these changes to the family."""
    return text_of(render_pdf(visit_sheet(replace(typical(), **changes), ISSUER, SCARCE)))


@pytest.mark.parametrize("how", FAMILIES)
def test_the_sheet_has_all_its_parts_in_order(how):
    text, at = text_of(pdf(how)), 0
    for heading in HEADINGS:
        at = text.find(heading, at)
        assert at >= 0, heading


def test_the_usual_family_is_one_page_with_more_than_the_fewest_lines_to_write_on():
    assert page_count(visit_sheet(typical(), ISSUER, SCARCE)) == 1
    assert page_count(visit_sheet(typical(), ISSUER, SCARCE + 1)) == 1


def test_a_sheet_of_the_office_s_own_bears_no_number():
    assert "Số:" not in told()


@pytest.mark.parametrize("how", FAMILIES)
@pytest.mark.parametrize("lines", [SCARCE, ROOMY])
def test_the_pages_are_those_that_are_counted(how, lines):
    assert len(read(pdf(how, lines))) == page_count(visit_sheet(FAMILIES[how](), ISSUER, lines))


@pytest.mark.parametrize("how", FAMILIES)
@pytest.mark.parametrize("lines", [SCARCE, ROOMY])
def test_nothing_leaves_the_paper(how, lines):
    for page in read(pdf(how, lines)):
        assert min(line.left for line in page.lines) >= 22 - 0.1
        assert max(line.right for line in page.lines) <= 210 - 12 + 0.1
        assert max(line.baseline for line in page.lines) <= 297 - 12


def test_what_is_written_by_hand_stands_together():
    (page,) = (page for page in read(pdf("overfull", ROOMY)) if page_has(page, "Tình hình khi"))
    assert page_has(page, "Ý kiến của trẻ em:")
    assert page_has(page, "NGƯỜI THĂM")


def page_has(page, beginning):
    return any(line.text.startswith(beginning) for line in page.lines)


@pytest.mark.parametrize("lines", [SCARCE + 1, 12, ROOMY])
def test_every_line_that_is_asked_for_is_one_more_to_write_on(lines):
    assert ruled(lines) - ruled(SCARCE) == lines - SCARCE


def ruled(lines):
    """The level strokes that end at the right margin: lines to write on, and borders of tables."""
    strokes = (stroke for page in read(pdf("typical", lines)) for stroke in page.strokes)
    return sum(each.top == each.bottom and each.right > 198 - 0.1 for each in strokes)


# What it tells


def test_the_household_is_told_with_its_poverty_and_the_year_it_was_reviewed_in():
    text = told()
    for words in (
        "Chủ hộ: Lò Văn Sơn",
        "Mã hộ: HO-000012",
        "Khu dân cư: Thôn Đông",
        "Địa chỉ: Số 5",
        "Điện thoại: 0912 345 678",
        "Diện hộ: Hộ cận nghèo (rà soát năm 2025)",
        "Số người: 7",
        "Ngày thăm: 25/11/2026",
        "Lý do: Theo dõi sau hỗ trợ",
    ):
        assert words in text


def test_grown_ups_are_told_by_what_they_are_to_the_children_by_number():
    text = told()
    assert "Cầm Thị Mẫu Bà nội của trẻ số 2 1955" in text
    assert "Lò Văn Sơn Cha 1985 Nông dân 0912 345 678" in text
    assert "Hà Thị Dụ Mẹ của trẻ số 1, 3 1988 Nông dân" in text
    assert "Lò Văn Thử 1990" in text


def test_children_are_told_with_age_school_and_what_to_look_at():
    text = told()
    assert "Lò Thị Hoa 05/03/2014, 12 tuổi Nữ Trường THCS Suối Hoa, lớp 6B" in text
    # One day before the eighth birthday.
    assert "Lò Văn An 24/11/2018, 7 tuổi Nam Đã bỏ học" in text
    assert "Bỏ học kiếm sống; Cha mẹ đi làm ăn xa; Có nguy cơ bỏ học" in text
    assert "việc đi học; số định danh" in text
    # The month alone is known: counted from its first day.
    assert "Lò Thị Bé 09/2026, 2 tháng Nữ đăng ký khai sinh; thẻ bảo hiểm y tế" in text


def test_who_is_no_child_any_more_stands_among_the_grown_ups_and_who_left_nowhere():
    grown = factory.a_child(full_name="Lò Văn Lớn", born=PartialDate(2010, 1, 1))
    gone = factory.a_child(full_name="Lò Văn Đi", left_on=date(2026, 1, 1))
    text = told(children=(a_family_child(grown), a_family_child(gone)))
    assert "Lò Văn Lớn Đã đủ 16 tuổi 2010" in text
    assert "Chưa nhập trẻ em nào của hộ." in text
    assert "Lò Văn Đi" not in text


def test_support_is_told_with_its_next_follow_up_and_what_is_late_once_more():
    text = told()
    assert "1 Hỗ trợ quay lại trường, phổ cập giáo dục Lò Văn An 12/01/2026 20/11/2026" in text
    assert "2 Hỗ trợ sinh kế, nhà ở cho gia đình Cả hộ 12/01/2026 05/01/2027" in text
    assert "Việc còn phải làm: theo dõi hỗ trợ số 1 (quá hạn từ ngày 20/11/2026)" in text


def test_the_last_visit_is_told_by_its_day_and_by_who_made_it():
    assert f"Lần thăm trước: 05/08/2026 (Cộng tác viên thôn). {ELSEWHERE}" in told()
    text = told(visits=(a_visit(due_on=None, done_on=date(2026, 8, 5)),))
    assert "Lần thăm trước: 05/08/2026 Việc còn phải làm" in text


def test_where_nothing_is_known_there_is_room_to_write_and_a_reminder_to_ask():
    text = text_of(pdf("sparse"))
    assert "Chưa nhập người lớn nào của hộ." in text
    assert "Hiện không có hỗ trợ nào đang thực hiện." in text
    assert "Lần thăm trước: chưa có." in text
    assert "hỏi số điện thoại; hỏi diện hộ nghèo, cận nghèo" in text


# What it never tells


def words_of(codes, key):
    """Every word by which a code could be told: full, short, and of all below it."""
    for code in code_list(codes).within(key):
        yield from (code.vi, code.short("vi"), code.key)


@pytest.mark.parametrize("group", WITHHELD)
def test_hiv_drugs_offences_and_abuse_are_in_the_file_at_the_commune_alone(group):
    child = factory.a_child(full_name="Lò Thị Hoa")
    every = [code.key for code in code_list("circumstances").within(group)]
    alone = {"measures": (), "visits": ()}
    text = told(children=(a_family_child(child, groups=(*every, "N02")),), **alone)
    assert [words for words in words_of("circumstances", group) if words in text] == []
    assert text.count(ELSEWHERE) == 1
    assert "Bị bỏ rơi" in text


def test_the_groups_that_are_kept_secret_are_those_of_the_law():
    assert {"N05", "N07", "N09", "N10", "N11", "N12"} <= set(WITHHELD)


@pytest.mark.parametrize("risk", ["R05", "R06", "R07", "R11"])
def test_risks_that_speak_of_violence_drugs_hiv_or_abuse_are_not_told(risk):
    child = factory.a_child(full_name="Lò Thị Hoa")
    text = told(children=(a_family_child(child, risks=(risk, "R01")),), measures=())
    assert [words for words in words_of("risks", risk) if words in text] == []
    assert f"Gia đình nghèo, cận nghèo; {ELSEWHERE}" in text


@pytest.mark.parametrize(
    "given", [{"kind": "M11"}, {"kind": "M14"}, {"kind": "M19"}, {"kind": "M09", "plan": "p"}]
)
def test_support_that_speaks_of_a_case_is_not_named(given):
    text = told(measures=(a_measure(**given),))
    assert code_list("measure_types").get(given["kind"]).vi not in text
    assert f"1 {ELSEWHERE} Lò Thị Hoa 12/01/2026" in text


def test_what_was_seen_and_agreed_is_not_taken_along():
    text = told()
    assert "Điều đã thấy" not in text
    assert "đi học lại" not in text


def test_that_a_visit_is_made_because_of_a_risk_is_not_said():
    text = told(visits=(a_visit(due_on=date(2026, 11, 25), reason="risk"),))
    assert code_list("visit_reasons").get("risk").vi not in text
    assert "Ngày thăm: 25/11/2026" in text


def test_what_cannot_be_printed_is_refused_before_pages_are_counted():
    family = replace(sparse(), household=replace(sparse().household, head="Sơn 🙂"))
    with pytest.raises(UnprintableText):
        page_count(visit_sheet(family, ISSUER, SCARCE))


def test_cases_and_incidents_are_not_mentioned():
    case = factory.a_case(code="VV-000003", forms=("XH1", "XH3"))
    incident = Violence(id="v", code="BL-000002", happened_on=TODAY, forms=("physical",))
    marriage = factory.a_marriage(code="TH-000001")
    assert told(cases=(case,), violence=(incident,), marriages=(marriage,)) == told()


def test_the_file_names_the_sheet_and_nobody():
    metadata = pypdf.PdfReader(BytesIO(pdf("typical"))).metadata
    assert metadata.title == "Phiếu thăm hộ gia đình"
    assert not any("Lò" in str(value) for value in metadata.values())


def test_the_same_family_gives_the_same_file():
    assert pdf("typical") == render_pdf(visit_sheet(typical(), ISSUER, SCARCE))
