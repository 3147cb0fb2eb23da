"""Finds the sound for what is read aloud: the company's own recording where there is one, else our clips."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from leercultuur_desktop import paths
from leercultuur_desktop.language.speech import Passage, Said, clip_name

CLIP_TYPE: Final = ".ogg"
RECORDING_TYPES: Final = (".ogg", ".mp3", ".wav")
"""What a company may record in; the first that is there is taken."""


@dataclass(frozen=True, slots=True)
class Take:
    """The sound of one passage: `recording` if it can be played, else the clips."""

    recording: Path | None
    clips: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Script:
    """Everything to play, in order; `complete` is false where a text of ours has no clip."""

    takes: tuple[Take, ...]
    complete: bool


def clip_folder() -> Path:
    """Where our clips lie, a folder for each language."""
    return paths.resources() / "sounds"


def recording_folder(workplace: Path) -> Path:
    """Where a company lays its own recordings, a folder for each language."""
    return workplace / "sounds"


def script(passages: Sequence[Passage], language: str, workplace: Path, clips: Path | None = None) -> Script:
    """What to play for these passages; a recording is played once, also where its passage comes back."""
    folder = clips or clip_folder()
    takes: list[Take] = []
    recorded: set[str] = set()
    complete = True
    for passage in passages:
        if passage.name in recorded:
            continue
        recording = _recording(workplace, language, passage.name)
        found = [] if passage.own else [_clip(folder, said, language) for said in passage.texts]
        present = tuple(file for file in found if file is not None)
        if recording is not None:
            recorded.add(passage.name)
        elif len(present) < len(found):
            complete = False
        if recording is not None or present:
            takes.append(Take(recording, present))
    return Script(tuple(takes), complete)


def _recording(workplace: Path, language: str, name: str) -> Path | None:
    folder = recording_folder(workplace) / language
    files = (folder / f"{name}{ending}" for ending in RECORDING_TYPES)
    return next((file for file in files if file.is_file()), None)


def _clip(folder: Path, said: Said, language: str) -> Path | None:
    file = folder / (said.language or language) / f"{clip_name(said.text)}{CLIP_TYPE}"
    return file if file.is_file() else None
