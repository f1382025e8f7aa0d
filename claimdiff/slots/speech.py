"""Speech in an article: every verb of saying with its speaker, and who carried the words."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from claimdiff.model import Article, Span
from claimdiff.slots.cast import completed, mentions
from claimdiff.slots.moment_words import MONTHS, WEEKDAYS
from claimdiff.slots.persons import is_person
from claimdiff.slots.verbs_of_saying import (
    BETWEEN,
    CARRIERS,
    CLAUSE_OPENERS,
    CLAUSE_WORDS,
    GUARDED_VERBS,
    NOT_SPEAKERS,
    OTHER_PRONOUNS,
    PASSIVE,
    PLAIN_VERBS,
    RELATIVE_SUBJECTS,
    RELATIVES,
    SHORT_TITLES,
    SUBJECTS,
    UNSAID,
)
from claimdiff.slots.words import words_of
from claimdiff.words import fold

_VERB = re.compile(r"\b(?:" + "|".join(sorted(PLAIN_VERBS | GUARDED_VERBS)) + r")\b")
_ACCORDING = re.compile(r"\baccording to\s{1,3}", re.IGNORECASE)
_QUOTED_AS = re.compile(r"\b(?:was|were|is|been) quoted as saying\b(?:\s{1,3}(?:by|in|on)\s{1,3})?")
_BOUNDARY = re.compile(r"[.!?;:\"“”()\n](?=\s|$)|[“”\"\n;:()]|\s[–—-]{1,2}\s")
_MARK = re.compile(r",|" + _BOUNDARY.pattern)
_WORDS = re.compile(r"[^\W_][\w.'’/-]*")
_ADVERB = re.compile(r"(?!family|assembly|weekly|daily)[a-z]{3,20}ly")
#: A speaker is looked for this far from the verb, in characters.
_REACH = 160
#: A speaker named by a common noun is at most this many words ("a senior official of the ministry").
_LONGEST = 9


@dataclass(frozen=True, slots=True)
class Attribution:
    """Words put in somebody's mouth: where the verb stands, who speaks (folded, span), who carried it.

    `name` is empty when only a carrier is told ("according to Russian media").
    """

    at: int
    name: str
    span: Span
    via: str = ""
    person: bool = False


def speech_in(article: Article, block: Span) -> list[Attribution]:
    """Return the attributions of a block: verb by verb, "quoted as saying", "according to"; in no order."""
    text = article.text
    found = []
    for verb in _VERB.finditer(text, block.start, block.end):
        attribution = _by_verb(article, block, verb)
        if attribution:
            found.append(attribution)
    for cue in _QUOTED_AS.finditer(text, block.start, block.end):
        speaker = _before(article, block, cue.start())
        if speaker:
            found.append(replace(speaker, at=cue.start(), via=_carrier_after(article, block, cue)))
    for cue in _ACCORDING.finditer(text, block.start, block.end):
        named = _after(article, block, cue.end())
        if named:
            carried = _is_carrier(named.name)
            name, via = ("", named.name) if carried else (named.name, "")
            found.append(replace(named, at=cue.start(), name=name, via=via))
    return found


def _by_verb(article: Article, block: Span, verb: re.Match[str]) -> Attribution | None:
    """Read "Lavrov said", "said Lankov", "Fauzi told AFP"; None when the verb has no speaker of its own."""
    text = article.text
    if verb.group() in {"quoted"} or _passive(text, block, verb.start()):
        return None
    following = text[verb.end() : min(block.end, verb.end() + _REACH)]
    if verb.group() in GUARDED_VERBS and not _reports(text, block, verb, following):
        return None
    speaker = _inverted(article, block, verb) or _before(article, block, verb.start())
    if speaker is None:
        return None
    return replace(speaker, at=verb.start(), via=_told_to(following) if verb.group() in {"told", "tells"} else "")


def _passive(text: str, block: Span, at: int) -> bool:
    before = words_of(text[max(block.start, at - 30) : at])
    if len(before) > 1 and before[-1] in BETWEEN:
        return before[-2] in PASSIVE
    return bool(before) and before[-1] in PASSIVE


def _reports(text: str, block: Span, verb: re.Match[str], following: str) -> bool:
    """Tell whether a verb that has other uses reports speech here: a quotation or a clause comes with it."""
    before = text[max(block.start, verb.start() - 80) : verb.start()]
    if "”" in before or '"' in before or re.match(r"[\s,:]{0,2}[“\"]", following):
        return True
    words = words_of(following[:30])
    if verb.group().startswith("insist") and words[:1] in {("on",), ("upon",)}:
        return False  # a demand, not speech
    return not words or words[0] in CLAUSE_OPENERS or following.lstrip()[:1].isupper() or following[:1] in ".,"


def _inverted(article: Article, block: Span, verb: re.Match[str]) -> Attribution | None:
    """Read the speaker after the verb in ‘...,” said Lankov’."""
    before = article.text[max(block.start, verb.start() - 3) : verb.start()].rstrip()
    following = words_of(article.text[verb.end() : verb.end() + 30])
    if not before.endswith(("”", '"', "’", "'", ",")) or (
        following and (following[0] in NOT_SPEAKERS or following[0] in WEEKDAYS)
    ):
        return None
    if verb.group() in {"told", "tells"}:
        return None
    speaker = _after(article, block, verb.end())
    if before.endswith(",") and not (speaker and speaker.person):
        subject = _before(article, block, verb.start())
        return subject if subject and subject.person else speaker
    return speaker


def _after(article: Article, block: Span, at: int) -> Attribution | None:
    """Name the speaker whose words begin at `at`: up to the next comma, mark or clause."""
    text = article.text
    stop = min(block.end, at + _REACH)
    ends = (each for each in _MARK.finditer(text, at, stop) if not _abbreviation(text, each))
    boundary = next(ends, None)
    return _speaker(article, at, boundary.start() if boundary else stop, last=False)


def _before(article: Article, block: Span, at: int) -> Attribution | None:
    """Name the speaker whose words end at `at`, an apposition between commas passed over."""
    text = article.text
    start = max(block.start, at - _REACH)
    for boundary in _BOUNDARY.finditer(text, start, at):
        if not _abbreviation(text, boundary):
            start = boundary.end()
    pieces = _pieces(text, start, at)
    for number, (begin, end) in enumerate(reversed(pieces)):
        words = words_of(text[begin:end])
        if words and words[0] in RELATIVES and number < len(pieces) - 1:
            if number == 0 and _said_there(words):
                return _speaker(article, begin, end, last=True)
            continue
        apposition = number < len(pieces) - 1 and (
            not words or words[0] in {"a", "an", "the", "who", "whose", "which"} or words[0].isdigit() or number == 1
        )
        if apposition and _person_at_end(article, pieces[-number - 2]) and number < 2:
            continue
        if words:
            return _speaker(article, begin, end, last=True)
    return None


def _abbreviation(text: str, boundary: re.Match[str]) -> bool:
    """Tell the stop of "Mr." or "Raymond W." from the end of a sentence."""
    word = re.search(r"(\w{1,5})$", text[max(0, boundary.start() - 6) : boundary.start()])
    if boundary.group() != "." or word is None:
        return False
    return len(word.group(1)) == 1 or fold(word.group()) in SHORT_TITLES


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Cut a stretch of text at its commas."""
    pieces, at = [], start
    for comma in re.compile(r",(?!\d)").finditer(text, start, end):
        pieces.append((at, comma.start()))
        at = comma.end()
    pieces.append((at, end))
    return pieces


