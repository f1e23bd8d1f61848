"""What this computer remembers about the window; nothing about anybody."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QSettings

from cpo_desktop.ui.theme import Appearance
from cpo_desktop.wording.language import DEFAULT, Language

FILE_NAME: Final = "window.ini"


class Preferences:
    """Appearance, language and the place of the window, in a file beside the store."""

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

    def save(self) -> None:
        """Write everything to disk now."""
        self._settings.sync()

    def _text(self, key: str, allowed: type[Appearance | Language], default: str) -> str:
        kept = str(self._settings.value(key, default))
        return kept if kept in {str(each) for each in allowed} else default
