"""Who says what in an article: its attributions in order, "he said" led back to the speaker before."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import replace

from claimdiff.model import Article, Role, Span
from claimdiff.slots.cast import completed, told_mentions
from claimdiff.slots.persons import is_person
from claimdiff.slots.pronouns import pronouns_of
from claimdiff.slots.quotation import overlapping
from claimdiff.slots.remembering import once_an_article
from claimdiff.slots.speech import Attribution, speech_in
from claimdiff.slots.verbs_of_saying import PRONOUNS, SINGLE_SPEAKERS

#: A pronoun is led back to a speaker at most this far before it, in characters.
_PRONOUN_REACH = 900


@once_an_article
def attributions(article: Article) -> tuple[Attribution, ...]:
    """Return every attribution of the body, in order of place, "he said" led back to the last speaker."""
    found: list[Attribution] = []
    for block in article.blocks:
        if block.role in {Role.BODY, Role.CAPTION}:
            found += speech_in(article, block.span)
    found = [one for one in found if not overlapping(article.text, Span(one.at, one.at + 1))]
    found.sort(key=lambda attribution: (attribution.at, attribution.span))
    return _resolved(article, found)


def attributions_in(article: Article, span: Span) -> tuple[Attribution, ...]:
    """Return the attributions whose verb stands in `span`, in order of place."""
    found = attributions(article)
    first = bisect_left(found, span.start, key=lambda one: one.at)
    return found[first : bisect_left(found, span.end, key=lambda one: one.at)]


def _resolved(article: Article, found: list[Attribution]) -> tuple[Attribution, ...]:
    """Lead "he said" back to the last person who spoke nearby; a pronoun that leads nowhere stays."""
    subjects = _subjects(article)
    resolved: list[Attribution] = []
    speaker: Attribution | None = None
    for attribution in found:
        if attribution.name in PRONOUNS:
            resolved.append(_led_back(attribution, speaker, subjects, pronouns_of(article)))
            continue
        if attribution.person:
            speaker = attribution
        elif attribution.name:
            speaker = attribution if attribution.name.split()[-1] in SINGLE_SPEAKERS else None
        resolved.append(attribution)
    return tuple(resolved)


def _led_back(
    pronoun: Attribution, speaker: Attribution | None, subjects: tuple[Attribution, ...], called: Mapping[str, str]
) -> Attribution:
    """Put the last speaker, or the person the last sentences are about, for "he"; when they differ, nobody.

    `called` tells the pronoun of those people of whom it is known; nobody called "she" is meant by "he".
    """
    place = bisect_left(subjects, pronoun.span.start, key=lambda one: one.at)
    subject = subjects[place - 1] if place else None
    if subject and pronoun.span.start - subject.at > _PRONOUN_REACH:
        subject = None
    if speaker and pronoun.span.start - speaker.at > _PRONOUN_REACH:
        speaker = None
    person = speaker or subject
    rival = subject if subject and speaker and subject.at > speaker.at else None
    if person is None or (rival and rival.name != person.name):
        return pronoun
    if called.get(person.name, pronoun.name) != pronoun.name:
        return pronoun
    return replace(pronoun, name=person.name, span=person.span, person=True)


def _subjects(article: Article) -> tuple[Attribution, ...]:
    """Return the people of the cast whose names open a sentence, in order of place."""
    found = []
    for mention, block in told_mentions(article):
        before = article.text[block.start : mention.title_start].rstrip()[-1:]
        full = completed(mention, article)
        owned = article.text[mention.span.end : mention.span.end + 2] in {"’s", "'s"}
        if full and is_person(full, article) and not owned and (not before or before in ".!?”\""):
            found.append(Attribution(mention.span.start, " ".join(full), mention.span, person=True))
    return tuple(found)
