"""What this computer remembers about the window; nothing about anybody."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QSettings

from cpo_desktop.ui.theme import Appearance
from cpo_desktop.wording.language import DEFAULT, Language

FILE_NAME: Final = "window.ini"
_COLUMN: Final = re.compile(r"(\w+):(\d{1,4})\b")


class Preferences:
    """Appearance, language, the place of the window and the columns of its lists, in a file."""

    def __init__(self, folder: Path) -> None:
        self._settings = QSettings(str(folder / FILE_NAME), QSettings.Format.IniFormat)

    @property
    def appearance(self) -> Appearance:
        """Light, dark, or as the system is."""
        return Appearance(self._text("appearance", Appearance, Appearance.SYSTEM))

    @appearance.setter
    def appearance(self, chosen: Appearance) -> None:
        self._settings.setValue("appearance", str(chosen))

    @property
    def language(self) -> Language:
        """The language of the screen."""
        return Language(self._text("language", Language, DEFAULT))

    @language.setter
    def language(self, chosen: Language) -> None:
        self._settings.setValue("language", str(chosen))

    @property
    def geometry(self) -> QByteArray:
        """Where the window was; empty when it was never moved."""
        kept = self._settings.value("geometry")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, kept: QByteArray) -> None:
        self._settings.setValue("geometry", kept)

    def columns(self, table: str) -> tuple[tuple[str, int], ...]:
        """The columns of a list by key, in their order, and how wide each was; empty at first."""
        kept = str(self._settings.value(f"columns/{table}", ""))
        return tuple((key, int(width)) for key, width in _COLUMN.findall(kept))

    def keep_columns(self, table: str, columns: Iterable[tuple[str, int]]) -> None:
        """Remember the order and the widths of a list's columns."""
        words = " ".join(f"{key}:{width}" for key, width in columns)
        self._settings.setValue(f"columns/{table}", words)

    def save(self) -> None:
        """Write everything to disk now."""
        self._settings.sync()

    def _text(self, key: str, allowed: type[Appearance | Language], default: str) -> str:
        kept = str(self._settings.value(key, default))
        return kept if kept in {str(each) for each in allowed} else default
