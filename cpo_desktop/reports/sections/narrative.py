"""X. to XII. What the officer writes, and the sentences offered before anything is written."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from cpo_desktop.domain.figures import Figures, When, figure_key, growth
from cpo_desktop.foundation.words import mark
from cpo_desktop.reports.document import Block, Heading, narrative
from cpo_desktop.reports.notation import money, number
from cpo_desktop.reports.notation import percent as percentage
from cpo_desktop.reports.sections.cases import CASES
from cpo_desktop.reports.sections.outreach import OUTREACH, REACHED, TRAINED, TRAININGS
from cpo_desktop.reports.sections.violence import VIOLENCE
from cpo_desktop.reports.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Part:
    """A text of the officer's: what the screen calls it, and what is printed if it stays empty."""

    key: str
    label: str
    vi: str
    when_empty: str


RESULTS: Final = Part("results", mark("Results"), "Kết quả đạt được", "")
DIFFICULTIES: Final = Part("difficulties", mark("Difficulties"), "Khó khăn, hạn chế", "Không có.")
PLANS: Final = Part(
    "plans",
    mark("Tasks of the next period"),
    "Nhiệm vụ kỳ tới",
    "Tiếp tục thực hiện công tác bảo vệ trẻ em theo kế hoạch.",
)
PROPOSALS: Final = Part("proposals", mark("Proposals"), "Kiến nghị, đề xuất", "Không có.")
PARTS: Final = (RESULTS, DIFFICULTIES, PLANS, PROPOSALS)


def assessment(snapshot: Snapshot) -> list[Block]:
    """What went well and what did not, what comes next, and what is asked for."""
    return [
        Heading(level=1, text="ĐÁNH GIÁ CHUNG"),
        Heading(level=2, text="Kết quả đạt được"),
        *_written(snapshot, RESULTS),
        Heading(level=2, text="Khó khăn, hạn chế"),
        *_written(snapshot, DIFFICULTIES),
        Heading(level=1, text="PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TỚI"),
        *_written(snapshot, PLANS),
        Heading(level=1, text="KIẾN NGHỊ, ĐỀ XUẤT"),
        *_written(snapshot, PROPOSALS),
    ]


def _written(snapshot: Snapshot, part: Part) -> tuple[Block, ...]:
    text = snapshot.narrative.get(part.key, "").strip()
    return narrative(text or offered(snapshot, part))


def offered(snapshot: Snapshot, part: Part) -> str:
    """The text of a part before the officer writes one."""
    return _results(snapshot.figures) if part is RESULTS else part.when_empty


def _results(figures: Figures) -> str:
    said = [
        _moved(figures, "special", "trẻ em có hoàn cảnh đặc biệt"),
        _moved(figures, "risk", "trẻ em có nguy cơ"),
        *_cases(figures),
        _marriages(figures),
        *_violence(figures),
        _measures(figures),
        *_outreach(figures),
    ]
    return "\n".join(f"- {each}" for each in said)


def _moved(figures: Figures, indicator: str, words: str) -> str:
    now = figures.of(indicator)
    if not any(figures.of(indicator, when) for when in When):
        return f"Không có {words}; không phát sinh trong kỳ."
    before, last_year = (
        _rise(figures, indicator, when) for when in (When.PREVIOUS, When.LAST_YEAR)
    )
    return (
        f"Quản lý, theo dõi {number(now)} {words}; {before} so với kỳ trước, {last_year} so với cùng "
        "kỳ năm trước."
    )


def _rise(figures: Figures, indicator: str, since: When) -> str:
    key = figure_key(indicator)
    by = figures.change(key, since)
    if by == 0:
        return "không thay đổi"
    rate = growth(figures.value(key), figures.value(key.at(since)))
    share = f" ({percentage(abs(rate))})" if rate is not None else ""
    return f"{'tăng' if by > 0 else 'giảm'} {number(abs(by))}{share}"


def _cases(figures: Figures) -> Iterator[str]:
    if CASES not in figures.values:  # a report issued before cases were counted
        return
    taken, abused = figures.value(CASES), figures.of("abused")
    if not taken and not figures.of("cases_closed"):
        yield "Không phát sinh vụ việc bảo vệ trẻ em, trẻ em bị xâm hại trong kỳ."
        return
    yield (
        f"Tiếp nhận {number(taken)} vụ việc bảo vệ trẻ em ({_rise(figures, 'cases', When.LAST_YEAR)} so "
        f"với cùng kỳ năm trước), có {number(abused)} trẻ em bị xâm hại, trong đó "
        f"{number(figures.of('abused_helped'))} trẻ em được hỗ trợ, can thiệp; kết thúc "
        f"{number(figures.of('cases_closed'))} vụ việc."
    )


def _marriages(figures: Figures) -> str:
    cases, prevented = figures.of("marriages"), figures.of("marriage_prevented")
    if not cases and not prevented:
        return "Không phát sinh trường hợp tảo hôn trong kỳ."
    return (
        f"Phát sinh {number(cases)} vụ tảo hôn ({_rise(figures, 'marriages', When.LAST_YEAR)} so với "
        f"cùng kỳ năm trước); ngăn chặn được {number(prevented)} vụ."
    )


def _measures(figures: Figures) -> str:
    done, helped = figures.of("measures"), figures.of("receivers")
    if not done:
        return "Không có biện pháp hỗ trợ, can thiệp nào được thực hiện trong kỳ."
    funds = figures.of("funds")
    spent = f" với tổng kinh phí {money(funds)}" if funds else ""
    return f"Thực hiện {number(done)} biện pháp hỗ trợ, can thiệp cho {number(helped)} đối tượng{spent}."


def _violence(figures: Figures) -> Iterator[str]:
    if VIOLENCE not in figures.values:  # a report issued before it was counted
        return
    happened, handled = figures.value(VIOLENCE), figures.of("violence_handled")
    if not happened and not handled:
        yield "Không phát sinh vụ bạo lực gia đình trong kỳ."
        return
    yield (
        f"Xảy ra {number(happened)} vụ bạo lực gia đình ({_rise(figures, 'violence', When.LAST_YEAR)} so "
        f"với cùng kỳ năm trước); xử lý {number(handled)} vụ, hỗ trợ "
        f"{number(figures.of('violence_supported'))} lượt người bị bạo lực."
    )


def _outreach(figures: Figures) -> Iterator[str]:
    if OUTREACH not in figures.values:  # a report issued before it was counted
        return
    held, courses = figures.value(OUTREACH), figures.value(TRAININGS)
    if not held and not courses:
        yield "Không phát sinh hoạt động truyền thông, tập huấn trong kỳ."
        return
    yield (
        f"Thực hiện {number(held)} lượt truyền thông với {number(figures.value(REACHED))} lượt người "
        f"tiếp cận; tổ chức {number(courses)} lớp tập huấn cho {number(figures.value(TRAINED))} lượt "
        "người."
    )
