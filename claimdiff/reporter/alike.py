"""What the outlets of one claim tell alike, one phrase a value."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimdiff.model import Agreement, Claim
from claimdiff.reporter.index import Index
from claimdiff.reporter.printable import printable, shorten
from claimdiff.reporter.timeline import read_when
from claimdiff.reporter.wording import SLOTS

#: The signs in the key of a quantity, as a reader says them.
_IN_WORDS = {">=": "at least ", "<=": "at most ", "~": "about ", "..": " to ", " year": " years"}
_SIGNS = re.compile(r">=|<=|~|\.\.|(?<!\b1) year\Z", re.ASCII)
_THOUSANDS = re.compile(r"\b\d{5,15}\b", re.ASCII)
_LONGEST = 48
_MOST_WORDINGS = 3


def tell_alike(claim: Claim, index: Index) -> tuple[str, ...]:
    """Return `time “Thursday” = 31 May 2018 (000, 001)`, `place “Moscow” (001, 003)`, each agreement's phrase."""
    article = {statement.id: statement.article for statement in claim.statements}
    return tuple(_tell(agreement, article, index) for agreement in claim.agreements)


def _tell(agreement: Agreement, article: dict[str, str], index: Index) -> str:
    wordings = tuple(_wordings(agreement))
    words = " / ".join(f"“{wording}”" for wording in wordings[:_MOST_WORDINGS])
    value = printable(_shown(agreement))
    known = not _tells_more(agreement, wordings) or value.casefold() in map(str.casefold, wordings)
    names = dict.fromkeys(index.names[article[reading.statement]] for reading in agreement.readings)
    slot = SLOTS.get(agreement.slot, printable(agreement.slot))
    inferred = "" if known or not _rests_on_inference(agreement, article, index) else ", if the pages are dated right"
    return f"{slot} {words}{'' if known else f' = {value}{inferred}'} ({', '.join(names)})"


def _tells_more(agreement: Agreement, wordings: tuple[str, ...]) -> bool:
    """Tell whether the value says more than the words: which day "Thursday" is, how many "two dozen" are."""
    return agreement.slot == "moment" or (agreement.slot == "quantity" and len(wordings) > 1)


def _shown(agreement: Agreement) -> str:
    """Return the value as a reader writes it: `31 May 2018, 07:37` for a time, `20,000` for a number."""
    when = read_when(agreement.value) if agreement.slot == "moment" else None
    if when:
        return ", ".join(filter(None, (when.told, when.clock)))
    grouped = _THOUSANDS.sub(lambda found: f"{int(found[0]):,}", agreement.value)
    return _SIGNS.sub(lambda found: _IN_WORDS[found[0]], grouped) if agreement.slot == "quantity" else agreement.value


def _rests_on_inference(agreement: Agreement, article: dict[str, str], index: Index) -> bool:
    """Tell whether a time was worked out from a date of publication that somebody only inferred."""
    dates = (index.articles[article[reading.statement]].published for reading in agreement.readings)
    return agreement.slot == "moment" and any(date is not None and not date.stated for date in dates)


def _wordings(agreement: Agreement) -> Iterator[str]:
    """Give the readings' words, each once whatever its capitals."""
    seen: set[str] = set()
    for reading in agreement.readings:
        wording = shorten(printable(reading.text).strip(), _LONGEST)
        if wording.casefold() not in seen:
            seen.add(wording.casefold())
            yield wording
