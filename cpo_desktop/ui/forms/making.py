"""Which editor a field gets, by its kind and the length of its code list."""

from collections.abc import Callable
from datetime import date, datetime

from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.fields import Field, Kind
from cpo_desktop.ui.forms.choices import Choice, choices_of, few
from cpo_desktop.ui.forms.choosing import CodeEditor, LinkEditor
from cpo_desktop.ui.forms.editors import Editor, FlagEditor, NoteEditor, text_editor
from cpo_desktop.ui.forms.links import Links
from cpo_desktop.ui.forms.ticking import CodesEditor, FewEditor
from cpo_desktop.ui.forms.type_ahead import Offer
from cpo_desktop.wording import labels


def editor_for(
    declared: Field,
    *,
    now: Callable[[], datetime],
    links: Links,
    add: Callable[[str, str], None],
) -> Editor:
    """A new editor; `add` makes the record that a link asks for by field and name."""
    today = now().date()
    match declared.kind:
        case Kind.NOTE:
            return NoteEditor(declared)
        case Kind.FLAG:
            return FlagEditor(declared)
        case Kind.CODE:
            return _code_editor(declared, today)
        case Kind.CODES:
            return CodesEditor(declared, _choices(declared, today))
        case Kind.LINK:
            return _link_editor(declared, links, add)
        case _:
            return text_editor(declared, now)


def _code_editor(declared: Field, today: date) -> Editor:
    if few(code_list(declared.codes)):
        return FewEditor(declared, _choices(declared, today))
    return CodeEditor(declared, today=today)


def _choices(declared: Field, today: date) -> tuple[Choice, ...]:
    return choices_of(declared.codes, language=labels.language(), on=today)


def _link_editor(declared: Field, links: Links, add: Callable[[str, str], None]) -> Editor:
    def find(typed: str) -> list[Offer]:
        return [Offer(o.id, o.title, hint=o.hint) for o in links.find(declared, typed)]

    return LinkEditor(
        declared,
        find=find,
        title_of=lambda key: links.title(declared, key),
        add=(lambda name: add(declared.name, name)) if links.can_add(declared) else None,
    )
