"""Starts the program: a window, or one command without one."""

import argparse
import os
import sys
from io import TextIOWrapper
from pathlib import Path

from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.paths import default_store


def main() -> int:
    """The exit status: 0 done, 1 refused with one line on standard error, 2 wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # A Windows console of an old code page knows no Vietnamese, and would end the program.
            stream.reconfigure(encoding="utf-8", errors="replace")
    arguments = sys.argv[1:]
    if arguments and (not arguments[0].startswith("-") or arguments == ["--help"]):
        from cpo_desktop.cli import run_command  # noqa: PLC0415 - a window needs no command line

        return run_command(arguments)
    return _window(arguments)


def _window(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser("cpo-desktop", description="CPO Desktop")
    parser.add_argument("--store", type=Path, default=default_store(), help="the data folder")
    parser.add_argument("--screenshot", type=Path, help="save a picture of the window and leave")
    parser.add_argument("--self-test", action="store_true", help="open every screen and leave")
    chosen = parser.parse_args(arguments)

    from cpo_desktop.ui import app  # noqa: PLC0415 - the commands need no Qt
    from cpo_desktop.wording import sentence_of  # noqa: PLC0415

    if chosen.self_test:
        return app.self_test()
    try:
        if chosen.screenshot:
            app.screenshot(chosen.store, os.environ.get("CPO_PASSWORD", ""), chosen.screenshot)
            return 0
        return app.run(chosen.store)
    except UserFacingError as refused:
        print(sentence_of(refused), file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
