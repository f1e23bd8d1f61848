"""The head of a case's page: which case, whose, how grave, and what is due next."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from cpo_desktop.domain.case import Stage
from cpo_desktop.domain.deadlines import Deadline
from cpo_desktop.domain.holidays import WorkCalendar
from cpo_desktop.ui.cases.page_presenter import Shown
from cpo_desktop.ui.cases.words import explained, left, left_tone, level_tone, level_words
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import (
    Badge,
    Heading,
    LinkText,
    Text,
    column,
    holding,
    named,
    row,
)
from cpo_desktop.wording import deadlines, formats, labels, say


def head(
    shown: Shown,
    buttons: Sequence[QWidget],
    *,
    opens: Callable[[str, str], object],
    now: datetime,
    calendar: WorkCalendar,
) -> QWidget:
    """Title and badges at the left, the nearest deadline at the right."""
    case = shown.file.case
    told = (
        say("received {when}").format(when=formats.moment(case.received_at))
        if case.received_at
        else "",
        shown.village,
        labels.code_label("notice_categories", case.category),
        say("round {n}").format(n=shown.file.round) if shown.file.round > 1 else "",
    )
    title = say("Case {code}").format(code=case.code)
    heading = Heading(title, " · ".join(filter(None, told)), buttons)
    below = row(_who(shown, opens), gap=3 * SPACE)
    below.setStretch(0, 1)
    if shown.nearest is not None:
        below.addWidget(_nearest(shown.nearest.deadline, now, calendar))
    return named("case_head", holding(column(heading, below, gap=SPACE)))


def _who(shown: Shown, opens: Callable[[str, str], object]) -> QWidget:
    case = shown.file.case
    badges = row(gap=SPACE)
    if shown.current is Stage.CLOSED:
        badges.addWidget(Badge(say("Closed"), Tone.QUIET))
    if shown.level:
        badges.addWidget(named("level", Badge(level_words(shown.level), level_tone(shown.level))))
    if case.grave:
        badges.addWidget(Badge(say("Grave"), Tone.DANGER))
    badges.addStretch(1)
    children: QHBoxLayout = row(gap=2 * SPACE)
    for child in shown.file.children:
        link = LinkText(child.full_name, partial(opens, "child", child.id))
        children.addWidget(named(f"child_{child.code}", link))
    if not shown.file.children:
        children.addWidget(Text(say("No child is linked yet."), tone=Tone.WARNING, wraps=False))
    children.addStretch(1)
    return holding(column(children, badges, gap=HALF))


def _nearest(deadline: Deadline, now: datetime, calendar: WorkCalendar) -> QWidget:
    tone = left_tone(deadline, now)
    words = column(
        Text(left(deadline, now, calendar), TextSize.HEADING, tone, wraps=False),
        Text(
            say("{what}: by {when}").format(
                what=deadlines.rule_label(deadline.rule), when=formats.moment(deadline.at)
            ),
            TextSize.SMALL,
            Tone.QUIET,
            wraps=False,
        ),
        gap=0,
    )
    told = named("nearest", holding(words))
    told.setToolTip(explained(deadline, calendar))
    return told
