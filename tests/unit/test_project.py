"""What is shipped: the wheel, the lock, the licences."""

import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

import cpo_desktop

ROOT = Path(cpo_desktop.__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LOCK = (ROOT / "requirements.lock").read_text("utf-8")


def files_under(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> set[str]:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    with zipfile.ZipFile(built) as archive:
        return set(archive.namelist())


def test_the_wheel_holds_every_resource(wheel):
    assert {f"cpo_desktop/resources/{name}" for name in files_under(ROOT / "resources")} <= wheel


def test_the_wheel_holds_the_whole_package(wheel):
    assert {f"cpo_desktop/{name}" for name in files_under(ROOT / "cpo_desktop")} <= wheel


def test_the_wheel_holds_migrations(wheel):
    assert any(name.startswith("cpo_desktop/storage/migrations/versions/") for name in wheel)


def test_the_wheel_holds_no_tests(wheel):
    assert not [name for name in wheel if name.startswith("tests/")]


@pytest.mark.parametrize("named", ["http:", "https:", "file:", "-index", "find-links", "/"])
def test_the_lock_names_no_registry_and_no_machine(named):
    assert named not in LOCK


def test_everything_locked_has_a_hash():
    entries = re.findall(r"^\S.*?(?=^\S|\Z)", LOCK, re.MULTILINE | re.DOTALL)
    assert [e for e in entries if not e.startswith("#") and "--hash=sha256:" not in e] == []


def test_everything_asked_for_is_locked():
    asked = PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["dev"]
    names = {re.match(r"[\w.-]+", line)[0] for line in asked}
    assert names - set(re.findall(r"^([\w.-]+)==", LOCK, re.MULTILINE)) == set()


def test_the_changelog_tells_of_this_version():
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    assert f"## {cpo_desktop.__version__}" in changelog


@pytest.mark.parametrize("family", ["LiberationSerif", "LiberationSans"])
@pytest.mark.parametrize("style", ["Regular", "Bold", "Italic", "BoldItalic"])
def test_the_fonts_of_an_official_document_are_here(family, style):
    assert (ROOT / "resources" / "fonts" / f"{family}-{style}.ttf").is_file()


@pytest.mark.parametrize("page", sorted(path.name for path in ROOT.glob("*.md")))
def test_links_between_pages_lead_somewhere(page):
    links = re.findall(r"\]\(([^)#]+)[^)]*\)", (ROOT / page).read_text("utf-8"))
    local = [link for link in links if "://" not in link]
    assert [link for link in local if not (ROOT / link).exists()] == []
