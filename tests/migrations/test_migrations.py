"""The migrations lead to the declared tables, from the first one on."""

import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from cpo_desktop.domain.fields import fields_of
from cpo_desktop.domain.registry import RECORDS
from cpo_desktop.storage.tables import metadata, stored
from cpo_desktop.storage.upgrade import newest_version, stored_version

SEARCH_TABLES = "search_index"


def ours(_, name, kind, reflected, __):
    return not (kind == "table" and reflected and name.startswith(SEARCH_TABLES))


def test_the_migrations_make_exactly_the_declared_tables(database):
    with database.schema_change() as connection:
        options = {"compare_type": True, "include_object": lambda *args: ours(None, *args[1:])}
        context = MigrationContext.configure(connection, opts=options)
        found = compare_metadata(context, metadata)
    assert found == []


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
