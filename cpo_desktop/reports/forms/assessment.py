"""The scales of forms 02, 03 and 06: their tables, their counts, and who assessed whom."""

from collections.abc import Iterator, Mapping

from cpo_desktop.domain.procedure import answers_of, level_of, scale_of
from cpo_desktop.domain.scales import Count, Item, Level, Part, Scale, current_scale, score
from cpo_desktop.reports.document import BOX, BOX_TICKED, Block, Column, Row, RowKind, Table
from cpo_desktop.reports.forms.facts import Facts
from cpo_desktop.reports.forms.parts import (
    UNCOMPARED,
    answer,
    code,
    code_ticks,
    day_or_blank,
    heading,
)

_JOINED = "\N{NO-BREAK SPACE}"
_STOPS = {Level.HIGH: ";", Level.MEDIUM: ";", Level.LOW: "."}


def scale_for(facts: Facts, form: str) -> Scale:
    """The scale the assessment was made with; the one in force where there is none yet."""
    if facts.assessment:
        return scale_of(facts.assessment)
    return current_scale(f"form_{form}", facts.printed_on)


def whose(facts: Facts, assessor: str) -> Iterator[Block]:
    """The first lines: the child, who assessed it, when."""
    made = facts.assessment
    yield answer("Họ và tên trẻ em:", facts.child.full_name if facts.child else "")
    yield answer(f"Họ và tên {assessor}:", made.assessor if made else "")
    yield answer(
        "Ngày, tháng, năm thực hiện đánh giá:", day_or_blank(made.assessed_on if made else None)
    )


def scale_tables(facts: Facts, scale: Scale) -> Iterator[Block]:
    """a) the harm and b) the child's own powers, each with its counts."""
    answers = answers_of(facts.assessment) if facts.assessment else {}
    result = score(scale, answers)
    counts = (result.harm, result.protection)
    for letter, part, count in zip("ab", scale.parts, counts, strict=True):
        yield heading(f"{letter}) {part.words.vi}{'' if part.verified else UNCOMPARED}", level=3)
        yield _table(part, answers, count if answers else None)


def _table(part: Part, answers: Mapping[str, Level], count: Count | None) -> Table:
    rows = [
        Row(cells=(_asked(part, item), "\n".join(_choices(item, answers.get(item.key)))))
        for item in part.items
    ]
    total = Row(cells=("Tổng số", _counts(count)), kind=RowKind.EMPHASIS)
    return Table(
        columns=(
            Column(header=part.words.vi, width=2),
            Column(header="Mức độ (Cao, Trung bình, Thấp)", width=3),
        ),
        rows=(*rows, total),
    )


def _asked(part: Part, item: Item) -> str:
    """The item; marked where its own words alone were not compared, not the whole part's."""
    mark = UNCOMPARED if part.verified and not item.verified else ""
    return f"{item.number}. {item.words.vi}{mark}"


def _choices(item: Item, chosen: Level | None) -> Iterator[str]:
    for level in Level:
        box = BOX_TICKED if level is chosen else BOX
        words = f"{code('risk_levels', level)} ({item.answers[level].vi})"
        yield f"{box}{_JOINED}{words}{_STOPS[level]}"


def _counts(count: Count | None) -> str:
    numbers = (count.high, count.medium, count.low) if count else ("......",) * 3
    each = zip(Level, numbers, strict=True)
    return f" {_JOINED * 4} ".join(f"{code('risk_levels', key)}:{_JOINED}{n}" for key, n in each)


def level_line(facts: Facts) -> Iterator[Block]:
    """The level of risk; why, where the officer decided otherwise than the counts lead to."""
    made = facts.assessment
    level = level_of(made) if made else None
    yield answer("Mức độ nguy cơ của trẻ em:", code_ticks("risk_levels", level))
    if made and made.level_reason:
        yield answer("Lý do xác định mức độ nguy cơ:", made.level_reason)
