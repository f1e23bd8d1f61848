"""The theme: readable in light and dark, and complete."""

import pytest
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from cpo_desktop.ui import theme
from cpo_desktop.ui.theme import Appearance, TextSize, Tone, contrast
from cpo_desktop.ui.widgets import Text

# WCAG 2.2: 1.4.3 for text, 1.4.11 for the borders of controls and for charts.
TEXT, GRAPHICS = 4.5, 3.0
BOTH = [pytest.param(theme.LIGHT, id="light"), pytest.param(theme.DARK, id="dark")]


@pytest.fixture
def dark(looks):
    """The colours of the dark theme, in use."""
    looks.use(Appearance.DARK)
    yield theme.DARK
    looks.use(Appearance.LIGHT)


def test_the_contrast_of_black_on_white_is_21():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("colours", BOTH)
@pytest.mark.parametrize("ground", ["window", "surface", "raised", "hovered"])
@pytest.mark.parametrize("tone", [Tone.NEUTRAL, Tone.QUIET, Tone.ACCENT])
def test_text_can_be_read_on_every_ground(colours, tone, ground):
    assert contrast(colours.of(tone).name(), getattr(colours, ground)) >= TEXT


@pytest.mark.parametrize("colours", BOTH)
@pytest.mark.parametrize("tone", list(Tone))
def test_text_of_each_meaning_can_be_read_on_its_own_pale_ground(colours, tone):
    assert contrast(colours.of(tone).name(), colours.soft(tone).name()) >= TEXT


@pytest.mark.parametrize("colours", BOTH)
@pytest.mark.parametrize("tone", list(Tone))
@pytest.mark.parametrize("ground", ["window", "surface"])
def test_text_of_each_meaning_can_be_read_on_plain_ground(colours, tone, ground):
    assert contrast(colours.of(tone).name(), getattr(colours, ground)) >= TEXT


@pytest.mark.parametrize("colours", BOTH)
@pytest.mark.parametrize("ground", ["accent", "accent_hovered", "accent_pressed"])
def test_words_on_a_filled_button_can_be_read(colours, ground):
    assert contrast(colours.on_accent, getattr(colours, ground)) >= TEXT


@pytest.mark.parametrize("colours", BOTH)
def test_the_accent_stands_out_as_a_bar_of_a_chart(colours):
    assert contrast(colours.accent, colours.surface) >= GRAPHICS


def test_the_typeface_is_the_one_that_comes_with_the_program(looks):
    assert QFontInfo(theme.font(TextSize.BODY)).family() == theme.FAMILY


def test_a_label_follows_the_change_to_dark(qtbot, request):
    label = Text("Quá hạn", tone=Tone.DANGER)
    qtbot.addWidget(label)
    dark = request.getfixturevalue("dark")
    role = QPalette.ColorRole.WindowText
    qtbot.waitUntil(lambda: label.palette().color(role) == QColor(dark.danger))


def test_the_colours_in_use_are_told_by_the_palette(dark):
    assert theme.colours() is dark
    assert QApplication.palette().color(QPalette.ColorRole.Window) == QColor(dark.window)


def test_a_second_window_of_the_process_keeps_the_style_of_the_first(qapp, looks):
    theme.Theme(qapp, Appearance.DARK)

    looks.use(Appearance.LIGHT)

    assert theme.colours() is theme.LIGHT
