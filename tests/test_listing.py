"""A sentence names a few and counts the rest."""

from __future__ import annotations

import pytest

from claimdiff.listing import list_few


@pytest.mark.parametrize(("names", "told"), [
    ((), ""),
    (("Reuters",), "Reuters"),
    (("Reuters", "AP", "AFP"), "Reuters, AP, AFP"),
    (("Reuters", "AP", "AFP", "dpa"), "Reuters, AP, AFP and 1 more"),
    (["Reuters"] * 1_203, "Reuters, Reuters, Reuters and 1,200 more"),
])
def test_names_beyond_the_first_few_are_counted(names: tuple[str, ...], told: str) -> None:
    assert list_few(names, 3) == told


def test_names_with_commas_are_parted_by_semicolons() -> None:
    assert list_few(["a: empty, or nearly", "b: no text", "c: no text"], 2, "; ") == (
        "a: empty, or nearly; b: no text; and 1 more"
    )
