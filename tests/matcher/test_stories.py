"""Articles on one story are grouped, articles on another stay apart, and so do look-alikes of other months."""

from __future__ import annotations

import math
import random
from itertools import combinations
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from claimdiff.loader import load, segment
from claimdiff.matcher import group_stories
from claimdiff.matcher.joining import days_apart, likeness, single
from claimdiff.matcher.stories import ALIKE, gather, weigh
from claimdiff.model import Article, Statement
from claimdiff.options import Matching
from tests.factory import an_article
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


def test_four_stories_thrown_together_come_apart_whatever_their_order() -> None:
    stories = [articles_of(FERRY), articles_of(ELECTION),
               {article.id: article for article in load([SEEDS]).articles},
               articles_of({"Copy": BLAZE, "Mirror": BLAZE.replace("Twelve", "Fourteen")})]
    articles = {id_: article for story in stories for id_, article in story.items()}
    expected = tuple(sorted(tuple(sorted(story)) for story in stories))
    assert group_stories(articles, all_statements(articles), Matching()) == expected
    backwards = dict(reversed(articles.items()))
    assert group_stories(backwards, list(reversed(all_statements(backwards))), Matching()) == expected


BLAZE = "Twelve houses burned down in Alda. A candle started the fire, and the mayor of Alda thanked the brigade.\n"
SENTENCES = [line for story in (FERRY, ELECTION, {"": BLAZE}) for text in story.values() for line in text.splitlines()]
ARTICLES = st.lists(
    st.tuples(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4),
              st.sampled_from(["", "2018-06-01", "2018-06-20", "2018-07-05"])),
    max_size=9,
)


def _build(drawn: list[tuple[list[str], str]]) -> dict[str, Article]:
    built = (an_article("\n".join(lines), f"Outlet {at}", published=day) for at, (lines, day) in enumerate(drawn))
    return {article.id: article for article in built}


@settings(max_examples=40, deadline=None)
@given(ARTICLES, st.randoms(use_true_random=False))
def test_stories_do_not_depend_on_the_order_of_articles_or_statements(
    drawn: list[tuple[list[str], str]], chance: random.Random
) -> None:
    articles = _build(drawn)
    statements = all_statements(articles)
    grouped = group_stories(articles, statements, Matching())
    shuffled = list(articles.items())
    chance.shuffle(shuffled)
    chance.shuffle(statements)
    assert group_stories(dict(shuffled), statements, Matching()) == grouped
    assert sorted(id_ for story in grouped for id_ in story) == sorted(articles)


@settings(max_examples=40, deadline=None)
@given(ARTICLES)
def test_no_group_holds_articles_too_far_apart_and_no_two_groups_are_alike(
    drawn: list[tuple[list[str], str]]
) -> None:
    """Articles gather as joining the two most alike, by every pair of their articles, comes to."""
    articles = _build(drawn)
    statements = all_statements(articles)
    alike = {
        pair: _alike({id_: articles[id_] for id_ in pair}, statements) for pair in combinations(sorted(articles), 2)
    }
    gathered = gather(articles, weigh(articles, statements), Matching().story_days)
    assert tuple(sorted(gathered)) == _joined_one_by_one(sorted(articles), alike)


def _alike(pair: dict[str, Article], statements: list[Statement]) -> float:
    one, other = (single(article, weigh(pair, [each for each in statements if each.article in pair])[id_])
                  for id_, article in pair.items())
    return likeness(one, other) if days_apart(one, other) <= Matching().story_days else -1.0


def _joined_one_by_one(ids: list[str], alike: dict[tuple[str, str], float]) -> tuple[tuple[str, ...], ...]:
    stories: list[tuple[str, ...]] = [(id_,) for id_ in ids]
    while len(stories) > 1:
        means = {}
        for one, other in combinations(sorted(stories), 2):
            pairs = [alike[min(a, b), max(a, b)] for a in one for b in other]
            means[one, other] = -1.0 if min(pairs) < 0 else round(math.fsum(pairs) / len(pairs), 9)
        best = max(means, key=lambda pair: means[pair])
        if means[best] < ALIKE:
            break
        stories = [each for each in stories if each not in best] + [tuple(sorted(best[0] + best[1]))]
    return tuple(sorted(stories))
