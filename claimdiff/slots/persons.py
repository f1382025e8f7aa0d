"""Which names of an article are persons': points for and against, from the name itself and from what stands beside it.

"Anna Berg, 34, said she ..." is a person by her given name, her age, her verb and her pronoun; "at the Berg Canal" is
none by its last word and by what stands before it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from claimdiff.model import Article
from claimdiff.slots.cast import Mention, completed, told_mentions
from claimdiff.slots.given_names import GIVEN_NAMES
from claimdiff.slots.person_words import FAMILY_BEGINNINGS, FAMILY_ENDINGS, FAMILY_NAMES, THINGS
from claimdiff.slots.remembering import once_an_article
from claimdiff.slots.titles import OCCUPATIONS, PERSONAL
from claimdiff.slots.verbs_of_saying import GUARDED_VERBS, PLAIN_VERBS

#: A name with at least this many points is a person's. The points were set by hand on about 150 news articles. On 45
#: others 98 in 100 names told to be persons' are; of the persons that are read at all in full, 95 in 100 are told.
_ENOUGH = 2
#: What tells of a person is looked for this far from the name, in characters.
_REACH = 120

_SAYING = "|".join(sorted(PLAIN_VERBS | GUARDED_VERBS))
_SAID_AFTER = re.compile(rf"[’”\"]?,?\s{{1,2}}(?:also\s|has\s|had\s|later\s)?(?:{_SAYING})\b")
_SAID_BEFORE = re.compile(rf"\b(?:{_SAYING})\s{{1,2}}$")
_AGE_AFTER = re.compile(r",?\s\(?(?:aged\s)?\d{1,2}(?:[,.;)]|\sand\b|\sof\b)|,\s(?:a|an|the)\s\d{1,2}-year")
_AGE_BEFORE = re.compile(r"\b\d{1,2}[\s-]years?[\s-]old,?\s$")
_ROLE = "|".join(re.escape(word) for word in sorted((OCCUPATIONS | PERSONAL) - {"state"}, reverse=True))
_ROLE_AFTER = re.compile(rf",\s(?:[\w’'-]{{1,20}}\s){{0,4}}(?:{_ROLE})\b")
_ROLE_BEFORE = re.compile(rf"\b(?:{_ROLE}),?\s$|\b(?:murder|death|killing|arrest|trial|family|name|{_ROLE})\sof\s$")
_WHO = re.compile(r",?\swho(?:se|m)?\b")
_PRONOUN = re.compile(r"[^.!?\n]{0,100}\s(?:he|she|his|her|him|himself|herself)\b")
_THE = re.compile(r"\b(?:the|a|an|this|that|its)\s$", re.IGNORECASE)
_AT_A_PLACE = re.compile(r"\b(?:in|at|near|into|across|outside|inside|around)\s$", re.IGNORECASE)
_SMALL_WORD = re.compile(r"(?<![\w-])[a-z]{3,30}\b")
_INITIAL = re.compile(r"\s[A-Z]\.?\s")


def is_person(parts: tuple[str, ...], article: Article) -> bool:
    """Tell whether a name of the article, whole as `completed` gives it, is a person's by the article's evidence."""
    return parts in persons_of(article)


@once_an_article
def persons_of(article: Article) -> frozenset[tuple[str, ...]]:
    """Return the names in an article that are persons', whole where they are known whole."""
    told: dict[tuple[str, ...], list[Mention]] = {}
    for mention, _ in told_mentions(article):
        told.setdefault(completed(mention, article) or mention.parts, []).append(mention)
    small = frozenset(_SMALL_WORD.findall(article.text))
    found = {parts for parts, mentions in told.items() if _points(parts, mentions, article.text, small) >= _ENOUGH}
    families = {parts[at:] for parts in found for at in range(1, len(parts))}
    return frozenset(found | families & told.keys())


def _points(parts: tuple[str, ...], mentions: Sequence[Mention], text: str, small: frozenset[str]) -> int:
    """Return the points for a person (above zero) and against; `small` are the words the text writes in lower case."""
    return _by_shape(parts, mentions, text, small) + _by_context(mentions, text)


def _by_shape(parts: tuple[str, ...], mentions: Sequence[Mention], text: str, small: frozenset[str]) -> int:
    """Weigh the words of a name: a given name first, a thing or a word that the article writes small last."""
    given = parts[0] in GIVEN_NAMES or len(parts[0]) == 1
    thing = parts[-1] in THINGS or (not given and any(part in THINGS for part in parts))
    family = parts[-1] in FAMILY_NAMES or parts[-1].startswith(FAMILY_BEGINNINGS) or parts[-1].endswith(FAMILY_ENDINGS)
    one_word = not any(" " in mention.span.of(text) for mention in mentions) and len(parts) > 1
    initial = any(_INITIAL.search(mention.span.of(text)) for mention in mentions)
    common = parts[-1] in small or (not given and parts[0] in small)
    return 4 * given + 2 * initial + 2 * family - 4 * thing - 2 * common - 3 * one_word


def _by_context(mentions: Sequence[Mention], text: str) -> int:
    """Weigh what stands beside the mentions of a name; each kind of evidence counts once."""
    whole = [mention for mention in mentions if len(mention.parts) > 1]
    return (
        3 * any(mention.telling for mention in mentions)
        + 2 * any(_ROLE_AFTER.match(_after(each, text)) or _ROLE_BEFORE.search(_before(each, text)) for each in whole)
        + 3 * any(_AGE_AFTER.match(_after(each, text)) or _AGE_BEFORE.search(_before(each, text)) for each in whole)
        + 2 * any(_WHO.match(_after(each, text)) for each in mentions)
        + any(_SAID_AFTER.match(_after(each, text)) or _SAID_BEFORE.search(_before(each, text)) for each in mentions)
        + any(_PRONOUN.match(_after(each, text)) for each in mentions)
        + any(len(each.parts) == 1 and not _THE.search(_before(each, text)) for each in mentions)
        - 3 * any(_THE.search(_before(each, text)) for each in whole)
        - 2 * all(_AT_A_PLACE.search(_before(each, text)) for each in mentions)
    )


def _before(mention: Mention, text: str) -> str:
    return text[max(0, mention.span.start - _REACH) : mention.span.start]


def _after(mention: Mention, text: str) -> str:
    return text[mention.span.end : mention.span.end + _REACH]
