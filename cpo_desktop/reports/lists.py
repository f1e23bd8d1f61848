"""Lists by name, for the office alone: they bear no number and are issued to nobody.

A list is passed from hand to hand and lies on desks. So it tells neither which group of those that
reports withhold a child is in, nor which risk or measure would tell of it: HIV, drugs, offences,
violence, exploitation, sexual abuse, trafficking (Decree 56/2017/NĐ-CP, article 33, on what is kept
secret of a child). Who may know looks into the child's own file.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Final

from cpo_desktop.domain.circumstance import WITHHELD
from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.family_file import SECRET_MEASURES, SECRET_RISKS
from cpo_desktop.domain.listed import ListedChild, ListedMeasure, OverdueDeadline
from cpo_desktop.domain.measure import OVER
from cpo_desktop.reports.document import (
    Align,
    Block,
    Cell,
    Column,
    Document,
    KeepTogether,
    Note,
    OfficialHead,
    Paragraph,
    Row,
    SignaturePlace,
    Signatures,
    Table,
)
from cpo_desktop.reports.forms.parts import SIGN_HERE, code
from cpo_desktop.reports.forms.parts import partial as partial_day
from cpo_desktop.reports.notation import day, money, number
from cpo_desktop.reports.phrases import unit_inside
from cpo_desktop.reports.snapshot import Snapshot
from cpo_desktop.reports.told import as_blocks

INTERNAL: Final = "LƯU HÀNH NỘI BỘ"
HIDDEN_GROUP: Final = "Nhóm cần giữ kín"
HIDDEN_RISK: Final = "Nguy cơ cần giữ kín"
HIDDEN_MEASURE: Final = "Biện pháp cần giữ kín"

_NOTICE: Final = (
    "Danh sách có thông tin bí mật của trẻ em (Điều 33 Nghị định số 56/2017/NĐ-CP): chỉ dùng trong cơ "
    "quan, không sao chụp, không niêm yết. Nhóm, nguy cơ, biện pháp nhạy cảm chỉ xem tại hồ sơ."
)
_RECEIVERS: Final = {
    "child": "Trẻ em",
    "person": "Người chăm sóc",
    "household": "Hộ gia đình",
}
_NUMBER: Final = Column(header="TT", width=0.45, align=Align.CENTER)
_VILLAGE: Final = Column(header="Thôn, tổ dân phố", width=1.5, align=Align.LEFT)
_NOWHERE: Final = "Chưa rõ"
_DEADLINE: Final = "Thời hạn"

Villages = Mapping[str, str]


# The documents


def _listing(name: str, what: str, snapshot: Snapshot) -> Document:
    commune = unit_inside(snapshot.sender.commune)
    until = f"số liệu đến ngày {day(snapshot.period.end)}"
    return Document(
        title=f"{name.capitalize()} {what} - {snapshot.sender.commune}",
        author=f"Ủy ban nhân dân {commune}",
        subject=f"{name.capitalize()} {what}, {until}",
        created=snapshot.period.end,
        classification=INTERNAL,
        head=OfficialHead(
            issuer=("ỦY BAN NHÂN DÂN", snapshot.sender.commune.upper()),
            symbol="",
            place=snapshot.sender.place,
        ),
        type_name=name.upper(),
        abstract=f"{what[:1].upper()}{what[1:]}\ntrên địa bàn {commune}, {until}",
        body=_with_signatures(snapshot),
        footnotes=(_NOTICE,),
        landscape=True,
    )


def _with_signatures(snapshot: Snapshot) -> tuple[Block, ...]:
    """The list, and its end on one page with those who sign it."""
    table, *end = as_blocks(snapshot.told)
    sender = snapshot.sender
    made_by = SignaturePlace(authority=("NGƯỜI LẬP",), hint=SIGN_HERE)
    head = SignaturePlace(authority=sender.authority, hint=SIGN_HERE, name=sender.signer)
    return (table, KeepTogether(blocks=(*end, Signatures(places=(made_by, head)))))


special_list: Final = partial(_listing, "Danh sách", "trẻ em có hoàn cảnh đặc biệt")
risk_list: Final = partial(_listing, "Danh sách", "trẻ em có nguy cơ rơi vào hoàn cảnh đặc biệt")
measure_list: Final = partial(_listing, "Sổ theo dõi", "biện pháp hỗ trợ, can thiệp")
overdue_list: Final = partial(_listing, "Danh sách", "vụ việc quá hạn giải quyết")


# Children


def special(children: Sequence[ListedChild], villages: Villages) -> tuple[Block, ...]:
    """Children in special circumstances, with their groups."""
    told = partial(_reason, "circumstances", frozenset(WITHHELD), HIDDEN_GROUP)
    return _children(children, villages, ("có hoàn cảnh đặc biệt", "Nhóm (từ ngày)"), told)


def at_risk(children: Sequence[ListedChild], villages: Villages) -> tuple[Block, ...]:
    """Children at risk, with their risks."""
    told = partial(_reason, "risks", SECRET_RISKS, HIDDEN_RISK)
    whom = "có nguy cơ rơi vào hoàn cảnh đặc biệt"
    return _children(children, villages, (whom, "Nguy cơ (từ ngày)"), told)


def _children(
    children: Sequence[ListedChild],
    villages: Villages,
    words: tuple[str, str],
    told: Callable[[tuple[str, date]], str],
) -> tuple[Block, ...]:
    """The children row by row; `words` say who they are, and what they are in the list for."""
    whom, reasons = words
    rows = [
        Row(
            cells=(
                at,
                child.code,
                child.name,
                _born(child.born),
                code("sexes", child.sex),
                villages.get(child.village, _NOWHERE),
                child.carer,
                _each_once(map(told, child.reasons)),
                _each_once(map(_measure, child.measures)),
            )
        )
        for at, child in enumerate(children, start=1)
    ]
    table = Table(
        columns=(
            _NUMBER,
            Column(header="Mã trẻ em", width=0.95, align=Align.LEFT),
            Column(header="Họ và tên", width=1.9, align=Align.LEFT),
            Column(header="Ngày sinh", width=0.95, align=Align.CENTER),
            Column(header="Giới tính", width=0.55, align=Align.CENTER),
            _VILLAGE,
            Column(header="Người chăm sóc", width=1.7, align=Align.LEFT),
            Column(header=reasons, width=2.6, align=Align.LEFT),
            Column(header="Biện pháp đang thực hiện", width=2.2, align=Align.LEFT),
        ),
        rows=tuple(rows),
        when_empty=f"Không có trẻ em nào {whom}.",
        compact=True,
    )
    return _with_total(table, _children_in_all(children))


def _children_in_all(children: Sequence[ListedChild]) -> str:
    girls = sum(child.sex == "female" for child in children)
    places = len({child.village for child in children if child.village})
    of_girls = f", trong đó {number(girls)} nữ" if girls else ""
    where = f"; ở {number(places)} thôn, tổ dân phố" if places else ""
    return f"Danh sách có {number(len(children))} trẻ em{of_girls}{where}."


def _born(born: PartialDate | None) -> Cell:
    """The birth date; a text where no more is known of it than month or year."""
    is_whole = born is not None and born.day is not None and not born.estimated
    return born.earliest() if born and is_whole else partial_day(born)


def _reason(codes: str, secret: frozenset[str], instead: str, reason: tuple[str, date]) -> str:
    key, since = reason
    # Without its day: that of a case of abuse may be known in the village.
    return instead if key in secret else f"{_short(codes, key)} ({day(since)})"


def _measure(kind: str) -> str:
    return HIDDEN_MEASURE if kind in SECRET_MEASURES else _short("measure_types", kind)


def _short(codes: str, key: str) -> str:
    return code_list(codes).get(key).short("vi") if key else ""


def _each_once(words: Iterable[str]) -> str:
    """The words, what is kept secret only once and last."""
    told = dict.fromkeys(filter(None, words))
    return "; ".join(sorted(told, key={HIDDEN_GROUP, HIDDEN_RISK, HIDDEN_MEASURE}.__contains__))


def _with_total(table: Table, total: str, *notes: Block) -> tuple[Block, ...]:
    """The table, and below it how much it holds; an empty one says by itself that it holds nothing."""
    return (table, Paragraph(text=total), *notes) if table.rows else (table,)


# Measures


def measures(listed: Sequence[ListedMeasure], villages: Villages, until: date) -> tuple[Block, ...]:
    """The ledger: what was done for whom, by whom, with which money."""
    rows = [
        Row(
            cells=(
                at,
                each.code,
                each.receiver,
                _RECEIVERS[each.receiver_kind],
                villages.get(each.village, _NOWHERE),
                _measure(each.kind or ""),
                code("measure_levels", each.level),
                each.started_on,
                each.ended_on,
                _short("providers", each.provider or ""),
                each.funds or None,
                _state(each, until),
            )
        )
        for at, each in enumerate(listed, start=1)
    ]
    funds = sum(each.funds for each in listed)
    spent = f"; kinh phí trong kỳ {money(funds)}" if funds else ""
    total = f"Sổ có {number(len(listed))} biện pháp{spent}."
    return _with_total(
        Table(
            columns=(
                _NUMBER,
                Column(header="Mã", width=0.95, align=Align.LEFT),
                Column(header="Người, hộ được hỗ trợ", width=1.8, align=Align.LEFT),
                Column(header="Đối tượng", width=0.95, align=Align.LEFT),
                _VILLAGE,
                Column(header="Biện pháp", width=1.9, align=Align.LEFT),
                Column(header="Cấp độ", width=0.9, align=Align.LEFT),
                Column(header="Từ ngày", width=0.9, align=Align.CENTER),
                Column(header="Đến ngày", width=0.9, align=Align.CENTER),
                Column(header="Cơ quan, tổ chức thực hiện", width=1.5, align=Align.LEFT),
                Column(header="Kinh phí trong kỳ (đồng)", width=1.0, align=Align.RIGHT),
                Column(header="Trạng thái", width=1.0, align=Align.LEFT),
            ),
            rows=tuple(rows),
            when_empty="Không có biện pháp nào được thực hiện trong kỳ.",
            compact=True,
        ),
        total,
    )


def _state(each: ListedMeasure, until: date) -> str:
    """How the measure stood when the figures closed: one that ended later was still running."""
    ran_on = each.ended_on is None or each.ended_on > until
    status = "ongoing" if ran_on and each.status in OVER else each.status
    return code("measure_statuses", status)


# Cases


def overdue(missed: Sequence[OverdueDeadline], on: date) -> tuple[Block, ...]:
    """Which deadline of the law each case has missed; children by their code alone."""
    rows = [
        Row(
            cells=(
                at,
                each.code,
                ", ".join(each.children),
                each.received_on,
                code("case_stages", each.stage),
                each.deadline.rule.label("vi"),
                each.deadline.day,
                f"{each.deadline.at:%H:%M}",
                each.days,
                each.deadline.rule.source,
            )
        )
        for at, each in enumerate(missed, start=1)
    ]
    several = len({each.code for each in missed})
    total = (
        f"Danh sách có {number(several)} vụ việc, tin báo; {number(len(missed))} thời hạn đã qua."
    )
    return _with_total(
        Table(
            columns=(
                _NUMBER,
                Column(header="Mã vụ việc, tin báo", width=1.1, align=Align.LEFT),
                Column(header="Mã trẻ em", width=1.1, align=Align.LEFT),
                Column(header="Ngày tiếp nhận", width=0.95, align=Align.CENTER),
                Column(header="Bước đang thực hiện", width=1.7, align=Align.LEFT),
                Column(header="Việc quá hạn", width=2.0, align=Align.LEFT),
                Column(header="Ngày", width=0.95, align=Align.CENTER, group=_DEADLINE),
                Column(header="Giờ", width=0.55, align=Align.CENTER, group=_DEADLINE),
                Column(header="Quá hạn (ngày)", width=0.75, align=Align.RIGHT),
                Column(header="Căn cứ", width=2.4, align=Align.LEFT),
            ),
            rows=tuple(rows),
            when_empty="Không có vụ việc nào quá hạn.",
            compact=True,
        ),
        total,
        Note(
            text=f"Số ngày quá hạn là ngày lịch, tính đến ngày {day(on)}; 0 là quá hạn trong ngày đó."
        ),
    )
