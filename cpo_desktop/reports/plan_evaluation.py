"""The yearly evaluation of a plan (báo cáo kết quả thực hiện kế hoạch), which writes itself.

Its sentences and tables can stand in other reports as well: none of them names a person.
"""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Final, Literal

from cpo_desktop.domain.action_plan import AT_MOST, PlanTarget, PlanTask
from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.evaluation import (
    Evaluation,
    Progress,
    Standing,
    TargetOutcome,
    TaskOutcome,
    unit_of,
)
from cpo_desktop.domain.figures import percent as share
from cpo_desktop.reports.composing import Content
from cpo_desktop.reports.document import (
    Align,
    Block,
    Bullets,
    Cell,
    Column,
    Document,
    Heading,
    OfficialHead,
    Paragraph,
    Row,
    Signature,
    Table,
)
from cpo_desktop.reports.notation import day, number, percent
from cpo_desktop.reports.phrases import listed, period_days, sentence, unit_inside
from cpo_desktop.reports.snapshot import Sender, Snapshot

_PERCENT: Final = "%"
_STANDINGS: Final = {
    Standing.MET: "Đạt",
    Standing.MISSED: "Không đạt",
    Standing.MET_SO_FAR: "Đến nay đạt",
    Standing.NOT_YET: "Chưa đạt",
    Standing.EXCEEDED: "Đến nay vượt mức",
    Standing.UNKNOWN: "Chưa có số liệu",
}
_PROGRESS: Final = {
    Progress.IN_TIME: "hoàn thành đúng hạn",
    Progress.LATE: "hoàn thành muộn",
    Progress.OVERDUE: "quá hạn chưa hoàn thành",
    Progress.RUNNING: "chưa đến hạn",
    Progress.DROPPED: "không thực hiện",
}
_COMPUTED: Final = (
    "Số liệu có dấu (*) được tính từ các sổ theo dõi của xã {days}; số liệu khác do công chức phụ "
    "trách nhập."
)
_NOTHING: Final = "–"
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
        reached = _amount(each.reached, each.target)
        found = _STANDINGS[each.standing].lower()
        yield f"{each.target.name}: {reached} ({goal}), {found}{_since(each)}."


def _goal(each: TargetOutcome) -> str:
    planned = _amount(each.planned, each.target)
    return f"không quá {planned}" if each.target.direction == AT_MOST else f"từ {planned} trở lên"


def _since(each: TargetOutcome) -> str:
    """By how much it rose or fell: '; tăng 6,5 điểm phần trăm so với năm 2023'."""
    change, before = each.change, each.target.baseline_year
    if change is None:
        return ""
    since = f"năm {before}" if before else "khi bắt đầu kế hoạch"
    if change == 0:
        return f"; không thay đổi so với {since}"
    points = unit_of(each.target) == _PERCENT
    by = f"{_bare(abs(change))} điểm phần trăm" if points else _amount(abs(change), each.target)
    return f"; {'tăng' if change > 0 else 'giảm'} {by} so với {since}"


