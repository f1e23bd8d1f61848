"""Emergency measures and separations (form 07), which may be decided at any stage."""

import dataclasses
from collections.abc import Sequence
from typing import cast

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from cpo_desktop.domain.case import SafetyOrder
from cpo_desktop.domain.case_file import CaseFile
from cpo_desktop.domain.fields import field_of
from cpo_desktop.domain.procedure import SEPARATIONS
from cpo_desktop.ui.case_panels.dialogs import open_dialog
from cpo_desktop.ui.case_panels.presenter import PanelPresenter
from cpo_desktop.ui.case_panels.side import SidePanel
from cpo_desktop.ui.follow_ups import due_tone
from cpo_desktop.ui.forms.record_dialog import RecordDialog
from cpo_desktop.ui.lists import Entry
from cpo_desktop.ui.navigation import Desk
from cpo_desktop.ui.theme import Tone
from cpo_desktop.ui.widgets import Action
from cpo_desktop.wording import formats, labels, say

_BOUNDING = ("kind", "child", "begins_on")


class OrdersPanel(SidePanel):
    """What was decided to keep the children safe at once."""

    def __init__(self, desk: Desk, case_id: str) -> None:
        super().__init__(
            desk,
            case_id,
            add=say("Decide on a measure"),
            empty=say("Within 12 hours of the notice where a child is in danger."),
        )

    @override
    def entries(self, file: CaseFile) -> Sequence[Entry]:
        return [self._entry(order, file) for order in reversed(file.orders)]

    @override
    def add(self) -> None:
        if self._file is not None:
            order = self._presenter.new_order(self._file)
            edit_order(self, self._presenter, self._file, order, is_new=True)

    def _entry(self, order: SafetyOrder, file: CaseFile) -> Entry:
        names = {child.id: child.full_name for child in file.children}
        at = labels.value_text(field_of(SafetyOrder, "decided_at"), order.decided_at)
        lasts, tone = self._lasts(order)
        told = (names.get(order.child or "", "") if len(names) > 1 else "", order.number)
        return Entry(
            key=order.id,
            above=" · ".join(filter(None, (at, lasts))),
            above_tone=tone,
            words=labels.code_short("safety_orders", order.kind),
            below=" · ".join(filter(None, told)),
            actions=self._actions(order, file),
        )

    def _actions(self, order: SafetyOrder, file: CaseFile) -> tuple[Action, ...]:
        printing = (say("Print form 07"), lambda: self.print_form("07", order))
        ending = (say("Ended today"), lambda: self._end(order))
        return (
            *((ending,) if _goes_on(order) else ()),
            *((printing,) if order.kind in SEPARATIONS else ()),
            (
                say("Change"),
                lambda: edit_order(self, self._presenter, file, order, is_new=False),
            ),
            (say("Delete"), lambda: self._presenter.delete(order)),
        )

    def _lasts(self, order: SafetyOrder) -> tuple[str, Tone]:
        """Until when a separation lasts, and how urgent that is."""
        if order.ended_on:
            return say("ended on {day}").format(day=formats.day(order.ended_on)), Tone.QUIET
        if not order.ends_on:
            return "", Tone.QUIET
        today = self._presenter.app.records.today()
        until = say("until {day}").format(day=formats.day(order.ends_on))
        left = formats.time_left(order.ends_on, today)
        return f"{until} ({left})", due_tone(order.ends_on, today)

    def _end(self, order: SafetyOrder) -> None:
        today = self._presenter.app.records.today()
        self._presenter.save(dataclasses.replace(order, ended_on=today))


def edit_order(
    parent: QWidget,
    presenter: PanelPresenter,
    file: CaseFile,
    order: SafetyOrder,
    *,
    is_new: bool,
) -> RecordDialog:
    """The open form of a measure; for a separation its last day is proposed, and stays bounded."""
    dialog = open_dialog(parent, presenter, order, is_new=is_new)
    fields = dialog.form.fields

    def propose(name: str) -> None:
        if name in _BOUNDING:
            now = cast("SafetyOrder", fields.record())
            for bound, day in presenter.bounded(now, file).items():
                if fields.value(bound) != day and bound != name:
                    fields.enter(bound, day)

    dialog.form.edited.connect(propose)
    return dialog


def _goes_on(order: SafetyOrder) -> bool:
    return order.kind in SEPARATIONS and order.ended_on is None
