import dataclasses
import json
from datetime import date

import pytest

from cpo_desktop.bootstrap import open_application
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.figures import When, figure_key
from cpo_desktop.domain.periods import InvalidPeriod, PeriodKind
from cpo_desktop.reports.catalogue import NoSuchReport
from cpo_desktop.services.reports import ReportService
from cpo_desktop.storage.figures import figures_of
from tests.conftest import PASSWORD
from tests.factory import a_child, a_circumstance, a_measure
from tests.unit.reports.reading import text_of
from tests.unit.services.conftest import change_office

KIND = "periodic"
ISSUED_ON = date(2026, 9, 16)


def test_the_usual_period_is_the_last_complete_quarter(reports):
    # On 23 November the third quarter, to 14 September, is complete, the fourth is not.
    assert reports.period(KIND).code == "2026-Q3"


def test_a_period_follows_the_cut_off_day_of_the_office(app, reports):
    change_office(app, cutoff_day=0)
    asked = reports.period(KIND, "2026-Q3")
    assert (asked.start, asked.end) == (date(2026, 7, 1), date(2026, 9, 30))


def test_what_is_no_period_is_refused(reports):
    with pytest.raises(InvalidPeriod):
        reports.period(KIND, "2026-Q5")


def test_an_unknown_kind_is_refused_by_name(reports, quarter):
    with pytest.raises(NoSuchReport):
        reports.draft_pdf("yearly", quarter)


def test_the_periodic_report_is_made_for_every_kind_of_period(reports):
    assert [kind.periods for kind in reports.kinds() if kind.key == KIND] == [tuple(PeriodKind)]


def test_figures_are_counted_anew_after_a_save(reports, quarter, app, village):
    assert reports.figures(KIND, quarter).of("children") == 0
    app.records.save(a_child(village=village))
    assert reports.figures(KIND, quarter).of("children") == 1


def test_a_figure_opens_the_records_it_counts(reports, quarter, an):
    (found,) = reports.records_behind(KIND, figure_key("special", group="N04"), quarter)
    assert (found.entity, found.id, found.title) == ("child", an.id, "Lò Thị Vân")


def test_a_figure_of_the_year_before_opens_the_records_of_that_time(reports, quarter, app, village):
    app.records.save(a_child(village=village, left_on=date(2026, 1, 1)))
    key = figure_key("children")
    assert len(reports.records_behind(KIND, key.at(When.LAST_YEAR), quarter)) == 1
    assert reports.records_behind(KIND, key, quarter) == ()


def test_a_receiver_is_named_where_a_measure_is_counted(reports, quarter, app, an):
    app.records.save(a_measure(child=an.id))
    (found,) = reports.records_behind(KIND, figure_key("measures"), quarter)
    assert (found.entity, found.title) == ("measure", "Lò Thị Vân")


def test_no_name_of_a_child_is_in_the_report(reports, quarter, app, an):
    app.records.save(a_measure(child=an.id))
    printed = text_of(reports.draft_pdf(KIND, quarter))
    assert "trẻ em có hoàn cảnh đặc biệt" in printed
    assert "Vân" not in printed


def test_two_tiers_report_to_the_province(reports, quarter, app):
    change_office(app, addressee="", recipients="")
    assert reports.draft(KIND, quarter).sender.addressees == ("Ủy ban nhân dân thành phố Hà Nội",)


def test_without_any_superior_nobody_is_addressed(reports, quarter, app):
    change_office(app, addressee="", superior=None)
    app.records.save(dataclasses.replace(app.office.commune(), parent=None))
    assert reports.draft(KIND, quarter).sender.addressees == ()
    assert reports.draft_pdf(KIND, quarter)


def test_recipients_end_with_the_archive(reports, quarter, app):
    change_office(app, recipients="Như trên; Sở Y tế.", drafting_unit="VHXH")
    expected = ("Như trên", "Sở Y tế", "Lưu: VT, VHXH")
    assert reports.draft(KIND, quarter).sender.recipients == expected


def test_a_deputy_signs_for_the_chair(reports, quarter, app):
    change_office(app, signing="deputy")
    assert reports.draft(KIND, quarter).sender.authority == (
        "TM. ỦY BAN NHÂN DÂN",
        "KT. CHỦ TỊCH",
        "PHÓ CHỦ TỊCH",
    )


def test_texts_are_kept_part_by_part(reports, quarter):
    reports.save_narrative(KIND, quarter, {"results": "Tốt", "proposals": "Cấp thêm kinh phí"})
    reports.save_narrative(KIND, quarter, {"results": "Rất tốt"})
    kept = reports.narrative(KIND, quarter)
    assert kept == {
        "situation": "",
        "results": "Rất tốt",
        "difficulties": "",
        "plans": "",
        "proposals": "Cấp thêm kinh phí",
    }


