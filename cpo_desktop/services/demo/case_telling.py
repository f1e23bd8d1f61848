"""One case of the synthetic commune, told stage after stage."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from cpo_desktop.domain.case import (
    Assessment,
    Case,
    CaseChild,
    CaseStep,
    Coordination,
    Plan,
    SafetyNeed,
    SafetyOrder,
    Stage,
    Suspect,
)
from cpo_desktop.domain.measure import FollowUp, Measure
from cpo_desktop.domain.notice import Notice
from cpo_desktop.domain.procedure import ORDER, UNFOUNDED, answers_text
from cpo_desktop.domain.scales import Level, PartKey, current_scale
from cpo_desktop.services.demo.children import Life
from cpo_desktop.services.demo.scene import Scene

_SOURCES: Final = {"hotline_111": 0.12, "police": 0.14, "school": 0.24, "collaborator": 0.3,
                   "family": 0.1, "resident": 0.1}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """What came to the office's ears, and how it is told."""

    forms: tuple[str, ...]
    setting: str
    relation: str
    told: str
    grave: bool = False
    category: str = "abused"


STORIES: Final = (
    Story(forms=("XH1",), setting="home", relation="parent", told="Trẻ bị đánh nhiều lần khi người lớn say rượu."),
    Story(forms=("XH5",), setting="home", relation="parent", told="Trẻ thường ở nhà một mình nhiều ngày, thiếu ăn."),
    Story(forms=("XH1",), setting="school", relation="friend", told="Trẻ bị bạn đánh và cô lập ở trường."),
    Story(forms=("XH3",), setting="online", relation="online", told="Trẻ bị người quen qua mạng đòi ảnh.", grave=True),
    Story(forms=("XH2",), setting="workplace", relation="other", told="Trẻ làm việc nặng ở quán ăn, nghỉ học."),
    Story(forms=("XH1", "XH5"), setting="home", relation="step_parent", told="Trẻ có vết thương, không được đưa đi khám.", grave=True),
    Story(forms=(), setting="home", relation="parent", told="Cha mẹ thường cãi nhau, dọa đuổi trẻ ra khỏi nhà.", category="at_risk"),
)  # fmt: skip


