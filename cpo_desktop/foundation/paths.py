"""Where the program finds its own files and keeps those of its users."""

import os
import sys
from pathlib import Path

PACKAGE = Path(__file__).parents[1]


def resource(*parts: str) -> Path:
    """The path of a file that comes with the program.

    `resources/` stands beside the package in a checkout, and inside it in a wheel and in a bundle.
    """
    inside = PACKAGE / "resources"
    root = inside if inside.is_dir() else PACKAGE.parent / "resources"
    return root.joinpath(*parts)


def default_store() -> Path:
    """The folder that holds a user's store when none is named."""
    home = Path.home()
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        return (Path(local) if local else home / "AppData" / "Local") / "CPO Desktop"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "CPO Desktop"
    data = os.environ.get("XDG_DATA_HOME")
    return (Path(data) if data else home / ".local" / "share") / "cpo-desktop"
