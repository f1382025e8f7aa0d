"""The text of a YAML file as a tree of nodes, each with its place, and no value guessed from its looks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

import yaml

#: A configuration nests four deep; hostile text may not drive the recursion further than this.
DEEPEST = 20


class Kind(StrEnum):
    """What a node is, in the words of a message."""

    VALUE = "a single value"
    LIST = "a list"
    MAPPING = "a mapping (lines of `key: value`)"


@dataclass(frozen=True, slots=True)
class Node:
    """One value, list or mapping of a YAML text.

    `line` and `column` count from 1. A value has its `text`, and `plain` when it stands without quotation
    marks. A list has `items`; a mapping has `keys` and, at the same positions, `items`.
    """

    kind: Kind
    line: int
    column: int
    text: str = ""
    plain: bool = False
    items: tuple[Node, ...] = ()
    keys: tuple[Node, ...] = ()

    @property
    def empty(self) -> bool:
        """True for a key with nothing behind it, and for `null` or `~`."""
        return self.kind is Kind.VALUE and self.plain and self.text in ("", "~", "null")


class YamlFaultError(Exception):
    """Text that is not YAML, or holds what a configuration does without. Line and column count from 1."""

    def __init__(self, line: int, column: int, message: str) -> None:
        super().__init__(message)
        self.line = line
        self.column = column
        self.message = message


def read_nodes(text: str) -> Node | None:
    """Return the one document in `text`, None when there is none. Raises YamlFaultError at the first fault.

    Scalars keep their text: what `NO` or `12:30` means is for the field's declared type to say.
    Anchors, aliases and tags are refused, so a few lines cannot stand for a million values.
    """
    try:
        return _document(yaml.parse(text, Loader=yaml.SafeLoader))
    except yaml.MarkedYAMLError as fault:
        mark = fault.problem_mark or fault.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise YamlFaultError(line, column, _said(fault)) from fault
    except yaml.reader.ReaderError as fault:
        before = text[: fault.position]
        line, column = before.count("\n") + 1, fault.position - before.rfind("\n")
        code = f"U+{ord(text[fault.position]):04X}"
        raise YamlFaultError(line, column, f"the character {code} is not allowed") from fault
    except (ValueError, OverflowError) as fault:      # "\UFFFFFFFF", which PyYAML does not guard against
        raise YamlFaultError(1, 1, "an escape stands for no character") from fault


def _said(fault: yaml.MarkedYAMLError) -> str:
    """Return PyYAML's complaint on one line; a tab is the commonest cause, and the least visible."""
    problem = fault.problem or fault.context or "cannot be read"
    if "'\\t'" in problem:
        return "a tab stands here; indent with spaces"
    return f"not valid YAML: {' '.join(problem.split())}"


def _document(events: Iterator[yaml.Event]) -> Node | None:
    root: Node | None = None
    for event in events:
        if isinstance(event, yaml.NodeEvent):
            if root is not None:
                raise _fault(event, "a second document begins here; one file holds one configuration")
            root = _node(event, events, 1)
    return root


def _node(event: yaml.NodeEvent, events: Iterator[yaml.Event], depth: int) -> Node:
    _refuse(event, depth)
    line, column = _place(event)
    if isinstance(event, yaml.ScalarEvent):
        return Node(Kind.VALUE, line, column, text=event.value, plain=event.style is None)
    children = tuple(_children(events, depth))
    if isinstance(event, yaml.SequenceStartEvent):
        return Node(Kind.LIST, line, column, items=children)
    return Node(Kind.MAPPING, line, column, keys=children[::2], items=children[1::2])


def _children(events: Iterator[yaml.Event], depth: int) -> Iterator[Node]:
    for event in events:
        if isinstance(event, yaml.CollectionEndEvent):
            return
        if isinstance(event, yaml.NodeEvent):
            yield _node(event, events, depth + 1)


def _place(event: yaml.Event) -> tuple[int, int]:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _refuse(event: yaml.NodeEvent, depth: int) -> None:
    if isinstance(event, yaml.AliasEvent):
        raise _fault(event, f"an alias (*{event.anchor}) is not supported; write the value out")
    if event.anchor is not None:
        raise _fault(event, f"an anchor (&{event.anchor}) is not supported; write the value alone")
    tag = getattr(event, "tag", None)
    if tag is not None:
        raise _fault(event, f"a tag ({tag}) is not supported; write the value alone")
    if depth > DEEPEST:
        raise _fault(event, f"nested more than {DEEPEST} deep")


def _fault(event: yaml.Event, message: str) -> YamlFaultError:
    return YamlFaultError(*_place(event), message)
