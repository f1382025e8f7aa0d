"""What the outlets of one claim tell alike, in one line."""

from __future__ import annotations

from collections.abc import Iterator

from claimdiff.model import Agreement, Claim
from claimdiff.reporter.index import Index
from claimdiff.reporter.printable import printable, shorten
from claimdiff.reporter.wording import SLOTS

#: Slots whose normalised value tells more than the words: which day "Thursday" is.
_WORTH_TELLING = frozenset({"moment", "quantity"})
_LONGEST = 48
_MOST_WORDINGS = 3


def tell_alike(claim: Claim, index: Index) -> str:
    """Return `time “Thursday” = 2018-05-31 (000, 001); place “Moscow” (001, 003)`, or nothing."""
    article = {statement.id: statement.article for statement in claim.statements}
    return "; ".join(_tell(agreement, article, index) for agreement in claim.agreements)


def _tell(agreement: Agreement, article: dict[str, str], index: Index) -> str:
    wordings = tuple(_wordings(agreement))
    words = " / ".join(f"“{wording}”" for wording in wordings[:_MOST_WORDINGS])
    value = printable(agreement.value)
    known = agreement.slot not in _WORTH_TELLING or value.casefold() in map(str.casefold, wordings)
    names = dict.fromkeys(index.names[article[reading.statement]] for reading in agreement.readings)
    slot = SLOTS.get(agreement.slot, printable(agreement.slot))
    inferred = "" if known or not _rests_on_inference(agreement, article, index) else ", if the pages are dated right"
    return f"{slot} {words}{'' if known else f' = {value}{inferred}'} ({', '.join(names)})"


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
