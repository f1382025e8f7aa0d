"""Words folded and stemmed, one way for the whole house."""

from __future__ import annotations

import re
from functools import lru_cache

from anyascii import anyascii
from snowballstemmer.english_stemmer import EnglishStemmer

#: A word, held together by apostrophes, or a figure with the marks within it and the ending of an ordinal. Hyphens
#: part words ("Jong-un" is "Jong Un"), and letters part from digits ("10pm", "76ers").
WORD = re.compile(r"\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?|[^\W\d_]+(?:['’`][^\W\d_]+)*")
#: A compound is one word where words are counted: parted, "so-called" would weigh twice as much as "alleged".
COMPOUND = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*")
_APOSTROPHES = str.maketrans("’‘ʼ", "'''")
#: Named, not looked up: the look-up takes another implementation where PyStemmer happens to be installed.
_STEMMER = EnglishStemmer()

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


def fold(text: str) -> str:
    """Return `text` in plain ASCII lower case: "Müller’s" gives "muller's". Lengths may change."""
    return text.lower() if text.isascii() else anyascii(text.translate(_APOSTROPHES)).lower()


def words(text: str) -> tuple[str, ...]:
    """Return the folded words of `text` in order, compounds whole, without possessive endings."""
    return tuple(fold(match.group()).removesuffix("'s") for match in COMPOUND.finditer(text))


def american(word: str) -> str:
    """Return a folded word in its American spelling, so that "endeavour" and "endeavor" are one."""
    if word in _WORDS:
        return _WORDS[word]
    if len(word) >= _SHORTEST:
        for british, form in _ENDINGS:
            if word.endswith(british):
                return word[: -len(british)] + form
    return word


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Return the Snowball English stem of a folded word, spelt the American way and without a possessive.

    "denuclearisation", "denuclearization" and "denuclearise" share one stem.
    """
    bare = word[:-2] if word.endswith("'s") else word.rstrip("'")
    return str(_STEMMER.stemWord(american(bare)))


def stems(text: str) -> tuple[str, ...]:
    """Return the stems of the words of `text` in order."""
    return tuple(stem(word) for word in words(text))
