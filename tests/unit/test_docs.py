"""What the documents point at is there, and the user guide calls things as the screen does."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from cpo_desktop.foundation.paths import resource

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
GUIDE = ROOT / "docs" / "huong-dan.md"
LINK = re.compile(r"\]\(([^)#]+)[^)]*\)")
BOLD = re.compile(r"\*\*([^*]+)\*\*")
KEYS = re.compile(r"Enter|Insert|F2|Esc|(Ctrl|Alt)\+\w+")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_of_a_document_leads_to_a_file(page):
    targets = [link for link in LINK.findall(page.read_text("utf-8")) if "://" not in link]

    assert [each for each in targets if not (page.parent / each).exists()] == []


def test_the_guide_names_what_one_clicks_as_the_screen_does():
    catalogue = ET.parse(resource("i18n", "cpo_vi.ts"))
    said = {message.findtext("translation") for message in catalogue.findall("context/message")}
    named = [each for bold in BOLD.findall(GUIDE.read_text("utf-8")) for each in bold.split(" → ")]

    unknown = [each.rstrip(".") for each in named if each.rstrip(".") not in said]

    assert [each for each in unknown if not KEYS.fullmatch(each)] == []
