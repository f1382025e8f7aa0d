"""The seeded fuzz, as long as one likes: `python -m benchmarks.fuzz --count 1000000 --seed 1`.

Prints a table of inputs and seconds for each target, and every failure with the seed that repeats it:
`python -m benchmarks.fuzz --target slots --only 1:52345`. Exits with 1 when there was one. With `--minutes 60` it
goes on, round after round of the count with a seed of its own each, and prints the running total after each.
"""

from __future__ import annotations

import argparse
import faulthandler
import math
import signal
import sys
import time
import traceback
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from random import Random

from tests.fuzz.targets import TARGETS

#: Seconds that one input of a few hundred characters may take before it counts as a hang.
PATIENCE = 60


@dataclass(slots=True)
class Tally:
    """How many inputs each target had, the seconds they took, and what failed."""

    counts: Counter[str] = field(default_factory=Counter)
    spent: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    faults: Counter[str] = field(default_factory=Counter)


def main() -> int:
    """Run the targets in turn until the count is reached, or round after round until the minutes are over."""
    wanted = _wishes()
    if wanted.only:
        TARGETS[wanted.target][0](Random(f"{wanted.target}:{wanted.only}"))
        return 0
    signal.signal(signal.SIGALRM, _hung)
    tally, end = Tally(), time.monotonic() + wanted.minutes * 60
    _run_round(wanted, wanted.seed, tally, end)
    rounds = 1
    while time.monotonic() < end:
        _show(tally)
        _run_round(wanted, f"{wanted.seed}.{rounds}", tally, end)
        rounds += 1
    _show(tally)
    return 1 if tally.faults else 0


def _run_round(wanted: argparse.Namespace, seed: str, tally: Tally, end: float) -> None:
    """Run the count once, each target its share; break off when minutes were given and are over."""
    names = [wanted.target] if wanted.target else list(TARGETS)
    share = sum(TARGETS[name][1] for name in names)
    for name in names:
        started = time.monotonic()
        for at in range(wanted.count * TARGETS[name][1] // share):
            if tally.faults[name] >= wanted.most or (wanted.minutes and time.monotonic() > end):
                break
            tally.counts[name] += 1
            fault = _once(name, f"{seed}:{at}")
            if fault:
                tally.faults[name] += 1
                print(fault, flush=True)
        tally.spent[name] += time.monotonic() - started


def _show(tally: Tally) -> None:
    """Print the running total, a line each target."""
    for name, count in tally.counts.items():
        print(f"{name:<9} {count:>9} inputs {tally.spent[name]:>9.1f} s")
    spent = math.fsum(tally.spent.values())
    failures = tally.faults.total()
    print(f"{'all':<9} {tally.counts.total():>9} inputs {spent:>9.1f} s, {failures} failures", flush=True)


def _wishes() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--target", choices=TARGETS, default="")
    parser.add_argument("--only", help="repeat one input, such as 1:52345")
    parser.add_argument("--minutes", type=float, default=0, help="go on, round after round, until they are over")
    parser.add_argument("--most", type=int, default=20, help="failures after which a target is left")
    return parser.parse_args()


def _once(name: str, place: str) -> str:
    """Run one input; give what failed, or an empty string."""
    signal.alarm(PATIENCE)
    try:
        TARGETS[name][0](Random(f"{name}:{place}"))
    except BaseException as fault:  # whatever it is, Rust's panics too, it is what we look for
        if isinstance(fault, KeyboardInterrupt):
            raise
        last = traceback.extract_tb(fault.__traceback__)[-1]
        what = f"{type(fault).__name__} at {last.filename}:{last.lineno}: {str(fault)[:200]!r}"
        return f"FAILED {name} --only {place}: {what}"
    finally:
        signal.alarm(0)
    return ""


def _hung(*_: object) -> None:
    faulthandler.dump_traceback(file=sys.stderr)
    raise TimeoutError(f"longer than {PATIENCE} s")


if __name__ == "__main__":
    sys.exit(main())
