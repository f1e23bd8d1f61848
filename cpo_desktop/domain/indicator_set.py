"""The indicator set on children that a commune reports: dated data, in `resources/data`.

The codes I01 to I21 are this program's own; no list of official codes for communes was found. What
a commune cannot compute stands there too, with the reason.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any, Final

from cpo_desktop.domain.figures import FigureKey, When
from cpo_desktop.foundation.paths import resource

PERCENT: Final = "%"


class Direction(StrEnum):
    """On which side of its value a target is met."""

    BELOW = "below"
    AT_MOST = "at_most"
    AT_LEAST = "at_least"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What the State wants to have reached by the end of a year: a value, or words for it."""

    year: int | None
    source: str
    value: Decimal | None
    direction: Direction | None
    unit: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SetFigure:
    """A figure of an indicator of the set; with a whole, its share in percent."""

    vi: str
    unit: str
    part: FigureKey
    whole: FigureKey | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetParts:
    """A breakdown of an indicator by the codes of a list."""

    vi: str
    figure: FigureKey
    by: str
    codes: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SetTraits:
    """The figure that is broken down by village, sex, age and the like, as far as it is.

    It is not always the indicator's own: of groups that are kept secret nothing is broken down.
    """

    short: str
    figure: FigureKey


@dataclass(frozen=True, slots=True, kw_only=True)
class SetIndicator:
    """One indicator of the set; without figures it cannot be computed, and `why_not` says why.

    With figures, `why_not` tells what of it cannot. `verified` says that `source` was compared with
    the text.
    """

    code: str
    vi: str
    source: str
    verified: bool
    figures: tuple[SetFigure, ...]
    parts: tuple[SetParts, ...]
    traits: SetTraits | None
    targets: tuple[Target, ...]
    why_not: str

    @property
    def is_computed(self) -> bool:
        """Whether the registers tell at least some of it."""
        return bool(self.figures)


@cache
def indicator_set() -> tuple[SetIndicator, ...]:
    """Every indicator of the set, by code."""
    text = resource("data", "indicator_set.json").read_text(encoding="utf-8")
    return tuple(map(_indicator, json.loads(text)["indicators"]))


def _indicator(content: Mapping[str, Any]) -> SetIndicator:
    traits = content.get("traits")
    return SetIndicator(
        code=content["code"],
        vi=content["vi"],
        source=content["source"],
        verified=content["verified"],
        figures=tuple(map(_figure, content.get("figures", ()))),
        parts=tuple(map(_parts, content.get("parts", ()))),
        traits=SetTraits(short=traits["short"], figure=_key(traits["figure"])) if traits else None,
        targets=tuple(map(_target, content.get("targets", ()))),
        why_not=content.get("why_not", ""),
    )


def _figure(content: Mapping[str, Any]) -> SetFigure:
    whole = content.get("whole")
    return SetFigure(
        vi=content.get("vi", ""),
        unit=content["unit"],
        part=_key(content["part"]),
        whole=_key(whole) if whole else None,
    )


def _parts(content: Mapping[str, Any]) -> SetParts:
    return SetParts(
        vi=content["vi"],
        figure=_key(content["figure"]),
        by=content["by"],
        codes=content["codes"],
    )


def _target(content: Mapping[str, Any]) -> Target:
    value, direction = content.get("value"), content.get("direction")
    return Target(
        year=content.get("year"),
        source=content["source"],
        value=Decimal(value) if value else None,
        direction=Direction(direction) if direction else None,
        unit=content.get("unit", PERCENT),
        words=content.get("words", ""),
    )


def _key(text: str) -> FigureKey:
    """The key of a figure of the report's own period: special, or special:group=N08."""
    return FigureKey.parse(f"{When.CURRENT}:{text}")
