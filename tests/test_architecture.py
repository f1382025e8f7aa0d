"""The house keeps its shape: arrows, no circles, small functions and files, one place for each library."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "claimdiff"
MODULES = sorted(PACKAGE.rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))

#: What each room may import of the others. `claimdiff` itself, the face, may point anywhere.
MAY_IMPORT = {
    "errors": set(),
    "words": set(),
    "progress": set(),
    "listing": set(),
    "model": set(),
    "options": {"model"},
    "config": {"errors", "model", "options"},
    "loader": {"errors", "listing", "model", "progress", "words"},
    "slots": {"model", "words"},
    "matcher": {"model", "options", "words"},
    "judge": {"model", "options", "slots", "words"},
    "topics": {"model", "options", "words"},
    "claims": {"model", "loader", "words"},
    "copies": {"model", "words"},
    "ids": {"errors", "listing", "model"},
    "ignoring": {"ids", "model", "options"},
    "reporter": {"errors", "listing", "model"},
    "selection": {"errors", "listing", "model", "reporter"},
    "changes": {"errors", "model", "words"},
    "pipeline": {"errors", "listing", "model", "options", "progress", "words", "loader", "slots", "matcher", "judge",
                 "topics", "claims", "copies", "ids", "ignoring"},
    "cli": {"errors", "listing", "model", "options", "config", "reporter", "ignoring", "selection", "changes",
            "progress", "pipeline", "claimdiff"},
    "__main__": {"cli"},
}
#: Libraries that belong to one room or file.
BELONGS = {"click": ("cli/",), "jinja2": ("reporter/html",),
           "rich": ("reporter/terminal", "reporter/changes_terminal", "reporter/layout", "reporter/table", "cli/"),
           "yaml": ("config/", "loader/"), "trafilatura": ("loader/pages",)}
#: Functions that may import, because start-up waits for nothing it does not need.
LAZY = {"claimdiff/__init__.py:__getattr__", "claimdiff/cli/__init__.py:get_command",
        "claimdiff/cli/choices.py:_bring",
        "claimdiff/reporter/__init__.py:render", "claimdiff/reporter/__init__.py:read_report",
        "claimdiff/reporter/__init__.py:schema", "claimdiff/loader/pages.py:_library",
        "claimdiff/cli/progress.py:_bar"}
#: Functions that may ask the world: the rim, and the loader, which reads the articles.
RIM = ("cli/", "config/", "loader/files.py", "loader/content.py", "loader/ignore.py")
VAGUE = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "data", "info"}

Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def _tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text("utf-8"))


def _name(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def _room(file: Path) -> str:
    inside = file.relative_to(PACKAGE)
    return inside.parts[0].removesuffix(".py") if inside != Path("__init__.py") else "claimdiff"


def _imported(file: Path) -> Iterator[str]:
    """Yield the dotted modules that a file imports, wherever in the file it does."""
    for node in ast.walk(_tree(file)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{_name(file)}:{node.lineno} imports relatively; write the whole name"
            yield from (_module(node.module or "", alias.name) for alias in node.names)


def _module(parent: str, name: str) -> str:
    path = ROOT.joinpath(*parent.split("."), name)
    return f"{parent}.{name}" if path.with_suffix(".py").exists() or path.is_dir() else parent


def _room_of(module: str) -> str:
    return module.split(".")[1] if "." in module else "claimdiff"


def _functions(file: Path) -> list[Function]:
    return [node for node in ast.walk(_tree(file)) if isinstance(node, Function)]


def _length(function: Function) -> int:
    return (function.end_lineno or 0) - function.lineno + 1


def _inside(file: Path) -> str:
    return file.relative_to(PACKAGE).as_posix()


def test_a_room_imports_only_what_it_may() -> None:
    faults = []
    for file in MODULES:
        room = _room(file)
        ours = [module for module in _imported(file) if module.split(".")[0] == "claimdiff"]
        rooms = {_room_of(module) for module in ours} - {room}
        if room != "claimdiff" and not rooms <= MAY_IMPORT.get(room, set()):
            faults.append(f"{_name(file)} may not import {sorted(rooms - MAY_IMPORT.get(room, set()))}")
    assert faults == []


def test_no_module_imports_itself_in_a_circle() -> None:
    paths = {file: ".".join(file.relative_to(ROOT).with_suffix("").parts) for file in MODULES}
    names = {name.removesuffix(".__init__"): file for file, name in paths.items()}
    arrows = {name: {other for other in _imported(file) if other in names and other != name}
              for name, file in names.items() if name != "claimdiff"}
    while leaves := {name for name, others in arrows.items() if not others & arrows.keys()}:
        arrows = {name: others for name, others in arrows.items() if name not in leaves}
    assert sorted(arrows) == []


def test_a_library_is_known_in_its_own_place_only() -> None:
    faults = [
        f"{_name(file)} may not know {library}"
        for file in MODULES
        for library in sorted({module.split(".")[0] for module in _imported(file)} & BELONGS.keys())
        if not _inside(file).startswith(BELONGS[library])
    ]
    assert faults == []


def test_nothing_is_imported_inside_a_function() -> None:
    faults = [
        f"{_name(file)}:{function.name}"
        for file in (*MODULES, *TESTS)
        for function in _functions(file)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
        or (isinstance(node, ast.Call) and ast.unparse(node.func).endswith("import_module"))
    ]
    assert set(faults) - LAZY == set()


def test_only_the_rim_touches_the_world() -> None:
    world = {"os", "sys", "time", "random", "subprocess", "socket", "tempfile", "locale"}
    calls = {"print", "open", "exit", "input", "date.today", "datetime.now"}
    faults: list[str] = []
    for file in MODULES:
        if not _inside(file).startswith(RIM):
            called = {ast.unparse(node.func) for node in ast.walk(_tree(file)) if isinstance(node, ast.Call)}
            touched = world & set(_imported(file)) | calls & called
            faults.extend(f"{_name(file)} touches {each}" for each in sorted(touched))
    assert faults == []


def test_files_are_short_and_named_for_their_idea() -> None:
    files = (*MODULES, *TESTS)
    sizes = {_name(file): len(file.read_text("utf-8").splitlines()) for file in files}
    assert {name: size for name, size in sizes.items() if size > 300} == {}, "split by idea"
    assert [_name(file) for file in files if file.stem in VAGUE] == []


def test_functions_are_small() -> None:
    sizes = {f"{_name(file)}:{each.name}": _length(each) for file in MODULES for each in _functions(file)}
    assert {name: size for name, size in sizes.items() if size > 60} == {}
    assert median(sizes.values()) <= 10
    assert sum(size <= 30 for size in sizes.values()) >= 0.9 * len(sizes)


def test_a_file_opens_with_a_sentence() -> None:
    first = {_name(file): (ast.get_docstring(_tree(file)) or "").split("\n\n")[0] for file in MODULES}
    assert [name for name, said in first.items() if not said.endswith((".", ":"))] == []


def test_every_public_name_says_what_it_is() -> None:
    silent = [
        f"{_name(file)}:{node.name}"
        for file in MODULES
        for node in _public(_tree(file))
        if not ast.get_docstring(node)
    ]
    assert silent == []


def _public(node: ast.Module | ast.ClassDef) -> Iterator[ast.ClassDef | Function]:
    for child in node.body:
        if isinstance(child, ast.ClassDef | Function) and not child.name.startswith("_"):
            yield child
            if isinstance(child, ast.ClassDef):
                yield from _public(child)


def test_what_travels_is_frozen_and_slotted() -> None:
    said = [
        (f"{_name(file)}:{node.name}", ast.unparse(decorator))
        for file in MODULES
        for node in ast.walk(_tree(file))
        if isinstance(node, ast.ClassDef)
        for decorator in node.decorator_list
    ]
    dataclasses = [(name, how) for name, how in said if "dataclass" in how]
    assert [name for name, how in dataclasses if "frozen=True" not in how or "slots=True" not in how] == []


def test_the_table_of_rooms_is_whole() -> None:
    assert {_room(file) for file in MODULES} - {"claimdiff"} <= MAY_IMPORT.keys()
