"""The people around a child, its support, its cases and marriages: each opens its page."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from cpo_desktop.domain.case import Case, Stage
from cpo_desktop.services.children import ChildFile
from cpo_desktop.ui.children.words import measure_words
from cpo_desktop.ui.navigation import Navigator, New
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import (
    Badge,
    LinkText,
    Look,
    Section,
    Text,
    button,
    column,
    holding,
    named,
    row,
)
from cpo_desktop.wording import formats, labels, say

Open = Callable[[], object]


def family(file: ChildFile, navigator: Navigator, today: date) -> Section:
    """Father, mother, carer, household and siblings."""
    section = named("family", Section(say("Family"), foldable=False))
    child = file.child
    people = [
        (say("Father"), file.father, labels.code_label("parent_states", child.father_state)),
        (say("Mother"), file.mother, labels.code_label("parent_states", child.mother_state)),
        (say("Main carer"), file.carer, labels.code_label("relations", child.carer_relation)),
    ]
    for role, person, note in people:
        if person:
            told = (note if note != labels.UNKNOWN else "", person.telephone)
            section.content.addWidget(
                _line(role, person.full_name, told, _opens(navigator, "person", person.id))
            )
    if file.household:
        household = file.household
        poverty = labels.code_label("poverty", household.poverty) if household.poverty else ""
        opens = _opens(navigator, "household", household.id)
        kin = labels.code_label("relations", child.head_relation) if child.head_relation else ""
        section.content.addWidget(_line(say("Household"), household.head, (kin, poverty), opens))
    for other in file.siblings:
        known = (formats.born_and_age(other.born, today),)
        opens = _opens(navigator, "child", other.id)
        section.content.addWidget(_line(say("Sibling"), other.full_name, known, opens))
    if section.content.count() == 0:
        section.set_summary(say("not entered"))
    return section


def support(file: ChildFile, navigator: Navigator, today: date) -> Section:
    """The measures for the child, those that last first, and a button for another."""
    section = named("support", Section(say("Support"), foldable=False))
    section.add_to_heading(
        button(
            say("Add support"),
            lambda: navigator.open("measure", New({"child": file.child.id})),
            look=Look.QUIET,
            icon="plus",
            name="add_measure",
        )
    )
    ordered = sorted(
        file.measures, key=lambda each: (each.is_open(today), each.started_on or date.min)
    )
    for measure in reversed(ordered):
        state = labels.code_label("measure_statuses", measure.status)
        badge = Badge(state, Tone.ACCENT if measure.is_open(today) else Tone.QUIET)
        link = LinkText(measure_words(measure), _opens(navigator, "measure", measure.id))
        section.content.addWidget(holding(row(named(f"measure_{measure.id}", link), badge, None)))
    if not file.measures:
        section.content.addWidget(
            Text(say("No support was given to this child yet."), tone=Tone.QUIET)
        )
    return section


def cases(found: Sequence[Case], child_id: str, navigator: Navigator) -> Section:
    """The cases a child is part of, by code and stage, and a button for a notice about it."""
    section = named("cases", Section(say("Cases"), foldable=False))
    section.add_to_heading(
        button(
            say("Take down a notice"),
            lambda: navigator.open("notice", New({"child": child_id})),
            look=Look.QUIET,
            icon="phone-incoming",
            name="take_notice",
        )
    )
    for case in found:
        link = named(f"case_{case.code}", LinkText(case.code, _opens(navigator, "case", case.id)))
        received = formats.moment(case.received_at) if case.received_at else labels.UNKNOWN
        tone = Tone.QUIET if case.stage == Stage.CLOSED else Tone.ACCENT
        stage = Badge(labels.code_short("case_stages", case.stage), tone)
        told = Text(received, TextSize.SMALL, Tone.QUIET, wraps=False)
        section.content.addWidget(holding(row(link, stage, told, None)))
    if not found:
        section.content.addWidget(Text(say("This child is part of no case."), tone=Tone.QUIET))
    return section


def marriages(file: ChildFile, navigator: Navigator) -> Section | None:
    """The marriage cases the child is a party to; None for none."""
    if not file.marriages:
        return None
    section = named("marriages", Section(say("Child marriage"), foldable=False))
    for case in file.marriages:
        kind = labels.code_label("marriage_kinds", case.kind)
        words = " · ".join(filter(None, (case.code, kind)))
        link = LinkText(words, _opens(navigator, "marriage", case.id))
        badge = Badge(labels.code_label("marriage_statuses", case.status), Tone.WARNING)
        badge.setVisible(case.status is not None)
        section.content.addWidget(holding(row(link, badge, None)))
    return section


def _line(role: str, name: str, known: tuple[str, ...], opens: Open) -> QWidget:
    words = " · ".join(filter(None, known))
    first = row(LinkText(name, opens), Text(words, tone=Tone.QUIET), gap=SPACE)
    first.setStretch(1, 1)
    return holding(column(Text(role, TextSize.SMALL, Tone.QUIET), first, gap=HALF // 2))


def _opens(navigator: Navigator, screen: str, record_id: str) -> Open:
    return lambda: navigator.open(screen, record_id)
