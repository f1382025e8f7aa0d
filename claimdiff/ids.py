"""What a reader names by its id: found, or an error that names the nearest."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence

from claimdiff.errors import StatementError
from claimdiff.listing import list_few
from claimdiff.model import Article, Statement, article_of

#: Articles that an error names, and the most digits of a place in an article.
_NAMED = 5
_LONGEST_PLACE = 12
_WHERE_IDS = "`claimdiff show PATH...` lists the statements with their ids."


def find_pair(
    left: str, right: str, articles: Sequence[Article], statements: Sequence[Statement]
) -> tuple[Statement, Statement]:
    """Find two statements of different articles by their ids.

    Raises StatementError when there is no such statement, or both are of one article.
    """
    one, other = (_find(each, articles, statements) for each in (left, right))
    if one.article == other.article:
        raise StatementError(
            f"{left} and {right} are of one article; statements are compared with those of other articles only.",
            "Name statements of two articles.",
        )
    return one, other


def nearest_id(id_: str, ids: Iterable[str]) -> str:
    """Return the id of the same article that stands nearest, else the one that reads most alike, else nothing."""
    known = tuple(dict.fromkeys(ids))
    same = [each for each in known if article_of(each) and article_of(each) == article_of(id_)]
    if same:
        return min(same, key=lambda each: (abs(_place(each) - _place(id_)), each))
    return next(iter(difflib.get_close_matches(id_, known, n=1, cutoff=0.7)), "")


def _find(id_: str, articles: Sequence[Article], statements: Sequence[Statement]) -> Statement:
    found = next((statement for statement in statements if statement.id == id_), None)
    if found:
        return found
    same = [each.id for each in statements if each.article == article_of(id_)]
    if not same:
        listed = list_few([f"{article.id} ({article.path})" for article in articles], _NAMED)
        raise StatementError(f"There is no statement {id_}. The articles are {listed}.", _WHERE_IDS)
    near = nearest_id(id_, same)
    raise StatementError(f"There is no statement {id_}; the nearest of its article is {near}.", _WHERE_IDS)


def _place(id_: str) -> int:
    place = id_.rpartition("-")[2]
    return int(place) if place.isdecimal() and len(place) < _LONGEST_PLACE else 0
