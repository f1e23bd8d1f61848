"""The bytes of documents, inside the encrypted store, each kept once under its SHA-256."""

import hashlib

import sqlalchemy as sa

from cpo_desktop.foundation.errors import NotFound
from cpo_desktop.storage.database import Reading, Writing
from cpo_desktop.storage.tables import blob


def keep(work: Writing, content: bytes) -> str:
    """The SHA-256 under which the bytes are kept from now on."""
    digest = hashlib.sha256(content).hexdigest()
    known = sa.select(sa.func.count()).where(blob.c.sha256 == digest)
    if not work.connection.scalar(known):
        work.connection.execute(sa.insert(blob).values(sha256=digest, content=content))
    return digest


def read(work: Reading, digest: str) -> bytes:
    """The bytes kept under this SHA-256; NotFound if there are none."""
    content = work.connection.scalar(sa.select(blob.c.content).where(blob.c.sha256 == digest))
    if content is None:
        raise NotFound
    return bytes(content)
