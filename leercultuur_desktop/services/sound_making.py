"""Renders the clips that the kiosk reads aloud with, for builders: one for each text, none for a text that is gone."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.speech import clip_name
from leercultuur_desktop.services.sounds import CLIP_TYPE
from leercultuur_desktop.services.voices import Voices

INDEX: Final = "index.txt"
_SPEAKER: Final = "espeak-ng"
_ENCODER: Final = "oggenc"
_DEBIAN: Final = {_SPEAKER: "espeak-ng", _ENCODER: "vorbis-tools"}
_VOICES: Final[dict[str, tuple[str, int]]] = {
    "nl": ("nl", 145),
    "en": ("en-gb", 130),
    "de": ("de", 140),
    "pl": ("pl", 135),
    "ro": ("ro", 140),
    "tr": ("tr", 135),
    "uk": ("uk", 135),
    "ar": ("ar", 130),
}
"""Voice and speed of each language: calm, some 145 words a minute in Dutch and as many syllables elsewhere."""
# Quality -1 is a fifth smaller than 0; MP3 at 24 kbit/s saves another sixth, but is the weaker codec at this rate.
_QUALITY: Final = "-1"
_INDEX_LENGTH: Final = 60
_AS_WRITTEN: Final = "-"
SAID_AS_WRITTEN: Final = Voices({})

Texts = Mapping[str, Sequence[str]]
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Stale:
    """A clip that is missing for a text, or one left over from a text that is gone (`text` is then empty)."""

    language: str
    clip: str
    text: str


@dataclass(frozen=True, slots=True)
class Made:
    """What was done; `size` is that of all clips together, in bytes."""

    rendered: int
    removed: int
    clips: int
    size: int


def stale(texts: Texts, folder: Path, voices: Voices = SAID_AS_WRITTEN) -> list[Stale]:
    """What `make` would render or remove."""
    found: list[Stale] = []
    for language in sorted({*texts, *_languages(folder)}):
        wanted = {clip_name(text): text for text in texts.get(language, ())}
        # The list tells what was said for a clip: where the voice gets other words now, it is as good as missing.
        listed = _listed(folder / language)
        there = {file.stem for file in _clips(folder / language)}
        told_otherwise = {name for name, text in wanted.items() if listed.get(name) != _mark(voices, language, text)}
        found += [Stale(language, clip, wanted[clip]) for clip in sorted(told_otherwise & there)]
        found += [Stale(language, clip, text) for clip, text in wanted.items() if clip not in there]
        found += [Stale(language, clip, "") for clip in sorted(there - set(wanted))]
    return found


def make(
    texts: Texts, folder: Path, progress: Progress, voices: Voices = SAID_AS_WRITTEN, *, again: bool = False
) -> Made:
    """Render what is missing (or everything, `again`), remove what is left over, and write the lists for people."""
    for tool in (_SPEAKER, _ENCODER):
        if shutil.which(tool) is None:
            raise KnownProblem(Trouble.SOUND_TOOL, name=tool, package=_DEBIAN[tool])
    changes = stale(texts, folder, voices)
    left_over = [one for one in changes if not one.text]
    missing = [one for one in changes if one.text]
    if again:
        missing = [Stale(language, clip_name(text), text) for language in texts for text in texts[language]]
    with ThreadPoolExecutor(min(2, os.cpu_count() or 1)) as pool:
        for count, _nothing in enumerate(pool.map(lambda one: _render(one, folder, voices), missing), start=1):
            progress(count, len(missing))
    for one in left_over:
        (folder / one.language / f"{one.clip}{CLIP_TYPE}").unlink()
    for language in {*texts, *_languages(folder)}:
        _write_index(language, texts.get(language, ()), folder / language, voices)
    clips = [file for language in _languages(folder) for file in _clips(folder / language)]
    return Made(len(missing), len(left_over), len(clips), sum(file.stat().st_size for file in clips))


def _render(one: Stale, folder: Path, voices: Voices) -> None:
    target = folder / one.language / f"{one.clip}{CLIP_TYPE}"
    target.parent.mkdir(parents=True, exist_ok=True)
    half = target.with_suffix(".half")
    voice, speed = _VOICES.get(one.language, (one.language, 140))
    # -z: no long silence after the last word; the kiosk makes its own pauses.
    speak = (_SPEAKER, "-v", voice, "-s", str(speed), "-z", "-b", "1", "--stdin", "--stdout")
    # A fixed serial number: the same text gives the same bytes. The length in a piped header is made up.
    encode = (_ENCODER, "-Q", "-q", _QUALITY, "--serial", "0", "--ignorelength", "-o", str(half), "-")
    try:
        _run(encode, _run(speak, voices.spoken(one.language, one.text).encode()))
        half.replace(target)
    finally:
        half.unlink(missing_ok=True)


def _run(command: Sequence[str], given: bytes) -> bytes:
    done = subprocess.run(command, input=given, check=False, capture_output=True)
    if done.returncode or (command[0] == _SPEAKER and not done.stdout):
        raise KnownProblem(Trouble.SOUND_TOOL, name=command[0], package=_DEBIAN[command[0]])
    return done.stdout


def _listed(folder: Path) -> dict[str, str]:
    """Clip and mark of every line in the list."""
    file = folder / INDEX
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    return {parts[0]: parts[1] for parts in (line.split(maxsplit=2) for line in lines) if len(parts) > 1}


def _mark(voices: Voices, language: str, text: str) -> str:
    """Stands in the list for what the voice was given: a name made of it, or a dash for the text itself."""
    said = voices.spoken(language, text)
    return _AS_WRITTEN if said == text else clip_name(said)


def _write_index(language: str, texts: Sequence[str], folder: Path, voices: Voices) -> None:
    if not texts:
        (folder / INDEX).unlink(missing_ok=True)
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()
        return
    lines = sorted(
        f"{clip_name(text)}  {_mark(voices, language, text)}  {_short(text)}" for text in dict.fromkeys(texts)
    )
    (folder / INDEX).write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= _INDEX_LENGTH else plain[: _INDEX_LENGTH - 1].rstrip() + "…"


def _languages(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir() if one.is_dir()) if folder.is_dir() else []


def _clips(folder: Path) -> Iterator[Path]:
    return folder.glob(f"*{CLIP_TYPE}")
