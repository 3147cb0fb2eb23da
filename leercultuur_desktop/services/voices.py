"""What the computer voice is given where it would say the text on the screen wrongly, as Arabic without its vowels."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from leercultuur_desktop import paths

_PLACE: Final = re.compile(r"\\\{(\w+)\\\}")


@dataclass(frozen=True, slots=True)
class Voices:
    """Per language: the text as it stands on the screen, and as the voice gets it; both may hold {places}."""

    plain: Mapping[str, Mapping[str, str]]

    def spoken(self, language: str, text: str) -> str:
        """The words for the voice; the text itself where nothing else is written down."""
        found = self._entry(language, text)
        return text if found is None else found[1]

    def unused(self, texts: Mapping[str, tuple[str, ...]]) -> list[tuple[str, str]]:
        """(language, text) of every entry that none of these texts needs."""
        found = ((language, self._entry(language, text)) for language in texts for text in texts[language])
        used = {(language, entry[0]) for language, entry in found if entry is not None}
        every = ((language, key) for language, entries in self.plain.items() for key in entries)
        return [one for one in every if one not in used]

    def _entry(self, language: str, text: str) -> tuple[str, str] | None:
        """The entry for this text, with its places filled in as they are in the text."""
        entries = self.plain.get(language, {})
        if text in entries:
            return text, entries[text]
        for key, said in entries.items():
            if "{" in key and (found := re.fullmatch(_PLACE.sub(r"(?P<\1>.+)", re.escape(key)), text)):
                return key, said.format(**found.groupdict())
        return None


def read_voices(file: Path | None = None) -> Voices:
    """The entries that come with the program; none where there is no file."""
    file = file or paths.translations() / "voices.toml"
    return Voices(tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {})
