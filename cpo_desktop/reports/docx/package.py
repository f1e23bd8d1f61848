"""The parts of a Word file and how they refer to each other."""

from datetime import UTC, datetime, time
from io import BytesIO
from typing import Final

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.package import OpcPackage
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from typing_extensions import override

from cpo_desktop.reports import official
from cpo_desktop.reports.document import Document
from cpo_desktop.reports.docx.markup import R, W, twips
from cpo_desktop.reports.docx.styles import BULLETS, styles
from cpo_desktop.reports.official import MM, Setting
from cpo_desktop.reports.ooxml import attribute, content, repacked

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
)
_PAGE_NUMBER = (
    '<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>'
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
)
_KINDS: Final = {
    "styles": (CONTENT_TYPE.WML_STYLES, RELATIONSHIP_TYPE.STYLES),
    "numbering": (CONTENT_TYPE.WML_NUMBERING, RELATIONSHIP_TYPE.NUMBERING),
    "header": (CONTENT_TYPE.WML_HEADER, RELATIONSHIP_TYPE.HEADER),
    "settings": (CONTENT_TYPE.WML_SETTINGS, RELATIONSHIP_TYPE.SETTINGS),
}


class Package:
    """A Word file while it is made."""

    def __init__(self, document: Document) -> None:
        setting = official.setting(compact=document.compact)
        self._package = OpcPackage()
        self._main = _Text(PackURI("/word/document.xml"), CONTENT_TYPE.WML_DOCUMENT_MAIN)
        self._package.relate_to(self._main, RELATIONSHIP_TYPE.OFFICE_DOCUMENT)
        self._relate("styles", styles(setting, document.language))
        self._relate("numbering", _bullet_list(setting))
        self.header = self._relate("header", f"<w:hdr {_NAMESPACES}>{_PAGE_NUMBER}</w:hdr>")
        self._relate("settings", _settings(document.language))
        core = _part("/docProps/core.xml", CONTENT_TYPE.OPC_CORE_PROPERTIES, _core(document))
        self._package.relate_to(core, RELATIONSHIP_TYPE.CORE_PROPERTIES)
        self._charts = 0

    def _relate(self, name: str, xml: str) -> str:
        kind, relation = _KINDS[name]
        return self._main.relate_to(_part(f"/word/{name}.xml", kind, xml), relation)

    def chart(self, xml: bytes, workbook: bytes) -> str:
        """Add a chart with the workbook it is edited in; what the text refers to it by."""
        self._charts += 1
        chart = Part(PackURI(f"/word/charts/chart{self._charts}.xml"), CONTENT_TYPE.DML_CHART, xml)
        figures = Part(
            PackURI(f"/word/embeddings/Microsoft_Excel_Sheet{self._charts}.xlsx"),
            CONTENT_TYPE.SML_SHEET,
            workbook,
        )
        # The chart names its workbook by this relation, its only one.
        chart.relate_to(figures, RELATIONSHIP_TYPE.PACKAGE)
        return self._main.relate_to(chart, RELATIONSHIP_TYPE.CHART)

    def body(self, xml: str) -> None:
        """Set the text."""
        self._main.xml = f"<w:document {_NAMESPACES}><w:body>{xml}</w:body></w:document>"

    def packed(self) -> bytes:
        """The file."""
        written = BytesIO()
        self._package.save(written)
        return repacked(written.getvalue())


class _Text(Part):
    """The part that refers to all others: written last, when it is known how."""

    xml = ""

    @property
    @override
    def blob(self) -> bytes:
        """The part as it is kept."""
        return (_DECLARATION + self.xml).encode()


def _part(name: str, kind: str, xml: str) -> Part:
    return Part(PackURI(name), kind, (_DECLARATION + xml).encode())


def _bullet_list(setting: Setting) -> str:
    """The list of bullets: dashes, where the first lines of paragraphs begin."""
    return (
        f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="0">'
        '<w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        '<w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:suff w:val="space"/>'
        '<w:lvlText w:val="-"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="0" w:firstLine="{twips(setting.indent * MM)}"/></w:pPr>'
        "</w:lvl></w:abstractNum>"
        f'<w:num w:numId="{BULLETS}"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )


def _settings(language: str) -> str:
    """The language, and Word's own ways since 2013: else it speaks of a compatibility mode."""
    return (
        f'<w:settings xmlns:w="{W}"><w:compat><w:compatSetting w:name="compatibilityMode"'
        ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        f"<w:themeFontLang w:val={attribute(language)}/></w:settings>"
    )


def _core(document: Document) -> str:
    """Title, agency, subject, language and day; never a machine's or a person's name."""
    made = datetime.combine(document.created, time(), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    texts = (
        ("dc:title", official.title_of(document)),
        ("dc:subject", document.subject),
        ("dc:creator", document.author),
        ("cp:lastModifiedBy", document.author),
        ("dc:language", document.language),
    )
    told = "".join(f"<{name}>{content(value)}</{name}>" for name, value in texts)
    days = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{made}</dcterms:{name}>'
        for name in ("created", "modified")
    )
    return (
        "<cp:coreProperties"
        ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"{told}{days}</cp:coreProperties>"
    )
