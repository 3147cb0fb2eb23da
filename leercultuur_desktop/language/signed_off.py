"""Which translations a person who speaks the language has read and found good."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Final

from leercultuur_desktop.language.catalog import SOURCE_LANGUAGE

_FILE: Final = "signed_off.toml"


def signed_off(folder: Path) -> frozenset[str]:
    """The languages that were signed off, with Dutch, the source; nothing more where the list can't be read."""
    try:
        listed = tomllib.loads((folder / _FILE).read_text(encoding="utf-8")).get("languages", [])
        return frozenset({SOURCE_LANGUAGE, *map(str, listed)})
    except (OSError, ValueError, TypeError):
        return frozenset({SOURCE_LANGUAGE})
