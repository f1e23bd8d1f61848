"""Facts about children: who is counted, in which group, and who came in or went out."""

from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from cpo_desktop.domain.child import ADULT_FROM, Child
from cpo_desktop.domain.circumstance import WITHHELD, Circumstance, Risk
from cpo_desktop.domain.household import Household
from cpo_desktop.domain.measure import Measure
from cpo_desktop.storage.figures.measures import carried_out
from cpo_desktop.storage.figures.terms import (
    BORN_AFTER,
    END,
    OPENING,
    START,
    Facts,
    Term,
    Truth,
    after,
    age_group,
    ethnic_class,
    flag,
    known,
    root_of,
    under,
    within,
)
from cpo_desktop.storage.tables import live

_child = live(Child).c
_household = live(Household).c
_with_household = live(Child).outerjoin(live(Household), _household.id == _child.household)
_circumstance = live(Circumstance).c
_MISTAKE = "mistake"
_DISABLED = "N04"


def counted(day: sa.BindParameter[Any]) -> Truth:
    """The child is under 16 and lives in the commune on the day."""
    return sa.and_(
        _child.born_from > BORN_AFTER[day.key],
        _child.born_from <= day,
        sa.or_(_child.arrived_on.is_(None), _child.arrived_on <= day),
        after(_child.left_on, day),
    )


def in_groups(*codes: str) -> Facts:
    """The children who are in one of these groups, or sub-groups, when the figures close."""
    code = _circumstance.code
    either = sa.or_(code.in_(codes), root_of("circumstances", code).in_(codes))
    return sa.select(_circumstance.child).where(
        either,
        _circumstance.opened_on <= END,
        after(_circumstance.closed_on, END),
        sa.func.coalesce(_circumstance.close_reason, "") != _MISTAKE,
    )


def _disability() -> Term:
    """Whether anything on record says that the child has a disability."""
    told = sa.or_(
        sa.func.coalesce(_child.disability_degree, "") != "",
        sa.func.length(_child.disabilities) > 0,
        _child.id.in_(in_groups(_DISABLED)),
    )
    return sa.case((told, "yes"), else_="no")


def _about_the_child() -> tuple[sa.Label[Any], ...]:
    return (
        known(_child.village).label("village"),
        known(_child.sex).label("sex"),
        age_group(_child.born_from).label("age"),
        ethnic_class(_child.ethnic).label("ethnic"),
        known(_household.poverty).label("poverty"),
        _disability().label("disability"),
    )


def _unit(column: Term, entity: str) -> tuple[sa.Label[Any], sa.Label[Any]]:
    return column.label("unit"), sa.literal(entity).label("entity")


def children(*dimensions: sa.Label[Any]) -> Facts:
    """Each child counted when the figures close; `dimensions` of its own besides the usual."""
    return (
        sa.select(*_unit(_child.id, "child"), *dimensions, *_about_the_child())
        .select_from(_with_household)
        .where(counted(END))
    )


