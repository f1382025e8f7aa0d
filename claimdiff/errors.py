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


class ReportError(ClaimdiffError):
    """A JSON report cannot be read: no JSON, another schema, or places that do not fit its articles."""


class StatementError(ClaimdiffError):
    """Two statements cannot be compared: there is no such statement, or both are of one article."""


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
        count = "1 fault" if len(problems) == 1 else f"{len(problems)} faults"
        lines = [f"The configuration has {count}:", *(f"  {_line(file, problem)}" for problem in problems)]
        super().__init__(
            "\n".join(lines),
            "Correct what is named above; `claimdiff config --no-config` shows every key and its default.",
        )


def _line(file: str, problem: Problem) -> str:
    """Write a fault after its place in the file, or after the command-line option it was given by."""
    key = f"{problem.key}: " if problem.key else ""
    place = f"{file}:{problem.line}:{problem.column}:" if problem.line else "--set"
    return f"{place} {key}{problem.message}"
