"""What reports count: each indicator once, with its definition and the law it rests on.

The codes are this program's own. No list of official codes for them was found (domain reference,
section 3), so none is printed. `storage.figures` selects what an indicator counts, under its code.
"""

from typing import Final

from cpo_desktop.domain.indicators.cases import CASE_INDICATORS
from cpo_desktop.domain.indicators.children import CHILDREN_INDICATORS
from cpo_desktop.domain.indicators.commune import COMMUNE_INDICATORS
from cpo_desktop.domain.indicators.declaring import DONG, Counting, Cut, Indicator, Timing
from cpo_desktop.domain.indicators.marriages import MARRIAGE_INDICATORS
from cpo_desktop.domain.indicators.measures import MEASURE_INDICATORS
from cpo_desktop.domain.indicators.participation import PARTICIPATION_INDICATORS
from cpo_desktop.domain.indicators.resources import RESOURCE_INDICATORS
from cpo_desktop.domain.indicators.violence import VIOLENCE_INDICATORS
from cpo_desktop.domain.indicators.work import WORK_INDICATORS

__all__ = ["DONG", "INDICATORS", "Counting", "Cut", "Indicator", "Timing", "indicator"]

INDICATORS: Final = (
    *CHILDREN_INDICATORS,
    *CASE_INDICATORS,
    *MARRIAGE_INDICATORS,
    *VIOLENCE_INDICATORS,
    *MEASURE_INDICATORS,
    *WORK_INDICATORS,
    *PARTICIPATION_INDICATORS,
    *RESOURCE_INDICATORS,
    *COMMUNE_INDICATORS,
)

_BY_CODE: Final = {each.code: each for each in INDICATORS}


def indicator(code: str) -> Indicator:
    """The indicator of this code; KeyError if there is none."""
    return _BY_CODE[code]
