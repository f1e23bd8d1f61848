"""The start page as widgets."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget
from typing_extensions import override

from cpo_desktop.services.work import WorkItem
from cpo_desktop.storage.work import Overview
from cpo_desktop.ui import theme
from cpo_desktop.ui.navigation import Desk
from cpo_desktop.ui.start.chart import MonthChart
from cpo_desktop.ui.start.presenter import (
    URGENCY_WORDS,
    Group,
    Line,
    StartPresenter,
    Urgency,
)
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import (
    Badge,
    Card,
    ElidedLabel,
    EmptyState,
    Heading,
    LinkText,
    Look,
    StatTile,
    Text,
    button,
    column,
    emptied,
    holding,
    named,
    row,
    scrolling,
)
from cpo_desktop.wording import formats, say

SHOWN_AT_ONCE: Final = 20
"""Lines of each urgency that are built at once."""

_SIDE: Final = 46 * SPACE
_NARROW: Final = 110 * SPACE
_UNLIMITED: Final = 16_777_215
"""Qt's QWIDGETSIZE_MAX."""
_DUE_WIDTH: Final = 20 * SPACE
_VERB_WIDTH: Final = 22 * SPACE
_TONES: Final = {
    Urgency.OVERDUE: Tone.DANGER,
    Urgency.TODAY: Tone.WARNING,
    Urgency.SOON: Tone.NEUTRAL,
}


