"""The slot of quotations: words in quotation marks, and how they drift from one outlet to another."""

from __future__ import annotations

from rapidfuzz import fuzz

from claimdiff.model import Article, Comparison, Quote, Reading, Relation, Span, Statement
from claimdiff.slots.quotation import overlapping
from claimdiff.slots.slot import Slot
from claimdiff.slots.words import EMPTY_WORDS, american, content_stems, reading_of, stem, words_of
from claimdiff.words import fold

#: A quotation of this many words is speech, not a borrowed expression, even when it opens in lower case.
SPEECH_WORDS = 9
#: Two renderings of one quotation share this many stems of content at least ...
SHARED_STEMS = 3
#: ... and this part of the shorter one's. Translations of one sentence share about half.
SHARED_PART = 0.4
#: Short quotations are one when their letters are this alike (rapidfuzz token_sort_ratio, 0..100).
ALIKE = 80.0
#: At most this many differing words are listed in a reason; more would not be read.
LISTED_WORDS = 6


def read_quotes(statement: Statement, article: Article) -> tuple[Reading, ...]:
    """Read the words in quotation marks that lie in a statement; of a longer quotation, the part in it."""
    readings = []
    for quotation in overlapping(article.text, statement.span):
        start, end = max(quotation.start, statement.span.start), min(quotation.end, statement.span.end)
        span = _trimmed(article.text, start, end)
        words = words_of(span.of(article.text))
        if words:
            value = Quote(words, _is_speech(span.of(article.text), len(words)))
            readings.append(reading_of(statement, article, "quote", value, span))
    return tuple(readings)


def _trimmed(text: str, start: int, end: int) -> Span:
    """Leave out blanks and a comma that only joins the quotation to its sentence."""
    while start < end and (text[start].isspace() or text[start] in "“\"‘'"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",”\"’'“‘"):
        end -= 1
    return Span(start, end)


def _is_speech(text: str, count: int) -> bool:
    """Tell a sentence or clause that was spoken from a fragment that the outlet worked into its own."""
    opens = next((character for character in text if character.isalnum()), "")
    return count >= SPEECH_WORDS or (opens.isupper() and (count > 3 or text[-1:] in ".!?…"))


def compare_quotes(left: Reading, right: Reading) -> Comparison | None:
    """Tell whether two quotations are one: the same, spelt otherwise, or worded otherwise. Never a conflict."""
    if not isinstance(left.value, Quote) or not isinstance(right.value, Quote):
        return None
    if left.value.words == right.value.words:
        return Comparison(Relation.SAME)
    if _spelt(left.value.words) == _spelt(right.value.words):
        return Comparison(Relation.SPELLING, "different in spelling alone")
    if _one_in_other(left.value.words, right.value.words) or _alike(left.text, right.text):
        return Comparison(Relation.WORDING, _reason(left.text, right.text))
    return None


def _spelt(words: tuple[str, ...]) -> str:
    return " ".join(american(word) for word in words)


def _one_in_other(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Tell whether one quotation is a part of the other, with a word of content in it."""
    short, long = sorted((left, right), key=len)
    if not any(word not in EMPTY_WORDS for word in short):
        return False
    return f" {_spelt(short)} " in f" {_spelt(long)} "


def _alike(left: str, right: str) -> bool:
    """Tell whether two quotations share enough content to be renderings of one."""
    first, second = set(content_stems(_without_names(left))), set(content_stems(_without_names(right)))
    shared = len(first & second)
    if shared >= SHARED_STEMS and shared >= SHARED_PART * min(len(first), len(second)):
        return True
    return shared > 0 and fuzz.token_sort_ratio(fold(left), fold(right)) >= ALIKE


def _without_names(text: str) -> str:
    """Leave out capitalised words: the names of a story stand in all its quotations and tell them not apart."""
    return " ".join(word for word in text.split() if not word.lstrip("[(“‘\"'")[:1].isupper())


def other_quote(left: Reading, right: Reading) -> Comparison | None:
    """Tell two quotations that share a word, and their place, for one quotation in other words."""
    one, two = left.value, right.value
    if not isinstance(one, Quote) or not isinstance(two, Quote) or not set(one.words) & set(two.words):
        return None
    return Comparison(Relation.WORDING, _reason(left.text, right.text))


def _reason(left: str, right: str) -> str:
    """Say which words of content only one of two renderings has."""
    mine, other = _only(left, right), _only(right, left)
    if mine and other:
        return f"{{left}} has {mine} where {{right}} has {other}"
    if mine or other:
        return f"{'{left}' if mine else '{right}'} also has {mine or other}"
    return "the same words in another order, or with other small words"


def _only(text: str, other: str) -> str:
    """List the content words of `text` that `other` lacks, in quotation marks; empty when none."""
    there = set(content_stems(other))
    words = dict.fromkeys(word for word in words_of(text) if word not in EMPTY_WORDS and stem(word) not in there)
    listed = [f"“{word}”" for word in list(words)[:LISTED_WORDS]]
    return ", ".join(listed) + (" …" if len(words) > LISTED_WORDS else "")


QUOTE = Slot("quote", "Words in quotation marks, and how they drift.", read_quotes, compare_quotes, other_quote)
