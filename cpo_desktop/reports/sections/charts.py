"""Pictures of the figures: over five years, by age, by group, by village. Nothing is drawn of nothing."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from cpo_desktop.domain.figures import UNKNOWN, FigureKey, When, figure_key
from cpo_desktop.domain.periods import Period, PeriodKind
from cpo_desktop.reports.document import BarChart, Block, LineChart, Note, Pyramid, Series
from cpo_desktop.reports.notation import number
from cpo_desktop.reports.phrases import listed, period_name
from cpo_desktop.reports.sections.population import AGES, CHILDREN, SEXES
from cpo_desktop.reports.sections.special import GROUPS, PERIODS, SPECIAL_ACCOUNT
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
_UNTOLD_GROUPS: Final = (
    "Biểu đồ không gồm các nhóm không nêu số liệu để giữ bí mật đời sống riêng tư của trẻ em."
)

Counts = tuple[int, ...]
Counted = tuple[str, Counts]


def chart_annex(drawn: Iterable[Block]) -> tuple[AnnexPart, ...]:
    """The annex of these charts; none of no charts."""
    parts = tuple(drawn)
    return (AnnexPart(title="Biểu đồ", parts=parts, landscape=False),) if parts else ()


def charts(snapshot: Snapshot) -> Iterator[Block]:
    """All that reports about children draw."""
    yield from trend(
        snapshot,
        "Trẻ em có hoàn cảnh đặc biệt, có nguy cơ qua các năm",
        CHILDREN_TREND,
        unit="trẻ em",
    )
    yield from trend(snapshot, "Vụ việc, trẻ em bị xâm hại, tảo hôn qua các năm", EVENTS_TREND)
    yield from pyramid(snapshot)
    yield from by_group(snapshot)
    yield from by_village(snapshot)


def trend(
    snapshot: Snapshot, title: str, shown: Mapping[str, FigureKey], unit: str = ""
) -> Iterator[LineChart | Note]:
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
        yield from _on_one_another(series)


def _on_one_another(series: Sequence[Series]) -> Iterator[Note]:
    """Which lines lie on one another, for they are hard to tell apart."""
    alike: dict[tuple[object, ...], list[str]] = {}
    for each in series:
        alike.setdefault(each.values, []).append(f"“{each.name}”")
    for names in alike.values():
        if len(names) > 1:
            yield Note(text=f"Các đường {listed(names)} trùng nhau vì số liệu các năm bằng nhau.")


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


def by_group(snapshot: Snapshot) -> Iterator[Block]:
    """Children in special circumstances by group, against the year before, of the groups that are told."""
    figures = snapshot.figures
    # Three bars for each of fourteen groups would fill the page.
    periods = {when: name for when, name in PERIODS.items() if when is not When.PREVIOUS}
    keys = {
        group: [figure_key("special", group=group).at(when) for when in periods]
        for group in (*GROUPS, *SPECIAL_ACCOUNT.met(snapshot))
    }
    counts = [
        (snapshot.words("circumstances", group).short, values)
        for group, of_group in keys.items()
        if figures.tells(*of_group) and any(values := tuple(map(figures.value, of_group)))
    ]
    if not counts:
        return
    yield _bars("Trẻ em có hoàn cảnh đặc biệt theo nhóm, cuối kỳ", counts, periods.values())
    if not all(figures.tells(*of_group) for of_group in keys.values()):
        yield Note(text=_UNTOLD_GROUPS)


def by_village(snapshot: Snapshot) -> Iterator[BarChart]:
    """Children in special circumstances and at risk by village, as the annex by village tells them."""
    figures = snapshot.figures
    shown = {name: each for name, each in _BY_VILLAGE.items() if figures.tells(figure_key(each))}
    unknown = Village(id=UNKNOWN, name="Chưa rõ thôn, tổ dân phố")
    villages = [
        (village.name, [figure_key(each, village=village.id) for each in shown.values()])
        for village in (*snapshot.villages, unknown)
    ]
    counts = [
        (name, values)
        for name, keys in villages
        if figures.tells(*keys) and any(values := tuple(map(figures.value, keys)))
    ]
    others = [keys for _, keys in villages if not figures.tells(*keys)]
    if counts and others:
        together = tuple(sum(map(figures.value, same)) for same in zip(*others, strict=True))
        counts.append(("Các thôn, tổ dân phố khác", together))
    if counts:
        title = "Trẻ em có hoàn cảnh đặc biệt, có nguy cơ theo thôn, tổ dân phố, cuối kỳ"
        yield _bars(title, counts, shown)


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
