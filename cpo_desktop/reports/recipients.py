"""Who gets a copy of a report when the office has not said."""

from cpo_desktop.reports.phrases import unit_kind


def default_recipients(commune: str, drafting_unit: str) -> tuple[str, ...]:
    """The leaders of Party, council and committee, and the archive."""
    kind = unit_kind(commune).lower() or "xã"
    return (
        "Như trên",
        f"TT Đảng ủy, TT HĐND {kind}",
        f"Chủ tịch, các PCT UBND {kind}",
        archive_line(drafting_unit),
    )


def archive_line(drafting_unit: str) -> str:
    """The last recipient: the office's own archive and whoever wrote the report."""
    return f"Lưu: VT, {drafting_unit}" if drafting_unit else "Lưu: VT"
