"""What the office's letters say of it: from the office record, with what is usual where it is silent."""

from dataclasses import replace
from typing import Final

from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.figures import Figures
from cpo_desktop.domain.periods import Cutoff, Period
from cpo_desktop.domain.unit import Office, Unit
from cpo_desktop.reports.phrases import bare_name, unit_inside, unit_kind
from cpo_desktop.reports.recipients import archive_line, default_recipients
from cpo_desktop.reports.snapshot import Sender, Village
from cpo_desktop.services.office import DEFAULT_CUTOFF_DAY, StoreNotSetUp
from cpo_desktop.storage import units
from cpo_desktop.storage.database import Reading

_ARCHIVE: Final = "lưu"
_LEVELS: Final = {"province": "tỉnh", "district": "huyện"}
_CHAIR: Final = "chair"
_OF_REPORTS: Final = "report"


def office_of(work: Reading) -> Office:
    """The one office of the store."""
    found = work.select(Office)
    if not found:
        raise StoreNotSetUp
    return found[0]


def cutoff_of(office: Office) -> Cutoff:
    """The day of the month on which this office's figures close."""
    return Cutoff(DEFAULT_CUTOFF_DAY if office.cutoff_day is None else office.cutoff_day)


def sender(work: Reading) -> Sender:
    """Who the office is, to whom it writes and who signs."""
    office = office_of(work)
    commune = work.get(Unit, office.commune or "")
    return Sender(
        commune=commune.name,
        place=office.place or bare_name(commune.name),
        addressees=_several(office.addressee) or _superior(work, office, commune),
        recipients=_recipients(office, commune),
        authority=_lines(signing_of(office)),
        signer=office.signer,
    )


def signing_of(office: Office) -> str:
    """In which capacity this office's leader signs: a key of the signing modes."""
    return office.signing or _CHAIR


def signing_modes() -> tuple[str, ...]:
    """The capacities in which a report may be signed."""
    entries = code_list("signing_modes").entries
    return tuple(mode.key for mode in entries if mode.attributes.get("use") == _OF_REPORTS)


def signed(sender: Sender, *, place: str, signing: str, signer: str) -> Sender:
    """The same office with what was said for one report; where nothing was, it stays as it is."""
    return replace(
        sender,
        place=" ".join(place.split()) or sender.place,
        authority=_lines(signing) if signing else sender.authority,
        signer=" ".join(signer.split()) or sender.signer,
    )


def villages(work: Reading, period: Period, figures: Figures) -> tuple[Village, ...]:
    """The parts of the commune in the period, and any other that a figure speaks of."""
    counted = {
        village
        for indicator in (
            "children",
            "measures",
            "cases",
            "marriages",
            "outreach",
            "facilities_in_use",
        )
        for village in figures.met(indicator, "village")
    }
    return tuple(
        Village(id=unit.id, name=village_name(unit))
        for unit in units.villages(work, closed=True)
        if unit.valid_to is None or unit.valid_to >= period.start or unit.id in counted
    )


def village_name(unit: Unit) -> str:
    """The village with its kind before it: Thôn Nà Mẫu."""
    kind = code_list("village_kinds").get(unit.kind).label("vi") if unit.kind else ""
    named = not kind or unit.name.lower().startswith(kind.lower())
    return unit.name if named else f"{kind} {unit.name}"


def _superior(work: Reading, office: Office, commune: Unit) -> tuple[str, ...]:
    above = work.find(Unit, office.superior) if office.superior else None
    nearest = above or next(iter(units.above(work, commune)), None)
    if nearest is None:
        return ()
    return (f"Ủy ban nhân dân {unit_in_a_line(nearest)}",)


def unit_in_a_line(unit: Unit) -> str:
    """A unit's name inside a line: 'thành phố Hà Nội', 'tỉnh Cao Bằng' where the kind is not in it."""
    if unit_kind(unit.name):
        return unit_inside(unit.name)
    return f"{_LEVELS.get(unit.level or '', '')} {unit.name}".strip()


def _recipients(office: Office, commune: Unit) -> tuple[str, ...]:
    given = _several(office.recipients)
    if not given:
        return default_recipients(commune.name, office.drafting_unit)
    if any(one.lower().startswith(_ARCHIVE) for one in given):
        return given
    return (*given, archive_line(office.drafting_unit))


def _lines(signing: str) -> tuple[str, ...]:
    modes = code_list("signing_modes")
    lines = modes.get(signing).attributes.get("lines")
    return tuple((lines or modes.get(_CHAIR).attributes["lines"]).split("\n"))


def _several(text: str) -> tuple[str, ...]:
    parts = (part.strip().removeprefix("- ").rstrip(" .,") for part in text.split(";"))
    return tuple(filter(None, parts))
