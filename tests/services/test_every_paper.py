"""Every paper is made well: our letters inside, nothing off the page, and a file that says what it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from leercultuur_desktop import paths
from leercultuur_desktop.domain.company import Company
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.services import meeting, printing
from leercultuur_desktop.services.demo_plans import FIRST_PLAN, SECOND_PLAN
from leercultuur_desktop.services.printing import Opened
from tests.reports import sample
from tests.reports.looking import faults, outline
from tests.reports.reading import fonts, pages

LONG_NAME = (
    "Koninklijke Verenigde Metaalbewerkings- en Constructiewerkplaatsen "
    "Van der Meulen-Oosterhuis & Zonen Nederland B.V."
)
NAMES = ("Van Dalen Metaalbewerking", LONG_NAME)
LANGUAGES = {"nl": "pagina {} van {}", "en": "page {} of {}"}
Make = Callable[[Path, Opened, Words], None]


def _cards(target: Path, opened: Opened, words: Words) -> None:
    printing.print_cards(target, meeting.cards()[:12], words, "a6", example=opened.example)


def _large_cards(target: Path, opened: Opened, words: Words) -> None:
    printing.print_cards(target, meeting.cards()[:12], words, "a5", example=opened.example)


def _large_poster(target: Path, opened: Opened, words: Words) -> None:
    printing.print_poster(target, opened, words, "a3")


def _recovery(target: Path, opened: Opened, words: Words) -> None:
    printing.print_recovery_sheet(target, opened.results.company, "ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2-34567", words)


PAPERS: dict[str, Make] = {
    "report": printing.print_report,
    "cards a6": _cards,
    "cards a5": _large_cards,
    "poster a4": printing.print_poster,
    "poster a3": _large_poster,
    "plan": printing.print_plan,
    "notes": printing.print_notes,
    "all": printing.print_all,
    "recovery sheet": _recovery,
}
FLOWING = ("report", "notes")
"""Papers of several pages that are read from the first to the last."""


def _opened(name: str) -> Opened:
    results = replace(sample.full_results(), company=name)
    return Opened(
        results, SECOND_PLAN, example=False, company=Company(name, {}, why="Nieuwe machines."), earlier=FIRST_PLAN
    )


@pytest.mark.parametrize("name", NAMES, ids=["a name", "a long name"])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("paper", PAPERS)
def test_other_programs_find_no_fault(tmp_path: Path, paper: str, language: str, name: str) -> None:
    target = tmp_path / "paper.pdf"
    PAPERS[paper](target, _opened(name), Words(language, paths.translations()))
    assert faults(target) == []
    assert set(fonts(target).values()) == {True}  # each embedded, and once
    reader = PdfReader(target)
    assert str(reader.root_object["/Lang"]) == language
    assert reader.root_object["/ViewerPreferences"]["/DisplayDocTitle"] == True  # type: ignore[index]  # noqa: E712
    assert reader.metadata is not None
    assert reader.metadata.title
    assert reader.metadata.author == "Leercultuur Desktop"
    if len(reader.pages) > 2:
        assert outline(target), "several pages and no bookmarks"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("paper", FLOWING)
def test_each_page_says_which_it_is_of_how_many(tmp_path: Path, paper: str, language: str) -> None:
    target = tmp_path / "paper.pdf"
    PAPERS[paper](target, _opened(NAMES[0]), Words(language, paths.translations()))
    read = pages(target)
    assert len(read) > 1
    for number, page in enumerate(read, start=1):
        assert LANGUAGES[language].format(number, len(read)) in page


@pytest.mark.parametrize("paper", PAPERS)
def test_the_same_paper_twice_is_the_same_file(tmp_path: Path, paper: str) -> None:
    files = [tmp_path / name for name in ("one.pdf", "two.pdf")]
    for file in files:
        PAPERS[paper](file, _opened(NAMES[0]), Words("nl", paths.translations()))
    assert files[0].read_bytes() == files[1].read_bytes()
