"""Printing from any screen: look at the pages, choose the printer, print several papers as one job."""

from cpo_desktop.ui.printing.dialog import PrintDialog
from cpo_desktop.ui.printing.presenter import Printable

__all__ = ["PrintDialog", "Printable"]
