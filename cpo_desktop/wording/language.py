"""Which language the program speaks: Vietnamese unless the officer chose English."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from cpo_desktop.foundation.paths import resource


class Language(StrEnum):
    """A language the program speaks."""

    VIETNAMESE = "vi"
    ENGLISH = "en"


DEFAULT: Final = Language.VIETNAMESE


class Translators:
    """The translators in use; they live as long as this object, for Qt does not own them."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []

    def use(self, language: Language) -> None:
        """Speak this language from now on; windows that are open keep their words."""
        for old in self._installed:
            self._app.removeTranslator(old)
        self._installed.clear()
        if language is Language.ENGLISH:
            return
        self._install(
            f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        )
        self._install(f"cpo_{language}", str(resource("i18n")))

    def forget(self) -> None:
        """Take every translator away again."""
        self.use(Language.ENGLISH)

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self._app)
        if translator.load(name, folder):
            self._app.installTranslator(translator)
            self._installed.append(translator)


def for_terminal(language: Language = DEFAULT) -> Translators:
    """The translators of a program without a window; keep them as long as it speaks."""
    translators = Translators(QCoreApplication.instance() or QCoreApplication([]))
    translators.use(language)
    return translators
