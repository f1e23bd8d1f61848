"""The key file `keys.json` beside the encrypted store: who can get at the store's key.

The store is encrypted with 256 random bits that stand nowhere in the open. Each slot wraps them
for one password or for the recovery code, so a password changes without encrypting the store
anew. A checksum tells a damaged file from a wrong password; the slots' own authentication tells
a forged one. Losing this file is losing the store: every backup carries it.
"""

import hashlib
import hmac
import json
import secrets
import unicodedata
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Self, cast

from cryptography.exceptions import InvalidTag

from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.files import write_whole
from cpo_desktop.foundation.words import mark
from cpo_desktop.security.recovery import WrongRecoveryCode, new_secret, read_code, write_code
from cpo_desktop.security.slots import DEFAULT, FLOOR, KEY_SIZE, Cost, KeySlot, SlotKind

FORMAT = 1
MAX_FILE_SIZE = 64 * 1024


class WrongPassword(UserFacingError):
    """The password does not open the store."""

    sentence = mark(
        "The password is not right. Check Caps Lock and whether Vietnamese typing (Unikey) is on."
    )


class KeyFileMissing(UserFacingError):
    """There is no key file where one was expected."""

    sentence = mark(
        "The key file keys.json is missing from the data folder, and the store cannot be opened "
        "without it. Put it back from a backup."
    )


class KeyFileUnreadable(UserFacingError):
    """The system does not let us read the key file."""

    sentence = mark(
        "The key file keys.json cannot be read. Check that the folder is there and may be read."
    )


class KeyFileDamaged(UserFacingError):
    """The key file is cut short, changed, or not one of ours."""

    sentence = mark(
        "The key file keys.json is damaged. The records themselves are untouched: "
        "put the key file back from a backup."
    )


class KeyFileIsNewer(UserFacingError):
    """A newer program wrote the key file."""

    sentence = mark(
        "A newer version of the program has written this store. Nothing was changed: "
        "update the program on this computer."
    )


