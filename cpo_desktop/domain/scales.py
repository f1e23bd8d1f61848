"""The risk scales of forms 02, 03 and 06, and the level that their answers suggest.

Decree 56/2017/NĐ-CP, articles 26, 27 and 30. The forms count the answers of each part and have the
counts compared; no text of law gives a formula. What `score` suggests is this program's reading, it
tells which answers led to it, and the officer may decide otherwise in writing. The scales are files
under `resources/scales/`, one a version: an assessment keeps the version it was made with.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, Final

from cpo_desktop.foundation.paths import resource
from cpo_desktop.foundation.words import mark


class Level(StrEnum):
    """An answer to an item, and the risk of a child; in the protection part, high is good."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"

    @property
    def label(self) -> str:
        """The English source string that names this level."""
        return _LEVELS[self]


_LEVELS: Final = {
    Level.HIGH: mark("High"),
    Level.MEDIUM: mark("Medium"),
    Level.LOW: mark("Low"),
}


class PartKey(StrEnum):
    """The two parts that are compared."""

    HARM = "harm"
    PROTECTION = "protection"


@dataclass(frozen=True, slots=True)
class Words:
    """A text in both languages."""

    vi: str
    en: str

    def label(self, language: str) -> str:
        """English for "en", Vietnamese for all else."""
        return self.en if language == "en" else self.vi


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A line of a scale: what is asked, and what each answer means.

    `verified` says that the words were compared with the form's. Where `life_threatening`, the
    answer high is an emergency whatever else is answered.
    """

    key: str
    number: str
    words: Words
    answers: Mapping[Level, Words]
    source: str
    verified: bool
    life_threatening: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """The items that are counted together; `number` is the part's own in the form."""

    key: PartKey
    number: str
    words: Words
    source: str
    verified: bool
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """The scale of a form, as it stood in one version."""

    id: str
    version: int
    form: str
    words: Words
    source: str
    valid_from: date
    valid_to: date | None
    harm: Part
    protection: Part

    @property
    def parts(self) -> tuple[Part, Part]:
        """Both parts, in the order of the form."""
        return self.harm, self.protection

    @property
    def items(self) -> tuple[Item, ...]:
        """The items of both parts, in the order of the form."""
        return self.harm.items + self.protection.items

    @property
    def verified(self) -> bool:
        """Whether all of its words were compared with the form's."""
        return all(part.verified for part in self.parts) and all(i.verified for i in self.items)


class Finding(StrEnum):
    """The comparison that decided the level."""

    LIFE_THREATENED = "life_threatened"
    MORE_HIGH_HARM = "more_high_harm"
    AS_MANY_HIGH = "as_many_high"
    HARM_OUTWEIGHS = "harm_outweighs"
    PROTECTION_HOLDS = "protection_holds"

    @property
    def sentence(self) -> str:
        """The English source sentence that tells it."""
        return _SENTENCES[self]

    @property
    def level(self) -> Level:
        """The level it suggests."""
        return _SUGGESTED[self]


_SENTENCES: Final = {
    Finding.LIFE_THREATENED: mark(
        "The child’s life is in danger: an emergency, whatever else was answered."
    ),
    Finding.MORE_HIGH_HARM: mark(
        "More answers are high for harm ({harm}) than for self-protection ({protection})."
    ),
    Finding.AS_MANY_HIGH: mark(
        "As many answers are high for harm as for self-protection ({harm}), "
        "and the medium ones do not tip it to protection."
    ),
    Finding.HARM_OUTWEIGHS: mark(
        "No more answers are high for harm ({harm}) than for self-protection ({protection}), "
        "but all answers together weigh more for harm."
    ),
    Finding.PROTECTION_HOLDS: mark("The answers for self-protection outweigh or balance the harm."),
}
_SUGGESTED: Final = {
    Finding.LIFE_THREATENED: Level.HIGH,
    Finding.MORE_HIGH_HARM: Level.HIGH,
    Finding.AS_MANY_HIGH: Level.MEDIUM,
    Finding.HARM_OUTWEIGHS: Level.MEDIUM,
    Finding.PROTECTION_HOLDS: Level.LOW,
}
_WEAK: Final = frozenset({Level.MEDIUM, Level.LOW})
_STRONG: Final = frozenset({Level.HIGH, Level.MEDIUM})
_HIGH: Final = frozenset({Level.HIGH})
# Which answers of the harm part, and of the protection part, speak for each finding.
_SPEAKING: Final = {
    Finding.LIFE_THREATENED: (_HIGH, frozenset[Level]()),
    Finding.MORE_HIGH_HARM: (_HIGH, _WEAK),
    Finding.AS_MANY_HIGH: (_STRONG, _WEAK),
    Finding.HARM_OUTWEIGHS: (_STRONG, _WEAK),
    Finding.PROTECTION_HOLDS: (_WEAK, _STRONG),
}


