"""The tables of a plan's evaluation: targets with their figures, tasks with their days."""

from decimal import Decimal
from typing import Final

from cpo_desktop.domain.action_plan import AT_MOST, PlanTarget, PlanTask
from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.evaluation import (
    SOURCES,
    Evaluation,
    Progress,
    Standing,
    TargetOutcome,
    TaskOutcome,
    unit_of,
)
from cpo_desktop.domain.figures import FigureKey
from cpo_desktop.reports.document import Align, Cell, Column, Row, Table
from cpo_desktop.reports.notation import number
from cpo_desktop.reports.phrases import period_days, sentence
from cpo_desktop.reports.sections.tables import FigureTable

PERCENT: Final = "%"
NOTHING: Final = "–"
STANDINGS: Final = {
    Standing.MET: "Đạt",
    Standing.MISSED: "Không đạt",
    Standing.MET_SO_FAR: "Đến nay đạt",
    Standing.NOT_YET: "Chưa đạt",
    Standing.EXCEEDED: "Đến nay vượt mức",
    Standing.UNKNOWN: "Chưa có số liệu",
}
PROGRESS: Final = {
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
_MARK: Final = "(*)"
_ASKED: Final = "Chỉ tiêu giao"
_REACHED: Final = "Thực hiện"
_TARGETS: Final = (
    Column(header="TT", width=0.4, align=Align.CENTER),
    Column(header="Chỉ tiêu", width=3.2, align=Align.LEFT),
    Column(header="Đơn vị", width=0.8, align=Align.CENTER),
    Column(header="Ban đầu", width=0.8, align=Align.RIGHT),
    # The sign stands apart, so that what it is about stays a number in Excel.
    Column(header="Dấu", width=0.4, align=Align.CENTER, group=_ASKED),
    Column(header="Mức", width=0.8, align=Align.RIGHT, group=_ASKED),
    Column(header="Mức", width=0.8, align=Align.RIGHT, group=_REACHED),
    Column(header="Nguồn", width=0.5, align=Align.CENTER, group=_REACHED),
    Column(header="Kết quả", width=1.1, align=Align.CENTER),
)
_REACHED_AT: Final = 6  # the column that a figure stands in


def target_table(made: Evaluation) -> FigureTable:
    """What was asked for and what was reached, target by target."""
    computed = any(each.is_computed for each in made.targets)
    days = period_days(made.period)
    return FigureTable(
        table=Table(
            columns=_TARGETS,
            rows=tuple(_target_row(place, each) for place, each in enumerate(made.targets, 1)),
            note=_COMPUTED.format(days=days) if computed else "",
        ),
        keys=tuple(map(_keys, made.targets)),
    )


def _target_row(place: int, each: TargetOutcome) -> Row:
    asked = each.planned is not None
    sign = "≤" if each.target.direction == AT_MOST else "≥"
    cells: tuple[Cell, ...] = (
        place,
        each.target.name,
        unit_of(each.target),
        _cell(each.target.baseline),
        sign if asked else None,
        _cell(each.planned),
        _reached(each),
        _MARK if each.is_computed else None,
        STANDINGS[each.standing] if asked else "Không giao",
    )
    return Row(cells=cells)


def _reached(each: TargetOutcome) -> Cell:
    """What was reached: the figure itself where one is counted, else with its decimals."""
    source = SOURCES.get(each.target.indicator or "")
    if each.is_computed and each.exact is not None and source and source.whole is None:
        return int(each.exact)
    return _cell(each.reached)


def _keys(each: TargetOutcome) -> tuple[FigureKey | None, ...]:
    """The figure that a computed target shows, or takes a share of."""
    source = SOURCES.get(each.target.indicator or "") if each.is_computed else None
    return tuple(
        source.part if source and at == _REACHED_AT else None for at in range(len(_TARGETS))
    )


def _cell(value: Decimal | None) -> Cell:
    return NOTHING if value is None else value.quantize(Decimal(1).scaleb(-_places(value)))


def _places(value: Decimal) -> int:
    """As many decimals as it has, without spare noughts."""
    return max(0, -int(value.normalize().as_tuple().exponent))


def amount(value: Decimal | None, target: PlanTarget) -> str:
    """A number of a target's with its unit: 85%, 7 vụ."""
    if value is None:
        return NOTHING
    unit = unit_of(target)
    between = "" if unit in ("", PERCENT) else " "
    return f"{bare(value)}{between}{unit}"


def bare(value: Decimal) -> str:
    """The number without spare noughts."""
    return number(value, _places(value))


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
    )


def _task_row(place: int, each: TaskOutcome, made: Evaluation) -> Row:
    task = each.task
    done = task.done_on if task.done_on and task.done_on <= made.until else None
    dropped = each.progress is Progress.DROPPED
    cells: tuple[Cell, ...] = (
        place, task.name, agency(task), task.due_on, NOTHING if dropped or not done else done,
        sentence(PROGRESS[each.progress]).rstrip("."),
    )  # fmt: skip
    return Row(cells=cells)


def agency(task: PlanTask) -> str:
    """Who leads the task."""
    return code_list("agencies").get(task.lead).label("vi") if task.lead else ""
