"""Two reports on one story, an earlier and a later one: which claims are new, went, or are told otherwise."""

from claimdiff.changes.find import changes_since, find_changes

__all__ = ["changes_since", "find_changes"]
