"""The reports that the demo's office issued and sent, in time and late, as its calendar asks for them."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from cpo_desktop.domain.opinion import Consultation
from cpo_desktop.domain.periods import Period, PeriodKind
from cpo_desktop.foundation.clock import Clock, local_day
from cpo_desktop.services import report_calendar
from cpo_desktop.services.demo.diary import Deed
from cpo_desktop.services.issuing import Issued, IssueService, Issuing
from cpo_desktop.services.report_calendar import Entry
from cpo_desktop.services.reports import ReportService
from cpo_desktop.storage.database import Database

_A_YEAR: Final = timedelta(365)
_A_DAY: Final = timedelta(1)
_FORGOTTEN_FOR: Final = timedelta(5)
"""How long after its day the first report was made."""
_CORRECTED_AFTER: Final = timedelta(24)
_NUMBERS_A_YEAR: Final = 120
"""Of all reports that a commune's office issues, whatever they are about."""
_WAY: Final = "Trục liên thông văn bản"
_REASON: Final = "cập nhật hồ sơ lập bổ sung sau khi chốt số liệu"
_DIFFICULTY: Final = "Một số hồ sơ lập chậm vì cộng tác viên ở thôn xa kiêm nhiệm nhiều việc."
_PERIODIC: Final = "periodic"


class Reporter:
    """Issues what is due while the story is told.

    Of the periodic reports the newest is left to whoever tries the program; of the others, the
    newest still has to be sent. One was late, and one was corrected.
    """

    def __init__(self, database: Database, clock: Clock, *, today: date) -> None:
        self._database = database
        self._clock = clock
        self._today = today
        self._waiting: dict[tuple[str, str], tuple[date, Entry]] | None = None
        self._to_send: list[Issued] = []
        self._unsent: tuple[str, str] | None = None
        self._to_correct: tuple[date, Period] | None = None

    def look(self, deed: Deed) -> None:
        """At the end of a day's work: send what lies there, then make what is due."""
        day = local_day(self._clock())
        if day < self._today - _A_YEAR:
            return
        if self._waiting is None:
            self._waiting = self._planned()
        if any(isinstance(each, Consultation) for each in deed.added):
            self._after_forums(day)
        issuing = self._service(deed.author)
        for report in self._to_send:
            issuing.sent(report.id, day, _WAY)
        self._to_send = []
        for key, (on, entry) in sorted(self._waiting.items()):
            if on <= day:
                del self._waiting[key]
                self._issue(issuing, entry, day)
        if self._to_correct and self._to_correct[0] <= day:
            self._correct(deed.author, self._to_correct[1], day)

    def _planned(self) -> dict[tuple[str, str], tuple[date, Entry]]:
        """By kind and period, what the calendar will have asked for until today, and when it is made."""
        with self._database.read() as work:
            entries = report_calendar.entries(work, self._today)
        due = [
            each
            for each in entries
            if each.due_on and each.period.end < self._today and each.issued is None
        ]
        periodic = [each for each in due if each.duty.kind == _PERIODIC]
        left = periodic[-1:]
        made = [each for each in due if each not in left]
        self._unsent = _key(made[-1]) if made else None
        return {_key(each): (self._day_for(each, first=each is made[0]), each) for each in made}

    def _day_for(self, entry: Entry, *, first: bool) -> date:
        if first and entry.due_on:
            return entry.due_on + _FORGOTTEN_FOR
        return entry.period.end + _A_DAY

    def _after_forums(self, day: date) -> None:
        with self._database.read() as work:
            entries = report_calendar.entries(work, day)
        for entry in _of_forums(entries):
            if self._waiting is not None and entry.issued is None:
                self._waiting.setdefault(_key(entry), (day + _A_DAY, entry))

    def _issue(self, issuing: IssueService, entry: Entry, day: date) -> None:
        number = self._number(issuing, day)
        report = issuing.issue(entry.duty.kind, entry.period, Issuing(number, day))
        if entry.due_on and entry.due_on <= day + _A_DAY:
            issuing.sent(report.id, day, _WAY)
        elif _key(entry) != self._unsent:
            self._to_send.append(report)
        is_half = entry.period.kind is PeriodKind.HALF and entry.duty.kind == _PERIODIC
        if is_half and self._to_correct is None:
            self._to_correct = (day + _CORRECTED_AFTER, entry.period)

    def _correct(self, author: str, period: Period, day: date) -> None:
        issuing = self._service(author)
        self._to_correct = (date.max, period)
        self._reports(author).save_narrative(_PERIODIC, period, {"difficulties": _DIFFICULTY})
        number = self._number(issuing, day)
        self._to_send.append(issuing.issue(_PERIODIC, period, Issuing(number, day, _REASON)))

    def _number(self, issuing: IssueService, day: date) -> str:
        """The next one; between two of ours, the office issues others."""
        about = day.timetuple().tm_yday * _NUMBERS_A_YEAR // _A_YEAR.days
        return str(max(int(issuing.usual().number), about))

    def _service(self, author: str) -> IssueService:
        reports = self._reports(author)
        return IssueService(self._database, reports, clock=self._clock, user=author)

    def _reports(self, author: str) -> ReportService:
        return ReportService(self._database, clock=self._clock, user=author)


def _key(entry: Entry) -> tuple[str, str]:
    return entry.duty.kind, entry.period.code


def _of_forums(entries: Iterable[Entry]) -> Iterable[Entry]:
    return (entry for entry in entries if entry.happened_on)
