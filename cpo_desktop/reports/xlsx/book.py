"""A workbook while it is written: texts that stay texts, numbers that stay numbers."""

from collections.abc import Mapping
from datetime import date, datetime, time
from decimal import Decimal
from io import BytesIO
from typing import Any, Final

from xlsxwriter import Workbook

from cpo_desktop.reports import notation
from cpo_desktop.reports.document import Cell
from cpo_desktop.reports.ooxml import clean, repacked

TYPEFACE: Final = "Times New Roman"

# Nothing is guessed from a text, and nothing is put into files besides the workbook itself.
_OPTIONS: Final = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
_LONGEST: Final = 32_767  # letters in a cell
_EXACT: Final = 1_000_000_000_000_000  # of larger numbers Excel forgets the last figures
_FIRST_DAY: Final = date(1900, 3, 1)  # Excel counts a 29 February 1900 that never was
_FORMULA: Final = ("=", "+", "-", "@")
DAY: Final = "dd/mm/yyyy"

# XlsxWriter has no types: a sheet, and what else it makes, charts and formats.
Sheet = Any
Made = Any

Look = Mapping[str, object]
"""What a cell looks like, in XlsxWriter's words."""


class Book:
    """The workbook, and each look that was asked for once."""

    def __init__(self, created: date, **properties: str) -> None:
        self._written = BytesIO()
        self.workbook: Made = Workbook(self._written, _OPTIONS)
        self.workbook.set_properties({"created": datetime.combine(created, time()), **properties})
        self._looks: dict[tuple[tuple[str, object], ...], Any] = {}

    def packed(self) -> bytes:
        """The file, finished."""
        self.workbook.close()
        return repacked(self._written.getvalue())

    def look(self, look: Look) -> Made:
        """The format for this look."""
        key = tuple(sorted(look.items(), key=lambda pair: pair[0]))
        if key not in self._looks:
            base = {"font_name": TYPEFACE, "valign": "vcenter"}
            self._looks[key] = self.workbook.add_format({**base, **look})
        return self._looks[key]

    def write(self, sheet: Sheet, at: tuple[int, int], value: Cell, look: Look) -> None:
        """Write a text, a number or a day, each as what it is; nothing as an empty cell."""
        if value is None or value == "":
            sheet.write_blank(*at, None, self.look(look))
        elif isinstance(value, str):
            self._write_text(sheet, at, value, look)
        elif isinstance(value, date):
            self._write_day(sheet, at, value, look)
        elif not -_EXACT < value < _EXACT:
            self._write_text(sheet, at, notation.number(value), look)
        else:
            number = {"num_format": number_format(value), **look}
            sheet.write_number(*at, float(value), self.look(number))

    def merge(self, sheet: Sheet, span: tuple[int, int, int, int], text: str, look: Look) -> None:
        """Write a text across cells (row, column, last row, last column), or in the one."""
        if span[:2] != span[2:]:
            sheet.merge_range(*span, "", self.look(look))
        self.write(sheet, span[:2], text, look)

    @staticmethod
    def text(text: str) -> str:
        """The text as a cell can hold it."""
        held = clean(text)
        return held if len(held) <= _LONGEST else f"{held[: _LONGEST - 1]}…"

    def _write_text(self, sheet: Sheet, at: tuple[int, int], text: str, look: Look) -> None:
        # With the mark of a text, it remains one when somebody edits the cell.
        marked = {**look, "quote_prefix": True} if text.startswith(_FORMULA) else look
        sheet.write_string(*at, self.text(text), self.look(marked))

    def _write_day(self, sheet: Sheet, at: tuple[int, int], day: date, look: Look) -> None:
        if day < _FIRST_DAY:
            self._write_text(sheet, at, notation.day(day), look)
        else:
            moment = datetime.combine(day, time())
            sheet.write_datetime(*at, moment, self.look({**look, "num_format": DAY}))


def number_format(value: int | Decimal, places: int | None = None) -> str:
    """How Excel shows the number: with its decimals, or with as many as are asked for."""
    if places is None:
        places = 0 if isinstance(value, int) else max(0, -_exponent(value))
    return "#,##0" + ("." + "0" * places if places else "")


def _exponent(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0
