"""The official forms of case work: one module a form, and the list of them all.

Layout and wording follow the annex of Decree 56/2017/NĐ-CP. Words that were not compared with its
print bear a mark and a note on the page. Every form can be made without facts, to be filled by hand.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from cpo_desktop.reports.document import Document
from cpo_desktop.reports.forms.facts import Activity, Facts, Issuer
from cpo_desktop.reports.forms.form_01 import form_01
from cpo_desktop.reports.forms.form_02 import form_02
from cpo_desktop.reports.forms.form_03 import form_03
from cpo_desktop.reports.forms.form_04 import form_04
from cpo_desktop.reports.forms.form_05 import form_05
from cpo_desktop.reports.forms.form_06 import form_06
from cpo_desktop.reports.forms.form_07 import form_07
from cpo_desktop.reports.forms.letter import letter
from cpo_desktop.reports.forms.minutes import minutes

__all__ = ["FORMS", "Activity", "Facts", "FormKind", "Issuer"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FormKind:
    """A form: its key, what it is called, whether it is about one child, and how it is made."""

    key: str
    vi: str
    en: str
    of_child: bool
    make: Callable[[Facts], Document]


FORMS: Final = (
    FormKind(
        key="01",
        vi="Mẫu 01. Báo cáo tiếp nhận thông tin trẻ em",
        en="Form 01. Report on a notice received",
        of_child=False,
        make=form_01,
    ),
    FormKind(
        key="02",
        vi="Mẫu 02. Đánh giá nguy cơ ban đầu",
        en="Form 02. First risk assessment",
        of_child=True,
        make=form_02,
    ),
    FormKind(
        key="03",
        vi="Mẫu 03. Thu thập thông tin, xác minh và đánh giá nguy cơ cụ thể",
        en="Form 03. Full risk assessment",
        of_child=True,
        make=form_03,
    ),
    FormKind(
        key="minutes",
        vi="Biên bản họp xác định nhu cầu của trẻ em",
        en="Minutes of the meeting on the child's needs",
        of_child=True,
        make=minutes,
    ),
    FormKind(
        key="04",
        vi="Mẫu 04. Kế hoạch hỗ trợ, can thiệp",
        en="Form 04. Support and intervention plan",
        of_child=True,
        make=form_04,
    ),
    FormKind(
        key="05",
        vi="Mẫu 05. Quyết định phê duyệt kế hoạch hỗ trợ, can thiệp",
        en="Form 05. Decision to approve the plan",
        of_child=True,
        make=form_05,
    ),
    FormKind(
        key="06",
        vi="Mẫu 06. Rà soát, đánh giá tình trạng của trẻ em",
        en="Form 06. Review of the child's situation",
        of_child=True,
        make=form_06,
    ),
    FormKind(
        key="07",
        vi="Mẫu 07. Quyết định tạm thời cách ly trẻ em",
        en="Form 07. Decision on temporary separation",
        of_child=True,
        make=form_07,
    ),
    FormKind(
        key="letter",
        vi="Công văn đề nghị phối hợp",
        en="Letter to an agency",
        of_child=False,
        make=letter,
    ),
)
