"""What kinds of report are called on the screen. Knows no widgets."""

from cpo_desktop.reports.catalogue import ReportKind
from cpo_desktop.wording import labels, say


def kind_words(kind: ReportKind) -> str:
    """What a report is called on the screen."""
    return say(kind.en) if labels.language() == "en" else kind.vi
