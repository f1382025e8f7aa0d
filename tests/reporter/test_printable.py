"""What is taken out of a text before anybody sees it, and how a text is cut."""

from __future__ import annotations

import pytest

from claimdiff.reporter.printable import entitled, printable, shorten


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("two\r\n  lines\u00a0here", "two lines here"),
        ("\x1b[31mred\x1b[0m", "[31mred[0m"),
        ("\x9b31mred", "31mred"),
        ("abc\u202ecba\u2066x\u200f", "abccbax"),
        ("caf\udce9.txt", "caf\ufffd.txt"),
        ("soft\u00adhyphen\ufeff", "softhyphen"),
        ("می\u200cخواهم 👩\u200d🚒", "می\u200cخواهم 👩\u200d🚒"),
    ],
)
def test_only_what_can_be_seen_is_left(text: str, shown: str) -> None:
    assert printable(text) == shown


@pytest.mark.parametrize(
    ("title", "shown"),
    [("killing three\n people", "… killing three people"), ("Three died.", "Three died."), ("“We will”", "“We will”")],
)
def test_words_from_the_middle_of_a_sentence_are_told_as_such(title: str, shown: str) -> None:
    assert entitled(title) == shown


@pytest.mark.parametrize(
    ("text", "size", "short"),
    [
        ("Kim met Lavrov", 14, "Kim met Lavrov"),
        ("Kim met Lavrov", 13, "Kim met…"),
        ("Kim met, then left", 10, "Kim met…"),
        ("Donaudampfschifffahrt", 8, "Donauda…"),
    ],
)
def test_a_long_text_is_cut_at_a_word(text: str, size: int, short: str) -> None:
    assert shorten(text, size) == short
