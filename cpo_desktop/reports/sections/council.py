"""What reports to the commune's People's Council have in common: who gets them, what is asked of it."""

from collections.abc import Iterator
from typing import Final

from cpo_desktop.domain.figures import percent
from cpo_desktop.foundation.words import mark
from cpo_desktop.reports.notation import money, number
from cpo_desktop.reports.notation import percent as percentage
from cpo_desktop.reports.phrases import unit_inside
from cpo_desktop.reports.snapshot import Snapshot

COUNCIL: Final = "Hội đồng nhân dân"
ASKED: Final = mark("Proposals to the People's Council")
ASKED_VI: Final = f"Kiến nghị với {COUNCIL}"


def addressed_to(snapshot: Snapshot) -> tuple[str, ...]:
    """The council of the commune."""
    return (f"{COUNCIL} {unit_inside(snapshot.sender.commune)}",)


def asked_for_budget(snapshot: Snapshot, purpose: str, allocated: int, used: int) -> Iterator[str]:
    """A budget for the coming year, with what there was of it and what was spent."""
    if not allocated and not used:
        return
    rate = percent(used, allocated)
    of_all = f", bằng {percentage(rate)}" if rate is not None else ""
    year = snapshot.period.end.year
    given = (
        f"dự toán năm {year}: {money(allocated)}" if allocated else f"năm {year} chưa có dự toán"
    )
    spent = f"đã chi {money(used)}{of_all}" if used else "chưa chi"
    yield (f"Quan tâm bố trí ngân sách năm {year + 1} cho công tác {purpose} ({given}; {spent}).")


def asked_for_play(snapshot: Snapshot) -> Iterator[str]:
    """Land and money for places to play, where villages have none of their own."""
    figures = snapshot.figures
    none, every = figures.of("villages", own_play="no"), figures.of("villages")
    if none:
        yield (
            f"Quan tâm bố trí quỹ đất, kinh phí xây dựng điểm vui chơi cho trẻ em tại {number(none)}/"
            f"{number(every)} thôn, tổ dân phố chưa có điểm vui chơi, văn hóa, thể thao tại chỗ."
        )
