"""Words of a text as the slots compare them: folded, stemmed, spelt one way, and led back to their place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from claimdiff.model import Article, Reading, Span, Statement, Value
from claimdiff.words import fold
from claimdiff.words import stem as plain_stem

#: A word: letters and digits, held together by apostrophes; hyphens part words, as in "Jong-un".
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")

#: Words that carry no content of their own, so that two texts that share only these share nothing.
EMPTY_WORDS = frozenset(
    """a an the this that these those there here it its itself he him his she her hers they them their theirs we us
    our ours you your i me my mine who whom whose which what when where while why how as at by for from in
    into of off on onto out over to under until up upon with within without about after again against all
    also although am among and any are aren't be because been before being below between both but can cannot
    can't could couldn't did didn't do does doesn't doing don't down during each either else ever every few
    had hadn't has hasn't have haven't having however if is isn't it's just like may might more most much
    must neither no nor not now once one only or other others ought own per rather same shall should since
    so some such than that's then therefore though through thus too very was wasn't were weren't will won't
    would wouldn't yet""".split()
)

#: British spellings and the American form they fold to, as endings. Only endings that keep the sense.
_ENDINGS = (
    ("isations", "izations"), ("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("ises", "izes"),
    ("ise", "ize"), ("yse", "yze"), ("ysed", "yzed"), ("ours", "ors"), ("oured", "ored"), ("ouring", "oring"),
    ("ourable", "orable"), ("our", "or"), ("elled", "eled"), ("elling", "eling"), ("ogue", "og"),
    ("ogues", "ogs"), ("tres", "ters"), ("tre", "ter"), ("bres", "bers"), ("bre", "ber"), ("metres", "meters"),
)

#: British words whose American form follows no ending.
_WORDS = {
    "programme": "program", "programmes": "programs", "defence": "defense", "offence": "offense",
    "licence": "license", "grey": "gray", "tyre": "tire", "tyres": "tires", "kerb": "curb", "cheque": "check",
    "cheques": "checks", "plough": "plow", "sceptic": "skeptic", "sceptical": "skeptical", "aeroplane": "airplane",
    "ageing": "aging", "judgement": "judgment", "fulfil": "fulfill", "enrol": "enroll", "storey": "story",
    "storeys": "stories", "towards": "toward", "whilst": "while", "mum": "mom", "learnt": "learned",
    "spelt": "spelled", "burnt": "burned", "jewellery": "jewelry", "skilful": "skillful", "pyjamas": "pajamas",
    "endeavours": "endeavors", "endeavour": "endeavor", "manoeuvre": "maneuver", "manoeuvres": "maneuvers",
    "anaesthetic": "anesthetic", "paediatric": "pediatric", "encyclopaedia": "encyclopedia", "sulphur": "sulfur",
}

#: The shortest word whose British ending is folded: "our" and "wise" must stay themselves.
_SHORTEST = 6


def words_of(text: str) -> tuple[str, ...]:
    """Return the folded words of a text, without punctuation, hyphenated words taken apart."""
    folded = (fold(found.group()) for found in WORD.finditer(text))
    return tuple(word for word in folded if word)


def places_of(text: str) -> Iterator[tuple[str, int, int]]:
    """Give each word of a text with its start and end: (folded word, start, end)."""
    for found in WORD.finditer(text):
        yield fold(found.group()), found.start(), found.end()


def american(word: str) -> str:
    """Return a folded word in its American spelling, so that "endeavour" and "endeavor" are one."""
    if word in _WORDS:
        return _WORDS[word]
    if len(word) >= _SHORTEST:
        for british, form in _ENDINGS:
            if word.endswith(british):
                return word[: -len(british)] + form
    return word


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Return the stem of a folded word: American spelling, possessive removed, then the house's stem."""
    bare = word[:-2] if word.endswith("'s") else word.rstrip("'")
    return plain_stem(american(bare))


def content_stems(text: str) -> tuple[str, ...]:
    """Return the stems of the words that carry content, in order, repeats kept."""
    return tuple(stem(word) for word in words_of(text) if word not in EMPTY_WORDS)


def reading_of(statement: Statement, article: Article, slot: str, value: Value, span: Span) -> Reading:
    """Build the reading of one value at one place of the article."""
    return Reading(statement.id, slot, value, span, span.of(article.text))
