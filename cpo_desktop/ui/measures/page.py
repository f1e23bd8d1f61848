"""The page of one support measure."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from cpo_desktop.domain.changes import Change
from cpo_desktop.domain.fields import Record
from cpo_desktop.domain.measure import Measure
from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.services.measures import MeasureFile
from cpo_desktop.ui.forms.history import HistorySection
from cpo_desktop.ui.forms.page_frame import PageFrame
from cpo_desktop.ui.forms.record_dialog import RecordDialog
from cpo_desktop.ui.measures.belongings import FollowUps, Fundings
from cpo_desktop.ui.measures.form import MeasureForm
from cpo_desktop.ui.measures.page_presenter import MeasurePresenter
from cpo_desktop.ui.navigation import Desk
from cpo_desktop.ui.theme import Tone
from cpo_desktop.ui.widgets import (
    Banner,
    Heading,
    Look,
    button,
    column,
    emptied,
    named,
)
from cpo_desktop.wording import labels, say


class MeasurePage(QWidget):
    """For whom, what, how it goes, and what it cost."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._app = desk.app
        self._changes = desk.changes
        # A connection does not keep its receiver alive, so the page holds the presenter.
        self._presenter = MeasurePresenter(self, desk.app, desk.navigator)
        self._form: MeasureForm | None = None
        self._heading = Heading("", buttons=self._build_buttons())
        self._doubt = named("level_doubt", Banner("", Tone.WARNING))
        self._frame = PageFrame(self._heading, on_save=self._presenter.save, on_back=self._on_back)
        self._frame.banners.addWidget(self._doubt)
        self._build_side()
        self.setLayout(column(self._frame))
        desk.changes.changed.connect(self._on_changed)

    def open(self, argument: object) -> None:
        """Show a measure by its id, or a new one for `New`."""
        self._presenter.open(argument)

    def leave(self) -> None:
        """Keep what was typed."""
        if self._form is not None:
            self._form.fields.keep_draft()

    # MeasureView

    def show_measure(self, measure: Measure, *, is_new: bool, receiver: str) -> None:
        """Show the form."""
        emptied(self._frame.left)
        self._frame.to_top()
        self._form = named("measure_form", MeasureForm(measure, self._app.records, is_new=is_new))
        self._form.edited.connect(self._on_edited)
        self._form.receiver_chosen.connect(self._on_receiver_chosen)
        self._form.passed.connect(self._frame.focus_save)
        self._frame.left.addWidget(self._form)
        # A layout shows what it is given only later, and what is hidden takes no focus.
        self._form.show()
        if not is_new:
            self._frame.left.addWidget(
                HistorySection(self._app.records, self._changes, Measure, measure.id)
            )
        self._frame.left.addStretch(1)
        self._form.show_receiver(receiver)
        self._delete.setVisible(not is_new)
        self._form.fields.start()
        self._form.fields.focus_first_empty()

    def show_file(self, file: MeasureFile | None) -> None:
        """Show who it is for, its follow-ups and funds."""
        today = self._app.records.today()
        self._follow_ups.show_file(file, today)
        self._fundings.show_file(file)
        self._receiver.setVisible(file is not None and file.receiver is not None)
        if file is None:
            self._heading.set_title(say("New support measure"))
            return
        name = file.receiver.title if file.receiver else labels.UNKNOWN
        kind = labels.code_label("measure_types", file.measure.kind)
        self._heading.set_title(
            say("Measure {code}").format(code=file.measure.code), f"{name} · {kind}"
        )

    def show_receiver(self, field: str) -> None:
        """Let the form ask for this kind of receiver only."""
        if self._form is not None:
            self._form.show_receiver(field)

    def show_level_doubt(self, level: str | None) -> None:
        """Say that the law puts the measure at another level."""
        words = say("The law puts this measure at the level “{level}”. Check the level.")
        shown = words.format(level=labels.code_label("measure_levels", level)) if level else ""
        self._doubt.tell(shown)

    def fill(self, values: Mapping[str, object]) -> None:
        """Enter what follows from something else in the measure."""
        if self._form is not None:
            for name, value in values.items():
                self._form.fields.enter(name, value)

    def collect(self) -> tuple[Record, ...] | None:
        """All that is to be saved, the measure last."""
        return self._form.fields.collect() if self._form is not None else None

    def base(self) -> tuple[Record, ...]:
        """The measure as it was stored when it was opened."""
        return self._form.fields.base() if self._form is not None else ()

    def show_refused(self, error: UserFacingError) -> None:
        """Say what must be mended."""
        if self._form is not None:
            self._form.fields.refused(error)

    def settle(self) -> None:
        """Forget the draft."""
        if self._form is not None:
            self._form.fields.settled()

    def edit(self, record: Record, *, is_new: bool, focus: str, base: Record | None = None) -> None:
        """Open the form of a follow-up or of funds."""
        dialog = RecordDialog(
            record,
            labels.entity_label(record.entity),
            records=self._app.records,
            is_new=is_new,
            base=base,
            parent=self,
        )
        dialog.saved.connect(self._on_belonging_saved)
        dialog.open_for_typing()
        if focus:
            dialog.form.focus_field(focus)

    # Building

    def _build_buttons(self) -> tuple[QWidget, ...]:
        self._receiver = button(
            say("Open the receiver's page"),
            self._presenter.open_receiver,
            icon="user",
            name="open_receiver",
        )
        self._delete = button(
            say("Delete the measure"),
            self._presenter.delete,
            look=Look.QUIET,
            icon="trash",
            name="delete_measure",
        )
        return (self._receiver, self._delete)

    def _build_side(self) -> None:
        self._follow_ups = named("follow_ups", FollowUps(self._presenter))
        self._fundings = named("fundings", Fundings(self._presenter))
        self._frame.side.addWidget(self._follow_ups)
        self._frame.side.addWidget(self._fundings)

    # Following the officer

    def _on_back(self) -> None:
        if self._form is None or self._form.fields.may_leave():
            self._presenter.back()

    def _on_edited(self, measure: Measure, name: str) -> None:
        self._presenter.edited(measure, name)

    def _on_receiver_chosen(self, field: str) -> None:
        if self._form is not None:
            self._presenter.choose_receiver(field, self._form.measure())

    def _on_belonging_saved(self, receipt: object, _record: object) -> None:
        self._presenter.told(receipt)

    def _on_changed(self, changes: frozenset[Change]) -> None:
        if self.isVisible() and self._form is not None:
            self._presenter.on_changes(changes, typing=self._form.fields.changed)
