"""The building blocks of every screen. They ask `theme` for every colour and size."""

from cpo_desktop.ui.widgets.buttons import Button, Look, Segments, button
from cpo_desktop.ui.widgets.fields import FieldRow
from cpo_desktop.ui.widgets.layout import (
    Action,
    column,
    emptied,
    holding,
    line,
    named,
    reveal,
    row,
    scrolling,
)
from cpo_desktop.ui.widgets.surfaces import (
    Banner,
    Card,
    ClickableCard,
    EmptyState,
    Section,
    StatTile,
)
from cpo_desktop.ui.widgets.words import (
    Badge,
    ElidedLabel,
    Heading,
    LinkText,
    Text,
    WrappedLink,
    icon_label,
)

__all__ = [
    "Action",
    "Badge",
    "Banner",
    "Button",
    "Card",
    "ClickableCard",
    "ElidedLabel",
    "EmptyState",
    "FieldRow",
    "Heading",
    "LinkText",
    "Look",
    "Section",
    "Segments",
    "StatTile",
    "Text",
    "WrappedLink",
    "button",
    "column",
    "emptied",
    "holding",
    "icon_label",
    "line",
    "named",
    "reveal",
    "row",
    "scrolling",
]
