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
PARTS: Final = (RESULTS, DIFFICULTIES, PLANS, PROPOSALS)


def assessment(snapshot: Snapshot, parts: tuple[Part, Part, Part, Part] = PARTS) -> list[Block]:
    """What went well and what did not, what comes next, and what is asked for."""
    results, difficulties, plans, proposals = parts
    return [
        Heading(level=1, text="ĐÁNH GIÁ CHUNG"),
        Heading(level=2, text=results.vi),
        *written(snapshot, results),
        Heading(level=2, text=difficulties.vi),
        *written(snapshot, difficulties),
        Heading(level=1, text=f"PHƯƠNG HƯỚNG, {plans.vi.upper()}"),
        *written(snapshot, plans),
        *chapter_of(snapshot, proposals),
    ]


def chapter_of(snapshot: Snapshot, part: Part) -> list[Block]:
    """A text under a heading of its own."""
    return [Heading(level=1, text=part.vi.upper()), *written(snapshot, part)]


def written(snapshot: Snapshot, part: Part) -> tuple[Block, ...]:
    """The officer's text, or what is offered as long as there is none."""
    text = snapshot.narrative.get(part.key, "").strip()
    return narrative(text or offered(snapshot, part))


def offered(snapshot: Snapshot, part: Part) -> str:
    """The text of a part before the officer writes one."""
    said = part.offer(snapshot.compared_once()) if part.offer else ""
    return said or part.when_empty
