"""An id that is nearly right leads to the one that was meant."""

from __future__ import annotations

import pytest

from claimdiff.ids import nearest_id

IDS = ("c1234abcd", "c98765432", "6267f6a0-563", "6267f6a0-90", "a-b-4")


@pytest.mark.parametrize(("asked", "nearest"), [
    ("c1234abc", "c1234abcd"),
    ("c1234abdc", "c1234abcd"),
    ("6267f6a0-500", "6267f6a0-563"),
    ("6267f6a0-0", "6267f6a0-90"),
    ("6267f6a0-" + "9" * 50, "6267f6a0-90"),
    ("a-b-1", "a-b-4"),
    ("6267f6a1-563", "6267f6a0-563"),
    ("zzz", ""),
    ("", ""),
])
def test_the_nearest_of_the_same_article_or_the_one_that_reads_alike(asked: str, nearest: str) -> None:
    assert nearest_id(asked, IDS) == nearest
