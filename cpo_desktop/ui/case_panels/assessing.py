"""An assessment being entered: the scale among its fields, and live what it leads to."""

from itertools import pairwise
from typing import Final, cast

from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from cpo_desktop.domain.case import Assessment
from cpo_desktop.domain.fields import Record, field_of
from cpo_desktop.domain.procedure import (
    answers_of,
    answers_text,
    level_of,
    result_of,
    scale_of,
)
from cpo_desktop.domain.scales import Level
from cpo_desktop.ui.case_panels.record_part import RecordPart
from cpo_desktop.ui.case_panels.scale import ScaleQuestions
from cpo_desktop.ui.covers import Covered
from cpo_desktop.ui.forms.editors import NoteEditor
from cpo_desktop.ui.forms.record_fields import RecordFields
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import (
    Badge,
    FieldRow,
    Section,
    Segments,
    Text,
    column,
    emptied,
    holding,
    named,
    row,
)
from cpo_desktop.wording import labels, say, scales

TONES: Final = {
    Level.HIGH: Tone.DANGER,
    Level.MEDIUM: Tone.WARNING,
    Level.LOW: Tone.GOOD,
    None: Tone.QUIET,
}
_AS_WORKED_OUT: Final = ""


class AssessmentPart(RecordPart):
    """An assessment of a child on one form."""

    @override
    def above(self, record: Record) -> QWidget | None:
        assessment = cast("Assessment", record)
        result = result_of(assessment)
        lines = "\n".join((*scales.explanation(result), *_reason(assessment)))
        why: QWidget = Text(lines, tone=Tone.WARNING)
        if result.finding is not None:
            why = Covered(lines, lambda: self._presenter.revealed("assessment.answers"))
        head = column(LevelWords(assessment), named("why", why), gap=SPACE)
        if assessment.stable:
            told = labels.field_label(field_of(Assessment, "stable"))
            head.addWidget(named("stable_words", Text(told, tone=Tone.GOOD)))
        return named("result", holding(head))

    @override
    def extend(self, fields: RecordFields) -> None:
        answering = named("answering", Answering(fields))
        layout = fields.layout()
        conclusion = fields.section_of("conclusion")
        # A box layout made by `column` can be added to in the middle.
        layout.insertWidget(layout.indexOf(conclusion), answering)  # type: ignore[union-attr]
        self._order_tabs(fields, answering)

    @staticmethod
    def _order_tabs(fields: RecordFields, answering: "Answering") -> None:
        """Between the findings and the conclusion, as they stand."""
        stops = (fields.findChild(QWidget, "services"), *answering.stops())
        for before, after in pairwise(stop for stop in stops if stop is not None):
            QWidget.setTabOrder(before, after)


class Answering(Section):
    """The scale, what it leads to, and the officer's own view of it."""

    def __init__(self, fields: RecordFields) -> None:
        super().__init__(say("Level of risk"), foldable=False)
        self._fields = fields
        assessment = self._assessment()
        self._questions = named("scale", ScaleQuestions(scale_of(assessment)))
        self._questions.answered.connect(self._on_answered)
        self._result = named("live_result", Result())
        self._own = named("own_level", Segments(_own_levels()))
        self._own.chosen.connect(self._on_level_chosen)
        self._reason = NoteEditor(field_of(Assessment, "level_reason"))
        self._reason.setObjectName("level_reason")
        self._reason.changed.connect(self._on_reason_written)
        reason = labels.field_label(self._reason.declared)
        self._reason_row = named("row_level_reason", FieldRow(reason, self._reason, required=True))
        self._stable = QCheckBox(labels.field_label(field_of(Assessment, "stable")))
        self._stable.setObjectName("stable")
        self._stable.clicked.connect(self._on_stable_clicked)
        self._stable.setVisible(assessment.form == "06")
        self.content.addWidget(self._questions)
        self.content.addWidget(self._result)
        self.content.addWidget(FieldRow(say("The officer's decision"), self._own))
        self.content.addWidget(self._reason_row)
        self.content.addWidget(self._stable)
        fields.shown.connect(self._on_shown)

    def stops(self) -> list[QWidget]:
        """What Tab goes through, in reading order."""
        return [*self._questions.stops(), self._reason, self._stable]

    def _assessment(self) -> Assessment:
        return cast("Assessment", self._fields.record())

    def _show_result(self) -> None:
        assessment = self._assessment()
        self._result.show_assessment(assessment)
        suggested = result_of(assessment).level
        other = bool(assessment.level) and assessment.level != suggested
        self._reason_row.setVisible(other)

    # Following the form

    def _on_shown(self, name: str, value: object) -> None:
        if name == "answers":
            self._questions.show_answers(answers_of(self._assessment()))
        elif name == "level":
            self._own.choose(value or _AS_WORKED_OUT)
        elif name == "level_reason":
            self._reason.show_value(value)
        elif name == "stable":
            self._stable.setChecked(bool(value))
        self._show_result()

    # Following the officer

    def _on_answered(self, answers: dict[str, Level]) -> None:
        self._fields.put("answers", answers_text(answers))
        self._show_result()

    def _on_level_chosen(self, level: str) -> None:
        self._fields.put("level", level or None)
        self._show_result()

    def _on_reason_written(self) -> None:
        self._fields.put("level_reason", self._reason.value())

    def _on_stable_clicked(self, checked: bool) -> None:  # noqa: FBT001 - Qt's own
        self._fields.put("stable", checked)


class LevelWords(QWidget):
    """The level that counts, as a badge; beside it how many answers were given how."""

    def __init__(self, assessment: Assessment) -> None:
        super().__init__()
        result = result_of(assessment)
        level = level_of(assessment)
        words = say("Risk: {level}").format(level=scales.level_label(level))
        badge = named("level", Badge(words, TONES[level]))
        own = bool(assessment.level) and assessment.level != result.level
        suggested = scales.level_label(result.level)
        told = say("set by the officer; the scale says: {level}").format(level=suggested)
        self.setLayout(
            row(badge, Text(told if own else "", TextSize.SMALL, Tone.QUIET, wraps=False), None)
        )


class Result(QWidget):
    """Live: the level, the totals of both parts, and line by line what led there."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = column(gap=HALF)
        self.setLayout(self._layout)

    def show_assessment(self, assessment: Assessment) -> None:
        """Explain this one as it stands."""
        emptied(self._layout)
        result = result_of(assessment)
        self._layout.addWidget(LevelWords(assessment))
        for part, count in zip(result.scale.parts, (result.harm, result.protection), strict=True):
            words = say("Total {part}: {counts}").format(
                part=part.number, counts=scales.counts(count)
            )
            self._layout.addWidget(named(f"count_{part.key}", Text(words, tone=Tone.QUIET)))
        for number, words in enumerate(scales.explanation(result)):
            shown = words if number == 0 else f"• {words}"
            self._layout.addWidget(named(f"reason_{number}", Text(shown)))


def _own_levels() -> list[tuple[str, str]]:
    return [
        (_AS_WORKED_OUT, say("As worked out")),
        *((level.value, scales.level_label(level)) for level in Level),
    ]


def _reason(assessment: Assessment) -> tuple[str, ...]:
    label = labels.field_label(field_of(Assessment, "level_reason"))
    return (f"{label}: {assessment.level_reason}",) if assessment.level_reason else ()
