"""The log file: what the program did and where it failed, never about whom."""

import logging
import traceback
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Final

from typing_extensions import override

FILE_NAME: Final = "cpo-desktop.log"
MAX_BYTES: Final = 1_000_000
KEPT_FILES: Final = 3
OURS: Final = "cpo_desktop"

ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class WithoutValues(logging.Formatter):
    """Tells of a failure its type and the lines of code it passed.

    The message of an exception may quote what was typed about a child, so it is left out.
    """

    @override
    def formatException(self, ei: ExcInfo) -> str:
        return "\n".join(trail(ei[1]))


def trail(error: BaseException | None) -> Iterator[str]:
    """The type of a failure and the lines of code it passed: no message, no folder, no value."""
    while error is not None:
        yield f"{type(error).__module__}.{type(error).__qualname__}"
        for frame in traceback.extract_tb(error.__traceback__):
            # The folder would name the account, and so the officer.
            yield f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
        error = error.__cause__ or error.__context__


def start_logging(folder: Path) -> Path:
    """Keep our own log in a rotating file in the folder from now on; the file.

    Libraries are left out: they may log the values they handle.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / FILE_NAME
    handler = RotatingFileHandler(
        path, maxBytes=MAX_BYTES, backupCount=KEPT_FILES, encoding="utf-8", delay=True
    )
    handler.setFormatter(WithoutValues("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger = logging.getLogger(OURS)
    for old in logger.handlers[:]:
        logger.removeHandler(old)
        old.close()
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    return path
