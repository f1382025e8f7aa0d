"""Which watched topic a claim fits."""

from __future__ import annotations

import pytest

from claimdiff.options import Topic
from claimdiff.topics import topic_of
from tests.factory import a_statement

TOPICS = (Topic("sanctions", ("sanctions",)), Topic("invitation", ("invite", "visit Moscow")))


@pytest.mark.parametrize(
    ("texts", "topic"),
    [
        (["Lavrov called for sanctions to be lifted."], "sanctions"),
        (["He was invited by the minister."], "invitation"),                 # any inflection
        (["He will be visiting the city of Moscow."], "invitation"),         # all words, in any place
        (["He will visit Seoul."], ""),                                      # one of two words is not enough
        (["They spoke of sanctions.", "They spoke.", "They met."], ""),      # one of three is not half
        (["They spoke of sanctions.", "They met."], "sanctions"),
        (["Sanctions came up when he invited Kim."], "sanctions"),           # the first that fits
        ([""], ""),
    ],
)
def test_a_claim_carries_the_first_topic_that_half_of_its_articles_fit(texts: list[str], topic: str) -> None:
    statements = [a_statement(text, f"outlet-{at}") for at, text in enumerate(texts)]
    assert topic_of(statements, TOPICS) == topic


def test_a_headline_without_the_words_does_not_outvote_its_article() -> None:
    headline, body = a_statement("They met.", "a"), a_statement("Sanctions must go.", "a", start=50)
    assert topic_of([headline, body, a_statement("They met.", "b")], TOPICS) == "sanctions"
