"""Read the values of Recognizers-Text's examples, by kind, and count how many come out right.

    python -m benchmarks.values            the table, and the kinds left out
    python -m benchmarks.values KIND       also each example of this kind that is read wrongly

Reads `shared/data/values` beside the checkout. An example counts as right when a value of the right size is
read at its place. Left out, and counted in the table, are the kinds of LEFT_OUT: forms that news does not use,
or in which the examples follow another convention.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

from claimdiff.model import Precision, Published, Quantity
from claimdiff.slots.moment import find as find_moments
from claimdiff.slots.quantity import find as find_quantities
from tests.slots.test_quantity_negatives import NEGATIVES

VALUES = Path(__file__).resolve().parents[2] / "shared" / "data" / "values"
TARGETS = {"number": 0.95, "currency": 0.95, "percent": 0.95, "dates": 0.9}

_MONTH = (r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
          r"|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\.?)")
_WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
_DAY = r"(?:[0-3]?[0-9](?:st|nd|rd|th)?)"
#: The dates that news writes; any other form is left out of the dates.
NEWS_DATES = re.compile(
    rf"(?:on )?(?:{_WEEKDAY},? )?{_MONTH} {_DAY}(?:,? (?:of )?\d{{4}})?"
    rf"|(?:{_WEEKDAY},? )?(?:the )?{_DAY}(?: of)? {_MONTH}(?:,? \d{{4}})?"
    rf"|(?:in )?{_MONTH},?(?: of)? \d{{4}}|(?:in )?{_MONTH}|{_WEEKDAY}|(?:in )?\d{{4}}|\d{{4}}-\d\d-\d\d"
    rf"|(?:the )?(?:19|20)\d0s|yesterday|today|tomorrow|(?:last|this|next|past) (?:week|weekend|month|year|{_MONTH})"
    rf"|(?!few)\w+ (?:day|week|month|year)s? ago|{_MONTH} (?:last|this|next) year"
)
#: Kinds of examples left out: (value, name of the kind, what tells it in the example or in its text).
LEFT_OUT: tuple[tuple[str, str, re.Pattern[str]], ...] = (
    ("number", "powers and scientific notation", re.compile(r"(?i)\^|\d\s*e[+-]?\d|x10")),
    ("number", "negative numbers", re.compile(r"(?i)\b(?:minus|negative)\b|^-")),
    ("number", "mixed fractions, rare denominators, shares that do not say of what, divisions", re.compile(
        r"(?i)\bover\b|out of|⅙|(?!^\W*(?:(?:two|three|four|five|six|seven|eight|nine)[ -]+(?:thirds|quarters"
        r"|fifths|eighths)|\w+ and a (?:half|quarter)(?: million)?|quarter million)\W*$)"
        r"^.*\b(?:half|\w*(?:thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|ninths?|tenths?|firsts?|th?irtieth|hundredths?|trillionths?|twenty-first))\b")),
    ("number", "dozens and scores counted in words", re.compile(r"(?i)\bdo(?:z|zen)s\b|\bdzs\b|in twenty")),
    ("number", "nought", re.compile(r"(?i)nought|naught")),
    ("number", "letters for thousands and more without a currency", re.compile(r"(?i)^[\d.,]+\s*(?:[gkmb]|mil)$")),
    ("number", "blanks inside a number, Indian and European grouping", re.compile(
        r"\b\d{1,3} \d{3}\b|lakh|crore|\d (?:thousand|hundred)|\d,\d{1,2}(?!\d)|5,00|\w - \w|1\.111")),
    ("number", "figures in addresses, telephone numbers and names", re.compile(
        r"192\.168|phone|nrs\.|SCP|5/17/2018|0000")),
    ("currency", "cents beside the sum, and sums in words without their currency", re.compile(
        r"(?i)dollars?,? (?:and )?[\w-]+(?: [\w-]+)?$|\$ 30 cent|kuai|\bm(?:usd|eur|gbp|aud)\b|usd million|and fifty$"
        r"|usd 25|usd 50|quarters billion|^usd50")),
    ("dates", "dates in addresses and file names", re.compile(r"(?i)\.xlsx|www\.|^-\d{4}")),
    ("dates", "years before 1500 and after 2100, days that do not exist", re.compile(r"(?i)feb 30|\b1391\b|\b2150\b")),
    ("dates", "a year that only a list of years explains", re.compile(r"but not 1998|some text 2020|\$ 12 December")),
)
#: Words and names that look like dates.
NO_DATES = (
    "He may resign", "They march on", "a second chance", "the sun set", "August Wilson won", "April Jones sang",
    "May said no", "Theresa May spoke", "June Carter sang", "sat down", "wed in secret", "the fall of Rome",
    "spring water", "Friday Harbor", "Black Friday sales", "the Sunday Times", "Sun Microsystems", "Boeing 747",
    "Resolution 1718", "Flight 1549", "1,945 people", "2001 metres", "2,010 votes", "march against cuts",
    "a march in Athens", "an august body", "March Madness", "9/11 attacks", "24/7 news", "Jan Smith said",
    "the second of two", "a minute later he fell", "in no time", "day after day", "year in, year out",
    "the other day", "one day", "at night", "this time", "next time", "for the first time", "daytime",
    "second-hand", "the second floor", "the 7th Fleet", "Route 2010", "#2015", "ISBN 2012", "call 2013", "G7",
)


def examples(name: str) -> Iterator[dict[str, Any]]:
    """Give the examples of a file."""
    with (VALUES / f"{name}.jsonl").open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def left_out(value: str, example: str, text: str) -> str:
    """Name the kind of LEFT_OUT that an example belongs to, or nothing."""
    found = (kind for of, kind, sign in LEFT_OUT if of == value and (sign.search(text) or (
        of == "dates" and sign.search(example)) or (kind.startswith("figures in") and sign.search(example))))
    return next(found, "")


def quantities(name: str) -> Iterator[tuple[str, bool, str]]:
    """Give, for each amount of a file: the kind it is left out as, whether it is read right, and both readings."""
    for row in examples(name):
        found = find_quantities(row["input"])
        for result in row["results"]:
            value = _number(result)
            if value is None:
                yield "amounts without a value of their own", False, ""
                continue
            start, end = result["start"], result["end"]
            right = any(_is(one, value) and begin < end + 1 and start < stop + 1 for one, begin, stop in found)
            read = [(row["input"][begin:stop], one.key) for one, begin, stop in found]
            kind = left_out(name, row["input"], result["text"])
            yield kind, right, f"{row['input'][:120]!r} {result['text']!r} {value} read {read}"


def _number(result: dict[str, Any]) -> float | None:
    try:
        return float(str((result.get("resolution") or {}).get("value")).rstrip("%"))
    except ValueError:
        return None


def _is(quantity: Quantity, value: float) -> bool:
    bounds = (quantity.low, quantity.high)
    return any(bound is not None and abs(bound - value) <= 1e-6 * max(1.0, abs(value)) for bound in bounds)


def dates() -> Iterator[tuple[str, bool, str]]:
    """Give the same for the dates of both files."""
    for row in examples("datetime"):
        for result in row["results"]:
            values = [
                (value.get("value") or value.get("start") or "", value.get("end") if not value.get("value") else None)
                for value in result["values"] or [] if value
            ]
            values = [(start, end) for start, end in values if start and start != "not resolved"]
            if values and str(result["type"])[11:] in {"date", "daterange"}:
                yield _dated(row["input"], result["text"], row["reference"] or "2018-05-31", values)
    for row in examples("date_parser"):
        yield _dated(row["input"], row["text"], row["reference"], [(row["past"], None), (row["future"], None)])


def _dated(text: str, phrase: str, reference: str, values: list[tuple[str, str | None]]) -> tuple[str, bool, str]:
    """Read one date; its name is written as in news, with a capital."""
    names = re.compile(rf"\b(?:{_MONTH}|{_WEEKDAY})\b", re.IGNORECASE)
    written = text if re.search("(?i)may i|you may|march on", text) else names.sub(lambda m: m[0].capitalize(), text)
    found = find_moments(written, Published(datetime.fromisoformat(reference).date()))
    at = text.lower().find(phrase.lower())
    here = [
        (one.start, one.end, one.precision) for one, start, end in found
        if start < at + len(phrase) and at < end and one.start and one.end
    ]
    right = any(_same(start, end, grain, value) for start, end, grain in here for value in values)
    kind = "" if NEWS_DATES.fullmatch(phrase.lower().strip()) else "forms that news does not use"
    kind = kind or left_out("dates", text, phrase)
    return kind, right, f"{reference[:10]} {text[:100]!r} {phrase!r} {values} read {[one.key for one, _, _ in found]}"


def _same(start: datetime, end: datetime, precision: Precision, value: tuple[str, str | None]) -> bool:
    """Compare a moment with a value; "two years ago" may be told to the day or to the year."""
    first, last = value
    if precision in {Precision.YEAR, Precision.MONTH} and last is None:
        return start.isoformat()[:10] <= first[:10] < end.isoformat()[:10]
    return first[:10] == start.date().isoformat() and (last is None or last[:10] == end.date().isoformat())


def measure(name: str, rows: Iterator[tuple[str, bool, str]], asked: str) -> None:
    """Print the line of one value, and its mistakes when asked."""
    kinds: Counter[str] = Counter()
    fine: Counter[str] = Counter()
    right = number = 0
    for kind, good, shown in rows:
        if kind:
            kinds[kind] += 1
            fine[kind] += good
            continue
        number, right = number + 1, right + good
        if not good and asked == name:
            print("   ", shown)
    target = f"target {TARGETS[name]:.2f}" if name in TARGETS else ""
    print(f"{name:10} {right:4} of {number:4}  {right / number:.3f}  {target}")
    for kind, count in sorted(kinds.items()):
        print(f"           left out {count:4}  {kind} (of which right {fine[kind]})")


def main() -> None:
    """Print the table."""
    asked = " ".join(sys.argv[1:])
    readers: tuple[tuple[str, Callable[[], Iterator[tuple[str, bool, str]]]], ...] = (
        ("number", lambda: quantities("number")), ("currency", lambda: quantities("currency")),
        ("percent", lambda: quantities("percent")), ("dimension", lambda: quantities("dimension")), ("dates", dates),
    )
    for name, rows in readers:
        measure(name, rows(), asked)
    day = Published(date(2018, 6, 1))
    hit = [text for text in NEGATIVES if find_quantities(text)] + [text for text in NO_DATES if find_moments(text, day)]
    print(f"negatives  {len(hit)} of {len(NEGATIVES) + len(NO_DATES)} hit  {hit}")


if __name__ == "__main__":
    main()
