"""A report frozen: all that its document is made of, so that it can be printed again unchanged.

The words of villages and code lists are frozen too: a list corrected later changes no old report.
"""

import base64
import hashlib
import json
import zlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.discretion import in_public, overlapping
from cpo_desktop.domain.figures import UNKNOWN, FigureKey, Figures, ThreePeriods, When, figure_key
from cpo_desktop.domain.periods import Period, PeriodKind
from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.text import nfc, visible
from cpo_desktop.foundation.words import mark
from cpo_desktop.reports.frozen import blocks_from_json, blocks_to_json
from cpo_desktop.reports.told import Told

SCHEMA: Final = 2
"""2: trends, told parts, comparisons and what a correction replaces."""
LISTS: Final = (
    "circumstances",
    "risks",
    "measure_levels",
    "measure_types",
    "funding_sources",
    "notice_sources",
    "notice_categories",
    "case_close_reasons",
    "abuse_forms",
    "abuse_settings",
    "alternative_care_forms",
    "school_levels",
    "ethnic_groups",
    "violence_forms",
    "violence_steps",
    "outreach_channels",
    "outreach_topics",
    "audiences",
    "trainee_groups",
    "inspection_kinds",
    "finding_handling",
    "head_responsibility",
    "visit_reasons",
    "opinion_ways",
    "proposal_kinds",
    "proposal_results",
    "facility_kinds",
    "facility_states",
    "staff_roles",
    "programmes",
    "donor_kinds",
)
_VIETNAMESE: Final = "vi"


class SnapshotDamaged(UserFacingError):
    """What was kept of an issued report is not what was issued."""

    sentence = mark(
        "This issued report was changed after it was issued and cannot be printed. "
        "Restore it from a backup."
    )


