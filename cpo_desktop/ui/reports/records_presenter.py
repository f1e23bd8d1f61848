"""The records behind a figure, and what the figure counts. Knows no widgets."""

from collections.abc import Callable
from typing import Protocol

from cpo_desktop.domain.figures import FigureKey
from cpo_desktop.domain.unit import Unit
from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.services.reports import Gap, ReportService
from cpo_desktop.storage.options import Option
from cpo_desktop.ui.background import Background
from cpo_desktop.ui.navigation import Navigator
from cpo_desktop.ui.reports.showing import Behind, gap_words
from cpo_desktop.wording import say


class RecordsView(Protocol):
    """What the presenter asks of whatever shows figures."""

    def show_records(self, behind: Behind) -> None:
        """List the records behind a figure."""

    def show_failure(self, error: UserFacingError) -> None:
        """Tell what could not be done."""


class RecordsPresenter:
    """Explains one figure at a time, and opens what it counts."""

    def __init__(
        self,
        view: RecordsView,
        reports: ReportService,
        navigator: Navigator,
        background: Background,
    ) -> None:
        self._view = view
        self._reports = reports
        self._navigator = navigator
        self._background = background
        # What comes in for another figure than the one now asked about is dropped.
        self._version = 0

    def follow(
        self,
        key: FigureKey,
        title: str,
        look_up: Callable[[], tuple[Option, ...]],
        warning: str = "",
    ) -> None:
        """Say what the figure counts, and list it."""
        self._version += 1
        version = self._version
        counts = self._reports.explained(key)

        def show(records: tuple[Option, ...] | None) -> None:
            if version == self._version:
                self._view.show_records(
                    Behind(title=title, records=records, counts=counts, warning=warning)
                )

        show(None)
        self._background(
            say("Looking up the records"),
            lambda _job: look_up(),
            done=show,
            failed=self._view.show_failure,
        )

    def mend(self, gap: Gap) -> None:
        """List the records that a report suffers from."""
        self._version += 1
        counts = self._reports.explained(gap.key) if gap.key else None
        self._view.show_records(Behind(title=gap_words(gap), records=gap.records, counts=counts))

    def forget(self) -> None:
        """Whatever is still looked up is not wanted any more."""
        self._version += 1

    def open(self, record: Option) -> None:
        """Open the page of something counted; villages stand in the settings."""
        if record.entity == Unit.entity.name:
            self._navigator.open("settings", "villages")
        else:
            self._navigator.open(record.entity, record.id)