@dataclass(frozen=True, slots=True)
class Spells:
    """Circumstances or risks: times in which a child belongs to a code of a list."""

    kind: type[Circumstance | Risk]
    codes: str
    dimension: str
    without: tuple[str, ...] = ()

    @property
    def table(self) -> sa.FromClause:
        """The spells that were not entered by mistake."""
        return live(self.kind)

    @property
    def code(self) -> sa.Label[Any]:
        """The topmost code: the group of the law."""
        return root_of(self.codes, self.table.c.code).label(self.dimension)

    @property
    def meant(self) -> Truth:
        """The spell was not closed as a mistake, and is of no group that is left out."""
        if self.kind is Risk:
            return sa.true()
        meant = sa.func.coalesce(self.table.c.close_reason, "") != _MISTAKE
        if not self.without:
            return meant
        return sa.and_(meant, root_of(self.codes, self.table.c.code).not_in(self.without))

    def runs(self, day: Term) -> Truth:
        """The spell has begun and not ended on the day."""
        return sa.and_(self.table.c.opened_on <= day, after(self.table.c.closed_on, day))

    def counts(self, day: sa.BindParameter[Any]) -> Truth:
        """The child counts in this group on the day."""
        return sa.and_(self.runs(day), counted(day))

    def counts_in_period(self) -> Truth:
        """The child counts in this group on some day of the period.

        There is such a day when each of what must have begun began before each of what must not
        have ended did end.
        """
        spell = self.table.c
        begins = (spell.opened_on, _child.born_from, _child.arrived_on)
        ends = (spell.closed_on, _child.left_on)
        return sa.and_(
            *(sa.or_(begin.is_(None), begin <= END) for begin in begins),
            *(after(end, START) for end in ends),
            *(
                sa.or_(begin.is_(None), end.is_(None), begin < end)
                for begin in begins
                for end in ends
            ),
            _child.born_from > BORN_AFTER[START.key],
            # Who is under 16 at the end was so all along; the exact comparison is for the few others.
            sa.or_(
                _child.born_from > BORN_AFTER[END.key],
                sa.and_(
                    under(ADULT_FROM, _child.born_from, spell.opened_on),
                    sa.or_(
                        _child.arrived_on.is_(None),
                        under(ADULT_FROM, _child.born_from, _child.arrived_on),
                    ),
                ),
            ),
        )

    def state(self, day: sa.BindParameter[Any], *, by_code: bool) -> Facts:
        """Each child who counts on the day; by code, each child and each group it counts in."""
        columns = (self.code,) if by_code else ()
        child = self.table.c.child.label("child")
        running = (
            sa.select(child, *columns)
            .where(self.runs(day), self.meant)
            .distinct()
            .subquery("running")
        )
        groups = [running.c[column.name] for column in columns]
        return (
            sa.select(*_unit(_child.id, "child"), *groups, *_about_the_child())
            .select_from(running.join(_with_household, _child.id == running.c.child))
            .where(counted(day))
        )

    def supported(self, *, by_code: bool) -> Facts:
        """Of the children who count when the figures close, those with a measure of their own."""
        measure = live(Measure).c
        helped = sa.select(measure.child).where(carried_out(), measure.child.is_not(None))
        return self.state(END, by_code=by_code).where(_child.id.in_(helped))

    def entered(self, *, by_code: bool) -> Facts:
        """Children who come into the count, or into a group, within the period."""
        arrived = sa.func.max(flag(_child.arrived_on >= START))
        reason = sa.case((arrived == 1, "arrived"), else_="new")
        opening, period, _ = self._flags()
        return self._moves(reason, by_code=by_code).having(period == 1, opening == 0)

    def left(self, *, by_code: bool) -> Facts:
        """Children who go out of the count, or out of a group, within the period."""
        gone = sa.func.max(flag(_child.left_on <= END))
        grown = sa.func.max(flag(_child.born_from <= BORN_AFTER[END.key]))
        reason = sa.case((gone == 1, "left"), (grown == 1, "turned_16"), else_="ended")
        opening, period, closing = self._flags()
        return self._moves(reason, by_code=by_code).having(opening + period > 0, closing == 0)

    def _flags(self) -> tuple[Term, Term, Term]:
        """Whether the child counts at the opening, in the period, when the figures close."""
        opening, period, closing = (
            sa.func.max(flag(truth))
            for truth in (self.counts(OPENING), self.counts_in_period(), self.counts(END))
        )
        return opening, period, closing

    def _moves(self, reason: Term, *, by_code: bool) -> Facts:
        columns = (self.code,) if by_code else ()
        spell = self.table.c
        return (
            sa.select(*_unit(spell.child, "child"), *columns, reason.label("reason"))
            .select_from(self.table.join(live(Child), _child.id == spell.child))
            .where(spell.opened_on <= END, after(spell.closed_on, OPENING), self.meant)
            .group_by(spell.child, *columns)
        )

    def begun(self) -> Facts:
        """Each spell that began in the period."""
        return self._each(self.table.c.opened_on)

    def ended(self) -> Facts:
        """Each spell that ended in the period."""
        return self._each(self.table.c.closed_on)

    def _each(self, day: Term) -> Facts:
        return (
            sa.select(*_unit(self.table.c.id, self.kind.entity.name), self.code)
            .select_from(self.table.join(live(Child), _child.id == self.table.c.child))
            .where(within(day), self.meant)
        )


SPECIAL = Spells(Circumstance, "circumstances", "group")
TOLD = Spells(Circumstance, "circumstances", "group", WITHHELD)
"""The groups that are told by village: nothing of the others can be worked out from them."""
AT_RISK = Spells(Risk, "risks", "risk")
