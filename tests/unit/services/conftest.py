"""What tests of services begin with: a village, a girl in it, and the reports that may tell of her."""

import dataclasses

import pytest

from tests.factory import a_child, a_circumstance


@pytest.fixture
def village(app):
    return app.office.villages()[0].id


@pytest.fixture
def an(app, village):
    """A girl in special circumstances."""
    an = a_child(full_name="Lò Thị Vân", sex="female", village=village)
    app.records.save(an, a_circumstance(an))
    return an


@pytest.fixture
def reports(app):
    return app.reports


@pytest.fixture
def quarter(reports):
    return reports.period("periodic", "2026-Q3")


def change_office(app, **given):
    app.records.save(dataclasses.replace(app.office.office(), **given))
