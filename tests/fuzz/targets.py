"""What the fuzz drives: each target makes one hostile input from a seed, runs it, and asserts the laws."""

from __future__ import annotations

import gzip
import io
import json
import shutil
import tempfile
from collections.abc import Callable
from contextlib import chdir, redirect_stderr, redirect_stdout
from functools import cache
from pathlib import Path
from random import Random

from claimdiff.changes import find_changes
from claimdiff.cli import main
from claimdiff.config import explain_settings, load_settings
from claimdiff.errors import ArticleError, ConfigError, ReportError
from claimdiff.loader import load, segment
from claimdiff.loader.blocks import read_blocks
from claimdiff.model import Article, Span
from claimdiff.model.dates import parse_published
from claimdiff.pipeline import compare
from claimdiff.reporter import CHANGES_FORMATS, FORMATS, View, format_for, read_report, render
from claimdiff.slots import SLOTS, read_slots
from tests.factory import an_article
from tests.fuzz.hostile import (
    hostile_bytes,
    hostile_json,
    hostile_line,
    hostile_name,
    hostile_page,
    hostile_report,
    hostile_text,
    hostile_yaml,
)
from tests.fuzz.wellformed import assert_exact, assert_quiet, assert_report, assert_whole

#: What a saved report is called.
SAVED = "saved.json"
Target = Callable[[Random], None]


def slots(random: Random) -> None:
    """Two texts, read by every slot and compared both ways."""
    articles = [an_article(hostile_text(random), f"Outlet {at}", random.choice(("", "2018-06-01"))) for at in (1, 2)]
    told = [[read_slots(statement, article) for statement in segment(article)] for article in articles]
    for article, statements in zip(articles, told, strict=True):
        assert_exact(article, statements)
    mine, theirs = ([reading for one in statements for reading in one.readings] for statements in told)
    for slot in SLOTS:
        left = [reading for reading in mine if reading.slot == slot.name][:4]
        right = [reading for reading in theirs if reading.slot == slot.name][:4]
        for one in left:
            for other in right:
                there, back = slot.compare(one, other), slot.compare(other, one)
                assert (there and there.relation) == (back and back.relation), (one, other)


def sentences(random: Random) -> None:
    """Text alone, cut into blocks, sentences and clauses."""
    article = an_article(hostile_text(random))
    assert_exact(article, segment(article))
    blocks = read_blocks(article.text, Span(0, 0), hostile_line(random) if random.random() < 0.3 else "")
    held = "".join(block.span.of(article.text) for block in blocks)
    assert "".join(held.split()) == "".join(article.text.split())


def loader(random: Random) -> None:
    """A file of any bytes under any name, loaded and cut into statements."""
    suffix = random.choice((".txt", ".txt", ".md", ".json", ".jsonl", ".gz", ".txt.gz", ".jsonl.gz", ""))
    make = random.choice((hostile_bytes, hostile_bytes, lambda each: hostile_json(each).encode("utf-8", "replace")))
    content = make(random)
    if suffix.endswith(".gz") and random.random() < 0.8:
        content = gzip.compress(content, compresslevel=1, mtime=0)
    _load(f"x{suffix}", content)


def records(random: Random) -> None:
    """JSON and JSON Lines of articles, or of anything else."""
    _load(random.choice(("x.json", "x.jsonl", "x.ndjson")), hostile_json(random).encode("utf-8", "replace"))


def pages(random: Random) -> None:
    """HTML, read for its main text; skipped with its reason where trafilatura is missing."""
    _load("x.html", hostile_page(random).encode(random.choice(("utf-8", "utf-8", "utf-16", "latin-1")), "replace"))


def dates(random: Random) -> None:
    """A line that may be a date of publication, and what is written of it read again."""
    published = parse_published(hostile_line(random))
    if published:
        assert parse_published(str(published)) == published


