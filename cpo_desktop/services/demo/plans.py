"""The commune's plan against violence and abuse: its tasks, and its targets year by year."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from cpo_desktop.domain.action_plan import ActionPlan, PlanTarget, PlanTask, TargetYear
from cpo_desktop.services.demo.scene import Scene, agencies

_DECADE: Final = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class _Task:
    """A task, due so many days from the story's end."""

    name: str
    lead: str
    partners: tuple[str, ...] = ()
    due: int
    state: str = "planned"
    done: int | None = None
    evidence: str = ""


_TASKS: Final = (
    _Task(name="Kiện toàn nhóm liên ngành bảo vệ trẻ em cấp xã", lead="culture_social_office",
          due=-330, state="done", done=-345, evidence="Quyết định thành lập nhóm liên ngành"),
    _Task(name="Rà soát, lập sổ theo dõi trẻ em ở tất cả các thôn", lead="culture_social_office",
          partners=("health_station", "school"), due=-270, state="done", done=-262,
          evidence="Sổ theo dõi trẻ em; biên bản rà soát của các thôn"),
    _Task(name="Đưa kỹ năng tự bảo vệ vào sinh hoạt ngoại khóa của các trường", lead="school",
          partners=("youth_union",), due=-150, state="done", done=-155, evidence="Kế hoạch năm học"),
    _Task(name="Làm điểm vui chơi cho trẻ em ở mọi thôn", lead="culture_social_office",
          partners=("youth_union", "fatherland_front"), due=-60, state="partly", done=-50,
          evidence="Còn hai thôn chưa có mặt bằng"),
    _Task(name="Đánh giá giữa kỳ việc thực hiện kế hoạch", lead="culture_social_office", due=-9,
          state="running"),
    _Task(name="Ký cam kết không tảo hôn ở các thôn có nguy cơ", lead="justice_officer",
          partners=("womens_union", "fatherland_front"), due=5, state="running"),
    _Task(name="Lắp camera ở cổng các trường còn lại", lead="commune_police", partners=("school",),
          due=40),
    _Task(name="Lập câu lạc bộ cha mẹ ở từng thôn", lead="womens_union", due=400),
    _Task(name="Xây nhà tạm lánh riêng của xã", lead="fatherland_front", due=-100, state="dropped",
          done=-110, evidence="Không có vốn; chuyển sang dùng địa chỉ tin cậy"),
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class _Target:
    """A target: what it asks for rises or falls by a step each year; without an indicator by hand."""

    name: str
    unit: str
    baseline: str
    first: str
    step: str
    indicator: str | None = None
    direction: str = "at_least"
    reached: tuple[str, ...] = ()
    """Of each year that is over, in turn."""


_TARGETS: Final = (
    _Target(name="Trẻ em có hoàn cảnh đặc biệt được hỗ trợ, chăm sóc", unit="%",
            indicator="special_supported", baseline="78.5", first="84", step="2"),
    _Target(name="Giảm số vụ tảo hôn", unit="vụ", indicator="marriages", direction="at_most",
            baseline="9", first="6", step="-1"),
    _Target(name="Thôn có điểm vui chơi, thiết chế văn hóa cho trẻ em", unit="%",
            indicator="play_villages", baseline="45", first="70", step="7.5"),
    _Target(name="Trẻ em được lấy ý kiến", unit="lượt trẻ em", indicator="children_asked",
            baseline="60", first="120", step="30"),
    _Target(name="Kế hoạch hỗ trợ, can thiệp được phê duyệt đúng hạn", unit="%",
            indicator="plans_on_time", baseline="60", first="80", step="5"),
    _Target(name="Trẻ em dưới 5 tuổi được đăng ký khai sinh", unit="%", baseline="94.2",
            first="97", step="0.5", reached=("96.8", "97.9", "98.1", "98.6")),
    _Target(name="Trường học có quy tắc ứng xử và hộp thư kín cho học sinh", unit="%",
            baseline="40", first="60", step="20", reached=("60", "80", "100", "100")),
)  # fmt: skip


def plans(scene: Scene) -> None:
    """Write down the plan that was in force when the register began."""
    diary, chance = scene.diary, scene.chance
    first = (diary.start.year - 1) // _DECADE * _DECADE + 1
    last = first + _DECADE - 1
    written = diary.written(diary.start, within=10)
    plan = diary.add(
        written,
        ActionPlan(
            id=diary.new_id(written),
            name=f"Kế hoạch phòng, chống bạo lực, xâm hại trẻ em giai đoạn {first}–{last}",
            number=f"{chance.whole(3, 60):02}/KH-UBND",
            issuer=f"Ủy ban nhân dân {scene.places.commune.name[:1].lower()}"
            f"{scene.places.commune.name[1:]}",
            issued_on=min(date(first, 3, 15), diary.start - timedelta(7)),
            valid_from=date(first, 1, 1),
            valid_to=date(last, 12, 31),
        ),
    )
    for task in _TASKS:
        _task(scene, plan, written, task)
    for target in _TARGETS:
        _target(scene, plan, written, target)


def _task(scene: Scene, plan: ActionPlan, written: date, task: _Task) -> None:
    diary = scene.diary
    found = diary.add(
        written,
        PlanTask(
            id=diary.new_id(written),
            plan=plan.id,
            name=task.name,
            lead=task.lead,
            partners=agencies(task.partners),
            due_on=diary.until + timedelta(task.due),
            state="planned" if task.done is not None else task.state,
        ),
    )
    if task.done is not None:
        done = max(diary.until + timedelta(task.done), written)
        day = diary.written(done, not_before=written, within=5)
        diary.change(day, found, state=task.state, done_on=done, evidence=task.evidence)


def _target(scene: Scene, plan: ActionPlan, written: date, target: _Target) -> None:
    """A target with each year of the story; what was reached is noted when the year is over."""
    diary = scene.diary
    found = diary.add(
        written,
        PlanTarget(
            id=diary.new_id(written),
            plan=plan.id,
            name=target.name,
            indicator=target.indicator,
            unit=target.unit,
            direction=target.direction,
            baseline=Decimal(target.baseline),
            baseline_year=diary.start.year - 1,
        ),
    )
    for number, year in enumerate(diary.years):
        asked = Decimal(target.first) + number * Decimal(target.step)
        of_year = diary.add(
            written,
            TargetYear(
                id=diary.new_id(written),
                target=found.id,
                year=year,
                planned=_within(asked, target.unit),
            ),
        )
        over = date(year + 1, 1, 5)
        if target.reached and over <= diary.until:
            reached = Decimal(target.reached[min(number, len(target.reached) - 1)])
            diary.change(diary.written(over, not_before=written), of_year, actual=reached)


def _within(asked: Decimal, unit: str) -> Decimal:
    """Never below nothing, never more than all, and without decimals that say nothing."""
    asked = max(Decimal(0), min(asked, Decimal(100)) if unit == "%" else asked)
    whole = asked.to_integral_value()
    return whole if asked == whole else asked
