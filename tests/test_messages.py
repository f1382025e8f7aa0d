"""Every message a user can meet says what happened and what to do: the catalogue is read from the code itself."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PACKAGE = Path(__file__).parents[1] / "claimdiff"
#: Errors that end a run: a message, and a hint that says what to do.
ENDING = {"ClaimdiffError", "ArticleError", "OutputError", "UnknownFormatError", "ReportError"}
#: Reasons told within another sentence ("Skipped a.txt: empty"), or after a place in the configuration.
REASON = {"UnreadableError", "YamlFaultError"}
#: Arguments of a call that are not text, shown as these marks.
OPEN = "…"


@dataclass(frozen=True, slots=True)
class Message:
    """One place that speaks to the user: where it is, what it raises, and its texts with … for what is filled in."""

    place: str
    kind: str
    texts: tuple[str, ...]


def _messages() -> Iterator[Message]:
    for file in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(file.read_text("utf-8"))
        for function in (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)):
            known = _assigned(function)
            for call in (node for node in ast.walk(function) if isinstance(node, ast.Call)):
                kind = ast.unparse(call.func)
                if kind in ENDING | REASON:
                    arguments = [*call.args, *(keyword.value for keyword in call.keywords)]
                    texts = tuple(_text(each, known) for each in arguments)
                    yield Message(f"{file.relative_to(PACKAGE)}:{call.lineno}", kind, texts)


def _assigned(function: ast.FunctionDef) -> dict[str, ast.expr]:
    """Give what the names of a function stand for, so that `hint` is read as its text."""
    return {
        target.id: node.value
        for node in ast.walk(function) if isinstance(node, ast.Assign)
        for target in node.targets if isinstance(target, ast.Name)
    }


def _text(node: ast.expr, known: dict[str, ast.expr]) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else OPEN for part in node.values)
    if isinstance(node, ast.IfExp):
        return _text(node.body, known)
    if isinstance(node, ast.Name) and node.id in known:
        return _text(known[node.id], {})
    return OPEN


CATALOGUE = tuple(_messages())


def test_the_catalogue_is_whole() -> None:
    kinds = {message.kind for message in CATALOGUE}
    assert kinds >= {"ArticleError", "OutputError", "ClaimdiffError", "UnreadableError"}
    assert len(CATALOGUE) > 40


def test_an_error_is_a_sentence_and_so_is_its_hint() -> None:
    faults = []
    for message in CATALOGUE:
        if message.kind not in ENDING:
            continue
        if len(message.texts) < 2 or not message.texts[1]:
            faults.append(f"{message.place}: what can the user do?")
        faults.extend(f"{message.place}: {text!r} is no sentence" for text in message.texts if not _is_sentence(text))
    assert faults == []


def test_a_reason_fits_behind_a_colon() -> None:
    texts = [(message.place, message.texts[-1]) for message in CATALOGUE if message.kind in REASON and message.texts]
    assert [text for text in texts if text[1].endswith(".") or text[1][:1] in " ,"] == []
    assert [text for text in texts if text[1][:1].isupper() and not text[1].startswith(("JSON", "HTML"))] == []


def test_no_message_blames_jokes_or_mumbles() -> None:
    shunned = ("oops", "sorry", "invalid", "illegal", "bad ", "failed to", "unable", "please try", "!", "error:")
    faults = [(message.place, word) for message in CATALOGUE for text in message.texts for word in shunned
              if word in text.lower()]
    assert faults == []


def _is_sentence(text: str) -> bool:
    ends = (".", OPEN, "?", ")")
    return text == OPEN or ((text[0].isupper() or text[0] in f"{OPEN}`") and text.endswith(ends))
