"""VII. What the commune did: tasks of its plans, outreach, training, inspections, visits, proposals."""

from typing import Final

from cpo_desktop.reports.document import Block
from cpo_desktop.reports.sections.chapters import chapter
from cpo_desktop.reports.sections.inspection import inspections, visits
from cpo_desktop.reports.sections.outreach import outreach, training
from cpo_desktop.reports.sections.tables import FigureTable
from cpo_desktop.reports.sections.tasks import proposals, tasks
from cpo_desktop.reports.snapshot import Snapshot

_NOTHING: Final = (
    "Trong kỳ không phát sinh hoạt động truyền thông, tập huấn, kiểm tra, thăm hộ gia đình; không có "
    "nhiệm vụ của kế hoạch đến hạn; không có khó khăn, kiến nghị gửi cấp trên."
)


def guidance(snapshot: Snapshot) -> list[Block | FigureTable]:
    """What was planned and done, for whom, what it found, and what was asked for."""
    if not snapshot.counts("outreach"):
        return []
    parts = {
        "Thực hiện nhiệm vụ của kế hoạch": tasks(snapshot),
        "Truyền thông": outreach(snapshot),
        "Tập huấn": training(snapshot),
        "Kiểm tra, giám sát": inspections(snapshot),
        "Thăm hộ gia đình": visits(snapshot),
        "Khó khăn, kiến nghị gửi cấp trên": proposals(snapshot),
    }
    return chapter("CÔNG TÁC CHỈ ĐẠO, TRUYỀN THÔNG, TẬP HUẤN, KIỂM TRA", parts, _NOTHING)
