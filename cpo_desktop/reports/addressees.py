"""Whom a report on one subject goes to, where that is not the superior unit."""

import re
from collections.abc import Iterable
from datetime import timedelta
from functools import partial
from typing import Final

from cpo_desktop.domain.codes import Code, code_list
from cpo_desktop.foundation.words import mark
from cpo_desktop.reports.sections.narrative import Part, offered
from cpo_desktop.reports.snapshot import Snapshot

ADDRESSEE: Final = "addressee"
_SEPARATORS: Final = re.compile(r"[;\n]")
_PLACES: Final = {
    "province": re.compile(r"(?:tỉnh|thành phố) .+", re.IGNORECASE),
    "district": re.compile(r"(?:huyện|quận|thị xã|thành phố) .+", re.IGNORECASE),
}
_KINDS: Final = (" tỉnh", " huyện")


def addressee(topic: str) -> Part:
    """The part of a report that says whom it goes to; the officer may write somebody else."""
    return Part(ADDRESSEE, mark("Addressee"), "Kính gửi", "", partial(_usual, topic))


def addressed_to(snapshot: Snapshot, part: Part) -> tuple[str, ...] | None:
    """Whom the officer wrote, else whoever is usual for the topic; None for the superior units."""
    text = snapshot.narrative.get(part.key, "").strip() or offered(snapshot, part)
    lines = (line.strip().removeprefix("- ").rstrip(" .,") for line in _SEPARATORS.split(text))
    return tuple(filter(None, lines)) or None


def _usual(topic: str, snapshot: Snapshot) -> str:
    """The first in the list who is competent for the topic when the report is sent."""
    sent = snapshot.period.end + timedelta(1)  # at the earliest
    for code in code_list("report_addressees").current(sent):
        if topic in code.attributes.get("topic", "").split():
            return _named(code, snapshot.sender.addressees)
    return ""


def _named(code: Code, superiors: Iterable[str]) -> str:
    """The addressee with its province or district, as the office's superiors name it."""
    place = _PLACES.get(code.attributes.get("level", ""))
    found = (place.search(each) for each in superiors) if place else ()
    for match in filter(None, found):
        bare = code.vi
        for kind in _KINDS:
            bare = bare.removesuffix(kind)
        return f"{bare} {match[0]}"
    return code.vi
