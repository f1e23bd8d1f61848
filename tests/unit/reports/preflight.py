"""PDFBox's preflight, the judge of PDF/A-1b: Debian's libpdfbox2-java and what it leans on."""

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

_FOLDER = Path("/usr/share/java")
_JARS = [
    _FOLDER / f"{name}.jar"
    for name in (
        *("pdfbox2", "fontbox2", "preflight", "xmpbox", "commons-io", "commons-logging"),
        *("javax.activation", "jaxb-api"),  # libactivation-java, libjaxb-api-java
    )
]
_VALIDATOR = "org.apache.pdfbox.preflight.Validator_A1b"


def wanted() -> bool:
    """Whether files are judged here: where it is installed, and always where nothing may be left out."""
    return "CI_COMPLETE" in os.environ or not _missing()


def refusals(files: Mapping[str, bytes], folder: Path) -> dict[str, list[str]]:
    """What each file is refused for, by its name; all of them in one start of Java."""
    assert not _missing(), f"not installed: {', '.join(_missing())}"
    paths = {name: folder / f"{number}.pdf" for number, name in enumerate(files)}
    for name, path in paths.items():
        path.write_bytes(files[name])
    listed = folder / "files.txt"
    listed.write_text("".join(f"{path}\n" for path in paths.values()), encoding="utf-8")
    command = ["java", "-cp", ":".join(map(str, _JARS)), _VALIDATOR, "xml", "group", str(listed)]
    subprocess.run(command, check=True, capture_output=True, cwd=folder)
    told = ET.parse(folder / "files.txt.preflight.xml").getroot()
    judged = {each.get("name"): _errors(each) for each in told.iter("preflight")}
    return {name: judged[path.name] for name, path in paths.items()}


def _missing() -> list[str]:
    return [str(jar) for jar in _JARS if not jar.exists()] + (
        [] if shutil.which("java") else ["java"]
    )


def _errors(told: ET.Element) -> list[str]:
    errors = [f"{each.findtext('code')} {each.findtext('details')}" for each in told.iter("error")]
    valid = told.findtext("isValid") == "true"
    return errors if errors or valid else ["refused without a reason"]
