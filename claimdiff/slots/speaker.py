"""The slot of speakers: who said it, and through whom it reached the outlet."""

from __future__ import annotations

import re

from claimdiff.model import Article, Comparison, Reading, Relation, Role, Span, Speaker, Statement
from claimdiff.slots.attribution import attributions_in
from claimdiff.slots.name_spelling import same_parts
from claimdiff.slots.quotation import inside, overlapping
from claimdiff.slots.slot import Slot
from claimdiff.slots.speech import Attribution
from claimdiff.slots.verbs_of_saying import ACRONYMS, GENERIC
from claimdiff.slots.words import EMPTY_WORDS, reading_of

#: A verb of saying whose words come after it: a quotation, or "that".
_SPEECH_AFTER = re.compile(r"\w{1,14}(?:\s\w{1,14}){0,2}[,:]?\s{1,3}(?:[“\"‘]|that\b)")
#: A quotation's attribution stands at most this many characters from it.
_NEAR = 150


def read_speaker(statement: Statement, article: Article) -> tuple[Reading, ...]:
    """Read who says a statement: at most one speaker, with the channel when the text names one.

    A statement inside a quotation that is attributed in another sentence has that sentence's speaker, and
    the span leads there.
    """
    if statement.role is Role.HEADLINE:
        return ()
    told = attributions_in(article, statement.sentence)
    here = tuple(one for one in told if not _precedes_speech(statement, one, article.text))
    chosen = _chosen(here, statement.span) or _of_quotation(statement, article)
    if chosen is None:
        return ()
    via = chosen.via or next((one.via for one in here if one.via), "")
    value = Speaker(chosen.name or via, via if chosen.name else "")
    return (reading_of(statement, article, "speaker", value, chosen.span),)


def _chosen(here: tuple[Attribution, ...], span: Span) -> Attribution | None:
    """Choose the attribution that governs a statement: in it or nearest before it, a named one first."""
    named = [one for one in here if one.name] or list(here)
    inner = [one for one in named if span.start <= one.at < span.end]
    return next(iter(inner or named), None)


def _precedes_speech(statement: Statement, attribution: Attribution, text: str) -> bool:
    """Tell whether a clause stands before a speech and is no part of it: "After meeting Ri, Lavrov said, ..."."""
    if statement.span.end > attribution.span.start or overlapping(text, statement.span):
        return False
    return bool(_SPEECH_AFTER.match(text, attribution.at))


def _of_quotation(statement: Statement, article: Article) -> Attribution | None:
    """Find the speaker of a statement that lies wholly in a quotation: told after it, or before it."""
    quotation = inside(article.text, statement.span)
    if quotation is None:
        return None
    text = article.text
    after = attributions_in(article, Span(quotation.end, quotation.end + _NEAR))
    if after and _joined(text, quotation.end, after[0]):
        return after[0]
    before = attributions_in(article, Span(max(0, quotation.start - _NEAR), quotation.start))
    return before[-1] if before and _continues(text, before[-1].at, quotation.start) else None


def _joined(text: str, end: int, attribution: Attribution) -> bool:
    """Tell whether an attribution belongs to the quotation that ends at `end`: no sentence ends between them."""
    between = text[end : attribution.at]
    closed = text[max(0, end - 1) : end]
    return closed not in {".", "…"} and not any(mark in between for mark in ".!?“\n")


def _continues(text: str, at: int, start: int) -> bool:
    """Tell whether a quotation goes on from one before it: only the end of the attribution lies between."""
    between = text[at:start]
    return between.count(".") <= 1 and "\n\n" not in between.rstrip("“\"\n ")


def compare_speakers(left: Reading, right: Reading) -> Comparison | None:
    """Tell whether two statements have one speaker; another speaker or channel is a detail, never a conflict."""
    first, second = left.value, right.value
    if not isinstance(first, Speaker) or not isinstance(second, Speaker):
        return None
    who = _same(first.name, second.name)
    if who == "unsure":
        return None
    if who == "narrower":
        return Comparison(Relation.DETAIL, "one names the speaker more fully")
    if who == "other":
        return Comparison(Relation.DETAIL, "the speaker is named differently")
    if first.via != second.via and first.via and second.via:
        ways = f"{{left}} has it by way of {_shown(first.via)}, {{right}} by way of {_shown(second.via)}"
        return Comparison(Relation.DETAIL, ways)
    if first.via != second.via:
        adding = "{left}" if first.via else "{right}"
        return Comparison(Relation.DETAIL, f"{adding} has it by way of {_shown(first.via or second.via)}")
    if who == "spelling":
        return Comparison(Relation.SPELLING, "forms of one name")
    return Comparison(Relation.SAME)


def _shown(via: str) -> str:
    """Write a folded channel as a reader knows it: "AFP", "Russian media", "the ministry"."""
    words = [
        word.upper() if word in ACRONYMS else word if word in GENERIC else word.capitalize() for word in via.split()
    ]
    return f"the {words[0]}" if len(words) == 1 and words[0] in GENERIC else " ".join(words)


def _same(left: str, right: str) -> str:
    """Tell how two speakers stand: same, spelling, narrower, other, or unsure when a pronoun or a part hides one."""
    if left == right:
        return "same"
    if {left, right} & {"he", "she"}:
        return "unsure"
    first, second = tuple(left.split()), tuple(right.split())
    people = same_parts(first, second)
    if people in {"same", "spelling"}:
        return people
    mine, theirs = ({word for word in words if word not in EMPTY_WORDS} for words in (first, second))
    return "narrower" if mine and theirs and (mine <= theirs or theirs <= mine) else "other"


SPEAKER = Slot("speaker", "Who said it, and through whom.", read_speaker, compare_speakers, compare_speakers)