@dataclass(frozen=True, slots=True)
class Count:
    """How many items of a part were answered how: the form's "Tổng số"."""

    high: int
    medium: int
    low: int

    @property
    def points(self) -> int:
        """Two for a high, one for a medium."""
        return 2 * self.high + self.medium


@dataclass(frozen=True, slots=True)
class Reason:
    """An answer that led to the level."""

    part: Part
    item: Item
    answer: Level


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What the answers come to; `level` and `finding` are None while too few are given to say."""

    scale: Scale
    harm: Count
    protection: Count
    level: Level | None
    emergency: bool
    finding: Finding | None
    reasons: tuple[Reason, ...]
    missing: tuple[Item, ...]

    @property
    def complete(self) -> bool:
        """Whether every item is answered."""
        return not self.missing


def score(scale: Scale, answers: Mapping[str, Level]) -> Result:
    """What the answers, by item key, suggest; a danger to life is told before all are given.

    An answer to an item that the scale does not have is a ValueError.
    """
    if unknown := answers.keys() - {item.key for item in scale.items}:
        raise ValueError(f"{scale.id} has no item {', '.join(sorted(unknown))}")
    missing = tuple(item for item in scale.items if item.key not in answers)
    harm, protection = (_count(part, answers) for part in scale.parts)
    emergency = any(i.life_threatening and answers.get(i.key) == Level.HIGH for i in scale.items)
    finding = None
    if emergency:
        finding = Finding.LIFE_THREATENED
    elif not missing:
        finding = _compare(harm, protection, scale)
    return Result(
        scale=scale,
        harm=harm,
        protection=protection,
        level=finding.level if finding else None,
        emergency=emergency,
        finding=finding,
        reasons=tuple(_reasons(scale, answers, finding)) if finding else (),
        missing=missing,
    )


def _count(part: Part, answers: Mapping[str, Level]) -> Count:
    found = Counter(answers[item.key] for item in part.items if item.key in answers)
    return Count(found[Level.HIGH], found[Level.MEDIUM], found[Level.LOW])


def _compare(harm: Count, protection: Count, scale: Scale) -> Finding:
    if harm.high > protection.high:
        return Finding.MORE_HIGH_HARM
    harmed = harm.points > 0
    if harm.high == protection.high and harm.medium >= protection.medium and harmed:
        return Finding.AS_MANY_HIGH
    # Each part's points as a share of what it could have, without dividing.
    harm_weight = harm.points * len(scale.protection.items)
    protection_weight = protection.points * len(scale.harm.items)
    return Finding.HARM_OUTWEIGHS if harm_weight > protection_weight else Finding.PROTECTION_HOLDS


def _reasons(scale: Scale, answers: Mapping[str, Level], finding: Finding) -> Iterator[Reason]:
    for part, speaking in zip(scale.parts, _SPEAKING[finding], strict=True):
        for item in part.items:
            if finding is Finding.LIFE_THREATENED and not item.life_threatening:
                continue
            if (answer := answers.get(item.key)) in speaking:
                yield Reason(part, item, answer)


@cache
def scales() -> tuple[Scale, ...]:
    """Every version of every scale, by form and then version."""
    found = map(_read_scale, resource("scales").glob("*.json"))
    return tuple(sorted(found, key=lambda scale: (scale.id, scale.version)))


def scale(scale_id: str, version: int) -> Scale:
    """The scale that an assessment was made with; KeyError where this program does not have it."""
    for found in scales():
        if (found.id, found.version) == (scale_id, version):
            return found
    raise KeyError(scale_id, version)


def current_scale(scale_id: str, on: date) -> Scale:
    """The version to assess with on the day; KeyError where none holds."""
    for found in reversed(scales()):
        if found.id == scale_id and found.valid_from <= on <= (found.valid_to or date.max):
            return found
    raise KeyError(scale_id, on)


def _read_scale(path: Path) -> Scale:
    content = json.loads(path.read_text(encoding="utf-8"))
    parts = {part.key: part for part in map(_read_part, content["parts"])}
    last = content.get("valid_to")
    return Scale(
        id=content["id"],
        version=content["version"],
        form=content["form"],
        words=_words(content),
        source=content["source"],
        valid_from=date.fromisoformat(content["valid_from"]),
        valid_to=date.fromisoformat(last) if last else None,
        harm=parts[PartKey.HARM],
        protection=parts[PartKey.PROTECTION],
    )


def _read_part(entry: Mapping[str, Any]) -> Part:
    return Part(
        key=PartKey(entry["key"]),
        number=entry["number"],
        words=_words(entry),
        source=entry["source"],
        verified=entry["verified"],
        items=tuple(map(_read_item, entry["items"])),
    )


def _read_item(entry: Mapping[str, Any]) -> Item:
    return Item(
        key=entry["key"],
        number=entry["number"],
        words=_words(entry),
        answers={level: _words(entry["answers"][level]) for level in Level},
        source=entry["source"],
        verified=entry["verified"],
        life_threatening=entry.get("life_threatening", False),
    )


def _words(entry: Mapping[str, Any]) -> Words:
    return Words(entry["vi"], entry["en"])
