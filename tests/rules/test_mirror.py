from __future__ import annotations

from bot.settings import HERE
from tests.rules.code import BOT, GENERATED, TESTS, name_of, sources

WITHOUT = {
    "bot/resources.py": "only holds what others made; every turn uses it",
    "bot/vocabulary.py": "names without behaviour",
    "bot/app.py": "put together by `tests/conftest.py` for every story",
    "bot/commands/clock.py": "two lines that read the real time",
    "bot/commands/migrate.py": "run by tests/test_main.py",
    "bot/commands/demo.py": "its parts have tests; tests/test_main.py runs it on a busy port",
    "bot/commands/run.py": "run as a process, and killed, by tests/stories",
}
"""Files that have no test file of their own, and why."""

MIRRORS_NOTHING = ("tests/rules/", "tests/stories/", "tests/attack/", "tests/bench/")
ALSO = {
    "tests/demo/test_page_in_a_browser.py": "bot/demo/page.py",
    "tests/features/relay/test_in_a_browser.py": "bot/features/relay/desk.py",
    "tests/desk/test_in_a_browser.py": "bot/desk/site.py",
    "tests/language/test_questions.py": "bot/language/match.py",
}
"""Second test files of one source."""


def test_every_source_file_has_its_test_file() -> None:
    lonely = [
        name_of(path)
        for path in sources()
        if path.name != "__init__.py"
        and name_of(path) not in WITHOUT
        and not (HERE / mirrored(name_of(path))).is_file()
    ]

    assert lonely == [], "\n".join(lonely)


def test_every_test_file_mirrors_a_source_file() -> None:
    known = {mirrored(name_of(path)) for path in (*sources(), GENERATED)} | set(ALSO)
    strangers = [
        name_of(path)
        for path in sorted(TESTS.rglob("test_*.py"))
        if not name_of(path).startswith(MIRRORS_NOTHING) and name_of(path) not in known
    ]

    assert strangers == []


def test_no_exception_outlives_its_reason() -> None:
    gone = [name for name in (*WITHOUT, *ALSO.values()) if not (HERE / name).is_file()]
    tested = [name for name in WITHOUT if (HERE / mirrored(name)).is_file()]

    assert (gone, tested) == ([], [])


def test_a_test_folder_is_no_package() -> None:
    assert list(TESTS.rglob("__init__.py")) == []
    assert BOT.is_dir()


def mirrored(name: str) -> str:
    """Where the tests of a source file are."""
    folder, _, file = name.removeprefix("bot/").rpartition("/")
    plain = file.strip("_").removesuffix("__.py") if file.startswith("__") else file
    file = plain if plain.endswith(".py") else f"{plain}.py"
    return "/".join(part for part in ("tests", folder, f"test_{file}") if part)
