"""The linters are tests, so that one run gives one verdict."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.checkout import ROOT

BESIDE_PYTHON = Path(sys.executable).parent
CHECKS = {
    "ruff": ["ruff", "check", "--quiet", "--output-format=concise", "."],
    "mypy": ["mypy", "--no-error-summary"],
    "import-linter": ["lint-imports", "--no-logo"],
}


@pytest.mark.parametrize("name", CHECKS)
def test_the_linter_has_nothing_to_say(name: str) -> None:
    command, *arguments = CHECKS[name]
    run = subprocess.run([BESIDE_PYTHON / command, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    if run.returncode != 0:
        pytest.fail(f"{name} found:\n{run.stdout}{run.stderr}", pytrace=False)
