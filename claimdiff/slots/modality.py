"""The slot of certainty: how sure an outlet is, and the word that shows it."""

from __future__ import annotations

import re
from functools import lru_cache

from claimdiff.model import Article, Certainty, Comparison, Modality, Reading, Relation, Role, Span, Statement
from claimdiff.slots.hedges import AFTER_ITS_WORD, CUES, DENIAL_AFTER, LOWER_CASE_ONLY, NOUN_BEFORE
from claimdiff.slots.quotation import overlapping
from claimdiff.slots.slot import Slot
from claimdiff.slots.words import EMPTY_WORDS, reading_of, stem, words_of
from claimdiff.words import fold

#: How far around a cue its neighbours are looked for, in characters.
_NEIGHBOURHOOD = 24
#: How far around a cue the words that it hedges are looked for: characters, and content words before it.
_REACH = 60
_BEFORE = 6


def read_modality(statement: Statement, article: Article) -> tuple[Reading, ...]:
    """Read the cues of certainty in an outlet's own words; a flat statement has none and reads nothing.

    Cues inside quotation marks tell how sure the speaker is, not the outlet, and are left out.
    """
    readings = []
    for found in _pattern().finditer(article.text, statement.span.start, statement.span.end):
        span = Span(found.start(), found.end())
        if overlapping(article.text, span) or not _is_cue(article.text, span, statement.role):
            continue
        cue = re.sub(r"\s+", " ", fold(found.group()))
        value = Modality(_levels()[cue], cue, _hedged(article.text, span, statement.span))
        readings.append(reading_of(statement, article, "modality", value, span))
    return tuple(readings)


def _hedged(text: str, span: Span, whole: Span) -> tuple[str, ...]:
    """Return the stems of what a cue hedges: the content word after it, or, where none follows, those before it.

    "A possible summit" and "will visit" hedge what follows; "the summit slated for June 12" what stands before.
    """
    after = words_of(text[span.end : min(whole.end, span.end + _REACH)])
    if after and after[0] not in AFTER_ITS_WORD:
        return tuple(stem(word) for word in after if word not in EMPTY_WORDS)[:1]
    before = words_of(text[max(whole.start, span.start - _REACH) : span.start])
    return tuple(stem(word) for word in before if word not in EMPTY_WORDS)[-_BEFORE:]


@lru_cache(maxsize=1)
def _levels() -> dict[str, Certainty]:
    return {cue: certainty for certainty, cues in CUES for cue in cues}


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    """One alternation of all cues, the longest first."""
    cues = sorted(_levels(), key=lambda cue: (-len(cue), cue))
    spaced = (re.escape(cue).replace(r"\ ", r"\s{1,3}") for cue in cues)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(spaced)})(?![\w-])", re.IGNORECASE)


def _is_cue(text: str, span: Span, role: Role) -> bool:
    """Tell a cue from a noun or name of the same letters, and from one that is taken back by a denial."""
    word = span.of(text)
    before = words_of(text[max(0, span.start - _NEIGHBOURHOOD) : span.start])
    after = words_of(text[span.end : span.end + _NEIGHBOURHOOD])
    if word.casefold() in LOWER_CASE_ONLY:
        if not word.islower() and not (role is Role.HEADLINE and word.casefold() == "will" and before):
            return False
        if (before and before[-1] in NOUN_BEFORE) or (after and after[0] in DENIAL_AFTER):
            return False
    return not (before and (before[-1] in {"not", "never", "no"} or before[-1].endswith("n't")))


def compare_modality(left: Reading, right: Reading) -> Comparison | None:
    """Tell whether two outlets are equally sure of one thing; two steps of the ladder are a detail, no conflict."""
    if not isinstance(left.value, Modality) or not isinstance(right.value, Modality):
        return None
    if not set(left.value.about) & set(right.value.about):
        return None
    if left.value.certainty == right.value.certainty:
        return Comparison(Relation.SAME)
    surer, other = sorted((left.value, right.value), key=lambda value: -value.certainty)
    return Comparison(Relation.DETAIL, f"“{surer.cue}” is surer than “{other.cue}”")


MODALITY = Slot("modality", "How certain the outlet is, and the word that shows it.", read_modality, compare_modality)
