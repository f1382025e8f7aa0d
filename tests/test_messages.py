"""Every message a user can meet says what happened, where, and what to do: each has an example in golden/messages.txt.

The code is read for the places that speak. A place without an example fails, and so does an example without a place:
write the message there as the user sees it, below the name of its file.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.messages import OPEN, PACKAGE, REASONS, USAGE, Message, endings, find_messages

CATALOGUE = Path(__file__).parent / "golden" / "messages.txt"
MESSAGES = tuple(find_messages())
#: Errors that never reach the user, or that others of this list put into words.
INNER = {"AttributeError", "KeyError", "ConfigError", "HTTPError", "ValueError", "_fault", "AssertionError"}
#: How a hint begins: with what to do, or with what there is to choose from.
ADVICE = ("Check ", "Choose ", "Compare ", "Correct ", "Create ", "Did you mean ", "Give ", "Name ", "Put ", "Send ",
          "The outlets are ", "Use ", "Watched are ", "Write ", "`claimdiff show ", "Nothing was written. ")


def examples() -> Iterator[tuple[str, str, str]]:
    """Give file, kind and text of each example."""
    file = ""
    for block in CATALOGUE.read_text("utf-8").strip().split("\n\n"):
        if block.startswith("# "):
            file = block.removeprefix("# ")
        else:
            kind, _, text = block.partition(": ")
            yield file, kind, text


EXAMPLES = tuple(examples())


def spoken(message: Message) -> bool:
    """Tell whether a place has words of its own; others hand on what was said elsewhere."""
    return bool(message.texts[0].replace(OPEN, "").strip(" .:"))


def test_every_place_that_speaks_has_an_example() -> None:
    silent = [
        f"{message.place} {message.kind}: {message.texts}"
        for message in MESSAGES
        if spoken(message) and not any(_is_of(message, *example) for example in EXAMPLES)
    ]
    assert silent == []


def test_every_example_has_its_place() -> None:
    stale = [
        each for each in EXAMPLES
        if not any(_is_of(message, *each) for message in MESSAGES)
    ]
    assert stale == []


def test_no_error_is_raised_that_the_catalogue_does_not_know() -> None:
    known = endings() | REASONS | USAGE | INNER
    unknown = [
        f"{file.relative_to(PACKAGE)}:{node.lineno} {ast.unparse(node)}"
        for file in sorted(PACKAGE.rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and ast.unparse(node.exc.func) not in known
        and not ast.unparse(node.exc.func).startswith("_")      # gives an error, and is read where it makes it
    ]
    assert unknown == []


@pytest.mark.parametrize("message", [each for each in MESSAGES if each.kind == "Error"], ids=lambda each: each.place)
def test_an_error_says_what_happened_and_what_to_do(message: Message) -> None:
    assert len(message.texts) == 2, "what can the user do?"
    assert all(_is_sentence(text) for text in message.texts)


def test_a_hint_says_what_to_do() -> None:
    hints = [text.partition("\nHint: ")[2] for _, _, text in EXAMPLES if "\nHint: " in text]
    assert [hint for hint in hints if not hint.startswith(ADVICE)] == []
    assert [text for _, kind, text in EXAMPLES if kind == "Error" and "\nHint: " not in text] == []


def test_a_reason_fits_behind_a_colon() -> None:
    reasons = [text for _, kind, text in EXAMPLES if kind == "Reason"]
    assert [text for text in reasons if text.endswith(".") or text[0] in " ,"] == []
    assert [text for text in reasons if text[0].isupper() and not text.startswith(("JSON", "HTML"))] == []


def test_no_message_blames_jokes_or_mumbles() -> None:
    shunned = ("oops", "sorry", "invalid", "illegal", "bad ", "failed to", "unable", "please try", "!", "traceback (")
    told = [*(text for _, _, text in EXAMPLES), *(text for message in MESSAGES for text in message.texts)]
    assert [(text, word) for text in told for word in shunned if word in text.lower()] == []


def _is_of(message: Message, file: str, kind: str, text: str) -> bool:
    return (message.file, message.kind) == (file, kind) and message.fits(text)


def _is_sentence(text: str) -> bool:
    ends = (".", OPEN, "?", ")")
    return text == OPEN or ((text[0].isupper() or text[0] in f"{OPEN}`") and text.endswith(ends))
