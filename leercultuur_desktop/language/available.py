"""Which languages are complete enough to be offered at the kiosk."""

from __future__ import annotations

from pathlib import Path
from typing import Final
from xml.etree import ElementTree

from leercultuur_desktop.language.catalog import SOURCE_LANGUAGE
from leercultuur_desktop.language.names import OWN_NAMES

_FILES: Final = ("app_{language}.ts", "content_{language}.ts")


def complete_languages(folder: Path) -> tuple[str, ...]:
    """Dutch, and every language whose translation files leave nothing open; in the order in which we show them."""
    return tuple(one for one in OWN_NAMES if one == SOURCE_LANGUAGE or not missing(folder, one))


def missing(folder: Path, language: str) -> list[tuple[str, str]]:
    """(context, source text) of everything without a finished translation; one entry per missing file too."""
    found: list[tuple[str, str]] = []
    for pattern in _FILES:
        file = folder / pattern.format(language=language)
        if file.exists():
            found += _unfinished(file)
        else:
            found.append((file.name, ""))
    return found


def _unfinished(file: Path) -> list[tuple[str, str]]:
    open_ones = []
    for context in ElementTree.parse(file).getroot().iter("context"):  # noqa: S314 - our own file, shipped with us
        for message in context.iter("message"):
            translation = message.find("translation")
            finished = translation is not None and translation.get("type") is None and bool(translation.text)
            if not finished:
                open_ones.append((context.findtext("name") or "", message.findtext("source") or ""))
    return open_ones
