"""The yearly evaluation of a plan (báo cáo kết quả thực hiện kế hoạch), which writes itself.

Its sentences and tables can stand in other reports as well: none of them names a person.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final, Literal

from cpo_desktop.domain.action_plan import AT_MOST, PlanTask
from cpo_desktop.domain.evaluation import Evaluation, Progress, TargetOutcome, unit_of
from cpo_desktop.domain.figures import Figures
from cpo_desktop.domain.figures import percent as share
from cpo_desktop.reports import plan_texts
from cpo_desktop.reports.composing import Content
from cpo_desktop.reports.document import (
    Bullets,
    Document,
    Heading,
    OfficialHead,
    Paragraph,
    Signature,
)
from cpo_desktop.reports.notation import day, number, percent
from cpo_desktop.reports.phrases import listed, sentence, unit_inside
from cpo_desktop.reports.plan_tables import (
    PERCENT,
    PROGRESS,
    STANDINGS,
    agency,
    amount,
    bare,
    target_table,
    task_table,
)
from cpo_desktop.reports.sections.narrative import assessment
from cpo_desktop.reports.sections.tables import FigureTable, Part, missing_notes
from cpo_desktop.reports.snapshot import Sender, Snapshot
from cpo_desktop.reports.told import Told, as_blocks, offers, printed

PARTS: Final = plan_texts.PARTS
_HEADINGS: Final = {
    1: ("KẾT QUẢ THỰC HIỆN CHỈ TIÊU", "KẾT QUẢ THỰC HIỆN NHIỆM VỤ", "ĐÁNH GIÁ CHUNG"),
    2: ("Kết quả thực hiện chỉ tiêu", "Kết quả thực hiện nhiệm vụ", "Đánh giá chung"),
}


# Sentences


def as_text(made: Evaluation) -> str:
    """The evaluation in sentences under headings, as plain text."""
    return "\n".join((
        f"{_name(made)}",
        "1. Kết quả thực hiện chỉ tiêu",
        _targets_in_all(made),
        *(f"- {each}" for each in _each_target(made)),
        "2. Kết quả thực hiện nhiệm vụ",
        _tasks_in_all(made),
        *(f"- {each}" for each in _unfinished(made)),
        "3. Đánh giá chung",
        _conclusion(made),
    ))  # fmt: skip


def _name(made: Evaluation) -> str:
    return f"Kết quả thực hiện {made.plan.name}, năm {made.year}"


def _when(made: Evaluation, *, over: bool) -> str:
    return f"Năm {made.year}" if over else f"Tính đến ngày {day(made.until)}"


def _targets_in_all(made: Evaluation) -> str:
    asked = made.asked
    if not asked:
        return f"Kế hoạch không giao chỉ tiêu cho năm {made.year}."
    unknown = len(asked) - made.met - made.unmet
    counted = (
        f"đạt {number(made.met)} chỉ tiêu",
        f"{_not_met(made)} {number(made.unmet)} chỉ tiêu" if made.unmet else "",
        f"{number(unknown)} chỉ tiêu chưa có số liệu" if unknown else "",
    )
    told = listed(list(filter(None, counted)))
    when = _when(made, over=made.counts_over)
    return f"{when}, trong {number(len(asked))} chỉ tiêu được giao: {told}."


def _not_met(made: Evaluation) -> str:
    return "không đạt" if made.counts_over else "chưa đạt"


def _each_target(made: Evaluation) -> Iterator[str]:
    for each in made.asked:
        goal = f"chỉ tiêu {_goal(each)}"
        if each.reached is None:
            yield f"{each.target.name}: chưa có số liệu ({goal})."
            continue
        reached = amount(each.reached, each.target)
        found = STANDINGS[each.standing].lower()
        yield f"{each.target.name}: {reached} ({goal}), {found}{_since(each)}."


def _goal(each: TargetOutcome) -> str:
    planned = amount(each.planned, each.target)
    return f"không quá {planned}" if each.target.direction == AT_MOST else f"từ {planned} trở lên"


def _since(each: TargetOutcome) -> str:
    """By how much it rose or fell: '; tăng 6,5 điểm phần trăm so với năm 2023'."""
    change, before = each.change, each.target.baseline_year
    if change is None:
        return ""
    since = f"năm {before}" if before else "khi bắt đầu kế hoạch"
    if change == 0:
        return f"; không thay đổi so với {since}"
    points = unit_of(each.target) == PERCENT
    by = f"{bare(abs(change))} điểm phần trăm" if points else amount(abs(change), each.target)
    return f"; {'tăng' if change > 0 else 'giảm'} {by} so với {since}"


def _tasks_in_all(made: Evaluation) -> str:
    if not made.tasks:
        return f"Kế hoạch không có nhiệm vụ phải thực hiện trong năm {made.year}."
    counted = [
        f"{number(len(made.of(each)))} nhiệm vụ {PROGRESS[each]}"
        for each in Progress
        if made.of(each)
    ]
    partly = (
        f" Trong số đã hoàn thành, {number(made.done_partly)} nhiệm vụ hoàn thành một phần."
        if made.done_partly
        else ""
    )
    when = _when(made, over=made.is_over)
    return f"{when}, trong {number(len(made.tasks))} nhiệm vụ của năm: {listed(counted)}.{partly}"


def _unfinished(made: Evaluation) -> Iterator[str]:
    for each in made.tasks:
        if each.progress in (Progress.LATE, Progress.OVERDUE, Progress.DROPPED):
            name = sentence(each.task.name).rstrip(".")
            yield f"{name} ({PROGRESS[each.progress]}, {_who_and_when(each.task)})."


def _who_and_when(task: PlanTask) -> str:
    due = f"hạn {day(task.due_on)}" if task.due_on else ""
    lead = f"chủ trì: {agency(task)}" if task.lead else ""
    return ", ".join(filter(None, (due, lead)))


def _conclusion(made: Evaluation) -> str:
    said = (
        _part("chỉ tiêu", "đạt", made.met, len(made.asked)),
        _part("nhiệm vụ", "hoàn thành", made.done, len(made.tasks)),
    )
    told = [each for each in said if each]
    if not told:
        return f"Năm {made.year} kế hoạch không có chỉ tiêu, nhiệm vụ để đánh giá."
    left = _left_to_do(made)
    return f"{_when(made, over=made.is_over)}, {listed(told)}.{left}"


def _part(what: str, done: str, some: int, of: int) -> str:
    rate = share(some, of)
    return (
        f"{done} {number(some)}/{number(of)} {what} ({percent(rate)})" if rate is not None else ""
    )


def _left_to_do(made: Evaluation) -> str:
    waiting = [
        "chỉ tiêu chưa đạt" if made.unmet else "",
        "nhiệm vụ quá hạn" if made.of(Progress.OVERDUE) else "",
    ]
    told = list(filter(None, waiting))
    if not told:
        return ""
    ends = made.plan.valid_to
    if ends and ends < made.today and made.year >= ends.year:
        return f" Kế hoạch đã kết thúc; các {listed(told)} nêu trên chưa hoàn thành."
    when = f"năm {made.year + 1}" if made.is_over else "thời gian tới"
    return f" Các {listed(told)} nêu trên được tiếp tục chỉ đạo thực hiện trong {when}."


# The document


def blocks(made: Evaluation, level: Literal[1, 2] = 1) -> tuple[Part, ...]:
    """Sentences and tables under numbered headings of this level."""
    targets, tasks, _ = _HEADINGS[level]
    return (
        Heading(level=level, text=targets),
        Paragraph(text=_targets_in_all(made)),
        *_bullets(_each_target(made)),
        *_table(target_table(made)),
        Heading(level=level, text=tasks),
        Paragraph(text=_tasks_in_all(made)),
        *_bullets(_unfinished(made)),
        *([task_table(made)] if made.tasks else []),
    )


def _table(made: FigureTable) -> Iterator[FigureTable]:
    """The table, unless it would consist of its head: the sentence above says that there is nothing."""
    if made.table.rows:
        yield made


def of_all(several: Sequence[Evaluation], year: int) -> tuple[Told, ...]:
    """The evaluations of all plans of a year, each under a heading of its own if there are several."""
    if not several:
        return (Paragraph(text=f"Năm {year} không có chương trình, kế hoạch nào phải đánh giá."),)
    if len(several) == 1:
        (made,) = several
        return (Paragraph(text=_which(made)), *blocks(made), *plan_texts.offered(several))
    return (
        *(
            block
            for made in several
            for block in (
                Heading(level=1, text=made.plan.name.upper()),
                Paragraph(text=_which(made)),
                *blocks(made, 2),
                Heading(level=2, text=_HEADINGS[2][2]),
                Paragraph(text=_conclusion(made)),
            )
        ),
        *plan_texts.offered(several),
    )


def targets_of_all(several: Sequence[Evaluation]) -> tuple[Part, ...]:
    """The targets of all plans of a year; nothing of plans that set none."""
    return tuple(
        block
        for made in several
        if made.asked
        for block in (
            Paragraph(text=_which(made)),
            Paragraph(text=_targets_in_all(made)),
            target_table(made),
        )
    )


def _which(made: Evaluation) -> str:
    plan = made.plan
    number_of = f" số {plan.number}" if plan.number else ""
    issued = f" ngày {day(plan.issued_on)}" if plan.issued_on else ""
    by = f" của {plan.issuer}" if plan.issuer else ""
    return f"Văn bản được đánh giá: {plan.name}{number_of}{issued}{by}.".replace("..", ".")


def content(snapshot: Snapshot) -> Content:
    """The report on all plans of the year, as told from their records, and what the officer says of it."""
    said = any(text.strip() for text in snapshot.narrative.values())
    return Content(
        name="Kết quả thực hiện chương trình, kế hoạch về trẻ em",
        body=[
            *(_noted(part, snapshot.figures) for part in printed(snapshot.told)),
            # Without a plan, and in reports issued before they had texts, nothing is offered.
            *(assessment(snapshot, PARTS) if said or offers(snapshot.told) else ()),
        ],
    )


def _noted(part: Part, figures: Figures) -> Part:
    """A table of figures with what is missing on record for them."""
    if not isinstance(part, FigureTable):
        return part
    note = " ".join(filter(None, (part.table.note, *missing_notes(figures, part.keys))))
    return replace(part, table=replace(part.table, note=note))


def _bullets(items: Iterable[str]) -> Iterator[Bullets]:
    told = tuple(items)
    if told:
        yield Bullets(items=told)


def document(made: Evaluation, sender: Sender) -> Document:
    """The evaluation as an official report, with room for number and day."""
    commune = unit_inside(sender.commune)
    issuer = f"Ủy ban nhân dân {commune}"
    return Document(
        title=f"Báo cáo kết quả thực hiện kế hoạch năm {made.year} - {sender.commune}",
        author=issuer,
        subject=_name(made),
        created=made.until,
        head=OfficialHead(issuer=("ỦY BAN NHÂN DÂN", sender.commune.upper()), place=sender.place),
        type_name="BÁO CÁO",
        abstract=f"Kết quả thực hiện {made.plan.name},\nnăm {made.year}",
        addressed_to=sender.addressees,
        legal_bases=_legal_bases(made),
        body=(
            Paragraph(text=f"{issuer} báo cáo {_name(made)[0].lower()}{_name(made)[1:]} như sau:"),
            *as_blocks(blocks(made)),
            Heading(level=1, text=_HEADINGS[1][2]),
            Paragraph(text=_conclusion(made)),
            Paragraph(text=f"{issuer} trân trọng báo cáo."),
        ),
        signature=Signature(authority=sender.authority, name=sender.signer),
        recipients=sender.recipients,
    )


def _legal_bases(made: Evaluation) -> tuple[str, ...]:
    plan = made.plan
    if not plan.number:
        return ()
    issued = f" ngày {day(plan.issued_on)}" if plan.issued_on else ""
    return (f"Căn cứ Kế hoạch số {plan.number}{issued} của {plan.issuer}",)
