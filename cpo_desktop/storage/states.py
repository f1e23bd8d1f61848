"""What is still open, in SQL: the one definition for lists, work and the start page.

It says of rows what `Measure.is_open` and `Marriage.is_open` say of records. Reports count by the
days alone; the rules of the records see to it that state and days agree.
"""

from datetime import date

import sqlalchemy as sa

from cpo_desktop.domain.measure import OVER


def measure_open(measure: sa.FromClause, today: date) -> sa.ColumnElement[bool]:
    """Whether a measure is still to be carried out or followed."""
    return sa.and_(
        sa.func.coalesce(measure.c.status, "").not_in(sorted(OVER)),
        sa.or_(measure.c.ended_on.is_(None), measure.c.ended_on >= today),
    )


def marriage_open(marriage: sa.FromClause) -> sa.ColumnElement[bool]:
    """Whether a case is still being worked on."""
    return marriage.c.closed_on.is_(None)
