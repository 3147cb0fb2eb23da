"""One view of the files that belong to the project, so that every rule looks at the same ones."""

import os
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "leercultuur_desktop"
TESTS = ROOT / "tests"
MADE_BY_TOOLS = {".git", ".venv", ".hypothesis", ".import_linter_cache", ".mypy_cache", ".pytest_cache", ".ruff_cache"}
MADE_BY_TOOLS |= {"__pycache__", "build", "demo", "dist"}


def python_files(*folders: Path) -> list[Path]:
    """List the Python files of these folders, in a steady order."""
    return sorted(path for folder in folders for path in project_files(folder) if path.suffix == ".py")


def text_files() -> Iterator[tuple[Path, str]]:
    """Give every file of the project that reads as text."""
    for path in project_files(ROOT):
        try:
            yield path, path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


def project_files(folder: Path) -> Iterator[Path]:
    """Walk a folder past everything that tools leave behind; works in a checkout without git as well."""
    for here, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if name not in MADE_BY_TOOLS)
        yield from (Path(here, name) for name in sorted(files) if Path(here, name).is_file())


def shown(path: Path) -> str:
    """Name a file as a reader of the project knows it."""
    return path.relative_to(ROOT).as_posix()
