"""Somebody who reads a report and works out what it does not say.

He knows every figure that is printed, that rows and columns add up, how accounts go on, and that
nobody is counted less than never; what could be anything from nought on is narrowed until nothing
gets narrower.
"""

import re
from decimal import Decimal
from math import ceil, floor, inf

from cpo_desktop.domain.circumstance import WITHHELD
from cpo_desktop.domain.figures import When, figure_key
from cpo_desktop.reports.document import BarChart
from cpo_desktop.reports.sections.tables import FigureTable
from tests.property.small_communes import GROUPS, SEVERAL, VICTIMS, VOCABULARY

ACCOUNT = ("special_opening", "special_entered", "special_left", "special")
WITHIN = (
    ("special_told", "special"),
    ("marriage_dropouts", "marriage_persons"),
    ("abuse_cases", "cases"),
    ("abused_helped", "abused"),
    ("violence_households", "violence"),
)


def printed(tables):
    """What figures stand in the tables: those of the report, each with what stands there of it."""
    found = {}
    for made in tables:
        assert isinstance(made, FigureTable)
        for row, keys in zip(made.table.rows, made.keys, strict=True):
            for cell, key in zip(row.cells, keys, strict=False):
                if key is not None and isinstance(cell, int):
                    found.setdefault(key, set()).add(cell)
    return found


def drawn(charts, snapshot):
    """What figures the bars of groups and villages stand for, and what the rest of the villages sum to."""
    groups = {snapshot.words("circumstances", each).short: each for each in GROUPS}
    whens = {"Kỳ này": When.CURRENT, "Cùng kỳ năm trước": When.LAST_YEAR}
    names = {"Trẻ em có nguy cơ": "risk"}
    villages = {each.name: each.id for each in snapshot.villages}
    villages["Chưa rõ thôn, tổ dân phố"] = "unknown"
    found, rest = {}, []
    for chart in charts:
        if not isinstance(chart, BarChart):
            continue
        for series in chart.series:
            for name, value in zip(chart.categories, series.values, strict=True):
                if "theo nhóm" in chart.title:
                    key = figure_key("special", group=groups[name]).at(whens[series.name])
                elif "theo thôn" not in chart.title:
                    continue
                else:
                    indicator = names.get(series.name, "special_told")
                    if name not in villages:
                        met = {villages[each] for each in chart.categories[:-1]}
                        left = set(villages.values()) - met
                        keys = [figure_key(indicator, village=each) for each in left]
                        rest.append((keys, value))
                        continue
                    key = figure_key(indicator, village=villages[name])
                found.setdefault(key, set()).add(value)
    return found, rest


