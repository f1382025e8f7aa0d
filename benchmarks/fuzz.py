"""The seeded fuzz, as long as one likes: `python -m benchmarks.fuzz --count 1000000 --seed 1`.

Prints a table of inputs and seconds for each target, and every failure with the seed that repeats it:
`python -m benchmarks.fuzz --target slots --only 1:52345`. Exits with 1 when there was one.
"""

from __future__ import annotations

import argparse
import faulthandler
import signal
import sys
import time
import traceback
from collections import Counter
from random import Random

from tests.fuzz.targets import TARGETS

#: Seconds that one input of a few hundred characters may take before it counts as a hang.
PATIENCE = 60


def main() -> int:
    """Run the targets in turn until the count is reached."""
    wanted = _wishes()
    if wanted.only:
        TARGETS[wanted.target][0](Random(f"{wanted.target}:{wanted.only}"))
        return 0
    names = [wanted.target] if wanted.target else list(TARGETS)
    counts: Counter[str] = Counter()
    spent: Counter[str] = Counter()
    faults: list[str] = []
    signal.signal(signal.SIGALRM, _hung)
    share = sum(TARGETS[name][1] for name in names)
    for name in names:
        weight = TARGETS[name][1]
        started = time.monotonic()
        for at in range(wanted.count * weight // share):
            fault = _once(name, f"{wanted.seed}:{at}")
            counts[name] += 1
            if fault:
                faults.append(fault)
                print(fault, flush=True)
                if len(faults) >= wanted.most:
                    break
        spent[name] = int((time.monotonic() - started) * 1000)
        print(f"{name:<9} {counts[name]:>9} inputs {spent[name] / 1000:>9.1f} s", flush=True)
    print(f"{'all':<9} {counts.total():>9} inputs {spent.total() / 1000:>9.1f} s, {len(faults)} failures")
    return 1 if faults else 0


def _wishes() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--target", choices=TARGETS, default="")
    parser.add_argument("--only", help="repeat one input, such as 1:52345")
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
