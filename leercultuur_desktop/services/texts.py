"""Translations for builders: gather the texts, build what Qt reads, say what is missing or stale."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

from leercultuur_desktop import paths
from leercultuur_desktop.content.card_files import read_cards
from leercultuur_desktop.content.questionnaire_file import read_questionnaire
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.available import OF_EVERYTHING, complete_languages, missing
from leercultuur_desktop.language.catalog import SOURCE_LANGUAGE, read_sources, read_ts
from leercultuur_desktop.language.names import OWN_NAMES
from leercultuur_desktop.language.offered import write_kiosk_languages
from leercultuur_desktop.services.glossary import Text

TRANSLATED: Final = OF_EVERYTHING
"""Languages in which everything is translated."""
KIOSK_ONLY: Final = tuple(one for one in OWN_NAMES if one not in {SOURCE_LANGUAGE, *TRANSLATED})
"""Languages of what workers read: office, meeting and all other paper are Dutch or English."""
_PLACEHOLDER: Final = re.compile(r"\{\w+\}|%\d|%n")
_CONTENT: Final = "content_{language}.ts"
_APP: Final = "app_{language}.ts"
FOR_WORKERS: Final = ("ui/kiosk", "content/worker_wording.py")
"""Where everything stands that a worker reads, on the screen and on paper; a text of theirs elsewhere stays Dutch."""


def content_texts() -> Iterator[tuple[str, str]]:
    """(context, Dutch text) of every text in the questionnaire and on the cards."""
    yield from _questionnaire_texts()
    for card in read_cards():
        front = (card.title, card.effort_text, *card.steps)
        back = (card.why, card.named_by, card.preconditions, card.pitfalls, card.look_back)
        yield from (("Cards", text) for text in (*front, *back))


def _questionnaire_texts() -> Iterator[tuple[str, str]]:
    questionnaire = read_questionnaire()
    for label in (*questionnaire.answers, questionnaire.dont_know):
        yield "Questionnaire", label
    for side in (questionnaire.practice, questionnaire.remark):
        yield from (("Questionnaire", side.text), ("Questionnaire", side.help))
    for block in questionnaire.blocks:
        texts = (block.name, block.short_name, block.description, block.note)
        yield from (("Questionnaire", text) for text in texts if text)
    for question in questionnaire.questions:
        yield from (("Questionnaire", text) for text in (question.sub_theme, question.text, question.help))


def product_texts(folder: Path | None = None) -> Iterator[Text]:
    """Every text of the product: the Dutch ones, and their translations as far as they are there."""
    folder = folder or paths.translations()
    for context, text in content_texts():
        yield Text(SOURCE_LANGUAGE, context, text)
    yield from app_texts(folder)
    for language in TRANSLATED:
        file = folder / _CONTENT.format(language=language)
        entries = read_ts(file) if file.exists() else {}
        yield from (Text(language, context, translated) for (context, _), translated in entries.items())


def app_texts(folder: Path | None = None) -> Iterator[Text]:
    """The texts of the program itself, in Dutch and translated."""
    folder = folder or paths.translations()
    for language in TRANSLATED:
        file = folder / _APP.format(language=language)
        yield from (Text(SOURCE_LANGUAGE, context, source) for context, source in read_sources(file))
        entries = read_ts(file) if file.exists() else {}
        yield from (Text(language, context, translated) for (context, _), translated in entries.items())


def update(folder: Path | None = None) -> None:
    """Gather all texts into the .ts files; what was translated stays, what is gone goes."""
    folder = folder or paths.translations()
    for language in (*TRANSLATED, *KIOSK_ONLY):
        _update_app(folder / _APP.format(language=language), language)
        _update_content(folder / _CONTENT.format(language=language), language)


def build(folder: Path | None = None) -> None:
    """Make the .qm files that the windows read, and write down which languages the kiosk may offer."""
    folder = folder or paths.translations()
    for language in (*TRANSLATED, *KIOSK_ONLY):
        file = folder / _APP.format(language=language)
        made = file.with_suffix(".qm")
        # Beside, then renamed: a program that runs has the old file in its memory, and dies when it shrinks under it.
        beside = made.with_name(f"{made.name}.new")
        _run("pyside6-lrelease", "-silent", str(file), "-qm", str(beside))
        beside.replace(made)
    asked = read_questionnaire()
    write_kiosk_languages(folder, (asked.id, asked.version), complete_languages(folder))


def faults(folder: Path | None = None) -> list[dict[str, object]]:
    """Everything that is stale, missing or has other placeholders than the Dutch text; as facts."""
    folder = folder or paths.translations()
    found: list[dict[str, object]] = []
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for file in folder.glob("*.ts"):
            shutil.copy(file, fresh)
        update(fresh)
        build(fresh)
        stale = [file.name for file in sorted(fresh.iterdir()) if not _same(file, folder / file.name)]
        found += [{"kind": "text_stale", "name": one} for one in stale]
    for language in (*TRANSLATED, *KIOSK_ONLY):
        for context, text in missing(folder, language):
            found.append({"kind": "text_missing", "language": language, "context": context, "text": text})
        found += _placeholder_faults(folder, language)
    return found


def _same(file: Path, other: Path) -> bool:
    return other.exists() and file.read_bytes() == other.read_bytes()


def _placeholder_faults(folder: Path, language: str) -> list[dict[str, object]]:
    files = (folder / pattern.format(language=language) for pattern in (_APP, _CONTENT))
    entries = {key: text for file in files if file.exists() for key, text in read_ts(file).items()}
    return [
        {"kind": "text_places", "language": language, "context": context, "text": source, "found": translated}
        for (context, source), translated in entries.items()
        if sorted(_PLACEHOLDER.findall(source)) != sorted(_PLACEHOLDER.findall(translated))
    ]


def _update_app(file: Path, language: str) -> None:
    package = Path(paths.__file__).resolve().parent
    rooms = [package / place for place in FOR_WORKERS] if language in KIOSK_ONLY else [package]
    found = (source for room in rooms for source in ([room] if room.is_file() else sorted(room.rglob("*.py"))))
    sources = [str(source) for source in found if "_data" not in source.parts]
    _run(
        "pyside6-lupdate",
        *sources,
        *("-silent", "-locations", "none", "-no-obsolete", "-source-language", "nl", "-target-language", language),
        *("-ts", str(file)),
    )


def _update_content(file: Path, language: str) -> None:
    known = read_ts(file) if file.exists() else {}
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="nl")
    contexts: dict[str, ElementTree.Element] = {}
    texts = _questionnaire_texts() if language in KIOSK_ONLY else content_texts()
    for context, text in dict.fromkeys(texts):
        if context not in contexts:
            contexts[context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[context], "name").text = context
        message = ElementTree.SubElement(contexts[context], "message")
        ElementTree.SubElement(message, "source").text = text
        translation = ElementTree.SubElement(message, "translation")
        translation.text = known.get((context, text), "")
        if not translation.text:
            translation.set("type", "unfinished")
    ElementTree.indent(root, " ")
    body = ElementTree.tostring(root, encoding="unicode", short_empty_elements=False)
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8", newline="\n")


def _run(tool: str, *arguments: str) -> None:
    beside = Path(sys.executable).with_name(tool)
    program = str(beside) if beside.exists() else shutil.which(tool)
    if program is None:
        raise KnownProblem(Trouble.TEXTS_TOOL, name=tool)
    done = subprocess.run([program, *arguments], check=False, capture_output=True)
    if done.returncode:
        raise KnownProblem(Trouble.TEXTS_TOOL, name=tool)