def _tasks_in_all(made: Evaluation) -> str:
    if not made.tasks:
        return f"Kế hoạch không có nhiệm vụ phải thực hiện trong năm {made.year}."
    counted = [
        f"{number(len(made.of(each)))} nhiệm vụ {_PROGRESS[each]}"
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
            yield f"{name} ({_PROGRESS[each.progress]}, {_who_and_when(each.task)})."


def _who_and_when(task: PlanTask) -> str:
    due = f"hạn {day(task.due_on)}" if task.due_on else ""
    lead = f"chủ trì: {_agency(task)}" if task.lead else ""
    return ", ".join(filter(None, (due, lead)))


def _agency(task: PlanTask) -> str:
    return code_list("agencies").get(task.lead).label("vi") if task.lead else ""


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


def _amount(value: Decimal | None, target: PlanTarget) -> str:
    if value is None:
        return _NOTHING
    unit = unit_of(target)
    between = "" if unit in ("", _PERCENT) else " "
    return f"{_bare(value)}{between}{unit}"


def _bare(value: Decimal) -> str:
    """As many decimals as it has, and no spare noughts."""
    return number(value, max(0, -int(value.normalize().as_tuple().exponent)))


# Tables


def target_table(made: Evaluation) -> Table:
    """What was asked for and what was reached, target by target."""
    computed = any(each.is_computed for each in made.targets)
    days = period_days(made.period)
    return Table(
        columns=(
            Column(header="TT", width=0.4, align=Align.CENTER),
            Column(header="Chỉ tiêu", width=3.4, align=Align.LEFT),
            Column(header="Đơn vị", width=0.9, align=Align.CENTER),
            Column(header="Ban đầu", width=0.8, align=Align.RIGHT),
            Column(header="Chỉ tiêu giao", width=1.1, align=Align.RIGHT),
            Column(header="Thực hiện", width=1.0, align=Align.RIGHT),
            Column(header="Kết quả", width=1.1, align=Align.CENTER),
        ),
        rows=tuple(_target_row(place, each) for place, each in enumerate(made.targets, 1)),
        note=_COMPUTED.format(days=days) if computed else "",
        when_empty="Kế hoạch không có chỉ tiêu.",
    )


def _target_row(place: int, each: TargetOutcome) -> Row:
    planned = _cell(each.planned)
    if each.planned is not None:
        planned = f"{'≤' if each.target.direction == AT_MOST else '≥'} {planned}"
    reached = _cell(each.reached) + (" (*)" if each.is_computed else "")
    found = _STANDINGS[each.standing] if each.planned is not None else "Không giao"
    cells: tuple[Cell, ...] = (
        place, each.target.name, unit_of(each.target), _cell(each.target.baseline), planned, reached,
        found,
    )  # fmt: skip
    return Row(cells=cells)


def _cell(value: Decimal | None) -> str:
    return _NOTHING if value is None else _bare(value)


def task_table(made: Evaluation) -> Table:
    """The tasks of the year: who leads, by when, how each stands."""
    return Table(
        columns=(
            Column(header="TT", width=0.4, align=Align.CENTER),
            Column(header="Nhiệm vụ", width=3.6, align=Align.LEFT),
            Column(header="Chủ trì", width=1.6, align=Align.LEFT),
            Column(header="Thời hạn", width=1.0, align=Align.CENTER),
            Column(header="Hoàn thành", width=1.0, align=Align.CENTER),
            Column(header="Tiến độ", width=1.4, align=Align.LEFT),
        ),
        rows=tuple(_task_row(place, each, made) for place, each in enumerate(made.tasks, 1)),
        when_empty="Không có nhiệm vụ phải thực hiện trong năm.",
    )


def _task_row(place: int, each: TaskOutcome, made: Evaluation) -> Row:
    task = each.task
    done = task.done_on if task.done_on and task.done_on <= made.until else None
    dropped = each.progress is Progress.DROPPED
    cells: tuple[Cell, ...] = (
        place, task.name, _agency(task), task.due_on, _NOTHING if dropped or not done else done,
        sentence(_PROGRESS[each.progress]).rstrip("."),
    )  # fmt: skip
    return Row(cells=cells)


# The document


def blocks(made: Evaluation, level: Literal[1, 2] = 1) -> tuple[Block, ...]:
    """Sentences and tables under numbered headings of this level."""
    targets, tasks, conclusion = _HEADINGS[level]
    return (
        Heading(level=level, text=targets),
        Paragraph(text=_targets_in_all(made)),
        *_bullets(_each_target(made)),
        target_table(made),
        Heading(level=level, text=tasks),
        Paragraph(text=_tasks_in_all(made)),
        *_bullets(_unfinished(made)),
        task_table(made),
        Heading(level=level, text=conclusion),
        Paragraph(text=_conclusion(made)),
    )


def of_all(several: Sequence[Evaluation], year: int) -> tuple[Block, ...]:
    """The evaluations of all plans of a year, each under a heading of its own if there are several."""
    if not several:
        return (Paragraph(text=f"Năm {year} không có chương trình, kế hoạch nào phải đánh giá."),)
    if len(several) == 1:
        (made,) = several
        return (Paragraph(text=_which(made)), *blocks(made))
    return tuple(
        block
        for made in several
        for block in (
            Heading(level=1, text=made.plan.name.upper()),
            Paragraph(text=_which(made)),
            *blocks(made, 2),
        )
    )


def targets_of_all(several: Sequence[Evaluation]) -> tuple[Block, ...]:
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
    """The report on all plans of the year, as told from their records."""
    return Content(name="Kết quả thực hiện chương trình, kế hoạch về trẻ em", body=snapshot.told)


def _bullets(items: Iterable[str]) -> Iterator[Block]:
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
            *blocks(made),
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