def _person_at_end(article: Article, piece: tuple[int, int]) -> bool:
    found = mentions(article.text, *piece)
    return bool(found) and not article.text[found[-1].span.end : piece[1]].strip()


def _speaker(article: Article, start: int, end: int, *, last: bool) -> Attribution | None:
    """Name who speaks in a stretch of text: the person in it, or the noun that stands for one."""
    text = article.text
    words = list(_WORDS.finditer(text, start, end))
    words = _without_clauses(words, last=last)
    if last:
        words = _without_adverbs(words)
    if not words or (last and _is_unsaid(words)):
        return None
    first, final = words[0].start(), words[-1].end()
    people = mentions(text, first, final)
    for mention in reversed(people):
        full = completed(mention, article)
        if full and (not last or mention.span.end >= final - 2):
            return Attribution(start, " ".join(full), mention.span, person=is_person(full, article))
    common = _common(text, words)
    alone = len(words) == 1 and not last and words[0].group()[0].isupper()
    return replace(common, person=True) if common and alone else common


def _without_adverbs(words: list[re.Match[str]]) -> list[re.Match[str]]:
    """Leave out what stands between a speaker and the verb: "also", "proudly", "this morning", "went on to"."""
    while words and _is_between(words):
        words = words[:-1]
    return words[:-3] if [word.group() for word in words[-3:]] == ["went", "on", "to"] else words


