"""Cards: reasons in words, a filter, a kind word for what is easily left out, and a list that keys can walk."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from leercultuur_desktop.domain.advice import Reason, ReasonKind
from leercultuur_desktop.domain.identifiers import Block, Layer
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.overlooked import low_and_overlooked
from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.services import meeting
from leercultuur_desktop.ui.meeting.cards_page import CardsPage
from leercultuur_desktop.ui.meeting.values import CardChoice
from leercultuur_desktop.ui.theme import load_fonts, stylesheet
from tests.ui.meeting import sample

SMALL_SCREEN = 0.711
CHOSEN = (Block.ORGANISATION, Block.ENVIRONMENT)
OpenPage = Callable[..., CardsPage]


def cards() -> tuple[InterventionCard, ...]:
    """Two a block; the second needs somebody other than the team."""
    return tuple(replace(one, team_can_start=one.number % 2 == 0) for one in sample.cards())


def choices(blocks: Iterable[Block]) -> list[CardChoice]:
    wanted = tuple(blocks)
    reasons = ("helpt bij vragen die 2,4 scoren", "team kan dit zelf")
    return [CardChoice(card, reasons) for card in cards() if card.block in wanted]


def means(**others: float) -> Results:
    """The full sample with other means for some blocks of the whole company."""
    full = sample.full()
    company = full.groups[0]
    blocks = tuple(replace(one, mean=others.get(one.id.value, one.mean)) for one in company.blocks)
    return replace(full, groups=(replace(company, blocks=blocks), *full.groups[1:]))


@pytest.fixture
def open_page(qtbot: QtBot) -> OpenPage:
    """The page on a window of 1366 by 768, in the order in which the flow fills it."""
    load_fonts()

    def open_one(results: Results | None = None, blocks: tuple[Block, ...] = CHOSEN) -> CardsPage:
        page = CardsPage(sample.DUTCH)
        qtbot.addWidget(page)
        page.setStyleSheet(stylesheet("meeting", SMALL_SCREEN))
        page.set_place(first=False, last=False)
        page.set_scale(SMALL_SCREEN)
        page.use_cards(cards())
        page.show_results(results or sample.full())
        page.show_chosen([])
        page.show_blocks(sample.questionnaire(), blocks)
        page.show_cards(choices(blocks))
        page.more_blocks_wanted.connect(lambda ids: page.show_cards(choices(Block(one) for one in ids)))
        page.resize(1141, 768)
        page.show()
        return page

    return open_one


def of_block(block: Block) -> list[str]:
    return [card.id for card in cards() if card.block == block]


def mentioned(page: CardsPage) -> Block | None:
    return page.hint.block


def said(page: CardsPage) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page))


def test_each_card_shows_its_reasons(open_page: OpenPage) -> None:
    page = open_page()
    assert len(page.tiles) == 4
    for tile in page.tiles:
        assert tile.reasons.text() == "helpt bij vragen die 2,4 scoren  ·  team kan dit zelf"
    assert "Organisatie en Omgeving: kies samen hooguit drie kaarten om mee te beginnen." in said(page)
    assert "Jullie doel is een score van 4,0." in said(page)


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (0, "Jullie hebben nog geen kaart gekozen."),
        (1, "Jullie hebben 1 kaart gekozen."),
        (2, "Jullie hebben 2 kaarten gekozen."),
    ],
)
def test_how_many_are_chosen_is_a_sentence(open_page: OpenPage, number: int, sentence: str) -> None:
    page = open_page()
    page.show_chosen([tile.choice.card.id for tile in page.tiles][:number])
    assert page.count.text() == sentence


def test_a_fourth_card_brings_a_kind_word(open_page: OpenPage) -> None:
    page = open_page()
    page.show_chosen([one.id for one in cards()[:3]])
    assert not page.hint.note.isVisibleTo(page)
    page.show_chosen([one.id for one in cards()[:4]])
    assert page.hint.note.isVisibleTo(page)
    assert page.hint.note.text() == "Jullie hebben 4 kaarten gekozen. Begin klein: drie kaarten is genoeg."


def test_the_filter_leaves_what_the_team_can_start(open_page: OpenPage) -> None:
    page = open_page()
    page.team_filter.click()
    shown = [tile.choice.card for tile in page.tiles if tile.isVisibleTo(page)]
    assert len(shown) == 2
    assert all(card.team_can_start for card in shown)
    assert page.shown.text() == "2 van de 4 kaarten"
    page.team_filter.click()
    assert page.shown.text() == ""


def test_a_filter_that_leaves_nothing_says_so(open_page: OpenPage) -> None:
    page = open_page()
    page.show_cards([replace(one, card=replace(one.card, team_can_start=False)) for one in choices(CHOSEN)])
    page.team_filter.click()
    assert page.empty.isVisibleTo(page)
    assert page.empty.text().startswith("Geen van deze kaarten kan jullie team zelf beginnen.")
    assert not page.details.isVisibleTo(page)
    page.team_filter.click()
    assert not page.empty.isVisibleTo(page)


def test_the_open_card_follows_the_filter(open_page: OpenPage) -> None:
    page = open_page()
    page.open_card(page.tiles[1].choice.card.id)
    page.team_filter.click()
    assert page.tiles[0].property("state") == "open"


def test_a_block_that_is_easily_left_out_is_named_with_a_way_to_its_cards(open_page: OpenPage) -> None:
    page = open_page()
    asked: list[list[str]] = []
    page.more_blocks_wanted.connect(asked.append)
    assert mentioned(page) == Block.ROOM_AND_SAFETY
    assert page.hint.said.text() == (
        "Ruimte en veiligheid staat op 3,1 en heeft nog geen kaart. Dat gebeurt bij veel teams."
    )
    page.hint.look_button.click()
    assert asked == [["organisation", "environment", "room_and_safety"]]
    assert page.details.title.text() == next(card.title for card in cards() if card.block == "room_and_safety")
    page.show_chosen(of_block(Block.ROOM_AND_SAFETY)[:1])
    assert mentioned(page) == Block.LEADERSHIP
    page.show_chosen([*of_block(Block.ROOM_AND_SAFETY)[:1], *of_block(Block.LEADERSHIP)[:1]])
    assert not page.hint.isVisibleTo(page)


def test_a_block_on_show_is_mentioned_only_once_another_card_is_chosen(open_page: OpenPage) -> None:
    page = open_page(means(leadership=3.9, room_and_safety=3.0), blocks=(Block.ROOM_AND_SAFETY, Block.ENVIRONMENT))
    assert mentioned(page) is None
    page.show_chosen(of_block(Block.ENVIRONMENT)[:1])
    assert mentioned(page) == Block.ROOM_AND_SAFETY
    page.team_filter.click()
    page.hint.look_button.click()
    assert not page.team_filter.isChecked()
    assert page.details.title.text() == next(card.title for card in cards() if card.block == "room_and_safety")


def test_nothing_is_said_where_both_blocks_are_high(open_page: OpenPage) -> None:
    page = open_page(means(leadership=3.9, room_and_safety=3.6))
    page.show_chosen(of_block(Block.ENVIRONMENT)[:1])
    assert not page.hint.isVisibleTo(page)


def test_nothing_is_said_of_an_unknown_card(open_page: OpenPage) -> None:
    page = open_page()
    page.show_chosen(["a card of a later version"])
    assert mentioned(page) is None


@pytest.mark.parametrize(
    ("scores", "found"),
    [
        ({"leadership": 3.49, "room_and_safety": 3.51}, (Block.LEADERSHIP,)),
        ({"leadership": 3.5, "room_and_safety": 3.5}, ()),
        ({"leadership": 3.4, "room_and_safety": 2.4}, (Block.ROOM_AND_SAFETY, Block.LEADERSHIP)),
        (
            dict.fromkeys(("work_content", "teamwork", "organisation", "environment"), 4.5)
            | {"leadership": 4.2, "room_and_safety": 4.3},
            (Block.LEADERSHIP, Block.ROOM_AND_SAFETY),
        ),
    ],
)
def test_low_is_half_a_point_below_the_target_or_among_the_two_lowest(
    scores: dict[str, float], found: tuple[Block, ...]
) -> None:
    assert low_and_overlooked(means(**scores), ()) == found
    assert low_and_overlooked(means(**scores), found) == ()


def test_without_scores_all_cards_of_the_blocks_are_there_without_a_number(open_page: OpenPage) -> None:
    page = open_page(sample.too_few())
    page.show_cards([replace(one, reasons=()) for one in choices(CHOSEN)])
    assert [tile.choice.card.number for tile in page.tiles] == [10, 11, 12, 13]
    assert {tile.reasons.text() for tile in page.tiles} == {"Organisatie", "Omgeving"}
    assert "Jullie doel" not in said(page)
    assert low_and_overlooked(sample.too_few(), ()) == ()
    assert not page.hint.isVisibleTo(page)


def test_without_blocks_the_page_says_where_to_choose_them(open_page: OpenPage) -> None:
    page = open_page(sample.too_few(), blocks=())
    assert page.empty.isVisibleTo(page)
    assert page.empty.text() == "Kies eerst aan welke bouwstenen jullie werken. Ga daarvoor terug naar stap 5."


def test_a_card_is_chosen_by_keys_alone(open_page: OpenPage, qtbot: QtBot) -> None:
    page = open_page()
    toggled: list[str] = []
    page.card_toggled.connect(toggled.append)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.tiles[0].setFocus()
    QTest.keyClick(page.tiles[0], Qt.Key.Key_Down)
    assert page.focusWidget() is page.tiles[1]
    QTest.keyClick(page.tiles[1], Qt.Key.Key_Down)
    QTest.keyClick(page.tiles[2], Qt.Key.Key_Up)
    assert page.details.title.text() == page.tiles[1].choice.card.title
    for _ in range(3):
        if page.focusWidget() is page.details.choose_button:
            break
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    assert toggled == [page.tiles[1].choice.card.id]


def test_the_list_is_one_stop_for_tab(open_page: OpenPage) -> None:
    page = open_page()
    page.open_card(page.tiles[2].choice.card.id)
    stops = [tile for tile in page.tiles if tile.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [page.tiles[2]]


def test_new_cards_keep_the_focus_in_the_list(open_page: OpenPage, qtbot: QtBot) -> None:
    page = open_page()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.tiles[0].setFocus()
    page.show_cards(choices(CHOSEN))
    assert page.focusWidget() is page.tiles[0]


def test_every_control_has_a_name_and_room_for_a_finger(open_page: OpenPage, qtbot: QtBot) -> None:
    page = open_page()
    page.show_chosen([one.id for one in cards()[4:]])
    qtbot.wait(1)
    for control in page.findChildren(QAbstractButton):
        if control.isVisibleTo(page):
            where = (control.objectName(), control.accessibleName(), control.size())
            assert control.accessibleName(), where
            assert min(control.width(), control.height()) >= 32, where
    for tile in page.tiles:
        assert tile.height() >= 44
        assert tile.width() <= page.width() / 2


def test_forgetting_lets_reasons_and_scores_go(open_page: OpenPage) -> None:
    page = open_page()
    page.show_chosen([one.id for one in cards()[:4]])
    page.forget()
    assert page.tiles == []
    assert page.count.text() == page.hint.said.text() == page.hint.note.text() == ""
    assert not page.details.isVisibleTo(page)


def test_real_reasons_are_one_clause_each() -> None:
    full = sample.full()
    for one in meeting.recommend(full, list(Block)):
        for text in meeting.reason_texts(one, full, sample.DUTCH):
            assert len(text) <= 56, text
            assert not set(text) & set("(),;.") - {","}, text


@pytest.mark.parametrize(
    ("layers", "told"),
    [
        ((Layer.SUPERVISORS,), "medewerkers en direct-leidinggevenden zien dit anders"),
        ((Layer.WORKERS, Layer.SUPERVISORS), "medewerkers en directie zien dit anders"),
    ],
)
def test_the_widest_gap_that_a_card_is_about_is_named(layers: tuple[Layer, ...], told: str) -> None:
    card = replace(sample.card(1, Block.LEADERSHIP, "Een kaart"), layers=layers)
    assert meeting.reason_text(Reason(ReasonKind.GAP, 1.0), card, sample.full(), sample.DUTCH) == told
