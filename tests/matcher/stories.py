"""Small stories of two and three outlets that the matcher's tests share."""

from __future__ import annotations

from claimdiff.model import Article, Statement
from tests.factory import an_article, statements_of

FERRY = {
    "Harbour Post": (
        "A ferry carrying 80 passengers sank off the coast of Ruvia on Monday.\n"
        "At least twelve people drowned, the coast guard said.\n"
        "Captain Ivo Marek was arrested in the port of Selmo after the accident.\n"
        "Divers searched the wreck for survivors until nightfall.\n"
        "The ministry promised new rules for life jackets.\n"
    ),
    "Evening Star": (
        "The ferry sank near the Ruvian coast with 80 passengers on board.\n"
        "Twelve passengers drowned, according to the coast guard.\n"
        "Police in Selmo detained the captain, Ivo Marek.\n"
        "Fishermen had warned of a storm in the morning.\n"
    ),
    "Daily Lantern": (
        "Ivo Marek, captain of the ferry, was detained by police in Selmo.\n"
        "Divers were still searching the wreck for survivors at nightfall.\n"
        "Schools in the capital stayed shut because of a teachers' walkout.\n"
    ),
}
ELECTION = {
    "Northern Times": (
        "Voters in Tarsk elected Olga Brandt as mayor on Sunday.\n"
        "Brandt won 54 percent of the ballots, the electoral commission announced.\n"
        "Her rival Pavel Dorn conceded defeat before midnight.\n"
    ),
    "Tarsk Courier": (
        "Olga Brandt was elected mayor of Tarsk with 54 percent of the vote.\n"
        "Pavel Dorn, her rival, conceded shortly before midnight.\n"
    ),
}


def articles_of(story: dict[str, str], published: str = "") -> dict[str, Article]:
    """Build the articles of a story by id."""
    built = (an_article(text, outlet=outlet, published=published) for outlet, text in story.items())
    return {article.id: article for article in built}


def all_statements(articles: dict[str, Article]) -> list[Statement]:
    """Segment all articles."""
    return [one for article in articles.values() for one in statements_of(article)]
