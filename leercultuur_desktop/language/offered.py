"""Which languages the kiosk may offer, known without reading a single translation."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

from leercultuur_desktop.language.catalog import SOURCE_LANGUAGE

KIOSK_FILE: Final = "kiosk_languages.json"


def kiosk_languages(folder: Path, questionnaire: tuple[str, str] | None) -> tuple[str, ...]:
    """The languages that the kiosk may offer for a questionnaire (id, version); for any where that is None.

    `texts build` writes them down, so that the kiosk need not read every translation before its first picture. A round
    that asks another version than the translations are of is asked in Dutch.
    """
    try:
        known = json.loads((folder / KIOSK_FILE).read_text(encoding="utf-8"))
        of, languages = tuple(known["questionnaire"]), tuple(map(str, known["languages"]))
    except (OSError, ValueError, KeyError, TypeError):
        return (SOURCE_LANGUAGE,)
    return languages if questionnaire in (None, of) and languages else (SOURCE_LANGUAGE,)


def write_kiosk_languages(folder: Path, questionnaire: tuple[str, str], languages: tuple[str, ...]) -> None:
    """Write down which languages are complete, and for which questionnaire (id, version)."""
    plain = {"questionnaire": list(questionnaire), "languages": list(languages)}
    (folder / KIOSK_FILE).write_text(json.dumps(plain, indent=1) + "\n", encoding="utf-8", newline="\n")
