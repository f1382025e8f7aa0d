"""Every error a user can cause: one sentence that says what happened, and one that says what to do."""

from __future__ import annotations

from dataclasses import dataclass


class ClaimdiffError(Exception):
    """Something the user can put right.

    Takes the sentence that says what happened and, as `hint`, what to do next. The command line
    shows both and exits with 2; a library caller catches this class for all of them.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class ArticleError(ClaimdiffError):
    """No comparison can be made of the input: missing, empty, unreadable, or fewer articles than needed."""


class OutputError(ClaimdiffError):
    """A report could not be written where the user asked for it."""


class UnknownFormatError(ClaimdiffError):
    """A report format that does not exist was asked for."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault in a configuration file.

    `line` and `column` count from 1, and are 0 when the fault has no place in a file (a command-line option).
    `key` is the dotted path to the value, such as `matching.threshold`.
    """

    line: int
    column: int
    key: str
    message: str


class ConfigError(ClaimdiffError):
    """One or more faults in the configuration: all of them at once, each with its place and key."""

    def __init__(self, file: str, problems: tuple[Problem, ...]) -> None:
        self.file = file
        self.problems = problems
        lines = [f"{file}:{p.line}:{p.column}: {p.key}: {p.message}" for p in problems]
        count = "1 fault" if len(problems) == 1 else f"{len(problems)} faults"
        message = f"The configuration has {count}:\n" + "\n".join(f"  {line}" for line in lines)
        super().__init__(message, "Correct the lines named above, or run `claimdiff config` to see every key and its default.")
