"""Set phrases of the commune's reports: how periods, units and changes are written out."""

from typing import Final

from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.figures import FigureKey, Figures, When
from cpo_desktop.domain.periods import Period, PeriodKind
from cpo_desktop.reports.notation import day, number
from cpo_desktop.reports.official import roman

EARLIER: Final = {When.PREVIOUS: "kỳ trước", When.LAST_YEAR: "cùng kỳ năm trước"}
_HALVES: Final = {1: "6 tháng đầu", 2: "6 tháng cuối"}


def period_name(period: Period) -> str:
    """The period as titles name it: quý III năm 2026."""
    match period.kind:
        case PeriodKind.MONTH:
            return f"tháng {period.number} năm {period.year}"
        case PeriodKind.QUARTER:
            return f"quý {roman(period.number)} năm {period.year}"
        case PeriodKind.HALF:
            return f"{_HALVES[period.number]} năm {period.year}"
        case PeriodKind.NINE_MONTHS:
            return f"9 tháng đầu năm {period.year}"
        case PeriodKind.YEAR:
            return f"năm {period.year}"
        case PeriodKind.CUSTOM:
            return period_days(period)


def period_days(period: Period) -> str:
    """The days of the period: từ ngày 15/06/2026 đến ngày 14/09/2026."""
    return f"từ ngày {day(period.start)} đến ngày {day(period.end)}"


def unit_inside(name: str) -> str:
    """A unit's name inside a sentence: Xã Hữu Nghị is xã Hữu Nghị there."""
    kind = unit_kind(name)
    return kind.lower() + name[len(kind) :]


def unit_kind(name: str) -> str:
    """What kind of unit the name says that it is: Xã, Phường, Đặc khu; nothing if it says none."""
    kinds = (code.label("vi") for code in code_list("unit_kinds").entries)
    found = [kind for kind in kinds if name.lower().startswith(f"{kind.lower()} ")]
    return name[: len(max(found, key=len, default=""))]


def bare_name(name: str) -> str:
    """The name without its kind: Hữu Nghị; in full where only a number would be left."""
    bare = name[len(unit_kind(name)) :].strip()
    return name if bare.isdigit() else bare


def change(by: int, unit: str = "") -> str:
    """A rise or fall in words: tăng 3 trẻ em, giảm 2 trẻ em, không thay đổi."""
    if by == 0:
        return "không thay đổi"
    counted = f"{number(abs(by))} {unit}".rstrip()
    return f"tăng {counted}" if by > 0 else f"giảm {counted}"


def against(figures: Figures, key: FigureKey, unit: str) -> str:
    """How a figure stands against the earlier periods: so với kỳ trước tăng 1 vụ, so với …."""
    return ", ".join(
        f"so với {words} {change(figures.change(key, when), unit)}"
        for when, words in EARLIER.items()
        if when not in figures.left_out
    )


def compared(figures: Figures, key: FigureKey, unit: str, *, happened: str, nothing: str) -> str:
    """What happened in the period, or that nothing did, and how that stands against the others."""
    return f"{happened if figures.value(key) else nothing}; {against(figures, key, unit)}."


def listed(parts: list[str]) -> str:
    """The parts as one phrase: a, b và c."""
    *others, last = parts
    return f"{', '.join(others)} và {last}" if others else last


def sentence(text: str) -> str:
    """The text with a capital first and a full stop last."""
    return f"{text[:1].upper()}{text[1:].rstrip('.;, ')}."