def config(random: Random) -> None:
    """A configuration and assignments: taken, or refused with the place of every fault; what is shown is read again."""
    with _folder() as folder:
        file = folder / "config.yaml"
        file.write_bytes(hostile_yaml(random).encode("utf-8",
            "surrogatepass") + random.randbytes(random.random() < 0.02))
        wishes = [f"{hostile_line(random)}={hostile_line(random)}"] if random.random() < 0.1 else []
        try:
            settings = load_settings(file, wishes)
        except ConfigError as refused:
            assert refused.problems
            assert all(problem.message for problem in refused.problems)
            assert all(problem.line > 0 and problem.column > 0 for problem in refused.problems if problem.line)
            return
        shown = explain_settings(settings)
        assert_quiet(shown)
        file.write_text(shown, "utf-8")
        assert load_settings(file).options == settings.options


def reports(random: Random) -> None:
    """Two or three articles, compared and written in every format."""
    with _folder() as folder:
        for at in range(random.randint(2, 3)):
            (folder / f"{at}.txt").write_text(hostile_text(random) + f" Text {at}.", "utf-8", "replace", newline="")
        try:
            report = compare([folder])
        except ArticleError:
            return
        assert_report(report)
        for name in FORMATS:
            view = View(random.choice((None, 20, 80, 200)), random.random() < 0.3)
            assert_whole(render(report, name, view), name, colored=view.color)


def saved(random: Random) -> None:
    """A JSON report that somebody changed: refused with a reason, or written in every format."""
    try:
        report = read_report(hostile_report(random, _written_report()))
    except ReportError as refused:
        assert refused.hint
        assert_quiet(refused.message)
        return
    for name in FORMATS:
        assert_whole(render(report, name), name)
    earlier = read_report(_written_report())
    for changes in (find_changes(earlier, report), find_changes(report, earlier)):
        for name in CHANGES_FORMATS:
            render(changes, name).encode("utf-8")
        assert_quiet(render(changes, "terminal"))


def commands(random: Random) -> None:
    """The whole command line on files of any name and content, with odd options: an exit code, and no traceback."""
    with _folder() as folder:
        names = [_written(folder, hostile_name(random), _mostly_text(random)) for _ in range(random.randint(2, 4))]
        if random.random() < 0.1:
            (folder / "config.yaml").write_text(hostile_yaml(random), "utf-8", "replace")
        (folder / SAVED).write_text(hostile_report(random, _written_report()), "utf-8")
        arguments = _of_saved(random, names) if random.random() < 0.2 else _arguments(random, names)
        code, out, err = _run(folder, arguments)
        assert code in (0, 1, 2), code
        assert_quiet(err)
        assert "Traceback" not in err
        assert "went wrong inside" not in err, err
        assert code != 2 or ("Error: " in err and not out)
        _assert_files(folder, arguments)


#: Every target, with how many of a hundred inputs it gets: cheap ones more, the whole command line fewer.
TARGETS: dict[str, tuple[Target, int]] = {
    "sentences": (sentences, 20), "slots": (slots, 13), "loader": (loader, 14), "records": (records, 9),
    "dates": (dates, 15), "config": (config, 22), "reports": (reports, 2), "commands": (commands, 3),
    "saved": (saved, 1), "pages": (pages, 1),
}


def _load(name: str, content: bytes) -> None:
    with _folder() as folder:
        (folder / name).write_bytes(content)
        try:
            articles = load([folder / name]).articles
        except ArticleError as refused:
            assert refused.hint
            return
        for article in articles:
            _hold(article)


def _hold(article: Article) -> None:
    article.text.encode("utf-8")
    article.path.encode("utf-8")
    assert article.outlet
    assert_exact(article, segment(article))


@cache
def _written_report() -> str:
    """Write the report of three texts that agree, differ and conflict, once."""
    texts = ("Kim met Lavrov in Moscow on 1 June 2018. Police arrested 20 officials in Moscow on Friday, he said.",
             "Kim met Lavrov in Moscow on 1 June 2018. Police arrested 30 officials in Moscow on Friday, he said.",
             "Police in Moscow arrested about 20 officials on Friday. “It is not over,” Lavrov said.")
    with _folder() as folder:
        for at, text in enumerate(texts):
            (folder / f"{at}.txt").write_text(text, "utf-8")
        return render(compare([folder]), "json")


