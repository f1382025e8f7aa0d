"""The words of English that name days, months, hours and zones: tables only."""

from __future__ import annotations

#: Months by folded name or abbreviation (without its full stop).
MONTHS = {
    name: number
    for number, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
         "september sept sep", "october oct", "november nov", "december dec"), start=1,
    )
    for name in names.split()
}

#: Full month names by number.
MONTH_NAMES = {
    number: name for name, number in MONTHS.items() if len(name) > 4 or name in {"may", "june", "july"}
}

#: Weekdays by folded name or abbreviation, Monday 0.
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        ("monday mon", "tuesday tues tue", "wednesday weds wed", "thursday thurs thur thu", "friday fri",
         "saturday sat", "sunday sun"),
    )
    for name in names.split()
}

#: Parts of a day as (first hour, hour after the last one); past 24 runs into the next day. Wide on purpose:
#: "early Tuesday" and "Tuesday morning" must both hold 7:37.
DAY_PARTS = {
    "early": (0, 9), "morning": (4, 12), "midday": (11, 14), "lunchtime": (11, 15), "afternoon": (12, 18),
    "evening": (17, 24), "late": (17, 24), "night": (18, 28), "overnight": (-6, 9), "dawn": (3, 8), "noon": (12, 13),
    "midnight": (24, 25), "early morning": (0, 9), "late morning": (9, 12), "early afternoon": (12, 15),
    "late afternoon": (14, 18), "early evening": (16, 20), "late evening": (20, 25), "late night": (21, 29),
}

#: Numbers in words that count days, weeks, months or years back ("two weeks ago").
COUNTS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30,
}

#: Time zones with a fixed distance from UTC, in minutes. "local" has none.
ZONES = {
    "gmt": 0, "utc": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360,
    "et": -300, "ct": -360, "mt": -420, "pt": -480,
    "pst": -480, "pdt": -420, "bst": 60, "cet": 60, "cest": 120, "eet": 120, "eest": 180, "msk": 180,
    "jst": 540, "kst": 540, "aest": 600, "aedt": 660, "hkt": 480, "sgt": 480, "wib": 420,
}

#: Words that give the clause before a weekday or date a future sense.
FUTURE = (
    r"\b(?:will|shall|won't|would|due|upcoming|forthcoming|scheduled|slated|tentatively|expected|planned|plans?"
    r"|set|pencill?ed|going|ready|hopes?|aims?|intends?|(?:is|are|was|were|be)\s+to)\b|'ll\b"
)

#: Words of telling that give the clause a past sense again ("will not resign, he said on Thursday").
TELLING = (
    r"\b(?:said|says|told|announced|reported|wrote|tweeted|added|confirmed|stated|declared|warned|unveiled"
    r"|promised|vowed|was|were|had|has|have)\b"
)
