from pathlib import Path

import pytest

from cpo_desktop.foundation import paths
from cpo_desktop.foundation.paths import default_store, resource


@pytest.fixture
def home(monkeypatch, tmp_path) -> Path:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    for name in ("LOCALAPPDATA", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def on(monkeypatch, platform: str) -> None:
    monkeypatch.setattr(paths.sys, "platform", platform)


def test_a_checkout_finds_its_fonts():
    assert resource("fonts", "LiberationSerif-Regular.ttf").is_file()


def test_an_installed_program_looks_for_resources_inside_the_package(monkeypatch, tmp_path):
    package = tmp_path / "site-packages" / "cpo_desktop"
    (package / "resources").mkdir(parents=True)
    monkeypatch.setattr(paths, "PACKAGE", package)
    assert resource("fonts") == package / "resources" / "fonts"


def test_a_store_on_windows_stays_on_this_machine(monkeypatch, home):
    on(monkeypatch, "win32")
    monkeypatch.setenv("LOCALAPPDATA", str(home / "Local"))
    assert default_store() == home / "Local" / "CPO Desktop"


def test_a_store_on_windows_has_a_place_without_its_variable(monkeypatch, home):
    on(monkeypatch, "win32")
    assert default_store() == home / "AppData" / "Local" / "CPO Desktop"


def test_a_store_on_macos_is_application_support(monkeypatch, home):
    on(monkeypatch, "darwin")
    assert default_store() == home / "Library" / "Application Support" / "CPO Desktop"


def test_a_store_on_linux_is_in_the_data_folder(monkeypatch, home):
    on(monkeypatch, "linux")
    assert default_store() == home / ".local" / "share" / "cpo-desktop"


def test_a_store_on_linux_follows_the_variable(monkeypatch, home):
    on(monkeypatch, "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "data"))
    assert default_store() == home / "data" / "cpo-desktop"
