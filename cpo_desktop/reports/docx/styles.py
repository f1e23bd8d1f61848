"""The named styles of an official document: whoever changes one changes all that bears it.

Names are those that Word's list of styles shows: Word's own where it has one, which it translates,
else Vietnamese ones, as the decree calls the parts.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from cpo_desktop.reports import official
from cpo_desktop.reports.docx.markup import W, twips, type_size
from cpo_desktop.reports.fonts import Face
from cpo_desktop.reports.official import MM, Setting
from cpo_desktop.reports.ooxml import attribute
from cpo_desktop.reports.pdf.columns import PADDING, ROW_PADDING

TYPEFACE = "Times New Roman"
"""What the decree asks for; the embedded face of our PDFs has its measures."""

BULLETS = 1
"""The list that bullets belong to."""

FRAME_INSET = 4.0
RULE_HEIGHT = 2.5
_EIGHTHS = 8  # borders are told in eighths of a point

_FACES = {
    Face.REGULAR: "",
    Face.BOLD: "<w:b/><w:bCs/>",
    Face.ITALIC: "<w:i/><w:iCs/>",
    Face.BOLD_ITALIC: "<w:b/><w:bCs/><w:i/><w:iCs/>",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Style:
    """A style of paragraphs; what is None or empty is as in the style it is based on."""

    key: str
    called: str  # in Word's list of styles
    size: float | None = None
    face: Face | None = None
    align: str = ""
    before: float | None = None
    line: float | None = None  # the least distance of lines
    exact: bool = False
    first: float | None = None
    based: str = "Normal"
    follows: str = ""
    keep: bool = False
    outline: int | None = None
    extra: str = ""  # of the paragraph, before its spacing

    def xml(self) -> str:
        """The element, its properties in the order of the schema."""
        custom = "" if self.called.isascii() else ' w:customStyle="1"'
        follows = f'<w:next w:val="{self.follows}"/>' if self.follows else ""
        return (
            f'<w:style w:type="paragraph"{custom} w:styleId="{self.key}">'
            f'<w:name w:val="{self.called}"/><w:basedOn w:val="{self.based}"/>{follows}<w:qFormat/>'
            f"<w:pPr>{''.join(self._paragraph())}</w:pPr><w:rPr>{''.join(self._type())}</w:rPr>"
            "</w:style>"
        )

    def _paragraph(self) -> Iterator[str]:
        if self.keep:
            yield "<w:keepNext/>"
        yield self.extra
        spacing = "" if self.before is None else f' w:before="{twips(self.before)}"'
        if self.line is not None:
            rule = "exact" if self.exact else "atLeast"
            spacing += f' w:line="{twips(self.line)}" w:lineRule="{rule}"'
        if spacing:
            yield f"<w:spacing{spacing}/>"
        if self.first is not None:
            yield f'<w:ind w:firstLine="{twips(self.first)}"/>'
        if self.align:
            yield f'<w:jc w:val="{self.align}"/>'
        if self.outline is not None:
            yield f'<w:outlineLvl w:val="{self.outline}"/>'

    def _type(self) -> Iterator[str]:
        if self.face is not None:
            yield _FACES[self.face]
        if self.size is not None:
            yield type_size(self.size)


def styles(setting: Setting, language: str) -> str:
    """The part that holds all styles."""
    paragraphs = "".join(
        style.xml()
        for group in (_body(setting), _head(), _closing(setting), _tables(setting))
        for style in group
    )
    return (
        f'<w:styles xmlns:w="{W}">{_defaults(setting, language)}'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
        '<w:name w:val="Normal"/><w:qFormat/></w:style>'
        f"{paragraphs}{_TABLE_NORMAL}{_columns()}{_figures()}</w:styles>"
    )


def _defaults(setting: Setting, language: str) -> str:
    lang = attribute(language)
    names = " ".join(f'w:{script}="{TYPEFACE}"' for script in ("ascii", "hAnsi", "eastAsia", "cs"))
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts {names}/>{type_size(setting.size)}"
        f"<w:lang w:val={lang} w:eastAsia={lang} w:bidi={lang}/>"
        "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
    )


def _body(setting: Setting) -> list[_Style]:
    faces = {1: Face.BOLD, 2: Face.BOLD, 3: Face.BOLD_ITALIC, 4: Face.ITALIC}
    bullets = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{BULLETS}"/></w:numPr>'
    return [
        _Style(
            key="BodyText",
            called="Body Text",
            align="both",
            before=setting.paragraph_space,
            line=setting.leading,
            first=setting.indent * MM,
        ),
        *(
            _Style(
                key=f"Heading{level}",
                called=f"heading {level}",
                face=face,
                based="BodyText",
                follows="BodyText",
                keep=True,
                outline=level - 1,
            )
            for level, face in faces.items()
        ),
        _Style(key="ListBullet", called="List Bullet", based="BodyText", extra=bullets),
        _Style(key="Basis", called="Căn cứ ban hành", based="BodyText", face=Face.ITALIC),
        _Style(key="Answer", called="Dòng điền thông tin", based="BodyText"),
        _Style(
            key="AnswerLine",
            called="Dòng để trống",
            based="Answer",
            before=0,
            first=0,
            line=setting.writing,
            exact=True,
        ),
        _Style(
            key="Centred",
            called="Dòng giữa trang",
            face=Face.BOLD,
            align="center",
            before=setting.block_space,
            keep=True,
        ),
        _small("Note", "Ghi chú", official.NOTE_SIZE, setting.paragraph_space),
        _small("Footnote", "Chú thích cuối văn bản", official.FOOTNOTE_SIZE, 0),
        _Style(key="Header", called="header", size=official.PAGE_NUMBER_SIZE, align="center"),
    ]


def _small(key: str, name: str, size: float, before: float) -> _Style:
    return _Style(key=key, called=name, size=size, face=Face.ITALIC, align="both", before=before)


def _head() -> list[_Style]:
    bold, italic = Face.BOLD, Face.ITALIC
    named = (
        ("Superior", "Cơ quan chủ quản", official.AGENCY_SIZE, Face.REGULAR),
        ("Agency", "Cơ quan ban hành", official.AGENCY_SIZE, bold),
        ("Country", "Quốc hiệu", official.COUNTRY_SIZE, bold),
        ("Motto", "Tiêu ngữ", official.MOTTO_SIZE, bold),
        ("Matter", "Trích yếu công văn", official.MATTER_SIZE, Face.REGULAR),
        ("Abstract", "Trích yếu nội dung", official.TITLE_SIZE, bold),
        ("Authority", "Thẩm quyền ban hành", official.TITLE_SIZE, bold),
        ("AnnexTitle", "Tiêu đề phụ lục", official.ANNEX_SIZE, bold),
        ("AnnexReference", "Dẫn chiếu phụ lục", official.ANNEX_REFERENCE_SIZE, italic),
    )
    # Number and day stand on one line, though one is set smaller.
    row = official.PLACE_SIZE * official.SINGLE_LINE
    return [
        *(
            _Style(key=key, called=name, size=size, face=face, align="center", keep=True)
            for key, name, size, face in named
        ),
        _Style(
            key="Number", called="Số, ký hiệu", size=official.NUMBER_SIZE, align="center", line=row
        ),
        _Style(
            key="Place",
            called="Địa danh và thời gian",
            size=official.PLACE_SIZE,
            face=italic,
            align="center",
            line=row,
        ),
        _Style(
            key="Rule",
            called="Đường kẻ ngang",
            size=1,
            line=RULE_HEIGHT,
            exact=True,
            keep=True,
            extra=f"<w:pBdr>{_border('bottom', official.RULE_WIDTH)}</w:pBdr>",
        ),
        _Style(
            key="Frame",
            called="Phạm vi lưu hành",
            size=official.CLASSIFICATION_SIZE,
            face=bold,
            align="center",
            keep=True,
            extra=f"<w:pBdr>{_box(FRAME_INSET)}</w:pBdr>",
        ),
        _Style(
            key="FormNumber",
            called="Mẫu số",
            size=official.FORM_SIZE,
            face=bold,
            align="right",
            keep=True,
        ),
        _Style(
            key="Title",
            called="Title",
            size=official.TITLE_SIZE,
            face=bold,
            align="center",
            follows="Abstract",
            keep=True,
        ),
        _Style(
            key="AnnexName", called="Phụ lục", based="AnnexTitle", follows="BodyText", outline=0
        ),
        _Style(key="Addressee", called="Kính gửi", size=official.ADDRESSEE_SIZE, keep=True),
    ]


def _closing(setting: Setting) -> list[_Style]:
    return [
        _Style(
            key="RecipientsHeading",
            called="Nơi nhận",
            size=official.RECIPIENTS_HEADING_SIZE,
            face=Face.BOLD_ITALIC,
            line=official.SIGNATURE_SIZE * official.SINGLE_LINE,  # begins beside who signs
        ),
        _Style(key="Recipients", called="Danh sách nơi nhận", size=official.RECIPIENTS_SIZE),
        _Style(
            key="Signature",
            called="Quyền hạn, chức vụ người ký",
            size=official.SIGNATURE_SIZE,
            face=Face.BOLD,
            align="center",
        ),
        _Style(
            key="Signer",
            called="Chữ ký và họ tên",
            size=setting.signature_size,
            face=Face.BOLD,
            align="center",
        ),
        _Style(
            key="SignatureHint",
            called="Hướng dẫn ký",
            size=setting.signature_size - 1,
            face=Face.ITALIC,
            align="center",
        ),
    ]


def _tables(setting: Setting) -> list[_Style]:
    styles = [
        _Style(
            key="Caption",
            called="caption",
            size=official.CAPTION_SIZE,
            face=Face.BOLD,
            align="center",
            before=setting.block_space,
            keep=True,
        ),
        _Style(
            key="Unit",
            called="Đơn vị tính",
            size=official.NOTE_SIZE,
            face=Face.ITALIC,
            align="right",
            keep=True,
        ),
        _Style(key="Figure", called="Biểu đồ", align="center", before=setting.block_space),
        _Style(key="Gap", called="Khoảng cách", size=1, line=1, exact=True),
    ]
    for small, size in (("", official.TABLE_SIZE), ("Small", official.TABLE_SIZE_COMPACT)):
        told = ", cỡ nhỏ" if small else ""
        styles += [
            _Style(key=f"Cell{small}", called=f"Ô trong bảng{told}", size=size),
            _Style(
                key=f"CellHead{small}",
                called=f"Tiêu đề cột{told}",
                size=size,
                face=Face.BOLD,
                align="center",
                keep=True,
            ),
            _Style(
                key=f"CellMark{small}",
                called=f"Ký hiệu cột{told}",
                size=size - 1,
                face=Face.ITALIC,
                align="center",
                keep=True,
            ),
        ]
    return styles


def _border(side: str, width: float, space: float = 0.0) -> str:
    eighths = round(width * _EIGHTHS)
    return f'<w:{side} w:val="single" w:sz="{eighths}" w:space="{round(space)}" w:color="000000"/>'


def _box(space: float = 0.0) -> str:
    sides = ("top", "left", "bottom", "right")
    return "".join(_border(side, official.BORDER_WIDTH, space) for side in sides)


def _margins(across: float, down: float) -> str:
    widths = {"top": down, "left": across, "bottom": down, "right": across}
    sides = (f'<w:{side} w:w="{twips(v)}" w:type="dxa"/>' for side, v in widths.items())
    return f"<w:tblCellMar>{''.join(sides)}</w:tblCellMar>"


_TABLE_NORMAL = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>'
)


def _columns() -> str:
    return (
        '<w:style w:type="table" w:customStyle="1" w:styleId="Columns">'
        '<w:name w:val="Khung hai bên"/><w:basedOn w:val="TableNormal"/>'
        f"<w:tblPr>{_margins(0, 0)}</w:tblPr></w:style>"
    )


def _figures() -> str:
    inside = "".join(_border(side, official.BORDER_WIDTH) for side in ("insideH", "insideV"))
    return (
        '<w:style w:type="table" w:customStyle="1" w:styleId="Figures">'
        '<w:name w:val="Bảng số liệu"/><w:basedOn w:val="TableNormal"/>'
        f"<w:tblPr><w:tblBorders>{_box()}{inside}</w:tblBorders>"
        f"{_margins(PADDING, ROW_PADDING)}</w:tblPr></w:style>"
    )
