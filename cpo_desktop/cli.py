"""The same services without a window: for tests, batch work and rescue.

Passwords come from a prompt, --password-file or CPO_PASSWORD, never from an argument.
"""

import getpass
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Annotated, Final

import typer
from rich.console import Console
from rich.progress import Progress

from cpo_desktop.bootstrap import Application, open_application, system_clock
from cpo_desktop.domain.periods import PeriodKind
from cpo_desktop.foundation.clock import local_day
from cpo_desktop.foundation.errors import InvalidInput, UserFacingError
from cpo_desktop.foundation.files import write_whole
from cpo_desktop.foundation.logs import trail
from cpo_desktop.foundation.progress import JobContext
from cpo_desktop.foundation.words import mark
from cpo_desktop.reports.files import ENDINGS, UnknownFormat
from cpo_desktop.security.passwords import strength
from cpo_desktop.services import front_door
from cpo_desktop.services.demo import DEMO_PASSWORD, create_demo
from cpo_desktop.services.families import VISIT_SHEET
from cpo_desktop.services.forms import FORMS, blank_form
from cpo_desktop.services.front_door import Setup, Tiers
from cpo_desktop.services.reports import REPORT_KINDS
from cpo_desktop.storage.access import Deed
from cpo_desktop.wording import say, sentence_of
from cpo_desktop.wording.language import for_terminal

PASSWORD_VARIABLE: Final = "CPO_PASSWORD"  # noqa: S105 - the name of a variable

# Pretty tracebacks print local variables, and with them people's names.
commands = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
out = Console()
err = Console(stderr=True)

Store = Annotated[Path, typer.Argument(metavar="STORE", help="the data folder")]
PasswordFile = Annotated[Path | None, typer.Option(help="a file whose first line is the password")]


_FORM_KEYS: Final = ", ".join((*(kind.key for kind in FORMS), VISIT_SHEET))


class WeakPassword(UserFacingError):
    """The password would be guessed."""

    sentence = mark(
        "This password is too easy to guess. Use at least 8 characters that are no common word."
    )


class NoPasswordFile(UserFacingError):
    """The password cannot be read from its file."""

    sentence = mark("The password file {name} cannot be read. It is a text file in UTF-8.")


class NotWritten(UserFacingError):
    """The target cannot be written."""

    sentence = mark("{name} could not be written. Check that its folder exists and has room.")


def run_command(arguments: list[str]) -> int:
    """Run one command: 0 done, 1 refused in one line on standard error, 2 wrong usage."""
    words = for_terminal()
    sys.excepthook = _without_values
    try:
        commands(arguments)
    except SystemExit as left:
        return left.code if isinstance(left.code, int) else 0
    except InvalidInput as refused:
        for problem in refused.problems:
            err.print(f"{problem.field}: {sentence_of(problem)}", soft_wrap=True, markup=False)
    except UserFacingError as refused:
        err.print(sentence_of(refused), soft_wrap=True, markup=False)
    finally:
        words.forget()
    return 1


def _without_values(
    _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
) -> None:
    """Tell of a bug by its place in the code: its message may quote what was typed of a child."""
    err.print(say("Something in the program went wrong. Everything saved is safe."), markup=False)
    err.print("\n".join(trail(error)), markup=False, soft_wrap=True)


class TierChoice(StrEnum):
    """Levels of local government."""

    TWO = "2"
    THREE = "3"


@commands.command()
def init(  # noqa: PLR0913 - each is an option
    store: Store,
    commune: Annotated[str, typer.Option(help="the commune's five-digit code")],
    officer: Annotated[str, typer.Option(help="who works with the program")],
    *,
    officer_title: str = "",
    signer: str = "",
    signing: Annotated[str, typer.Option(help="chair or deputy")] = "chair",
    tiers: TierChoice = TierChoice.TWO,
    district: Annotated[str, typer.Option(help="with --tiers 3: its full name")] = "",
    village: Annotated[list[str] | None, typer.Option(help="once for each village")] = None,
    password_file: PasswordFile = None,
) -> None:
    """Set up a commune's store; prints the recovery code once."""
    password = _password(password_file, twice=True)
    if not strength(password, forbidden_words=(officer,)).acceptable:
        raise WeakPassword
    setup = Setup(
        commune_code=commune,
        tiers=Tiers(int(tiers)),
        district=district,
        villages=tuple(village or ()),
        officer=officer,
        officer_title=officer_title,
        signer=signer,
        signing=signing,
    )
    created = front_door.create(store, setup, password, clock=system_clock)
    created.database.close()
    err.print(say("Recovery code. Write it down and keep it locked away; it is shown only now:"))
    out.print(created.recovery_code, markup=False)
    created.keep_code()


@commands.command()
def demo(
    store: Store,
    children: Annotated[int, typer.Option(min=1, max=300_000)] = 400,
    years: Annotated[int, typer.Option(min=1, max=20)] = 3,
    seed: int = 1,
    tiers: TierChoice = TierChoice.TWO,
) -> None:
    """Make a synthetic commune (password: demo); no real person is in it."""
    with _progress(say("Making the demo commune")) as job:
        database = create_demo(
            store,
            children=children,
            years=years,
            seed=seed,
            clock=system_clock,
            tiers=Tiers(int(tiers)),
            reports=True,
            job=job,
        )
        database.close()
    out.print(
        say("The demo commune is in {folder}. Its password is {password}.").format(
            folder=store, password=DEMO_PASSWORD
        ),
        markup=False,
    )


