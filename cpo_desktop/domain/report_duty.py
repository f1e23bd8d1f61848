"""What the office itself says of a report's due date, where its superior sets another."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final

from typing_extensions import override

from cpo_desktop.domain.fields import Entity, Record, flag, text, whole
from cpo_desktop.foundation.errors import Problem
from cpo_desktop.foundation.words import mark

MOST_WORKING_DAYS: Final = 60
_MONTHS: Final = 12
_LONGEST_MONTH: Final = 31


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportDuty(Record):
    """Whether a kind of report on periods of one length is asked for, and by when.

    Days and months left empty are those of `resources/data/report_duties.json`.
    """

    entity: ClassVar[Entity] = Entity(
        name="report_duty", label=mark("Report that is due"), plural=mark("Reports that are due")
    )

    kind: str = text(mark("Kind of report"), longest=40, required=True, hidden=True)
    length: str = text(mark("Period"), longest=30, required=True, hidden=True)
    asked: bool = flag(mark("It is asked for"))
    working_days: int | None = whole(
        mark("Working days after the period"),
        help=mark("Within which it has to be sent; if it is due on a fixed day, leave this empty."),
    )
    due_day: int | None = whole(mark("Due on day"))
    due_month: int | None = whole(mark("Of month"))

    @override
    def rules(self, today: date) -> Iterator[Problem]:
        """A fixed day is a day of a month, and then no days are counted."""
        for name, most in (
            ("working_days", MOST_WORKING_DAYS),
            ("due_day", _LONGEST_MONTH),
            ("due_month", _MONTHS),
        ):
            if (getattr(self, name) or 0) > most:
                sentence = mark("This can be at most {most}.")
                yield Problem(name, sentence, details={"most": most})
        if (self.due_day is None) != (self.due_month is None):
            yield Problem("due_day", mark("Give both the day and the month, or neither."))
        elif self.due_day is not None and self.working_days is not None:
            yield Problem("working_days", mark("Give working days or a fixed day, not both."))
