"""The fixed commune; and what judges its issued reports, which is not on every machine.

Where a judge is missing, there is nothing to collect.
"""

import pytest

from tests.e2e.golden_reports import communes
from tests.unit.reports import libreoffice, preflight

collect_ignore = [] if preflight.wanted() else ["test_issued_for_the_archive.py"]
if not libreoffice.wanted():
    collect_ignore.append("test_issued_for_the_office.py")


@pytest.fixture(scope="session")
def opened(tmp_path_factory):
    with communes(tmp_path_factory.mktemp("communes")) as opened:
        yield opened
