"""What each feature of a pair says in plain words, and the words and statements that it rests on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import chain

from claimdiff.matcher.features import Pair, best_parts
from claimdiff.matcher.profile import Story, figure_of
from claimdiff.matcher.support import Common, Partners
from claimdiff.matcher.words import written_words
from claimdiff.model import Ground, Quantity

#: How many words, and how many statements, are pointed at for one feature.
MOST_WORDS = 8
MOST_STATEMENTS = 3


@dataclass(frozen=True, slots=True)
class Sight:
    """Two statements with all that the features see.

    `at` are their places as they were asked for (`pair` has the smaller one first); `forms` are the ways in
    which the two write each term.
    """

    at: tuple[int, int]
    pair: Pair
    partners: Partners
    common: Common
    forms: Mapping[str, tuple[str, ...]]


Grounds = tuple[Ground, ...]
Finding = tuple[str, Grounds]
Tell = Callable[[Sight, float], Finding]


def forms_of(story: Story, at: tuple[int, int]) -> dict[str, tuple[str, ...]]:
    """Return how the statements at two places write each of their terms, the left one's way first."""
    forms: dict[str, dict[str, str]] = {}
    for place in at:
        one = story.statements[place]
        for letters, word in (*written_words(one.text), *written_words(one.subject)):
            forms.setdefault(story.vocabulary.of(word), {}).setdefault(letters.casefold(), letters)
    return {term: tuple(written.values()) for term, written in forms.items()}


def name_terms(worths: Mapping[str, float], forms: Mapping[str, tuple[str, ...]]) -> Grounds:
    """Return terms as they are written ("killed / dead"), the ones worth most first."""
    ordered = sorted(worths.items(), key=lambda item: (-item[1], item[0]))
    return tuple(Ground(" / ".join(forms.get(term, (term,))), worth) for term, worth in ordered)


def _shared(sight: Sight, terms: Iterable[str]) -> Grounds:
    wanted = frozenset(terms)
    worths = {term: worth for term, worth in sight.pair.shared.items() if term in wanted}
    return name_terms(worths, sight.forms)[:MOST_WORDS]


def _statement(sight: Sight, place: int) -> Ground:
    one = sight.pair.context.story.statements[place]
    return Ground(one.text, statement=one)


def _letters(sight: Sight, value: float) -> Finding:  # noqa: ARG001
    return f"Letter by letter, the two are alike to {value:.0%}; rare sequences of letters count more.", ()


def _same_numbers(sight: Sight, value: float) -> Finding:
    said = "Both give the same number." if value else "No number is in both."
    return said, _shared(sight, sight.pair.left.numbers & sight.pair.right.numbers)


def _neighbours_agree(sight: Sight, value: float) -> Finding:
    if not value:
        return "What stands next to them shares no words.", ()
    left, right = sight.at
    overlap = sight.pair.context.candidates.overlap
    step = max((-1, 1), key=lambda step: overlap.get((min(left, right) + step, max(left, right) + step), 0.0))
    return "What stands next to them is alike too.", (_statement(sight, left + step), _statement(sight, right + step))


def _same_place(sight: Sight, value: float) -> Finding:  # noqa: ARG001
    left, right = (sight.pair.context.story.places[place] for place in sight.at)
    return f"They begin {left:.0%} and {right:.0%} of the way through their articles.", ()


def _best_parts(sight: Sight, value: float) -> Finding:
    if not value:
        return "No part of the one shares a word with a part of the other.", ()
    said = f"Of the two parts that are most alike, {value:.0%} of the smaller is in the other."
    return said, _shared(sight, best_parts(sight.pair)[1])


def _content(sight: Sight, value: float) -> Finding:
    said = "both have the same words" if value else "they share no word"
    terms = sight.pair.shared.keys() - (sight.pair.left.cast | sight.pair.right.cast)
    return f"Beside names, countries, offices and attributions, {said}.", _shared(sight, terms)


def _share_of_content(sight: Sight, value: float) -> Finding:  # noqa: ARG001
    said = f"it is {value:.0%} of what the one that says less has to tell."
    return f"Names, countries, offices and attributions aside, {said}", ()


