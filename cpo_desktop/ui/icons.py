"""The icons: letters of the Phosphor typeface that comes with qtawesome.

qtawesome itself is not imported: it reads twelve fonts and half of Qt, for a third of a second.
"""

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPixmap

_FAMILY: Final = "Phosphor"
_TYPEFACE: Final = "phosphor-1.3.0.ttf"
_LETTERS: Final = "phosphor-charmap-1.3.0.json"
# As large as it is drawn at 100 %, 150 %, 200 % and 300 %, and on an empty page.
_SIZES: Final = (18, 27, 36, 54, 80)


def load() -> None:
    """Make the typeface known to Qt; needs a QGuiApplication."""
    if _FAMILY not in QFontDatabase.families():
        QFontDatabase.addApplicationFont(str(_folder() / _TYPEFACE))


def icon(name: str, colour: QColor, disabled: QColor) -> QIcon:
    """The icon in its colour, and in another where it is disabled; KeyError if there is none."""
    made = QIcon()
    for mode, used in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
        for size in _SIZES:
            made.addPixmap(_pixmap(name, used, size), mode)
    return made


def _pixmap(name: str, colour: QColor, size: int) -> QPixmap:
    drawn = QPixmap(size, size)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    typeface = QFont(_FAMILY)
    typeface.setPixelSize(size)
    painter.setFont(typeface)
    painter.setPen(colour)
    painter.drawText(QRect(0, 0, size, size), Qt.AlignmentFlag.AlignCenter, _letters()[name])
    painter.end()
    return drawn


@cache
def _letters() -> dict[str, str]:
    codes: dict[str, str] = json.loads((_folder() / _LETTERS).read_text("utf-8"))
    return {name: chr(int(code, 16)) for name, code in codes.items()}


@cache
def _folder() -> Path:
    package = find_spec("qtawesome")
    if package is None or not package.submodule_search_locations:
        message = "qtawesome, whose typeface the icons are drawn with, is not installed"
        raise RuntimeError(message)
    return Path(package.submodule_search_locations[0]) / "fonts"