class StartWidget(QWidget):
    """Due work at the left; at the right the figures a leader asks for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._today = desk.app.records.today
        self._presenter = StartPresenter(self, desk.app, desk.navigator, desk.jobs.within(self))
        self._groups = column(gap=2 * SPACE)
        self._groups.setAlignment(Qt.AlignmentFlag.AlignTop)
        # Room for the scroll bar, which else covers the buttons.
        self._groups.setContentsMargins(0, 0, 2 * SPACE, 0)
        work = named("work_list", scrolling(holding(self._groups)), say("Work to do"))
        # Arrow keys scroll the list as soon as the page is there.
        work.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(work)
        self._heading = Heading(say("Work to do"), buttons=self._buttons())
        self._body = row(work, self._build_side(), gap=SPACE)
        self._body.setStretch(0, 1)
        layout = column(self._heading, gap=2 * SPACE, margin=3 * SPACE)
        layout.addLayout(self._body, 1)
        self.setLayout(layout)
        self._arrange(narrow=False)
        desk.changes.changed.connect(self._presenter.on_changes)

    def open(self, _argument: object) -> None:
        """Show how things stand now."""
        self._presenter.refresh()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        if narrow is not self._narrow:
            self._arrange(narrow=narrow)

    def show_work(self, groups: Sequence[Group]) -> None:
        """The due work by urgency; a word of rest when there is none."""
        emptied(self._groups)
        self._heading.set_title(say("Work to do"), self._summary(groups))
        for group in groups:
            self._groups.addWidget(self._group(group))
        if not groups:
            self._groups.addWidget(self._nothing_due())

    def show_figures(self, overview: Overview) -> None:
        """The four figures and the months."""
        for name, tile in self._tiles.items():
            tile.show_figure(formats.whole(getattr(overview, name)))
        self._chart.show_bars([(f"{month.month:02}", count) for month, count in overview.monthly])

    def _buttons(self) -> tuple[QWidget, ...]:
        return (
            button(
                say("Add a child"),
                self._presenter.add_child,
                icon="plus",
                look=Look.PRIMARY,
                name="add_child",
            ),
        )

    def _build_side(self) -> QWidget:
        self._tiles = {
            "children": named("tile_children", StatTile(say("Children in the register"))),
            "special": named("tile_special", StatTile(say("In special circumstances"))),
            "at_risk": named("tile_at_risk", StatTile(say("At risk"))),
            "open_measures": named("tile_open_measures", StatTile(say("Support under way"))),
        }
        self._grid = QGridLayout()
        self._grid.setSpacing(SPACE)
        for name, tile in self._tiles.items():
            tile.clicked.connect(lambda _checked=False, key=name: self._presenter.open_figure(key))
        self._chart = named("chart", MonthChart(), say("New special circumstances, month by month"))
        title = Text(say("New special circumstances, month by month"), TextSize.STRONG)
        self._chart_card = Card(title, self._chart)
        self._side = holding(column(self._grid, self._chart_card, None, gap=2 * SPACE))
        return self._side

    def _arrange(self, *, narrow: bool) -> None:
        """The figures beside the work; over it, in one line and without the chart, where it is narrow."""
        self._narrow = narrow
        directions = QBoxLayout.Direction
        self._body.setDirection(directions.BottomToTop if narrow else directions.LeftToRight)
        self._side.setMaximumWidth(_UNLIMITED if narrow else _SIDE)
        self._side.setMinimumWidth(0 if narrow else _SIDE)
        self._chart_card.setVisible(not narrow)
        across = len(self._tiles) if narrow else 2
        for number, tile in enumerate(self._tiles.values()):
            self._grid.addWidget(tile, number // across, number % across)

    def _summary(self, groups: Sequence[Group]) -> str:
        today = formats.day(self._today())
        overdue = sum(len(group.lines) for group in groups if group.urgency is Urgency.OVERDUE)
        if overdue:
            return say("{day} · {n} overdue").format(day=today, n=formats.whole(overdue))
        return today

    def _group(self, group: Group) -> QWidget:
        badge = Badge(formats.whole(len(group.lines)), _TONES[group.urgency])
        head = row(
            Text(say(URGENCY_WORDS[group.urgency]), TextSize.HEADING, wraps=False), badge, None
        )
        lines = column(head, *self._rows(group.lines[:SHOWN_AT_ONCE]), gap=SPACE)
        more = group.lines[SHOWN_AT_ONCE:]
        if more:
            lines.addWidget(self._more(lines, more))
        return named(f"work_{group.urgency}", holding(lines))

    def _rows(self, lines: Sequence[Line]) -> list[QWidget]:
        return [WorkRow(line, self._presenter.do) for line in lines]

    def _more(self, lines: QBoxLayout, more: Sequence[Line]) -> QWidget:
        """Two hundred lines take longer to build than the window: the rest comes when asked for."""
        words = say("Show {n} more").format(n=formats.whole(len(more)))

        def show() -> None:
            link.hide()
            for line in self._rows(more):
                lines.addWidget(line)

        link = named("show_more", LinkText(words, show))
        return link

    def _nothing_due(self) -> QWidget:
        actions = (
            (say("Add a child"), self._presenter.add_child),
            (say("Record support"), self._presenter.add_measure),
            (say("Make a report"), self._presenter.make_report),
        )
        hint = say(
            "Deadlines of cases, follow-ups and reports appear here two weeks before they are due."
        )
        return named(
            "nothing_due",
            EmptyState(say("No work is due."), actions, icon="check-circle", hint=hint),
        )


class WorkRow(Card):
    """One item: who or what, what to do, by when and why, and one button that does it."""

    def __init__(self, line: Line, do: Callable[[WorkItem], None]) -> None:
        super().__init__(margin=0)
        self._urgency = line.urgency
        words = column(
            ElidedLabel(line.title, TextSize.STRONG),
            ElidedLabel(line.why, TextSize.SMALL, Tone.QUIET),
            gap=HALF,
        )
        due = column(
            Text(line.left, TextSize.STRONG, _TONES[self._urgency], wraps=False),
            Text(line.when, TextSize.SMALL, Tone.QUIET, wraps=False),
            gap=HALF,
        )
        when = holding(due)
        when.setFixedWidth(_DUE_WIDTH)
        verb = button(line.verb, lambda: do(line.item), name="do")
        verb.setMinimumWidth(_VERB_WIDTH)
        verb.setAccessibleDescription(line.title)
        inside = row(gap=2 * SPACE)
        inside.addLayout(words, 1)
        inside.addWidget(when)
        inside.addWidget(verb)
        inside.setContentsMargins(2 * SPACE + HALF, 12, 12, 12)
        self.body.addLayout(inside)
        self.setAccessibleName(f"{line.title}, {line.left}")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._urgency is Urgency.SOON:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colours().of(_TONES[self._urgency]))
        painter.drawRoundedRect(SPACE, SPACE, HALF, self.height() - 2 * SPACE, 2, 2)
