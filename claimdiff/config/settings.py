"""The layers: defaults, then config.yaml, then the command line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from pathlib import Path
from typing import get_type_hints

from claimdiff.config.fields import Notes, nearest, read_fields, read_value
from claimdiff.config.nodes import Kind, Node, YamlFaultError, read_nodes
from claimdiff.errors import ClaimdiffError, ConfigError, Problem
from claimdiff.options import Options

#: The name looked for in the working directory and in each folder above it.
FILE_NAME = "config.yaml"
#: Bytes; a configuration is a few thousand.
LARGEST = 256_000


@dataclass(frozen=True, slots=True)
class Settings:
    """What is in force, and where it comes from.

    `file` is the one that was read, None when there was none. `lines` are pairs of a dotted key and its
    line in the file, 0 for the command line; keys that are not there have their defaults.
    """

    options: Options
    file: Path | None = None
    lines: tuple[tuple[str, int], ...] = ()


def find_file(folder: Path) -> Path | None:
    """Return the config.yaml in `folder`, or in the nearest folder above that has one; None when none has."""
    for place in (folder, *folder.parents):
        try:
            if (place / FILE_NAME).is_file():
                return place / FILE_NAME
        except OSError:      # a folder that may not be looked into holds no configuration for us
            continue
    return None


def load_settings(file: Path | None = None, assignments: Sequence[str] = ()) -> Settings:
    """Return what is in force under `file` and assignments such as `matching.threshold=0.6`.

    Raises ConfigError with every fault of the file and of the assignments, and ClaimdiffError when the
    file cannot be read at all.
    """
    notes = Notes()
    options = _from_file(_read(file), notes) if file else Options()
    for assignment in assignments:
        options = _assign(options, assignment, notes)
    if notes.problems:
        raise ConfigError(str(file or "--set"), tuple(sorted(notes.problems, key=_place)))
    return Settings(options, file, tuple(notes.lines.items()))


def read_config(file: str | Path | None = None) -> Options:
    """Return the options that a configuration file sets, by default those of the nearest config.yaml upward.

    Raises ConfigError with every fault, and ClaimdiffError when the file cannot be read.
    """
    return load_settings(Path(file) if file else find_file(Path.cwd())).options


def _place(problem: Problem) -> tuple[bool, int, int]:
    """Sort by place in the file; what came from the command line stands last."""
    return not problem.line, problem.line, problem.column


def _read(file: Path) -> bytes:
    try:
        with file.open("rb") as stream:
            content = stream.read(LARGEST + 1)
    except OSError as fault:
        reason = (fault.strerror or "cannot be read").lower()
        hint = "Name a configuration file that can be read after --config, or leave --config out."
        raise ClaimdiffError(f"The configuration {file} cannot be read: {reason}.", hint) from fault
    if len(content) > LARGEST:
        raise ClaimdiffError(
            f"The configuration {file} is larger than {LARGEST // 1000} kB.",
            "Name claimdiff's own configuration after --config, or run with --no-config.",
        )
    return content


def _from_file(content: bytes, notes: Notes) -> Options:
    try:
        root = read_nodes(_decode(content))
    except YamlFaultError as fault:
        notes.problems.append(Problem(fault.line, fault.column, "", fault.message))
        return Options()
    if root is None:
        return Options()
    return read_fields(root, Options, Options(), "", notes) or Options()


def _decode(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        before = content[: fault.start]
        line, column = before.count(b"\n") + 1, fault.start - before.rfind(b"\n")
        raise YamlFaultError(line, column, "not UTF-8 text; save the file as UTF-8") from fault


def _assign(options: Options, assignment: str, notes: Notes) -> Options:
    """Return the options with one `section.knob=value` applied."""
    key, equals, text = assignment.partition("=")
    node = Node(Kind.VALUE, 0, 0, text=text.strip())
    section, _, name = key.strip().partition(".")
    known = assignable(options)
    if not equals:
        notes.fault(node, assignment, "expected KEY=VALUE, such as matching.threshold=0.6")
    elif section in ("articles", "topics", "ignore"):
        notes.fault(node, key, f"{section} can only be set in {FILE_NAME}")
    elif f"{section}.{name}" not in known:
        notes.fault(node, key, f"unknown key; {nearest(key.strip(), known)}")
    else:
        return _set(options, section, name, node, notes)
    return options


def _set(options: Options, section: str, name: str, node: Node, notes: Notes) -> Options:
    part = getattr(options, section)
    field = next(each for each in fields(part) if each.name == name)
    value = read_value(node, get_type_hints(type(part))[name], field, f"{section}.{name}", notes)
    if value is None:
        return options
    notes.lines[f"{section}.{name}"] = 0
    return replace(options, **{section: replace(part, **{name: value})})


def assignable(options: Options) -> tuple[str, ...]:
    """Return the dotted keys that `--set` takes: every knob of every section."""
    sections = [(each.name, getattr(options, each.name)) for each in fields(options)]
    parts = [(name, part) for name, part in sections if is_dataclass(part)]
    return tuple(f"{name}.{knob.name}" for name, part in parts for knob in fields(part))
