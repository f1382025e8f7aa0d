"""What part of a page one line plays, judged by the line alone, with the reason in words."""

from __future__ import annotations

import re

from claimdiff.loader import furniture

#: Longer lines are text, whatever they begin with.
_SHORT_LINE = 160
_LONGEST_CAPTION = 700

_PLAIN = str.maketrans(
    {"’": "'", "‘": "'", "\u00a0": " ", "“": '"', "”": '"', "\u200b": None, "\ufeff": None}
)
_BULLET = re.compile(r"[\s•·●▪■◦*|>–—-]{0,20}")
_ENDS_SENTENCE = re.compile(r"[.!?…][\"'”’)\]]{0,3}\s*$")

_NAME_WORD = r"(?:[A-ZÀ-ÞŁŞŽ][\w.'’-]*|de|da|di|la|le|van|von|der|den|del|bin|al|el|and|in|of|for|&)"
_BYLINE = re.compile(
    rf"(?:[Bb]y|BY)[:\s]\s{{0,3}}{_NAME_WORD}(?:,?\s{{1,3}}{_NAME_WORD}){{0,14}}[\s,|]{{0,5}}"
)
_CREDIT_LINE = re.compile(
    r"\(?(?:(?:additional |further )?(?:reporting|writing|editing) by|compiled by|translated by)\s[A-Z]",
    re.IGNORECASE,
)
_AGENCY = (
    r"AP|AFP|Reuters|REUTERS|Getty(?: Images)?|EPA|TASS|KCNA|Yonhap|Xinhua|DPA|dpa|PA|ANSA|ANI|PTI|UPI|AAP|"
    r"Shutterstock|iStock|Bloomberg|Sputnik|RIA Novosti|Kyodo|Anadolu|Handout|File Photo|File photo"
)
_CREDIT = re.compile(
    rf"(?:\([^()/\n\d]{{1,60}}/[^()\n\d]{{1,60}}\)"                                    # (KCNA/via Reuters)
    rf"|\((?:(?:Photo|Image|Picture|Credit|Source|File|Photograph)s?\b[^()\n]{{0,80}}"     # (Photo by X)
    rf"|(?:{_AGENCY})(?: [Pp]hoto| [Ff]ile)?)\)"                                         # (AP Photo)
    rf"|\s/\s?[A-Z][\w.]{{1,20}}(?:[-/ ][A-Z][\w.]{{1,20}}){{0,3}}"                         # /TASS-Yonhap
    rf"|\b(?:Photo|Image|Picture|Photograph|Credit)s?(?: by| credit)?: ?[^.\n]{{1,80}})[.\s]{{0,3}}$"
)
_PICTURE = re.compile(
    r"(?:photo|image|picture|pictured|file photo|file picture|caption|in this photo|in this image|photograph)"
    r"(?::| taken| provided| released| made available)", re.IGNORECASE,
)
_SIDES = re.compile(r"\((?:far |second |top |bottom )?(?:left|right|centre|center)\)(?:,| and | with )")


def fold(line: str) -> str:
    """Give the words of a line in small letters, without bullets around and punctuation after them."""
    plain = " ".join(line.translate(_PLAIN).split())
    return plain[_BULLET.match(plain).end():].lower().rstrip(" .!:»›>→*|")  # type: ignore[union-attr]


def ends_sentence(line: str) -> bool:
    """Tell whether a line ends as a sentence does."""
    return _ENDS_SENTENCE.search(line[-12:]) is not None


def furniture_reason(line: str) -> str:
    """Give the reason why a line is page furniture wherever it stands, or an empty string."""
    if len(line) > 2 * _SHORT_LINE:
        return ""
    words = fold(line)
    if words in furniture.WHOLE:
        return f"page furniture: {words}"
    if len(line) <= _SHORT_LINE:
        loose = not ends_sentence(line)
        for phrase in furniture.BEGINNINGS + (furniture.LINKS if loose else ()):
            if words.startswith(phrase):
                return f"page furniture: begins with {phrase.strip()}"
        if loose and sum(name in words for name in furniture.NETWORKS) >= 2:
            return "page furniture: links to social networks"
    return ""


def tail_reason(line: str) -> str:
    """Give the reason why a line below the last sentence is furniture, or an empty string."""
    return f"page furniture: heads a list of stories: {fold(line)}" if fold(line) in furniture.TAILS else ""


def section_reason(line: str) -> str:
    """Give the reason why a line above the headline names a section, or an empty string."""
    return f"names the section: {fold(line)}" if fold(line) in furniture.SECTIONS else ""


def byline_reason(line: str) -> str:
    """Give the reason why a line names the author, or an empty string."""
    rest = strip_bullet(line)
    if len(rest) > _SHORT_LINE:
        return ""
    if _BYLINE.fullmatch(rest) and not ends_sentence(rest):
        return "byline: by and a name"
    return "byline: names who reported or edited" if _CREDIT_LINE.match(rest) else ""


def byline_author(line: str) -> str:
    """Give the name in a line of the form "By X", or an empty string."""
    rest = strip_bullet(line)
    return re.split(r"[,|]", rest[2:].lstrip(": "), maxsplit=1)[0].strip() if _BYLINE.fullmatch(rest) else ""


def caption_reason(line: str) -> str:
    """Give the reason why a line describes a photograph, or an empty string."""
    if len(line) > _LONGEST_CAPTION:
        return ""
    if _CREDIT.search(line[-180:]):
        return "caption: ends with a photo credit"
    if _PICTURE.match(line.lstrip()):
        return "caption: speaks of the photograph"
    return "caption: tells who stands where" if _SIDES.search(line) else ""


def strip_bullet(line: str) -> str:
    """Give a line with plain marks and blanks, without the bullet that it begins with."""
    plain = line.translate(_PLAIN)
    return plain[_BULLET.match(plain).end():].strip()  # type: ignore[union-attr]
