"""The migrations lead to the declared tables, from the first one on."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from cpo_desktop.bootstrap import open_application
from cpo_desktop.domain.budget import BUDGET
from cpo_desktop.domain.fields import fields_of
from cpo_desktop.domain.measure import Funding
from cpo_desktop.domain.registry import RECORDS
from cpo_desktop.services.children import ChildFilter, Slice
from cpo_desktop.storage.tables import metadata, stored
from cpo_desktop.storage.upgrade import newest_version, stored_version
from tests.conftest import PASSWORD, TODAY

SEARCH_TABLES = "search_index"


def ours(_, name, kind, reflected, __):
    return not (kind == "table" and reflected and name.startswith(SEARCH_TABLES))


def test_the_migrations_make_exactly_the_declared_tables(database):
    with database.schema_change() as connection:
        options = {"compare_type": True, "include_object": lambda *args: ours(None, *args[1:])}
        context = MigrationContext.configure(connection, opts=options)
        found = compare_metadata(context, metadata)
    assert without_untold_deferrals(found) == []


def without_untold_deferrals(found):
    """The differences but for links of columns added later, of which SQLite keeps the deferral untold."""
    removed = {_link(change) for change in found if change[0] == "remove_fk"}
    added = {_link(change) for change in found if change[0] == "add_fk"}
    return [
        c for c in found if c[0] not in ("remove_fk", "add_fk") or _link(c) not in removed & added
    ]


def _link(change):
    constraint = change[1]
    return constraint.table.name, tuple(constraint.column_keys)


def test_every_link_is_checked_at_the_end_of_a_transaction(database):
    query = sa.text("SELECT name, sql FROM sqlite_master WHERE type = 'table'")
    with database.read() as work:
        made = dict(work.connection.execute(query).all())
    for kind in RECORDS:
        links = [field for field in fields_of(kind) if field.links]
        assert made[kind.entity.name].count("DEFERRABLE INITIALLY DEFERRED") == len(links), kind


def test_a_new_store_has_the_newest_version(database):
    assert stored_version(database) == newest_version()


def test_every_declared_field_has_a_column_and_every_column_a_reason():
    for kind in RECORDS:
        declared = {field.name for field in fields_of(kind)} | set(kind.entity.derived)
        assert {column.name for column in stored[kind].columns} == declared | {"id", "deleted"}


def test_every_link_points_at_a_record_there_is(database):
    with database.read() as work:
        broken = work.connection.execute(sa.text("PRAGMA foreign_key_check")).all()
    assert broken == []


@pytest.mark.parametrize(("version", "records"), [("v0001", 8), ("v0002", 13), ("v0003", 14)])
def test_a_store_of_an_older_version_keeps_its_records(tmp_path, clock, version, records):
    """Each was written by that version: a commune, a child, a measure; the second more besides."""
    store = Path(shutil.copytree(Path(__file__).parent / "golden" / version, tmp_path / "store"))

    with open_application(store, PASSWORD, clock=clock) as app:
        (row,) = app.children.page(ChildFilter(), Slice()).rows
        found = app.maintenance.check()
        newest = stored_version(app.database)

    assert (row.name, row.open_measures) == ("Nguyễn Thị Đào", 1)
    assert found.records == records
    assert newest == newest_version()
    assert len(list((store / "backups").glob("*.db"))) == 1


def test_funds_of_an_older_store_name_no_budget_line_and_can_name_one(tmp_path, clock):
    golden = Path(__file__).parent / "golden" / "v0002"
    store = Path(shutil.copytree(golden, tmp_path / "store"))

    with open_application(store, PASSWORD, clock=clock) as app:
        line = BUDGET.new(app.records.new_id(), TODAY, year=2026, allocated=9, source="state",
                          programme="protection")  # fmt: skip
        with app.database.read() as work:
            (funding,) = work.select(Funding)
        app.records.save(line)
        app.records.save(replace(funding, budget=line.id))
        (row,) = app.registers.page(BUDGET).rows

    assert funding.budget is None
    assert row.sums == {"spent": funding.amount}
