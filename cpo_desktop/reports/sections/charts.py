"""Pictures of the figures: over five years, by age, by group, by village. Nothing is drawn of nothing."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from cpo_desktop.domain.circumstance import WITHHELD
from cpo_desktop.domain.figures import UNKNOWN, FigureKey, When, figure_key
from cpo_desktop.domain.periods import Period, PeriodKind
from cpo_desktop.reports.document import BarChart, Block, LineChart, Note, Pyramid, Series
from cpo_desktop.reports.notation import number
from cpo_desktop.reports.phrases import period_name
from cpo_desktop.reports.sections.discreet import FEWEST_TOLD
from cpo_desktop.reports.sections.population import AGES, CHILDREN, SEXES
from cpo_desktop.reports.sections.special import PERIODS, SPECIAL_ACCOUNT
from cpo_desktop.reports.sections.tables import AnnexPart
from cpo_desktop.reports.snapshot import Snapshot, Village

CHILDREN_TREND: Final = {
    "Trẻ em có hoàn cảnh đặc biệt": figure_key("special"),
    "Trẻ em có nguy cơ": figure_key("risk"),
}
EVENTS_TREND: Final = {
    "Vụ việc bảo vệ trẻ em (vụ)": figure_key("cases"),
    "Trẻ em bị xâm hại (trẻ em)": figure_key("abused"),
    "Tảo hôn (vụ)": figure_key("marriages"),
}
TREND: Final = (*CHILDREN_TREND.values(), *EVENTS_TREND.values())
"""What a report asks to be counted over five years, to draw these."""

_FEWEST_YEARS: Final = 2
_BY_VILLAGE: Final = {
    # As in the annex by village: groups that point at a child are not told by village.
    "Trẻ em có hoàn cảnh đặc biệt (các nhóm được chia theo thôn)": "special_told",
    "Trẻ em có nguy cơ": "risk",
}

Counts = tuple[int, ...]
Counted = tuple[str, Counts]


def chart_annex(drawn: Iterable[Block]) -> tuple[AnnexPart, ...]:
    """The annex of these charts; none of no charts."""
    parts = tuple(drawn)
    return (AnnexPart(title="Biểu đồ", parts=parts, landscape=False),) if parts else ()


def charts(snapshot: Snapshot, *, coarse: bool = False) -> Iterator[Block]:
    """All that reports about children draw; `coarse` tells of no village with one or two children."""
    yield from trend(
        snapshot,
        "Trẻ em có hoàn cảnh đặc biệt, có nguy cơ qua các năm",
        CHILDREN_TREND,
        unit="trẻ em",
    )
    yield from trend(snapshot, "Vụ việc, trẻ em bị xâm hại, tảo hôn qua các năm", EVENTS_TREND)
    yield from pyramid(snapshot)
    yield from by_group(snapshot, coarse=coarse)
    yield from by_village(snapshot, coarse=coarse)


def trend(
    snapshot: Snapshot, title: str, shown: Mapping[str, FigureKey], unit: str = ""
) -> Iterator[LineChart]:
    """How figures went over the years, of those that anything was counted of."""
    told = snapshot.trend
    if told is None:
        return
    series = tuple(
        Series(name=name, values=values)
        for name, key in shown.items()
        if any(values := told.values.get(key, ()))
    )
    years = {at for each in series for at, value in enumerate(each.values) if value is not None}
    if len(years) >= _FEWEST_YEARS:
        names = tuple(map(_year, told.periods))
        yield LineChart(title=title, categories=names, series=series, unit=unit)


def _year(period: Period) -> str:
    """A period under its point in a trend: 2026, Quý III năm 2026."""
    if period.kind in (PeriodKind.YEAR, PeriodKind.CUSTOM):
        return str(period.end.year)
    name = period_name(period)
    return f"{name[0].upper()}{name[1:]}"


def pyramid(snapshot: Snapshot) -> Iterator[Block]:
    """Boys and girls by age; who has no sex on record is told below."""
    figures = snapshot.figures
    boys, girls = (
        Series(
            name=SEXES[sex],
            values=tuple(figures.of("children", age=age, sex=sex) for age in AGES),
        )
        for sex in ("male", "female")
    )
    if not any((*boys.values, *girls.values)):
        return
    yield Pyramid(
        title="Trẻ em dưới 16 tuổi theo nhóm tuổi, giới tính, cuối kỳ",
        categories=tuple(AGES.values()),
        left=boys,
        right=girls,
        unit="trẻ em",
    )
    unknown = figures.value(CHILDREN.narrowed(sex=UNKNOWN))
    if unknown:
        yield Note(text=f"Biểu đồ không gồm {number(unknown)} trẻ em chưa rõ giới tính.")


def by_group(snapshot: Snapshot, *, coarse: bool = False) -> Iterator[Block]:
    """Children in special circumstances by group, against the year before.

    `coarse` leaves the groups that point at a child to the table, which says that they are few.
    """
    figures = snapshot.figures
    # Three bars for each of fourteen groups would fill the page.
    periods = {when: name for when, name in PERIODS.items() if when is not When.PREVIOUS}
    counts = {
        group: values
        for group in SPECIAL_ACCOUNT.met(snapshot)
        if any(values := tuple(figures.of("special", when, group=group) for when in periods))
    }
    few = {group for group in counts if group in WITHHELD and any(map(_is_few, counts[group]))}
    told = [
        (snapshot.words("circumstances", group).short, values)
        for group, values in counts.items()
        if not (coarse and group in few)
    ]
    if told:
        yield _bars("Trẻ em có hoàn cảnh đặc biệt theo nhóm, cuối kỳ", told, periods.values())
    if told and coarse and few:
        yield Note(text=f"Biểu đồ không gồm {number(len(few))} nhóm có dưới {FEWEST_TOLD} trẻ em.")


def by_village(snapshot: Snapshot, *, coarse: bool = False) -> Iterator[BarChart]:
    """Children in special circumstances and at risk by village, as the annex by village tells them."""
    figures = snapshot.figures
    unknown = Village(id=UNKNOWN, name="Chưa rõ thôn, tổ dân phố")
    counts = [
        (village.name, tuple(figures.of(each, village=village.id) for each in _BY_VILLAGE.values()))
        for village in (*snapshot.villages, unknown)
    ]
    met = [each for each in counts if any(each[1])]
    told = _together(met) if coarse else met
    if told:
        title = "Trẻ em có hoàn cảnh đặc biệt, có nguy cơ theo thôn, tổ dân phố, cuối kỳ"
        yield _bars(title, told, _BY_VILLAGE)


def _together(counts: Sequence[Counted]) -> list[Counted]:
    """The villages with few children told as one, with the smallest others where they need it."""
    by_size = sorted(counts, key=lambda each: sum(each[1]))
    few = [each for each in by_size if any(map(_is_few, each[1]))]
    rest = [each for each in by_size if each not in few]
    # One alone would be known by what it lacks among the others.
    while few and rest and (len(few) == 1 or any(map(_is_few, _sum(few)))):
        few.append(rest.pop(0))
    if not few:
        return list(counts)
    if not rest or any(map(_is_few, _sum(few))):
        return []
    others = (f"{number(len(few))} thôn, tổ dân phố khác", _sum(few))
    return [*(each for each in counts if each not in few), others]


def _sum(counts: Iterable[Counted]) -> Counts:
    return tuple(map(sum, zip(*(values for _, values in counts), strict=True)))


def _is_few(count: int) -> bool:
    return 0 < count < FEWEST_TOLD


def _bars(title: str, counts: Sequence[Counted], names: Iterable[str]) -> BarChart:
    return BarChart(
        title=title,
        categories=tuple(name for name, _ in counts),
        series=tuple(
            Series(name=name, values=tuple(values[at] for _, values in counts))
            for at, name in enumerate(names)
        ),
        unit="trẻ em",
        horizontal=True,
    )
