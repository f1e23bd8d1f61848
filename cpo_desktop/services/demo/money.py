"""The commune's budget for children, year by year: what it allocates, and what is spent of it."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, NamedTuple

from cpo_desktop.domain.budget import Budget, Spending
from cpo_desktop.domain.measure import Funding
from cpo_desktop.services.demo.families import YEAR
from cpo_desktop.services.demo.scene import Scene

MILLION: Final = 1_000_000
_HUNDRED: Final = 100
_NEW_YEAR: Final = (12, 15)
"""By when the next year's budget is decided."""
_TOO_LATE_FOR_A_YEAR: Final = timedelta(60)


class Purpose(NamedTuple):
    """A programme and the source it is paid from: keys of `programmes` and `funding_sources`."""

    programme: str
    source: str


class _Costs(NamedTuple):
    month: int
    share: int
    """Percent of what is usually allocated."""
    what: str


# What is usually allocated, in millions of đồng, and what it is spent on beside other registers.
_USUAL: Final = {
    Purpose("protection", "state_commune"): (
        40, (_Costs(4, 12, "Thăm hỏi, hỗ trợ đột xuất trẻ em có hoàn cảnh khó khăn"),),
    ),
    Purpose("protection", "state_province"): (
        60, (_Costs(9, 15, "Sữa, sách vở cho trẻ em có hoàn cảnh đặc biệt"),),
    ),
    Purpose("abuse", "state_commune"): (
        20, (_Costs(6, 40, "Làm pa nô, áp phích phòng, chống xâm hại trẻ em"),),
    ),
    Purpose("injury", "state_commune"): (
        12, (_Costs(5, 70, "Biển cảnh báo ao, suối sâu; phao cứu sinh"),),
    ),
    Purpose("participation", "state_commune"): (
        10, (_Costs(8, 75, "Tổ chức Diễn đàn trẻ em xã"),),
    ),
    Purpose("action_month", "state_commune"): (
        25, (_Costs(6, 35, "Quà Ngày Quốc tế Thiếu nhi 1/6"), _Costs(9, 40, "Quà Tết Trung thu")),
    ),
    Purpose("domestic_violence", "state_commune"): (
        15, (_Costs(7, 45, "Sinh hoạt câu lạc bộ phòng, chống bạo lực gia đình"),),
    ),
    Purpose("child_marriage", "programme_ethnic"): (
        30, (_Costs(3, 55, "Hội nghị ký cam kết không tảo hôn ở các thôn"),),
    ),
    Purpose("facilities", "programme_rural"): (
        80, (_Costs(10, 20, "Bảo dưỡng thiết bị các điểm vui chơi"),),
    ),
    Purpose("staff", "state_commune"): (
        48,
        (_Costs(6, 45, "Phụ cấp cộng tác viên 6 tháng đầu năm"),
         _Costs(12, 45, "Phụ cấp cộng tác viên 6 tháng cuối năm")),
    ),
}  # fmt: skip
_TIED: Final = {
    "state_commune": Purpose("protection", "state_commune"),
    "state_province": Purpose("protection", "state_province"),
}


@dataclass(slots=True)
class _Line:
    """A line that is written down once it is known what it paid."""

    id: str
    written: date
    spent: int = 0


class Purse:
    """Keeps account of every budget line, so that what is allocated suits what is spent."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._lines: dict[tuple[int, Purpose], _Line] = {}

    def pay(self, purpose: Purpose, amount: int, *, day: date, written: date) -> str | None:
        """The line that pays for this day; None if it was not decided on when that was written."""
        line = self._line(day.year, purpose)
        if line is None or line.written > written:
            return None
        line.spent += amount
        return line.id

    def close(self) -> None:
        """Write down every line, and what it paid that stands nowhere else."""
        for year in self._scene.diary.years:
            for purpose, (usual, costs) in _USUAL.items():
                line = self._line(year, purpose)
                if line is not None:
                    for cost in costs:
                        self._spend(line, year, cost, usual)
                    self._allocate(line, year, purpose, usual)

    def _line(self, year: int, purpose: Purpose) -> _Line | None:
        diary = self._scene.diary
        decided = date(year - 1, *_NEW_YEAR)
        last = date(year, 12, 31)
        if decided > diary.until or last - diary.start < _TOO_LATE_FOR_A_YEAR:
            return None
        if (year, purpose) not in self._lines:
            written = diary.written(decided, within=5)
            self._lines[year, purpose] = _Line(id=diary.new_id(written), written=written)
        return self._lines[year, purpose]

    def _spend(self, line: _Line, year: int, cost: _Costs, usual: int) -> None:
        chance, diary = self._scene.chance, self._scene.diary
        day = date(year, cost.month, chance.whole(2, 20))
        if not diary.covers(day):
            return
        written = diary.written(day, not_before=line.written, within=4)
        amount = usual * cost.share * chance.whole(85, 105) // _HUNDRED * MILLION // _HUNDRED
        line.spent += amount
        diary.add(
            written,
            Spending(
                id=diary.new_id(written),
                budget=line.id,
                spent_on=day,
                amount=amount,
                purpose=cost.what,
                document=f"{chance.whole(11, 190):03}/PC",
            ),
        )

    def _allocate(self, line: _Line, year: int, purpose: Purpose, usual: int) -> None:
        chance, diary = self._scene.chance, self._scene.diary
        first, last = max(date(year, 1, 1), diary.start), min(date(year, 12, 31), diary.until)
        share = max((last - first).days / YEAR, 0.1)
        needed = int(line.spent / share * chance.whole(101, 115)) // _HUNDRED // MILLION + 1
        diary.add(
            line.written,
            Budget(
                id=line.id,
                year=year,
                programme=purpose.programme,
                source=purpose.source,
                allocated=max(usual * chance.whole(85, 110) // _HUNDRED, needed) * MILLION,
                document=f"{chance.whole(180, 260)}/QĐ-UBND",
            ),
        )


def tie_to_budget(scene: Scene, purse: Purse) -> None:
    """Most of what the state paid for measures is tied to the line that it came from."""
    for told in scene.diary.told(Funding):
        funding, day = told.record, told.record.given_on
        purpose = _TIED.get(funding.source or "")
        if purpose is None or funding.amount is None or day is None:
            continue
        if day <= scene.diary.start or not scene.chance.happens(0.75):
            continue
        line = purse.pay(purpose, funding.amount, day=day, written=told.written)
        if line is not None:
            scene.diary.change(told.written, funding, budget=line)
