"""Join the spellings of one person and keep different people apart: precision, recall and F1 over written pairs.

    python -m benchmarks.names    the table, and each pair told wrongly

The pairs stand in `tests/slots/name_pairs.py`.
"""

from __future__ import annotations

from claimdiff.slots.name_spelling import same_person
from tests.slots.name_pairs import DIFFERENT, SAME, pairs

TARGET = 0.95


def joined(pair: tuple[str, str]) -> bool:
    """Tell whether two names are taken for one person's."""
    return same_person(*pair) in {"same", "spelling"}


def main() -> None:
    """Print the table."""
    same, different = pairs(SAME), pairs(DIFFERENT)
    missed = [pair for pair in same if not joined(pair)]
    wrong = [pair for pair in different if joined(pair)]
    found = len(same) - len(missed)
    precision, recall = found / (found + len(wrong)), found / len(same)
    print(f"names      {len(same)} of one person, {len(different)} of two  P {precision:.3f}  R {recall:.3f}"
          f"  F1 {2 * precision * recall / (precision + recall):.3f}  target {TARGET}")
    for label, wrongly in (("kept apart", missed), ("joined", wrong)):
        for left, right in wrongly:
            print(f"           wrongly {label}: {left} | {right}")


if __name__ == "__main__":
    main()
