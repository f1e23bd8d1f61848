"""The first stage of a case: what was told, whether it is true, and which children it is about."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from cpo_desktop.domain.case_file import CaseFile
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.notice import Notice
from cpo_desktop.ui.case_panels.facts import facts
from cpo_desktop.ui.case_panels.panel import CasePanel
from cpo_desktop.ui.case_panels.presenter import PanelPresenter
from cpo_desktop.ui.case_panels.record_part import RecordPart
from cpo_desktop.ui.lists import EntryList
from cpo_desktop.ui.lists.entries import Entry
from cpo_desktop.ui.navigation import Desk
from cpo_desktop.ui.theme import SPACE, TextSize
from cpo_desktop.ui.widgets import (
    LinkText,
    Look,
    Text,
    button,
    column,
    emptied,
    holding,
    line,
    named,
    row,
)
from cpo_desktop.wording import formats, labels, say

_TOLD: Final = ("received_at", "channel", "source", "place", "story")
_CHECKED: Final = ("verified", "verified_note")


class NoticePanel(CasePanel):
    """The notices of a case, each with its check, and the children of the case."""

    def __init__(
        self,
        desk: Desk,
        case_id: str,
        *,
        add_child: Callable[[], object],
        take_out: Callable[[str], object],
    ) -> None:
        super().__init__()
        self._presenter = PanelPresenter(desk.app, desk.navigator, case_id)
        self._open = desk.navigator.open
        self._today = desk.app.records.today
        self._take_out = take_out
        self._parts: dict[str, RecordPart] = {}
        self._checks = column(gap=2 * SPACE)
        self._children = named(
            "case_children",
            EntryList(
                say("Choose from the register; a child who is not in it is added in the notice.")
            ),
        )
        adding = button(say("Add a child"), add_child, look=Look.QUIET, icon="plus")
        head = row(Text(say("Children of the case"), TextSize.STRONG), None, gap=SPACE)
        head.addWidget(named("add_case_child", adding))
        self.setLayout(column(head, self._children, line(), self._checks, gap=2 * SPACE))

    @override
    def refresh(self, file: CaseFile) -> None:
        self._children.show_entries([self._entry(child) for child in file.children])
        if set(self._parts) != {notice.id for notice in file.notices}:
            self._build(file)
        for notice in file.notices:
            key = f"notice:check:{notice.id}"
            self._parts[notice.id].show_record(notice, is_new=False, draft_key=key)

    @override
    def leave(self) -> None:
        for part in self._parts.values():
            part.keep_draft()

    @override
    def save(self) -> bool:
        done = [part.save() for part in self._parts.values()]
        return all(done)

    def _build(self, file: CaseFile) -> None:
        emptied(self._checks)
        self._parts.clear()
        for notice in file.notices:
            self._checks.addWidget(self._notice(notice))

    def _notice(self, notice: Notice) -> QWidget:
        part = RecordPart(self._presenter, _CHECKED, open_when=lambda record: not record.verified)
        self._parts[notice.id] = named(f"check_{notice.code}", part)
        link = LinkText(
            say("Notice {code}").format(code=notice.code), lambda: self._open("notice", notice.id)
        )
        known = [name for name in _TOLD if getattr(notice, name)]
        told = facts(notice, known, self._presenter.revealed)
        return holding(column(row(link, None), told, part, gap=SPACE))

    def _entry(self, child: Child) -> Entry:
        return Entry(
            key=child.id,
            words=child.full_name,
            below=" · ".join(
                (formats.born_and_age(child.born, self._today()), child.code or labels.UNKNOWN)
            ),
            actions=(
                (say("Open"), lambda: self._open("child", child.id)),
                (say("Take out of the case"), lambda: self._take_out(child.id)),
            ),
        )


class ClosedPanel(CasePanel):
    """The end of a case: when, why, and what was left to say."""

    def __init__(self, desk: Desk, case_id: str) -> None:
        super().__init__()
        self._presenter = PanelPresenter(desk.app, desk.navigator, case_id)
        self._inside = column()
        self.setLayout(self._inside)

    @override
    def refresh(self, file: CaseFile) -> None:
        emptied(self._inside)
        if file.case.closed_on is None:
            self._inside.addWidget(Text(say("The case is still open.")))
        else:
            ended = facts(file.case, ("closed_on", "close_reason"), self._presenter.revealed)
            self._inside.addWidget(ended)
