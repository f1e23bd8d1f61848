"""What every panel beside the stages is: a short list, and a button that adds to it."""

from collections.abc import Sequence

from typing_extensions import override

from cpo_desktop.domain.case_file import CaseFile
from cpo_desktop.domain.fields import Record
from cpo_desktop.ui.case_panels.panel import CasePanel
from cpo_desktop.ui.case_panels.presenter import PanelPresenter
from cpo_desktop.ui.lists import Entry, EntryList
from cpo_desktop.ui.navigation import Desk
from cpo_desktop.ui.previews import PdfMaker
from cpo_desktop.ui.theme import SPACE
from cpo_desktop.ui.widgets import Look, button, column, named, row
from cpo_desktop.wording import labels


class SidePanel(CasePanel):
    """Records of one kind that hang on the case at whatever stage it is."""

    def __init__(self, desk: Desk, case_id: str, *, add: str, empty: str) -> None:
        super().__init__()
        self._presenter = PanelPresenter(desk.app, desk.navigator, case_id)
        self._file: CaseFile | None = None
        self._maker = PdfMaker(desk, self)
        self._list = named("side_list", EntryList(empty, narrow=True))
        adding = button(add, self.add, look=Look.QUIET, icon="plus", name="side_add")
        self.setLayout(column(self._list, row(adding, None), gap=SPACE))

    @override
    def refresh(self, file: CaseFile) -> None:
        self._file = file
        self._list.show_entries(self.entries(file))

    def print_form(self, form: str, about: Record) -> None:
        """Show a form that tells of one record, ready to be printed; that is logged."""
        child = getattr(about, "child", None)
        self._maker.show(
            labels.entity_label(about.entity),
            lambda: self._presenter.form(form, child, about.id),
        )

    def count(self, file: CaseFile) -> int:
        """How many there are."""
        return len(self.entries(file))

    def entries(self, file: CaseFile) -> Sequence[Entry]:
        """What the list shows."""
        raise NotImplementedError  # abstract; the metaclass of Qt leaves no room for ABC

    def add(self) -> None:
        """Add one."""
        raise NotImplementedError  # abstract; the metaclass of Qt leaves no room for ABC
