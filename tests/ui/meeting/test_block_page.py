"""Step 4 as it stands on the screen: bars only where the gate allows, side by side on a tap, and words elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from leercultuur_desktop.domain.identifiers import BLOCKS, COMPANY_ID, Block, GroupKind
from leercultuur_desktop.domain.results import GroupResult
from leercultuur_desktop.language.numbers import decimal
from leercultuur_desktop.ui.meeting.block_page import BlockPage
from tests.ui.meeting import sample
from tests.ui.meeting.said_checks import DUTCH, companies

AGREE = {"Ongeveer dezelfde mening": 0.7, "Verschillende meningen": 0.5, "De meningen lopen uiteen": 0.0}


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[BlockPage]:
    page = BlockPage(DUTCH)
    qtbot.addWidget(page)
    page.resize(1500, 1000)
    page.show()
    yield page
    page.forget()


def check_column(page: BlockPage, group: GroupResult, block: Block) -> None:
    """One group's column says exactly what its results hold."""
    result = group.block(block)
    told = page.grid.told[group.id]
    if not result.shown or result.mean is None:
        assert told.startswith("te weinig antwoorden om te laten zien")
    else:
        assert told.startswith(f"{decimal(result.mean, 'nl')} van {result.n} mensen")
        level = next((words for words, least in AGREE.items() if (result.agreement or 0) >= least), "")
        assert (level if result.agreement is not None else "is niet te zeggen") in told
    mine = {question: bar.counts for (one, question), bar in page.grid.bars.items() if one == group.id}
    assert mine == {one.id: one.counts for one in result.questions or ()}
    for one in result.questions or ():
        assert page.grid.figures[group.id, one.id] == f"{decimal(one.mean, 'nl')} van {one.n} mensen"
    if result.questions is None and result.shown:
        assert "Per vraag zijn er te weinig antwoorden om te laten zien." in told


def test_layers_stand_side_by_side_as_far_as_they_may_over_many_companies(page: BlockPage) -> None:
    met = {"bars": 0, "words": 0}
    for results, _ in companies()[::6]:
        page.show_results(results, BLOCKS[0])
        layers = results.of_kind(GroupKind.LAYER)
        assert page.layers_button.isVisible() is bool(layers)
        if not layers:
            continue
        page.layers_button.setChecked(True)
        for block in BLOCKS:
            page.show_block(block)
            company = results.groups[0]
            if not company.block(block).shown:
                assert not page.grid.bars
                continue
            for group in (company, *layers):
                check_column(page, group, block)
                met["words" if group.block(block).questions is None else "bars"] += 1
    assert met["bars"] > 50
    assert met["words"] > 50


def test_one_group_alone_says_its_agreement_and_who_did_not_know(page: BlockPage) -> None:
    page.show_results(sample.full(), Block.LEADERSHIP)
    assert page.explanation.text() == "De score is 3,2, van 61 mensen. De meningen lopen uiteen."
    page.show_block(Block.ENVIRONMENT)
    assert "Of jullie hetzelfde denken, is niet te zeggen." in page.explanation.text()
    assert "weet ik niet: niemand" in page.figures["environment_1"]
    assert "weet ik niet: 3" in page.figures["environment_2"]


def test_a_count_that_is_hidden_is_said_to_be_hidden(page: BlockPage) -> None:
    results = sample.full()
    company = results.groups[0]
    hidden = tuple(
        replace(block, questions=tuple(replace(one, dont_know=None) for one in block.questions or ()))
        for block in company.blocks
    )
    page.show_results(replace(results, groups=(replace(company, blocks=hidden),)), Block.TEAMWORK)
    assert all("weet ik niet: laten we hier niet zien" in text for text in page.figures.values())
    assert len(page.figures) == 4


def test_questions_below_twice_the_minimum_are_talked_about_without_bars(page: BlockPage) -> None:
    page.show_results(sample.merged_leaders(), Block.ENVIRONMENT)
    assert not page.grid.bars
    assert "We tonen ze vanaf 10." in page.explanation.text()
    assert [label.text() for label in page.prompts.prompts] == [
        one.text for one in sample.questionnaire().of_block(Block.ENVIRONMENT)
    ]
    page.layers_button.setChecked(True)
    assert page.grid.told["workers"].startswith("te weinig antwoorden om te laten zien")


def test_too_few_answers_make_a_guide_in_big_letters_without_a_number(page: BlockPage) -> None:
    page.show_results(sample.too_few(), Block.LEADERSHIP)
    page.show_remarks(None)
    assert not page.layers_button.isVisible()
    for block in BLOCKS:
        page.picker.buttons[block].click()
        QApplication.processEvents()
        told = " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
        assert not re.search(r"\d,\d", told)
        assert all(one.text in told and one.help in told for one in sample.questionnaire().of_block(block))


def test_remarks_can_be_read_from_ten_and_are_explained_below(page: BlockPage, qtbot: QtBot) -> None:
    page.show_results(sample.full(), Block.LEADERSHIP)
    page.show_remarks(None)
    assert not page.remarks_button.isVisible()
    assert "Opmerkingen laten we pas zien als het er 10 of meer zijn." in page.footnote.text()
    page.show_remarks(12)
    assert page.footnote.text() == ""
    with qtbot.waitSignal(page.remarks_wanted):
        page.remarks_button.click()


def test_forgetting_leaves_no_figure(page: BlockPage) -> None:
    page.show_results(sample.full(), Block.LEADERSHIP)
    page.forget()
    assert not page.grid.bars and not page.grid.figures and not page.grid.told and not page.prompts.prompts
    assert page.summary.text() == page.explanation.text() == page.footnote.text() == ""
    assert COMPANY_ID not in page.bars
