"""Whether a period brought anything at all, for tables that stand as they are, full of noughts."""

from collections.abc import Iterable

from cpo_desktop.domain.figures import FigureKey, Figures, When
from cpo_desktop.domain.indicators import indicator
from cpo_desktop.domain.indicators.declaring import Timing


def nothing_to_report(
    figures: Figures, keys: Iterable[FigureKey], *, happened: str, counted: str
) -> str:
    """That nothing happened, or that nothing is counted either; empty where something did."""
    current = [key for key in keys if key.when is When.CURRENT]
    met = [key for key in current if figures.value(key)]
    if any(indicator(key.indicator).timing is Timing.FLOW for key in met):
        return ""
    return f"{happened}; các chỉ tiêu phát sinh trong kỳ bằng 0." if met else counted
