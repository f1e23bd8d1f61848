"""Excel files read back: every cell with its kind, its format, and whether it is bold."""

import re
from dataclasses import dataclass

from lxml import etree

from tests.unit.reports.office import names, part

_X = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_STRINGS = "xl/sharedStrings.xml"


@dataclass(frozen=True)
class CellRead:
    """A cell: a text, or a number with its format."""

    text: str | None
    number: float | None
    form: str
    style: etree._Element
    formula: str | None
    bold: bool


@dataclass(frozen=True)
class SheetRead:
    name: str
    xml: etree._Element
    cells: dict[str, CellRead]

    def texts(self) -> list[str]:
        return [cell.text for cell in self.cells.values() if cell.text]

    def at(self, text: str) -> str:
        """Where the only cell with this text is."""
        (found,) = (ref for ref, cell in self.cells.items() if cell.text == text)
        return found

    def row(self, number: int) -> list[str | float | None]:
        cells = [
            cell for ref, cell in self.cells.items() if ref.lstrip("ABCDEFGHIJ") == str(number)
        ]
        return [cell.number if cell.text is None else cell.text for cell in cells]

    def find(self, path: str) -> etree._Element | None:
        return self.xml.find(path.replace("x:", _X))

    def merged(self) -> set[str]:
        return {each.get("ref") for each in self.xml.iter(f"{_X}mergeCell")}


def sheets(packed: bytes) -> dict[str, SheetRead]:
    """The sheets in order, by name."""
    book = part(packed, "xl/workbook.xml")
    targets = {
        each.get("Id"): each.get("Target") for each in part(packed, "xl/_rels/workbook.xml.rels")
    }
    # A workbook without a text has no such part.
    shared = part(packed, _STRINGS) if _STRINGS in names(packed) else ()
    strings = [
        _unescaped("".join(text.text or "" for text in each.iter(f"{_X}t"))) for each in shared
    ]
    styles = _Styles(part(packed, "xl/styles.xml"))
    read = {}
    for sheet in book.iter(f"{_X}sheet"):
        xml = part(packed, f"xl/{targets[sheet.get(f'{_R}id')]}")
        cells = {each.get("r"): _cell(each, strings, styles) for each in xml.iter(f"{_X}c")}
        read[sheet.get("name")] = SheetRead(sheet.get("name"), xml, cells)
    return read


def _unescaped(text: str) -> str:
    """The text with what Excel writes as _x0041_ as the letter it is."""
    return re.sub("_x([0-9A-F]{4})_", lambda found: chr(int(found[1], 16)), text)


class _Styles:
    def __init__(self, xml: etree._Element) -> None:
        self.formats = {
            each.get("numFmtId"): each.get("formatCode") for each in xml.iter(f"{_X}numFmt")
        }
        self.looks = list(xml.find(f"{_X}cellXfs"))
        self.fonts = list(xml.find(f"{_X}fonts"))


_BUILT_IN = {"0": "General", "1": "0", "3": "#,##0", "4": "#,##0.00", "14": "mm-dd-yy"}


def _cell(cell: etree._Element, strings: list[str], styles: _Styles) -> CellRead:
    value = cell.findtext(f"{_X}v")
    look = styles.looks[int(cell.get("s", "0"))]
    shared = cell.get("t") == "s"
    code = look.get("numFmtId")
    return CellRead(
        strings[int(value)] if shared else None,
        None if shared or value is None else float(value),
        styles.formats.get(code) or _BUILT_IN[code],
        look,
        cell.findtext(f"{_X}f"),
        styles.fonts[int(look.get("fontId"))].find(f"{_X}b") is not None,
    )
