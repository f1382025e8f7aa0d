"""The shapes in which English news writes dates and times, as regular expressions with named parts.

Every repeat is bounded, so that the search is linear in the text.
"""

from __future__ import annotations

import re

from claimdiff.slots.moment_words import COUNTS, ZONES

_MONTH = (
    r"(?P<month>January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
_WEEKDAY = r"(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
_ANY_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Weds?|Thurs?|Thu|Fri|Sat|Sun)\.?)"
_DAY = r"(?P<day>[0-3]?[0-9])(?P<th>st|nd|rd|th)?(?![0-9:%$]|[.,][0-9])"
_YEAR = r"(?P<year>1[4-9][0-9]{2}|20[0-9]{2})(?![0-9]|,[0-9]|\.[0-9])"
_PART = r"(?P<part>morning|afternoon|evening|night|midday|lunchtime|dawn|noon|midnight)"
_EDGE = r"(?P<edge>early|late)"
_ZONE = r"(?P<zone>local\s{1,3}time|" + "|".join(zone.upper() for zone in ZONES) + r")\b"
_S = r"[\s\u00a0]{1,3}"
_CLOCK = (
    r"(?:(?P<hour>[01]?[0-9]|2[0-4])(?:[:.](?P<minute>[0-5][0-9])(?::[0-5][0-9])?)?[\s\u00a0]{0,2}"
    r"(?P<half>[ap]\.m\.|[ap]m\b|[AP]\.M\.|[AP]M\b)"
    r"|(?P<hour24>[01]?[0-9]|2[0-3]):(?P<minute24>[0-5][0-9])(?::[0-5][0-9])?(?![0-9:])"
    r"|(?P<military>[0-2][0-9][0-5][0-9])(?=[\s\u00a0]{0,2}(?:GMT|UTC|hrs|hours)\b)"
    r"|(?P<named>noon|midnight)\b)"
    rf"(?:[\s\u00a0]{{0,2}}(?:\({_ZONE}\)|{_ZONE.replace('?P<zone>', '?P<place>')})|[\s\u00a0]hrs\b)?"
)
#: What stands before a bare year, as look-behinds, which must each have one length.
_YEAR_CUE = "(?:" + "|".join(
    f"(?<={cue} )|(?<={cue[0].upper()}{cue[1:]} )" for cue in (
        "in", "since", "of", "by", "until", "during", "before", "after", "from", "through", "for", "back to",
        "in early", "in late", "[0-9]{4} and", "[0-9]{4} to",
    )
) + "|(?<=in mid-))"
_COUNT = r"(?P<count>[0-9]{1,3}|" + "|".join(sorted(COUNTS, key=len, reverse=True)) + r")"
_UNIT = r"(?P<unit>day|week|month|year|decade)s?"


def _compiled(shape: str, flags: int = 0) -> re.Pattern[str]:
    return re.compile(r"(?<![\w$€£/-])(?<![0-9][.,:])" + shape + r"(?![\w])", flags)


#: Patterns by what they tell, tried at every place in this order; the longest match wins there.
PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("iso", _compiled(r"(?P<year>[12][0-9]{3})-(?P<number>0[1-9]|1[0-2])-(?P<day>[0-3][0-9])(?!-)")),
    ("slashed", _compiled(r"(?P<first>[0-3]?[0-9])/(?P<second>[0-3]?[0-9])/(?P<year>(?:19|20)[0-9]{2})")),
    ("date", _compiled(rf"(?:{_ANY_WEEKDAY},?{_S})?{_MONTH}{_S}(?:the{_S})?{_DAY}(?:(?:,|{_S}of)?{_S}{_YEAR})?")),
    ("date", _compiled(
        rf"(?:{_ANY_WEEKDAY},?{_S})?(?:the{_S})?{_DAY}(?:{_S}of)?{_S}{_MONTH}(?:(?:,|{_S}of|{_S}in)?{_S}{_YEAR})?"
    )),
    ("month", _compiled(rf"(?:(?P<edge>early|late|mid)[\s-])?{_MONTH}(?:,|{_S}of)?{_S}{_YEAR}")),
    ("month", _compiled(
        rf"(?:(?P<edge>early|late|mid)[\s-])?{_MONTH},?{_S}(?P<which>last|this|next){_S}year"
    )),
    ("month", _compiled(rf"(?P<which>last|this|next|this{_S}past){_S}{_MONTH}")),
    ("bare", _compiled(rf"(?:(?P<edge>early|late|mid)[\s-])?{_MONTH}")),
    ("weekday", _compiled(rf"(?:(?P<which>last|this|next|this{_S}past|this{_S}coming){_S})?(?:{_EDGE}{_S}(?:on{_S})?)?"
                          rf"{_WEEKDAY}(?:{_S}(?P<late>late|early))?(?:{_S}{_PART})?")),
    ("relative", _compiled(rf"(?:{_EDGE}{_S})?(?P<word>yesterday|today|tonight|tomorrow)(?:{_S}{_PART})?", re.I)),
    ("relative", _compiled(rf"(?P<word>last|this){_S}{_PART}", re.I)),
    ("period", _compiled(
        rf"(?P<which>last|this|next|past|previous){_S}(?P<unit>week|weekend|month|year)", re.I,
    )),
    ("period", _compiled(
        rf"(?:(?<=over )|(?<=at )|(?<=during )|(?<=on ))(?P<which>the){_S}(?P<unit>weekend)", re.I,
    )),
    ("ago", _compiled(rf"{_COUNT}{_S}{_UNIT}{_S}ago", re.I)),
    ("decade", _compiled(r"(?:the[\s-](?:(?:early|late|mid)[\s-])?)?(?P<year>1[5-9][0-9]0|20[0-9]0)['’]?s")),
    ("year", _compiled(rf"(?:{_YEAR_CUE}(?:the{_S}year{_S})?|\(){_YEAR}")),
    ("year", re.compile(rf"(?<=\()(?:{_YEAR})(?=\))")),
    ("clock", _compiled(rf"(?P<clock>{_CLOCK})")),
)
