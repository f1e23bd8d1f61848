"""What the officer writes in a report, and what is offered before anything is written."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from cpo_desktop.foundation.words import mark
from cpo_desktop.reports.document import Block, Heading, narrative
from cpo_desktop.reports.sections import sentences
from cpo_desktop.reports.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Part:
    """A text of the officer's: what the screen calls it, and what is printed if it stays empty.

    `offer` makes sentences of the figures; where it finds nothing to say, `when_empty` is printed.
    """

    key: str
    label: str
    vi: str
    when_empty: str
    offer: Callable[[Snapshot], str] | None = None


SITUATION: Final = Part("situation", mark("Situation"), "Tình hình chung", "", sentences.situation)
RESULTS: Final = Part("results", mark("Results"), "Kết quả đạt được", "", sentences.results)
DIFFICULTIES: Final = Part(
    "difficulties",
    mark("Difficulties"),
    "Khó khăn, hạn chế",
    "Không có.",
    sentences.difficulties,
)
PLANS: Final = Part(
    "plans",
    mark("Tasks of the next period"),
    "Nhiệm vụ kỳ tới",
    "Tiếp tục thực hiện công tác bảo vệ trẻ em theo kế hoạch.",
)
PROPOSALS: Final = Part(
    "proposals", mark("Proposals"), "Kiến nghị, đề xuất", "Không có.", sentences.proposals
)
PARTS: Final = (SITUATION, RESULTS, DIFFICULTIES, PLANS, PROPOSALS)


def assessment(snapshot: Snapshot, parts: tuple[Part, ...] = PARTS) -> list[Block]:
    """How things stand and what was done about them, then what comes next, and what is asked for."""
    *judged, plans, proposals = parts
    return [
        Heading(level=1, text="ĐÁNH GIÁ CHUNG"),
        *(
            block
            for part in judged
            if _was_asked(snapshot, part)
            for block in (Heading(level=2, text=part.vi), *written(snapshot, part))
        ),
        Heading(level=1, text=f"PHƯƠNG HƯỚNG, {plans.vi.upper()}"),
        *written(snapshot, plans),
        *chapter_of(snapshot, proposals),
    ]


def _was_asked(snapshot: Snapshot, part: Part) -> bool:
    """Whether reports had this text already when this one was issued."""
    return not snapshot.number or part.key in snapshot.narrative


def chapter_of(snapshot: Snapshot, part: Part) -> list[Block]:
    """A text under a heading of its own."""
    return [Heading(level=1, text=part.vi.upper()), *written(snapshot, part)]


def written(snapshot: Snapshot, part: Part) -> tuple[Block, ...]:
    """The officer's text, or what is offered as long as there is none."""
    if not _was_asked(snapshot, part):
        return ()
    text = snapshot.narrative.get(part.key, "").strip()
    return narrative(text or offered(snapshot, part))


def offered(snapshot: Snapshot, part: Part) -> str:
    """The text of a part as long as the officer writes none; of an issued report as it was then."""
    if part.key in snapshot.offered:
        return snapshot.offered[part.key]
    said = part.offer(snapshot.compared_once()) if part.offer else ""
    return said or part.when_empty
