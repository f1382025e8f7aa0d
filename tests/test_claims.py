"""A claim's id follows from its statements, its title says what they have in common."""

from __future__ import annotations

from claimdiff.claims import entitle, make_claim, title_of
from claimdiff.loader import segment
from claimdiff.model import Role
from tests.factory import a_statement, an_article


def _title(*texts: str) -> str:
    articles = {article.id: article for article in (an_article(text, f"outlet {at}") for at, text in enumerate(texts))}
    return title_of([segment(article)[0] for article in articles.values()], articles)


def test_the_title_is_the_clause_that_the_outlets_share() -> None:
    title = _title(
        "China and Russia are warming up to the North ahead of a summit slated for June 12.",
        "The comments came a day before the talks and long before the summit scheduled for June 12.",
    )
    assert title == "ahead of a summit slated for June 12."


def test_a_clause_that_can_stand_alone_gives_the_title_before_one_that_cannot() -> None:
    title = _title(
        "He said the harbour was closed on Monday after the storm.",
        "The harbour was closed on Monday because of the storm.",
    )
    assert title == "The harbour was closed on Monday because of the storm."


def test_words_in_which_the_outlets_differ_belong_into_the_title() -> None:
    texts = ("The quake hit the town of Bireun at dawn.", "The quake that hit Bireun town killed two people.")
    articles = {each.id: each for each in (an_article(text, f"outlet {at}") for at, text in enumerate(texts))}
    statements = [segment(article)[0] for article in articles.values()]
    assert title_of(statements, articles) == texts[0]
    assert title_of(statements, articles, ["two people"]) == texts[1]


def test_two_claims_have_two_titles_where_their_words_allow_it() -> None:
    texts = ("The quake hit the town of Bireun at dawn.", "The quake that hit Bireun town killed two people.")
    articles = {each.id: each for each in (an_article(text, f"outlet {at}") for at, text in enumerate(texts))}
    claim = make_claim([segment(article)[0] for article in articles.values()], ())
    first, second, third = entitle([claim, claim, claim], articles)
    assert (first.title, second.title) == texts
    assert third.title == texts[0]


def test_words_too_short_for_a_clause_do_not_stand_over_two_claims_either() -> None:
    articles = {each.id: each for each in (an_article("They fled.", "Star"), an_article("All fled.", "Post"))}
    claim = make_claim([statement for article in articles.values() for statement in segment(article)], ())
    assert [each.title for each in entitle([claim, claim], articles)] == ["They fled.", "All fled."]


def test_the_title_of_one_outlet_is_its_statement() -> None:
    assert _title("The harbour was closed, and ferries stayed in port.") == (
        "The harbour was closed, and ferries stayed in port."
    )


def test_a_headline_gives_the_title_only_when_there_is_no_text() -> None:
    body = a_statement("The harbour was closed on Monday.", "a")
    headline = a_statement("Harbour closed", "b", Role.HEADLINE)
    articles = {"a": an_article(body.text, "a"), "b": an_article(headline.text, "b")}
    assert title_of([headline, body], articles) == body.text
    assert title_of([headline], articles) == headline.text


def test_the_id_does_not_depend_on_order() -> None:
    one, other = a_statement("The harbour was closed.", "a"), a_statement("The harbour closed.", "b")
    assert make_claim([one, other], ()).id == make_claim([other, one], ()).id
    assert make_claim([one], ()).id != make_claim([other], ()).id
