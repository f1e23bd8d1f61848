"""What names somebody never reaches a log or a traceback by way of repr()."""

import dataclasses
import importlib
import pkgutil
import re

import pytest

import cpo_desktop
from cpo_desktop.domain.fields import Kind, Record, fields_of
from cpo_desktop.domain.registry import RECORDS

MARKER = "Nguyễn Thị Bí Mật"

# Fields so called hold what officers wrote or who somebody is, unless named below.
TELLING = re.compile(
    r"(^|_)(title|hint|names?|words|users?|officers?|signer|signers|author|head|telephone|phone"
    r"|address|born|remarks|rows|typed|values|details|snapshot|payload|password|recovery|secret"
    r"|donor|by)$"
)
HARMLESS = {
    # Declarations and words of the program, official documents' own parts, offices, figures.
    *("CodeList.name", "Field.name", "Entity.name", "Indicator.name", "Series.name"),
    *("CommuneChoice.name", "Declared.name", "Declared.words", "Screen.title", "Command.title"),
    *("Addition.name", "Village.name", "Document.title", "Document.author", "Document.head"),
    *("Document.type_name", "BarChart.title", "LineChart.title", "Annex.title", "AnnexPart.title"),
    *("Pyramid.title", "Content.name", "Trend.values", "Behind.title"),
    *("Gap.details", "Setup.officer_title", "Answers.officer_title", "Item.words", "Part.words"),
    *(
        "Scale.words",
        "Series.values",
        "Span.rows",
        "FormPart.rows",
        "Columns.title",
        "Columns.born",
    ),
    *(
        "SignaturePlace.hint",
        "Part.hint",
        "Register.hint",
        "Register.found_by",
        "Register.closed_by",
    ),
    *("Added.names", "Register.open_words", "_Tally.by"),
    *("SetParts.by", "Target.words"),  # the indicator set
    *("RegisterFilter.values", "RegisterFilter.overdue_by"),  # codes, ids and a day
    "Page.rows",  # rows are dataclasses of this test themselves
}
FREE = {Kind.TEXT, Kind.NOTE, Kind.PHONE, Kind.PERSONAL_NUMBER}
# Texts of records that name an office, a document or nothing at all.
IMPERSONAL = {
    *("Unit.name", "Unit.official_code", "Office.officer_title", "Office.addressee"),
    *("Office.recipients", "Office.drafting_unit", "Office.place", "Household.code", "Child.code"),
    *("Child.school_class", "Marriage.code", "MarriageAction.document", "Measure.code"),
    *("Funding.in_kind", "Narrative.kind", "Narrative.period", "Narrative.part"),
    *("IssuedReport.kind", "IssuedReport.period", "IssuedReport.number", "IssuedReport.sha256"),
    *("IssuedReport.pages_sha256", "Notice.code", "Case.code", "Assessment.scale"),
    *("SafetyOrder.number", "Coordination.letter_number", "Plan.decision_number"),
    # The commune's own work names events, places, offices and documents.
    *("Violence.code", "ViolenceStep.document", "Outreach.code", "Outreach.subject"),
    *("Outreach.materials", "Outreach.partners", "Inspection.members", "PlanTask.partners"),
    *("Training.code", "Training.subject"),
    *("Training.place", "Attendance.certificate", "Inspection.code"),
    *("Inspection.subject", "Inspection.place", "Inspection.document"),
    *("Consultation.code", "Consultation.subject"),
    "Opinion.told_how",
    *("Proposal.code", "Proposal.subject", "Proposal.document"),
    *("Facility.code", "Facility.name", "Facility.address"),
    *("Investment.purpose", "Budget.code", "Budget.document"),
    *("Spending.purpose", "Spending.document", "Contribution.code", "Contribution.in_kind"),
    *("Contribution.purpose", "Staff.post", "Staff.document", "Certificate.name"),
    *("Certificate.issuer", "ActionPlan.code", "ActionPlan.name", "ActionPlan.number"),
    *("ActionPlan.issuer", "PlanTask.name"),
    *("PlanTarget.name", "PlanTarget.unit", "TargetYear.remarks"),
    *("CommuneCount.code", "CommuneCount.source", "ReportSending.way"),
    *("ReportDuty.kind", "ReportDuty.length"),
    *("AlternativeCare.decision_number", "Attachment.media_type", "Attachment.sha256"),
}


def modules():
    for found in pkgutil.walk_packages(cpo_desktop.__path__, "cpo_desktop."):
        skipped = (".migrations", ".services.demo", ".__main__")  # nobody in the demo is real
        if not any(part in found.name for part in skipped):
            yield importlib.import_module(found.name)


def dataclasses_of(module):
    for kind in vars(module).values():
        own = isinstance(kind, type) and kind.__module__ == module.__name__
        if own and dataclasses.is_dataclass(kind):
            yield kind


def shown(kind):
    """The fields whose value repr() gives away, when each holds the marker in turn."""
    for declared in dataclasses.fields(kind):
        made = object.__new__(kind)
        for each in dataclasses.fields(kind):
            object.__setattr__(made, each.name, MARKER if each is declared else None)
        if MARKER in repr(made):
            yield f"{kind.__name__}.{declared.name}"


def test_no_dataclass_shows_who_somebody_is():
    told = {
        name
        for module in modules()
        for kind in dataclasses_of(module)
        if not issubclass(kind, Record)
        for name in shown(kind)
        if TELLING.search(name.partition(".")[2])
    }

    assert told - HARMLESS == set()


@pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind.__name__)
def test_no_record_shows_what_was_written_in_it(kind):
    free = {f"{kind.__name__}.{each.name}" for each in fields_of(kind) if each.kind in FREE}

    assert free & set(shown(kind)) - IMPERSONAL == set()
