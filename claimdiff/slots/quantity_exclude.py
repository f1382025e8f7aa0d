"""Numbers that count nothing: years, dates, clock times, names, addresses, scores, and "one" the pronoun."""

from __future__ import annotations

import re

from claimdiff.slots.quantity_number import Number
from claimdiff.slots.quantity_things import THINGS
from claimdiff.slots.quantity_tokens import Token, folded_at, glued_at, singular

Tokens = tuple[Token, ...]

#: Names of months and their abbreviations.
MONTHS = frozenset(
    "january february march april may june july august september october november december"
    " jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
#: Words before a number that make it a name, a label or a place.
_LABELS = frozenset(
    "resolution resolutions boeing airbus flight route highway interstate section article articles chapter page"
    " no nos number room apartment apt suite area channel group gate line platform act amendment rule"
    " paragraph clause figure table version windows iphone ios mark mk type model class level phase stage"
    " category grade unit district ward zone sector precinct squad division battalion formula apollo mig su tu"
    " bus train engine pier terminal exit case file docket proposition prop title form episode season volume"
    " vol part psalm verse super bowl world war bbc cnn fox itv france g f b c ps xbox nokia galaxy era"
    " address box code zip tel phone fax call dial hotline isbn agenda ak ar m kalashnikov rtd abc nbc nyse"
    " studio top big lot".split()
)
#: Labels that are written small as well.
_SMALL_LABELS = frozenset("no nos page section room call dial tel phone".split())
#: Words before a number that make it a year, when it looks like one.
_YEAR_CUES = frozenset(
    "in since of by until till before after during from late early mid circa year summer winter spring autumn"
    " fall the and to between - – ( , '".split()
)
_STREETS = frozenset(
    "street st avenue ave road rd boulevard blvd lane drive place square court precinct district congress"
    " century floor amendment division battalion regiment brigade fleet army parallel quarter arrondissement"
    " ward circuit anniversary lady person minister class grade edition".split()
)
_ONE_PRONOUN_AFTER = frozenset(
    "of another such is was has had can could would should will may might must who which that said says told"
    " thing time more way side used a hand by - , . ; : ) ! ? ' ” \" another's or and to in at on".split()
)
_ONE_PRONOUN_BEFORE = frozenset(
    "the this that no any every each some another which good bad big new only last next first right wrong"
    " not a an best latest other many day loved".split()
)
_NO_NOUNS = frozenset("of and time to or in as the a later before after ago earlier is was were".split())
_YEAR = re.compile(r"(?:1[4-9]|20)[0-9]{2}\Z")


def counts_nothing(tokens: Tokens, index: int, number: Number, *, has_unit: bool) -> bool:
    """Tell whether the number at an index is no quantity. `has_unit` says that a measure or currency holds it."""
    if number.ordinal:
        return _names_ordinal(tokens, index, number)
    if _is_date(tokens, index, number) or _is_clock(tokens, index, number):
        return True
    if _is_identifier(tokens, index, number):
        return True
    if tokens[index].folded == "one" and folded_at(tokens, number.after) == "day":
        return True
    if has_unit:
        return False
    if tokens[index].figure and glued_at(tokens, number.after) and tokens[number.after].word:
        return True
    if _is_label(tokens, index, number) or _is_year(tokens, index, number) or _is_address(tokens, number):
        return True
    return (
        _is_pronoun(tokens, index, number) or _is_score(tokens, index) or _is_age(tokens, index, number)
    )


def _is_age(tokens: Tokens, index: int, number: Number) -> bool:
    """A figure between commas after a name, which is read as an age elsewhere."""
    between = folded_at(tokens, index - 1) == "," and folded_at(tokens, number.after) in {",", "."}
    return between and number.figure and tokens[index].whole and number.value <= 120


def _is_identifier(tokens: Tokens, index: int, number: Number) -> bool:
    """Figures inside a longer sign: `G7`, `F-16`, `192.168.1.2`, `v2`, `#3`, `+1-222`, `example.com/12`."""
    if not tokens[index].figure:
        return folded_at(tokens, index - 1) == "of" and tokens[max(0, index - 2)].text == "Group"
    if glued_at(tokens, number.after) and tokens[number.after].figure:
        return True
    if tokens[index].glued and tokens[index - 1].figure:
        return True
    before, after = folded_at(tokens, index - 1), folded_at(tokens, number.after)
    if tokens[index].glued and (before.isalpha() or before in {"#", "_", "/", "@", ".", "+", "&", "="}):
        return not _is_money_letters(before)
    if tokens[index].glued and before == "-" and tokens[index - 1].glued and _named(tokens[index - 2]):
        return True
    if glued_at(tokens, number.after) and after in {"/", "_", "@", "=", "&"}:
        return True
    return glued_at(tokens, number.after) and after in {".", ","} and _digit_follows(tokens, number.after)


def _is_money_letters(word: str) -> bool:
    return word in {"euro", "eur", "usd", "gbp", "rs", "us", "rmb", "cny", "jpy", "inr", "aud", "cad", "chf"}


def _named(token: Token) -> bool:
    """Tell whether a word before a hyphen names a model (`F-16`, `SCP-173`) rather than measures (`magnitude-9`)."""
    return token.word and (token.text[0].isupper() or len(token.text) < 3) and token.folded != "magnitude"


def _digit_follows(tokens: Tokens, at: int) -> bool:
    return glued_at(tokens, at + 1) and tokens[at + 1].figure


def _is_date(tokens: Tokens, index: int, number: Number) -> bool:
    """A day beside its month, `9/11`, `2018-06-12`, or a decade (`1980s`)."""
    before, after = folded_at(tokens, index - 1), folded_at(tokens, number.after)
    if before == "." and folded_at(tokens, index - 2) in MONTHS:
        before = folded_at(tokens, index - 2)
    written = tokens[index].text
    if before in MONTHS and _month_written(tokens, index) and number.after == index + 1:
        return number.value <= 31 or bool(_YEAR.match(written))
    if after == "of" and folded_at(tokens, number.after + 1) in MONTHS and number.value <= 31:
        return True
    if after in MONTHS and number.value <= 31 and tokens[number.after].text[0].isupper() and tokens[index].figure:
        return True
    if after in {"s", "'s", "'"} and glued_at(tokens, number.after) and tokens[index].whole:
        return True
    if before == "'" and tokens[index].glued and len(written) == 2:
        return True
    return _is_hyphen_date(tokens, index) or _is_list_of_days(tokens, index)


def _month_written(tokens: Tokens, index: int) -> bool:
    at = index - 2 if folded_at(tokens, index - 1) == "." else index - 1
    return tokens[at].text[0].isupper()


def _is_list_of_days(tokens: Tokens, index: int) -> bool:
    """The second day of `June 5-7` or `June 5 and 6`."""
    return (
        tokens[index].whole and len(tokens[index].text) <= 2 and index >= 3
        and folded_at(tokens, index - 1) in {"-", "–", "and", "to", "or"}
        and tokens[index - 2].whole and folded_at(tokens, index - 3) in MONTHS
        and tokens[index - 3].text[0].isupper()
    )


def _is_hyphen_date(tokens: Tokens, index: int) -> bool:
    """`2018-06-12`, `555-0123`: three figures, or two of uneven length that lead with zeros, joined by hyphens."""
    joined = {"-", "–", "/"}
    for at in (index, index - 2, index - 4):
        if at >= 0 and tokens[at].figure and all(
            folded_at(tokens, at + step) in joined and glued_at(tokens, at + step) and glued_at(tokens, at + step + 1)
            and tokens[at + step + 1].figure
            for step in (1, 3) if at + step + 1 < len(tokens)
        ) and at + 4 < len(tokens):
            return True
    text = tokens[index].text
    for at, other, lengths in ((index + 1, index + 2, (3, 4)), (index - 1, index - 2, (4, 3))):
        if folded_at(tokens, at) == "-" and glued_at(tokens, max(at, other)) and tokens[other].whole and (
            (len(text), len(tokens[other].text)) == lengths
        ):
            return True
    return len(text) > 1 and text.startswith("0") and tokens[index].whole


def _is_clock(tokens: Tokens, index: int, number: Number) -> bool:
    """`7:37`, `8 p.m.`, `0037 GMT`, `six o'clock`."""
    before, after = folded_at(tokens, index - 1), folded_at(tokens, number.after)
    if after == ":" and glued_at(tokens, number.after) and _digit_follows(tokens, number.after):
        return True
    if before == ":" and tokens[index].glued and index >= 2 and tokens[index - 2].figure:
        return True
    if after in {"am", "pm", "gmt", "utc", "o'clock", "hrs", "est", "edt", "bst", "cet"}:
        return True
    return (
        after in {"a", "p"} and folded_at(tokens, number.after + 1) == "."
        and folded_at(tokens, number.after + 2) == "m"
    )


def _is_label(tokens: Tokens, index: int, number: Number) -> bool:
    """`Resolution 1718`, `Boeing 747`, `No. 3`: a capitalised label or an abbreviation before a figure."""
    at = index - 2 if folded_at(tokens, index - 1) == "." else index - 1
    if at < 0 or not tokens[at].word:
        return False
    label = tokens[at]
    if label.folded in _LABELS and (label.text != label.folded or label.folded in _SMALL_LABELS):
        return True
    plain = number.after == index + 1 and tokens[index].figure
    follows = folded_at(tokens, number.after)
    proper = label.text[0].isupper() and at > 0 and at == index - 1 and label.folded not in THINGS
    return plain and proper and (follows in {"", ".", ",", ")", "'s"} or _capital(tokens, number.after)) and (
        tokens[index].whole
    )


def _capital(tokens: Tokens, at: int) -> bool:
    return at < len(tokens) and tokens[at].text[0].isupper()


def _is_year(tokens: Tokens, index: int, number: Number) -> bool:
    """A figure of four digits that reads as a year: after a cue, or before no noun."""
    if not _YEAR.match(tokens[index].text) or number.after != index + 1:
        return False
    before, after = folded_at(tokens, index - 1), folded_at(tokens, number.after)
    if before in _YEAR_CUES or before in MONTHS or before == "":
        return singular(after) not in THINGS
    return singular(after) == after and after not in THINGS


def _is_address(tokens: Tokens, number: Number) -> bool:
    """`473 East 52nd Street`: a number before capitalised words that end in a street."""
    return any(
        folded_at(tokens, number.after + step) in {"street", "avenue", "road", "boulevard", "lane"}
        and _capital(tokens, number.after + step) and _capital(tokens, number.after)
        for step in range(5)
    )


def _is_pronoun(tokens: Tokens, index: int, number: Number) -> bool:
    """`one of them`, `the one`, `no one`, `one another`: "one" that counts nothing."""
    if tokens[index].folded != "one" or number.after != index + 1:
        return False
    before, after = folded_at(tokens, index - 1), folded_at(tokens, index + 1)
    return after in _ONE_PRONOUN_AFTER or after == "" or before in _ONE_PRONOUN_BEFORE


def _is_score(tokens: Tokens, index: int) -> bool:
    """`won 3-2`: two figures joined by a hyphen beside a result, or the larger first."""
    for left, right in ((index, index + 2), (index - 2, index)):
        if left < 0 or right >= len(tokens) or folded_at(tokens, left + 1) not in {"-", "–"}:
            continue
        if tokens[left].whole and tokens[right].whole and tokens[left + 1].glued:
            near = {folded_at(tokens, left - 1), folded_at(tokens, right + 1)}
            results = {"win", "victory", "loss", "defeat", "draw", "won", "lost", "beat", "score", "vote"}
            return int(tokens[left].text) >= int(tokens[right].text) or bool(near & results)
    return False


def _names_ordinal(tokens: Tokens, index: int, number: Number) -> bool:
    """An ordinal that counts nothing: a date, a street, an adverb, a second of time, the first of a pair."""
    after = folded_at(tokens, number.after)
    if after in _STREETS or _capital(tokens, number.after) or _is_date(tokens, index, number):
        return True
    if not after or not after[0].isalpha() or after in _NO_NOUNS:
        return True
    if folded_at(tokens, index - 1) in MONTHS or folded_at(tokens, index - 1) == "-":
        return True
    if singular(after) != after or after.endswith("est"):
        return True
    cues = {"the", "a", "his", "her", "its", "their", "our", "'s", "this", "that", "for", "second", "whose"}
    before = folded_at(tokens, index - 1)
    return before not in cues and not before.endswith("'s")
