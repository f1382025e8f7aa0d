"""Which files a path means, and the characters in one file or the reason why there are none."""

from __future__ import annotations

import codecs
import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

from claimdiff.errors import ArticleError

#: The files taken from a folder; a file that is named itself is read whatever its name ends in.
SUFFIXES = (".txt", ".md")
#: No news article comes near this many bytes; what does is something else.
LARGEST = 20_000_000


class UnreadableError(Exception):
    """A file that cannot be taken as an article; its text is the reason, fit for the report."""


def find_files(paths: Sequence[str | Path]) -> tuple[Path, ...]:
    """Give the files that `paths` mean, sorted, each file once however many paths lead to it.

    A folder stands for the .txt and .md files in it and below it; hidden files and folders are left out,
    and links to folders are not followed. Raises ArticleError for a path that does not exist and for a
    folder without any such file.
    """
    found: dict[str, Path] = {}
    for path in sorted({Path(path) for path in paths}, key=Path.as_posix):
        for file in _expand(path):
            found.setdefault(file.as_posix(), file)
    once: dict[str, Path] = {}
    for name in sorted(found):
        once.setdefault(os.path.realpath(name), found[name])
    return tuple(once.values())


def _expand(path: Path) -> Sequence[Path]:
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError) as fault:
        if isinstance(fault, PermissionError):
            return [path]
        raise ArticleError(
            f"There is no file or folder {_printable(path)}.", "Check the spelling of the path."
        ) from fault
    if not stat.S_ISDIR(mode):
        return [path]
    files = list(_walk(path))
    if not files:
        raise ArticleError(
            f"The folder {_printable(path)} holds no article.",
            "Put the articles there as .txt or .md files, or name another folder.",
        )
    return files


def _walk(folder: Path) -> Iterator[Path]:
    for root, folders, names in os.walk(folder, followlinks=False):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith(".") and name.lower().endswith(SUFFIXES):
                yield Path(root, name)


def _printable(path: Path) -> str:
    return path.as_posix().encode("utf-8", "backslashreplace").decode("utf-8")


def read_text(path: Path) -> str:
    """Give the text of a file to the letter, without a byte-order mark.

    Raises UnreadableError with the reason for what is no regular file, cannot be opened, is empty, is
    larger than `LARGEST` bytes, holds NUL, or is neither UTF-8 nor UTF-16 with a byte-order mark.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise UnreadableError("not a regular file")
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except (OSError, ValueError) as fault:
        why = getattr(fault, "strerror", None) or str(fault)
        raise UnreadableError(f"cannot be read: {why}") from fault
    if len(content) > LARGEST:
        raise UnreadableError(f"larger than {LARGEST // 1_000_000} MB")
    text = _decode(content)
    if not text.strip():
        raise UnreadableError("empty")
    return text


def _decode(content: bytes) -> str:
    wide = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    if not wide and b"\0" in content:
        raise UnreadableError("binary, not text")
    try:
        text = content.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as fault:
        raise UnreadableError("not UTF-8 text") from fault
    if "\0" in text:
        raise UnreadableError("binary, not text")
    return text
