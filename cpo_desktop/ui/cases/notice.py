"""A notice on the screen: taken down while somebody is on the telephone, then decided upon."""

from collections.abc import Mapping, Sequence
from typing import Final, cast

from PySide6.QtWidgets import QStackedLayout, QWidget

from cpo_desktop.domain.case import Case
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.deadlines import Deadline
from cpo_desktop.domain.fields import sections_of
from cpo_desktop.domain.notice import Notice
from cpo_desktop.services.cases import CaseRow
from cpo_desktop.ui import actions
from cpo_desktop.ui.case_panels.facts import facts
from cpo_desktop.ui.cases.clock_card import ClockCard
from cpo_desktop.ui.cases.notice_presenter import NoticePresenter
from cpo_desktop.ui.forms.record_form import RecordForm
from cpo_desktop.ui.lists import EntryList
from cpo_desktop.ui.lists.entries import Entry
from cpo_desktop.ui.navigation import Desk
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import (
    Badge,
    Card,
    EmptyState,
    Heading,
    LinkText,
    Look,
    Section,
    Text,
    button,
    column,
    emptied,
    holding,
    named,
    row,
    scrolling,
)
from cpo_desktop.wording import formats, labels, say

_SIDE: Final = 37 * SPACE


class NoticePage(QWidget):
    """The form of a notice; once it is saved, what it says and what becomes of it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._app = desk.app
        self._navigator = desk.navigator
        # A connection does not keep its receiver alive, so the screen holds the presenter.
        self._presenter = NoticePresenter(self, desk.app, desk.navigator)
        self._form: RecordForm | None = None
        self._clock: ClockCard | None = None
        self._page = column(margin=3 * SPACE, gap=2 * SPACE)
        self._layers = QStackedLayout(self)
        self._layers.addWidget(named("notice_page", holding(self._page)))
        actions.action(actions.EDIT, self, self._on_edit)
        desk.changes.changed.connect(self._presenter.on_changes)

    def open(self, argument: object) -> None:
        """Show a notice by its id, or the form of a new one for `New`."""
        self._presenter.open(argument)

    def leave(self) -> None:
        """Keep what was typed."""
        if self._form is not None:
            self._form.keep_draft()

    # NoticeView

    def show_form(self, notice: Notice, *, is_new: bool, draft_key: str) -> None:
        """Let the notice be entered or changed."""
        self._drop_form()
        form = named(
            "notice_form",
            RecordForm(notice, records=self._app.records, is_new=is_new, draft_key=draft_key),
        )
        self._clock = self._built_clock(urgent=is_new)
        form.side.addWidget(self._clock)
        form.edited.connect(self._on_edited)
        form.saved.connect(self._presenter.saved)
        form.left.connect(self._presenter.left)
        self._form = form
        title = say("New notice") if is_new else say("Notice {code}").format(code=notice.code)
        layout = column(Heading(title), gap=2 * SPACE, margin=3 * SPACE)
        layout.addWidget(form, 1)
        self._around = holding(layout)
        self._layers.addWidget(self._around)
        self._layers.setCurrentIndex(1)
        form.focus_first_empty()

    def show_notice(
        self, notice: Notice, case: Case | None, child: Child | None, open_cases: Sequence[CaseRow]
    ) -> None:
        """Show the notice, and ask what becomes of it unless a case was opened."""
        self._drop_form()
        emptied(self._page)
        self._page.addWidget(self._heading(notice))
        self._clock = None if case else self._built_clock(urgent=False)
        right = column(gap=2 * SPACE)
        if self._clock is not None:
            right.addWidget(self._clock)
            right.addWidget(self._decision(notice, open_cases))
        if case is not None:
            right.addWidget(self._belongs(case))
        right.addStretch(1)
        side = holding(right)
        side.setFixedWidth(_SIDE)
        told = column(gap=2 * SPACE)
        for card in self._sections(notice, child):
            told.addWidget(card)
        told.addStretch(1)
        content = holding(told)
        content.setContentsMargins(0, 0, 2 * SPACE, 0)
        body = row(scrolling(content, "notice_scroll"), side, gap=SPACE)
        body.setStretch(0, 1)
        self._page.addLayout(body, 1)

    def show_clock(self, deadline: Deadline | None, *, grave: bool) -> None:
        """Show how long the first hours last."""
        if self._clock is not None:
            self._clock.show_clock(deadline, grave=grave)

    def fill(self, values: Mapping[str, object]) -> None:
        """Enter these values into the form."""
        if self._form is not None:
            for name, value in values.items():
                self._form.fields.enter(name, value)

    def show_gone(self) -> None:
        """Say that the notice is no longer there."""
        self._drop_form()
        emptied(self._page)
        words = say("This notice is no longer there.")
        back = (say("Back"), self._navigator.back)
        self._page.addWidget(EmptyState(words, [back], icon="phone-incoming"), 1)

    # Building

    def _built_clock(self, *, urgent: bool) -> ClockCard:
        cases = self._app.cases
        act = self._on_emergency if urgent else None
        return named("first_hours", ClockCard(cases.now, cases.calendar, act))

    def _heading(self, notice: Notice) -> Heading:
        told = (
            formats.moment(notice.received_at) if notice.received_at else "",
            labels.code_label("notice_channels", notice.channel) if notice.channel else "",
            labels.code_short("notice_sources", notice.source) if notice.source else "",
        )
        deleting = button(
            "", self._presenter.delete, look=Look.QUIET, icon="trash", name="delete_notice"
        )
        deleting.setToolTip(say("Delete; this can be undone"))
        deleting.setAccessibleName(say("Delete"))
        changing = button(
            say("Edit"),
            self._on_edit,
            icon="pencil-simple",
            name="edit_notice",
            tip=actions.keys_text(actions.EDIT),
        )
        title = say("Notice {code}").format(code=notice.code)
        return Heading(title, " · ".join(filter(None, told)), (deleting, changing))

    def _decision(self, notice: Notice, open_cases: Sequence[CaseRow]) -> Card:
        card = named("decision", Card(gap=int(1.5 * SPACE)))
        card.body.addWidget(Text(say("What becomes of it?"), TextSize.HEADING))
        opening = button(
            say("Open a case"),
            self._presenter.open_case,
            look=Look.PRIMARY,
            icon="briefcase",
            name="open_new_case",
        )
        card.body.addWidget(opening)
        if open_cases:
            card.body.addWidget(self._offered(open_cases, notice))
        later = named("leave_it", LinkText(say("Leave it for now"), self._presenter.leave_it))
        untrue = named("untrue", LinkText(say("It proved untrue"), self._presenter.untrue))
        card.body.addLayout(row(later, untrue, None, gap=2 * SPACE))
        return card

    def _offered(self, open_cases: Sequence[CaseRow], notice: Notice) -> Section:
        section = Section(say("Add to an open case"), folded=True)
        listed = EntryList("")
        near = sorted(open_cases, key=lambda each: each.village != self._village(notice))
        listed.show_entries([self._entry(each) for each in near])
        section.content.addWidget(listed)
        return named("add_to_case", section)

    def _village(self, notice: Notice) -> str:
        villages = self._app.office.villages(closed=True)
        return next((unit.name for unit in villages if unit.id == notice.village), "")

    def _entry(self, case: CaseRow) -> Entry:
        received = formats.moment(case.received_at) if case.received_at else ""
        return Entry(
            key=case.id,
            above=" · ".join(filter(None, (received, case.village))),
            words=case.code,
            below=labels.code_short("case_stages", case.stage.value),
            actions=((say("Add to this one"), lambda: self._presenter.add_to(case.id)),),
        )

    def _belongs(self, case: Case) -> Card:
        stage = Badge(labels.code_short("case_stages", case.stage), Tone.ACCENT)
        link = LinkText(case.code, lambda: self._presenter.open_its_case(case.id))
        head = Text(say("Belongs to the case"), TextSize.SMALL, Tone.QUIET)
        return Card(head, row(named("its_case", link), stage, None, gap=SPACE), gap=HALF)

    def _sections(self, notice: Notice, child: Child | None) -> list[QWidget]:
        cards: list[QWidget] = []
        for section in sections_of(Notice):
            names = [f.name for f in section.fields if f.name != "child"]
            known = [name for name in names if getattr(notice, name)]
            with_child = child is not None and len(names) < len(section.fields)
            if not known and not with_child:
                continue
            words = say(section.heading) if section.heading else say("The notice")
            card = Card(Text(words, TextSize.HEADING), gap=int(1.5 * SPACE))
            if child is not None and with_child:
                link = LinkText(child.full_name, lambda: self._presenter.open_child(child.id))
                card.body.addLayout(row(named("its_child", link), None))
            card.body.addWidget(facts(notice, known, self._presenter.revealed))
            cards.append(card)
        return cards

    # Following the officer

    def _on_edit(self) -> None:
        if self._form is None:
            self._presenter.edit()

    def _on_edited(self, name: str) -> None:
        if self._form is None:
            return
        self._presenter.edited(cast("Notice", self._form.fields.record()), name)
        if name == "child" and not self._form.value("child_name"):
            self.fill({"child_name": self._form.text_of("child")})

    def _on_emergency(self) -> None:
        if self._form is not None:
            self._presenter.hurry()
            self._form.save()

    def _drop_form(self) -> None:
        if self._form is not None:
            self._form.keep_draft()
            self._form = None
            self._layers.removeWidget(self._around)
            self._around.deleteLater()
        self._layers.setCurrentIndex(0)
