"""Which files of a folder are to be left out: the globs in its .claimdiffignore."""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

#: The name looked for in each folder that is named; it holds for what is below, too.
IGNORE_FILE = ".claimdiffignore"
_LARGEST = 64_000      # bytes
_MOST = 200            # globs: each is tried on each file


@dataclass(frozen=True, slots=True)
class Ignored:
    """The globs, in the order of their file. One that ends in / is for folders alone."""

    globs: tuple[str, ...] = ()

    def fits(self, path: str, *, is_folder: bool) -> bool:
        """Tell whether a glob fits `path`, relative to the folder of the file, or its last part.

        As in .gitignore, a glob without a slash inside fits the name at any depth, one with a slash the whole
        path. There is no negation.
        """
        name = path.rpartition("/")[2]
        return any(_fits(one, path, name, is_folder=is_folder) for one in self.globs)


def read_ignored(folder: Path) -> Ignored:
    """Read the globs of a folder: one a line, # before a comment. A file that cannot be read holds none."""
    file = folder / IGNORE_FILE
    try:
        if not file.is_file():
            return Ignored()
        with file.open("rb") as stream:
            text = stream.read(_LARGEST).decode("utf-8-sig", "replace")
    except (OSError, ValueError):
        return Ignored()
    lines = (line.strip() for line in text.splitlines())
    return Ignored(tuple(line for line in lines if line and not line.startswith("#"))[:_MOST])


def _fits(one: str, path: str, name: str, *, is_folder: bool) -> bool:
    if one.endswith("/") and not is_folder:
        return False
    plain = one.rstrip("/")
    return fnmatchcase(path, plain.lstrip("/")) if "/" in plain else fnmatchcase(name, plain)
