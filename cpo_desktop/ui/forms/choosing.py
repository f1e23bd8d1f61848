"""Editors for what is found by typing: an entry of a long list, another record."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from cpo_desktop.domain.fields import Field
from cpo_desktop.foundation.text import fold
from cpo_desktop.foundation.words import mark
from cpo_desktop.ui.forms.choices import Choice, choices_of, matching, words_begin
from cpo_desktop.ui.forms.editors import Editor
from cpo_desktop.ui.forms.reading import Unread
from cpo_desktop.ui.forms.type_ahead import Offer, TypeAhead
from cpo_desktop.wording import labels, say

_NOT_LISTED: Final = mark("Choose one from the list.")


class OfferEditor(Editor):
    """One of many, found by typing. What is typed but not taken is not understood."""

    def __init__(self, declared: Field, parent: QWidget | None = None) -> None:
        super().__init__(declared, parent)
        self._value: object = None
        self._label = ""
        self._line = TypeAhead(self.offers, self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._line, 1)
        self.setFocusProxy(self._line)
        self._line.chosen.connect(self._on_chosen)
        self._line.finished.connect(self.finished)
        self._line.textEdited.connect(self._on_text_edited)
        self._line.left.connect(self._on_line_left)

    def offers(self, typed: str) -> Sequence[Offer]:
        """What to show for the text typed; everything likely for none."""
        raise NotImplementedError  # abstract; the metaclass of Qt leaves no room for ABC

    def label_of(self, key: str) -> str:
        """How the thing of this key is written."""
        raise NotImplementedError  # abstract; the metaclass of Qt leaves no room for ABC

    def take(self, offer: Offer) -> None:
        """Stand at this offer from now on."""
        self._stand_at(offer.key, offer.label)
        self.changed.emit()

    @override
    def show_value(self, value: object) -> None:
        if isinstance(value, Unread):
            self._stand_at(value, value.typed)
        else:
            self._stand_at(value, self.label_of(str(value)) if value else "")

    @override
    def value(self) -> object:
        return self._value

    @override
    def typed(self) -> str:
        return self._line.text()

    @override
    def summary(self) -> str:
        return "" if isinstance(self._value, Unread) else self._label

    def _stand_at(self, value: object, label: str) -> None:
        self._value = value
        self._label = label
        self._line.setText(label)
        self._line.setCursorPosition(0)
        self._line.setToolTip(label)

    def _on_chosen(self, offer: Offer) -> None:
        self.take(offer)

    def _on_text_edited(self, text: str) -> None:
        self._value = Unread(text, _NOT_LISTED) if text.strip() else None
        self.changed.emit()

    def _on_line_left(self) -> None:
        if isinstance(self._value, Unread):
            only = [o for o in self.offers(self._value.typed) if o.key and not o.heading]
            exact = [o for o in only if fold(o.label) == fold(self._value.typed)]
            for found in (exact, only):
                if len(found) == 1:
                    self.take(found[0])
                    break
        self.left.emit()


class CodeEditor(OfferEditor):
    """One entry of a code list."""

    def __init__(self, declared: Field, *, today: date, parent: QWidget | None = None) -> None:
        super().__init__(declared, parent)
        self._today = today

    @override
    def offers(self, typed: str) -> Sequence[Offer]:
        return [
            Offer(
                choice.key,
                choice.label,
                choice.short if choice.depth else "",
                depth=choice.depth,
                heading=bool(typed) and not words_begin(choice, typed),
            )
            for choice in matching(self._choices, typed)
        ]

    @override
    def label_of(self, key: str) -> str:
        return labels.code_label(self.declared.codes, key)

    @cached_property
    def _choices(self) -> tuple[Choice, ...]:
        # Read when first opened: a form has many lists, and most are never opened.
        return choices_of(self.declared.codes, language=labels.language(), on=self._today)


class LinkEditor(OfferEditor):
    """Another record, found by typing; where that is possible, made by typing its name.

    `added` is asked for a key for the new record of this name and gives what to show.
    """

    def __init__(
        self,
        declared: Field,
        *,
        find: Callable[[str], Sequence[Offer]],
        title_of: Callable[[str], str],
        add: Callable[[str], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(declared, parent)
        self._find = find
        self._title_of = title_of
        self._add = add

    @override
    def offers(self, typed: str) -> Sequence[Offer]:
        found = list(self._find(typed))
        name = typed.strip()
        if self._add is not None and name and "|" not in name:
            found.append(Offer("", say("Add “{name}”").format(name=name)))
        return found

    @override
    def label_of(self, key: str) -> str:
        return self._title_of(key)

    @override
    def take(self, offer: Offer) -> None:
        if offer.key or self._add is None:
            super().take(offer)
        else:
            self._add(self._line.text().strip())

    def show_addition(self, key: str, title: str) -> None:
        """Stand at a record that will be made on saving."""
        self._stand_at(key, title)
        self._line.setToolTip(say("Will be added to the register when this is saved."))
