"""LibreOffice, which opens what we write for Word and Excel."""

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path


def wanted() -> bool:
    """Whether files are converted here: with LibreOffice, and where nothing may be left out."""
    return "CI_COMPLETE" in os.environ or shutil.which("soffice") is not None


def converted(files: Mapping[str, bytes], target: str, folder: Path) -> dict[str, Path]:
    """The folder with what each file, by its name, became; all in one start of LibreOffice.

    It must say nothing that sounds like a complaint.
    """
    assert shutil.which("soffice"), "LibreOffice is not installed"
    given, made = folder / "given", folder / "made"
    given.mkdir()
    for name, data in files.items():
        (given / name).write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", "--headless", profile, "--convert-to", target, "--outdir", str(made)]
    done = subprocess.run(
        [*command, *(str(given / name) for name in files)],
        check=True,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert "Error" not in done.stdout + done.stderr
    return {path.name: path for path in made.iterdir()}
