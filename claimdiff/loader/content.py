"""The characters in one file or in standard input, or the reason why there are none to take."""

from __future__ import annotations

import codecs
import gzip
import os
import stat
import sys
import zlib
from pathlib import Path
from typing import BinaryIO

from claimdiff.loader.draft import UnreadableError

#: Bytes. No collection of articles that can be compared at once comes near it; what does is something else.
LARGEST = 50_000_000


def read_content(path: Path) -> bytes:
    """Give the bytes of a file, those inside when its name ends in .gz.

    Raises UnreadableError with the reason for what is no regular file (a pipe, a device), cannot be opened, or
    holds more than `LARGEST` bytes, packed or unpacked: no more than that is ever read.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise UnreadableError("not a regular file")
        # A file that became a pipe since then must not make us wait.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with open(descriptor, "rb") as file:  # noqa: PTH123 - a descriptor, not a path
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode):
                raise UnreadableError("not a regular file")
            if status.st_size > LARGEST:
                raise UnreadableError(_too_large())
            return _unpacked(file) if path.name.lower().endswith(".gz") else _bounded(file)
    except (OSError, ValueError) as fault:
        why = getattr(fault, "strerror", None) or str(fault)
        raise UnreadableError(f"cannot be read: {why}") from fault


def read_standard_input() -> bytes:
    """Give the bytes of standard input, at most `LARGEST`. Raises UnreadableError with the reason."""
    try:
        return _bounded(sys.stdin.buffer)
    except (OSError, ValueError, AttributeError) as fault:      # closed, or none at all
        raise UnreadableError("standard input cannot be read") from fault


def decode(content: bytes) -> str:
    """Give the text to the letter, without a byte-order mark.

    Raises UnreadableError for bytes that are empty, hold NUL, or are neither UTF-8 nor UTF-16 with a
    byte-order mark.
    """
    wide = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    if not wide and b"\0" in content:
        raise UnreadableError("binary, not text")
    try:
        text = content.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as fault:
        raise UnreadableError("not UTF-8 text") from fault
    if "\0" in text:
        raise UnreadableError("binary, not text")
    if not text.strip():
        raise UnreadableError("empty")
    return text


def _unpacked(file: BinaryIO) -> bytes:
    try:
        with gzip.GzipFile(fileobj=file) as packed:
            return _bounded(packed)
    except (EOFError, zlib.error, gzip.BadGzipFile) as fault:
        raise UnreadableError("not a whole gzip file") from fault


def _bounded(file: BinaryIO | gzip.GzipFile) -> bytes:
    content = file.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise UnreadableError(_too_large())
    return content


def _too_large() -> str:
    return f"larger than {LARGEST // 1_000_000} MB"
