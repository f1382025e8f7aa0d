"""Of one text printed very often, some articles are compared, and the others are told of; endless work is refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimdiff import copies, pipeline
from claimdiff.copies import MOST_COPIES, leave_out_copies
from claimdiff.errors import ArticleError
from claimdiff.model import Article
from claimdiff.options import Matching, Options
from tests.factory import an_article

WIRE = ("The ferry caught fire off Port Ellen on Sunday evening, and all forty passengers were taken off by the coast "
        "guard within an hour. The captain, who has sailed the line for twenty years, was the last to leave the ship.")


def printed(number: int, text: str = WIRE, paper: str = "Paper") -> list[Article]:
    """Make articles that print a text with a line of their own."""
    return [an_article(f"{text}\nBy our desk, edition {at}.", f"{paper} {at:03}") for at in range(number)]


def test_a_few_copies_are_all_compared() -> None:
    articles = printed(MOST_COPIES)
    assert leave_out_copies(articles) == (tuple(articles), ())


def test_of_many_copies_some_stand_for_all_and_the_others_are_told_of() -> None:
    other = an_article("Quite another story of a council that met in the town hall to talk of roads and of rates.")
    kept, left_out = leave_out_copies([*printed(MOST_COPIES + 2), other])
    assert len(kept) == MOST_COPIES + 1
    assert other in kept
    assert [each.path for each in left_out] == ["paper-020.txt", "paper-021.txt"]
    assert left_out[0].reason == "nearly the same text as paper-000.txt, like 19 others that are compared"


def test_the_article_that_is_asked_for_is_kept() -> None:
    articles = printed(MOST_COPIES + 2)
    kept, _ = leave_out_copies(articles, {articles[-1].id})
    assert articles[-1] in kept
    assert len(kept) == MOST_COPIES


def test_an_article_with_words_of_its_own_is_no_copy() -> None:
    own = WIRE.replace("forty", "fifty").replace("evening", "morning").replace("captain", "mate").replace("hour", "day")
    articles = [*printed(MOST_COPIES), *printed(5, f"{own} {own[::-1]}", "Post")]
    assert leave_out_copies(articles) == (tuple(articles), ())


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from([*printed(3), *printed(3, WIRE[:90], "Post"), an_article(""), an_article("One", "Us")]),
                unique_by=lambda each: each.id))
def test_every_article_is_kept_or_told_of(articles: list[Article]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(copies, "MOST_COPIES", 2)
        kept, left_out = leave_out_copies(articles)
    assert sorted([*(each.path for each in kept), *(each.path for each in left_out)]) == sorted(
        each.path for each in articles
    )
    assert list(kept) == [each for each in articles if each in kept]


def test_a_comparison_tells_of_what_it_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copies, "MOST_COPIES", 2)
    for article in printed(4):
        (tmp_path / article.path).write_text(article.text, "utf-8")
    report = pipeline.compare([tmp_path])
    assert len(report.articles) == 2
    assert [each.reason.partition(" as ")[0] for each in report.skipped] == ["nearly the same text"] * 2
    checked = pipeline.check(tmp_path / "paper-003.txt", [tmp_path])
    assert checked.article(checked.focus).path.endswith("paper-003.txt")


def test_more_pairs_of_one_story_than_allowed_are_refused(tmp_path: Path) -> None:
    for article in printed(3, " ".join(WIRE.replace("on Sunday", f"on Sunday {at}") for at in range(15))):
        (tmp_path / article.path).write_text(article.text, "utf-8")
    with pytest.raises(ArticleError) as caught:
        pipeline.compare([tmp_path], Options(matching=Matching(most_pairs=1)))
    assert caught.value.message.startswith("One story has 3 articles, and 2,883 pairs of their statements would be ")
    assert caught.value.message.endswith("compared; at most 1,000 are.")
    assert "--set matching.most_pairs=3." in caught.value.hint
    assert pipeline.compare([tmp_path], Options(matching=Matching(most_pairs=3)))
