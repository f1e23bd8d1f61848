"""A case to fill forms from, once as usual and once with more than fits. All names invented."""

from dataclasses import replace
from datetime import date, datetime

from cpo_desktop.domain.case import Assessment, Case, Coordination, Plan, SafetyNeed, SafetyOrder
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.measure import Funding, Measure
from cpo_desktop.domain.notice import Notice
from cpo_desktop.domain.procedure import answers_text
from cpo_desktop.domain.scales import Level, current_scale
from cpo_desktop.reports.forms import Activity, Facts, Issuer
from tests.factory import a_child, a_person

PRINTED = date(2026, 11, 23)
NAME = "Lường Thị Mẫu"
ISSUER = Issuer(
    commune="Xã Suối Hoa",
    place="Suối Hoa",
    drafting_unit="VHXH",
    officer="Nông Thị Thảo",
    chair=("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
    committee=("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
    signer="Trần Văn Quý",
)
CHILD = a_child(full_name=NAME, sex="female", born=PartialDate(2015, 3, 5))
NOTICE = Notice(
    id="n",
    code="TB-000007",
    received_at=datetime(2026, 11, 20, 14, 5),
    channel="phone",
    category="abused",
    child=CHILD.id,
    child_name=NAME,
    child_sex="female",
    child_born=PartialDate(2015, 3, 5),
    place="Nhà riêng, Thôn Đông",
    state="Có vết bầm ở hai cánh tay, hoảng sợ, không muốn về nhà.",
    consequences="Có thể tiếp tục bị đánh, bỏ học.",
    done_before="Bà nội đưa cháu sang nhà hàng xóm.",
    father_name="Lường Văn Ví",
    father_age=38,
    father_job="Nông dân",
    mother_name="Hà Thị Dụ",
    mother_age=35,
    mother_job="Đi làm xa",
    family="Hộ cận nghèo; mẹ đi làm xa từ năm 2024, cha hay uống rượu.",
    carer="Bà nội",
    informant="Nguyễn Thị Thử",
    informant_phone="0912 000 111",
    informant_address="Thôn Đông",
    informant_note="Là hàng xóm, đề nghị giữ kín tên.",
    received_by="Nông Thị Thảo",
)
CASE = Case(id="c", code="VV-000003", stage="plan", round=1, received_at=NOTICE.received_at)


def an_assessment(form, **given):
    """Every harm item high but the last, every item of protection medium."""
    scale = current_scale(f"form_{form}", PRINTED)
    answers = dict.fromkeys((item.key for item in scale.harm.items), Level.HIGH)
    answers[scale.harm.items[-1].key] = Level.LOW
    answers |= dict.fromkeys((item.key for item in scale.protection.items), Level.MEDIUM)
    usual = {
        "id": f"a{form}",
        "case": "c",
        "child": CHILD.id,
        "form": form,
        "round": 1,
        "scale": f"{scale.id}@{scale.version}",
        "answers": answers_text(answers),
        "assessed_on": date(2026, 11, 20),
        "assessor": "Nông Thị Thảo",
        "health": "Sức khỏe ổn định, còn lo sợ khi nhắc đến cha.",
        "family_ties": "Gắn bó với bà nội; sợ cha.",
        "outside_ties": "Học lớp 6, ngoan, có hai bạn thân cùng thôn.",
        "course": "Bị cha đánh nhiều lần khi say rượu, lần gần nhất ngày 19/11/2026.",
        "suspect": "Cha đẻ, 38 tuổi, hay uống rượu.",
        "means": "Hộ cận nghèo, thu nhập từ ruộng nương.",
        "protectors": "Bà nội, cô giáo chủ nhiệm, trưởng thôn.",
        "services": "Trạm y tế xã, Trung tâm Công tác xã hội tỉnh.",
        "conclusion": "Trẻ em có nguy cơ cao tiếp tục bị bạo lực.",
        "problems": "Cần nơi ở an toàn; cần hỗ trợ tâm lý; cha cần cai rượu.",
        "child_opinion": "Muốn ở với bà nội và tiếp tục đi học.",
        "carer_opinion": "Bà nội đồng ý nuôi dưỡng cháu.",
    }
    return Assessment(**(usual | given))


NEEDS = (
    SafetyNeed(
        id="s1", assessment="a02", need="shelter", service="Ở tạm nhà bà nội", provider="Gia đình"
    ),
    SafetyNeed(
        id="s2", assessment="a02", need="health", service="Khám vết thương", provider="Trạm y tế"
    ),
)
PLAN = Plan(
    id="p",
    case="c",
    child=CHILD.id,
    round=1,
    drafted_on=date(2026, 11, 23),
    problems="1. Nơi ở an toàn.\n2. Ổn định tâm lý.\n3. Thay đổi hành vi của cha.",
    goals="Trẻ em sống an toàn với bà nội, đi học đều, không còn bị bạo lực.",
    organisation="Công chức văn hóa - xã hội chủ trì; Công an xã và trạm y tế phối hợp.",
    review_on=date(2027, 2, 23),
    child_opinion="Đồng ý.",
    carer_opinion="Bà nội đồng ý với kế hoạch.",
    submitted_on=date(2026, 11, 24),
    decision="approved",
    decided_on=date(2026, 11, 25),
    decision_number="128/QĐ-UBND",
)
ACTIVITIES = (
    Activity(
        measure=Measure(
            id="m1",
            child=CHILD.id,
            kind="M09",
            level="intervention",
            law="CT-a",
            provider="social_work_centre",
            responsible="Đỗ Thị Giả",
            partner="Trường học",
            started_on=date(2026, 11, 26),
            ended_on=date(2027, 1, 26),
            status="approved",
        ),
        funds=(
            Funding(
                id="f", measure="m1", source="state", amount=2_500_000, given_on=date(2026, 11, 26)
            ),
        ),
    ),
    Activity(
        measure=Measure(
            id="m2",
            child=CHILD.id,
            kind="M21",
            level="support",
            provider="womens_union",
            started_on=date(2026, 11, 26),
            status="approved",
            remarks="Thăm hộ mỗi tuần một lần.",
        ),
    ),
)
ORDER = SafetyOrder(
    id="o",
    case="c",
    child=CHILD.id,
    kind="separation",
    decided_at=datetime(2026, 11, 20, 20, 0),
    number="127",
    separated_from="Lường Văn Ví (cha đẻ)",
    place="Nhà bà nội, Thôn Đoài, xã Suối Hoa",
    carer="Lò Thị Mẫu (bà nội)",
    begins_on=date(2026, 11, 20),
    ends_on=date(2026, 12, 5),
    duties="Công an xã bảo đảm an toàn; trạm y tế theo dõi sức khỏe trẻ em.",
    reason="Trẻ em bị cha đánh, có nguy cơ tiếp tục bị bạo lực.",
)
ASKED = Coordination(
    id="k",
    case="c",
    agency="health_station",
    purpose="medical_exam",
    told_at=datetime(2026, 11, 21, 8, 0),
    told_how="letter",
    asked="Khám, ghi nhận thương tích của trẻ em.\n- Lập hồ sơ y tế;\n- Theo dõi sức khỏe hằng tuần.",
    letter_number="45",
    next_on=date(2026, 11, 28),
)


def filled(form: str) -> Facts:
    """Everything that a form of this case may be filled from."""
    assessed = {"minutes": "03"}.get(form, form)
    return Facts(
        printed_on=PRINTED,
        issuer=ISSUER,
        case=CASE,
        notice=NOTICE,
        child=CHILD,
        children=(CHILD,),
        homes={CHILD.id: "Thôn Đông, Xã Suối Hoa"},
        father=a_person(full_name="Lường Văn Ví", sex="male"),
        assessment=an_assessment(assessed) if assessed in ("02", "03", "06") else None,
        needs=NEEDS if form == "02" else (),
        plan=PLAN,
        activities=ACTIVITIES,
        order=ORDER,
        coordination=ASKED,
    )


LONG = (
    "Theo lời kể của bà nội và cô giáo chủ nhiệm, trẻ em nhiều lần đến lớp với vết bầm trên tay,"
    " ít nói, học sút, không tham gia hoạt động cùng bạn bè; cán bộ đã gặp riêng từng người để xác"
    " minh và đối chiếu với sổ khám bệnh của trạm y tế. "
)


def overfull(form: str) -> Facts:
    """The same, every free text as long as the store takes it (4,000 letters)."""
    facts = filled(form)
    long = (LONG * 20)[:4000].strip()

    def stretched(record, *names):
        return replace(record, **dict.fromkeys(names, long)) if record else None

    assessment = stretched(
        facts.assessment,
        *("health", "family_ties", "outside_ties", "course", "suspect", "means", "protectors"),
        *("services", "conclusion", "problems", "child_opinion", "carer_opinion"),
    )
    crowd = tuple(
        replace(one, measure=replace(one.measure, remarks=long[:900]))
        for one in facts.activities * 12
    )
    return replace(
        facts,
        notice=replace(
            stretched(facts.notice, "state", "consequences", "family", "done_before"),
            father_name="Nguyễn Hoàng Lường Văn " * 6,
            father_job="Nông dân, thợ xây, làm thuê theo mùa",
            place=LONG[:200],
        ),
        assessment=assessment,
        needs=tuple(replace(need, service=LONG[:200]) for need in facts.needs * 6),
        plan=stretched(facts.plan, "problems", "goals", "organisation", "child_opinion"),
        activities=crowd,
        order=stretched(facts.order, "duties", "reason"),
        coordination=stretched(facts.coordination, "asked"),
    )
