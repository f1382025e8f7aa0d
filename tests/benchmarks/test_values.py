"""The benches of values and names: what is left out, what counts as right, and what their tables say."""

from __future__ import annotations

from datetime import datetime
from importlib import import_module

import pytest

from claimdiff.model import Precision, Quantity
from claimdiff.slots.quantity import find

names, values = (import_module(f"benchmarks.{name}") for name in ("names", "values"))


@pytest.mark.parametrize(("value", "text", "kind"), [
    ("number", "minus five", "negative numbers"),
    ("number", "1,234", ""),
    ("currency", "three dollars and fifty", "cents beside the sum, and sums in words without their currency"),
    ("currency", "$ 5 million", ""),
    ("number", "$ 5 million", ""),
])
def test_only_the_listed_kinds_are_left_out(value: str, text: str, kind: str) -> None:
    assert values.left_out(value, text, text) == kind


def test_a_value_is_right_only_when_its_size_is() -> None:
    assert values._is(Quantity(3.0, None), 3.0)
    assert not values._is(Quantity(3.0, 3.0), 3.1)
    assert values._number({"resolution": {"value": "12%"}}) == 12
    assert values._number({"resolution": None}) is None


def test_a_year_is_right_for_any_day_in_it() -> None:
    start, end = datetime(2018, 1, 1), datetime(2019, 1, 1)
    assert values._same(start, end, Precision.YEAR, ("2018-06-12", None))
    assert not values._same(start, end, Precision.DAY, ("2018-06-12", None))
    assert not values._same(start, end, Precision.YEAR, ("2019-06-12", None))


def test_the_table_tells_right_wrong_and_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    rows = [("", True, "one"), ("", False, "two"), ("rare", True, "three")]
    values.measure("number", iter(rows), "number")
    out = capsys.readouterr().out
    assert "two" in out
    assert "one" not in out
    assert "number        1 of    2  0.500  target 0.95" in out
    assert "left out    1  rare (of which right 1)" in out


def test_what_looks_like_a_date_is_no_number_either() -> None:
    assert [text for text in ("a Boeing 747", "Resolution 1718", "the second floor") if find(text)] == []


def test_the_names_table_lists_what_went_wrong(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    apart, together = [("Ana Berg", "Ana Berg")], [("Ana Berg", "John Hill"), ("Ana Berg", "Ana Berg")]
    monkeypatch.setattr(names, "pairs", lambda which: apart if which is names.SAME else together)
    names.main()
    out = capsys.readouterr().out
    assert "P 0.500  R 1.000" in out
    assert "wrongly joined: Ana Berg | Ana Berg" in out
    assert "John Hill" not in out
