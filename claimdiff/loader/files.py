"""Which files a path means: itself, those a folder holds, or those a glob fits."""

from __future__ import annotations

import glob
import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from claimdiff.errors import ArticleError
from claimdiff.loader.ignore import Ignored, read_ignored
from claimdiff.model import Skipped

#: The files taken from a folder, packed or not; a file that is named itself is read whatever its name ends in.
SUFFIXES = (".txt", ".md", ".markdown", ".json", ".jsonl", ".ndjson", ".html", ".htm")
PACKED = ".gz"
#: Stands for standard input; a file of that name is called ./- as everywhere.
STANDARD_INPUT = "-"
#: Files in all. More than can be compared at once; each costs little until it is read.
MOST_FILES = 20_000
#: Files of any kind that a folder is searched through.
MOST_SEARCHED = 500_000
#: Reasons that are kept; a folder of a hundred thousand links that lead nowhere needs no more.
MOST_SKIPPED = 1_000

_FEWER = "Name fewer files or a smaller folder, or leave files out by a list of globs in .claimdiffignore."


@dataclass(frozen=True, slots=True)
class Found:
    """The files that paths mean, sorted, and the folders that could not be looked into."""

    files: tuple[Path, ...]
    skipped: tuple[Skipped, ...] = ()


def find_files(paths: Sequence[str | Path]) -> Found:
    """Give the files that `paths` mean, sorted, each file once however many paths lead to it.

    A folder stands for the files in it and below it whose names end in one of `SUFFIXES`, with or without .gz.
    Hidden files and folders are left out, and so are those that the folder's .claimdiffignore fits; links to
    folders are not followed. A path with *, ? or [ that is no file itself is a glob; ** goes through folders.
    Raises ArticleError for a path that does not exist, for a folder or glob without any such file, and for more
    than `MOST_FILES`.
    """
    found: dict[str, Path] = {}
    barred: list[Skipped] = []
    for path in sorted({Path(path) for path in paths}, key=Path.as_posix):
        for file in _expand(path, barred):
            found.setdefault(file.as_posix(), file)
            if len(found) > MOST_FILES:
                raise ArticleError(f"There are more than {MOST_FILES:,} files to read.", _FEWER)
    once: dict[str, Path] = {}
    for name in sorted(found):
        once.setdefault(os.path.realpath(name), found[name])
    return Found(tuple(once.values()), tuple(barred))


def printable_path(path: Path) -> str:
    """Give the path as given, in bytes that any report can hold."""
    return path.as_posix().encode("utf-8", "backslashreplace").decode("utf-8")


def _expand(path: Path, barred: list[Skipped]) -> Iterator[Path]:
    try:
        mode = path.stat().st_mode
    except PermissionError:
        yield path
    except (OSError, ValueError) as fault:
        yield from _fitting(path, barred, fault)
    else:
        if stat.S_ISDIR(mode):
            yield from _held(path, barred)
        else:
            yield path


def _fitting(path: Path, barred: list[Skipped], fault: Exception) -> Iterator[Path]:
    """Give what a glob fits: files, and what the folders among them hold."""
    pattern = path.as_posix()
    if path.is_symlink():
        yield path      # a link to itself or to nowhere; reading it gives the reason
        return
    if not glob.has_magic(pattern) or "\0" in pattern:
        raise ArticleError(
            f"There is no file or folder {printable_path(path)}.", "Check the spelling of the path."
        ) from fault
    fitting = sorted(glob.iglob(pattern, recursive=True))  # noqa: PTH207 - Path.glob takes no absolute pattern
    if not fitting:
        raise ArticleError(f"No file fits {printable_path(path)}.", "Check the spelling of the glob.") from fault
    for name in fitting:
        each = Path(name)
        if not each.is_dir():
            yield each
        elif "**" not in pattern:      # ** gives the files below by itself
            yield from _walk(each, barred)


def _held(folder: Path, barred: list[Skipped]) -> Iterator[Path]:
    empty = True
    for file in _walk(folder, barred):
        empty = False
        yield file
    if empty:
        why = f": {barred[-1].reason}" if barred else ""
        raise ArticleError(
            f"The folder {printable_path(folder)} holds no article{why}.",
            f"Put the articles there as {', '.join(SUFFIXES[:-1])} or {SUFFIXES[-1]} files, or name another folder.",
        )


def _walk(folder: Path, barred: list[Skipped]) -> Iterator[Path]:
    def bar(fault: OSError) -> None:
        if len(barred) < MOST_SKIPPED:
            name = printable_path(Path(os.fsdecode(fault.filename)))
            barred.append(Skipped(name, f"cannot be read: {fault.strerror or fault}"))

    ignored = read_ignored(folder)
    searched = 0
    for root, folders, names in os.walk(folder, onerror=bar, followlinks=False):
        folders[:] = sorted(name for name in folders if _is_taken(name, root, folder, ignored, is_folder=True))
        searched += len(names)
        if searched > MOST_SEARCHED:
            raise ArticleError(
                f"The folder {printable_path(folder)} holds more than {MOST_SEARCHED:,} files.", _FEWER
            )
        for name in sorted(names):
            if _is_article(name) and _is_taken(name, root, folder, ignored, is_folder=False):
                yield Path(root, name)


def _is_article(name: str) -> bool:
    return name.lower().removesuffix(PACKED).endswith(SUFFIXES)


def _is_taken(name: str, root: str, folder: Path, ignored: Ignored, *, is_folder: bool) -> bool:
    if name.startswith("."):
        return False
    return not ignored.fits(Path(root, name).relative_to(folder).as_posix(), is_folder=is_folder)
