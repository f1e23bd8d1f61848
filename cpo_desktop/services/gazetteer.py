"""The communes and provinces of Viet Nam since 1 July 2025 (Decision 19/2025/QĐ-TTg)."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from uuid import NAMESPACE_URL, uuid5

from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.text import words
from cpo_desktop.foundation.words import mark


class NoSuchCommune(UserFacingError):
    """No commune has this code."""

    sentence = mark("No commune has the code {code}. The code has five digits, e.g. 00070.")


@dataclass(frozen=True, slots=True, kw_only=True)
class CommuneChoice:
    """A commune-level unit: code, full name ('Xã …'), and its province's code and name."""

    code: str
    name: str
    province_code: str
    province: str


@cache
def communes() -> tuple[CommuneChoice, ...]:
    """All commune-level units, in the order of their codes."""
    from vietnam_provinces import Province, Ward  # noqa: PLC0415 - a tenth of a second, set-up only

    provinces = {province.code: province.name for province in Province.iter_all()}
    return tuple(
        CommuneChoice(
            code=f"{int(ward.code):05d}",
            name=ward.name,
            province_code=f"{int(ward.province_code):02d}",
            province=provinces[ward.province_code],
        )
        for ward in Ward.iter_all()
    )


@cache
def _searchable() -> tuple[tuple[CommuneChoice, tuple[str, ...]], ...]:
    return tuple((one, words(f"{one.name} {one.province} {one.code}")) for one in communes())


def search(typed: str, limit: int) -> tuple[CommuneChoice, ...]:
    """Communes whose words begin with every typed one; typed without accents, in any order."""
    wanted = words(typed)
    return tuple(one for one, _ in zip(_matching(wanted), range(limit), strict=False))


def _matching(wanted: tuple[str, ...]) -> Iterator[CommuneChoice]:
    for one, offered in _searchable():
        if all(any(word.startswith(part) for word in offered) for part in wanted):
            yield one


def by_code(code: str) -> CommuneChoice:
    """The commune with this code; NoSuchCommune if there is none."""
    for one in communes():
        if one.code == code.zfill(5):
            return one
    raise NoSuchCommune(code=code)


def unit_id(official_code: str) -> str:
    """The id of the unit with this national code: the same on every PC, so that stores agree on it."""
    return str(uuid5(NAMESPACE_URL, f"urn:vn:unit:{official_code}"))
