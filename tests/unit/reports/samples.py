"""Documents for tests: a short one, and one with everything a report may hold. All names invented."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import lru_cache

from cpo_desktop.reports.document import (
    BOX,
    BOX_TICKED,
    Align,
    Annex,
    Answer,
    Answers,
    BarChart,
    Block,
    Bullets,
    Column,
    Document,
    Heading,
    LineChart,
    Note,
    OfficialHead,
    Paragraph,
    Pyramid,
    Row,
    RowKind,
    Series,
    Signature,
    SignaturePlace,
    Signatures,
    Table,
)
from cpo_desktop.reports.pdf import render_pdf

LETTERS = (
    "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ"
)
RESULTS = (
    "Trong quý, Ủy ban nhân dân xã đã chỉ đạo công chức văn hóa – xã hội phối hợp với các trường"
    " học, trạm y tế, Công an xã và trưởng các thôn rà soát, cập nhật trẻ em có hoàn cảnh đặc biệt;"
    " mọi trường hợp mới phát sinh đều được tiếp nhận, đánh giá và hỗ trợ theo quy định."
)
GROUPS = (
    ("Trẻ em mồ côi cả cha và mẹ", 12, 1, 0),
    ("Trẻ em bị bỏ rơi", 3, 0, 0),
    ("Trẻ em không nơi nương tựa", 7, 2, 1),
    ("Trẻ em khuyết tật", 41, 3, 2),
    ("Trẻ em nhiễm HIV/AIDS", 1, 0, 0),
    ("Trẻ em vi phạm pháp luật", 0, 0, 0),
    ("Trẻ em nghiện ma túy", 0, 0, 0),
    ("Trẻ em phải bỏ học kiếm sống chưa hoàn thành phổ cập giáo dục trung học cơ sở", 9, 2, 0),
    ("Trẻ em bị tổn hại nghiêm trọng về thể chất và tinh thần do bị bạo lực", 4, 1, 1),
    ("Trẻ em bị bóc lột", 0, 0, 0),
    ("Trẻ em bị xâm hại tình dục", 2, 1, 0),
    ("Trẻ em bị mua bán", 0, 0, 0),
    ("Trẻ em mắc bệnh hiểm nghèo thuộc hộ nghèo hoặc hộ cận nghèo", 5, 0, 1),
    ("Trẻ em di cư, trẻ em lánh nạn chưa xác định được cha mẹ", 0, 0, 0),
)
HEAD = OfficialHead(
    issuer=("ỦY BAN NHÂN DÂN", "XÃ HỮU NGHỊ"),
    number=15,
    symbol="BC-UBND",
    place="Hữu Nghị",
    issued_on=date(2026, 9, 15),
)
SIGNATURE = Signature(
    authority=("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), name="Nguyễn Thị Mẫu"
)


def a_document(*body: Block, **changes: object) -> Document:
    document = Document(
        title="Báo cáo công tác bảo vệ, chăm sóc trẻ em quý III năm 2026",
        author="Ủy ban nhân dân xã Hữu Nghị",
        created=date(2026, 9, 15),
        head=HEAD,
        type_name="BÁO CÁO",
        abstract="Công tác bảo vệ, chăm sóc trẻ em quý III năm 2026",
        body=body or (Paragraph(text=RESULTS),),
        signature=SIGNATURE,
        recipients=("Ủy ban nhân dân huyện Ngân Sơn", "Thường trực Đảng ủy", "Lưu: VT, VHXH"),
    )
    return replace(document, **changes)


def groups_table() -> Table:
    rows = [
        Row(cells=(number, name, now, new, closed, now - new + closed, Decimal(now) / 84 * 100))
        for number, (name, now, new, closed) in enumerate(GROUPS, start=1)
    ]
    total = Row(
        cells=("", "Tổng số", 84, 10, 5, 79, Decimal(100)),
        kind=RowKind.TOTAL,
    )
    return Table(
        caption="Bảng 1. Trẻ em có hoàn cảnh đặc biệt theo nhóm",
        unit="trẻ em",
        columns=(
            Column(header="TT", width=0.5, align=Align.CENTER, mark="A"),
            Column(header="Nhóm hoàn cảnh", width=4, mark="B"),
            Column(header="Cuối kỳ", mark="1"),
            Column(header="Mới", group="Trong kỳ", mark="2"),
            Column(header="Kết thúc", group="Trong kỳ", mark="3"),
            Column(header="Đầu kỳ", mark="4=1-2+3"),
            Column(header="Tỷ lệ (%)", places=1, mark="5"),
        ),
        rows=(*rows, total),
        note="Ghi chú: một trẻ em có thể thuộc nhiều nhóm; tổng số tính mỗi trẻ em một lần.",
    )


def village_table(count: int) -> Table:
    columns = (
        Column(header="TT", width=0.5, align=Align.CENTER),
        Column(header="Thôn, bản", width=2.4),
        Column(header="Tổng số trẻ em"),
        *(Column(header=h, group="Có hoàn cảnh đặc biệt") for h in ("Tổng", "Nam", "Nữ")),
        *(Column(header=h, group="Có nguy cơ") for h in ("Tổng", "Nam", "Nữ")),
        Column(header="Kinh phí hỗ trợ (đồng)", width=1.6),
    )
    rows = [
        Row(cells=(n, f"Thôn Nà Mẫu {n}", 40 + n, 7, 4, 3, 5, 2, 3, 1_250_000 * n))
        for n in range(1, count + 1)
    ]
    total = Row(cells=("", "Cộng", *[None] * 8), kind=RowKind.TOTAL)
    return Table(columns=columns, rows=(*rows, total), caption="Số liệu theo thôn, bản")


def by_group_chart() -> BarChart:
    return BarChart(
        title="Biểu đồ 1. Trẻ em có hoàn cảnh đặc biệt theo nhóm",
        unit="trẻ em",
        horizontal=True,
        categories=tuple(name for name, now, _, _ in GROUPS if now),
        series=(
            Series(name="Cuối kỳ", values=tuple(now for _, now, _, _ in GROUPS if now)),
            Series(name="Cùng kỳ năm 2025", values=(10, 3, 9, 38, 1, 12, 6, 1, 5)),
        ),
    )


def by_level_chart() -> BarChart:
    return BarChart(
        title="Biểu đồ 2. Biện pháp hỗ trợ theo cấp độ",
        unit="lượt",
        stacked=True,
        categories=("Quý IV/2025", "Quý I/2026", "Quý II/2026", "Quý III/2026"),
        series=(
            Series(name="Phòng ngừa", values=(20, 25, 31, 28)),
            Series(name="Hỗ trợ", values=(14, 12, 18, 22)),
            Series(name="Can thiệp", values=(3, 5, 2, 6)),
        ),
    )


def by_source_chart() -> BarChart:
    return BarChart(
        title="Biểu đồ 3. Kinh phí theo nguồn",
        unit="triệu đồng",
        categories=("Ngân sách nhà nước", "Tổ chức trong nước", "Tổ chức nước ngoài", "Cá nhân"),
        series=(
            Series(name="Kỳ này", values=(Decimal("125.5"), 40, 0, Decimal("12.3"))),
            Series(name="Kỳ trước", values=(110, 35, 20, None)),
            Series(name="Cùng kỳ", values=(90, 30, 15, 8)),
        ),
    )


def trend_chart() -> LineChart:
    return LineChart(
        title="Biểu đồ 4. Tảo hôn và trẻ em bị xâm hại qua các năm",
        unit="trường hợp",
        categories=("2022", "2023", "2024", "2025", "2026"),
        series=(
            Series(name="Tảo hôn", values=(9, 7, 8, 5, 3)),
            Series(name="Trẻ em bị xâm hại", values=(2, 3, 3, 4, 3)),
        ),
    )


def pyramid_chart() -> Pyramid:
    return Pyramid(
        title="Biểu đồ 5. Tháp tuổi trẻ em",
        unit="trẻ em",
        categories=tuple(f"{age} tuổi" for age in range(16)),
        left=Series(
            name="Nam", values=(41, 38, 45, 40, 37, 52, 44, 39, 48, 50, 43, 36, 47, 42, 49, 46)
        ),
        right=Series(
            name="Nữ", values=(36, 40, 39, 44, 41, 45, 38, 43, 42, 47, 37, 46, 35, 48, 40, 51)
        ),
    )


def a_list_document(count: int) -> Document:
    columns = (
        Column(header="TT", width=0.5),
        Column(header="Họ và tên", width=2.5),
        Column(header="Ngày sinh", width=1.2),
        Column(header="Thôn, bản", width=1.6),
    )
    rows = tuple(
        Row(cells=(n, f"Nguyễn Văn Mẫu {n}", date(2015, 1, 1), f"Nà Mẫu {n % 9}"))
        for n in range(1, count + 1)
    )
    return a_document(Table(columns=columns, rows=rows), classification="LƯU HÀNH NỘI BỘ")


def a_form_document() -> Document:
    place = SignaturePlace(authority=("CÁN BỘ ĐÁNH GIÁ",), hint="(Ký, ghi rõ họ tên)")
    return a_document(
        Paragraph(text=f"{BOX} Nam {BOX_TICKED} Nữ"),
        Answers(items=(Answer(label="Họ và tên:"), Answer(label="Tuổi:", text="12"))),
        Answers(items=(Answer(label="Hoàn cảnh:"),), lines=3),
        Signatures(places=(place, place)),
        form="Mẫu số 01",
        footnotes=("(1) Tên cơ quan.",),
        signature=None,
        recipients=(),
    )


@lru_cache
def a_full_document() -> Document:
    body = (
        Paragraph(
            text="Thực hiện chế độ báo cáo định kỳ, Ủy ban nhân dân xã Hữu Nghị báo cáo kết quả"
            " công tác bảo vệ, chăm sóc trẻ em quý III năm 2026 (số liệu từ ngày 15/6/2026 đến"
            " ngày 14/9/2026) như sau:"
        ),
        Heading(level=1, text="ĐẶC ĐIỂM TÌNH HÌNH"),
        Paragraph(text=RESULTS),
        Heading(level=2, text="Trẻ em có hoàn cảnh đặc biệt"),
        Paragraph(text="Toàn xã có 1.284 trẻ em, trong đó 84 trẻ em có hoàn cảnh đặc biệt (6,5%)."),
        groups_table(),
        by_group_chart(),
        Heading(level=2, text="Trẻ em có nguy cơ rơi vào hoàn cảnh đặc biệt"),
        Heading(level=3, text="Theo nhóm nguy cơ"),
        Paragraph(text=RESULTS + " " + RESULTS),
        Heading(level=3, text="Theo thôn, bản"),
        Bullets(items=("Thôn Nà Mẫu: 5 trẻ em;", "Thôn Khuổi Ví Dụ: 3 trẻ em.")),
        Heading(level=1, text="KẾT QUẢ THỰC HIỆN"),
        Heading(level=2, text="Biện pháp hỗ trợ"),
        Paragraph(text=RESULTS),
        by_level_chart(),
        by_source_chart(),
        Heading(level=2, text="Tảo hôn"),
        Table(columns=(Column(header="Thôn"), Column(header="Số vụ")), rows=()),
        trend_chart(),
        Note(text="Tuổi kết hôn theo Luật Hôn nhân và gia đình: nam từ đủ 20, nữ từ đủ 18 tuổi."),
        Heading(level=1, text="KIẾN NGHỊ, ĐỀ XUẤT"),
        Paragraph(text=RESULTS),
        Paragraph(
            text="Trên đây là báo cáo công tác bảo vệ, chăm sóc trẻ em quý III năm 2026 của Ủy ban"
            " nhân dân xã Hữu Nghị, kính gửi Ủy ban nhân dân huyện Ngân Sơn tổng hợp."
        ),
    )
    reference = "(Kèm theo Báo cáo số 15/BC-UBND ngày 15 tháng 9 năm 2026 của UBND xã Hữu Nghị)"
    return a_document(
        *body,
        addressed_to=("Ủy ban nhân dân huyện Ngân Sơn",),
        legal_bases=(
            "Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016",
            "Căn cứ Nghị định số 56/2017/NĐ-CP ngày 09 tháng 5 năm 2017 của Chính phủ",
        ),
        annexes=(
            Annex(
                title="Số liệu trẻ em theo thôn, bản",
                reference=reference,
                blocks=(village_table(45),),
                landscape=True,
            ),
            Annex(
                title="Tổng hợp theo nhóm hoàn cảnh", reference=reference, blocks=(groups_table(),)
            ),
        ),
    )


@lru_cache
def full_pdf() -> bytes:
    return render_pdf(a_full_document())


@lru_cache
def short_pdf() -> bytes:
    return render_pdf(a_document())
