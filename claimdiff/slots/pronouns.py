"""Which pronoun an article uses of a person: "he" or "she", by the titles and the pronouns beside the name."""

from __future__ import annotations

import re
from collections import Counter

from claimdiff.model import Article
from claimdiff.slots.cast import completed, told_mentions
from claimdiff.slots.remembering import once_an_article

_PRONOUN = re.compile(r"[.!?“”\"]|\b(?:(he|his|him|himself)|she|her|hers|herself)\b", re.IGNORECASE)
#: A pronoun this far behind a name (characters), in the same sentence and before another name, is the person's.
_REACH = 200
#: A title tells more than any pronoun.
_TITLE_WEIGHT = 5
_HE = "mr sir lord king prince duke pope father spokesman chairman congressman councilman actor"
_SHE = "mrs ms miss lady dame queen princess duchess sister spokeswoman chairwoman congresswoman actress"
_TITLES = dict.fromkeys(_HE.split(), "he") | dict.fromkeys(_SHE.split(), "she")


@once_an_article
def pronouns_of(article: Article) -> dict[str, str]:
    """Return "he" or "she" for each person, by the whole folded name, of whom the article tells by which it means."""
    told = told_mentions(article)
    votes: dict[str, Counter[str]] = {}
    for number, (mention, block) in enumerate(told):
        following = told[number + 1][0].title_start if number + 1 < len(told) else block.end
        name = " ".join(completed(mention, article) or ())
        counted = votes.setdefault(name, Counter())
        for word in mention.title.split():
            counted[_TITLES.get(word.rstrip("."), "")] += _TITLE_WEIGHT
        stop = max(mention.span.end, min(following, block.end, mention.span.end + _REACH))
        found = _PRONOUN.search(article.text, mention.span.end, stop)
        if found and found.group()[0].isalpha():
            counted["he" if found[1] else "she"] += 1
    return {name: "he" if counted["he"] > counted["she"] else "she" for name, counted in votes.items()
            if name and counted["he"] != counted["she"]}
