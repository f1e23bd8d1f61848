"""The draft's pages, made once for each state of the report, and its files. Knows no widgets."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from cpo_desktop.domain.periods import Period
from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.progress import JobContext
from cpo_desktop.services.reports import ReportService
from cpo_desktop.storage.access import Deed
from cpo_desktop.ui.background import Background
from cpo_desktop.ui.navigation import Navigator
from cpo_desktop.ui.reports.saving import ending_of, save_file
from cpo_desktop.wording import say

Failed: TypeAlias = Callable[[UserFacingError], None]


class Drafts:
    """Makes the report as it stands now."""

    def __init__(
        self,
        reports: ReportService,
        navigator: Navigator,
        background: Background,
        failed: Failed,
    ) -> None:
        self._reports = reports
        self._navigator = navigator
        self._background = background
        self._failed = failed
        self._pdf: bytes | None = None
        # What comes in for another report than the one now shown is dropped.
        self._version = 0

    @property
    def pdf(self) -> bytes | None:
        """The pages, if they are made already."""
        return self._pdf

    def forget(self) -> None:
        """The report says something else from now on."""
        self._pdf = None
        self._version += 1

    def with_pages(self, kind: str, period: Period, show: Callable[[bytes], None]) -> None:
        """Hand on the pages as soon as they are made."""
        if self._pdf is not None:
            show(self._pdf)
            return
        version = self._version

        def done(pdf: bytes) -> None:
            if version == self._version:
                self._pdf = pdf
                show(pdf)

        self._background(
            say("Making the report"),
            lambda _job: self._reports.draft_pdf(kind, period),
            done=done,
            failed=self._failed,
        )

    def save(self, kind: str, period: Period, path: Path) -> None:
        """Write the draft as its name's ending says; of a list that is logged."""
        ending = ending_of(path)

        def work(_job: JobContext) -> str:
            name = save_file(path, self._reports.file(kind, period, ending))
            self._reports.note(Deed.EXPORT, kind, period, ending)
            return name

        self._background(
            say("Saving the report"),
            work,
            done=lambda name: self._navigator.tell(say("Saved as {name}.").format(name=name)),
            failed=self._failed,
        )
