"""The records behind a figure, as somebody picks them from a list."""

from cpo_desktop.domain.indicators import DONG
from cpo_desktop.domain.registry import BY_NAME
from cpo_desktop.storage.figures import Counted
from cpo_desktop.storage.options import Option
from cpo_desktop.wording import formats, labels


def option_of(behind: Counted, unit: str = DONG) -> Option:
    """What a figure counts: by its title, else by its code, else by what kind of record it is."""
    title = behind.title or behind.code or labels.entity_label(BY_NAME[behind.entity].entity)
    amount = formats.money(behind.amount or 0) if unit == DONG else f"{behind.amount} {unit}"
    parts = (
        behind.code if behind.code != title else "",
        labels.code_short(behind.codes, behind.key) if behind.key else "",
        formats.partial_date_short(behind.born) if behind.born else "",
        behind.village,
        formats.day(behind.day) if behind.day else "",
        amount if behind.amount else "",
    )
    hint = " · ".join(part for part in parts if part)
    return Option(
        entity=behind.entity, id=behind.id, title=title, hint=hint, code=behind.code or ""
    )
