"""The poster says only what was agreed to be said."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from leercultuur_desktop import paths
from leercultuur_desktop.domain.plan import Plan, PublishedLine
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.reports.poster import write_poster
from tests.reports import sample, sample_cards
from tests.reports.looking import faults
from tests.reports.reading import pages

WORDS = Words("nl", paths.translations())


def poster(folder: Path, plan: Plan, *, size: str = "a4", results: bool = True, example: bool = False) -> Path:
    target = folder / "poster.pdf"
    found = sample.full_results() if results else None
    write_poster(target, "Van Dalen", plan, sample_cards.cards(), WORDS, size=size, example=example, results=found)
    return target


def test_published_lines_stand_on_one_page(tmp_path: Path) -> None:
    read = pages(poster(tmp_path, sample_cards.plan()))
    assert len(read) == 1
    for line in sample_cards.plan().lines:
        assert line.said in read[0]
        assert line.did in read[0]
    assert "dit deden we" in read[0]


def test_without_lines_it_says_what_will_be_done_and_names_nobody(tmp_path: Path) -> None:
    read = pages(poster(tmp_path, replace(sample_cards.plan(), lines=())))[0]
    assert "dit gaan we doen" in read
    assert "Samenwerken (3,9 van 5)" in read
    assert "Organisatie (2,7 van 5)" in read
    assert "Zet leertijd in de planning. We kijken terug op 31 mei 2027." in read
    assert "Samira" not in read
    assert "ploegleiders" not in read


def test_without_results_and_plan_there_is_room_to_write(tmp_path: Path) -> None:
    read = pages(poster(tmp_path, Plan(), results=False))
    assert len(read) == 1
    assert "van 5" not in read[0]


def test_many_long_lines_still_fit_on_one_page_without_losing_a_word(tmp_path: Path) -> None:
    text = "We willen graag dat er meer tijd komt om van elkaar te leren, ook als het druk is in de werkplaats. " * 3
    plan = Plan(lines=tuple(PublishedLine(f"{number}. {text}", f"{number}) {text}") for number in range(7)))
    read = pages(poster(tmp_path, plan))
    assert len(read) == 1
    assert read[0].count("ook als het druk is in de werkplaats.") == 7 * 2 * 3


def test_an_a3_is_an_a4_made_larger(tmp_path: Path) -> None:
    box = PdfReader(poster(tmp_path, sample_cards.plan(), size="a3")).pages[0].mediabox
    assert (round(box.width), round(box.height)) == (842, 1191)


@pytest.mark.parametrize("example", [True, False])
def test_an_example_says_so(tmp_path: Path, example: bool) -> None:
    assert ("VOORBEELD" in pages(poster(tmp_path, sample_cards.plan(), example=example))[0]) is example


@pytest.mark.parametrize("size", ["a4", "a3"])
@pytest.mark.parametrize("plan", [sample_cards.plan(), Plan()], ids=["full", "empty"])
def test_other_programs_find_nothing_wrong_with_it(tmp_path: Path, plan: Plan, size: str) -> None:
    assert faults(poster(tmp_path, plan, size=size)) == []


def test_one_line_alone_leaves_room_for_the_next(tmp_path: Path) -> None:
    plan = Plan(lines=sample_cards.plan().lines[:1])
    read = pages(poster(tmp_path, plan))
    assert read == [
        "Dit zeiden jullie – dit deden we Van Dalen Dit zeiden jullie Dit deden we "
        "We willen meer tijd om te leren. Elke vrijdag staat er een uur leertijd in de planning. "
        "Heb je een idee? Zeg het tegen de projectgroep. 61 van de 70 collega’s vulden de vragenlijst in."
    ]


def test_a_long_company_name_stays_on_the_page(tmp_path: Path) -> None:
    target = tmp_path / "poster.pdf"
    name = "Metaalbewerking en Constructiewerken Noord-Nederland Van der Meulen & Zonen B.V."
    write_poster(target, name, sample_cards.plan(), sample_cards.cards(), WORDS, example=True)
    assert name in pages(target)[0]
    assert faults(target) == []
