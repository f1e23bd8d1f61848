"""Scans and photos of a case, inside the encrypted store."""

from typing import Final

from cpo_desktop.domain.case import Attachment
from cpo_desktop.domain.checks import check
from cpo_desktop.foundation.clock import Clock, local_day, new_id
from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.words import mark
from cpo_desktop.storage import blobs
from cpo_desktop.storage.database import Database

LARGEST: Final = 10 * 1024 * 1024
"""Bytes a document may have: a scan of some pages; a film has no place here."""

_SIGNATURES: Final = (
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
)


class DocumentTooLarge(UserFacingError):
    """The file is larger than the store takes."""

    sentence = mark(
        "This file has {size} MB; at most {most} MB fit. Scan it with fewer dots per inch."
    )


class DocumentNotReadable(UserFacingError):
    """The file is none of the formats that can be shown without another program."""

    sentence = mark("Only PDF, PNG and JPEG files can be kept, for only these can be shown here.")


class AttachmentService:
    """Keeps documents and gives them back, never by way of a plain file."""

    def __init__(self, database: Database, *, clock: Clock, user: str) -> None:
        self._database = database
        self._clock = clock
        self._user = user

    def add(self, case_id: str, name: str, content: bytes, kind: str | None = None) -> Attachment:
        """Keep a document of a case; the same bytes are kept once however often they are added."""
        media_type = _media_type(content)
        if len(content) > LARGEST:
            raise DocumentTooLarge(size=-(-len(content) // 1024**2), most=LARGEST // 1024**2)
        now = self._clock()
        with self._database.write(self._user) as work:
            attachment = Attachment(
                id=new_id(now),
                case=case_id,
                name=name,
                kind=kind,
                media_type=media_type,
                size=len(content),
                sha256=blobs.keep(work, content),
                added_on=local_day(now),
            )
            work.put(check(attachment, local_day(now)))
        return attachment

    def content(self, attachment_id: str) -> bytes:
        """The bytes of a document."""
        with self._database.read() as work:
            return blobs.read(work, work.get(Attachment, attachment_id).sha256)


def _media_type(content: bytes) -> str:
    for start, media_type in _SIGNATURES:
        if content.startswith(start):
            return media_type
    raise DocumentNotReadable
