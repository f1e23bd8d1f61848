"""Puts the program together: the only module that knows every part."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from cpo_desktop.foundation.clock import Clock
from cpo_desktop.foundation.store_folder import BACKUPS
from cpo_desktop.services import front_door
from cpo_desktop.services.attachments import AttachmentService
from cpo_desktop.services.cases import CaseService
from cpo_desktop.services.children import ChildService
from cpo_desktop.services.families import FamilyService
from cpo_desktop.services.forms import FormService
from cpo_desktop.services.issuing import IssueService
from cpo_desktop.services.maintenance import MaintenanceService
from cpo_desktop.services.marriages import MarriageService
from cpo_desktop.services.measures import MeasureService
from cpo_desktop.services.office import OfficeService
from cpo_desktop.services.plans import PlanService
from cpo_desktop.services.records import RecordService
from cpo_desktop.services.registers import RegisterService
from cpo_desktop.services.report_calendar import ReportCalendar
from cpo_desktop.services.reports import ReportService
from cpo_desktop.services.search import SearchService
from cpo_desktop.services.work import WorkService
from cpo_desktop.storage.backup import last_copy
from cpo_desktop.storage.database import Database, Observer


def system_clock() -> datetime:
    """The moment it is, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """An open store and everything that can be done with it."""

    folder: Path
    clock: Clock
    database: Database
    records: RecordService
    children: ChildService
    cases: CaseService
    attachments: AttachmentService
    families: FamilyService
    forms: FormService
    marriages: MarriageService
    measures: MeasureService
    registers: RegisterService
    plans: PlanService
    work: WorkService
    search: SearchService
    reports: ReportService
    issuing: IssueService
    report_calendar: ReportCalendar
    office: OfficeService
    maintenance: MaintenanceService

    def subscribe(self, observer: Observer) -> Callable[[], None]:
        """Have the observer told of every commit; returns the way out."""
        return self.database.subscribe(observer)

    def last_backup(self) -> datetime | None:
        """When the newest copy in the store's own backup folder was made."""
        copy = last_copy(self.folder / BACKUPS)
        return datetime.fromtimestamp(copy.stat().st_mtime, UTC) if copy else None


def assemble(folder: Path, database: Database, clock: Clock = system_clock) -> Application:
    """The services over an open store, acting in the name of the office's officer."""
    user = OfficeService(database, clock=clock, user="").office().officer
    reports = ReportService(database, clock=clock, user=user)
    return Application(
        folder=folder,
        clock=clock,
        database=database,
        records=RecordService(database, clock=clock, user=user),
        children=ChildService(database, clock=clock),
        cases=CaseService(database, clock=clock, user=user),
        attachments=AttachmentService(database, clock=clock, user=user),
        families=FamilyService(database, clock=clock, user=user),
        forms=FormService(database, clock=clock, user=user),
        marriages=MarriageService(database),
        measures=MeasureService(database, clock=clock),
        registers=RegisterService(database, clock=clock, user=user),
        plans=PlanService(database, clock=clock),
        work=WorkService(database, clock=clock),
        search=SearchService(database),
        reports=reports,
        issuing=IssueService(database, reports, clock=clock, user=user),
        report_calendar=ReportCalendar(database, clock=clock, user=user),
        office=OfficeService(database, clock=clock, user=user),
        maintenance=MaintenanceService(database, clock=clock),
    )


@contextmanager
def open_application(
    folder: Path, password: str, *, clock: Clock = system_clock
) -> Iterator[Application]:
    """The store in this folder, open; closed on leaving."""
    database = front_door.unlock(folder, password, clock=clock)
    try:
        yield assemble(folder, database, clock)
    finally:
        database.close()
