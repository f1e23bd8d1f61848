"""The fields of any record under their headings, made from its declarations."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from typing_extensions import override

from cpo_desktop.domain.fields import Field, Record, sections_of
from cpo_desktop.domain.identity import CardScan
from cpo_desktop.foundation.errors import InvalidInput, Problem, UserFacingError
from cpo_desktop.services.records import Receipt, RecordService
from cpo_desktop.ui.forms.choosing import LinkEditor
from cpo_desktop.ui.forms.covering import Covers
from cpo_desktop.ui.forms.drafts import Addition
from cpo_desktop.ui.forms.editors import Editor
from cpo_desktop.ui.forms.links import Links
from cpo_desktop.ui.forms.making import editor_for
from cpo_desktop.ui.forms.presenter import FormPresenter
from cpo_desktop.ui.forms.scans import offer_of
from cpo_desktop.ui.theme import SPACE, Tone
from cpo_desktop.ui.widgets import Banner, FieldRow, LinkText, Section, column, named, reveal
from cpo_desktop.wording import labels, say, sentence_of

_DRAFT_EVERY: Final = 1000
_DRAFT_AGAIN: Final = 5000
_ENTERS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RecordFields(QWidget):
    """Enters or edits one record; several of these can stand on a page and be saved as one.

    `base` is the record as stored, where something is filled in for the officer beforehand.
    `edited` names the field that was changed, `lacking` carries the fields that may come later, and
    `passed` says that Enter was pressed in the last field. `shown` carries a hidden field and its
    value, for the page that lets it be entered itself. Call `start` once these are connected.
    With `on_reveal` what is sensitive and holds something is covered, and that hears what is uncovered.
    """

    edited = Signal(str)
    shown = Signal(str, object)
    lacking = Signal(object)
    passed = Signal()

    def __init__(  # noqa: PLR0913 - each names itself at the call
        self,
        record: Record,
        *,
        records: RecordService,
        is_new: bool,
        draft_key: str,
        base: Record | None = None,
        heading: str = "",
        on_reveal: Callable[[str], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind = type(record)
        self._editors: dict[str, Editor] = {}
        self._rows: dict[str, FieldRow] = {}
        self._covers = Covers(on_reveal)
        self._sections: list[tuple[Section, tuple[Field, ...]]] = []
        self._entry: tuple[str, object] | None = None
        self._missing_shown: list[str] | None = None
        self._scan: CardScan | None = None
        self._warned = False
        # A connection does not keep its receiver alive, so the form holds the presenter.
        self._presenter: FormPresenter[Record] = FormPresenter(
            self, records, record, draft_key=draft_key, is_new=is_new, base=base
        )
        self._links = Links(records, self._kind)
        self._now = records.now
        self._timer = QTimer(self, singleShot=True, interval=_DRAFT_EVERY)
        self._timer.timeout.connect(self._presenter.keep_draft)
        self._build(heading or labels.entity_label(self._kind.entity))

    def start(self) -> None:
        """Show the record, with what an earlier, unsaved visit left."""
        self._presenter.start()
        self._summarise()

    # For the page that holds the fields

    @property
    def changed(self) -> bool:
        """Whether anything differs from what is stored."""
        return self._presenter.changed

    def record(self) -> Record:
        """The record as it stands here; what cannot be understood counts as empty."""
        return self._presenter.record()

    def value(self, name: str) -> object:
        """What stands in a field."""
        return self._presenter.value(name)

    def enter(self, name: str, value: object) -> None:
        """Put a value into a field as if it had been typed."""
        self._editors[name].show_value(value)
        self._on_changed(name)
        self._presenter.left(name)

    def put(self, name: str, value: object) -> None:
        """Take the value of a hidden field, which the page lets be entered itself."""
        self._presenter.put(name, value)
        self._timer.start()
        self.edited.emit(name)

    def section_of(self, name: str) -> Section:
        """The section that a field stands in, for what a page wants to put beside it."""
        return next(s for s, inside in self._sections if any(f.name == name for f in inside))

    def show_field(self, name: str, *, shown: bool) -> None:
        """Let a field be seen, or not while it does not apply."""
        self._rows[name].setVisible(shown)

    def text_of(self, name: str) -> str:
        """What can be read in a field, as of a link the name of its record."""
        return self._editors[name].typed()

    def record_id(self) -> str:
        """The id that the record has or will have."""
        return self._presenter.record_id

    def base(self) -> tuple[Record, ...]:
        """The record as it was stored when it was opened; nothing if it was not."""
        return self._presenter.base()

    def keep_draft(self) -> bool:
        """Write down at once what is not saved; whether that was possible."""
        self._timer.stop()
        return self._presenter.keep_draft()

    def may_leave(self) -> bool:
        """Whether what was typed is kept; if it cannot be, the second try to leave is let pass."""
        if self.keep_draft() or self._warned:
            return True
        self._warned = True
        return False

    def focus_first_empty(self) -> None:
        """Start where something is to be filled in; at the top if nothing is."""
        shown = [n for n, e in self._editors.items() if e.isVisibleTo(self)]
        first = self._presenter.first_empty()
        target = first if first in shown else next(iter(shown), None)
        if target:
            self._editors[target].setFocus(Qt.FocusReason.TabFocusReason)

    def collect(self) -> tuple[Record, ...] | None:
        """All that is to be saved, the record last; None if it was told what must be mended first."""
        focused = self._focused_editor()
        if focused:
            self._presenter.left(focused.declared.name)
        self._failure.hide()
        return self._presenter.collect()

    def refused(self, error: UserFacingError) -> None:
        """Show what was found wrong when saving."""
        self._presenter.refused(error)

    def settled(self) -> None:
        """What stands here is saved: forget the draft."""
        self._timer.stop()
        self._presenter.settled()

    def save(self) -> tuple[Receipt, Record] | None:
        """Save, or show what must be mended first."""
        collected = self.collect()
        done = self._presenter.save_collected(collected) if collected else None
        if done:
            self.settled()
        return done

    # What the presenter asks

    def show_value(self, name: str, value: object) -> None:
        """Let the field show this value."""
        if name in self._editors:
            self._editors[name].show_value(value)
            self._covers.follow(name, value)
        else:
            self.shown.emit(name, value)

    def show_addition(self, addition: Addition) -> None:
        """Let the link show the name of the record to be made."""
        editor = self._editors[addition.name]
        if isinstance(editor, LinkEditor):
            editor.show_addition(addition.id, addition.title)
        note = say("“{name}” will be added to the register when this is saved.")
        self._rows[addition.name].set_help(note.format(name=addition.title))

    def show_problems(self, name: str, problems: tuple[Problem, ...]) -> None:
        """Say under the field what is wrong with it."""
        if name not in self._rows:
            return
        errors = [problem for problem in problems if problem.is_error]
        told = next(iter(errors or problems), None)
        sentence = sentence_of(told) if told else ""
        if errors:
            self._covers.lift(name)
            self._rows[name].set_error(sentence)
        else:
            self._rows[name].set_warning(sentence)

    def show_missing(self, fields: tuple[Field, ...]) -> None:
        """Tell the page what may come later."""
        if [declared.name for declared in fields] != self._missing_shown:
            self._missing_shown = [declared.name for declared in fields]
            self.lacking.emit(fields)

    def show_draft_restored(self) -> None:
        """Say that what stands here is not saved yet."""
        self._draft.show()

    def show_scan(self, scan: CardScan) -> None:
        """Offer what a card says."""
        self._scan = scan
        self._scanned.tell(offer_of(scan))
        self._scanned.findChildren(QPushButton)[0].setFocus()
        QTimer.singleShot(0, self._scanned, lambda: reveal(self._scanned))

    def show_failure(self, error: UserFacingError) -> None:
        """Tell why this cannot be saved, where no field can."""
        told = error.problems if isinstance(error, InvalidInput) else (error,)
        words = " ".join(sentence_of(each) for each in told)
        self._failure.tell(words)
        QTimer.singleShot(0, self._failure, lambda: reveal(self._failure))

    def show_draft_failure(self, error: UserFacingError | None) -> None:
        """Say that what was typed is not kept yet, and go on trying; nothing once it is."""
        if error is None:
            self._warned = False
            self._timer.setInterval(_DRAFT_EVERY)
            self._unkept.hide()
            return
        words = say(
            "What you typed is not kept as a draft yet: {why} The program goes on trying. "
            "Leave twice to go without it."
        )
        self._unkept.tell(words.format(why=sentence_of(error)))
        self._timer.start(_DRAFT_AGAIN)

    def focus_field(self, name: str) -> None:
        """Go to the field, unfolding its section; from one that is not shown, to the next that is."""
        names = list(self._rows)
        shown = (each for each in names[names.index(name) :] if not self._rows[each].isHidden())
        name = next(shown, name)
        for section, fields in self._sections:
            if any(declared.name == name for declared in fields):
                section.set_folded(False)
        self._covers.lift(name)
        editor = self._editors[name]
        editor.setFocus(Qt.FocusReason.TabFocusReason)
        # The section just unfolded has no geometry until the layout ran.
        QTimer.singleShot(0, editor, lambda: reveal(self._rows[name]))

    # Building

    def _build(self, heading: str) -> None:
        layout = column(*self._built_banners(), gap=int(1.5 * SPACE))
        for declared in sections_of(self._kind):
            words = say(declared.heading) if declared.heading else heading
            layout.addWidget(self._built_section(words, declared.fields, declared.folded))
        self.setLayout(layout)

    def _built_section(self, heading: str, fields: tuple[Field, ...], folded: bool) -> Section:  # noqa: FBT001
        section = named(
            f"section_{len(self._sections)}", Section(heading, folded=folded, foldable=folded)
        )
        for declared in fields:
            section.content.addWidget(self._built_row(declared))
        section.toggled.connect(lambda _open: self._summarise())
        self._sections.append((section, fields))
        return section

    def _built_row(self, declared: Field) -> FieldRow:
        editor = editor_for(
            declared, now=self._now, links=self._links, add=self._presenter.add_linked
        )
        name = declared.name
        editor.setObjectName(name)
        editor.changed.connect(lambda: self._on_changed(name))
        editor.left.connect(lambda: self._on_field_left(name))
        editor.finished.connect(self._go_on)
        self._editors[name] = editor
        hint = say(declared.help) if declared.help else ""
        made = FieldRow(labels.field_label(declared), editor, hint=hint, required=declared.required)
        self._rows[name] = named(f"row_{name}", made)
        self._covers.add(declared, made)
        return made

    def _built_banners(self) -> list[QWidget]:
        self._draft = named(
            "draft_banner",
            Banner(
                say("This was typed before and is not saved yet."),
                Tone.ACCENT,
                [(say("Discard the draft"), self._on_discard_clicked)],
            ),
        )
        self._scanned = named(
            "scan_banner",
            Banner(
                "",
                Tone.ACCENT,
                [(say("Fill in"), self._on_scan_taken), (say("Ignore"), self._close_scan)],
            ),
        )
        self._failure = named("form_failure", Banner("", Tone.DANGER))
        self._unkept = named("draft_failure", Banner("", Tone.WARNING))
        banners: list[QWidget] = [self._draft, self._scanned, self._failure, self._unkept]
        for banner in banners:
            banner.hide()
        return banners

    # Following the officer

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTERS and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._on_enter()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _on_enter(self) -> None:
        focused = QApplication.focusWidget()
        if isinstance(focused, QPushButton | LinkText):
            focused.click()
            return
        editor = self._focused_editor()
        # Offering the card takes the focus, and with it what stood here before the scan.
        before = self._entry[1] if self._entry else None
        if editor and self._presenter.scanned(editor.typed()):
            editor.show_value(before)
            self._presenter.put(editor.declared.name, before)
            return
        self._go_on()

    def _go_on(self) -> None:
        """To the next field that shows; after the last one on to what follows."""
        focused = self._focused_editor()
        shown = [editor for editor in self._editors.values() if editor.isVisibleTo(self)]
        place = shown.index(focused) + 1 if focused in shown else 0
        if place < len(shown):
            shown[place].setFocus(Qt.FocusReason.TabFocusReason)
            reveal(self._rows[shown[place].declared.name])
        else:
            self.passed.emit()

    def _focused_editor(self) -> Editor | None:
        widget = QApplication.focusWidget()
        while widget is not None and self.isAncestorOf(widget):
            if isinstance(widget, Editor):
                return widget
            widget = widget.parentWidget()
        return None

    def _on_changed(self, name: str) -> None:
        if self._entry is None or self._entry[0] != name:
            self._entry = (name, self._presenter.value(name))
        said = self._editors[name].declared.help
        self._rows[name].set_help(say(said) if said else "")
        self._presenter.put(name, self._editors[name].value())
        if not self._timer.isActive():
            self._timer.start()
        self.edited.emit(name)

    def _on_field_left(self, name: str) -> None:
        self._entry = None
        self._presenter.left(name)

    def _on_discard_clicked(self) -> None:
        self._draft.hide()
        self._presenter.forget_draft()
        self._summarise()
        self.focus_first_empty()

    def _on_scan_taken(self) -> None:
        scan = self._scan
        self._close_scan()
        if scan:
            self._presenter.take_scan(scan)
            self._timer.start()
            self.edited.emit("full_name")

    def _close_scan(self) -> None:
        self._scan = None
        self._scanned.hide()
        self.focus_first_empty()

    def _summarise(self) -> None:
        for section, fields in self._sections:
            # An editor is hidden while it is covered.
            open_ = [e for f in fields if not (e := self._editors[f.name]).isHidden()]
            known = [said for editor in open_ if (said := editor.summary())]
            if section.folded:
                section.set_summary(" · ".join(known) or say("not entered"))
