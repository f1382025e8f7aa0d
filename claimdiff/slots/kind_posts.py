"""Which post a named person holds, of posts of which one person holds one: CEO or COO, sergeant or lieutenant."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimdiff.words import fold

#: Families of posts, each by the words that name it. Longer ranks ("lieutenant colonel") are posts of their own.
_POSTS = {
    "officer": {
        "CEO": r"CEO|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?", "COO": r"COO|[Cc]hief [Oo]perating [Oo]fficer",
        "CFO": r"CFO|[Cc]hief [Ff]inanc(?:e|ial) [Oo]fficer", "CTO": r"CTO|[Cc]hief [Tt]echnology [Oo]fficer",
    },
    "rank": {
        "corporal": r"Cpl\.|[Cc]orporal", "sergeant": r"Sgt\.|[Ss]ergeant",
        "lieutenant": r"Lt\.(?! (?:Col|Cmdr|Gen|Gov))|[Ll]ieutenant(?! (?:[Cc]ol|[Cc]omm|[Gg]en|[Gg]ov))",
        "captain": r"Capt\.|[Cc]aptain", "major": r"Maj\.(?! Gen)|Major(?! [Gg]en)", "colonel": r"Col\.|[Cc]olonel",
    },
    "staff": {"manager": r"manager", "director": r"director"},
}
_NAME = r"(?P<{0}>[A-Z][a-z’']{{1,20}}(?: [A-Z]\.)? [A-Z][a-zA-Z’'-]{{1,20}})"
#: "manager" and "director" are compared only beneath the words before them: "communications manager".
_FIELD = r"(?P<field>[a-z]{4,20}) "


def _beside_a_name(words: str, field: str) -> re.Pattern[str]:
    """Compile a post right before a full name ("COO Anna Berg"), or after one ("Anna Berg, the bank's COO")."""
    before = _NAME.format("after")
    after = rf"{_NAME.format('before')}, (?:the |an? |its )?(?:[\w’'-]{{2,20}} ){{0,4}}?{field}"
    return re.compile(rf"(?<![\w.-])(?:{words}) {before}|{after}(?:{words})(?![\w-]| [A-Z][a-z]{{1,20}} [A-Z])")


_PATTERNS = tuple(
    (family, post, _beside_a_name(words, _FIELD if family == "staff" else ""))
    for family, posts in _POSTS.items() for post, words in posts.items()
)
#: Almost no sentence names a post: one look tells.
_ANY = re.compile("|".join(words for posts in _POSTS.values() for words in posts.values()))
#: Posts that somebody held, or holds beside or below another.
_OTHER = re.compile(r"\b(?:former|ex|then|acting|interim|deputy|assistant|associate|vice|co|retired)\b", re.IGNORECASE)
_BEFORE = 12


def read_posts(text: str) -> Iterator[tuple[str, str, str, int, int]]:
    """Give the posts that a text tells beside a full name: family, post, whose (and in what), and where."""
    for family, post, pattern in _PATTERNS if _ANY.search(text) else ():
        for found in pattern.finditer(text):
            field = found.groupdict().get("field") or ""
            around = text[max(0, found.start() - _BEFORE) : found.end()]
            if (family == "staff" and not field) or _OTHER.search(around):
                continue
            name = (found["after"] or found["before"]).split()
            yield f"post of {family}", post, fold(f"{name[0]} {name[-1]} {field}").strip(), found.start(), found.end()
