"""Every screen there is: its key, its name, its icon, and where its widget is made."""

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtWidgets import QWidget

from cpo_desktop.domain.family import FAMILY
from cpo_desktop.domain.register import Register
from cpo_desktop.domain.registers import BY_NAME, REGISTERS, WORK
from cpo_desktop.domain.violence import VIOLENCE
from cpo_desktop.foundation.words import mark
from cpo_desktop.ui.navigation import Desk

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """One screen. `under` names the entry of the navigation that is lit while it shows.

    `register` names the register that it is made for. `widget` is "module:Class": a screen's code is
    read when it is first opened, so that the window opens no slower for having many.
    """

    key: str
    title: str
    icon: str
    widget: str
    under: str = ""
    register: str = ""

    @property
    def is_list(self) -> bool:
        """Whether it lists or gathers records: a search offers it by name, and Back finds it as it was."""
        return self.in_navigation or self.key.endswith(_LIST)

    @property
    def in_navigation(self) -> bool:
        """Whether the navigation offers it; the others are reached from a list or a search."""
        return not self.under

    def make(self, desk: Desk) -> QWidget:
        """A new widget of this screen."""
        module, _, name = self.widget.partition(":")
        factory = cast("Callable[..., QWidget]", getattr(import_module(module), name))
        return factory(desk, BY_NAME[self.register]) if self.register else factory(desk)


_UI: Final = "cpo_desktop.ui"
_LIST: Final = "_list"


def _list(register: Register, title: str = "", under: str = "") -> Screen:
    return Screen(
        key=register.list_key,
        title=title or register.kind.entity.plural,
        icon=register.icon,
        widget=f"{_UI}.registers.view:RegisterWidget",
        under=under,
        register=register.name,
    )


def _page(register: Register) -> Screen:
    return Screen(
        key=register.name,
        title=register.kind.entity.label,
        icon=register.icon,
        widget=f"{_UI}.registers.page:RegisterPage",
        under="work" if register not in (FAMILY, VIOLENCE) else register.list_key,
        register=register.name,
    )


SCREENS: Final = (
    Screen(
        key="start",
        title=mark("Work to do"),
        icon="check-square",
        widget=f"{_UI}.start.view:StartWidget",
    ),
    Screen(
        key="children",
        title=mark("Children"),
        icon="users-three",
        widget=f"{_UI}.children.view:ChildrenWidget",
    ),
    _list(FAMILY, mark("Families")),
    Screen(
        key="cases",
        title=mark("Cases"),
        icon="briefcase",
        widget=f"{_UI}.cases.view:CasesWidget",
    ),
    _list(VIOLENCE, mark("Domestic violence")),
    Screen(
        key="marriages",
        title=mark("Child marriage"),
        icon="users",
        widget=f"{_UI}.marriages.view:MarriagesWidget",
    ),
    Screen(
        key="measures",
        title=mark("Support"),
        icon="lifebuoy",
        widget=f"{_UI}.measures.view:MeasuresWidget",
    ),
    Screen(
        key="work",
        title=mark("Work of the commune"),
        icon="briefcase-metal",
        widget=f"{_UI}.work.view:WorkWidget",
    ),
    Screen(
        key="reports",
        title=mark("Reports"),
        icon="file-text",
        widget=f"{_UI}.reports.view:ReportsWidget",
    ),
    Screen(
        key="settings",
        title=mark("Settings"),
        icon="gear-six",
        widget=f"{_UI}.settings.view:SettingsWidget",
    ),
    Screen(
        key="child",
        title=mark("Child"),
        icon="user",
        widget=f"{_UI}.children.page:ChildPage",
        under="children",
    ),
    Screen(
        key="person",
        title=mark("Carer"),
        icon="user",
        widget=f"{_UI}.people.view:PersonPage",
        under="children",
    ),
    Screen(
        key="case",
        title=mark("Case"),
        icon="briefcase",
        widget=f"{_UI}.cases.page:CasePage",
        under="cases",
    ),
    Screen(
        key="notice",
        title=mark("Notice"),
        icon="phone-incoming",
        widget=f"{_UI}.cases.notice:NoticePage",
        under="cases",
    ),
    Screen(
        key="marriage",
        title=mark("Child-marriage case"),
        icon="users",
        widget=f"{_UI}.marriages.page:MarriagePage",
        under="marriages",
    ),
    Screen(
        key="measure",
        title=mark("Support measure"),
        icon="lifebuoy",
        widget=f"{_UI}.measures.page:MeasurePage",
        under="measures",
    ),
    *(_list(register, under="work") for register in WORK),
    *(_page(register) for register in REGISTERS),
)


def screens() -> dict[str, Screen]:
    """The screens by key, in the order of the navigation."""
    return {screen.key: screen for screen in SCREENS}
