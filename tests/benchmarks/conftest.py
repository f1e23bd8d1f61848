"""Stores to measure on, made once and kept in build/bench; and one table of what was measured."""

import hashlib
import os
import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import cpo_desktop
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.household import Household
from cpo_desktop.domain.person import Person
from cpo_desktop.domain.unit import Unit
from cpo_desktop.foundation.progress import JobContext
from cpo_desktop.foundation.store_folder import KEY_FILE, STORE_FILE
from cpo_desktop.security import keyring
from cpo_desktop.security.slots import FLOOR
from cpo_desktop.services.demo import DEMO_PASSWORD, commune, write_demo
from cpo_desktop.storage.upgrade import create_store

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 2, tzinfo=UTC)
PACKAGE = Path(cpo_desktop.__file__).parent
KEPT = PACKAGE.parent / "build" / "bench"

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_measured: list[tuple[str, str, str, float, float]] = []


def _version():
    """Changes with whatever decides what stands in a made store."""
    digest = hashlib.sha256()
    for files in ("domain", "services/demo", "storage/migrations/versions"):
        for file in sorted((PACKAGE / files).glob("*.py")):
            digest.update(file.read_bytes())
    for name in ("change_log", "search", "tables"):
        digest.update((PACKAGE / "storage" / f"{name}.py").read_bytes())
    return digest.hexdigest()[:12]


def _kept_store(name, fill):
    """The folder of a store of this name and version; made now if it is not there."""
    folder = KEPT / f"{name}-{_version()}"
    if not folder.exists():
        for outdated in KEPT.glob(f"{name}-*"):
            shutil.rmtree(outdated)
        unfinished = folder.with_suffix(".unfinished")
        unfinished.mkdir(parents=True)
        made = keyring.create(DEMO_PASSWORD, cost=FLOOR)
        made.ring.save(unfinished / KEY_FILE)
        fill(unfinished / STORE_FILE, made.key)
        unfinished.rename(folder)
    return folder


def _ten_years(path, key):
    deeds = commune(1, children=10_000, years=10, today=TODAY)
    write_demo(path, key, deeds, JobContext())


def _many_communes(path, key):
    """Thirty communes of 10,000 children and their families, each written at one go."""
    database = create_store(path, key, clock=lambda: NOW)
    for seed in range(1, 31):
        records = {}
        for deed in commune(seed, children=10_000, years=1, today=TODAY):
            records |= {record.id: record for record in (*deed.added, *deed.changed)}
        with database.write("bench") as work:
            for record in records.values():
                if isinstance(record, (Unit, Household, Person, Child)):
                    work.add(record)
    database.settle()
    database.close()


@pytest.fixture(scope="session")
def ten_years():
    """The folder of a store of 10,000 children and ten years of changes (password: demo)."""
    return _kept_store("ten-years", _ten_years)


@pytest.fixture(scope="session")
def many_communes():
    """The folder of a store of 300,000 children (password: demo)."""
    return _kept_store("many-communes", _many_communes)


@pytest.fixture
def measured():
    """Notes what something costs beside its floor, for the table; the ratio comes back."""

    def note(what, floor, cost, *, unit, target):
        _measured.append(
            (what, f"{floor:,.1f} {unit}", f"{cost:,.1f} {unit}", cost / floor, target)
        )
        return cost / floor

    return note


def pytest_terminal_summary(terminalreporter):
    if not _measured:
        return
    write = terminalreporter.write_line
    write("")
    write(f"{'what':<58}{'floor':>12}{'ours':>12}{'ratio':>8}{'target':>9}")
    for what, floor, cost, ratio, target in _measured:
        over = "" if ratio <= target else "  over"
        write(f"{what:<58}{floor:>12}{cost:>12}{ratio:>8.2f}{f'≤ {target}':>9}{over}")
