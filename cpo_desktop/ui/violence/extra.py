"""What deserves a look in an incident: under its heading what can be done, at the side what is to know."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from cpo_desktop.domain.changes import Change
from cpo_desktop.services.registers import RegisterFile
from cpo_desktop.ui.forms.record_dialog import RecordDialog
from cpo_desktop.ui.navigation import Desk
from cpo_desktop.ui.registers.extras import Extra
from cpo_desktop.ui.theme import HALF, Tone
from cpo_desktop.ui.violence import words
from cpo_desktop.ui.violence.presenter import Advice, CaseOffer, RiskOffer, ViolencePresenter
from cpo_desktop.ui.widgets import Action, Banner, column, emptied, holding, named
from cpo_desktop.wording import say


class ViolenceExtra(Extra):
    """The children of an incident and what follows for them; its people; a ban on contact."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._banners = AdviceBanners(desk)
        self.banner = self._banners
        self.side = self._banners.notes

    @override
    def show_file(self, file: RegisterFile | None) -> None:
        self._banners.show_file(file)


class AdviceBanners(QWidget):
    """A banner for each thing to do; `notes` are those with nothing to click. Hidden while empty."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._records = desk.app.records
        # A connection does not keep its receiver alive, so the banners hold the presenter.
        self._presenter = ViolencePresenter(self, desk.app, desk.navigator)
        self._inside = column(gap=HALF)
        self.setLayout(self._inside)
        self.hide()
        self._noted = column(gap=HALF)
        self.notes = holding(self._noted)
        self.notes.hide()
        desk.changes.changed.connect(self._on_changed)

    def show_file(self, file: RegisterFile | None) -> None:
        """Follow the incident that shows; None is a new one."""
        self._presenter.show(file)

    # ViolenceView

    def show_advice(self, advice: Advice) -> None:
        """Say what deserves a look, with what can be done about it."""
        _fill(self, self._inside, self._offers(advice))
        _fill(self.notes, self._noted, self._notes(advice))

    def edit_risk(self, offer: RiskOffer) -> None:
        """Open the form of a risk, filled in; its title says of which child."""
        title = words.risk_title(offer)
        dialog = RecordDialog(offer.risk, title, records=self._records, is_new=True, parent=self)
        dialog.saved.connect(self._on_saved)
        dialog.open_for_typing()

    # Building

    def _offers(self, advice: Advice) -> Iterator[Banner]:
        if advice.case is not None:
            yield self._case_banner(advice.case)
        if advice.household:
            yield self._household_banner(advice.household)
        if advice.risk is not None:
            yield self._risk_banner(advice.risk)

    def _notes(self, advice: Advice) -> Iterator[Banner]:
        if advice.doubts:
            yield named("advice_people", Banner(words.doubt_sentences(advice.doubts)))
        if advice.ban is not None:
            tone = Tone.ACCENT if advice.ban.runs else Tone.WARNING
            sentence = words.ban_sentence(advice.ban, self._records.today())
            yield named("advice_ban", Banner(sentence, tone))

    def _case_banner(self, offer: CaseOffer) -> Banner:
        act = self._presenter
        actions: list[Action] = [
            (say("Link {code}").format(code=case.code), partial(act.link, case.id))
            for case in offer.cases
        ]
        actions += [
            (say("Open {code}").format(code=notice.code), partial(act.show_notice, notice.id))
            for notice in offer.notices
        ]
        if offer.waiting:
            actions.append((say("Take a notice"), act.take_notice))
        actions.append((say("Not now"), partial(act.not_now, "case")))
        tone = Tone.DANGER if offer.victims else Tone.WARNING
        return named("advice_case", Banner(words.case_sentence(offer), tone, actions))

    def _household_banner(self, n: int) -> Banner:
        actions = (
            (say("Add them"), self._presenter.add_household),
            (say("Not now"), partial(self._presenter.not_now, "household")),
        )
        made = Banner(words.household_sentence(n), Tone.ACCENT, actions)
        return named("advice_household", made)

    def _risk_banner(self, offer: RiskOffer) -> Banner:
        actions = (
            (say("Record it"), partial(self._presenter.record_risk, offer)),
            (say("Not now"), partial(self._presenter.not_now, offer.risk.child or "")),
        )
        return named("advice_risk", Banner(words.risk_sentence(offer), Tone.ACCENT, actions))

    # Following the officer

    def _on_saved(self, receipt: object, _risk: object) -> None:
        self._presenter.told(receipt)

    def _on_changed(self, changes: frozenset[Change]) -> None:
        page = self.parentWidget()
        if page is not None and page.isVisible():
            self._presenter.on_changes(changes)


def _fill(around: QWidget, inside: QVBoxLayout, banners: Iterator[Banner]) -> None:
    emptied(inside)
    for banner in banners:
        inside.addWidget(banner)
    around.setVisible(inside.count() > 0)
