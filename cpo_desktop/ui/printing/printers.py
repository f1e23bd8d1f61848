"""The printers of this PC; the one place where a printer is opened."""

from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo


def names() -> tuple[str, ...]:
    """What the printers are called that this PC knows, the usual one first."""
    known = QPrinterInfo.availablePrinterNames()
    usual = QPrinterInfo.defaultPrinterName()
    return tuple(sorted(known, key=lambda name: (name != usual, name.casefold())))


def turns_sheets(name: str) -> bool:
    """Whether the printer is not known to print on one side only."""
    modes = QPrinterInfo.printerInfo(name).supportedDuplexModes()
    return modes != [QPrinter.DuplexMode.DuplexNone]


def opened(name: str) -> QPrinter:
    """The printer of this name, with A4 upright in it."""
    printer = QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    return printer
