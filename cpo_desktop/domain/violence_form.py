"""The statistical form on families and domestic violence, row by row: dated data with its source."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from cpo_desktop.domain.figures import FigureKey, When
from cpo_desktop.foundation.paths import resource


@dataclass(frozen=True, slots=True, kw_only=True)
class FormRow:
    """A row; without `figure` nothing is kept of it.

    Where it `needs` another figure, its own is known only if that one is above nought. `remark` says
    how it is counted where the form's words do not.
    """

    number: str
    vi: str
    unit: str
    figure: FigureKey | None
    needs: FigureKey | None
    remark: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FormPart:
    """A part of the form, and where its rows come from."""

    number: str
    vi: str
    source: str
    verified: bool
    rows: tuple[FormRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FormTemplate:
    """One version of the form; without `valid_from` it holds until the first that has one."""

    key: str
    form: str
    vi: str
    source: str
    verified: bool
    valid_from: date | None
    note_vi: str
    parts: tuple[FormPart, ...]


@cache
def templates() -> tuple[FormTemplate, ...]:
    """Every version, old ones too."""
    text = resource("data", "violence_form.json").read_text(encoding="utf-8")
    return tuple(map(_template, json.loads(text)["templates"]))


def template_on(day: date) -> FormTemplate:
    """The version that holds on the day."""
    begun = [each for each in templates() if (each.valid_from or date.min) <= day]
    return max(begun, key=lambda each: each.valid_from or date.min)


def _template(content: Mapping[str, Any]) -> FormTemplate:
    since = content["valid_from"]
    return FormTemplate(
        key=content["key"],
        form=content["form"],
        vi=content["vi"],
        source=content["source"],
        verified=content["verified"],
        valid_from=date.fromisoformat(since) if since else None,
        note_vi=content["note_vi"],
        parts=tuple(map(_part, content["parts"])),
    )


def _part(content: Mapping[str, Any]) -> FormPart:
    return FormPart(
        number=content["number"],
        vi=content["vi"],
        source=content["source"],
        verified=content["verified"],
        rows=tuple(map(_row, content["rows"])),
    )


def _row(content: Mapping[str, Any]) -> FormRow:
    return FormRow(
        number=content["number"],
        vi=content["vi"],
        unit=content["unit"],
        figure=_key(content.get("figure")),
        needs=_key(content.get("needs")),
        remark=content.get("remark", ""),
    )


def _key(text: str | None) -> FigureKey | None:
    return FigureKey.parse(f"{When.CURRENT}:{text}") if text else None
