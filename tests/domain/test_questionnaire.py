"""A round freezes its questionnaire: it must come back as it was, and only like may be compared with like."""

import json
from dataclasses import replace

import pytest

from leercultuur_desktop.domain.identifiers import BLOCKS, Block
from leercultuur_desktop.domain.questionnaire import comparable_blocks, from_plain, to_plain
from tests.domain.builders import make_questionnaire


def test_what_was_stored_comes_back() -> None:
    questionnaire = make_questionnaire()
    assert from_plain(json.loads(json.dumps(to_plain(questionnaire)))) == questionnaire


@pytest.mark.parametrize("key", ["id", "version", "answers", "practice", "blocks", "questions"])
def test_a_missing_part_is_a_known_error(key: str) -> None:
    plain = to_plain(make_questionnaire())
    del plain[key]
    with pytest.raises((KeyError, TypeError, ValueError)):
        from_plain(plain)


def test_an_unknown_block_is_a_known_error() -> None:
    plain = to_plain(make_questionnaire())
    plain["questions"] = [dict(plain["questions"][0], block="fun")]
    with pytest.raises(ValueError, match="fun"):
        from_plain(plain)


def test_questions_are_found_by_block_place_and_id() -> None:
    questionnaire = make_questionnaire()
    questions = questionnaire.of_block(Block.LEADERSHIP)
    places = questionnaire.positions(Block.LEADERSHIP)
    assert [questionnaire.questions[place] for place in places] == list(questions)
    assert questionnaire.question("leadership_2") == questions[1]
    assert questionnaire.block_text(Block.LEADERSHIP).id is Block.LEADERSHIP
    with pytest.raises(KeyError):
        questionnaire.question("leadership_9")


def test_the_same_questions_are_comparable_whatever_the_version() -> None:
    assert comparable_blocks(make_questionnaire("1"), make_questionnaire("2")) == BLOCKS


def test_a_block_with_another_text_is_not_compared() -> None:
    changed = make_questionnaire("2", {"teamwork_3": "Anders?"})
    assert comparable_blocks(make_questionnaire(), changed) == tuple(b for b in BLOCKS if b is not Block.TEAMWORK)


def test_a_block_with_another_order_or_fewer_questions_is_not_compared() -> None:
    whole = make_questionnaire()
    fewer = replace(whole, questions=whole.questions[:-1])
    turned = replace(whole, questions=(whole.questions[1], whole.questions[0], *whole.questions[2:]))
    assert comparable_blocks(whole, fewer) == BLOCKS[:-1]
    assert comparable_blocks(whole, turned) == BLOCKS[1:]


def test_questions_that_moved_between_blocks_as_a_whole_are_still_the_same() -> None:
    whole = make_questionnaire()
    assert comparable_blocks(whole, replace(whole, questions=whole.questions[::-1])) == ()
    assert comparable_blocks(whole, replace(whole, questions=whole.questions[4:] + whole.questions[:4])) == BLOCKS


def test_another_scale_makes_nothing_comparable() -> None:
    assert comparable_blocks(make_questionnaire(), make_questionnaire(answers=("nooit", "2", "3", "4", "altijd"))) == ()
