"""Every place in the code that speaks to the user, with its text as far as the code spells it out."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

PACKAGE = Path(__file__).parents[1] / "claimdiff"
#: What is filled in when the program runs.
OPEN = "…"
#: The classes that stand for a reason within another sentence ("Skipped a.txt: empty"), after a colon.
REASONS = {"UnreadableError", "YamlFaultError", "_NumberError"}
USAGE = {"click.UsageError", "click.BadParameter", "ctx.fail"}
#: Calls whose argument of this name, or at this place, is a reason; and those that write a line to stderr.
_ARGUMENTS = {"Skipped": ("reason", 1), "Fetched": ("fault", 3), "Problem": ("message", 3),
              "notes.fault": ("message", 2), "_fault": ("message", 1)}
_LINES = {"say"}

Known = Mapping[str, ast.expr]


@dataclass(frozen=True, slots=True)
class Message:
    """One place that speaks: `kind` is Error, Usage, Reason or Line; `texts` have … for what is filled in."""

    file: str
    line: int
    kind: str
    texts: tuple[str, ...]

    @property
    def place(self) -> str:
        """Where it is, as an editor opens it."""
        return f"{self.file}:{self.line}"

    def fits(self, example: str) -> bool:
        """Tell whether an example of the catalogue may come from this place."""
        parts = (re.escape(text).replace(OPEN, ".*") for text in self.texts)
        return re.fullmatch("\nHint: ".join(parts), example, re.DOTALL) is not None


def find_messages() -> Iterator[Message]:
    """Read the whole package."""
    for file in sorted(PACKAGE.rglob("*.py")):
        name, tree = file.relative_to(PACKAGE).as_posix(), ast.parse(file.read_text("utf-8"))
        constants = _assigned(tree.body)
        returned = {node.name: _returned(node) for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
        known = {**constants, **{name: value for name, value in returned.items() if value is not None}}
        for node in tree.body:
            inner = {**known, **_assigned(ast.walk(node))}
            for call in (each for each in ast.walk(node) if isinstance(each, ast.Call)):
                found = _message(call, inner, name)
                if found:
                    yield Message(name, call.lineno, *found)


def endings() -> frozenset[str]:
    """Give the names of the errors that end a run with a message and a hint, but those that compose their own."""
    tree = ast.parse((PACKAGE / "errors.py").read_text("utf-8"))
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef)]
    names = {node.name for node in classes if any(ast.unparse(base) == "ClaimdiffError" for base in node.bases)}
    return frozenset(names | {"ClaimdiffError"}) - {"ConfigError"}


def _message(call: ast.Call, known: Known, file: str) -> tuple[str, tuple[str, ...]] | None:
    name = ast.unparse(call.func)
    told = [*call.args, *(each.value for each in call.keywords if each.arg == "hint")]
    if name in endings():
        return "Error", tuple(_text(each, known) for each in told)
    if name in USAGE:
        return "Usage", (_text(told[0], known),)
    if name in REASONS:
        return "Reason", (_text(told[-1], known),)
    if name in _LINES and file.startswith("cli/"):
        return "Line", (_text(told[0], known),)
    if name in _ARGUMENTS:
        keyword, at = _ARGUMENTS[name]
        named = [each.value for each in call.keywords if each.arg == keyword] or call.args[at : at + 1]
        return ("Reason", (_text(named[0], known),)) if named else None
    return None


def _assigned(nodes: object) -> dict[str, ast.expr]:
    assert hasattr(nodes, "__iter__")
    return {
        target.id: node.value
        for node in nodes if isinstance(node, ast.Assign)
        for target in node.targets if isinstance(target, ast.Name)
    }


def _returned(function: ast.FunctionDef) -> ast.expr | None:
    """Give what a function returns, when it returns in one place only."""
    found = [node.value for node in ast.walk(function) if isinstance(node, ast.Return)]
    return found[0] if len(found) == 1 else None


def _text(node: ast.expr, known: Known, depth: int = 3) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else OPEN for part in node.values)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return _text(node.left, known, depth) + _text(node.right, known, depth)
    if depth and isinstance(node, ast.Name) and node.id in known:
        return _text(known[node.id], known, depth - 1)
    if depth and isinstance(node, ast.Call) and ast.unparse(node.func) in known:
        return _text(known[ast.unparse(node.func)], known, depth - 1)
    return OPEN
