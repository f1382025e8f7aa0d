"""Front matter that means harm builds nothing, costs little, and is refused with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimdiff.errors import ArticleError
from claimdiff.loader import load
from claimdiff.loader.draft import UnreadableError
from claimdiff.loader.front_matter import read_front_matter


@pytest.mark.parametrize("source", [
    '"\\UFFFFFFFF": x', "a: [", "a: {b", "\t", "[" * 5000, "a: \x07", "? " * 2000, "- " * 3000, "%YAML 9.9\n--- a",
])
def test_what_is_no_yaml_is_refused(source: str) -> None:
    with pytest.raises(UnreadableError, match=r"^front matter"):
        read_front_matter(f"---\n{source}\n---\nText.\n")


def test_a_tag_builds_nothing(tmp_path: Path) -> None:
    mark = tmp_path / "harmed"
    head = f"outlet: !!python/object/apply:os.system ['touch {mark}']\ntitle: !!python/name:os.system x"
    text = f"---\n{head}\n---\nText.\n"
    (tmp_path / "a.txt").write_text(text, "utf-8")
    article = load([tmp_path]).articles[0]
    assert article.outlet == "a"
    assert not mark.exists()


def test_a_billion_laughs_are_not_laughed(tmp_path: Path) -> None:
    laughs = ["a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
    laughs += [f"a{at}: &a{at} [{', '.join([f'*a{at - 1}'] * 9)}]" for at in range(1, 12)]
    (tmp_path / "a.txt").write_text("---\n" + "\n".join(laughs) + "\noutlet: The Daily\n---\nText.\n", "utf-8")
    assert load([tmp_path]).articles[0].outlet == "The Daily"


def test_an_unhashable_key_or_endless_merge_is_no_fault(tmp_path: Path) -> None:
    for at, source in enumerate(("? [a, b]\n: c", "a: &a\n  <<: *a", "&a a: *a", "<<: [x]")):
        (tmp_path / f"{at}.txt").write_text(f"---\n{source}\n---\nText {at}.\n", "utf-8")
    try:
        loaded = load([tmp_path])
    except ArticleError as refused:
        assert "front matter" in refused.message  # noqa: PT017
    else:
        assert len(loaded.articles) + len(loaded.skipped) == 4
