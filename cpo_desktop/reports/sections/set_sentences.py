"""The indicator set in sentences: what the State wants to reach, and how the commune's figures move."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Final

from cpo_desktop.domain.figures import Figures, When, percent
from cpo_desktop.domain.indicator_set import (
    PERCENT,
    Direction,
    SetFigure,
    SetIndicator,
    Target,
    indicator_set,
)
from cpo_desktop.reports.notation import number
from cpo_desktop.reports.notation import percent as percentage
from cpo_desktop.reports.phrases import EARLIER, change
from cpo_desktop.reports.sections.sentences import as_bullets
from cpo_desktop.reports.snapshot import Snapshot

_BOUNDS: Final = {Direction.BELOW: "dưới", Direction.AT_MOST: "không quá", Direction.AT_LEAST: "từ"}


def targets_in_words(targets: Iterable[Target]) -> str:
    """The targets of an indicator: dưới 6,5% (2025); không quá 6% (2030)."""
    return "; ".join(map(_target, targets))


def _target(target: Target) -> str:
    when = f" ({target.year})" if target.year else ""
    if target.value is None or target.direction is None:
        return f"{target.words}{when}"
    between = "" if target.unit.startswith((PERCENT, "/")) else " "
    return f"{_BOUNDS[target.direction]} {number(target.value)}{between}{target.unit}{when}"


def moves(snapshot: Snapshot) -> str:
    """How the figures went for which there are targets, against the earlier periods."""
    return as_bullets(
        words
        for each in indicator_set()
        for figure in each.figures
        for words in _moved(snapshot.figures, each, figure)
    )


def _is_about(target: Target, each: SetIndicator, figure: SetFigure) -> bool:
    """Whether the figure is what the target measures: a share, or the first count, which is to fall."""
    if target.value is None:
        return figure == each.figures[0]
    of_whom = target.unit.removeprefix(PERCENT).strip(" ()")
    return figure.whole is not None and target.unit.startswith(PERCENT) and of_whom in figure.vi


def _moved(figures: Figures, each: SetIndicator, figure: SetFigure) -> Iterator[str]:
    targets = [target for target in each.targets if _is_about(target, each, figure)]
    told = _value(figures, figure, When.CURRENT)
    if not targets or told is None or not any(figures.value(figure.part.at(when)) for when in When):
        return
    several = f" ({figure.vi[:1].lower()}{figure.vi[1:]})" if len(each.figures) > 1 else ""
    against = ", ".join(
        f"{_rise(figures, figure, when)} so với {earlier}"
        for when, earlier in EARLIER.items()
        if when not in figures.left_out and _value(figures, figure, when) is not None
    )
    since = f"; {against}" if against else ""
    goal = targets_in_words(targets)
    yield f"{each.vi}{several}: {_words(told, figure)}{since}. Mục tiêu của cả nước: {goal}."


def _value(figures: Figures, figure: SetFigure, when: When) -> int | Decimal | None:
    part = figures.value(figure.part.at(when))
    return percent(part, figures.value(figure.whole.at(when))) if figure.whole else part


def _words(value: int | Decimal, figure: SetFigure) -> str:
    if figure.whole:
        return percentage(value)
    return f"{number(int(value))} {figure.unit}" if value else "không phát sinh"


def _rise(figures: Figures, figure: SetFigure, since: When) -> str:
    now, before = (_value(figures, figure, when) or 0 for when in (When.CURRENT, since))
    by = now - before
    if isinstance(by, int):
        return change(by, figure.unit)
    if not by:
        return "không thay đổi"
    return f"{'tăng' if by > 0 else 'giảm'} {number(abs(by), 1)} điểm phần trăm"
