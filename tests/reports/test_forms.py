"""Each form stands on a page of its own, says whose advice it follows, and leaves room to write."""

from __future__ import annotations

from pathlib import Path

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.content.card_files import read_cards
from leercultuur_desktop.content.translated import cards_in, questionnaire_in
from leercultuur_desktop.content.wording import advice_source
from leercultuur_desktop.domain.identifiers import PRINTED_FORMS
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.reports.forms import CARD_OF, form_title, write_forms
from tests.reports import sample
from tests.reports.looking import faults, outline, placed_words
from tests.reports.reading import pages

ALL_WORDS = {language: Words(language, paths.translations()) for language in ("nl", "en")}
CARDS = {card.id: card for card in read_cards()}


def printed(target: Path, *names: str, language: str = "nl") -> list[str]:
    words = ALL_WORDS[language]
    cards = cards_in(words, tuple(CARDS.values()))
    write_forms(target, names or PRINTED_FORMS, cards, words, questionnaire_in(words, sample.questionnaire()))
    return pages(target)


@pytest.mark.parametrize("language", ALL_WORDS)
def test_all_forms_make_one_sound_file_with_bookmarks(tmp_path: Path, language: str) -> None:
    target = tmp_path / "forms.pdf"
    read = printed(target, language=language)
    titles = [form_title(name, ALL_WORDS[language]) for name in PRINTED_FORMS]
    assert len(read) == len(PRINTED_FORMS) + 1
    assert outline(target) == titles
    for title, page in zip(titles[1:], read[2:], strict=True):
        assert title in page
    assert faults(target) == []
    assert target.stat().st_size < 100_000


@pytest.mark.parametrize("name", CARD_OF)
def test_a_form_names_its_card_and_who_gave_the_advice(tmp_path: Path, name: str) -> None:
    card = CARDS[CARD_OF[name]]
    read = " ".join(printed(tmp_path / "form.pdf", name))
    if name == "pocket":
        assert f"Kaart {card.number}, naar een advies van {card.named_by}" in read
    else:
        assert f"bij kaart {card.number}" in read
        assert f"publicatie {advice_source(card.named_by, ALL_WORDS['nl'])}" in read
        assert "aanvulling Dit blad is bedacht voor Leercultuur Desktop." in read


def test_the_pocket_card_reads_as_meant(tmp_path: Path) -> None:
    front, back = printed(tmp_path / "pocket.pdf", "pocket")
    assert front == " ".join(
        [
            "Begin de dag met een leerzetje 1 Noem één ding om vandaag te leren. 2 Zeg waarom het nuttig is. "
            "3 Zeg wie kan helpen. Eén zin, vriendelijk en klein. Het is geen opdracht."
        ]
        * 10
    )
    assert back.count("Vraag: wat heb je geprobeerd?") == 10
    assert back.count("ma di wo do vr") == 20


def test_fronts_and_backs_of_pocket_cards_lie_in_the_same_cells(tmp_path: Path) -> None:
    target = tmp_path / "pocket.pdf"
    printed(target, "pocket")
    for page in (1, 2):
        cells = {(x // (595.28 / 2), y // (841.89 / 5)) for _word, x, y in placed_words(target, page)}
        assert len(cells) == 10


def test_the_form_for_a_team_meeting_reads_as_meant(tmp_path: Path) -> None:
    [read] = printed(tmp_path / "form.pdf", "team-meeting")
    assert read == (
        "Ruimte en veiligheid bij kaart 23 Werkoverleg als leermoment De eerste tien minuten zijn van het team. "
        "Team Dag Wie leidt het overleg "
        "1 Begin met vorige keer: wat is er met onze ideeën gedaan? "
        "2 Kies één vraag. Het team praat eerst, ook wie meestal stil is. "
        "3 Wie leiding geeft, luistert. 4 Schrijf hooguit drie ideeën op, met een naam en een dag. "
        "De vraag van vandaag Wat ging deze week lastig of mis, en wat zou helpen? "
        "Wat heb je deze week geleerd, en van wie? Wat leggen we steeds opnieuw uit? Onze eigen vraag: "
        "Onze ideeën Idee Wie Klaar op Wat is ermee gedaan? 1 2 3 "
        "aanvulling Dit blad is bedacht voor Leercultuur Desktop. "
        "publicatie Advies van Menno Vos en Paul Preenen in Smart Skills@Scale, oktober 2024."
    )


def test_forms_come_in_their_own_order_and_once(tmp_path: Path) -> None:
    read = printed(tmp_path / "form.pdf", "look-back", "company-visit", "look-back")
    assert ["Kijken bij een ander bedrijf" in page for page in read] == [True, False]


def test_looking_back_asks_for_a_verdict_on_each_of_six_actions(tmp_path: Path) -> None:
    [read] = printed(tmp_path / "form.pdf", "look-back")
    assert read.count("doorgaan aanpassen stoppen") == 6
    assert "publicatie" not in read
