"""How everything looks: the style, its colours, sizes, spacing and icons. Nothing else sets any."""

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import PySide6Qlementine
from PySide6.QtCore import QJsonDocument, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from cpo_desktop.foundation.paths import resource
from cpo_desktop.ui import icons

SPACE: Final = 8
"""The grid: every margin and gap is a multiple of it, or half."""
HALF: Final = SPACE // 2
CONTROL_HEIGHT: Final = 34
ICON: Final = 18
RADIUS: Final = 8
FORM_WIDTH: Final = 640
"""The widest that a line of a form or a paragraph gets, so that it stays readable."""
FAMILY: Final = "Liberation Sans"


class Appearance(StrEnum):
    """Light, dark, or as the system is set."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Tone(StrEnum):
    """What a colour means; words always stand beside it."""

    NEUTRAL = "neutral"
    QUIET = "quiet"
    ACCENT = "accent"
    GOOD = "good"
    WARNING = "warning"
    DANGER = "danger"


class TextSize(StrEnum):
    """The five sizes of text."""

    SMALL = "small"
    BODY = "body"
    STRONG = "strong"
    HEADING = "heading"
    TITLE = "title"
    FIGURE = "figure"


_PIXELS: Final = {
    TextSize.SMALL: 12,
    TextSize.BODY: 14,
    TextSize.STRONG: 14,
    TextSize.HEADING: 16,
    TextSize.TITLE: 22,
    TextSize.FIGURE: 28,
}
_BOLD: Final = frozenset({TextSize.STRONG, TextSize.HEADING, TextSize.TITLE, TextSize.FIGURE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """Every colour of one appearance, as #rrggbb."""

    window: str
    surface: str
    raised: str
    hovered: str
    border: str
    control_border: str
    strong_border: str
    text: str
    quiet: str
    disabled: str
    accent: str
    accent_hovered: str
    accent_pressed: str
    accent_muted: str
    accent_text: str
    accent_soft: str
    on_accent: str
    good: str
    good_soft: str
    warning: str
    warning_soft: str
    danger: str
    danger_soft: str

    def of(self, tone: Tone) -> QColor:
        """The colour that text and marks of this meaning have, readable on surface and on `soft`."""
        return QColor(
            {
                Tone.NEUTRAL: self.text,
                Tone.QUIET: self.quiet,
                Tone.ACCENT: self.accent_text,
                Tone.GOOD: self.good,
                Tone.WARNING: self.warning,
                Tone.DANGER: self.danger,
            }[tone]
        )

    def soft(self, tone: Tone) -> QColor:
        """The pale ground for badges and banners of this meaning."""
        return QColor(
            {
                Tone.NEUTRAL: self.hovered,
                Tone.QUIET: self.raised,
                Tone.ACCENT: self.accent_soft,
                Tone.GOOD: self.good_soft,
                Tone.WARNING: self.warning_soft,
                Tone.DANGER: self.danger_soft,
            }[tone]
        )


LIGHT: Final = Colours(
    window="#f4f7f7",
    surface="#ffffff",
    raised="#edf2f2",
    hovered="#e2eaea",
    border="#d5dede",
    control_border="#b3c1c2",
    strong_border="#7f9294",
    text="#1b2b2e",
    quiet="#526568",
    disabled="#9aa8aa",
    accent="#0b6e74",
    accent_hovered="#0a6167",
    accent_pressed="#085257",
    accent_muted="#a9cfd1",
    accent_text="#0a666c",
    accent_soft="#dceff0",
    on_accent="#ffffff",
    good="#1d6b3c",
    good_soft="#e0f2e6",
    warning="#855100",
    warning_soft="#fdf0d5",
    danger="#b3261e",
    danger_soft="#fce8e6",
)
DARK: Final = Colours(
    window="#12191b",
    surface="#1a2426",
    raised="#222e31",
    hovered="#2b393c",
    border="#344447",
    control_border="#47595c",
    strong_border="#74898c",
    text="#e6eeef",
    quiet="#a3b4b6",
    disabled="#66777a",
    accent="#3fb6bb",
    accent_hovered="#58c3c8",
    accent_pressed="#71d0d4",
    accent_muted="#2c5f63",
    accent_text="#6fd0d4",
    accent_soft="#173d41",
    on_accent="#04282a",
    good="#7fd6a0",
    good_soft="#173a26",
    warning="#f2c063",
    warning_soft="#3d2f10",
    danger="#ff9a91",
    danger_soft="#4a1d1a",
)


class Theme:
    """The style of the application; switches between light and dark while windows are open."""

    def __init__(self, app: QApplication, appearance: Appearance = Appearance.SYSTEM) -> None:
        _add_fonts()
        icons.load()
        app.setFont(font(TextSize.BODY))
        self._app = app
        # Qt deletes a style when the application gets another one: the first stays.
        present = app.style()
        if isinstance(present, PySide6Qlementine.QlementineStyle):
            self._style = present
        else:
            self._style = PySide6Qlementine.QlementineStyle(app)
            self._style.setAnimationsEnabled(False)
        self.use(appearance)
        if self._style is not present:
            app.setStyle(self._style)
        app.setPalette(_palette(self._colours))
        app.setFont(font(TextSize.BODY))

    @property
    def appearance(self) -> Appearance:
        """What was chosen."""
        return self._appearance

    def use(self, appearance: Appearance) -> None:
        """Look like this from now on."""
        self._appearance = appearance
        dark = appearance is Appearance.DARK
        if appearance is Appearance.SYSTEM:
            dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        self._colours = DARK if dark else LIGHT
        self._style.setTheme(_style_theme(self._colours))
        if self._app.style() is self._style:
            self._app.setPalette(_palette(self._colours))


