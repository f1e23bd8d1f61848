"""The risk scales and what their answers come to, in words."""

from cpo_desktop.domain.scales import Count, Finding, Item, Level, Reason, Result, Scale
from cpo_desktop.wording import labels, say


def level_label(level: Level | None) -> str:
    """High, medium or low; a dash while it is open."""
    return say(level.label) if level else labels.UNKNOWN


def scale_label(scale: Scale) -> str:
    """What the scale is called."""
    return scale.words.label(labels.language())


def item_label(item: Item) -> str:
    """The item with its number, as the form has it: "1. Mức độ tổn hại"."""
    return f"{item.number}. {item.words.label(labels.language())}"


def answer_label(item: Item, level: Level) -> str:
    """The answer with what it means for this item: "Cao (tổn hại nghiêm trọng)"."""
    return f"{level_label(level)} ({item.answers[level].label(labels.language())})"


def counts(count: Count) -> str:
    """Cao: 1 · Trung bình: 0 · Thấp: 1."""
    numbers = zip(Level, (count.high, count.medium, count.low), strict=True)
    return " · ".join(f"{level_label(level)}: {number}" for level, number in numbers)


def explanation(result: Result) -> tuple[str, ...]:
    """Why the level is what it is, line by line: the comparison, then the answers that led to it."""
    if result.finding is None:
        left = say("{n} items are still to be answered.").format(n=len(result.missing))
        return (left,)
    return (_finding(result, result.finding), *map(_reason, result.reasons))


def unconfirmed(scale: Scale) -> str:
    """That words of the scale were not compared with the form's; empty where all were."""
    if scale.verified:
        return ""
    return say(
        "The wording of this scale has not been compared in full with form {form} of the decree."
    ).format(form=scale.form)


def _finding(result: Result, finding: Finding) -> str:
    return say(finding.sentence).format(harm=result.harm.high, protection=result.protection.high)


def _reason(reason: Reason) -> str:
    answer = answer_label(reason.item, reason.answer)
    return f"{reason.part.number}.{item_label(reason.item)}: {answer}"
