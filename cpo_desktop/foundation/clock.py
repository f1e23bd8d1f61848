"""Time and identifiers as arguments, so that tests own them."""

import secrets
import uuid
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from typing import Final

Clock = Callable[[], datetime]
"""Gives the moment now: aware, in UTC."""


VIETNAM: Final = timezone(timedelta(hours=7))
"""The officer's time; Viet Nam has one zone and no summer time."""


def local_day(moment: datetime) -> date:
    """The day it is in Viet Nam at this moment."""
    return moment.astimezone(VIETNAM).date()


def local_minute(moment: datetime) -> datetime:
    """The minute it is in Viet Nam at this moment, without a zone."""
    return moment.astimezone(VIETNAM).replace(tzinfo=None, second=0, microsecond=0)


def new_id(now: datetime, random_bits: Callable[[int], int] = secrets.randbits) -> str:
    """A UUIDv7 (RFC 9562): 48 bits of milliseconds, then random, so keys sort by the time of making."""
    milliseconds = int(now.timestamp() * 1000)
    value = milliseconds << 80 | random_bits(80)
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return str(uuid.UUID(int=value))
