"""A commune small enough to count by hand, quarter III of 2026: 15 June to 14 September.

child  born        village  sex  ethnic  household  circumstances and risks
An     02/03/2015  Đông     m    kinh    poor       N04.2 since 2025 (disability)
Bình   05/2012     Đông     f    hmong   near poor  N01.1 since 01/07/2026; R03 since 2025
Chi    15/09/2010  Đoài     f    kinh    –          N03.11 since 2024: 15 when the figures close
Dũng   01/09/2010  Đoài     m    –       –          N04.1 since 2024: 16 on 1 September
Én     2020        –        f    tay     –          N11.1 from 01/07 to 01/08/2026
Giang  01/01/2018  Đông     m    kinh    poor       N01.3 since 2020; left on 01/07/2026; R01 since 2020
Hà     20/09/2026  Đông     f    kinh    poor       born after the figures close
Khôi   01/01/2017  Đoài     m    kinh    –          N01.1 until 10/07, N03.2 since 10/07/2026; R04 and R05 since 2025
Lan    01/01/2016  Đông     f    kinh    –          N02.1 since 2020; lives here since 01/08/2026
Minh   01/01/2014  Đoài     m    dao     –          N06.1 2026, entered by mistake
"""

from datetime import date

from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.figures import ThreePeriods, When
from cpo_desktop.domain.indicators import INDICATORS, Counting
from cpo_desktop.domain.periods import Cutoff, PeriodKind, period
from cpo_desktop.storage.figures import counted, figures_of
from tests.factory import a_child, a_circumstance, a_household, a_risk, a_unit

CUTOFF = Cutoff(14)
QUARTER = ThreePeriods.around(period(PeriodKind.QUARTER, 2026, 3, CUTOFF), CUTOFF)
JULY_1, JULY_10, AUGUST_1 = date(2026, 7, 1), date(2026, 7, 10), date(2026, 8, 1)
EARLIER = date(2024, 5, 5)

EAST = a_unit(name="Thôn Đông", parent=None)
WEST = a_unit(name="Thôn Đoài", parent=None)
POOR = a_household(poverty="poor", village=EAST.id)
NEAR_POOR = a_household(poverty="near_poor", village=EAST.id)


def child(name, born, village=EAST.id, **given):
    return a_child(full_name=name, born=born, village=village, **given)


AN = child("An", PartialDate(2015, 3, 2), household=POOR.id)
BINH = child(
    "Bình",
    PartialDate(2012, 5),
    sex="female",
    ethnic="hmong",
    household=NEAR_POOR.id,
)
CHI = child("Chi", PartialDate(2010, 9, 15), village=WEST.id, sex="female")
DUNG = child("Dũng", PartialDate(2010, 9, 1), village=WEST.id, ethnic=None)
EN = child("Én", PartialDate(2020), village=None, sex="female", ethnic="tay")
GIANG = child("Giang", PartialDate(2018, 1, 1), household=POOR.id, left_on=JULY_1)
HA = child("Hà", PartialDate(2026, 9, 20), sex="female", household=POOR.id)
KHOI = child("Khôi", PartialDate(2017, 1, 1), village=WEST.id)
LAN = child("Lan", PartialDate(2016, 1, 1), sex="female", arrived_on=AUGUST_1)
MINH = child("Minh", PartialDate(2014, 1, 1), village=WEST.id, ethnic="dao")

CHILDREN = (AN, BINH, CHI, DUNG, EN, GIANG, HA, KHOI, LAN, MINH)
CIRCUMSTANCES = (
    a_circumstance(AN, code="N04.2", opened_on=date(2025, 3, 3)),
    a_circumstance(BINH, code="N01.1", opened_on=JULY_1),
    a_circumstance(CHI, code="N03.11", opened_on=EARLIER),
    a_circumstance(DUNG, code="N04.1", opened_on=EARLIER),
    a_circumstance(EN, code="N11.1", opened_on=JULY_1, closed_on=AUGUST_1),
    a_circumstance(GIANG, code="N01.3", opened_on=date(2020, 1, 1)),
    a_circumstance(KHOI, code="N01.1", opened_on=EARLIER, closed_on=JULY_10),
    a_circumstance(KHOI, code="N03.2", opened_on=JULY_10),
    a_circumstance(LAN, code="N02.1", opened_on=date(2020, 1, 1)),
    a_circumstance(
        MINH, code="N06.1", opened_on=JULY_1, closed_on=AUGUST_1, close_reason="mistake"
    ),
)
RISKS = (
    a_risk(BINH, code="R03", opened_on=date(2025, 1, 1)),
    a_risk(GIANG, code="R01", opened_on=date(2020, 1, 1)),
    a_risk(KHOI, code="R04", opened_on=date(2025, 1, 1)),
    a_risk(KHOI, code="R05", opened_on=date(2025, 1, 1)),
)


def kept(database, *records):
    with database.write("test") as work:
        for record in records:
            work.add(record)


def counts(database, periods=QUARTER):
    with database.read() as work:
        return figures_of(work.connection, periods)


def as_many_behind(database):
    """Whether behind each figure above nought stand as many records as it says, or what adds up."""
    summed = {each.code for each in INDICATORS if each.counting is Counting.SUM}
    with database.read() as work:
        found = figures_of(work.connection, QUARTER).values
        for key, value in ((key, value) for key, value in found.items() if value):
            behind = counted(work.connection, key, QUARTER.at(key.when))
            if key.indicator in summed:
                assert sum(each.amount or 0 for each in behind) == value
            else:
                assert len(behind) == value
    return True


def counting(database, *records):
    """The figures with these records kept; behind each stands what it says."""
    kept(database, *records)
    assert as_many_behind(database)
    return counts(database)


PLACES = (EAST, WEST, POOR, NEAR_POOR)


def parts(figures, indicator, *names):
    """The figures above nought of one cut, by the values of its dimensions."""
    return {
        "+".join(dict(key.dimensions)[name] for name in names): value
        for key, value in figures.values.items()
        if key.indicator == indicator and key.when is When.CURRENT and value
        if tuple(sorted(names)) == tuple(name for name, _ in key.dimensions)
    }
