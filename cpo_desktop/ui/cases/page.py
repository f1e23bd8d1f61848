"""The page of a case: its stages, what is filled in at each, and all that hangs on it."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from cpo_desktop.domain.case import Stage
from cpo_desktop.domain.changes import Change
from cpo_desktop.domain.fields import Record
from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.services.cases import Access
from cpo_desktop.ui import actions
from cpo_desktop.ui.case_panels.panel import CasePanel
from cpo_desktop.ui.case_panels.panels import panel_for
from cpo_desktop.ui.cases.asking import ask_closing, ask_reason
from cpo_desktop.ui.cases.head import head
from cpo_desktop.ui.cases.notice_panel import ClosedPanel, NoticePanel
from cpo_desktop.ui.cases.page_presenter import CasePresenter, Shown, Tab
from cpo_desktop.ui.cases.side_column import SideColumn
from cpo_desktop.ui.cases.stage_card import StageCard
from cpo_desktop.ui.cases.stepper import Stepper
from cpo_desktop.ui.cases.story import accesses, timeline
from cpo_desktop.ui.cases.timeline import Event
from cpo_desktop.ui.forms.record_dialog import RecordDialog
from cpo_desktop.ui.navigation import Desk
from cpo_desktop.ui.previews import PdfMaker
from cpo_desktop.ui.theme import SPACE
from cpo_desktop.ui.widgets import (
    EmptyState,
    Look,
    Segments,
    button,
    column,
    emptied,
    holding,
    named,
    row,
    scrolling,
)
from cpo_desktop.wording import labels, say, sentence_of

_SIDE: Final = 38 * SPACE
_EVERY: Final = 60_000


class CasePage(QWidget):
    """One case, stage by stage."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        # A connection does not keep its receiver alive, so the page holds the presenter.
        self._presenter = CasePresenter(self, desk.app, desk.navigator)
        self._maker = PdfMaker(desk, self)
        self._panels: dict[Stage, CasePanel] = {}
        self._shown: Shown | None = None
        self._page = column(margin=3 * SPACE, gap=int(1.5 * SPACE))
        self._head = column()
        self._body = column()
        self._page.addLayout(self._head)
        self._page.addLayout(self._body, 1)
        self.setLayout(self._page)
        self._card: StageCard | None = None
        self._stepper: Stepper | None = None
        self._side: SideColumn | None = None
        actions.action(actions.PRINT, self, self._print_current)
        # Time runs while a page stands open.
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self._on_minute)
        self._timer.start()
        desk.changes.changed.connect(self._on_changed)

    def open(self, argument: object) -> None:
        """Show a case by its id, or at a place in it."""
        self._leave_panels()
        self._presenter.open(argument)

    def leave(self) -> None:
        """Keep what was typed."""
        self._leave_panels()

    # CaseView

    def show_case(self, shown: Shown, *, opened: bool) -> None:
        """Show the case as it is now."""
        self._shown = shown
        if opened or self._card is None:
            self._build_file()
        self._show_head(shown)
        if self._stepper and self._card and self._side:
            self._stepper.show_steps(shown.steps, shown.stage)
            panel = self._panel(shown.stage)
            self._card.show_stage(shown)
            self._card.show_panel(panel)
            panel.refresh(shown.file)
            self._side.refresh(shown.file)

    def show_timeline(self, found: Sequence[Event]) -> None:
        """Show all that happened."""
        self._show_beside(timeline(found, self._presenter.revealed))

    def show_accesses(self, found: Sequence[Access]) -> None:
        """Show who viewed and printed it."""
        self._show_beside(accesses(found))

    def show_refused(self, error: UserFacingError) -> None:
        """Say why a step was not possible."""
        if self._card is not None:
            self._card.show_refused(sentence_of(error))

    def show_gone(self) -> None:
        """Say that the case is no longer there."""
        self._drop()
        emptied(self._head)
        back = (say("Back"), self._presenter.back)
        words = say("This case is no longer there.")
        self._body.addWidget(EmptyState(words, [back], icon="briefcase"))

    def add_order(self) -> None:
        """Open the form of an emergency measure."""
        if self._side is not None:
            self._side.add_order()

    # StageActions

    def pass_on(self) -> None:
        """Keep what is typed, then go on to the next stage."""
        if self._shown and self._panel(self._shown.stage).save():
            self._presenter.pass_stage()

    def again(self) -> None:
        """Ask why a further round is needed, and begin it."""
        told = say("The plan is drawn up anew; what was done stays in the file.")
        words = (say("Further round"), told, say("Begin the round"))
        if self._shown and self._panel(self._shown.stage).save():
            ask_reason(words, self._presenter.further_round, self).open()

    def reopen(self, stage: Stage) -> None:
        """Ask why, and open this stage again."""
        name = labels.code_label("case_stages", stage.value)
        words = (
            say("Reopen: {stage}").format(stage=name),
            say("The case goes back to this stage; what was filled in later stays."),
            say("Reopen"),
        )
        ask_reason(words, lambda reason: self._presenter.reopen(stage, reason), self).open()

    def close_case(self) -> None:
        """Ask why the case ends, and close it."""
        if self._shown and self._panel(self._shown.stage).save():
            likely = "safe" if self._shown.safe else None
            ask_closing(self._presenter.now(), likely, self._close, self).open()

    def print_form(self, number: str, child_id: str | None) -> None:
        """Show an official form, filled in."""
        self._preview(number, lambda: self._presenter.form(number, child_id))

    def print_blank(self, number: str) -> None:
        """Show an official form to be filled in by hand."""
        self._preview(number, lambda: self._presenter.blank(number))

    # Building

    def _build_file(self) -> None:
        self._drop()
        case_id = self._presenter.case_id
        self._stepper = named(
            "stepper", Stepper(self._presenter.now, self._presenter.calendar), say("Stages")
        )
        self._stepper.chosen.connect(self._on_stage_chosen)
        card = StageCard(self, self._presenter.now, self._presenter.calendar)
        self._card = named("stage_card", card)
        self._side = SideColumn(
            self._desk, case_id, revealed=self._presenter.revealed, change=self._change_case
        )
        self._side.setFixedWidth(_SIDE)
        both = row(holding(column(self._card, None)), self._side, gap=int(1.5 * SPACE))
        both.setStretch(0, 1)
        inside = holding(column(self._stepper, both, gap=int(1.5 * SPACE)))
        # Room for the scroll bar, which is painted over what it scrolls.
        inside.setContentsMargins(0, 0, 2 * SPACE, 0)
        self._file = scrolling(inside, "case_scroll")
        self._beside = column()
        self._other = named("case_other", holding(self._beside))
        self._other.hide()
        self._body.addWidget(self._file)
        self._body.addWidget(self._other)
        self._tabs = named(
            "tabs",
            Segments(
                [
                    (Tab.FILE, say("File")),
                    (Tab.TIMELINE, say("Timeline")),
                    (Tab.ACCESSES, say("Who read it")),
                ]
            ),
        )
        self._tabs.chosen.connect(self._on_tab_chosen)

    def _show_head(self, shown: Shown) -> None:
        self._tabs.setParent(None)
        emptied(self._head)
        buttons: list[QWidget] = [self._tabs]
        if shown.current not in (Stage.CLOSED, Stage.REVIEW):
            closing = button(
                say("Close the case"), self.close_case, look=Look.QUIET, name="close_early"
            )
            buttons.insert(0, closing)
        self._head.addWidget(
            head(
                shown,
                buttons,
                opens=self._presenter.go,
                now=self._presenter.now(),
                calendar=self._presenter.calendar,
            )
        )
        self._tabs.show()

    def _panel(self, stage: Stage) -> CasePanel:
        if stage not in self._panels:
            self._panels[stage] = self._built_panel(stage)
        return self._panels[stage]

    def _built_panel(self, stage: Stage) -> CasePanel:
        case_id = self._presenter.case_id
        if stage is Stage.NOTICE:
            return NoticePanel(
                self._desk, case_id, add_child=self._add_child, take_out=self._presenter.take_out
            )
        if stage is Stage.CLOSED:
            return ClosedPanel(self._desk, case_id)
        return panel_for(stage, self._desk, case_id)

    def _show_beside(self, content: QWidget) -> None:
        emptied(self._beside)
        content = holding(column(content, None))
        content.setContentsMargins(0, 0, 2 * SPACE, 0)
        self._beside.addWidget(scrolling(content, "beside_scroll"))

    def _drop(self) -> None:
        for panel in self._panels.values():
            panel.deleteLater()
        self._panels.clear()
        self._card = self._side = self._stepper = None
        emptied(self._body)

    # Following the officer

    def _on_changed(self, changes: frozenset[Change]) -> None:
        if self.isVisible():
            self._presenter.on_changes(changes)

    def _on_minute(self) -> None:
        if self.isVisible() and self._shown is not None and self._stepper is not None:
            self._show_head(self._shown)
            self._stepper.show_steps(self._shown.steps, self._shown.stage)

    def _on_stage_chosen(self, stage: Stage) -> None:
        if self._shown is not None:
            self._panel(self._shown.stage).leave()
        self._presenter.choose_stage(stage)

    def _on_tab_chosen(self, tab: Tab) -> None:
        self._file.setVisible(tab is Tab.FILE)
        self._other.setVisible(tab is not Tab.FILE)
        self._presenter.choose_tab(tab)

    def _add_child(self) -> None:
        part = self._presenter.new_part()
        self._enter(part, say("Add a child"), is_new=True)

    def _change_case(self) -> None:
        case = self._presenter.case()
        title = say("Case {code}").format(code=case.code)
        self._enter(case, title, is_new=False)

    def _enter(self, record: Record, title: str, *, is_new: bool) -> None:
        dialog = RecordDialog(
            record,
            title,
            records=self._desk.app.records,
            is_new=is_new,
            parent=self,
        )
        dialog.saved.connect(lambda receipt, _record: self._presenter.saved(receipt))
        dialog.open_for_typing()

    def _close(self, reason: str, day: date, remarks: str) -> bool:
        return self._presenter.close(reason, day, remarks)

    def _print_current(self) -> None:
        if self._card is not None and (printing := self._card.print_button()):
            printing.click()

    def _preview(self, number: str, make: Callable[[], bytes]) -> None:
        self._maker.show(say("Form {n}").format(n=number), make)

    def _leave_panels(self) -> None:
        for panel in self._panels.values():
            panel.leave()
        if self._side is not None:
            self._side.leave()
