"""Every step shows what the results say, rounded, and nothing that the results hide."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from leercultuur_desktop.domain.identifiers import BLOCKS, Block, GroupKind
from leercultuur_desktop.domain.plan import Action, Plan
from leercultuur_desktop.domain.results import GroupResult, Results
from leercultuur_desktop.language.numbers import decimal
from leercultuur_desktop.services.look_back import EarlierPlan
from leercultuur_desktop.ui.meeting.together_page import DEPARTMENTS, PREVIOUS
from tests.ui.meeting import sample
from tests.ui.meeting.conftest import OpenMeeting
from tests.ui.pages_meeting import MeetingRoom

RESPONSE, RADAR, TOGETHER, BEHIND, CHOOSE, CARDS, PLAN, CLOSE = range(8)


def company(results: Results) -> GroupResult:
    found = results.whole_company
    assert found is not None
    return found


def score(group: GroupResult, block: Block) -> str:
    mean = group.block(block).mean
    assert mean is not None
    return decimal(mean, "nl")


def test_who_answered_is_told_by_group_with_total_and_rate(full_meeting: MeetingRoom) -> None:
    page = full_meeting.flow.response_page
    assert page.total.text() == "61 van de 74 mensen deden mee. Dat is 82%."
    assert page.group_lines == {
        "workers": "42 van de 52 (81%)",
        "supervisors": "12 van de 14 (86%)",
        "directors": "7 van de 8 (88%)",
        "Lassen": "21 deden mee",
        "Verspanen": "18 deden mee",
    }


def test_a_hidden_group_is_named_without_a_number(full_meeting: MeetingRoom) -> None:
    told = full_meeting.flow.response_page.hidden.text()
    assert told == "Te weinig antwoorden om te laten zien: afdeling Expeditie."
    assert not re.search(r"\d", told)


def test_merged_leaders_never_show_their_parts_apart(open_meeting: OpenMeeting) -> None:
    room = open_meeting(sample.merged_leaders())
    room.unlock_and_enter()
    page = room.flow.response_page
    assert set(page.group_lines) == {"workers", "leaders"}
    assert "leiding (direct-leidinggevenden en directie samen)" in room.said(page)
    room.step(TOGETHER)
    together = room.flow.together_page
    assert together.table.columns() == ("company", "workers", "leaders")
    assert set(together.toggles) == {"workers", "leaders"}


def test_the_table_beside_the_radar_shows_every_score_of_the_company(full_meeting: MeetingRoom) -> None:
    whole = company(sample.full())
    table = full_meeting.flow.radar_page.table
    for block in BLOCKS:
        assert table.cell_text(block, "score") == score(whole, block)
        assert table.cell_text(block, "n") == str(whole.block(block).n)


def test_the_radar_is_drawn_while_the_page_stands(full_meeting: MeetingRoom) -> None:
    chart = full_meeting.flow.radar_page.chart
    with full_meeting.bot.waitSignal(chart.drawn, timeout=15000):
        full_meeting.step(RADAR)
        assert full_meeting.heading() == "Wat is ons beeld?"
    assert chart.image is not None
    assert chart.image.width() >= chart.width()
    assert chart.height() >= 0.6 * full_meeting.page().height()


def test_the_radar_is_drawn_again_for_another_size(full_meeting: MeetingRoom) -> None:
    chart = full_meeting.flow.radar_page.chart
    with full_meeting.bot.waitSignal(chart.drawn, timeout=15000):
        full_meeting.step(RADAR)
    with full_meeting.bot.waitSignal(chart.drawn, timeout=15000):
        full_meeting.window.resize(1600, 900)
    assert chart.image is not None
    full_meeting.bot.waitUntil(lambda: chart.image.width() == chart.width(), timeout=15000)


def test_layers_lie_over_the_company_and_can_be_taken_off(full_meeting: MeetingRoom) -> None:
    full_meeting.step(TOGETHER)
    page = full_meeting.flow.together_page
    results = sample.full()
    for group in results.of_kind(GroupKind.LAYER):
        for block in BLOCKS:
            assert page.table.cell_text(block, group.id) == score(group, block)
    page.toggles["directors"].click()
    assert page.table.columns() == ("company", "workers", "supervisors")


def test_the_biggest_gaps_are_told_with_how_sure_they_are(full_meeting: MeetingRoom) -> None:
    told = full_meeting.flow.together_page.sentences.text()
    assert told.splitlines()[0] == "Leiderschap: medewerkers geven 2,9 en de directie geeft 4,4. Dit verschil is zeker."


def test_a_department_is_set_beside_the_company_one_at_a_time(full_meeting: MeetingRoom) -> None:
    page = full_meeting.flow.together_page
    page.choose_mode(DEPARTMENTS)
    assert page.table.columns() == ("company", "Lassen")
    assert "zeker" not in page.sentences.text()
    page.toggles["Verspanen"].click()
    assert page.table.columns() == ("company", "Verspanen")


def test_the_round_before_is_told_with_how_sure_the_change_is(full_meeting: MeetingRoom) -> None:
    page = full_meeting.flow.together_page
    page.choose_mode(PREVIOUS)
    assert page.table.cell_text("leadership", "previous") == "2,7"
    assert page.sentences.text().startswith("Leiderschap: was 2,7, is nu 3,2. Deze verandering is zeker.")


def test_a_hidden_block_is_told_in_words_and_never_as_nought(open_meeting: OpenMeeting) -> None:
    room = open_meeting(sample.merged_leaders())
    room.unlock_and_enter()
    table = room.flow.together_page.table
    assert table.cell_text("environment", "workers") == "te weinig antwoorden"
    assert table.cell_text("environment", "leaders") == "te weinig antwoorden"
    assert table.cell_text("environment", "company") == "2,9"


def test_without_departments_and_earlier_round_there_is_nothing_to_press_for_them(open_meeting: OpenMeeting) -> None:
    room = open_meeting(sample.merged_leaders())
    room.unlock_and_enter()
    page = room.flow.together_page
    room.step(TOGETHER)
    assert not any(button.isVisible() for button in page.mode_buttons.values())


@pytest.mark.parametrize("block", BLOCKS)
def test_each_question_shows_its_counts_mean_and_dont_knows(full_meeting: MeetingRoom, block: Block) -> None:
    full_meeting.step(BEHIND)
    page = full_meeting.flow.block_page
    page.picker.buttons[block].click()
    questions = company(sample.full()).block(block).questions
    assert questions is not None
    assert {name: bar.counts for name, bar in page.bars.items()} == {one.id: one.counts for one in questions}
    for one in questions:
        said = page.figures[one.id]
        assert f"gemiddeld {decimal(one.mean, 'nl')}" in said
        assert f"{one.n} antwoorden" in said
        assert f"weet ik niet: {one.dont_know or 'niemand'}" in said


def test_agreement_is_told_in_words(full_meeting: MeetingRoom) -> None:
    page = full_meeting.flow.block_page
    page.show_block(Block.LEADERSHIP)
    assert "De meningen lopen uiteen." in page.explanation.text()
    page.show_block(Block.TEAMWORK)
    assert "Jullie denken hier ongeveer hetzelfde over." in page.explanation.text()


def test_hidden_questions_are_one_sentence_and_no_bars(open_meeting: OpenMeeting) -> None:
    room = open_meeting(sample.merged_leaders())
    room.unlock_and_enter()
    page = room.flow.block_page
    page.show_block(Block.ENVIRONMENT)
    assert page.bars == {}
    assert "Per vraag zijn er te weinig antwoorden om te laten zien." in page.explanation.text()


def test_too_few_answers_make_a_conversation_without_a_single_score(talk_meeting: MeetingRoom) -> None:
    for place in range(8):
        page = talk_meeting.step(place)
        assert not re.search(r"\d,\d", talk_meeting.said(page)), place


def test_too_few_answers_are_explained_at_once(talk_meeting: MeetingRoom) -> None:
    said = talk_meeting.said()
    assert "4 van de 8 mensen deden mee." in said
    assert "te weinig antwoorden om te laten zien" in said


def test_without_scores_the_questions_of_a_block_guide_the_talk(talk_meeting: MeetingRoom) -> None:
    talk_meeting.step(BEHIND)
    page = talk_meeting.flow.block_page
    page.picker.buttons[Block.TEAMWORK].click()
    texts = [question.text for question in sample.questionnaire().of_block(Block.TEAMWORK)]
    talk_meeting.bot.waitUntil(lambda: all(text in talk_meeting.said(page) for text in texts))


def test_without_scores_the_chosen_block_brings_its_cards(talk_meeting: MeetingRoom) -> None:
    cards = talk_meeting.flow.cards_page
    assert not cards.tiles
    talk_meeting.flow.choose_page.blocks_chosen.emit(["teamwork"])
    talk_meeting.bot.waitUntil(lambda: {tile.choice.card.block for tile in cards.tiles} == {Block.TEAMWORK})
    assert len(cards.tiles) == 2


def test_the_eight_steps_have_their_names_on_the_rail(full_meeting: MeetingRoom) -> None:
    assert [button.text() for button in full_meeting.window.rail.buttons] == [
        "Wie deed mee",
        "Ons beeld",
        "Samen of apart",
        "Wat zit erachter",
        "Kiezen",
        "Kaarten",
        "Plan",
        "Afronden",
    ]
    assert len({full_meeting.step(place).accessibleName() for place in range(8)}) == 8


def test_what_was_planned_before_stands_beside_what_changed(open_meeting: OpenMeeting) -> None:
    plan = Plan((Action(sample.cards()[8].id, "Kees"),))
    room = open_meeting(sample.full(), sample.before(), earlier=EarlierPlan("Voorjaar 2026", plan))
    room.unlock_and_enter()
    assert room.flow.together_page.planned.has_plan


def test_a_small_firm_sees_what_was_planned_before_too(open_meeting: OpenMeeting) -> None:
    plan = Plan((Action(sample.cards()[8].id, "Kees"),))
    room = open_meeting(sample.too_few(), earlier=EarlierPlan("Voorjaar 2026", plan))
    room.unlock_and_enter()
    page = room.step(TOGETHER)
    assert any(button.text() == "Vorig plan" and button.isVisible() for button in page.findChildren(QPushButton))


def test_every_control_of_every_step_has_a_name(full_meeting: MeetingRoom) -> None:
    from PySide6.QtWidgets import QAbstractButton, QLineEdit

    full_meeting.step(CARDS)
    full_meeting.choose_card(0)
    for place in range(8):
        page = full_meeting.step(place)
        for control in (*page.findChildren(QAbstractButton), *page.findChildren(QLineEdit)):
            if control.isVisibleTo(page):
                assert control.accessibleName(), (place, control.objectName())


def test_a_company_with_many_departments_fits_the_screen(open_meeting: OpenMeeting) -> None:
    full = sample.full()
    department = next(group for group in full.groups if group.kind is GroupKind.DEPARTMENT)
    more = tuple(replace(department, id=f"Afdeling met een naam {n}") for n in range(24))
    room = open_meeting(replace(full, groups=(*full.groups, *more)))
    room.unlock_and_enter()
    size = room.window.size()
    for place in range(len(room.flow.steps)):
        page = room.step(place)
        if place == TOGETHER:
            room.flow.together_page.choose_mode(DEPARTMENTS)
        QApplication.processEvents()
        assert room.window.size() == size
        assert page.geometry().bottom() <= size.height()
        assert all(
            button.mapTo(room.window, button.rect().bottomRight()).x() <= size.width()
            for button in page.findChildren(QPushButton, "toggle")
        )
