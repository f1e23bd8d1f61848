"""Birth registration, school, alternative care, disability: counted by SQL, and by hand.

When the figures close, on 14 September 2026:

child  born        village  registered    school                care
An     15/09/2021  Đông     yes           –                     N01.2: in a facility
Bình   14/09/2021  Đông     no            –                     5 years old that day
Chi    2025        Đoài     not recorded  –                     N02.2, decided: with relatives
Dũng   2024        –        yes           –                     N02.2, nothing decided
Én     03/2014     Đoài     –             dropped out, primary  family until 14/09/2026
Giang  06/2013     Đông     –             at school, primary    decided on 15/09/2026
Hà     2012        Đông     –             dropped out, lower    family; N01.4 too
Khôi   2013        Đoài     –             irregular, lower      –
Lan    2013        Đoài     –             never                 N01.4, entered by mistake
"""

from datetime import date

import pytest

from cpo_desktop.domain.case import AlternativeCare
from cpo_desktop.domain.dates import PartialDate
from tests.factory import a_circumstance, an_id
from tests.unit.storage.small_commune import EAST, PLACES, WEST, child, counting, kept, parts

CLOSES = date(2026, 9, 14)


def care(of, form, **given):
    usual = {"child": of.id, "form": form, "decided_on": date(2026, 2, 2)}
    return AlternativeCare(id=an_id(), **(usual | given))


AN = child("An", PartialDate(2021, 9, 15), birth_registration="registered", sex="female")
BINH = child("Bình", PartialDate(2021, 9, 14), birth_registration="unregistered")
CHI = child("Chi", PartialDate(2025), village=WEST.id, disability_degree="severe")
DUNG = child("Dũng", PartialDate(2024), village=None, birth_registration="registered")
EN = child(
    "Én", PartialDate(2014, 3), village=WEST.id, schooling="dropped_out", school_level="primary"
)
GIANG = child("Giang", PartialDate(2013, 6), schooling="in_school", school_level="primary")
HA = child(
    "Hà", PartialDate(2012), schooling="dropped_out", school_level="lower_secondary",
    disabilities=("movement",),
)  # fmt: skip
KHOI = child(
    "Khôi", PartialDate(2013), village=WEST.id, schooling="irregular",
    school_level="lower_secondary",
)  # fmt: skip
LAN = child("Lan", PartialDate(2013), village=WEST.id, schooling="never")

RECORDS = (
    *(AN, BINH, CHI, DUNG, EN, GIANG, HA, KHOI, LAN),
    a_circumstance(AN, code="N01.2"),
    a_circumstance(CHI, code="N02.2"),
    care(CHI, "relatives"),
    a_circumstance(DUNG, code="N02.2"),
    care(EN, "family", ended_on=CLOSES),
    care(GIANG, "family", decided_on=date(2026, 9, 15)),
    care(HA, "family"),
    a_circumstance(HA, code="N01.4"),
    a_circumstance(LAN, code="N01.4", closed_on=date(2026, 12, 1), close_reason="mistake"),
    a_circumstance(KHOI, code="N04.1"),
)


@pytest.fixture
def figures(app):
    kept(app.database, *PLACES)
    return counting(app.database, *RECORDS)


def test_children_under_five_by_whether_their_birth_is_registered(figures):
    # An, Chi, Dũng: Bình is five on the day itself.
    assert figures.of("under_five") == 3
    assert parts(figures, "under_five", "registration") == {"registered": 2, "unknown": 1}
    assert parts(figures, "under_five", "registration", "village") == {
        f"registered+{EAST.id}": 1, "registered+unknown": 1, f"unknown+{WEST.id}": 1,
    }  # fmt: skip


def test_who_dropped_out_among_all_of_the_level(figures):
    assert parts(figures, "dropouts", "level") == {"primary": 1, "lower_secondary": 1}
    assert parts(figures, "pupils", "level") == {"primary": 2, "lower_secondary": 2}
    assert parts(figures, "dropouts", "village") == {EAST.id: 1, WEST.id: 1}


def test_who_is_in_alternative_care_and_how(figures):
    # An, Chi, Dũng, Hà: what ends on the last day is over, what begins the day after has not begun.
    assert figures.of("in_care") == 4
    assert parts(figures, "in_care", "form") == {
        "facility": 1, "relatives": 1, "unknown": 1, "family": 1,
    }  # fmt: skip


def test_a_disability_is_known_by_its_kind_its_degree_or_the_group(figures):
    # Chi by degree, Hà by kind, Khôi by group.
    assert parts(figures, "children", "disability") == {"yes": 3, "no": 6}
    assert parts(figures, "in_care", "disability") == {"yes": 2, "no": 2}
