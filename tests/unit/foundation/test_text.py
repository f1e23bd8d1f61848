import unicodedata

import pytest

from cpo_desktop.foundation.text import fold, nfc, words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Nguyễn Thị Đào", "nguyen thi dao"),
        ("ĐẶNG VĂN ĐỨC", "dang van duc"),
        ("Hoà", "hoa"),
        ("Hòa", "hoa"),
        ("Thuỷ Nguyên", "thuy nguyen"),
        ("H'Mông", "h'mong"),
        ("  Lê \t Văn\u00a0 Tám\n", "le van tam"),
        ("Tổ 10, thôn 3", "to 10, thon 3"),
        ("Đỗ\u200b Ân\ufeff", "do an"),
        ("Ðỗ Ɖào", "do dao"),
        ("", ""),
    ],
)
def test_text_folds_to_small_letters_without_accents(text, folded):
    assert fold(text) == folded


def test_decomposed_letters_fold_like_composed_ones():
    assert fold(unicodedata.normalize("NFD", "Trường Ưởng Đệ")) == "truong uong de"


def test_composed_form_is_the_stored_one():
    assert nfc("Nguye\u0302\u0303n") == "Nguy\u1ec5n"


def test_search_words_leave_punctuation_out():
    assert words("H'Mông (Tổ 10), thôn_Đông: số 5/2") == (
        "h", "mong", "to", "10", "thon", "dong", "so", "5", "2",
    )  # fmt: skip


def test_signs_alone_are_no_words():
    assert words(" – 😀 … ") == ()
