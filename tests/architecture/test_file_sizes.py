"""A file that outgrows one reading gets split, before it becomes the place where everything lives."""

from tests.architecture.checkout import PACKAGE, ROOT, TESTS, python_files, shown

MOST_LINES = 300
MOST_LINES_OF_A_FLOW = 250


def test_every_file_can_be_read_in_one_go() -> None:
    sizes = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in python_files(PACKAGE, TESTS)}
    sizes |= {path: len(path.read_text(encoding="utf-8").splitlines()) for path in python_files(ROOT / ".ci")}
    too_long = [f"{shown(path)}: {lines} lines" for path, lines in sizes.items() if lines > MOST_LINES]
    assert not too_long, f"over {MOST_LINES} lines, split by job: {too_long}"


def test_flows_and_windows_stay_small() -> None:
    too_long = [
        f"{shown(path)}: {lines} lines"
        for path in python_files(PACKAGE / "ui")
        if path.stem.startswith(("flow", "window"))
        and (lines := len(path.read_text(encoding="utf-8").splitlines())) > MOST_LINES_OF_A_FLOW
    ]
    assert not too_long, f"over {MOST_LINES_OF_A_FLOW} lines, split by stage: {too_long}"
