"""A period in which nothing happened: every report is valid all the same, and says so in words."""

import shutil

import pytest

from cpo_desktop.bootstrap import open_application
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.reports.catalogue import REPORT_KINDS, report_kind
from cpo_desktop.reports.document import Chart, KeepTogether, Table, texts
from tests.conftest import PASSWORD, TickingClock
from tests.factory import a_child
from tests.unit.reports.reading import read, within_margins

NOTHING = {
    "periodic": (
        "Trong kỳ không phát sinh tin báo, vụ việc bảo vệ trẻ em, trẻ em bị xâm hại",
        "Trong kỳ không phát sinh trường hợp tảo hôn",
        "Trong kỳ không phát sinh vụ bạo lực gia đình",
        "Trong kỳ không có biện pháp hỗ trợ, can thiệp nào được thực hiện.",
        "Trong kỳ không phát sinh hoạt động truyền thông, tập huấn",
    ),
    "council_children": (
        "Trong kỳ không phát sinh tin báo, vụ việc bảo vệ trẻ em, trẻ em bị xâm hại",
        "Trong kỳ không có nghị quyết của Hội đồng nhân dân",
        "trong kỳ không phát sinh thu, chi cho công tác trẻ em.",
    ),
    "council_violence": (
        "Không phát sinh vụ bạo lực gia đình trong kỳ.",
        "Trong kỳ không phát sinh hoạt động phòng, chống bạo lực gia đình.",
    ),
    "indicators": ("Trong kỳ không phát sinh",),
    "plan_evaluation": ("không có chương trình, kế hoạch nào phải đánh giá.",),
    "child_marriage": (
        "Trong kỳ không phát sinh trường hợp tảo hôn, hôn nhân cận huyết thống",
        "Không phát sinh trường hợp tảo hôn trong kỳ.",
    ),
    "violence_form": (
        "Trong kỳ không phát sinh vụ bạo lực gia đình, trường hợp tảo hôn;",
        "các chỉ tiêu có số liệu đều bằng 0.",
    ),
    "action_month": (
        "Trong kỳ không phát sinh hoạt động truyền thông, tập huấn, hỗ trợ, tặng quà",
        "Trong kỳ không tổ chức Diễn đàn trẻ em.",
    ),
    "work_summary": ("Trong kỳ không phát sinh hoạt động truyền thông, tập huấn",),
    "list_special": ("Không có trẻ em nào có hoàn cảnh đặc biệt.",),
    "list_risk": ("Không có trẻ em nào có nguy cơ rơi vào hoàn cảnh đặc biệt.",),
    "list_measures": ("Không có biện pháp nào được thực hiện trong kỳ.",),
    "list_overdue": ("Không có vụ việc nào quá hạn.",),
}
PRINTED = ("pdf", "docx", "xlsx")
KINDS = pytest.mark.parametrize("kind", [kind.key for kind in REPORT_KINDS])


FRESH, CHILDREN = "a fresh store", "children, and nothing happened to them"


@pytest.fixture(scope="module", params=[FRESH, CHILDREN])
def commune(request, fresh_store, tmp_path_factory):
    folder = shutil.copytree(fresh_store, tmp_path_factory.mktemp("empty") / "store")
    with open_application(folder, PASSWORD, clock=TickingClock()) as app:
        for year in (2012, 2019, 2024) if request.param == CHILDREN else ():
            village = app.office.villages()[0].id
            app.records.save(a_child(village=village, born=PartialDate(year, 5, 1)))
        yield app


def blocks_of(document):
    everything = (*document.body, *(block for annex in document.annexes for block in annex.blocks))
    for block in everything:
        yield from block.blocks if isinstance(block, KeepTogether) else (block,)


def document_of(app, kind):
    period = app.reports.period(kind)
    return report_kind(kind).document(app.reports.draft(kind, period))


@KINDS
def test_it_says_in_words_that_there_is_nothing(commune, kind):
    said = "\n".join(texts(document_of(commune, kind)))
    assert [words for words in NOTHING[kind] if words not in said] == []


@KINDS
def test_no_table_is_a_head_alone_and_nothing_is_drawn_of_nothing(commune, kind):
    blocks = [*blocks_of(document_of(commune, kind))]
    tables = [block for block in blocks if isinstance(block, Table)]
    # A list of nobody keeps its head, and says below it that there is nobody.
    heads = [table for table in tables if not table.rows]
    assert all(table.when_empty in NOTHING[kind] for table in heads)
    charts = [block for block in blocks if isinstance(block, Chart)]
    values = [
        [
            value
            for series in getattr(chart, "series", None) or (chart.left, chart.right)
            for value in series.values
        ]
        for chart in charts
    ]
    assert all(map(any, values))


@KINDS
def test_it_is_a_file_in_every_format(commune, kind):
    period = commune.reports.period(kind)
    files = {ending: commune.reports.file(kind, period, ending) for ending in PRINTED}
    assert all(map(within_margins, read(files["pdf"])))
    assert all(files[ending].startswith(b"PK") for ending in ("docx", "xlsx"))


def test_the_set_says_whether_nothing_happened_or_nothing_is_counted(commune):
    said = "\n".join(texts(document_of(commune, "indicators")))
    all_nought = "các chỉ tiêu tính từ sổ theo dõi của xã đều bằng 0."
    happened = "các chỉ tiêu phát sinh trong kỳ bằng 0."
    year = commune.reports.period("indicators")
    counts = bool(commune.reports.figures("indicators", year).of("children"))
    assert (all_nought in said, happened in said) == (not counts, counts)
