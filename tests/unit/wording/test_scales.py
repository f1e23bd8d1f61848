from cpo_desktop.domain.scales import Count, Level, scale, score
from cpo_desktop.wording import scales as wording

FORM_02 = scale("form_02", 1)
BALANCED = (
    "As many answers are high for harm as for self-protection (1), "
    "and the medium ones do not tip it to protection."
)
AGAIN = (
    "1a.2. Risk of further harm if things stay as they are: "
    "High (the abuser can reach the child easily and often)"
)
H, M, L = Level.HIGH, Level.MEDIUM, Level.LOW


def test_a_level_is_explained_line_by_line():
    result = score(FORM_02, {"harm_1": M, "harm_2": H, "protection_1": L, "protection_2": H})
    assert wording.explanation(result) == (
        BALANCED,
        "1a.1. Degree of harm: Medium (harm, but not serious)",
        AGAIN,
        "1b.1. Ability to protect himself or herself against the abuser: Low (not able)",
    )


def test_a_scale_half_answered_tells_how_much_is_left():
    told = wording.explanation(score(FORM_02, {"harm_1": M}))
    assert told == ("3 items are still to be answered.",)


def test_counts_are_told_as_on_the_form():
    assert wording.counts(Count(1, 0, 2)) == "High: 1 · Medium: 0 · Low: 2"


def test_words_that_were_not_compared_with_the_form_say_so():
    assert "form 02" in wording.unconfirmed(FORM_02)


def test_an_open_level_is_a_dash():
    assert wording.level_label(None) == "–"
