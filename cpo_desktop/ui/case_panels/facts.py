"""What a record holds, to read: what is sensitive stays covered until it is asked for."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QGridLayout, QWidget

from cpo_desktop.domain.changes import default_of
from cpo_desktop.domain.fields import Record, field_of
from cpo_desktop.ui.covers import Covered
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import LinkText, Text, column, holding, named, row
from cpo_desktop.wording import labels, say

_LABEL_WIDTH = 22 * SPACE


def facts(record: Record, names: Iterable[str], revealed: Callable[[str], object]) -> QWidget:
    """These fields of a record, those that hold nothing named in one line under them."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(2 * SPACE)
    grid.setVerticalSpacing(SPACE)
    grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
    grid.setColumnStretch(1, 1)
    blank = []
    covers = []
    for name in names:
        declared = field_of(type(record), name)
        label = labels.field_label(declared)
        value = getattr(record, name)
        if value == default_of(declared):
            blank.append(label)
            continue
        shown = _value(
            labels.value_text(declared, value),
            covered=declared.sensitive,
            revealed=lambda name=name: revealed(f"{record.entity.name}.{name}"),  # type: ignore[misc]
        )
        if isinstance(shown, Covered):
            covers.append(shown)
        line = grid.rowCount()
        grid.addWidget(Text(label, TextSize.SMALL, Tone.QUIET), line, 0)
        grid.addWidget(named(f"fact_{name}", shown), line, 1)
    layout = column(grid, gap=SPACE + HALF)
    if len(covers) > 1:
        layout.addLayout(row(named("show_all", _show_all(covers)), None))
    if blank:
        words = say("Not entered yet: {what}.").format(what=", ".join(blank))
        layout.addWidget(named("facts_blank", Text(words, TextSize.SMALL, Tone.QUIET)))
    return holding(layout)


def _value(words: str, *, covered: bool, revealed: Callable[[], object]) -> QWidget:
    return Covered(words, revealed) if covered else Text(words, selectable=True)


def _show_all(covers: list[Covered]) -> LinkText:
    """A link that uncovers all of these, each logged, and then is no longer needed."""

    def show() -> None:
        for cover in covers:
            cover.reveal()
        link.hide()

    link = LinkText(say("Show everything"), show)
    return link
