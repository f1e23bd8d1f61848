"""Rules of this code that no tool knows."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import cpo_desktop

PACKAGE = Path(cpo_desktop.__file__).parent
ROOT = PACKAGE.parent
UI = PACKAGE / "ui"
MODULES = [path for folder in (PACKAGE, ROOT / "tests") for path in folder.rglob("*.py")]
SCREENS = {path.parent.name for path in UI.glob("*/view.py")} - {"shell"}
TEXT_SUFFIXES = {
    "",
    ".cfg",
    ".ini",
    ".json",
    ".lock",
    ".md",
    ".py",
    ".qss",
    ".spec",
    ".toml",
    ".ts",
}

LONGEST_MODULE = 400
SHOWN = re.compile(
    r"set(Text|PlainText|Html|ToolTip|StatusTip|WhatsThis|WindowTitle|Title|PlaceholderText"
    r"|LabelText|InformativeText|HeaderLabels|HorizontalHeaderLabels|Prefix|Suffix"
    r"|AccessibleName|AccessibleDescription)"
    r"|add(Action|Item|Menu|Row|Section|Tab)|insert(Item|Tab)|showMessage"
    r"|Q(Label|Action|CheckBox|CommandLinkButton|DockWidget|GroupBox|Menu|PushButton|RadioButton"
    r"|ToolButton|ListWidgetItem|StandardItem|TableWidgetItem|TreeWidgetItem)"
)
CARRIES_DATA_AFTER_TEXT = {"addItem", "insertItem", "addRow"}
MACHINE_PATH = re.compile(r"(?<![\w.~$}])/(?:home|root|work|Users)/\w|[A-Z]:\\Users\\")


def place(path: Path, line: int) -> str:
    return f"{path.relative_to(ROOT).as_posix()}:{line}"


def nodes(path: Path) -> Iterator[ast.AST]:
    return ast.walk(ast.parse(path.read_text("utf-8")))


def imported(path: Path) -> set[str]:
    names = set()
    for node in nodes(path):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def has_words(node: ast.expr) -> bool:
    """Whether the expression is a literal with letters in it, formatted or not."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    texts = (part.value for part in parts if isinstance(part, ast.Constant))
    return any(isinstance(text, str) and re.search(r"[^\W\d_]", text) for text in texts)


def untranslated(path: Path) -> Iterator[str]:
    for node in nodes(path):
        if not isinstance(node, ast.Call):
            continue
        called = getattr(node.func, "attr", getattr(node.func, "id", ""))
        shown = node.args[:1] if called in CARRIES_DATA_AFTER_TEXT else node.args
        named = [word.value for word in node.keywords if word.arg in {"text", "title", "toolTip"}]
        if SHOWN.fullmatch(called) and any(map(has_words, [*shown, *named])):
            yield place(path, node.lineno)


def source_files() -> Iterator[Path]:
    for path in ROOT.rglob("*"):
        top = path.relative_to(ROOT).parts[0]
        made = top in {"build", "dist"} or (top.startswith(".") and top != ".ci")
        if path.is_file() and path.suffix in TEXT_SUFFIXES and not made:
            yield path


def test_a_module_can_be_read_in_one_sitting():
    written = [path for path in MODULES if "migrations" not in path.parts]
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in written}
    assert [place(path, n) for path, n in lengths.items() if n > LONGEST_MODULE] == []


def test_nothing_shown_bypasses_translation():
    assert [found for path in UI.rglob("*.py") for found in untranslated(path)] == []


@pytest.mark.parametrize(
    "code",
    ['label.setText("Save")', 'QLabel(f"{n} children")', 'QAction(icon, "Undo")', 'X(text="No")'],
)
def test_a_bare_word_on_a_widget_is_found(tmp_path, monkeypatch, code):
    monkeypatch.setattr(f"{__name__}.ROOT", tmp_path)
    (tmp_path / "view.py").write_text(code.replace("X(", "QLabel("))
    assert list(untranslated(tmp_path / "view.py")) == ["view.py:1"]


@pytest.mark.parametrize("code", ['label.setText(say("Save"))', 'QLabel("·")', 'f("Save")'])
def test_translated_words_and_bare_signs_pass(tmp_path, code):
    (tmp_path / "view.py").write_text(code)
    assert list(untranslated(tmp_path / "view.py")) == []


def test_translated_texts_are_no_f_strings():
    translated = [
        place(path, node.lineno)
        for path in PACKAGE.rglob("*.py")
        for node in nodes(path)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"mark", "say"}
        if any(isinstance(argument, ast.JoinedStr) for argument in node.args)
    ]
    assert translated == []


def test_every_screen_has_a_presenter():
    assert {name for name in SCREENS if not (UI / name / "presenter.py").is_file()} == set()


def test_no_presenter_knows_qt_not_even_for_types():
    presenters = PACKAGE.rglob("*presenter.py")
    assert [path for path in presenters if any("PySide6" in name for name in imported(path))] == []


def test_screens_do_not_know_each_other():
    crossings = {
        (place(path, 1), name)
        for screen in SCREENS
        for path in (UI / screen).rglob("*.py")
        for name in imported(path)
        for other in SCREENS - {screen} | {"shell"}
        if f"{name}.".startswith(f"cpo_desktop.ui.{other}.")
    }
    assert crossings == set()


def test_no_file_names_a_folder_of_one_machine():
    found = [
        place(path, number)
        for path in source_files()
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if MACHINE_PATH.search(line)
    ]
    assert found == []
