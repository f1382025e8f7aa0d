"""A bar on stderr while a person waits: only when it takes a while, and gone when the work is done."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from importlib import import_module

from claimdiff.progress import Progress

#: Seconds. What takes no longer needs no bar.
_PATIENCE = 1.0


@contextmanager
def shown_progress(*, quiet: bool) -> Iterator[Progress | None]:
    """Give what is to be told of progress, None when nobody is looking at stderr or wants to."""
    if quiet or sys.stderr is None or not sys.stderr.isatty():
        yield None
        return
    begun = time.monotonic()
    bar: Progress | None = None

    def tell(step: str, done: int, total: int) -> None:
        nonlocal bar
        if bar is None and time.monotonic() - begun >= _PATIENCE:
            bar = shown.enter_context(_bar())
        if bar:
            bar(step, done, total)

    with ExitStack() as shown:
        yield tell


@contextmanager
def _bar() -> Iterator[Progress]:
    """Draw a bar until the work is done; rich is imported here, for those who wait anyway."""
    rich = import_module("rich.progress")
    columns = (rich.SpinnerColumn(), rich.TextColumn("{task.description}"), rich.BarColumn(),
               rich.MofNCompleteColumn(), rich.TimeElapsedColumn())
    with rich.Progress(*columns, console=rich.Console(stderr=True), transient=True,
                       redirect_stdout=False, redirect_stderr=False) as bar:
        task = bar.add_task("")

        def tell(step: str, done: int, total: int) -> None:
            bar.update(task, description=step, completed=done, total=total)

        yield tell
