"""The manual shows the program of today, and its links lead somewhere."""

import re
import subprocess
import sys

from tests.architecture.checkout import ROOT

DOCS = ROOT / "docs"
PICTURES = DOCS / "pictures" / "handleiding"
_LINK = re.compile(r"\]\(([^)\s]+)\)")


def test_the_pictures_show_what_the_program_shows() -> None:
    command = [sys.executable, str(ROOT / ".ci" / "manual_pictures.py"), "check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=240)
    assert done.returncode == 0, f"run .venv/bin/python .ci/manual_pictures.py; stale: {done.stdout}{done.stderr}"


def test_every_picture_that_is_taken_stands_in_the_manual() -> None:
    manual = (DOCS / "handleiding.md").read_text(encoding="utf-8")
    assert {file.name for file in PICTURES.glob("*.png")} == set(re.findall(r"handleiding/([\w-]+\.png)", manual))


def test_links_between_the_documents_lead_somewhere() -> None:
    broken = []
    for file in (*DOCS.glob("*.md"), *ROOT.glob("*.md")):
        text = file.read_text(encoding="utf-8")
        for link in _LINK.findall(text):
            place, _, anchor = link.partition("#")
            if ":" in place:
                continue
            target = (file.parent / place).resolve() if place else file
            if not target.exists() or (anchor and anchor not in _anchors(target.read_text(encoding="utf-8"))):
                broken.append(f"{file.name}: {link}")
    assert not broken


def _anchors(text: str) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}
