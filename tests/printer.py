"""A printer whose paper is a file."""

from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter

from cpo_desktop.ui.printing import printers

NAME = "Máy in phòng Văn hóa - Xã hội"


def a_printer(target):
    """A printer that writes a PDF; at few dots, for nobody looks at it."""
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    printer.setResolution(72)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    return printer


def stands_in(monkeypatch, target, *, duplex=True):
    """Let this be the only printer there is; returns its paper."""
    monkeypatch.setattr(printers, "names", lambda: (NAME,))
    monkeypatch.setattr(printers, "turns_sheets", lambda _name: duplex)
    monkeypatch.setattr(printers, "opened", lambda _name: a_printer(target))
    return target