def _mostly_text(random: Random) -> bytes:
    return hostile_bytes(random) if random.random() < 0.2 else f"News. {hostile_text(random)}".encode("utf-8",
        "replace")


def _written(folder: Path, name: str, content: bytes) -> str:
    (folder / name).write_bytes(content)
    return name


def _arguments(random: Random, names: list[str]) -> list[str]:
    """Compose a command line that is mostly right."""
    command = random.choice(("compare", "compare", "compare", "show", "check", "config"))
    if command in ("show", "config"):
        chosen = random.choice(([], [], ["--no-config"], ["--set", f"judging.sure={random.random()}"]))
        return [command, *chosen, *(["--", *names] if command == "show" else [])]
    options = [["--format", random.choice(FORMATS)], ["-o", "report.md"], ["-o", "report.json"], ["--color"], ["-q"],
               ["--topic", hostile_line(random)], ["--fail-on", "update"], ["--set", hostile_line(random)],
               ["--set", f"matching.threshold={random.random()}"], ["-o", "report.html"], [hostile_line(random)],
               ["--only", random.choice(("conflict", "agree,single", "x"))], ["--limit", random.choice("019")], ["-v"],
               ["--outlet", hostile_line(random)], ["--ignore", hostile_line(random)]]
    chosen = [each for option in random.sample(options, random.choice((0, 0, 0, 1, 1, 2))) for each in option]
    paths = ["."] if random.random() < 0.5 else ["--", *names]
    if command == "check":
        return ["check", *chosen, "--against", ".", "--", f"./{names[0]}"]
    return [command, *chosen, *paths]


def _of_saved(random: Random, names: list[str]) -> list[str]:
    """Compose a command line that reads a saved report, or what is none."""
    file = SAVED if random.random() < 0.8 else f"./{names[0]}"
    ids = [one["id"] for claim in json.loads(_written_report())["claims"] for one in claim["statements"]]
    two = [random.choice((*ids, *ids, "x-0", hostile_line(random))) for _ in range(2)]
    wishes = random.choice(([], ["--format", random.choice(FORMATS)], ["-o", "report.html", "-o", "report.md"]))
    return random.choice((["render", *wishes, "--", file], ["explain", "--", *two, file],
                          ["compare", *wishes, "--baseline", file, "--", *names],
                          ["changes", *wishes, "--", *random.sample((SAVED, file), 2)]))


def _run(folder: Path, arguments: list[str]) -> tuple[object, str, str]:
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", "backslashreplace", newline="") for _ in range(2))
    code: object = None
    with chdir(folder), redirect_stdout(out), redirect_stderr(err):
        try:
            main(arguments)
        except SystemExit as exit_:
            code = exit_.code or 0
    texts = []
    for stream in (out, err):
        stream.seek(0)
        texts.append(stream.read())
    return code, texts[0], texts[1]


def _assert_files(folder: Path, arguments: list[str]) -> None:
    """Hold that what was written is whole, and that nothing else was left behind; --format goes before a suffix."""
    told = arguments[arguments.index("--format") + 1] if "--format" in arguments else ""
    for name in ("report.md", "report.json", "report.html"):
        if (folder / name).exists():
            assert_whole((folder / name).read_text("utf-8"), told or format_for(name))
    assert not list(folder.glob(".*.part"))


class _folder:  # noqa: N801 - reads as the function it stands for
    """A folder that is there for the length of a `with`, in memory where the system has such a place."""

    def __enter__(self) -> Path:
        memory = Path("/dev/shm")
        self._path = Path(tempfile.mkdtemp(prefix="claimdiff-", dir=memory if memory.is_dir() else None))
        return self._path

    def __exit__(self, *_: object) -> None:
        shutil.rmtree(self._path, ignore_errors=True)
