"""What only some registers have on their page, beyond their declaration."""

from importlib import import_module
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtWidgets import QWidget

from cpo_desktop.domain.fields import Record
from cpo_desktop.domain.register import Register
from cpo_desktop.services.registers import RegisterFile
from cpo_desktop.ui.navigation import Desk

if TYPE_CHECKING:
    from collections.abc import Callable


class Extra:
    """Buttons beside the heading, a banner under it, a card at the side: all of them may be empty."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.buttons: tuple[QWidget, ...] = ()
        self.banner = QWidget()
        self.banner.hide()
        self.side: QWidget | None = None
        self.before_parts = True
        """Whether its card stands above those of the parts."""
        self.told: frozenset[str] = frozenset()
        """Sums that it tells itself, so that the page does not."""

    def show_file(self, file: RegisterFile | None) -> None:
        """Follow the record that shows; None is a new one."""

    def edited(self, record: Record, name: str) -> None:
        """Follow what is typed: the record as it stands, and the field that was changed."""


_EXTRAS: Final[dict[str, str]] = {
    "household": "cpo_desktop.ui.families.extra:FamilyExtra",
    "violence": "cpo_desktop.ui.violence.extra:ViolenceExtra",
    "action_plan": "cpo_desktop.ui.plans.extra:PlanExtra",
    "plan_target": "cpo_desktop.ui.plans.extra:TargetExtra",
}
"""By register, as "module:Class": read only when the page is opened."""


def extras_of(register: Register, desk: Desk) -> tuple[Extra, ...]:
    """What the page of this register has besides; usually nothing."""
    place = _EXTRAS.get(register.name)
    if place is None:
        return ()
    module, _, name = place.partition(":")
    make = cast("Callable[[Desk], Extra]", getattr(import_module(module), name))
    return (make(desk),)
