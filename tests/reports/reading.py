"""Reads PDF files back, for tests of everything on paper."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any

from pypdf import PdfReader


def pages(file: Path) -> list[str]:
    """The text of each page, with every run of white space as one blank."""
    return list(_texts(file.read_bytes()))


@lru_cache(maxsize=32)
def _texts(data: bytes) -> tuple[str, ...]:
    return tuple(" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(data)).pages)


def fonts(file: Path) -> dict[str, bool]:
    """Every font in the file, and whether it is embedded."""
    found: dict[str, bool] = {}
    reader = PdfReader(file)
    for number in range(1, len(reader.xref[0]) + 1):
        one: Any = reader.get_object(number)
        if isinstance(one, dict) and one.get("/Type") == "/Font":
            name = str(one["/BaseFont"])
            if name in found:
                found[f"{name} again"] = False
            described: Any = one.get("/FontDescriptor")
            found[name] = described is not None and "/FontFile2" in described.get_object()
    return found
