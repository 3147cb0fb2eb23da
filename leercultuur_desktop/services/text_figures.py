"""How hard every text of the product is to read: an aid for whoever writes them, not a test of their language level."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from leercultuur_desktop import paths
from leercultuur_desktop.content.card_files import read_cards
from leercultuur_desktop.content.questionnaire_file import read_questionnaire
from leercultuur_desktop.language.catalog import SOURCE_LANGUAGE, Words
from leercultuur_desktop.language.readability import Readability, readability, sentences, words
from leercultuur_desktop.services import texts

QUESTIONS: Final = "questionnaire"
CARDS: Final = "cards"
KIOSK: Final = "ui/kiosk"
_SHORTEST: Final = 4
"""A name on a button is no sentence: shorter texts say nothing about how a screen reads."""
_ENOUGH_WORDS: Final = 10
"""With fewer words one long word decides the figure."""
_EXAMPLE: Final = re.compile(r"\n\s*\n?(Voorbeeld|Example): .*", re.DOTALL)
_TAG: Final = re.compile(r"<[^>]+>")
_CLASS: Final = re.compile(r"^class (\w+)", re.MULTILINE)
_CONTEXT: Final = re.compile(r'translate\(\s*"(\w+)"')


@dataclass(frozen=True, slots=True)
class TextFigures:
    """The figures of one text: of which kind it is, what it is called, and the text itself."""

    kind: str
    name: str
    text: str
    figures: Readability


def text_figures(told: Words) -> list[TextFigures]:
    """The figures of every Dutch text that has sentences, in the order of the product; named in `told`'s language."""
    found = []
    for kind, name, parts in _texts(told):
        text = "\n\n".join(parts)
        figures = readability(text)
        if figures:
            found.append(TextFigures(kind, name, text, figures))
    return found


def by_kind(found: Iterable[TextFigures]) -> dict[str, tuple[int, Readability]]:
    """How many texts there are of each kind, with the figures of all of them together."""
    kinds: dict[str, list[Readability]] = {}
    for one in found:
        kinds.setdefault(one.kind, []).append(one.figures)
    return {kind: (len(figures), _together(figures)) for kind, figures in kinds.items()}


def hardest(found: Iterable[TextFigures]) -> list[TextFigures]:
    """The texts with enough words for a figure, the hardest first."""
    enough = [one for one in found if one.figures.words >= _ENOUGH_WORDS]
    return sorted(enough, key=lambda one: (one.figures.reading_ease, one.name))


def long_sentences(found: Iterable[TextFigures], most: int) -> list[tuple[TextFigures, str]]:
    """Every sentence with more words than this, with its text."""
    return [(one, sentence) for one in found for sentence in sentences(one.text) if len(words(sentence)) > most]


def kind_name(kind: str, told: Words) -> str:
    """What to call a kind of texts; a folder of the program without a name of its own keeps the folder's."""
    names = {
        QUESTIONS: told.translate("Reading", "vragenlijst"),
        CARDS: told.translate("Reading", "kaarten"),
        KIOSK: told.translate("Reading", "kiosk"),
        "ui/meeting": told.translate("Reading", "gesprek"),
        "ui/office": told.translate("Reading", "kantoor"),
        "ui/widgets": told.translate("Reading", "delen van schermen"),
        "reports": told.translate("Reading", "papier"),
        "charts": told.translate("Reading", "plaatjes"),
        "content": told.translate("Reading", "namen"),
        "services": told.translate("Reading", "meldingen"),
        "cli": told.translate("Reading", "opdrachten"),
    }
    return names.get(kind, kind)


def context_kinds(package: Path | None = None) -> dict[str, str]:
    """In which folder of the program each context of the translations is used: ui/kiosk, reports, cli.

    What workers read on paper counts as the kiosk's: they read both, and paper says some of the kiosk's own lines.
    """
    package = package or Path(paths.__file__).resolve().parent
    kinds: dict[str, str] = {}
    files = {file.relative_to(package).as_posix(): file for file in sorted(package.rglob("*.py"))}
    for place in sorted(files, key=lambda one: (not one.startswith(texts.FOR_WORKERS), one)):
        text = files[place].read_text(encoding="utf-8")
        folder = KIOSK if place.startswith(texts.FOR_WORKERS) else files[place].parent.relative_to(package).as_posix()
        for name in (*_CLASS.findall(text), *_CONTEXT.findall(text)):
            kinds.setdefault(name, folder)
    return kinds


def _together(figures: list[Readability]) -> Readability:
    return Readability(
        sentences=sum(one.sentences for one in figures),
        words=sum(one.words for one in figures),
        syllables=sum(one.syllables for one in figures),
        longest=max((one.longest for one in figures), key=lambda sentence: len(words(sentence))),
    )


def _texts(told: Words) -> Iterator[tuple[str, str, list[str]]]:
    questionnaire = read_questionnaire()
    for name, side in (("practice", questionnaire.practice), ("remark", questionnaire.remark)):
        yield QUESTIONS, name, [side.text, side.help]
    for block in questionnaire.blocks:
        yield QUESTIONS, block.id, [block.description, block.note]
    for question in questionnaire.questions:
        yield QUESTIONS, question.id, [question.text, question.help]
    for card in read_cards():
        facts = {"number": card.number, "id": card.id}
        front = told.translate("Reading", "kaart {number} ({id}), voorkant").format(**facts)
        yield CARDS, front, [card.title, card.effort_text, *card.steps]
        back = told.translate("Reading", "kaart {number} ({id}), achterkant").format(**facts)
        yield CARDS, back, [card.why, card.preconditions, card.pitfalls, card.look_back]
    yield from _app_texts()


def _app_texts() -> Iterator[tuple[str, str, list[str]]]:
    kinds = context_kinds()
    contexts: dict[str, list[str]] = {}
    for text in texts.app_texts():
        if text.language == SOURCE_LANGUAGE:
            plain = _TAG.sub("", _EXAMPLE.sub("", text.text))
            if len(words(plain)) >= _SHORTEST:
                contexts.setdefault(text.context, []).append(plain)
    for context, parts in sorted(contexts.items(), key=lambda one: (kinds.get(one[0], ""), one[0])):
        yield kinds.get(context, "?"), context, parts
