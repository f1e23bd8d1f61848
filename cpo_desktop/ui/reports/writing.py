"""What the officer writes into reports, until it is saved. Knows no widgets."""

from typing import Final, TypeAlias

from cpo_desktop.domain.periods import Period
from cpo_desktop.foundation.errors import InvalidInput, UserFacingError
from cpo_desktop.services.reports import REPORT_KINDS, ReportService
from cpo_desktop.ui.navigation import Navigator
from cpo_desktop.wording import formats, say, sentence_of

Report: TypeAlias = tuple[str, Period]
"""Which report: its kind's key, and its period."""

_PARTS: Final = {(kind.key, part.key): part.label for kind in REPORT_KINDS for part in kind.parts}


class Writing:
    """Texts that are not saved yet: each belongs to its report, whichever is shown by then."""

    def __init__(self, reports: ReportService, navigator: Navigator) -> None:
        self._reports = reports
        self._navigator = navigator
        self._typed: dict[Report, dict[str, str]] = {}

    def write(self, report: Report, part: str, words: str) -> None:
        """Take over what was typed; `keep` saves it."""
        self._typed.setdefault(report, {})[part] = words

    def of(self, report: Report) -> dict[str, str]:
        """What is not saved of this report, by part."""
        return dict(self._typed.get(report, {}))

    def keep(self) -> frozenset[Report]:
        """Save everything, and say of which reports something was; the rest waits and is told."""
        kept = set()
        for report, texts in list(self._typed.items()):
            for part, words in list(texts.items()):
                if self._save(report, part, words):
                    kept.add(report)
                    del texts[part]
            if not texts:
                del self._typed[report]
        return frozenset(kept)

    def _save(self, report: Report, part: str, words: str) -> bool:
        kind, period = report
        try:
            self._reports.save_narrative(kind, period, {part: words})
        except UserFacingError as error:
            told = error.problems if isinstance(error, InvalidInput) else (error,)
            self._navigator.tell(
                say("“{part}”, {period}: not saved. {why}").format(
                    part=say(_PARTS[kind, part]),
                    period=formats.period(period),
                    why=" ".join(sentence_of(each) for each in told),
                )
            )
            return False
        return True
