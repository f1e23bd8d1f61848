"""Inspections with what they found, and visits to families."""

from typing import Final

from cpo_desktop.domain.figures import UNKNOWN, Figures, figure_key
from cpo_desktop.reports.notation import money, number
from cpo_desktop.reports.phrases import compared, sentence
from cpo_desktop.reports.sections.chapters import Part, told
from cpo_desktop.reports.sections.tables import Line, counted_line, sum_line, with_parts
from cpo_desktop.reports.snapshot import Snapshot

_INSPECTIONS: Final = figure_key("inspections")
_FINDINGS: Final = figure_key("findings")
_VIOLATIONS: Final = _FINDINGS.narrowed(violation="yes")
_FINES: Final = figure_key("finding_fines")
_REMEDIED: Final = figure_key("findings_remedied")
_OVERDUE: Final = figure_key("findings_overdue")
_VISITS: Final = figure_key("visits_done")
_VISITS_OVERDUE: Final = figure_key("visits_overdue")
_NO_INSPECTION: Final = "Trong kỳ không phát sinh cuộc kiểm tra, giám sát"
_NO_VISIT: Final = "Trong kỳ không phát sinh lượt thăm hộ gia đình"


def inspections(snapshot: Snapshot) -> Part:
    """What was inspected and found, how it was dealt with, what is still to be remedied."""
    kinds = snapshot.parts("inspections", "kind", "inspection_kinds")
    dealt = snapshot.parts("findings", "handling", "finding_handling")
    heads = snapshot.parts("findings", "head", "head_responsibility")
    violations = {"violation": {"yes": "Trong đó vi phạm pháp luật"}}
    lines = [
        *with_parts("Cuộc kiểm tra, giám sát", "cuộc", _INSPECTIONS, {"kind": kinds}),
        *with_parts("Nội dung phát hiện", "mục", _FINDINGS, violations),
        *_parts_of_findings("Xử lý", "handling", dealt),
        *_parts_of_findings("Người đứng đầu", "head", heads),
        sum_line("Số tiền phạt", "đồng", _FINES, level=1),
        counted_line("Nội dung đã khắc phục", "mục", _REMEDIED),
        counted_line("Nội dung quá hạn khắc phục", "mục", _OVERDUE),
    ]
    return told(
        snapshot.figures,
        _inspected(snapshot.figures),
        lines,
        caption="Kiểm tra, giám sát và kết quả xử lý",
        nothing=_NO_INSPECTION,
    )


def _parts_of_findings(heading: str, dimension: str, parts: dict[str, str]) -> list[Line]:
    # What nothing was said of is no way of dealing with it.
    return [
        counted_line(
            f"{heading}: {words[0].lower()}{words[1:]}",
            "mục",
            _FINDINGS.narrowed(**{dimension: part}),
            level=1,
        )
        for part, words in parts.items()
        if part != UNKNOWN
    ]


def _inspected(figures: Figures) -> str:
    fines = figures.value(_FINES)
    fined = f", xử phạt {money(fines)}" if fines else ""
    findings, violations = figures.value(_FINDINGS), figures.value(_VIOLATIONS)
    found = f", phát hiện {number(findings)} nội dung cần khắc phục" if findings else ""
    unlawful = f", trong đó {number(violations)} nội dung vi phạm pháp luật" if violations else ""
    happened = (
        f"Trong kỳ thực hiện {number(figures.value(_INSPECTIONS))} cuộc kiểm tra, giám sát"
        f"{found}{unlawful}{fined}"
    )
    said = compared(figures, _INSPECTIONS, "cuộc", happened=happened, nothing=_NO_INSPECTION)
    remedied, overdue = figures.value(_REMEDIED), figures.value(_OVERDUE)
    then = [
        f"đã khắc phục {number(remedied)} nội dung" if remedied else "",
        f"{number(overdue)} nội dung quá hạn khắc phục khi chốt số liệu" if overdue else "",
    ]
    told_of = "; ".join(filter(None, then))
    return f"{said} {sentence(told_of)}" if told_of else said


def visits(snapshot: Snapshot) -> Part:
    """The families that were visited, and those that wait for it."""
    figures = snapshot.figures
    happened = f"Trong kỳ thăm {number(figures.value(_VISITS))} lượt hộ gia đình"
    said = compared(figures, _VISITS, "lượt", happened=happened, nothing=_NO_VISIT)
    overdue = figures.value(_VISITS_OVERDUE)
    late = f" Có {number(overdue)} lượt quá hạn chưa thực hiện khi chốt số liệu." if overdue else ""
    words = f"{said}{late}"
    reasons = snapshot.parts("visits_done", "reason", "visit_reasons")
    lines = [
        *with_parts("Lượt thăm hộ gia đình", "lượt", _VISITS, {"reason": reasons}),
        counted_line("Lượt thăm quá hạn", "lượt", _VISITS_OVERDUE),
    ]
    return told(
        figures,
        words,
        lines,
        caption="Thăm hộ gia đình",
        nothing=_NO_VISIT,
    )
