"""Which languages are complete enough to be offered at the kiosk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

from leercultuur_desktop.language.catalog import SOURCE_LANGUAGE
from leercultuur_desktop.language.names import OWN_NAMES

_FILES: Final = ("app_{language}.ts", "content_{language}.ts")
OF_EVERYTHING: Final = ("en",)
"""Languages that office, meeting and paper are translated into as well; the others are of the kiosk alone."""


def complete_languages(folder: Path) -> tuple[str, ...]:
    """Dutch, and every language in which a worker finds nothing open; in the order in which we show them.

    What a worker can read is what stands in the files of the languages of the kiosk alone: a text of the office that
    waits for its English keeps nobody from answering in English. Where there are no such files, everything counts.
    """
    of_kiosk = (one for one in OWN_NAMES if one not in {SOURCE_LANGUAGE, *OF_EVERYTHING})
    at_kiosk = {key for language in of_kiosk for key, _finished in _entries(folder, language)}
    return tuple(one for one in OWN_NAMES if one == SOURCE_LANGUAGE or not _open_at_kiosk(folder, one, at_kiosk))


def missing(folder: Path, language: str) -> list[tuple[str, str]]:
    """(context, source text) of everything without a finished translation; one entry per missing file too."""
    files = (folder / pattern.format(language=language) for pattern in _FILES)
    gone = [(file.name, "") for file in files if not file.exists()]
    return [*gone, *(key for key, finished in _entries(folder, language) if not finished)]


def _open_at_kiosk(folder: Path, language: str, at_kiosk: set[tuple[str, str]]) -> bool:
    entries = dict(_entries(folder, language))
    if not at_kiosk:
        return bool(missing(folder, language))
    return not all(entries.get(key, False) for key in at_kiosk)


def _entries(folder: Path, language: str) -> Iterator[tuple[tuple[str, str], bool]]:
    """(context, source text) of each entry in a language's files, and whether its translation is finished."""
    for pattern in _FILES:
        file = folder / pattern.format(language=language)
        if not file.exists():
            continue
        for context in ElementTree.parse(file).getroot().iter("context"):  # noqa: S314 - our own, shipped with us
            name = context.findtext("name") or ""
            for message in context.iter("message"):
                translation = message.find("translation")
                finished = translation is not None and translation.get("type") is None and bool(translation.text)
                yield (name, message.findtext("source") or ""), finished
