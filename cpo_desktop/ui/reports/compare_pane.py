"""A report's figures beside those of any other period, with charts, and the annex made of them."""

from PySide6.QtWidgets import QCheckBox, QStackedWidget, QWidget

from cpo_desktop.domain.periods import Period
from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.reports.catalogue import ReportKind
from cpo_desktop.reports.document import BarChart, Note
from cpo_desktop.reports.sections.tables import FigureTable
from cpo_desktop.services.reports import Comparison
from cpo_desktop.ui import prompts, theme
from cpo_desktop.ui.navigation import Desk
from cpo_desktop.ui.reports.bars import BarsCard
from cpo_desktop.ui.reports.comparing_presenter import Beside, ComparingPresenter
from cpo_desktop.ui.reports.counting import shown_in, warnings
from cpo_desktop.ui.reports.figures_area import FiguresArea
from cpo_desktop.ui.reports.period_steps import PeriodSteps
from cpo_desktop.ui.reports.showing import Behind
from cpo_desktop.ui.theme import SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import Card, Text, column, named
from cpo_desktop.wording import formats, say


class ComparePane(QWidget):
    """The other period above, both periods' figures below."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        # A connection does not keep its receiver alive, so the pane holds the presenter.
        self.presenter = ComparingPresenter(self, desk.app, desk.navigator, desk.jobs.within(self))
        self._words = named("beside_period", Text("", TextSize.STRONG, wraps=False))
        self._words.setFixedHeight(theme.CONTROL_HEIGHT)
        self._steps = named("beside", PeriodSteps(self._words, prefix="beside_"))
        self._annex = named("beside_annex", QCheckBox(say("Add as an annex of the report")))
        self._area = FiguresArea("beside_")
        self._waiting = Card(Text(say("Counting…"), tone=Tone.QUIET), None)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._waiting)
        self._stack.addWidget(self._area)
        layout = column(self._steps, self._annex, gap=SPACE)
        layout.addWidget(self._stack, 1)
        self.setLayout(layout)
        self._connect()

    def show_report(self, kind: ReportKind, period: Period) -> None:
        """Compare this report."""
        self.presenter.show(kind, period)

    def show_beside(self, beside: Beside) -> None:
        """Say which other period stands beside the report's."""
        words = say("Beside {period}").format(period=formats.period(beside.other))
        self._words.setText(words)
        self._steps.show_period(
            beside.kind.periods, beside.other, beside.today, can_go_later=beside.can_go_later
        )
        self._annex.setChecked(beside.is_annex)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show both periods' figures; None while they are counted."""
        self._stack.setCurrentWidget(self._waiting if comparison is None else self._area)
        if comparison is None:
            return
        self._area.clear()
        for block in comparison.blocks:
            if isinstance(block, FigureTable):
                self._area.add_table(block, warnings(comparison.figures, shown_in(block)))
            elif isinstance(block, BarChart):
                self._area.add(BarsCard(block))
            elif isinstance(block, Note):
                self._area.add(Text(block.text, tone=Tone.QUIET))
        self._area.to_top()

    def show_records(self, behind: Behind) -> None:
        """Explain a figure and list what it counts, at the right."""
        self._area.show_records(behind)

    def hide_records(self) -> None:
        """List nothing."""
        self._area.hide_records()

    def show_failure(self, error: UserFacingError) -> None:
        """Tell what could not be done."""
        prompts.tell_failure(self, error)

    def _connect(self) -> None:
        self._steps.length_chosen.connect(self.presenter.choose_length)
        self._steps.days_chosen.connect(self.presenter.choose_days)
        self._steps.earlier.connect(self.presenter.earlier)
        self._steps.later.connect(self.presenter.later)
        self._annex.clicked.connect(self.presenter.attach)
        self._area.followed.connect(self.presenter.follow)
        self._area.opened.connect(self.presenter.records.open)
