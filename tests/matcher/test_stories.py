"""Articles on one story are grouped, articles on another stay apart, and so do look-alikes of other months."""

from __future__ import annotations

from pathlib import Path

from claimdiff.loader import load, segment
from claimdiff.matcher import group_stories
from claimdiff.options import Matching
from tests.matcher.stories import ELECTION, FERRY, all_statements, articles_of

SEEDS = Path(__file__).parents[2] / "seeds"


def test_the_seeds_tell_one_story() -> None:
    articles = {article.id: article for article in load([SEEDS]).articles}
    statements = [one for article in articles.values() for one in segment(article)]
    assert group_stories(articles, statements, Matching()) == (tuple(sorted(articles)),)


def test_two_stories_thrown_together_come_apart() -> None:
    articles = {**articles_of(FERRY), **articles_of(ELECTION)}
    grouped = group_stories(articles, all_statements(articles), Matching())
    assert grouped == (tuple(sorted(articles_of(FERRY))), tuple(sorted(articles_of(ELECTION))))


def test_one_text_published_months_apart_is_two_stories() -> None:
    early = articles_of({"Early": FERRY["Harbour Post"]}, published="2013-01-05")
    late = articles_of({"Late": FERRY["Harbour Post"]}, published="2013-07-02")
    articles = {**early, **late}
    assert len(group_stories(articles, all_statements(articles), Matching())) == 2
    assert len(group_stories(articles, all_statements(articles), Matching(story_days=365))) == 1


def test_every_article_is_in_one_story() -> None:
    articles = {**articles_of(FERRY), **articles_of({"Empty": "\n", "Single": "Hm.\n"})}
    grouped = group_stories(articles, all_statements(articles), Matching())
    assert sorted(id_ for story in grouped for id_ in story) == sorted(articles)


def test_no_article_gives_no_story() -> None:
    assert group_stories({}, [], Matching()) == ()
