"""A list of 5,000 children as PDF, beside the same strings drawn straight on a canvas."""

import random
from datetime import date
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from cpo_desktop.reports.document import Annex, Column, Document, OfficialHead, Row, Table
from cpo_desktop.reports.fonts import Face, font
from cpo_desktop.reports.pdf import render_pdf
from tests.benchmarks.timing import quickest

TARGET = 1.6
ROUNDS = 5
HEADINGS = (
    ("TT", 0.5),
    ("Họ và tên", 2.5),
    ("Ngày sinh", 1.2),
    ("Giới tính", 0.8),
    ("Dân tộc", 0.8),
    ("Thôn, bản", 1.6),
    ("Nhóm hoàn cảnh", 3.4),
    ("Người chăm sóc", 2.5),
)
FAMILY = ("Nguyễn", "Trần", "Hoàng", "Nông", "Lý", "Bế", "Triệu", "Đặng")
MIDDLE = ("Văn", "Thị", "Minh", "Ngọc", "Thị Hồng", "Đức", "Quốc", "Thanh")
GIVEN = ("An", "Bình", "Cường", "Dung", "Đạt", "Hạnh", "Hương", "Khánh", "Nguyệt", "Quỳnh")
GROUPS = (
    "Trẻ em mồ côi cả cha và mẹ",
    "Trẻ em khuyết tật",
    "Trẻ em bị bỏ rơi",
    "Trẻ em phải bỏ học kiếm sống",
)


def children(count: int) -> list[tuple[str, ...]]:
    choose = random.Random(7)

    def name() -> str:
        return " ".join(choose.choice(part) for part in (FAMILY, MIDDLE, GIVEN))

    return [
        (
            str(number),
            name(),
            f"{choose.randint(1, 28):02}/{choose.randint(1, 12):02}/{choose.randint(2010, 2026)}",
            choose.choice(("Nam", "Nữ")),
            choose.choice(("Kinh", "Tày", "Nùng", "Dao")),
            f"Nà Mẫu {choose.randint(1, 30)}",
            choose.choice(GROUPS),
            name(),
        )
        for number in range(1, count + 1)
    ]


def straight(records: list[tuple[str, ...]]) -> int:
    """The floor: every string at a place worked out beforehand, thirty rows a page."""
    canvas = Canvas(BytesIO(), pagesize=(842, 595), invariant=1, pageCompression=1)
    face = font(Face.REGULAR, 12)
    places = [85, 115, 230, 300, 345, 390, 470, 680]
    for start in range(0, len(records), 30):
        canvas.setFont(face.name, face.size)
        for down, record in enumerate(records[start : start + 30]):
            for x, text in zip(places, record, strict=True):
                canvas.drawString(x, 530 - down * 15, text)
        canvas.showPage()
    return len(canvas.getpdfdata())


def as_list(records: list[tuple[str, ...]]) -> int:
    """What the program does: the document made and rendered, heads repeated and borders drawn."""
    table = Table(
        columns=tuple(Column(header=header, width=width) for header, width in HEADINGS),
        rows=tuple(Row(cells=record) for record in records),
    )
    document = Document(
        title="Danh sách trẻ em",
        author="Ủy ban nhân dân xã",
        created=date(2026, 9, 15),
        head=OfficialHead(issuer=("ỦY BAN NHÂN DÂN", "XÃ HỮU NGHỊ")),
        type_name="BÁO CÁO",
        abstract="Danh sách trẻ em",
        body=(),
        annexes=(Annex(title="Danh sách", reference="", blocks=(table,), landscape=True),),
    )
    return len(render_pdf(document))


def test_a_list_costs_little_more_than_its_bare_strings(measured):
    records = children(5_000)
    straight(records[:100])
    as_list(records[:100])
    floor, cost = quickest(ROUNDS, lambda: straight(records), lambda: as_list(records))
    what = "a 5,000-row list as PDF"
    assert measured(what, floor * 1000, cost * 1000, unit="ms", target=TARGET) <= TARGET
