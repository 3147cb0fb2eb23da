"""Holds every text of the product against the glossary: the same word for the same thing everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from leercultuur_desktop import paths
from leercultuur_desktop.content.toml_file import Fault, read_toml_file
from leercultuur_desktop.errors import KnownProblem, Trouble

LANGUAGES: Final = ("nl", "en")
_PLACEHOLDER: Final = re.compile(r"\{\w*\}")
_NEEDED: Final = {"term": ("nl", "en"), "habit": ("name", "note")}
_TEXTS: Final = {"term": ("nl", "en", "de", "pl", "ro", "tr", "uk", "ar", "note"), "habit": ("name", "note")}
_LISTS: Final = tuple(f"avoid_{language}" for language in LANGUAGES)


@dataclass(frozen=True, slots=True)
class Avoided:
    """A word or sign that a language may not use, with the term to use instead (a habit's name where there is none)."""

    language: str
    word: str
    instead: str
    excepted: frozenset[str]

    def stands_in(self, text: str) -> bool:
        """Whether the text holds it as a whole word, unless this very text is excepted."""
        if text in self.excepted:
            return False
        if not any(sign.isalnum() for sign in self.word):
            return self.word in text
        # A hyphen belongs to a word: ‘--folder’ is no folder, and ‘u-vorm’ speaks to nobody.
        pattern = rf"(?<![\w-]){re.escape(self.word)}(?![\w-])"
        return re.search(pattern, _PLACEHOLDER.sub("0", text), re.IGNORECASE) is not None


@dataclass(frozen=True, slots=True)
class Text:
    """A text of the product: its language, where it is used, and the words."""

    language: str
    context: str
    text: str


def glossary_file() -> Path:
    """The glossary that comes with the program."""
    return paths.translations() / "glossary.toml"


def read_glossary(file: Path | None = None) -> tuple[Avoided, ...]:
    """Every avoided word; KnownProblem CONTENT_FAULTS with every fault of the glossary itself."""
    file = file or glossary_file()
    found = read_toml_file(file)
    faults = list(_form_faults(found.plain))
    if faults:
        raise KnownProblem(Trouble.CONTENT_FAULTS, file=str(file), faults=found.told(faults))
    return tuple(
        Avoided(
            language=language,
            word=word,
            instead=str(entry.get(language, entry.get("name", ""))),
            excepted=frozenset(one["text"] for one in entry.get("except", [])),
        )
        for kind in ("term", "habit")
        for entry in found.plain.get(kind, [])
        for language in LANGUAGES
        for word in entry.get(f"avoid_{language}", [])
    )


def glossary_faults(texts: Iterable[Text], avoided: Iterable[Avoided]) -> list[dict[str, object]]:
    """Every avoided word in these texts, and every exception that no text needs any more; as facts."""
    avoided = tuple(avoided)
    texts = tuple(dict.fromkeys(texts))
    faults: list[dict[str, object]] = [
        {
            "kind": "glossary",
            "language": text.language,
            "context": text.context,
            "text": " ".join(text.text.split()),
            "word": one.word,
            "instead": one.instead,
        }
        for text in texts
        for one in avoided
        if one.language == text.language and one.stands_in(text.text)
    ]
    known = {text.text for text in texts}
    stale = sorted({excepted for one in avoided for excepted in one.excepted if excepted not in known})
    return faults + [{"kind": "exception_stale", "text": text} for text in stale]


def _form_faults(plain: dict[str, Any]) -> Iterator[Fault]:
    for kind in plain:
        if kind not in _NEEDED:
            yield Fault("key_unknown", (kind,), {"where": "", "key": kind})
    for kind in _NEEDED:
        entries = plain.get(kind)
        for place, entry in enumerate(entries if isinstance(entries, list) else []):
            yield from _entry_faults(entry if isinstance(entry, dict) else {}, kind, place)


def _entry_faults(entry: dict[str, Any], kind: str, place: int) -> Iterator[Fault]:
    where = str(entry.get("nl", entry.get("name", f"{kind} {place + 1}")))
    for name in _NEEDED[kind]:
        if name not in entry:
            yield Fault("key_missing", (kind, place), {"where": where, "key": name})
    for name, value in entry.items():
        if fault := _value_fault(name, value, _TEXTS[kind]):
            yield Fault(fault, (kind, place, name), {"where": where, "key": name})


def _value_fault(name: str, value: object, texts: tuple[str, ...]) -> str | None:
    if name in texts:
        return None if isinstance(value, str) and value.strip() else "no_text"
    if name in _LISTS:
        return None if isinstance(value, list) and all(isinstance(one, str) and one for one in value) else "no_list"
    if name != "except":
        return "key_unknown"
    sound = isinstance(value, list) and all(
        isinstance(one, dict) and set(one) == {"text", "why"} and all(isinstance(text, str) for text in one.values())
        for one in value
    )
    return None if sound else "exception_form"
