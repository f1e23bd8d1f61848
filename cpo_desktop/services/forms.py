"""The official forms of a case as PDFs: filled from its records, or blank to write on."""

from datetime import date
from typing import Final

from cpo_desktop.domain.case import Case
from cpo_desktop.domain.case_file import CaseFile
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.fields import Record
from cpo_desktop.domain.notice import Notice
from cpo_desktop.foundation.clock import Clock, local_day
from cpo_desktop.foundation.errors import NotFound, UserFacingError
from cpo_desktop.foundation.words import mark
from cpo_desktop.reports.forms import FORMS, Facts, FormKind, Issuer
from cpo_desktop.reports.pdf import render_pdf
from cpo_desktop.services.form_facts import Wanted, case_facts, issuer, notice_facts
from cpo_desktop.storage import access, cases
from cpo_desktop.storage.access import Deed
from cpo_desktop.storage.database import Database, Reading

__all__ = [
    "FORMS",
    "FormKind",
    "FormService",
    "NoNotice",
    "UnknownForm",
    "WhichChild",
    "blank_form",
]

_NOTICE: Final = "01"


class UnknownForm(UserFacingError):
    """There is no such form."""

    sentence = mark("There is no form “{form}”. The forms are: {known}.")


class WhichChild(UserFacingError):
    """The form is about one child and the case about several."""

    sentence = mark("This form is about one child, and the case is about several. Say which.")


class NoNotice(UserFacingError):
    """Form 01 reports on a notice, and the case holds none."""

    sentence = mark("No notice belongs to this case.")


class FormService:
    """The forms of one store's cases; what is filled from a record is logged as printed."""

    def __init__(self, database: Database, *, clock: Clock, user: str) -> None:
        self._database = database
        self._clock = clock
        self._user = user

    def kinds(self) -> tuple[FormKind, ...]:
        """Every form there is, in the order of the procedure."""
        return FORMS

    def pdf(
        self, case: str, form: str, child: str | None = None, *, about: str | None = None
    ) -> bytes:
        """A form of a case, for one of its children where it is about one; each by id or code.

        `about` is the record it tells of: the notice for form 01, the order for form 07, the
        coordination for a letter. Without it form 01 tells of the first notice, the others of the
        newest; what the case does not hold yet is left blank.
        """
        kind = _kind(form)
        with self._database.read() as work:
            file = _file(work, case)
            if form == _NOTICE:
                facts = notice_facts(work, _notice(file, about), self._today())
            else:
                whose = _child(file, child) if kind.of_child else None
                wanted = Wanted(form=form, child=whose, about=about)
                facts = case_facts(work, file, wanted, self._today())
        made = render_pdf(kind.make(facts))
        self._log(Case, file.case.id, form)
        return made

    def notice_pdf(self, notice_id: str) -> bytes:
        """Form 01 of a notice, whether it belongs to a case or not."""
        with self._database.read() as work:
            facts = notice_facts(work, work.get(Notice, notice_id), self._today())
        made = render_pdf(_kind(_NOTICE).make(facts))
        self._log(Notice, notice_id, _NOTICE)
        return made

    def blank(self, form: str) -> bytes:
        """The form with the office's head and nothing else, to be filled by hand."""
        with self._database.read() as work:
            office = issuer(work)
        return blank_form(form, self._today(), office)

    def _today(self) -> date:
        return local_day(self._clock())

    def _log(self, kind: type[Record], record_id: str, form: str) -> None:
        about = (kind.entity.name, record_id, form)
        access.note(self._database, self._user, self._clock(), Deed.PRINT, about)


def blank_form(form: str, today: date, office: Issuer | None = None) -> bytes:
    """A form to be filled by hand, with the office's head or room for one."""
    return render_pdf(_kind(form).make(Facts(printed_on=today, issuer=office)))


def _kind(form: str) -> FormKind:
    known = {kind.key: kind for kind in FORMS}
    if form not in known:
        raise UnknownForm(form=form, known=", ".join(known))
    return known[form]


def _file(work: Reading, case: str) -> CaseFile:
    case_id = cases.with_code(work, case) or case
    found = cases.files(work, [case_id])
    if not found:
        raise NotFound
    return found[case_id]


def _notice(file: CaseFile, about: str | None) -> Notice:
    found = [notice for notice in file.notices if about in (None, notice.id)]
    if not found:
        raise NoNotice
    return found[0]


def _child(file: CaseFile, child: str | None) -> Child | None:
    if child is None and len(file.children) > 1:
        raise WhichChild
    found = [one for one in file.children if child in (None, one.id, one.code)]
    if child and not found:
        raise NotFound
    return found[0] if found else None
