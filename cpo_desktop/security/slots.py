"""A key slot: the store key, wrapped by what one person knows or keeps on paper."""

import json
import secrets
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Self

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.words import mark

KEY_SIZE = 32
SALT_SIZE = 16
NONCE_SIZE = 12
WRAPPED_SIZE = KEY_SIZE + 16  # AES-GCM's tag

# OWASP Password Storage Cheat Sheet, Argon2id: at least 19 MiB, 2 passes, 1 lane
# (https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html).
MIN_MEMORY_KIB = 19 * 1024
MIN_PASSES = 2
# A hostile key file may ask for no more than this, which an office PC can still do.
MAX_MEMORY_KIB = 1024 * 1024
MAX_PASSES = 32
MAX_LANES = 16


class NotEnoughMemory(UserFacingError):
    """The machine cannot spare the memory that deriving the key takes."""

    sentence = mark("This computer is short of memory. Close other programs, then try again.")


class SlotKind(StrEnum):
    """What opens a slot."""

    PASSWORD = "password"  # noqa: S105 - the word, not a password
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one guess costs with Argon2id; never below OWASP's minimum, never past reason."""

    memory_kib: int
    passes: int
    lanes: int = 1

    def __post_init__(self) -> None:
        within = (
            MIN_MEMORY_KIB <= self.memory_kib <= MAX_MEMORY_KIB
            and MIN_PASSES <= self.passes <= MAX_PASSES
            and 1 <= self.lanes <= MAX_LANES
        )
        if not within:
            raise ValueError("cost out of bounds")


FLOOR = Cost(memory_kib=MIN_MEMORY_KIB, passes=MIN_PASSES)
# RFC 9106, section 4, for machines with little memory, on the one lane an old PC can spare.
DEFAULT = Cost(memory_kib=64 * 1024, passes=3)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeySlot:
    """One way to the store key. `account` is a neutral name, never a person's: it lies open."""

    kind: SlotKind
    account: str
    cost: Cost
    salt: bytes = field(repr=False)
    nonce: bytes = field(repr=False)
    wrapped: bytes = field(repr=False)

    def __post_init__(self) -> None:
        sizes = (len(self.salt), len(self.nonce), len(self.wrapped))
        if sizes != (SALT_SIZE, NONCE_SIZE, WRAPPED_SIZE):
            raise ValueError("slot of wrong size")

    @classmethod
    def wrapping(  # noqa: PLR0913 - what a slot is made of
        cls, key: bytes, secret: bytes, *, store_id: str, kind: SlotKind, account: str, cost: Cost
    ) -> Self:
        """A slot that gives the key back to who knows the secret."""
        salt = secrets.token_bytes(SALT_SIZE)
        nonce = secrets.token_bytes(NONCE_SIZE)
        header = _header(store_id, kind, account, cost)
        wrapped = AESGCM(_derive(secret, salt, cost)).encrypt(nonce, key, header)
        return cls(kind=kind, account=account, cost=cost, salt=salt, nonce=nonce, wrapped=wrapped)

    def unwrap(self, secret: bytes, *, store_id: str) -> bytes:
        """The store key; cryptography's InvalidTag if the secret or the header is another."""
        header = _header(store_id, self.kind, self.account, self.cost)
        return AESGCM(_derive(secret, self.salt, self.cost)).decrypt(
            self.nonce, self.wrapped, header
        )


def _header(store_id: str, kind: SlotKind, account: str, cost: Cost) -> bytes:
    """What is authenticated with the key: no slot moves to another store, user, kind or cost."""
    fields = {"account": account, "cost": asdict(cost), "kind": kind, "store": store_id}
    return json.dumps(fields, sort_keys=True).encode()


def _derive(secret: bytes, salt: bytes, cost: Cost) -> bytes:
    try:
        return hash_secret_raw(
            secret, salt, cost.passes, cost.memory_kib, cost.lanes, KEY_SIZE, Type.ID
        )
    except HashingError as error:  # within our bounds only the machine can fail
        raise NotEnoughMemory from error