class KeyFileNotSaved(UserFacingError):
    """The key file could not be written; the one before still stands."""

    sentence = mark(
        "The key file could not be saved, and the old one still stands. "
        "Check that the disk is not full and the folder not read-only."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyRing:
    """The key slots of one store; to change them gives another ring, which is then saved."""

    store_id: str
    key_check: str = field(repr=False)
    slots: tuple[KeySlot, ...]

    @property
    def accounts(self) -> tuple[str, ...]:
        """The neutral names of who may log in with a password."""
        return tuple(slot.account for slot in self.slots if slot.kind is SlotKind.PASSWORD)

    def unlock(self, password: str, *, account: str = "") -> bytes:
        """The store key, for the right password."""
        try:
            return self._open(SlotKind.PASSWORD, account, _password_bytes(password))
        except InvalidTag:
            raise WrongPassword from None

    def unlock_with_recovery(self, code: str) -> bytes:
        """The store key, for the right recovery code, however it is cased and spaced."""
        try:
            return self._open(SlotKind.RECOVERY, "", read_code(code))
        except InvalidTag:
            raise WrongRecoveryCode from None

    def with_password(
        self, key: bytes, password: str, *, account: str = "", cost: Cost | None = None
    ) -> Self:
        """A ring that this password opens for the account, and its earlier one no longer."""
        before = self._slot(SlotKind.PASSWORD, account)
        chosen = cost or (before.cost if before else DEFAULT)
        return self._with_slot(key, SlotKind.PASSWORD, account, _password_bytes(password), chosen)

    def with_new_recovery(self, key: bytes) -> tuple[Self, str]:
        """A ring with a fresh recovery code, and that code; the earlier code opens nothing."""
        secret = new_secret()
        # 160 random bits cannot be guessed at any cost, so the least is enough.
        return self._with_slot(key, SlotKind.RECOVERY, "", secret, FLOOR), write_code(secret)

    def without_recovery(self) -> Self:
        """A ring that only passwords open: its recovery code is not known to be on paper yet."""
        return replace(self, slots=tuple(s for s in self.slots if s.kind is not SlotKind.RECOVERY))

    @property
    def has_recovery(self) -> bool:
        """Whether a recovery code opens it."""
        return self._slot(SlotKind.RECOVERY, "") is not None

    def save(self, path: Path) -> None:
        """Replace the file as a whole: after a power cut there is the old one or the new one."""
        try:
            write_whole(path, _encode(self))
        except OSError as error:
            raise KeyFileNotSaved from error

    def _slot(self, kind: SlotKind, account: str) -> KeySlot | None:
        found = (s for s in self.slots if (s.kind, s.account) == (kind, account))
        return next(found, None)

    def _open(self, kind: SlotKind, account: str, secret: bytes) -> bytes:
        slot = self._slot(kind, account)
        if slot is None:
            raise InvalidTag
        key = slot.unwrap(secret, store_id=self.store_id)
        if not self._is_own(key):
            raise KeyFileDamaged
        return key

    def _is_own(self, key: bytes) -> bool:
        return hmac.compare_digest(_key_check(key, self.store_id), self.key_check)

    def _with_slot(
        self, key: bytes, kind: SlotKind, account: str, secret: bytes, cost: Cost
    ) -> Self:
        # To wrap a key of another store would lock everybody out for good.
        if not self._is_own(key):
            raise ValueError("not the key of this store")
        fresh = KeySlot.wrapping(
            key, secret, store_id=self.store_id, kind=kind, account=account, cost=cost
        )
        others = [s for s in self.slots if (s.kind, s.account) != (kind, account)]
        return replace(self, slots=(*others, fresh))


@dataclass(frozen=True, slots=True, kw_only=True)
class NewKeyRing:
    """A ring just made, with the two secrets that are shown or used once and kept nowhere."""

    ring: KeyRing
    key: bytes = field(repr=False)
    recovery_code: str = field(repr=False)


def create(password: str, *, account: str = "", cost: Cost = DEFAULT) -> NewKeyRing:
    """A ring for a new store: a random key, opened by the password and by a recovery code."""
    key = secrets.token_bytes(KEY_SIZE)
    store_id = secrets.token_hex(16)
    empty = KeyRing(store_id=store_id, key_check=_key_check(key, store_id), slots=())
    opened = empty.with_password(key, password, account=account, cost=cost)
    ring, code = opened.with_new_recovery(key)
    return NewKeyRing(ring=ring, key=key, recovery_code=code)


def load(path: Path) -> KeyRing:
    """The ring in the file, if every byte of it is as it was written."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_FILE_SIZE + 1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise KeyFileMissing from error
    except OSError as error:
        raise KeyFileUnreadable from error
    try:
        content = json.loads(data)
        _refuse_newer(content)
        ring = _decode(content)
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        raise KeyFileDamaged from error
    if _encode(ring) != data:
        raise KeyFileDamaged
    return ring


def _refuse_newer(content: Mapping[str, object]) -> None:
    found = content["format"]
    if type(found) is int and found > FORMAT:
        raise KeyFileIsNewer(found=found, known=FORMAT)


def _encode(ring: KeyRing) -> bytes:
    """One exact spelling of a ring, on one line, so that no editor's line ends can change it."""
    content: dict[str, object] = {
        "format": FORMAT,
        "key_check": ring.key_check,
        "slots": [
            {
                "account": slot.account,
                "cost": asdict(slot.cost),
                "kind": slot.kind,
                "nonce": slot.nonce.hex(),
                "salt": slot.salt.hex(),
                "wrapped": slot.wrapped.hex(),
            }
            for slot in ring.slots
        ],
        "store": ring.store_id,
    }
    plain = json.dumps(content, sort_keys=True).encode()
    content["checksum"] = hashlib.sha256(plain).hexdigest()
    return json.dumps(content, sort_keys=True).encode()


def _decode(content: Mapping[str, object]) -> KeyRing:
    slots = cast("list[Mapping[str, object]]", content["slots"])
    return KeyRing(
        store_id=_bytes(content["store"]).hex(),
        key_check=_bytes(content["key_check"]).hex(),
        slots=tuple(_decode_slot(slot) for slot in slots),
    )


def _decode_slot(slot: Mapping[str, object]) -> KeySlot:
    cost = cast("Mapping[str, object]", slot["cost"])
    return KeySlot(
        kind=SlotKind(_text(slot["kind"])),
        account=_text(slot["account"]),
        cost=Cost(**{part.name: _whole(cost[part.name]) for part in fields(Cost)}),
        salt=_bytes(slot["salt"]),
        nonce=_bytes(slot["nonce"]),
        wrapped=_bytes(slot["wrapped"]),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("text expected")
    return value


def _bytes(value: object) -> bytes:
    return bytes.fromhex(_text(value))


def _whole(value: object) -> int:
    if type(value) is not int:
        raise TypeError("whole number expected")
    return value


def _key_check(key: bytes, store_id: str) -> str:
    """Tells this store's key from another without giving any of it away."""
    return hmac.digest(key, b"cpo-desktop key check " + store_id.encode(), "sha256").hex()


def _password_bytes(password: str) -> bytes:
    # Unikey types composed or decomposed letters, as it is set; both are the same password.
    return unicodedata.normalize("NFC", password).encode("utf-8", "surrogatepass")