def _is_between(words: list[re.Match[str]]) -> bool:
    last = words[-1].group()
    dated = fold(last) in WEEKDAYS or (fold(last) in MONTHS and [word.group() for word in words[-2:-1]] == ["in"])
    return last in BETWEEN or dated or _ADVERB.fullmatch(last) is not None


def _is_unsaid(words: list[re.Match[str]]) -> bool:
    """Tell whether the verb after these words reports nothing: "declined to", "did not"."""
    last = words[-1].group()
    return last in UNSAID or fold(last).endswith("n't")


def _said_there(words: tuple[str, ...]) -> bool:
    """Tell whether a relative clause has a subject of its own: "which he [said]", but not "who also [said]"."""
    inner = [word for word in words[1:] if word not in BETWEEN]
    return bool(inner) and (inner[0] in RELATIVE_SUBJECTS or (len(inner) < 3 and inner[-1].endswith("s")))


def _without_clauses(words: list[re.Match[str]], *, last: bool) -> list[re.Match[str]]:
    """Keep the words of the speaker: after the last clause word when they end at the verb, else before the first."""
    told = ("said", "says", "saying") if last else ()
    places = [number for number, word in enumerate(words) if _parts(words, number) or word.group() in told]
    relative = [number for number in places if fold(words[number].group()) in RELATIVES and number]
    if relative and not (last and _said_there(tuple(fold(word.group()) for word in words[relative[-1] :]))):
        return _without_clauses(words[: relative[0]], last=last)
    if not places:
        return words
    return words[places[-1] + 1 :] if last else words[: places[0]]


def _parts(words: list[re.Match[str]], number: int) -> bool:
    """Tell whether a word begins another clause; the "and" of "Arts and Sciences" does not."""
    word = words[number].group()
    if word == "and" and 0 < number < len(words) - 1:
        return not (words[number - 1].group()[0].isupper() and words[number + 1].group()[0].isupper())
    return word in CLAUSE_WORDS or (number == 0 and fold(word) in CLAUSE_WORDS)


def _common(text: str, words: list[re.Match[str]]) -> Attribution | None:
    """Name a speaker by a common noun ("police", "a witness"); a long stretch names nobody for certain."""
    if len(words) > _LONGEST:
        return None
    span = Span(words[0].start(), words[-1].end())
    name = " ".join(words_of(span.of(text)))
    if name in OTHER_PRONOUNS or name in {"", "the", "a", "an", "also"}:
        return None
    if "of" in (words[0].group(), words[-1].group()):
        return None
    if len(words) > 1 and fold(words[0].group()) in SUBJECTS:
        return _common(text, words[-2:]) if words[-2].group() in ("a", "an", "the") else None
    for article in ("the ", "a ", "an ", "some ", "one "):
        name = name.removeprefix(article)
    return Attribution(span.start, name.removesuffix("'s"), span)


def _is_carrier(name: str) -> bool:
    return any(word in CARRIERS for word in name.split()[-2:])


def _carrier_after(article: Article, block: Span, cue: re.Match[str]) -> str:
    if not cue.group().rstrip().endswith((" by", " in", " on")):
        return ""
    named = _after(article, block, cue.end())
    return re.sub(r"^(?:the|his|her|its|their) ", "", named.name) if named else ""


def _told_to(following: str) -> str:
    """Name the outlet or agency that somebody told: "told AFP", "told the Daily News on Tuesday"."""
    words = [word.rstrip(".") for word in _WORDS.findall(following[:60])]
    if words and words[0] in {"the", "The"}:
        words = words[1:]
    carriers = [number for number, word in enumerate(words[:4]) if fold(word) in CARRIERS and word[0].isupper()]
    if not carriers or not all(word[0].isupper() for word in words[: carriers[0] + 1]):
        return ""
    return fold(" ".join(words[: carriers[-1] + 1 if carriers[-1] == carriers[0] + 1 else carriers[0] + 1]))
