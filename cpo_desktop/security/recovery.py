"""The recovery code: 160 random bits on paper, for the day the password is forgotten.

Eight groups of five characters, `B4KXN-…`: four carry 20 bits in Crockford's alphabet
(https://www.crockford.com/base32.html, without I, L, O and U), the fifth checks its group *and*
the place of the group. So a slip of the pen is found in its group, without any key at hand, and
two swapped groups are found too.
"""

import re
import secrets
import unicodedata

from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.words import mark

GROUPS = 8
GROUP_SIZE = 5
SECRET_SIZE = 20  # bytes

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {symbol: value for value, symbol in enumerate(_ALPHABET)}
_LOOKALIKES = str.maketrans("OIL", "011")
_SEPARATORS = re.compile(r"[\W_]+")
_BITS = 5
_MODULUS = 0b100101  # x⁵+x²+1, which makes the 32 characters a field


class WrongRecoveryCode(UserFacingError):
    """The code is well typed, but it is not this store's (or no longer)."""

    sentence = mark(
        "This recovery code does not open this store. It may belong to another store, "
        "or a newer code has replaced it."
    )


class MistypedRecoveryCode(WrongRecoveryCode):
    """A group does not agree with its check character; `details["group"]` counts from 1."""

    sentence = mark("Group {group} of the recovery code is mistyped. Compare it with the paper.")


class RecoveryCodeIncomplete(WrongRecoveryCode):
    """There are fewer or more groups than a code has."""

    sentence = mark(
        "The recovery code has {groups} groups of 5 letters and digits; {found} were typed."
    )


class VietnameseTypingIsOn(WrongRecoveryCode):
    """Telex or VNI has turned letters of the code into accented ones."""

    sentence = mark(
        "The recovery code has no accented letters. "
        "Switch off Vietnamese typing (Unikey) and type it again."
    )


def new_secret() -> bytes:
    """Fresh random bytes for a recovery code."""
    return secrets.token_bytes(SECRET_SIZE)


def write_code(secret: bytes) -> str:
    """The secret as it is printed: `B4KXN-…`, eight groups."""
    number = int.from_bytes(secret)
    count = GROUPS * (GROUP_SIZE - 1)
    digits = [number >> _BITS * (count - 1 - i) & 31 for i in range(count)]
    starts = range(0, count, GROUP_SIZE - 1)
    groups = [digits[start : start + GROUP_SIZE - 1] for start in starts]
    return "-".join(
        "".join(_ALPHABET[digit] for digit in [*group, _check(group, place)])
        for place, group in enumerate(groups, start=1)
    )


def read_code(text: str) -> bytes:
    """The secret behind a typed code: any case and spacing, O for 0, I or L for 1."""
    groups = _typed_groups(text)
    number = 0
    for place, group in enumerate(groups[:GROUPS], start=1):
        for digit in _read_group(group, place):
            number = number << _BITS | digit
    if len(groups) != GROUPS:
        raise RecoveryCodeIncomplete(groups=GROUPS, found=len(groups))
    return number.to_bytes(SECRET_SIZE)


def _typed_groups(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKC", text)
    if any(not c.isascii() and (c.isalnum() or unicodedata.combining(c)) for c in plain):
        raise VietnameseTypingIsOn
    parts = [part for part in _SEPARATORS.split(plain.upper().translate(_LOOKALIKES)) if part]
    if len(parts) == GROUPS:
        return parts
    joined = "".join(parts)
    return [joined[start : start + GROUP_SIZE] for start in range(0, len(joined), GROUP_SIZE)]


def _read_group(group: str, place: int) -> list[int]:
    digits = [_VALUES.get(symbol, -1) for symbol in group]
    *data, check = digits
    if len(digits) != GROUP_SIZE or -1 in digits or check != _check(data, place):
        raise MistypedRecoveryCode(group=place)
    return data


def _check(digits: list[int], place: int) -> int:
    """A weighted sum in the field of 32, each weight different.

    It finds every single wrong character, every two swapped ones and every group out of place.
    """
    total = place
    for digit in digits:
        total = _double(total) ^ digit
    return _double(total)


def _double(value: int) -> int:
    value <<= 1
    return value ^ _MODULUS if value > 31 else value  # noqa: PLR2004 - the field's 32 elements
