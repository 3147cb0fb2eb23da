"""Translations for everything outside the windows: read from Qt's .ts files, without Qt."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import Final

SOURCE_LANGUAGE: Final = "nl"


class Words:
    """The texts of one language; Dutch is the source, so for `nl` every text is returned as it stands.

    A text without a finished translation falls back to Dutch: a Dutch sentence is better than none.
    """

    def __init__(self, language: str, folder: Path) -> None:
        self.language = language
        self._folder = folder

    def translate(self, context: str, text: str) -> str:
        """The text in this language; `context` and `text` are plain literals, so that lupdate finds them.

        Named placeholders are filled afterwards, with `.format(name=value)`.
        """
        if self.language == SOURCE_LANGUAGE:
            return text
        return self._entries.get((context, text), text)

    @cached_property
    def _entries(self) -> dict[tuple[str, str], str]:
        entries: dict[tuple[str, str], str] = {}
        for name in (f"app_{self.language}.ts", f"content_{self.language}.ts"):
            file = self._folder / name
            if file.exists():
                entries.update(read_ts(file))
        return entries


def read_ts(file: Path) -> dict[tuple[str, str], str]:
    """All finished translations of a .ts file, by (context, source text)."""
    from xml.etree import ElementTree  # noqa: PLC0415 - Dutch needs no translations, and the kiosk 4 ms less

    entries: dict[tuple[str, str], str] = {}
    for context in ElementTree.parse(file).getroot().iter("context"):  # noqa: S314 - our own file, shipped with us
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in {"unfinished", "vanished", "obsolete"}:
                continue
            if translation.text:
                entries[name, message.findtext("source") or ""] = translation.text
    return entries


def read_sources(file: Path) -> list[tuple[str, str]]:
    """All (context, source text) of a .ts file, translated or not; empty where there is no file."""
    from xml.etree import ElementTree  # noqa: PLC0415 - for builders only

    if not file.exists():
        return []
    contexts = ElementTree.parse(file).getroot().iter("context")  # noqa: S314 - our own file, shipped with us
    return [
        (context.findtext("name") or "", message.findtext("source") or "")
        for context in contexts
        for message in context.iter("message")
    ]
