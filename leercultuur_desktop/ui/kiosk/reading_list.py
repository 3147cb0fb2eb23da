"""Every text that the kiosk can read aloud, taken from the pages themselves, so that a clip exists for each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QTranslator

from leercultuur_desktop.content.questionnaire_file import read_questionnaire
from leercultuur_desktop.content.translated import questionnaire_in
from leercultuur_desktop.domain.questionnaire import Questionnaire
from leercultuur_desktop.language.catalog import SOURCE_LANGUAGE, Words, read_ts
from leercultuur_desktop.language.names import OWN_NAMES
from leercultuur_desktop.language.speech import Passage
from leercultuur_desktop.ui.kiosk.calm_page import CalmPage
from leercultuur_desktop.ui.kiosk.choice_page import DepartmentPage, LayerPage
from leercultuur_desktop.ui.kiosk.code_page import CodePage, CodeProblem
from leercultuur_desktop.ui.kiosk.language_page import LanguagePage
from leercultuur_desktop.ui.kiosk.look import Look
from leercultuur_desktop.ui.kiosk.message_page import IdlePage, StopPage, ThanksPage
from leercultuur_desktop.ui.kiosk.overview_page import OverviewPage
from leercultuur_desktop.ui.kiosk.page import KioskPage
from leercultuur_desktop.ui.kiosk.pin_page import PinPage
from leercultuur_desktop.ui.kiosk.promise_page import READ_MINIMUMS, PromisePage
from leercultuur_desktop.ui.kiosk.question_page import Progress, QuestionPage
from leercultuur_desktop.ui.kiosk.remark_page import RemarkPage
from leercultuur_desktop.ui.kiosk.saving_page import SavingPage
from leercultuur_desktop.ui.kiosk.start_greeting import Greeting
from leercultuur_desktop.ui.kiosk.start_page import StartPage
from leercultuur_desktop.ui.kiosk.stored_page import KEPT_IN_WORDS, StoredPage

_HOLD: Final = 1
_ABOVE_ALL: Final = max(READ_MINIMUMS) + 1


def every_page(asked: Questionnaire) -> Iterator[KioskPage]:
    """Every page of the kiosk in every state that has words of its own; whoever adds a page adds it here."""
    yield from _start_pages(asked)
    yield from (PromisePage(minimum) for minimum in (*READ_MINIMUMS, _ABOVE_ALL))
    yield from _code_pages()
    yield LayerPage()
    yield DepartmentPage(["-"])
    yield from _question_pages(asked)
    yield from (OverviewPage(asked), RemarkPage(asked.remark), ThanksPage(), StopPage(), PinPage())
    yield StoredPage(tuple(name for names in KEPT_IN_WORDS for name in names))
    yield LanguagePage(tuple(OWN_NAMES))
    calm = CalmPage("-")
    yield calm
    calm.stay()
    yield calm
    idle = IdlePage()
    idle.show_seconds(20)
    yield idle
    saving = SavingPage()
    yield saving
    saving.show_problem("-", "-")
    yield saving


def _start_pages(asked: Questionnaire) -> Iterator[KioskPage]:
    base = Greeting("-", "", True, False, len(asked.questions), asked.blocks, (), tuple(OWN_NAMES), SOURCE_LANGUAGE)
    for greeting in (base, replace(base, is_open=False), replace(base, is_open=False, practice=True)):
        yield StartPage(greeting, _HOLD)


def _code_pages() -> Iterator[KioskPage]:
    page = CodePage()
    yield page
    for problem in CodeProblem:
        page.show_problem(problem)
        yield page


def _question_pages(asked: Questionnaire) -> Iterator[KioskPage]:
    page = QuestionPage(asked.answers, asked.dont_know)
    page.show_practice(asked)
    yield page
    for place, question in enumerate(asked.questions):
        page.show_question(question, asked.block_text(question.block), Progress(place, (len(asked.questions),)))
        yield page


def every_passage(language: str, folder: Path) -> tuple[Passage, ...]:
    """Everything that is read in this language, with the translations of this folder."""
    asked = questionnaire_in(Words(language, folder), read_questionnaire())
    translator = QTranslator()
    spoken = language != SOURCE_LANGUAGE and translator.load(f"app_{language}", str(folder))
    if spoken:
        QCoreApplication.installTranslator(translator)
    try:
        return tuple(passage for page in every_page(asked) for passage in _spoken(page))
    finally:
        if spoken:
            QCoreApplication.removeTranslator(translator)


def _spoken(page: KioskPage) -> tuple[Passage, ...]:
    page.apply_look(Look())  # some parts find their place on the page only then
    return page.spoken()


def texts_aloud(folder: Path) -> dict[str, tuple[str, ...]]:
    """The texts to have a clip of, by language; a text without translation is left out, for no voice can read it.

    Every language has at least its own name: it is read in its own voice among the others.
    """
    passages = {language: every_passage(language, folder) for language in OWN_NAMES}
    dutch = {said.text for passage in passages[SOURCE_LANGUAGE] for said in passage.texts}
    return {language: _texts(language, found, dutch, folder) for language, found in passages.items()}


def _texts(language: str, passages: tuple[Passage, ...], dutch: set[str], folder: Path) -> tuple[str, ...]:
    said = [one for passage in passages if not passage.own for one in passage.texts]
    ours = dict.fromkeys(one.text for one in said if one.language in {"", language})
    if language == SOURCE_LANGUAGE:
        return tuple(ours)
    files = (folder / f"app_{language}.ts", folder / f"content_{language}.ts")
    translated = {text for file in files if file.exists() for text in read_ts(file).values()} | {OWN_NAMES[language]}
    return tuple(text for text in ours if text not in dutch or text in translated)
