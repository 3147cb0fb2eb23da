"""The plan's sheet says what was agreed, and leaves room for what was not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.domain.identifiers import Block, Layer
from leercultuur_desktop.domain.plan import Action, LookBack, Outcome, Plan, Precondition
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.reports.card_face import Deck
from leercultuur_desktop.reports.plan_sheet import Agreed, write_plan
from leercultuur_desktop.reports.take_home import write_take_home
from tests.reports import sample, sample_cards
from tests.reports.looking import faults, placed_words
from tests.reports.reading import fonts, pages

WORDS = Words("nl", paths.translations())
ACTION = sample_cards.plan().actions[0]
ASKED = (Precondition("nl", "Er is tijd voor."),)
GOLDEN = (
    "Ons plan Hier werken we aan: Organisatie. Ons doel bereikt door actie Elke ploeg stelt zelf in. 1 "
    "Medewerkers Je leert op je eigen machine. Direct-leidinggevenden – "
    "Directie We maken uren vrij. Nog geen actie voor directie. – Wie doet wat "
    "1. Zet leertijd in de planning Organisatie · kaart 10 Wie begint Samira en Kees Klaar op 5 april 2027 "
    "We kijken terug op 31 mei 2027 Eerste stap Twee uur per week vrijmaken in de planning van april "
    "Dit merken de collega’s Op het bord staat wie wanneer leertijd heeft "
    "Wat eerst op orde moet zijn: Er is tijd voor. op orde nog niet "
    "Ons volgende gesprek: 31 mei 2027 Zo hebben we het afgesproken: namens de medewerkers "
    "namens de direct-leidinggevenden namens de directie Op dit blad staan namen. Het is voor de projectgroep en "
    "voor wie iets gaat doen. Voor de muur is er de poster."
)


def agreed(plan: Plan) -> Agreed:
    goals = {Layer.WORKERS: "Je leert op je eigen machine.", Layer.DIRECTORS: "We maken uren vrij."}
    return Agreed(
        "Van Dalen",
        "voorjaar 2027",
        plan,
        sample_cards.cards(),
        sample.questionnaire(),
        "Elke ploeg stelt zelf in.",
        goals,
        {action.card: ASKED for action in plan.actions},
    )


def whole_plan() -> Plan:
    action = replace(ACTION, met={"nl": False}, reaches=frozenset({Layer.WORKERS}))
    return Plan((action,), blocks=(Block.ORGANISATION,), next_meeting=date(2027, 5, 31))


def sheet(folder: Path, found: Agreed, *, example: bool = False) -> Path:
    target = folder / "plan.pdf"
    write_plan(target, found, WORDS, example=example)
    return target


def words_of(text: str) -> list[str]:
    return sorted(text.split())


def test_everything_that_was_agreed_stands_on_one_sheet(tmp_path: Path) -> None:
    read = pages(sheet(tmp_path, agreed(whole_plan())))
    assert len(read) == 1
    frame = "Plan van de projectgroep · Van Dalen voorjaar 2027 Leercultuur Desktop pagina 1 van 1"
    both = "Nog geen actie voor direct-leidinggevenden."
    assert words_of(read[0]) == words_of(f"{frame} {GOLDEN} {both}")


def test_three_actions_with_a_look_back_still_fit_one_sheet(tmp_path: Path) -> None:
    done = replace(ACTION, look_back=LookBack(Outcome.STOPPED, "het was te druk", date(2027, 3, 1)))
    plan = replace(whole_plan(), actions=(done, ACTION, replace(ACTION, card="card-08")))
    read = pages(sheet(tmp_path, agreed(plan)))
    assert len(read) == 1
    assert "Teruggekeken op 1 maart 2027: gestopt, het was te druk" in read[0]


def test_many_long_actions_go_on_and_no_word_is_lost(tmp_path: Path) -> None:
    long = "Iedere ploeg kiest zelf een vast uur, en schrijft op het bord wat er die week geleerd is. " * 4
    plan = Plan(tuple(Action(f"card-{number:02}", long, long, noticed=long) for number in range(1, 7)))
    read = pages(sheet(tmp_path, agreed(plan)))
    assert len(read) > 1
    assert " ".join(read).count("wat er die week geleerd is.") == 6 * 3 * 4
    assert f"pagina 2 van {len(read)}" in read[1]


@pytest.mark.parametrize("words", [WORDS, Words("en", paths.translations())], ids=["nl", "en"])
@pytest.mark.parametrize("kind", ["short", "usual", "long", "open"])
@pytest.mark.parametrize("many", range(1, 7))
def test_every_page_has_a_body_and_the_signatures_stand_with_an_action(
    tmp_path: Path, many: int, kind: str, words: Words
) -> None:
    target = tmp_path / "plan.pdf"
    write_plan(target, agreed(Plan(tuple(like(kind, number) for number in range(many)))), words, example=False)
    read = pages(target)
    fullness = [filled(target, page) for page in range(1, len(read) + 1)]
    assert min(fullness) > (0.55 if len(read) == 1 else 0.45), fullness
    assert f"{many}. " in read[-1]
    assert words.translate("PlanSheet", "namens de medewerkers") in read[-1]
    assert len(read) <= {"short": 2, "usual": 2, "open": 2, "long": 4}[kind]
    assert faults(target) == []


@pytest.mark.parametrize("kind", ["short", "usual", "open"])
def test_as_many_actions_as_a_group_had_better_choose_fit_one_sheet(tmp_path: Path, kind: str) -> None:
    assert len(pages(sheet(tmp_path, agreed(Plan(tuple(like(kind, number) for number in range(3))))))) == 1


def test_words_without_end_go_on_over_the_pages_and_none_is_lost(tmp_path: Path) -> None:
    endless = "Iedere ploeg kiest zelf een vast uur. " * 150
    plan = Plan((replace(ACTION, first_step=endless, noticed=endless),))
    target = sheet(tmp_path, replace(agreed(plan), goal=endless, goal_layers=dict.fromkeys(Layer, endless)))
    assert " ".join(pages(target)).count("uur.") == 6 * 150
    assert faults(target) == []


def like(kind: str, number: int) -> Action:
    card = sample_cards.cards()[number % len(sample_cards.cards())].id
    looked = LookBack(Outcome.GOING_ON, "bij de avondploeg lukt het nog niet", date(2027, 3, 1))
    sentence = "Iedere ploeg kiest zelf een vast uur, en schrijft op het bord wat er die week geleerd is. "
    return {
        "short": Action(card, "Jan", "Beginnen", date(2027, 1, 4), date(2027, 3, 1), "Minder gedoe"),
        "usual": replace(ACTION, card=card, look_back=looked),
        "long": Action(card, sentence, sentence * 4, date(2027, 1, 4), date(2027, 3, 1), sentence * 3),
        "open": Action(card),
    }[kind]


def filled(target: Path, page: int) -> float:
    """How far down its words the body of a page goes, from 0 to 1."""
    top, bottom = 71.0, 785.0
    return (max(y for _word, _x, y in placed_words(target, page) if y < bottom) - top) / (bottom - top)


def test_what_was_not_agreed_is_left_open_for_a_pen(tmp_path: Path) -> None:
    [read] = pages(sheet(tmp_path, agreed(Plan((Action("card-10"),)))))
    assert "Ons volgende gesprek: ...." in read
    assert "None" not in read
    [empty] = pages(sheet(tmp_path, agreed(Plan())))
    assert "Er is nog geen kaart gekozen" in empty
    assert empty.count("Wie begint") == 3


def test_every_layer_that_is_reached_is_told_so(tmp_path: Path) -> None:
    plan = Plan((replace(ACTION, reaches=frozenset(Layer)),))
    assert "Nog geen actie" not in pages(sheet(tmp_path, agreed(plan)))[0]


def test_what_somebody_typed_is_never_markup(tmp_path: Path) -> None:
    plan = Plan((replace(ACTION, who="<b>Kees</b> & co", first_step="<para>"),))
    [read] = pages(sheet(tmp_path, replace(agreed(plan), goal="<i>doel")))
    assert "<b>Kees</b> & co" in read
    assert "<para>" in read
    assert "<i>doel" in read


@pytest.mark.parametrize("example", [True, False])
def test_an_example_says_so(tmp_path: Path, example: bool) -> None:
    assert ("VOORBEELD" in pages(sheet(tmp_path, agreed(whole_plan()), example=example))[0]) is example


def test_the_letters_are_ours(tmp_path: Path) -> None:
    assert faults(sheet(tmp_path, agreed(whole_plan()))) == []


def test_the_whole_take_home_is_one_file_with_the_cards_back_behind_their_front(tmp_path: Path) -> None:
    target = tmp_path / "alles.pdf"
    found = agreed(whole_plan())
    chosen = tuple(card for card in sample_cards.cards() if card.id == ACTION.card)
    deck = Deck(WORDS, sample.questionnaire(), sample_cards.cards(), False)
    write_take_home(target, found, chosen, deck, sample.full_results())
    plan, blank, front, back, poster = pages(target)
    assert "pagina 1 van 1" in plan
    assert blank == ""
    assert "Zet leertijd in de planning" in front
    assert "Waarom dit werkt" in back
    assert "dit gaan we doen" in poster
    assert "Samira" not in poster
    assert all("LeercultuurSans" in name for name in fonts(target))
