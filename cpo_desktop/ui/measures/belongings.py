"""What belongs to a measure: its follow-ups, and the money and goods that paid for it."""

from datetime import date
from typing import Protocol

from cpo_desktop.domain.measure import Funding
from cpo_desktop.services.measures import MeasureFile
from cpo_desktop.ui.follow_ups import FollowUpActions, entry
from cpo_desktop.ui.lists import EntriesCard, Entry
from cpo_desktop.ui.theme import Tone
from cpo_desktop.wording import formats, labels, say


class FundingActions(Protocol):
    """What can be done with funds."""

    def add_funding(self) -> None:
        """Enter some."""

    def change(self, record: Funding) -> None:
        """Change some."""

    def remove(self, record: Funding) -> None:
        """Delete some."""


class FollowUps(EntriesCard):
    """Those still to do first, each done with one click."""

    def __init__(self, presenter: FollowUpActions) -> None:
        super().__init__(
            say("Follow-ups"),
            say("Plan"),
            presenter.add_follow_up,
            say("Plan when to look how the measure goes; the work list reminds of it."),
        )
        self._presenter = presenter

    def show_file(self, file: MeasureFile | None, today: date) -> None:
        """Show the follow-ups of this measure; none for None."""
        follow_ups = file.follow_ups if file else ()
        waits = any(each.done_on is None for each in follow_ups)
        summary = say("The next follow-up is not planned yet.") if follow_ups and not waits else ""
        self.show_entries([entry(each, today, self._presenter) for each in follow_ups], summary)


class Fundings(EntriesCard):
    """What was given, by whom, when; with the sum of all amounts."""

    def __init__(self, presenter: FundingActions) -> None:
        super().__init__(
            say("Funds"),
            say("Add"),
            presenter.add_funding,
            say("Money and goods that paid for the measure, by source."),
        )
        self._presenter = presenter

    def show_file(self, file: MeasureFile | None) -> None:
        """Show the funds of this measure; none for None."""
        fundings = file.fundings if file else ()
        total = say("In all: {amount}").format(amount=formats.money(file.funds)) if file else ""
        self.show_entries([self._entry(each) for each in fundings], total if fundings else "")

    def _entry(self, funding: Funding) -> Entry:
        source = labels.code_label("funding_sources", funding.source)
        day = formats.day(funding.given_on) if funding.given_on else labels.UNKNOWN
        given = (formats.money(funding.amount) if funding.amount else "", funding.in_kind)
        return Entry(
            key=funding.id,
            above=" · ".join(filter(None, (day, source))),
            above_tone=Tone.QUIET,
            words=" · ".join(filter(None, given)),
            below=funding.donor,
            actions=(
                (say("Change"), lambda: self._presenter.change(funding)),
                (say("Delete"), lambda: self._presenter.remove(funding)),
            ),
        )
