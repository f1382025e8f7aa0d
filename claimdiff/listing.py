"""Names listed in a sentence: the first few told, the others counted."""

from __future__ import annotations

from collections.abc import Sequence


def list_few(names: Sequence[str], most: int, between: str = ", ") -> str:
    """Return `a, b and 3 more`: at most `most` names, and how many there are besides.

    Names that hold commas of their own stand with "; " between them: `a: no text; b: no text; and 3 more`.
    """
    named = between.join(names[:most])
    more = len(names) - most
    return f"{named}{';' if ';' in between else ''} and {more:,} more" if more > 0 else named
