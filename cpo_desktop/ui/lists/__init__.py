"""Lists that load as one scrolls: columns declared once, a table, filters above it."""

from cpo_desktop.ui.lists.entries import EntriesCard, Entry, EntryList
from cpo_desktop.ui.lists.filters import Choice, FilterBox, FindLine
from cpo_desktop.ui.lists.frame import ListFrame
from cpo_desktop.ui.lists.table import RecordTable
from cpo_desktop.ui.lists.table_model import Column, PagedModel

__all__ = [
    "Choice",
    "Column",
    "EntriesCard",
    "Entry",
    "EntryList",
    "FilterBox",
    "FindLine",
    "ListFrame",
    "PagedModel",
    "RecordTable",
]
