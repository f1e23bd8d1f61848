"""The forms of a case and of both parties, side by side where there is room."""

from collections.abc import Mapping
from itertools import pairwise
from typing import Final, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from cpo_desktop.domain.couple import SEXES
from cpo_desktop.domain.fields import Record
from cpo_desktop.domain.marriage import Marriage, Party
from cpo_desktop.domain.sex import Sex
from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.words import mark
from cpo_desktop.services.records import RecordService
from cpo_desktop.ui.forms.record_fields import RecordFields
from cpo_desktop.ui.marriages.page_presenter import Opened
from cpo_desktop.ui.theme import SPACE
from cpo_desktop.ui.widgets import column, named
from cpo_desktop.wording import labels, say

_BESIDE_FROM: Final = 76 * SPACE
"""Narrower than this the two parties stand under each other."""
WIDEST: Final = 110 * SPACE
_PARTY: Final = {Sex.MALE: mark("The man"), Sex.FEMALE: mark("The woman")}


class CaseForms(QWidget):
    """Three forms that are filled in and saved as one.

    `edited` carries the record that was changed and the name of its field; `passed` says that
    Enter was pressed in the very last field.
    """

    edited = Signal(object, str)
    passed = Signal()

    def __init__(self, opened: Opened, records: RecordService) -> None:
        super().__init__()
        self._opened = opened
        self._records = records
        self._parties = {sex: self._form(opened.parties[sex], say(_PARTY[sex])) for sex in SEXES}
        self._case = self._form(opened.marriage, labels.entity_label(Marriage.entity))
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(2 * SPACE)
        for sex, form in self._parties.items():
            named(f"party_{sex}", form)
            self._beside.addWidget(form, 1, Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(self._beside, named("case", self._case), None, gap=2 * SPACE))
        self.setMaximumWidth(WIDEST)
        self._chain_forms()

    def start(self) -> None:
        """Show what is stored or was typed before."""
        for form in self._forms():
            form.start()

    def focus_first_empty(self) -> None:
        """Begin at the first party."""
        self._parties[SEXES[0]].focus_first_empty()

    @property
    def changed(self) -> bool:
        """Whether anything differs from what is stored."""
        return any(form.changed for form in self._forms())

    def marriage(self) -> Marriage:
        """The case as it stands here."""
        return cast("Marriage", self._case.record())

    def couple(self) -> list[Party]:
        """Both parties as they stand here, the man first."""
        return [cast("Party", form.record()) for form in self._parties.values()]

    def fill_party(self, sex: Sex, values: Mapping[str, object]) -> None:
        """Enter these values for a party."""
        for name, value in values.items():
            self._parties[sex].enter(name, value)

    def fill_case(self, values: Mapping[str, object]) -> None:
        """Enter these values for the case."""
        for name, value in values.items():
            self._case.enter(name, value)

    def collect(self) -> list[tuple[Record, ...] | None]:
        """What each form is to save, the case's last; a party of whom nothing is known is left out."""
        used = [form for form in self._parties.values() if self._in_use(form)]
        return [form.collect() for form in (*(used or self._parties.values()), self._case)]

    def base(self) -> tuple[Record, ...]:
        """The records as they were stored when they were opened."""
        return tuple(record for form in self._forms() for record in form.base())

    def show_refused(self, error: UserFacingError, record_id: str) -> None:
        """Say at the form of this record, else at the case's, what must be mended."""
        forms = {form.record_id(): form for form in self._forms()}
        forms.get(record_id, self._case).refused(error)

    def keep_drafts(self) -> None:
        """Write down at once what is not saved."""
        for form in self._forms():
            form.keep_draft()

    def may_leave(self) -> bool:
        """Whether all is kept; if it cannot be, the second try to leave is let pass."""
        kept = [form.may_leave() for form in self._forms()]
        return all(kept)

    def settle(self) -> None:
        """Forget the drafts."""
        for form in self._forms():
            form.settled()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = event.size().width() >= _BESIDE_FROM
        ways = QBoxLayout.Direction
        self._beside.setDirection(ways.LeftToRight if roomy else ways.TopToBottom)

    def _forms(self) -> tuple[RecordFields, ...]:
        return (*self._parties.values(), self._case)

    def _form(self, record: Record, heading: str) -> RecordFields:
        known = {self._opened.marriage.id, *self._opened.stored}
        is_stored = not self._opened.is_new and record.id in known
        form = RecordFields(
            record,
            records=self._records,
            is_new=not is_stored,
            draft_key=self._opened.draft_key(record),
            heading=heading,
        )
        form.edited.connect(lambda name: self.edited.emit(form.record(), name))
        return form

    def _chain_forms(self) -> None:
        forms = self._forms()
        for form, following in pairwise(forms):
            form.passed.connect(following.focus_first_empty)
        forms[-1].passed.connect(self.passed)

    def _in_use(self, form: RecordFields) -> bool:
        return form.changed or form.record_id() in self._opened.stored or bool(form.value("child"))