def test_each_period_has_texts_of_its_own(reports, quarter):
    reports.save_narrative(KIND, quarter, {"results": "Tốt"})
    assert reports.narrative(KIND, reports.period(KIND, "2026-Q2"))["results"] == ""


def test_a_text_that_was_undone_can_be_written_again(reports, quarter, app):
    reports.save_narrative(KIND, quarter, {"results": "Tốt"})
    app.records.undo()
    reports.save_narrative(KIND, quarter, {"results": "Tốt hơn"})
    assert reports.narrative(KIND, quarter)["results"] == "Tốt hơn"


def test_sentences_are_offered_from_the_figures(reports, quarter, an):
    offered = reports.offered(KIND, quarter)
    assert offered["situation"].startswith("- Quản lý, theo dõi 1 trẻ em có hoàn cảnh đặc biệt")
    assert offered["difficulties"] == "Không có."


def test_missing_facts_are_told_with_the_records_that_miss_them(reports, quarter, app, village):
    nobody = a_child(full_name="Lò Văn Hai", sex="unknown", village=village, ethnic=None)
    app.records.save(nobody)
    gaps = reports.problems(KIND, quarter)
    assert [gap.details["n"] for gap in gaps] == ["1", "1", "1"]
    assert all([record.id for record in gap.records] == [nobody.id] for gap in gaps)


def test_a_child_without_a_birth_date_is_told_of(reports, quarter, app, village):
    with app.database.write("test") as work:
        work.add(a_child(village=village, born=None))
    assert reports.problems(KIND, quarter)[0].sentence.startswith(
        "{n} children have no date of birth"
    )


def test_a_period_that_is_not_over_is_told_of(reports):
    (gap,) = reports.problems(KIND, reports.period(KIND, "2026-Q4"))
    assert gap.details == {"day": "14/12/2026"}


def test_what_another_program_saves_is_in_the_figures_at_once(store, reports, quarter, an, village):
    assert reports.figures(KIND, quarter).of("children") == 1
    with open_application(store, PASSWORD) as other:
        other.records.save(a_child(village=village, born=PartialDate(2020)))
    assert reports.figures(KIND, quarter).of("children") == 2


def test_what_is_saved_while_figures_are_counted_is_in_the_next_ones(
    app, reports, quarter, village, monkeypatch
):
    def count_late(connection, periods):
        figures = figures_of(connection, periods)
        monkeypatch.undo()
        app.records.save(a_child(village=village, born=PartialDate(2020)))
        return figures

    monkeypatch.setattr("cpo_desktop.services.counts.figures_of", count_late)
    assert reports.figures(KIND, quarter).of("children") == 0
    assert reports.figures(KIND, quarter).of("children") == 1


def test_what_is_saved_as_the_counting_begins_is_in_the_next_figures(
    app, reports, quarter, village, monkeypatch
):
    periods_of = ReportService._periods

    def save_after_the_first_look(self, work, kind, period):
        periods = periods_of(
            self, work, kind, period
        )  # from here on the transaction sees one state
        monkeypatch.undo()
        app.records.save(a_child(village=village, born=PartialDate(2020)))
        return periods

    monkeypatch.setattr(ReportService, "_periods", save_after_the_first_look)
    assert reports.figures(KIND, quarter).of("children") == 0
    assert reports.figures(KIND, quarter).of("children") == 1


def test_figures_are_counted_once_while_only_texts_change(reports, quarter, an, monkeypatch):
    first = reports.figures(KIND, quarter)
    reports.save_narrative(KIND, quarter, {"results": "Tốt"})
    monkeypatch.setattr("cpo_desktop.services.counts.figures_of", None)
    assert reports.figures(KIND, quarter) is first


def test_five_years_are_counted_once_while_only_texts_change(
    reports, quarter, app, an, monkeypatch
):
    first = reports.draft(KIND, quarter)
    reports.save_narrative(KIND, quarter, {"results": "Tốt"})
    with monkeypatch.context() as patch:
        patch.setattr("cpo_desktop.storage.plans.figures_under", None)
        assert reports.draft(KIND, quarter).trend is first.trend
    other = a_child(village=an.village, born=PartialDate(2020))
    app.records.save(other, a_circumstance(other))
    key = figure_key("special")
    assert first.trend.values[key][-1] == 1
    assert reports.draft(KIND, quarter).trend.values[key][-1] == 2


def test_figures_as_json_say_what_they_count(reports, quarter, an):
    content = json.loads(reports.figures_json(KIND, quarter))
    assert content["figures"]["current:special:group=N04"] == 1
    assert content["periods"]["current"] == {
        "code": "2026-Q3",
        "start": "2026-06-15",
        "end": "2026-09-14",
    }
    assert content["indicators"]["special"]["definition"]
