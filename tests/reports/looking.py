"""Looks at PDF files with other programs than made them, for tests of everything on paper."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Any

from pypdf import PdfReader


def faults(file: Path) -> list[str]:
    """What other programs have against a PDF: faults, letters that aren't ours or not inside, words off the page."""
    checked = subprocess.run(["qpdf", "--check", file], capture_output=True, text=True, check=False)
    found = [] if checked.returncode == 0 else [checked.stdout + checked.stderr]
    for line in _said("pdffonts", file).splitlines()[2:]:
        name, embedded = line.split()[0], line.split()[-5]
        if "LeercultuurSans" not in name or embedded != "yes":
            found.append(line)
    width = height = 0.0
    for line in _said("pdftotext", "-bbox", file, "-").splitlines():
        numbers = [float(one) for one in re.findall(r'="([\d.-]+)"', line)]
        if "<page " in line:
            width, height = numbers
        elif "<word " in line and not (0 <= numbers[0] <= numbers[2] <= width and 0 <= numbers[1] <= height):
            found.append(line.strip())
    return found


def placed_words(file: Path, page: int) -> list[tuple[str, float, float]]:
    """The words of a page (counted from 1) with the middle of each, in points from the upper left corner."""
    found = []
    for line in _said("pdftotext", "-bbox", "-f", str(page), "-l", str(page), file, "-").splitlines():
        if match := re.search(r'<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*)</word>', line):
            left, top, right, bottom = (float(one) for one in match.groups()[:4])
            found.append((match[5], (left + right) / 2, (top + bottom) / 2))
    return found


def outline(file: Path) -> list[str]:
    """The bookmarks of a file, level by level as they stand."""

    def named(items: list[Any]) -> list[str]:
        return [name for one in items for name in (named(one) if isinstance(one, list) else [str(one.title)])]

    return named(list(PdfReader(file).outline))


def _said(*command: str | Path) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