class Telling:
    """One case, told up to the stage it has reached."""

    def __init__(
        self, scene: Scene, life: Life, story: Story, told_on: date, reached: Stage
    ) -> None:
        self._diary = scene.diary
        self._chance = scene.chance
        self._author = scene.places.author_on(told_on)
        self._life = life
        self._story = story
        self._told_at = datetime.combine(
            told_on, time(self._chance.whole(7, 17), 5 * self._chance.whole(0, 11))
        )
        self._reached = ORDER.index(reached)
        self._day = told_on
        self._case = Case(
            id=self._diary.new_id(told_on),
            stage=Stage.NOTICE.value,
            round=1,
            received_at=self._told_at,
            village=life.family.village.unit.id,
            category=story.category,
            grave=story.grave,
            forms=story.forms,
            setting=story.setting,
            officer=self._author,
        )

    def tell(self) -> None:
        """Stage after stage, each on its day."""
        self._notice("confirmed" if self._reached else None)
        for stage, write in (
            (Stage.FIRST_ASSESSMENT, self._first),
            (Stage.FULL_ASSESSMENT, self._full),
            (Stage.PLAN, self._plan),
            (Stage.APPROVAL, self._approve),
            (Stage.FOLLOW_UP, self._follow),
            (Stage.REVIEW, self._review),
            (Stage.CLOSED, self._close),
        ):
            if ORDER.index(stage) > self._reached:
                return
            write(stage)

    def tell_untrue(self) -> None:
        """What was told is looked into, and the case is closed."""
        self._notice(UNFOUNDED)
        self._later(1)
        self._step(Stage.CLOSED, closed_on=self._day, close_reason=UNFOUNDED)

    def _notice(self, finding: str | None) -> None:
        diary, case, story = self._diary, self._case, self._story
        diary.add(self._day, case)
        self._step(Stage.NOTICE)
        child = self._life.child
        diary.add(self._day, CaseChild(id=self._id(), case=case.id, child=child.id))
        diary.add(
            self._day,
            Notice(
                id=self._id(),
                case=case.id,
                received_at=self._told_at,
                channel=self._chance.one_of(("phone", "in_person")),
                source=self._chance.weighted(_SOURCES),
                category=story.category,
                grave=story.grave,
                child=child.id,
                child_name=child.full_name,
                child_sex=child.sex,
                child_born=child.born,
                village=case.village,
                story=story.told,
                state="Trẻ sợ hãi, ít nói.",
                consequences="Có thể tiếp tục bị tổn hại.",
                forms=story.forms,
                setting=story.setting,
                suspect_relation=story.relation,
                verified=finding,
                received_by=self._author,
            ),
        )
        diary.add(
            self._day,
            Suspect(id=self._id(), case=case.id, relation=story.relation, handling="checking"),
        )

    def _first(self, stage: Stage) -> None:
        self._step(stage, hours=self._chance.whole(1, 9))
        if self._reached == ORDER.index(stage):
            return
        made = self._assess("02", Level.HIGH if self._story.grave else Level.MEDIUM)
        self._diary.add(
            self._day,
            SafetyNeed(
                id=self._id(),
                assessment=made.id,
                need="psychology",
                service="Thăm hỏi, trấn an trẻ",
                provider="Hội Liên hiệp Phụ nữ xã",
            ),
        )
        if self._story.grave:
            self._separate()
        self._tell_agency("commune_police", "investigation", answered=4)

    def _full(self, stage: Stage) -> None:
        late = self._chance.happens(0.1)
        self._step(stage, hours=16 if late else self._chance.whole(10, 11))
        if self._reached == ORDER.index(stage):
            return
        self._later(self._chance.whole(1, 3))
        self._assess("03", Level.MEDIUM)

    def _plan(self, stage: Stage) -> None:
        self._step(stage)
        if self._reached == ORDER.index(stage):
            return
        self._later(9 if self._chance.happens(0.15) else self._chance.whole(1, 3))
        self._written_plan = self._diary.add(
            self._day,
            Plan(
                id=self._id(),
                case=self._case.id,
                child=self._life.child.id,
                round=1,
                drafted_on=self._day,
                problems="1. An toàn của trẻ em. 2. Tâm lý không ổn định. 3. Kỹ năng của người chăm sóc.",
                goals="Trẻ em được an toàn, đi học đều, người chăm sóc biết cách nuôi dạy không bạo lực.",
                organisation="Công chức văn hóa – xã hội theo dõi; các đơn vị thực hiện theo phân công.",
                review_on=self._day + timedelta(90),
                child_opinion="Mong được ở nhà và đi học.",
                carer_opinion="Đồng ý với kế hoạch.",
                submitted_on=self._day,
            ),
        )
        self._measures = [
            self._measure("M09", "CT-a", "womens_union"),
            self._measure("M21", "CT-h", "commune_committee"),
        ]

    def _approve(self, stage: Stage) -> None:
        self._step(stage)
        if self._reached == ORDER.index(stage):
            return
        self._later(self._chance.whole(1, 2))
        number = f"{self._chance.whole(11, 260)}/QĐ-UBND"
        self._diary.change(
            self._day,
            self._written_plan,
            decision="approved",
            decided_on=self._day,
            decision_number=number,
        )

    def _follow(self, stage: Stage) -> None:
        self._step(stage)
        first, second = self._day + timedelta(21), self._day + timedelta(60)
        for due_on in (first, second):
            done = due_on <= self._diary.until and self._reached > ORDER.index(stage)
            self._diary.add(
                min(due_on, self._diary.until) if done else self._day,
                FollowUp(
                    id=self._id(),
                    measure=self._measures[0].id,
                    due_on=due_on,
                    done_on=due_on if done else None,
                    result="Trẻ em đã đi học lại, tinh thần khá hơn." if done else "",
                ),
            )

    def _review(self, stage: Stage) -> None:
        self._later(80)
        self._step(stage)

    def _close(self, stage: Stage) -> None:
        self._later(6)
        self._assess("06", Level.LOW, Level.HIGH, stable=True)
        for measure in self._measures:
            self._diary.change(
                self._day, measure, status="completed", ended_on=self._day, result="achieved"
            )
        self._step(stage, closed_on=self._day, close_reason="safe")

    def _measure(self, kind: str, law: str, provider: str) -> Measure:
        return self._diary.add(
            self._day,
            Measure(
                id=self._id(),
                child=self._life.child.id,
                plan=self._written_plan.id,
                kind=kind,
                level="intervention",
                law=law,
                provider=provider,
                responsible="Cán bộ được phân công",
                started_on=self._day,
                status="ongoing",
            ),
        )

    def _separate(self) -> None:
        order = self._diary.add(
            self._day,
            SafetyOrder(
                id=self._id(),
                case=self._case.id,
                child=self._life.child.id,
                kind="separation",
                decided_at=self._told_at + timedelta(hours=1),
                number=f"{self._chance.whole(11, 260)}/QĐ-UBND",
                separated_from="Người bị nghi xâm hại",
                place="Nhà ông bà ngoại",
                begins_on=self._day,
                ends_on=self._day + timedelta(10),
            ),
        )
        over = self._day + timedelta(10)
        if over <= self._diary.until:
            self._diary.change(over, order, ended_on=over)

    def _tell_agency(self, agency: str, purpose: str, *, answered: int) -> None:
        """An agency is told; its answer comes so many days later, if those are over."""
        answer_on = self._day + timedelta(answered)
        told = self._diary.add(
            self._day,
            Coordination(
                id=self._id(),
                case=self._case.id,
                agency=agency,
                purpose=purpose,
                told_at=self._told_at + timedelta(hours=1),
                told_how="phone",
                asked="Đề nghị xác minh, bảo đảm an toàn cho trẻ em.",
                next_step="Hỏi kết quả xác minh",
                next_on=answer_on,
            ),
        )
        if answer_on <= self._diary.until:
            self._diary.change(
                answer_on,
                told,
                answered_on=answer_on,
                answer="Đã xác minh, lập biên bản.",
                next_step="",
                next_on=None,
                done=True,
            )

    def _assess(
        self, form: str, harm: Level, protection: Level = Level.LOW, *, stable: bool = False
    ) -> Assessment:
        scale = current_scale(f"form_{form}", self._day)
        answers = {
            item.key: harm if part.key is PartKey.HARM else protection
            for part in scale.parts
            for item in part.items
        }
        return self._diary.add(
            self._day,
            Assessment(
                id=self._id(),
                case=self._case.id,
                child=self._life.child.id,
                form=form,
                round=1,
                scale=f"{scale.id}@{scale.version}",
                answers=answers_text(answers),
                assessed_on=self._day,
                assessor=self._author,
                health="Gầy, ngủ không yên." if form == "03" else "",
                conclusion="Cần hỗ trợ, can thiệp." if not stable else "Không còn nguy cơ.",
                stable=stable,
            ),
        )

    def _step(self, stage: Stage, *, hours: int | None = None, **values: object) -> None:
        """Enter a stage: so many hours after the notice, else at some minute of the day it is."""
        at = datetime.combine(self._day, time(15, 30))
        if stage is Stage.NOTICE:
            at = self._told_at
        elif hours is not None:
            at = self._told_at + timedelta(hours=hours)
        self._day = min(at.date(), self._diary.until)
        self._diary.add(
            self._day,
            CaseStep(id=self._id(), case=self._case.id, stage=stage.value, round=1, at=at),
        )
        self._diary.change(self._day, self._case, stage=stage.value, **values)

    def _later(self, days: int) -> None:
        """So many days on, but never beyond the last one that anything is written on."""
        self._day = min(self._day + timedelta(days), self._diary.until)

    def _id(self) -> str:
        return self._diary.new_id(self._day)
