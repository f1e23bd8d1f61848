"""How an indicator is declared: what is counted, in which unit, by which law, in which breakdowns."""

from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Final

CHILDREN: Final = "trẻ em"
CASES: Final = "vụ"
TIMES: Final = "lượt"
PERSONS: Final = "người"
MEASURES: Final = "biện pháp"
DONG: Final = "đồng"
ATTENDANCES: Final = "lượt người"
CHILD_ATTENDANCES: Final = "lượt trẻ em"
HOUSEHOLDS: Final = "hộ"
VILLAGES: Final = "thôn, tổ dân phố"

MEASURE_LAW: Final = "Luật Trẻ em 102/2016/QH13, Điều 47 đến Điều 50"
PLAN_03: Final = (
    "Kế hoạch 03/KH-UBND ngày 07/01/2021 của UBND thành phố Hải Phòng; danh mục của phần mềm"
)
OWN_LIST: Final = "Danh mục của phần mềm; chưa có văn bản quy định"


class Timing(StrEnum):
    """Whether an indicator tells how things stand when the figures close, or what happened."""

    STATE = "state"
    FLOW = "flow"


class Counting(StrEnum):
    """What a figure is: how many there are, or what their amounts add up to."""

    EACH = "each"
    SUM = "sum"


Cut = tuple[str, ...]
"""Dimensions that a figure is narrowed by at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """The indicators that lead to a closing figure: opening + came - gone."""

    opening: str
    came: str
    gone: str


@dataclass(frozen=True, slots=True)
class Indicator:
    """One thing that is counted. The total always exists; `cuts` are its breakdowns besides.

    The parts of a dimension add up to the whole, unless it is named in `several`, for one thing may
    stand in several of them, or says only what was written down (how many were women); or in
    `free`, for from those nothing follows (a child may enter a group without entering the whole).
    """

    timing: Timing
    code: str
    name: str
    unit: str
    source: str
    definition: str
    cuts: tuple[Cut, ...] = ()
    counting: Counting = Counting.EACH
    several: tuple[str, ...] = ()
    free: tuple[str, ...] = ()
    part_of: tuple[str, ...] = ()
    """The indicators that this one is a part of, and so no more than."""
    account: Account | None = None
    """The account of which this is the closing figure."""

    @property
    def all_cuts(self) -> tuple[Cut, ...]:
        """The total, then the breakdowns."""
        return ((), *self.cuts)


state = partial(Indicator, Timing.STATE)
flow = partial(Indicator, Timing.FLOW)


def cuts(*breakdowns: str) -> tuple[Cut, ...]:
    """The breakdowns, each given as the names of its dimensions between spaces."""
    return tuple(tuple(sorted(names.split())) for names in breakdowns)
