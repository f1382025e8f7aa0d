"""Every regular expression that the package compiles, and text made to drive each into backtracking."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from random import Random
from re import _constants as kind  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

ROOT = Path(__file__).parents[2]
#: Prints the place, the source and the flags of what claimdiff's own code compiles, when all of it is imported and
#: has read, compared and written the seeds.
_COLLECT = """
import importlib, json, pathlib, pkgutil, re, sys
found, compile_ = {}, re._compiler.compile
def noted(pattern, flags=0):
    frame = sys._getframe(1)
    while "/re/" in frame.f_code.co_filename or "enum" in frame.f_code.co_filename: frame = frame.f_back
    if "/claimdiff/" in frame.f_code.co_filename and isinstance(pattern, str):
        name = frame.f_code.co_filename.rpartition("/claimdiff/")[2]
        found.setdefault((pattern, int(flags)), f"{name}:{frame.f_lineno}")
    return compile_(pattern, flags)
re._compiler.compile = noted
import claimdiff, claimdiff.reporter
for module in pkgutil.walk_packages(claimdiff.__path__, "claimdiff."):
    if not module.name.endswith("__main__"): importlib.import_module(module.name)
report = claimdiff.compare(["seeds"])
for name in claimdiff.reporter.FORMATS: claimdiff.render(report, name)
print(json.dumps([(place, pattern, flags) for (pattern, flags), place in found.items()]))
"""
_TAILS = ("\x00", "", "!", "\n", " ", "a", "9")
_PLAIN = ("a", "A", "1", " ", "a ", "A ", "1 ", "1,", "1.", "Aa ", '"', "'", "“", "”", "a'", "A.", "-", "a-", "\n",
    "a\n", "(", ",",
          ", ", ". ", "said ", "in ", "the ", "and A ", "$1", "é", "\u00a0", "<", "&", "[", "|", "\\", "_", "*", "#",
          "@", "\x1b[")


@cache
def compiled() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Give the place and the pattern of every regular expression that claimdiff compiles."""
    outcome = subprocess.run([sys.executable, "-c", _COLLECT], cwd=ROOT, capture_output=True, text=True, check=True)
    return tuple((place, re.compile(source, flags)) for place, source, flags in json.loads(outcome.stdout))


def attacks(pattern: re.Pattern[str], size: int) -> Iterator[str]:
    """Give texts of about `size` characters: for each repeat, what leads to it and its body many times."""
    for pump in _PLAIN:
        yield pump * (size // len(pump))
    random = Random(ascii(pattern.pattern))
    tree = parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG)
    for lead, body in _repeats(tree, "", random):
        for pump in dict.fromkeys((body, body[:1], f"{lead}{body}")):
            if pump:
                tail = random.choice(_TAILS)
                yield lead + pump * (size // len(pump)) + tail
                yield (lead + pump * 40 + tail) * (size // (len(lead) + 40 * len(pump) + 1))


def grows(pattern: re.Pattern[str], make: Any, size: int) -> float:
    """Give how many times longer the search takes on four times the text: 4 when linear, 16 when quadratic."""
    small, large = make(size), make(4 * size)
    return _best(pattern, large) / _best(pattern, small)


def seconds(pattern: re.Pattern[str], text: str) -> float:
    """Give the time of this thread in which all matches in `text` are found: what else the machine does costs none."""
    start = time.thread_time()
    for _ in pattern.finditer(text):
        pass
    return time.thread_time() - start


def _best(pattern: re.Pattern[str], text: str) -> float:
    return min(seconds(pattern, text) for _ in range(5))


def _repeats(tree: Iterable[Any], lead: str, random: Random) -> Iterator[tuple[str, str]]:
    """Walk a parsed pattern; for each repeat give a text that leads to it and one that its body matches."""
    for code, argument in tree:
        if code in (kind.MAX_REPEAT, kind.MIN_REPEAT, kind.POSSESSIVE_REPEAT):
            yield lead, _sample(argument[2], random)
            yield from _repeats(argument[2], lead, random)
        elif code is kind.SUBPATTERN:
            yield from _repeats(argument[3], lead, random)
        elif code is kind.BRANCH:
            for branch in argument[1]:
                yield from _repeats(branch, lead, random)
        elif code in (kind.ASSERT, kind.ASSERT_NOT):
            yield from _repeats(argument[1], lead, random)
        elif code is kind.ATOMIC_GROUP:
            yield from _repeats(argument, lead, random)
        lead = (lead + _sample([(code, argument)], random))[-200:]


def _sample(tree: Any, random: Random) -> str:
    """Give a text that the parsed pattern matches, anchors and assertions left out."""
    return "".join(_piece(code, argument, random) for code, argument in tree)


def _piece(code: Any, argument: Any, random: Random) -> str:
    if code is kind.LITERAL:
        return chr(argument)
    if code is kind.NOT_LITERAL:
        return "a" if argument != ord("a") else "b"
    if code is kind.ANY:
        return "a"
    if code is kind.IN:
        return _member(argument, random)
    if code is kind.BRANCH:
        return _sample(random.choice(argument[1]), random)
    if code is kind.SUBPATTERN:
        return _sample(argument[3], random)
    if code is kind.ATOMIC_GROUP:
        return _sample(argument, random)
    if code in (kind.MAX_REPEAT, kind.MIN_REPEAT, kind.POSSESSIVE_REPEAT):
        low, high, body = argument
        times: int = min(max(low, 1), high, 20)
        return _sample(body, random) * times
    return ""


_CLASSES = {kind.CATEGORY_DIGIT: "1", kind.CATEGORY_SPACE: " ", kind.CATEGORY_WORD: "a", kind.CATEGORY_NOT_DIGIT: "a",
            kind.CATEGORY_NOT_SPACE: "a", kind.CATEGORY_NOT_WORD: "-"}


def _member(members: Any, random: Random) -> str:
    if members[0][0] is kind.NEGATE:
        return next((each for each in "a 1-\n,." if not _holds(members[1:], each)), "é")
    code, argument = random.choice(members)
    if code is kind.LITERAL:
        return chr(argument)
    if code is kind.RANGE:
        return chr(random.randint(argument[0], min(argument[1], argument[0] + 25)))
    return str(_CLASSES.get(argument, "a"))


def _holds(members: list[Any], character: str) -> bool:
    place = ord(character)
    for code, argument in members:
        if code is kind.LITERAL and argument == place:
            return True
        if code is kind.RANGE and argument[0] <= place <= argument[1]:
            return True
        if code is kind.CATEGORY and _CLASSES.get(argument) == character:
            return True
    return False