@commands.command()
def report(  # noqa: PLR0913 - each is an option
    store: Annotated[Path | None, typer.Argument(metavar="STORE")] = None,
    kind: Annotated[str, typer.Argument(metavar="KIND")] = "periodic",
    *,
    period: Annotated[
        str, typer.Option(help="2026-09, 2026-Q3, 2026-H1, 2026, from..to; else the last complete")
    ] = "",
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="FILE.pdf|.docx|.xlsx|.json")
    ] = None,
    list_kinds: Annotated[bool, typer.Option("--list", help="tell the kinds of report")] = False,
    json_output: Annotated[bool, typer.Option("--json", help="with --list: as JSON")] = False,
    password_file: PasswordFile = None,
) -> None:
    """Write a report on a period, or --list the kinds there are."""
    if list_kinds:
        _list_kinds(as_json=json_output)
        return
    if store is None or output is None:
        message = "STORE and -o FILE are needed"
        raise typer.BadParameter(message)
    ending = output.suffix.removeprefix(".")
    if ending not in ENDINGS:
        raise UnknownFormat(ending=output.suffix or output.name)
    with open_application(store, _password(password_file)) as app:
        asked = app.reports.period(kind, period)
        _write(output, app.reports.file(kind, asked, ending))
        app.reports.note(Deed.EXPORT, kind, asked, ending)


@commands.command()
def form(  # noqa: PLR0913 - each is an option
    store: Annotated[Path | None, typer.Argument(metavar="STORE")] = None,
    about: Annotated[
        str, typer.Argument(metavar="CODE", help="of a case; of a household for the form visit")
    ] = "",
    kind: Annotated[str, typer.Argument(metavar="FORM", help=_FORM_KEYS)] = "",
    *,
    output: Annotated[Path | None, typer.Option("-o", "--output", help="FILE.pdf")] = None,
    child: Annotated[str, typer.Option(help="the child's code, where the case has several")] = "",
    blank: Annotated[str, typer.Option(metavar="FORM", help="the form, to fill by hand")] = "",
    password_file: PasswordFile = None,
) -> None:
    """Write an official form of a case, or a --blank one, which needs no STORE."""
    if output is None or not (blank or (store and about and kind)):
        message = "STORE, CODE and FORM, or --blank FORM, and -o FILE are needed"
        raise typer.BadParameter(message)
    if store is None:
        written = blank_form(blank, local_day(system_clock()))
    else:
        with open_application(store, _password(password_file)) as app:
            written = app.forms.blank(blank) if blank else _filled(app, about, kind, child)
    _write(output, written)


def _filled(app: Application, about: str, kind: str, child: str) -> bytes:
    code = about.upper()  # as officers write it, however it was typed
    if kind == VISIT_SHEET:
        return app.families.visit_sheet(code)
    return app.forms.pdf(code, kind, child.upper() or None)


def _list_kinds(*, as_json: bool) -> None:
    if as_json:
        told = [
            {
                "kind": kind.key,
                "vi": kind.vi,
                "en": kind.en,
                "periods": [_period_words(each) for each in kind.periods],
                "list": kind.is_list,
            }
            for kind in REPORT_KINDS
        ]
        out.print_json(data=told)
        return
    for kind in REPORT_KINDS:
        out.print(f"{kind.key}\n  {kind.vi}\n  {kind.en}", markup=False, soft_wrap=True)
        for each in kind.periods:
            words = _period_words(each)
            example, vi, en = words["example"], words["vi"], words["en"]
            out.print(f"    {example:<24}{vi} / {en}", markup=False, soft_wrap=True)


_PERIODS: Final = {
    PeriodKind.MONTH: ("2026-09", "tháng", "month"),
    PeriodKind.QUARTER: ("2026-Q3", "quý", "quarter"),
    PeriodKind.HALF: ("2026-H1", "6 tháng", "half year"),
    PeriodKind.NINE_MONTHS: ("2026-9M", "9 tháng", "nine months"),
    PeriodKind.YEAR: ("2026", "năm", "year"),
    PeriodKind.CUSTOM: ("2026-01-15..2026-07-14", "từ ngày đến ngày", "from day to day"),
}
"""How each length of period is written on the command line, and what it is called."""


def _period_words(length: PeriodKind) -> dict[str, str]:
    example, vi, en = _PERIODS[length]
    return {"length": length.value, "example": example, "vi": vi, "en": en}


@commands.command()
def check(store: Store, password_file: PasswordFile = None) -> None:
    """Verify the data file, the change log and the records; names the first broken entry."""
    with open_application(store, _password(password_file)) as app:
        found = app.maintenance.check()
    words = say("Sound: {records} records, {changes} entries in the change log.")
    out.print(words.format(records=found.records, changes=found.changes), markup=False)


def _write(output: Path, written: bytes) -> None:
    try:
        write_whole(output, written)
    except OSError as error:
        raise NotWritten(name=output.name) from error


def _password(file: Path | None, *, twice: bool = False) -> str:
    if file:
        try:
            return file.read_text(encoding="utf-8-sig").split("\n", 1)[0].rstrip("\r")
        except (OSError, UnicodeDecodeError) as error:
            raise NoPasswordFile(name=file.name) from error
    if PASSWORD_VARIABLE in os.environ:
        return os.environ[PASSWORD_VARIABLE]
    typed = getpass.getpass(f"{say('Password')}: ")
    if twice and getpass.getpass(f"{say('Password again')}: ") != typed:
        raise typer.Abort
    return typed


@contextmanager
def _progress(title: str) -> Iterator[JobContext]:
    with Progress(console=err, transient=True) as shown:
        task = shown.add_task(title, total=None)
        yield JobContext(lambda done, total: shown.update(task, completed=done, total=total))
