"""What is offered for printing with a report: its annexes by themselves, others on its period."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Final

from cpo_desktop.domain.periods import parse_period
from cpo_desktop.reports.catalogue import report_kind
from cpo_desktop.ui.pages import outline, page_count
from cpo_desktop.ui.printing import Printable
from cpo_desktop.ui.report_kinds import kind_words
from cpo_desktop.wording import formats, say

if TYPE_CHECKING:
    from cpo_desktop.services.issuing import IssueService
    from cpo_desktop.storage.issued import Issued

_ANNEX: Final = "Phụ lục"


def papers(
    pdf: bytes, kind: str, period: str, issuing: "IssueService", shown: "Issued | None"
) -> list[Printable]:
    """The report first and ticked; then the others, from which one may choose."""
    name = kind_words(report_kind(kind))
    if shown is not None:
        name = _issued_name(shown)
    first = Printable(title=name, pdf=pdf)
    return [first, *_parts(pdf), *_beside(kind, period, issuing, shown)]


def _parts(pdf: bytes) -> Iterator[Printable]:
    found = [(title, page) for title, page in outline(pdf) if title.startswith(_ANNEX)]
    if not found:
        return
    ends = [page for _title, page in found[1:]] + [page_count(pdf)]
    body = say("The report without annexes")
    yield Printable(title=body, pdf=pdf, pages=_pages(0, found[0][1]), wanted=False)
    for (title, page), end in zip(found, ends, strict=True):
        yield Printable(title=title, pdf=pdf, pages=_pages(page, end), wanted=False)


def _pages(first: int, end: int) -> str:
    return str(end) if end - first <= 1 else f"{first + 1}-{end}"


def _beside(
    kind: str, period: str, issuing: "IssueService", shown: "Issued | None"
) -> Iterator[Printable]:
    """The reports in force on the same period: of each kind the newest."""
    told = {kind} if shown is not None else set()
    for report in issuing.issued():
        if report.period == period and report.kind not in told:
            told.add(report.kind)
            make = partial(issuing.reprint, report.id)
            yield Printable(title=_issued_name(report), pdf=make, wanted=False)


def _issued_name(report: "Issued") -> str:
    return say("No. {number}: {report}, {period}").format(
        number=report.number,
        report=kind_words(report_kind(report.kind)),
        period=formats.period(parse_period(report.period)),
    )
