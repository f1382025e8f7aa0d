"""When two figures are all but equal."""

from __future__ import annotations

import pytest

from claimdiff.judge.figures import is_close
from claimdiff.model import Quantity


@pytest.mark.parametrize(("left", "right", "unit", "close"), [
    (100, 104, "", True), (100, 110, "", False), (8.6, 8.7, "magnitude", True), (6.1, 6.4, "magnitude", False),
])
def test_figures_close_enough_to_be_one(left: float, right: float, unit: str, close: bool) -> None:
    assert is_close(Quantity(left, left, unit), Quantity(right, right, unit)) is close
