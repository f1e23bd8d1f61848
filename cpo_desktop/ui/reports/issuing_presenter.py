"""From a draft to an issued report, or to a correction of one. Knows no widgets."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from cpo_desktop.domain.periods import Period
from cpo_desktop.services.issuing import Issuing
from cpo_desktop.services.letterhead import signing_modes
from cpo_desktop.storage.issued import Issued
from cpo_desktop.ui.background import Background
from cpo_desktop.ui.reports.showing import Asked, ReportsView
from cpo_desktop.wording import say

if TYPE_CHECKING:
    from cpo_desktop.services.issuing import IssueService


class IssuingPresenter:
    """Asks what a report is issued under, and issues it; `on_issued` is told which it became."""

    def __init__(
        self,
        view: ReportsView,
        app: Any,  # noqa: ANN401 - bootstrap.Application, which nothing may import
        background: Background,
        on_issued: Callable[[Issued], None],
    ) -> None:
        self._view = view
        self._issuing: IssueService = app.issuing
        self._background = background
        self._on_issued = on_issued
        self._version = 0

    def ask(self, kind: str, period: Period) -> None:
        """Ask what it is issued under; of a correction for its reason, with all that it changes."""
        self._version += 1
        version = self._version

        def done(asked: Asked) -> None:
            if version == self._version:
                self._view.ask_issue(asked)

        self._background(
            say("Checking the figures"),
            lambda _job: self._asked(kind, period),
            done=done,
            failed=self._view.show_failure,
        )

    def issue(self, kind: str, period: Period, under: Issuing) -> None:
        """Freeze the report under this number and day."""
        bare = replace(under, number=bare_number(under.number))
        self._background(
            say("Issuing the report"),
            lambda _job: self._issuing.issue(kind, period, bare),
            done=self._on_issued,
            failed=self._view.show_issue_failure,
        )

    def close(self) -> None:
        """Another report is looked at, or another side of it."""
        self._version += 1
        self._view.close_issue()

    def _asked(self, kind: str, period: Period) -> Asked:
        gaps = self._issuing.hindrances(kind, period)
        under = self._issuing.usual()
        return Asked(
            under=under,
            modes=tuple(dict.fromkeys((*signing_modes(), under.signing))),
            gaps=gaps,
            replaces=self._issuing.in_force(kind, period),
            changes=() if gaps else self._issuing.changes(kind, period),
        )


def bare_number(typed: str) -> str:
    """The number alone, though the whole sign was typed: 15/BC-UBND is 15."""
    return typed.partition("/")[0].strip()
