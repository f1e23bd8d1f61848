"""Documents as PDF: the text laid out line by line on ReportLab's canvas."""

from cpo_desktop.reports.pdf.rendering import render_pdf

__all__ = ["render_pdf"]
