"""The periodic report to the superior unit (báo cáo định kỳ công tác bảo vệ trẻ em)."""

from cpo_desktop.reports.composing import Content
from cpo_desktop.reports.sections.annexes import annexes
from cpo_desktop.reports.sections.cases import cases
from cpo_desktop.reports.sections.charts import TREND, chart_annex, charts
from cpo_desktop.reports.sections.guidance import guidance
from cpo_desktop.reports.sections.marriage import marriage
from cpo_desktop.reports.sections.measures import measures
from cpo_desktop.reports.sections.narrative import assessment
from cpo_desktop.reports.sections.participation import participation
from cpo_desktop.reports.sections.population import population
from cpo_desktop.reports.sections.resources import resources
from cpo_desktop.reports.sections.special import special
from cpo_desktop.reports.sections.violence import violence
from cpo_desktop.reports.snapshot import Snapshot

__all__ = ["TREND", "content"]


def content(snapshot: Snapshot) -> Content:
    """All registers, chapter by chapter; tables by village and by group, and charts, as annexes."""
    return Content(
        name="Công tác bảo vệ trẻ em",
        body=[
            *population(snapshot),
            *special(snapshot),
            *cases(snapshot),
            *marriage(snapshot),
            *violence(snapshot),
            *measures(snapshot),
            *guidance(snapshot),
            *participation(snapshot),
            *resources(snapshot),
            *assessment(snapshot),
        ],
        annexes=(*annexes(snapshot), *chart_annex(charts(snapshot))),
    )