class Attacker:
    """Narrows what each figure can be."""

    def __init__(self, told, whens, vocabulary=VOCABULARY):
        self.vocabulary = vocabulary
        self.bounds = {key: (min(values), max(values)) for key, values in told.items()}
        self.laws = []
        for at, when in enumerate(whens):
            self._laws_of(when)
            if at + 1 < len(whens):
                self._goes_on(whens[at + 1], when)

    def reads(self, tables):
        """Take down what rises and shares say; the marks of the columns say what they are made of."""
        for made in tables:
            marks = {
                column.mark.partition("=")[0]: at for at, column in enumerate(made.table.columns)
            }
            for row, keys in zip(made.table.rows, made.keys, strict=True):
                for at, column in enumerate(made.table.columns[: len(row.cells)]):
                    if isinstance(row.cells[at], int) and keys[at] is None:
                        self._rise(row.cells[at], column, marks, keys)
                    elif isinstance(row.cells[at], Decimal) and any(keys):
                        self._share(row.cells[at], next(filter(None, keys)))

    def _rise(self, cell, column, marks, keys):
        rise = re.fullmatch(r"\d+=(\d+)-(\d+)", column.mark)
        if rise:
            now, before = (keys[marks[each]] for each in rise.groups())
        elif column.group.startswith("Tăng, giảm cuối kỳ"):
            now = keys[marks["4"]]
            before = now.at(When.PREVIOUS if column.header == "kỳ trước" else When.LAST_YEAR)
        else:
            return
        self.laws.append(([(now, 1), (before, -1)], cell, cell))

    def _share(self, cell, key):
        if not any((key.indicator, name) in self.vocabulary for name, _ in key.dimensions):
            return  # of another whole
        whole = self.bounds.get(figure_key(key.indicator))
        if whole and whole[0]:
            near = Decimal("0.05")
            low, high = ((cell + by) * whole[0] / 100 for by in (-near, near))
            self.laws.append(([(key, 1)], ceil(low), floor(high)))

    def knows_sum(self, keys, together):
        """The figures add up to so many."""
        self.laws.append(([(key, 1) for key in keys], together, together))

    def equal(self, left, right):
        """Both sides are the same."""
        self.laws.append(([*((key, 1) for key in left), *((key, -1) for key in right)], 0, 0))

    def at_most(self, small, great):
        """One side is no more than the other."""
        self.laws.append(([*((key, 1) for key in small), *((key, -1) for key in great)], -inf, 0))

    def _laws_of(self, when):
        self._sums(when)
        self._groups(when)
        self._people(when)
        for part, whole in WITHIN:
            self.at_most([figure_key(part).at(when)], [figure_key(whole).at(when)])

    def _sums(self, when):
        for (indicator, name), values in self.vocabulary.items():
            whole = figure_key(indicator).at(when)
            parts = [whole.narrowed(**{name: each}) for each in values]
            if name not in SEVERAL and (indicator, name) != ("violence_handled", "age_class"):
                self.equal([whole], parts)
                continue
            self.at_most([whole], parts)
            if indicator not in ("special_entered", "special_left"):
                for part in parts:
                    self.at_most([part], [whole])

    def _groups(self, when):
        special, sexes = figure_key("special").at(when), ("female", "male", "unknown")
        girls = []
        for group in GROUPS:
            opening, entered, left, closing = (
                figure_key(each, group=group).at(when) for each in ACCOUNT
            )
            self.equal([opening, entered], [left, closing])
            self.equal([closing.narrowed(sex=sex) for sex in sexes], [closing])
            girls.append(closing.narrowed(sex="female"))
            self.at_most([girls[-1]], [special.narrowed(sex="female")])
        self.at_most([special.narrowed(sex="female")], girls)
        # Whoever is in special circumstances is in a withheld group or counted by village.
        hidden = [special.narrowed(group=each) for each in WITHHELD]
        self.at_most([special], [figure_key("special_told").at(when), *hidden])

    def _people(self, when):
        victims = figure_key("violence_victims").at(when)
        children = figure_key("violence_children").at(when)
        self.equal([victims.narrowed(age_class="child")], [children.narrowed(role="victim")])
        for age_class, sexes in VICTIMS.items():
            if len(sexes) == 1:
                one = victims.narrowed(age_class=age_class)
                self.at_most([one], [victims.narrowed(sex=sexes[0])])
        persons = figure_key("marriage_persons").at(when)
        young_men = persons.narrowed(age_class="young_man")
        self.at_most([young_men], [persons.narrowed(sex="male")])

    def _goes_on(self, earlier, later):
        """What one period closes with, the next one opens with."""
        for group in ({"group": each} for each in GROUPS):
            closing = figure_key("special", **group).at(earlier)
            self.equal([closing], [figure_key("special_opening", **group).at(later)])

    def knows(self, key):
        """Between which bounds the figure lies."""
        return self.bounds.get(key, (0, inf))

    def think(self):
        """Narrow all bounds until nothing changes."""
        changed = True
        while changed:
            changed = False
            for terms, low, high in self.laws:
                changed |= self._narrow(terms, low, high)
        return self

    def _narrow(self, terms, low, high):
        changed = False
        for at, (key, sign) in enumerate(terms):
            others = [(self.knows(each), s) for i, (each, s) in enumerate(terms) if i != at]
            least = sum(s * (bounds[0] if s > 0 else bounds[1]) for bounds, s in others)
            most = sum(s * (bounds[1] if s > 0 else bounds[0]) for bounds, s in others)
            ends = (low - most, high - least) if sign > 0 else (least - high, most - low)
            old = self.knows(key)
            new = max(old[0], ends[0]), min(old[1], ends[1])
            if new != old:
                assert new[0] <= new[1], f"{key} cannot be"
                self.bounds[key] = new
                changed = True
        return changed