def _share_of_cast(sight: Sight, value: float) -> Finding:
    cast = sight.pair.left.cast | sight.pair.right.cast
    said = f"{value:.0%} of what they have in common is names, countries, offices and attributions."
    return said, _shared(sight, sight.pair.shared.keys() & cast)


def _other_actions(sight: Sight, value: float) -> Finding:
    if not value:
        return "They do not tell of other actions alone.", ()
    worth = sight.pair.context.story.vocabulary.worth_of
    actions = {term: worth(term) for term in sight.pair.left.actions | sight.pair.right.actions}
    return "They tell of other actions, and of none alike.", name_terms(actions, sight.forms)[:MOST_WORDS]


def _same_person(sight: Sight, value: float) -> Finding:  # noqa: ARG001
    return "Both name the same person." if value else "They name no person in common.", ()


def _other_persons(sight: Sight, value: float) -> Finding:
    if not value:
        return "It is not so that each names a person whom the other does not.", ()
    persons = chain(*sight.pair.alone)
    names = tuple(
        Ground(" ".join(sight.forms.get(term, (term,))[0] for term in sorted(person.name))) for person in persons
    )
    return "Each names a person whom the other does not: being alike proves less.", names[:MOST_WORDS]


def _other_speakers(sight: Sight, value: float) -> Finding:  # noqa: ARG001
    return "They are said by other speakers." if value else "No two speakers are told apart in them.", ()


def _same_figure(sight: Sight, value: float) -> Finding:
    if not value:
        return "No figure of one thing is in both.", ()
    both = sight.pair.left.figures & sight.pair.right.figures
    left = sight.pair.context.story.statements[sight.at[0]]
    told = (reading.text for reading in left.read("quantity")
            if isinstance(reading.value, Quantity) and figure_of(reading.value) in both)
    return "Both give the same figure of the same thing.", tuple(map(Ground, dict.fromkeys(told)))[:MOST_WORDS]


def _usual(sight: Sight, value: float) -> Finding:
    if not value:
        return "Neither is like any statement of another article.", ()
    usual = sight.pair.context.candidates.usual
    place = max(sight.at, key=lambda place: (usual.get(place, 0.0), -place))
    return ("The more this one has in common with many statements, the less one likeness proves.",
            (_statement(sight, place),))


def _resembled(sight: Sight) -> list[int]:
    """Return the places of the statements that both resemble, the likest first."""
    common = sorted(sight.common, key=lambda each: (-min(each[1], each[2]), each[0]))
    return [place for place, _, _ in common]


def _third_statement(sight: Sight, value: float) -> Finding:
    if not value:
        return "No third statement resembles both.", ()
    third = _resembled(sight)[0]
    articles = sight.partners.articles
    own = articles[third] in {articles[place] for place in sight.at}
    said = "Another statement of one of their articles" if own else "A statement of a third article"
    return f"{said} resembles both.", (_statement(sight, third),)


def _agreeing_articles(sight: Sight, value: float) -> Finding:  # noqa: ARG001
    resembled = _resembled(sight)
    count = len({sight.partners.articles[place] for place in resembled})
    said = f"In {count or 'none'} of the {sight.partners.count} articles, their own included"
    grounds = tuple(_statement(sight, place) for place in resembled[:MOST_STATEMENTS])
    return f"{said}, another statement more or less resembles both.", grounds


#: What tells of each feature, by the feature's name.
GROUNDS: dict[str, Tell] = {
    "letters in common": _letters,
    "same numbers": _same_numbers,
    "neighbours agree": _neighbours_agree,
    "same place in the article": _same_place,
    "share of the best parts in common": _best_parts,
    "content in common beside the cast": _content,
    "share of that content in common": _share_of_content,
    "share of the cast in what is common": _share_of_cast,
    "other actions": _other_actions,
    "the same person": _same_person,
    "alike, but of other persons": _other_persons,
    "other speakers": _other_speakers,
    "the same figure": _same_figure,
    "like many others": _usual,
    "a third statement agrees": _third_statement,
    "share of the articles that agree": _agreeing_articles,
}
