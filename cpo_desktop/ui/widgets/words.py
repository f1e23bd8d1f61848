"""Words on a screen: texts, headings, badges, links."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QIcon,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QSizePolicy,
    QWidget,
)
from typing_extensions import override

from cpo_desktop.ui import theme
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.ui.widgets.layout import column, named, row


class Text(QLabel):
    """Words in one of the theme's sizes and tones; plain text, which wraps unless told not to."""

    def __init__(
        self,
        words: str = "",
        size: TextSize = TextSize.BODY,
        tone: Tone = Tone.NEUTRAL,
        *,
        wraps: bool = True,
        selectable: bool = False,
    ) -> None:
        super().__init__(words)
        # A name may hold <b>: it is shown as typed.
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self._tone = tone
        self.setFont(theme.font(size))
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._paint_tone()

    def set_tone(self, tone: Tone) -> None:
        """Mean something else from now on."""
        self._tone = tone
        self._paint_tone()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange):
            self._paint_tone()

    def _paint_tone(self) -> None:
        if not hasattr(self, "_tone"):
            return
        wanted = theme.colours().of(self._tone)
        palette = self.palette()
        if palette.color(QPalette.ColorRole.WindowText) != wanted:
            palette.setColor(QPalette.ColorRole.WindowText, wanted)
            self.setPalette(palette)


class ElidedLabel(Text):
    """One line that ends in … where it does not fit, and then says all in its tooltip."""

    def __init__(
        self, words: str = "", size: TextSize = TextSize.BODY, tone: Tone = Tone.NEUTRAL
    ) -> None:
        super().__init__(words, size, tone, wraps=False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(SPACE * 3, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        fits = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if fits != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.rect(), self.alignment() | Qt.AlignmentFlag.AlignVCenter, fits)


class Badge(QWidget):
    """A short word on a pale ground of its tone."""

    def __init__(self, words: str, tone: Tone = Tone.NEUTRAL) -> None:
        super().__init__()
        self._words = words
        self._tone = tone
        self.setFont(theme.font(TextSize.SMALL))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)

    def text(self) -> str:
        """The words on it."""
        return self._words

    def set_text(self, words: str, tone: Tone | None = None) -> None:
        """Say something else; in another tone if one is given."""
        self._words = words
        self._tone = tone or self._tone
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self._words) + 2 * SPACE, metrics.height() + HALF)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        in_use = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(in_use.soft(self._tone))
        painter.drawRoundedRect(self.rect(), self.height() / 2, self.height() / 2)
        painter.setPen(in_use.of(self._tone))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words)


class Heading(QWidget):
    """The head of a screen: its one title, a line under it, and its buttons at the right."""

    def __init__(self, title: str, subtitle: str = "", buttons: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self._title = named("screen_title", Text(title, TextSize.TITLE))
        self._subtitle = Text(subtitle, tone=Tone.QUIET)
        if not subtitle:  # shown before it has a parent it would be a window for a moment
            self._subtitle.hide()
        words = column(self._title, self._subtitle, gap=HALF)
        layout = row(gap=SPACE)
        layout.addLayout(words, 1)
        for each in buttons:
            layout.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Say something else."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))


class LinkText(QAbstractButton):
    """Words in the accent colour, or another, that do something when clicked or when Enter is pressed on them."""

    def __init__(
        self,
        words: str,
        on_click: Callable[[], object] | None = None,
        tip: str = "",
        tone: Tone = Tone.ACCENT,
    ) -> None:
        super().__init__()
        self._tone = tone
        self.setText(words)
        self.setToolTip(tip)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(theme.font(TextSize.BODY))
        if on_click is not None:
            self.clicked.connect(lambda _checked=False: on_click())

    @override
    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + HALF, metrics.height() + HALF)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        made = self.font()
        made.setUnderline(self.underMouse() or self.hasFocus())
        painter = QPainter(self)
        painter.setFont(made)
        painter.setPen(theme.colours().of(self._tone))
        self.draw_words(painter)

    def draw_words(self, painter: QPainter) -> None:
        """In one line."""
        painter.drawText(
            self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text()
        )


class WrappedLink(LinkText):
    """A link that takes the width there is, and as many lines as its words need: a name of any length."""

    def __init__(self, words: str, on_click: Callable[[], object] | None = None) -> None:
        super().__init__(words, on_click)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def sizeHint(self) -> QSize:
        longest = max(map(self.fontMetrics().horizontalAdvance, self.text().split()), default=0)
        return QSize(longest + HALF, self.fontMetrics().height() + HALF)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, width, 0)
        return self.fontMetrics().boundingRect(room, _WRAPPED, self.text()).height() + HALF

    @override
    def draw_words(self, painter: QPainter) -> None:
        """Over as many lines as they need."""
        painter.drawText(self.rect(), _WRAPPED, self.text())


_WRAPPED: Final = (
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
)


def icon_label(name: str, tone: Tone = Tone.NEUTRAL, size: int = theme.ICON) -> QLabel:
    """An icon that only shows; the words beside it say what it means."""
    label = QLabel()
    drawn: QIcon = theme.icon(name, tone)
    label.setPixmap(drawn.pixmap(QSize(size, size)))
    label.setFixedSize(size, size)
    return label
