"""Layers: defaults, then the file, then the command line; and every fault at once, each with its place."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import fields, is_dataclass
from datetime import date, time
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimdiff.config import Settings, explain_settings, find_file, load_settings, read_config
from claimdiff.errors import ClaimdiffError, ConfigError
from claimdiff.model import Metadata, Published
from claimdiff.model.keys import Keys
from claimdiff.options import ArticleRule, Ignore, Judging, Matching, Options, Topic

ROOT = Path(__file__).parents[2]


def _load(folder: Path, text: str, *assignments: str) -> Settings:
    file = folder / "config.yaml"
    file.write_text(text, encoding="utf-8")
    return load_settings(file, assignments)


def _faults(folder: Path, text: str, *assignments: str) -> list[str]:
    with pytest.raises(ConfigError) as caught:
        _load(folder, text, *assignments)
    return [f"{each.line}:{each.column} {each.key}: {each.message}" for each in caught.value.problems]


def test_without_a_file_the_defaults_are_in_force() -> None:
    assert load_settings() == Settings(Options())


def test_the_file_overrides_the_defaults_and_the_command_line_overrides_the_file(tmp_path: Path) -> None:
    text = "matching:\n  threshold: 0.6\n  story_days: 5\n"
    found = _load(tmp_path, text, "matching.threshold=0.7", "judging.developing_hours = 24")
    assert found.options.matching == Matching(threshold=0.7, story_days=5)
    assert found.options.judging == Judging(developing_hours=24)
    assert ("matching.story_days", 3) in found.lines
    assert ("matching.threshold", 0) in found.lines


def test_a_section_left_empty_keeps_its_defaults(tmp_path: Path) -> None:
    assert _load(tmp_path, "matching:\narticles:\ntopics:\n").options == Options()
    assert _load(tmp_path, "# nothing\n").options == Options()


def test_articles_and_topics_are_read_in_the_order_of_the_file(tmp_path: Path) -> None:
    text = (
        "articles:\n"
        "  b*.txt: {outlet: Reuters, published: about 2018-05-31}\n"
        "  a.txt: {outlet: AP, title: A title}\n"
        "topics:\n"
        "  - name: the dates\n"
        "    words: [June 12, Thursday]\n"
    )
    options = _load(tmp_path, text).options
    inferred = Published(date(2018, 5, 31), stated=False)
    assert options.articles == (
        ArticleRule("b*.txt", Metadata(outlet="Reuters", published=inferred)),
        ArticleRule("a.txt", Metadata(outlet="AP", title="A title")),
    )
    assert options.topics == (Topic("the dates", ("June 12", "Thursday")),)


@pytest.mark.parametrize("outlet", ["NO", "12:30", "000", "1e3", "true", "2018-06-01", "0x1F"])
def test_text_is_kept_as_it_is_written_whatever_yaml_makes_of_it(tmp_path: Path, outlet: str) -> None:
    options = _load(tmp_path, f"articles:\n  a.txt:\n    outlet: {outlet}\n").options
    assert options.articles[0].metadata.outlet == outlet


def test_all_faults_are_reported_at_once_in_order_of_place(tmp_path: Path) -> None:
    text = (
        "matching:\n"
        "  treshold: 0.5\n"
        "  threshold: 1.7\n"
        "  story_days: 2.5\n"
        "judging: 3\n"
        "articles:\n"
        "  a.txt: {published: next week, titel: x}\n"
        "topics:\n"
        "  - words: [june]\n"
        "  - {name: dates, words: []}\n"
        "  - {name: x, words: [y]}\n"
        "  - {name: x, words: june}\n"
        "ignore:\n"
        "  - {claim: c1234abcd}\n"
        "  - {claim: c1234abcd, reason: }\n"
        "  - {claim: [c1], reason: known, why: x}\n"
        "sections: 1\n"
    )
    assert _faults(tmp_path, text, "matching.thresh=0.5") == [
        "2:3 matching.treshold: unknown key; did you mean threshold?",
        '3:14 matching.threshold: expected a number from 0 to 1, found "1.7"',
        '4:15 matching.story_days: expected a whole number from 0 to 3650, found "2.5"',
        '5:10 judging: expected a mapping (lines of `key: value`), found "3"',
        "7:22 articles.a.txt.published: expected a date such as 2018-06-01, or about 2018-05-31, "
        'found "next week"',
        "7:33 articles.a.txt.titel: unknown key; did you mean title?",
        "9:5 topics[1].name: is required and missing",
        "10:26 topics[2].words: needs at least one entry",
        '12:22 topics[4].words: expected a list (lines of `- ...`), found "june"',
        "14:5 ignore[1].reason: is required and missing",
        "15:31 ignore[2].reason: expected text, found nothing",
        "16:13 ignore[3].claim: expected text, found a list",
        "16:34 ignore[3].why: unknown key; known here: claim, reason",
        "17:1 sections: unknown key; known here: matching, judging, keys, articles, topics, ignore",
        "0:0 matching.thresh: unknown key; did you mean matching.threshold?",
    ]


@pytest.mark.parametrize(("text", "fault"), [
    ("matching: {}\nmatching: {}\n", "2:1 matching: set twice; first on line 1"),
    ("topics:\n- {name: a, words: [b]}\n- {name: a, words: [c]}\n",
     "3:3 topics[2].name: the same name as topics[1]: a"),
    ("matching: {threshold: }\n", "1:22 matching.threshold: expected a number from 0 to 1, found nothing"),
    ("matching: {threshold: .nan}\n", '1:23 matching.threshold: expected a number from 0 to 1, found ".nan"'),
    ("matching: {threshold: [1]}\n", "1:23 matching.threshold: expected a number from 0 to 1, found a list"),
    ("[]\n", "1:1 : expected a mapping (lines of `key: value`), found a list"),
    ("topics: [text]\n", '1:10 topics[1]: expected a mapping (lines of `key: value`), found "text"'),
    ("matching:\n\tthreshold: 1\n", "2:1 : a tab stands here; indent with spaces"),
    ("matching: [\n", "2:1 : not valid YAML: expected the node content, but found '<stream end>'"),
    ("a: &x 1\nb: *x\n", "1:4 : an anchor (&x) is not supported; write the value alone"),
    ("a: !!python/none\n",
     "1:4 : a tag (tag:yaml.org,2002:python/none) is not supported; write the value alone"),
    ("a: 1\n---\nb: 1\n", "3:1 : a second document begins here; one file holds one configuration"),
    ("[" * 50, "1:21 : nested more than 20 deep"),
    ("a: \x07\n", "1:4 : the character U+0007 is not allowed"),
    ("a: *x\n", "1:4 : an alias (*x) is not supported; write the value out"),
    ('a: "\\UFFFFFFFF"\n', "1:1 : an escape stands for no character"),
    ('topics: [{name: "\\ud800", words: [x]}]\n', '1:17 topics[1].name: expected text, found "\\ud800"'),
    (f"articles:\n  '{'*a' * 300}': {{outlet: X}}\n",
     f"2:3 articles.{'*a' * 20}…: a glob of more than 400 characters"),
    ('matching: {"\\e[31m": 1}\n',
     "1:12 matching.\\x1b[31m: unknown key; known here: threshold, possible, facts, story_days, most_pairs"),
])
def test_one_fault_is_told_with_its_place(tmp_path: Path, text: str, fault: str) -> None:
    assert fault in _faults(tmp_path, text)


@pytest.mark.parametrize(("assignment", "fault"), [
    ("matching.threshold", "0:0 matching.threshold: expected KEY=VALUE, such as matching.threshold=0.6"),
    ("matching.threshold=2", '0:0 matching.threshold: expected a number from 0 to 1, found "2"'),
    ("matching.threshold=", '0:0 matching.threshold: expected a number from 0 to 1, found ""'),
    ("topics=x", "0:0 topics: topics can only be set in config.yaml"),
    ("ignore=c1", "0:0 ignore: ignore can only be set in config.yaml"),
])
def test_a_fault_on_the_command_line_has_no_place(tmp_path: Path, assignment: str, fault: str) -> None:
    assert _faults(tmp_path, "", assignment) == [fault]


def test_the_message_names_file_line_column_and_key(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        _load(tmp_path, "matching:\n  threshold: 2\n", "x.y=1")
    first, second = caught.value.message.splitlines()[1:]
    assert first.startswith(f"  {tmp_path / 'config.yaml'}:2:14: matching.threshold: expected")
    assert second.startswith("  --set x.y: unknown key")


def test_a_file_that_is_no_utf_8_or_far_too_large_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "config.yaml"
    file.write_bytes(b"topics:\n  - \xff\n")
    with pytest.raises(ConfigError, match=r"config\.yaml:2:5: not UTF-8 text"):
        load_settings(file)
    file.write_bytes(b"#" * 300_000)
    with pytest.raises(ClaimdiffError, match="larger than"):
        load_settings(file)
    with pytest.raises(ClaimdiffError, match="no such file"):
        load_settings(tmp_path / "absent.yaml")


def test_the_nearest_config_upward_is_found(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "config.yaml").touch()
    assert find_file(inner) == tmp_path / "config.yaml"
    (tmp_path / "a" / "config.yaml").touch()
    assert find_file(inner) == tmp_path / "a" / "config.yaml"


def test_the_shipped_config_states_every_knob_at_its_default_with_its_meaning() -> None:
    shipped = read_config(ROOT / "config.yaml")
    assert (shipped.matching, shipped.judging) == (Options().matching, Options().judging)
    stated = (ROOT / "config.yaml").read_text("utf-8").splitlines()
    knobs = [line for line in explain_settings(Settings(Options())).splitlines() if line.startswith("  ")]
    missing = [line for line in knobs if line not in stated]
    assert missing == [], "paste what `claimdiff config --no-config` prints"


def test_the_shipped_dates_are_inferred_from_words_that_the_articles_hold() -> None:
    shipped = (ROOT / "config.yaml").read_text("utf-8").partition("\narticles:")[2].partition("\n# Facts")[0]
    for file, part in re.findall(r"^  (\w+\.txt):\n((?:    .*\n?)+)", shipped, re.MULTILINE):
        text = " ".join((ROOT / "seeds" / file).read_text("utf-8").replace("’", "'").split())
        said = " ".join(re.sub(r"^ +# |^ +\w+:.*", "", line) for line in part.splitlines())
        quoted = [words for quote in re.findall(r'"(.+?)"', said) for words in quote.split(" ... ")]
        assert quoted, file
        assert [words for words in quoted if " ".join(words.split()) not in text] == [], file
    rules = read_config(ROOT / "config.yaml").articles
    assert len(rules) == 5
    assert not any(rule.metadata.published.stated for rule in rules if rule.metadata.published)


def test_every_knob_has_a_meaning_and_a_default_within_its_range() -> None:
    parts = [getattr(Options(), section.name) for section in fields(Options)]
    knobs = [(part, knob) for part in parts if is_dataclass(part) for knob in fields(part)]
    assert knobs
    for part, knob in knobs:
        assert knob.metadata["meaning"].endswith("."), knob.name
        low, high = knob.metadata["low"], knob.metadata["high"]
        assert low is None or low <= getattr(part, knob.name) <= high, knob.name


_TEXT = (
    st.text(st.characters(codec="utf-8"), min_size=1, max_size=20)
    .map(lambda text: " ".join(text.split()))
    .filter(bool)
)
_MINUTES = st.builds(time, st.integers(0, 23), st.integers(0, 59))
_PUBLISHED = st.builds(Published, st.dates(date(1000, 1, 1)), st.none() | _MINUTES, st.booleans())
_METADATA = st.builds(Metadata, outlet=st.none() | _TEXT, published=st.none() | _PUBLISHED)
_WORDS = st.lists(_TEXT, min_size=1, max_size=3).map(tuple)
_RULES = st.lists(st.builds(ArticleRule, _TEXT, _METADATA), max_size=3, unique_by=lambda rule: rule.pattern)
_TOPICS = st.lists(st.builds(Topic, _TEXT, _WORDS), max_size=3, unique_by=lambda topic: topic.name)
_MATCHING = st.builds(Matching, threshold=st.floats(0, 1), possible=st.floats(0, 1))
_KEYS = st.builds(Keys, text=_TEXT, outlet=_TEXT)
_IGNORE = st.lists(st.builds(Ignore, _TEXT, _TEXT), max_size=3)
_OPTIONS = st.builds(Options, matching=_MATCHING, keys=_KEYS, articles=_RULES.map(tuple), topics=_TOPICS.map(tuple),
                     ignore=_IGNORE.map(tuple))


@settings(max_examples=60, deadline=None)
@given(_OPTIONS)
def test_what_is_printed_reads_back_as_what_was_in_force(options: Options) -> None:
    with TemporaryDirectory() as folder:
        assert _load(Path(folder), explain_settings(Settings(options))).options == options


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=200) | st.text(alphabet="abc:-[]{}&*!|>'\"# \n\t,", max_size=60))
def test_any_text_is_read_or_refused_with_a_fault(text: str) -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "config.yaml"
        file.write_bytes(text.encode("utf-8", "surrogatepass"))
        with suppress(ConfigError):
            load_settings(file)