def colours() -> Colours:
    """The colours in use, told by the application's palette."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if window == QColor(DARK.window) else LIGHT


def font(size: TextSize) -> QFont:
    """The program's typeface in this size."""
    made = QFont(FAMILY)
    made.setPixelSize(_PIXELS[size])
    made.setBold(size in _BOLD)
    return made


def icon(name: str, tone: Tone = Tone.NEUTRAL) -> QIcon:
    """A Phosphor icon by its name ("house", "magnifying-glass")."""
    in_use = colours()
    return icons.icon(name, in_use.of(tone), QColor(in_use.disabled))


def icon_on_accent(name: str) -> QIcon:
    """A Phosphor icon for a button filled with the accent."""
    in_use = colours()
    return icons.icon(name, QColor(in_use.on_accent), QColor(in_use.disabled))


def icon_size() -> QSize:
    """The one size of icons beside words."""
    return QSize(ICON, ICON)


def _add_fonts() -> None:
    if FAMILY in QFontDatabase.families():
        return
    for cut in ("Regular", "Bold", "Italic", "BoldItalic"):
        QFontDatabase.addApplicationFont(str(resource("fonts", f"LiberationSans-{cut}.ttf")))


def _palette(in_use: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for target, colour in (
        (role.Window, in_use.window),
        (role.WindowText, in_use.text),
        (role.Base, in_use.surface),
        (role.AlternateBase, in_use.raised),
        (role.Text, in_use.text),
        (role.Button, in_use.raised),
        (role.ButtonText, in_use.text),
        (role.PlaceholderText, in_use.quiet),
        (role.Highlight, in_use.accent),
        (role.HighlightedText, in_use.on_accent),
        (role.Link, in_use.accent_text),
        (role.LinkVisited, in_use.accent_text),
        (role.ToolTipBase, in_use.text),
        (role.ToolTipText, in_use.surface),
        (role.Mid, in_use.border),
        (role.Accent, in_use.accent),
    ):
        palette.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(in_use.disabled))
    return palette


def _style_theme(in_use: Colours) -> PySide6Qlementine.Theme:
    written = json.dumps(_style_values(in_use)).encode()
    made = PySide6Qlementine.Theme.fromJsonDoc(QJsonDocument.fromJson(written))
    made.palette = _palette(in_use)
    for name, size in (
        ("fontRegular", TextSize.BODY),
        ("fontBold", TextSize.STRONG),
        ("fontCaption", TextSize.SMALL),
        ("fontH1", TextSize.FIGURE),
        ("fontH2", TextSize.TITLE),
        ("fontH3", TextSize.TITLE),
        ("fontH4", TextSize.HEADING),
        ("fontH5", TextSize.STRONG),
    ):
        setattr(made, name, font(size))
    return made


def _style_values(in_use: Colours) -> dict[str, object]:
    values: dict[str, object] = {
        "meta": {"name": "CPO", "version": "1", "author": ""},
        "fontSize": _PIXELS[TextSize.BODY],
        "fontSizeS1": _PIXELS[TextSize.SMALL],
        "controlHeightLarge": CONTROL_HEIGHT,
        "controlHeightMedium": CONTROL_HEIGHT - SPACE,
        "iconSize": ICON,
        "spacing": SPACE,
        "borderRadius": RADIUS - 2,
        "focusBorderWidth": 2,
        "backgroundColorMain1": in_use.surface,
        "backgroundColorMain2": in_use.window,
        "backgroundColorMain3": in_use.raised,
        "backgroundColorMain4": in_use.hovered,
        "backgroundColorTabBar": in_use.raised,
        "backgroundColorWorkspace": in_use.window,
        "focusColor": in_use.accent,
        "useSystemFonts": False,
        "semiTransparentColor1": f"{in_use.text}00",
        "semiTransparentColor2": f"{in_use.text}28",
        "semiTransparentColor3": f"{in_use.text}40",
        "semiTransparentColor4": f"{in_use.text}58",
    }
    for name, four in _states(in_use).items():
        values |= dict(
            zip((name, f"{name}Hovered", f"{name}Pressed", f"{name}Disabled"), four, strict=True)
        )
    return values


def _states(in_use: Colours) -> dict[str, tuple[str, str, str, str]]:
    """Normal, hovered, pressed, disabled of each colour that the style knows in four states."""
    c = in_use
    on_accent = (c.on_accent, c.on_accent, c.on_accent, c.window)
    return {
        "borderColor": (c.control_border, c.strong_border, c.strong_border, c.border),
        "neutralColor": (c.hovered, c.border, c.control_border, c.raised),
        "primaryColor": (c.accent, c.accent_hovered, c.accent_pressed, c.accent_muted),
        "primaryColorForeground": on_accent,
        "primaryAlternativeColor": (c.accent, c.accent_hovered, c.accent_pressed, c.accent_muted),
        "secondaryColor": (c.text, c.text, c.text, c.disabled),
        "secondaryColorForeground": (c.surface, c.surface, c.surface, c.surface),
        "secondaryAlternativeColor": (c.quiet, c.quiet, c.text, c.disabled),
        "statusColorError": (c.danger, c.danger, c.danger, c.disabled),
        "statusColorWarning": (c.warning, c.warning, c.warning, c.disabled),
        "statusColorSuccess": (c.good, c.good, c.good, c.disabled),
        "statusColorInfo": (c.accent_text, c.accent_text, c.accent_text, c.disabled),
    }


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours by WCAG 2.2, from 1 to 21."""
    lighter, darker = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004

    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
