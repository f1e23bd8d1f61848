"""Lines about a child that both the list's preview and the child's page show; Qt-free."""

from collections.abc import Iterable
from datetime import date

from cpo_desktop.domain.circumstance import Circumstance, Risk
from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.measure import Measure
from cpo_desktop.services.children import ChildFile
from cpo_desktop.wording import formats, labels


def is_open(period: Circumstance | Risk, on: date) -> bool:
    """Whether it counts on the day."""
    begun = period.opened_on is not None and period.opened_on <= on
    return begun and (period.closed_on is None or period.closed_on > on)


def open_groups(file: ChildFile, on: date) -> tuple[str, ...]:
    """The groups of the law the child is in on the day, each once, in short words."""
    groups = code_list("circumstances")
    found = [groups.root_of(c.code).key for c in file.circumstances if c.code and is_open(c, on)]
    return tuple(labels.code_short("circumstances", key) for key in dict.fromkeys(found))


def open_risks(file: ChildFile, on: date) -> tuple[str, ...]:
    """The risks the child is at on the day, in short words."""
    found = [risk.code for risk in file.risks if is_open(risk, on)]
    return tuple(labels.code_short("risks", key) for key in dict.fromkeys(found))


def subtitle(file: ChildFile, on: date) -> str:
    """Age and birth, sex, village, code: in one line."""
    child = file.child
    parts = (
        formats.born_and_age(child.born, on),
        labels.code_label("sexes", child.sex),
        file.village.name if file.village else "",
        child.code,
    )
    return " · ".join(filter(None, parts))


def measure_words(measure: Measure) -> str:
    """What the measure is, and since when."""
    since = formats.day(measure.started_on) if measure.started_on else ""
    return " · ".join(filter(None, (labels.code_label("measure_types", measure.kind), since)))


def ongoing(measures: Iterable[Measure], on: date) -> tuple[Measure, ...]:
    """The measures that are not over, the newest first."""
    found = [measure for measure in measures if measure.is_open(on)]
    return tuple(sorted(found, key=lambda each: each.started_on or date.min, reverse=True))
