"""The Vietnamese catalogue is whole and as new as the code."""

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from cpo_desktop.foundation.paths import resource

ROOT = Path(__file__).parents[2]
CATALOGUE = resource("i18n", "cpo_vi.ts")
PLACEHOLDER = re.compile(r"{(\w*)[^{}]*}")


@pytest.fixture(scope="module")
def messages() -> list[ET.Element]:
    return ET.parse(CATALOGUE).findall("context/message")


@pytest.fixture(scope="module")
def made_again(tmp_path_factory) -> Path:
    """What `make translations` would leave."""
    folder = tmp_path_factory.mktemp("i18n")
    catalogue = Path(shutil.copy(CATALOGUE, folder))
    tools = Path(sys.executable).parent
    make = ["make", "--silent", "catalogue", f"TS={catalogue}", f"BIN={tools}"]
    subprocess.run(make, cwd=ROOT, check=True, capture_output=True)
    return catalogue


def text_of(message: ET.Element, part: str) -> str:
    return message.findtext(part) or ""


def test_every_text_is_in_vietnamese(messages):
    unfinished = [
        text_of(message, "source")
        for message in messages
        if message.find("translation").get("type") or not text_of(message, "translation").strip()
    ]
    assert unfinished == []


def test_a_translation_takes_the_same_values(messages):
    def values(message: ET.Element, part: str) -> set[str]:
        return set(PLACEHOLDER.findall(text_of(message, part)))

    differing = [
        text_of(message, "source")
        for message in messages
        if text_of(message, "translation")
        and values(message, "source") != values(message, "translation")
    ]
    assert differing == []


def test_all_texts_share_the_one_empty_context():
    assert [name.text for name in ET.parse(CATALOGUE).findall("context/name")] == [None]


needs_make = pytest.mark.skipif(shutil.which("make") is None, reason="make is not here")


@needs_make
def test_the_catalogue_has_what_the_code_says(made_again):
    assert made_again.read_text("utf-8") == CATALOGUE.read_text("utf-8")


@needs_make
def test_the_program_reads_what_the_catalogue_has(made_again):
    assert made_again.with_suffix(".qm").read_bytes() == CATALOGUE.with_suffix(".qm").read_bytes()
