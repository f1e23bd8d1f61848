"""What is printed: the papers on offer, those that are wanted, and which of their pages."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial
from typing import Protocol

from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.ui.background import Background
from cpo_desktop.ui.printing.choosing import read_pages
from cpo_desktop.wording import say, sentence_of


class Which(StrEnum):
    """How much of a paper is printed."""

    ALL = "all"
    THIS = "this"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Printable:
    """A paper on offer: its PDF, or how that is made once it is wanted.

    `pages` names the ones that are offered ("3-4") where they are not all. `printed`, if given,
    hears once of each job that it is sent with.
    """

    title: str = field(repr=False)
    pdf: bytes | Callable[[], bytes] = field(repr=False)
    pages: str = ""
    wanted: bool = True
    printed: Callable[[], object] | None = field(default=None, repr=False)


@dataclass(slots=True, kw_only=True)
class Paper:
    """A paper as the officer wants it; `total` is 0 as long as it is not made."""

    title: str = field(repr=False)
    pdf: bytes | None = field(repr=False)
    total: int
    wanted: bool
    which: Which
    typed: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One paper of a job; None is all of its pages."""

    pdf: Callable[[], bytes] = field(repr=False)
    pages: tuple[int, ...] | None


class PrintView(Protocol):
    """What the presenter asks of the dialog."""

    def show_papers(self, papers: Sequence[Paper]) -> None:
        """List these."""

    def show_paper(self, paper: Paper) -> None:
        """Show the pages of this one, and which of them are wanted."""

    def show_problem(self, sentence: str) -> None:
        """Say beside the pages what must be mended; nothing when empty."""

    def show_total(self, pages: int, *, papers: int) -> None:
        """Say how much would be printed."""

    def count_pages(self, pdf: bytes) -> int:
        """How many pages this has."""

    def page_in_view(self) -> int:
        """The page that is looked at, from 0."""

    def show_failure(self, error: UserFacingError) -> None:
        """Tell what could not be done."""


class PrintPresenter:
    """The papers on offer, one of which is looked at."""

    def __init__(
        self, view: PrintView, offered: Sequence[Printable], background: Background
    ) -> None:
        self._view = view
        self._offered = tuple(offered)
        self._background = background
        self._papers = [self._paper_of(each) for each in offered]
        self._number = 0

    def start(self) -> None:
        """Show what is offered."""
        self._view.show_papers(self._papers)
        self.look_at(0)

    @property
    def _paper(self) -> Paper:
        return self._papers[self._number]

    def look_at(self, number: int) -> None:
        """Look at this paper; it is made if it was not."""
        self._number = number
        self._view.show_problem("")
        self._view.show_paper(self._paper)
        self._make(number)
        self._tell_total()

    def want(self, number: int, *, wanted: bool) -> None:
        """Print this paper, or leave it."""
        self._papers[number].wanted = wanted
        if wanted:
            self._make(number)
        self._tell_total()

    def choose_pages(self, which: Which, typed: str) -> None:
        """Print all of the paper looked at, the page in view, or those written."""
        self._paper.which, self._paper.typed = which, typed
        self._view.show_problem("")
        self._tell_total()

    def order(self) -> tuple[Order, ...]:
        """What to print, in order; nothing, and a sentence, if something must be mended first."""
        orders = []
        for number, paper in enumerate(self._papers):
            if not paper.wanted:
                continue
            try:
                pages = self._pages(paper)
            except UserFacingError as error:
                self.look_at(number)
                self._view.show_problem(sentence_of(error))
                return ()
            orders.append(Order(pdf=partial(self._made, number), pages=pages))
        if not orders:
            self._view.show_problem(say("Tick at least one document."))
        return tuple(orders)

    def tell_printed(self) -> None:
        """Tell those who want to hear that what is ticked was sent; once, however many its parts."""
        wanted = (self._offered[at] for at, paper in enumerate(self._papers) if paper.wanted)
        for printed in dict.fromkeys(each.printed for each in wanted):
            if printed is not None:
                printed()

    def _pages(self, paper: Paper) -> tuple[int, ...] | None:
        if paper.which is Which.ALL:
            return None
        if paper.which is Which.THIS:
            return (self._view.page_in_view(),)
        return read_pages(paper.typed, paper.total)

    def _paper_of(self, offered: Printable) -> Paper:
        pdf = offered.pdf if isinstance(offered.pdf, bytes) else None
        return Paper(
            title=offered.title,
            pdf=pdf,
            total=self._view.count_pages(pdf) if pdf is not None else 0,
            wanted=offered.wanted,
            which=Which.CHOSEN if offered.pages else Which.ALL,
            typed=offered.pages,
        )

    def _made(self, number: int) -> bytes:
        paper, source = self._papers[number], self._offered[number].pdf
        if paper.pdf is not None:
            return paper.pdf
        return source if isinstance(source, bytes) else source()

    def _make(self, number: int) -> None:
        paper = self._papers[number]
        if paper.pdf is not None:
            return

        def done(pdf: bytes) -> None:
            paper.pdf = pdf
            paper.total = self._view.count_pages(pdf)
            self._view.show_papers(self._papers)
            if self._paper is paper:
                self._view.show_paper(paper)
            self._tell_total()

        self._background(
            say("Making the document"),
            lambda _job: self._made(number),
            done=done,
            failed=self._view.show_failure,
        )

    def _tell_total(self) -> None:
        wanted = [paper for paper in self._papers if paper.wanted]
        self._view.show_total(sum(map(self._amount, wanted)), papers=len(wanted))

    def _amount(self, paper: Paper) -> int:
        try:
            pages = self._pages(paper)
        except UserFacingError:
            return 0
        return paper.total if pages is None else len(pages)