class SnapshotIsNewer(UserFacingError):
    """The report was issued with a later version of the program."""

    sentence = mark(
        "This report was issued with a newer version of the program. Install the newer version."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Who reports to whom: what the letter's head, signature and recipients say."""

    commune: str
    place: str
    addressees: tuple[str, ...]
    recipients: tuple[str, ...]
    authority: tuple[str, ...]
    signer: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A code's words as they were: in full, and for charts."""

    full: str
    short: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Village:
    """A part of the commune, by its name at the time."""

    id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """Some figures in the same period of several years, the last of them the report's own.

    None stands where nobody kept the registers yet.
    """

    periods: tuple[Period, ...]
    values: Mapping[FigureKey, tuple[int | None, ...]]

    def of(self, indicator: str, **dimensions: str) -> tuple[int | None, ...]:
        """The figure of an indicator in each of the years; nothing if it was not asked for."""
        return self.values.get(figure_key(indicator, **dimensions), ())


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """The figures of another period, chosen freely, to stand beside the report's own."""

    period: Period
    figures: Figures


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Something that a correction states otherwise: where it stands, and what stood there before."""

    where: str
    what: str
    before: str = field(repr=False)
    after: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Replaced:
    """The issued report that a correction takes the place of."""

    number: str
    issued_on: date | None
    reason: str = field(repr=False)
    changes: tuple[Change, ...] = ()


def current_codes() -> Mapping[str, Mapping[str, Words]]:
    """The words that reports print, as the code lists have them now."""
    return MappingProxyType(
        {
            name: {
                code.key: Words(full=code.label(_VIETNAMESE), short=code.short(_VIETNAMESE))
                for code in code_list(name).entries
            }
            for name in LISTS
        }
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """A report on a period; a draft as long as it has no number and day."""

    kind: str
    periods: ThreePeriods
    sender: Sender
    villages: tuple[Village, ...]
    figures: Figures
    narrative: Mapping[str, str] = field(repr=False)
    offered: Mapping[str, str] = field(default_factory=dict, repr=False)
    """Once issued: what each text said by itself, for later versions may word it otherwise."""
    codes: Mapping[str, Mapping[str, Words]] = field(default_factory=current_codes)
    told: tuple[Told, ...] = field(default=(), repr=False)
    trend: Trend | None = None
    compared: Compared | None = None
    replaced: Replaced | None = None
    number: str = ""
    issued_on: date | None = None
    program: str
    schema: int = SCHEMA

    @property
    def period(self) -> Period:
        """What the report is about."""
        return self.periods.current

    def compared_once(self) -> "Snapshot":
        """The snapshot as it is told: days of the year before are not told of a second time."""
        previous, last_year = self.periods.previous, self.periods.last_year
        if previous != last_year and not _overlap(previous, last_year):
            return self
        return replace(self, figures=self.figures.without(When.PREVIOUS))

    def in_public(self) -> "Snapshot":
        """The snapshot as it is read out: small figures count, but are not told."""
        other = self.compared
        if other is not None:
            overlaps = any(_overlap(each, other.period) for _, each in self.periods)
            figures = overlapping(other.figures) if overlaps else in_public(other.figures)
            other = replace(other, figures=figures)
        return replace(self, figures=in_public(self.figures), compared=other)

    def counts(self, indicator: str) -> bool:
        """Whether this was counted at all; reports issued before it was say nothing of it."""
        return figure_key(indicator) in self.figures.values

    def words(self, codes: str, key: str) -> Words:
        """The words of a code; one that the list did not know is shown as it is."""
        return self.codes[codes].get(key) or Words(full=key, short=key)

    def parts(self, indicator: str, dimension: str, codes: str) -> dict[str, str]:
        """The codes for which an indicator has a figure in any period, in the list's order, in words."""
        met = self.figures.met(indicator, dimension)
        known = [code.key for code in code_list(codes).entries if code.key in met]
        others = [key for key in met if key not in known]
        ordered = sorted((*known, *others), key=lambda key: key == UNKNOWN)
        return {
            key: "Chưa rõ" if key == UNKNOWN else self.words(codes, key).full for key in ordered
        }


def _overlap(one: Period, other: Period) -> bool:
    return one != other and one.start <= other.end and other.start <= one.end


def to_json(snapshot: Snapshot) -> str:
    """The snapshot as canonical JSON: the same snapshot is always the same text."""
    content = {
        "schema": snapshot.schema,
        "program": snapshot.program,
        "kind": snapshot.kind,
        "periods": {str(when): _period_to_json(period) for when, period in snapshot.periods},
        "sender": asdict(snapshot.sender),
        "villages": [asdict(village) for village in snapshot.villages],
        "figures": figures_to_json(snapshot.figures),
        "narrative": dict(snapshot.narrative),
        "offered": dict(snapshot.offered),
        "codes": {
            name: {key: asdict(words) for key, words in entries.items()}
            for name, entries in snapshot.codes.items()
        },
        "told": blocks_to_json(snapshot.told),
        "trend": _trend_to_json(snapshot.trend),
        "compared": _compared_to_json(snapshot.compared),
        "replaced": _replaced_to_json(snapshot.replaced),
        "number": snapshot.number,
        "issued_on": snapshot.issued_on.isoformat() if snapshot.issued_on else None,
    }
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return nfc(visible(text))  # as the record is kept, for the checksum to hold


def from_json(text: str) -> Snapshot:
    """The snapshot that `to_json` wrote; SnapshotIsNewer if a later version wrote it."""
    content = json.loads(text)
    if content["schema"] > SCHEMA:
        raise SnapshotIsNewer
    return Snapshot(
        schema=content["schema"],
        program=content["program"],
        kind=content["kind"],
        periods=ThreePeriods(*(_period_from_json(content["periods"][when]) for when in _IN_ORDER)),
        sender=Sender(**{name: _tuples(value) for name, value in content["sender"].items()}),
        villages=tuple(Village(**village) for village in content["villages"]),
        figures=_figures(content["figures"]),
        narrative=content["narrative"],
        offered=content.get("offered", {}),
        codes={
            name: {key: Words(**words) for key, words in entries.items()}
            for name, entries in content["codes"].items()
        },
        told=blocks_from_json(content.get("told", ())),
        trend=_trend_from_json(content.get("trend")),
        compared=_compared_from_json(content.get("compared")),
        replaced=_replaced_from_json(content.get("replaced")),
        number=content["number"],
        issued_on=_day(content["issued_on"]),
    )


_IN_ORDER: Final = ("current", "previous", "last_year")


def checksum(text: str) -> str:
    """The SHA-256 of a text."""
    return hashlib.sha256(text.encode()).hexdigest()


def packed(pdf: bytes) -> str:
    """Printed pages as text to be kept."""
    return base64.b64encode(zlib.compress(pdf)).decode()


def unpacked(text: str) -> bytes:
    """The pages that `packed` kept, to the byte."""
    return zlib.decompress(base64.b64decode(text))


def verified(text: str, sha256: str) -> str:
    """What was kept of an issued report, if it is what was issued; else SnapshotDamaged."""
    if checksum(text) != sha256:
        raise SnapshotDamaged
    return text


def figures_to_json(figures: Figures) -> dict[str, int]:
    """Every figure under the text of its key."""
    return {str(key): value for key, value in figures.values.items()}


def _period_to_json(period: Period) -> dict[str, Any]:
    return {
        "kind": str(period.kind),
        "year": period.year,
        "number": period.number,
        "start": period.start.isoformat(),
        "end": period.end.isoformat(),
    }


def _period_from_json(content: Mapping[str, Any]) -> Period:
    return Period(
        PeriodKind(content["kind"]),
        content["year"],
        content["number"],
        date.fromisoformat(content["start"]),
        date.fromisoformat(content["end"]),
    )


def _figures(content: Mapping[str, int]) -> Figures:
    return Figures({FigureKey.parse(key): value for key, value in content.items()})


def _trend_to_json(trend: Trend | None) -> dict[str, Any] | None:
    if trend is None:
        return None
    return {
        "periods": [_period_to_json(each) for each in trend.periods],
        "values": {str(key): list(values) for key, values in trend.values.items()},
    }


def _trend_from_json(content: Mapping[str, Any] | None) -> Trend | None:
    if content is None:
        return None
    return Trend(
        periods=tuple(_period_from_json(each) for each in content["periods"]),
        values={FigureKey.parse(key): tuple(each) for key, each in content["values"].items()},
    )


def _compared_to_json(compared: Compared | None) -> dict[str, Any] | None:
    if compared is None:
        return None
    return {
        "period": _period_to_json(compared.period),
        "figures": figures_to_json(compared.figures),
    }


def _compared_from_json(content: Mapping[str, Any] | None) -> Compared | None:
    if content is None:
        return None
    return Compared(
        period=_period_from_json(content["period"]), figures=_figures(content["figures"])
    )


def _replaced_to_json(replaced: Replaced | None) -> dict[str, Any] | None:
    if replaced is None:
        return None
    day = replaced.issued_on.isoformat() if replaced.issued_on else None
    return {**asdict(replaced), "issued_on": day}


def _replaced_from_json(content: Mapping[str, Any] | None) -> Replaced | None:
    if content is None:
        return None
    return Replaced(
        number=content["number"],
        issued_on=_day(content["issued_on"]),
        reason=content["reason"],
        changes=tuple(Change(**each) for each in content["changes"]),
    )


def _tuples(value: Any) -> Any:  # noqa: ANN401 - a JSON value
    return tuple(value) if isinstance(value, list) else value


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
