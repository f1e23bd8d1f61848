"""What every test stands on."""

import os
import shutil
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cpo_desktop.security.slots import FLOOR
from cpo_desktop.services import front_door
from cpo_desktop.services.front_door import Setup

if sys.platform == "linux" and not {"DISPLAY", "WAYLAND_DISPLAY"} & os.environ.keys():
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A test waits for what comes, not for a clock: on a busy machine it comes late.
for _wait in (
    "waitUntil",
    "waitSignal",
    "waitSignals",
    "waitActive",
    "waitExposed",
    "waitCallback",
):
    getattr(QtBot, _wait).__kwdefaults__["timeout"] = 60_000

PASSWORD = "một mật khẩu đủ dài"
NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
TODAY = NOW.date()


class TickingClock:
    """A clock that tests own: it starts at NOW and moves a second at each look."""

    def __init__(self):
        self.now = NOW

    def __call__(self):
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture(autouse=True, scope="session")
def one_application(qapp):
    """The process has one Qt application: commands, which make do with less, must not come first."""
    return qapp


@pytest.fixture
def clock():
    return TickingClock()


SETUP = Setup(
    commune_code="00070",
    villages=("Thôn Đông", "Thôn Đoài", "Bản Pá"),
    officer="Cán bộ Thử Nghiệm",
    officer_title="Công chức văn hóa - xã hội",
    signer="Lãnh Đạo Thử Nghiệm",
)


@pytest.fixture(scope="session")
def fresh_store(tmp_path_factory):
    """A store just set up, made once: every test works on a copy of its own."""
    folder = tmp_path_factory.mktemp("fresh") / "store"
    created = front_door.create(folder, SETUP, PASSWORD, clock=TickingClock(), cost=FLOOR)
    created.keep_code()
    created.database.close()
    return folder


@pytest.fixture
def store(fresh_store, tmp_path):
    """A fresh store: its folder, set up and closed."""
    return Path(shutil.copytree(fresh_store, tmp_path / "store"))


@pytest.fixture
def app(store, clock):
    """The services over a fresh store of a commune with three villages."""
    from cpo_desktop.bootstrap import open_application  # noqa: PLC0415 - many tests need no store

    with open_application(store, PASSWORD, clock=clock) as application:
        yield application


@pytest.fixture
def database(app):
    return app.database
