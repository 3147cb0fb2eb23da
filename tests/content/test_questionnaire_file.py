"""The questionnaire that ships is sound, and every fault in another one is named."""

import copy
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leercultuur_desktop.content.questionnaire_file import (
    default_file,
    questionnaire_faults,
    read_questionnaire,
)
from leercultuur_desktop.domain.identifiers import BLOCKS
from leercultuur_desktop.domain.questionnaire import from_plain, to_plain
from leercultuur_desktop.errors import KnownProblem, Trouble

PLAIN = tomllib.loads(default_file().read_text(encoding="utf-8"))
Plain = dict[str, Any]


def broken(change: Callable[[Plain], object]) -> Plain:
    plain = copy.deepcopy(PLAIN)
    change(plain)
    return plain


def swap(plain: Plain, first: int, second: int) -> None:
    questions = plain["question"]
    questions[first], questions[second] = questions[second], questions[first]


FAULTS: dict[str, tuple[Callable[[Plain], object], str]] = {
    "no id": (lambda plain: plain.pop("id"), "top: id is missing"),
    "a version that is a number": (lambda plain: plain.update(version=1), "top: version is missing"),
    "no scale": (lambda plain: plain.pop("scale"), "scale.answers: 5 texts"),
    "four answers": (lambda plain: plain["scale"]["answers"].pop(), "scale.answers: 5 texts"),
    "an empty answer": (lambda plain: plain["scale"]["answers"].__setitem__(2, " "), "scale.answers: 5 texts"),
    "no weet ik niet": (lambda plain: plain["scale"].pop("dont_know"), "scale: dont_know is missing"),
    "no practice": (lambda plain: plain.pop("practice"), "practice: text is missing"),
    "a remark without help": (lambda plain: plain["remark"].pop("help"), "remark: help is missing"),
    "a remark with more": (lambda plain: plain["remark"].update(longest=3), "remark: longest is unknown"),
    "five blocks": (lambda plain: plain["block"].pop(), "block: the six blocks are needed"),
    "blocks in another order": (lambda plain: plain["block"].reverse(), "block: the six blocks are needed"),
    "no blocks": (lambda plain: plain.pop("block"), "block: the six blocks are needed"),
    "a block without icon": (lambda plain: plain["block"][2].update(icon=""), "block 3: icon is missing"),
    "a block with more": (lambda plain: plain["block"][2].update(colour="x"), "block 3: colour is unknown"),
    "a question too few": (lambda plain: plain["question"].pop(5), "question room_and_safety_2: missing"),
    "no questions": (lambda plain: plain.pop("question"), "question work_content_1: missing"),
    "a doubled question": (
        lambda plain: plain["question"].append(plain["question"][3]),
        "question work_content_4: occurs twice",
    ),
    "an unknown question": (
        lambda plain: plain["question"][0].update(id="work_content_5"),
        "question 1: unknown id 'work_content_5'",
    ),
    "a question in another block": (
        lambda plain: plain["question"][0].update(block="teamwork"),
        "question work_content_1: stands in another block",
    ),
    "questions in another order": (lambda plain: swap(plain, 0, 1), "question: the order differs"),
    "a statement": (lambda plain: plain["question"][7].update(text="Ik leer."), "question 8: text must be a question"),
    "no help": (lambda plain: plain["question"][7].pop("help"), "question 8: help is missing"),
    "a question with more": (lambda plain: plain["question"][7].update(score=2), "question 8: score is unknown"),
}


def test_the_programs_own_questionnaire_has_no_faults() -> None:
    assert questionnaire_faults(PLAIN) == []


@pytest.mark.parametrize("kind", FAULTS)
def test_every_kind_of_fault_is_named(kind: str, tmp_path: Path) -> None:
    change, line = FAULTS[kind]
    faults = questionnaire_faults(broken(change))
    assert any(fault.startswith(line) for fault in faults), faults


def test_the_questionnaire_has_what_the_scan_needs() -> None:
    questionnaire = read_questionnaire()
    assert [question.id for question in questionnaire.questions] == [
        f"{block}_{place}" for block in BLOCKS for place in range(1, 5)
    ]
    assert questionnaire.answers == ("(bijna) nooit", "af en toe", "regelmatig", "vaak", "(bijna) altijd")
    assert questionnaire.dont_know == "weet ik niet"
    assert len({question.text for question in questionnaire.questions}) == 24
    assert len({question.sub_theme for question in questionnaire.questions}) == 24
    assert len({block.icon for block in questionnaire.blocks}) == 6


def test_question_texts_are_short_and_plain() -> None:
    questionnaire = read_questionnaire()
    for question in questionnaire.questions:
        assert len(question.text.split()) <= 20, question.id
        assert "!" not in question.text + question.help
        assert " niet " not in f" {question.text} ", f"{question.id}: no negative wording"
        assert " u " not in f" {question.text} {question.help} "


def test_a_questionnaire_survives_being_frozen_in_a_round() -> None:
    questionnaire = read_questionnaire()
    assert from_plain(to_plain(questionnaire)) == questionnaire


@pytest.mark.parametrize(
    ("content", "trouble"),
    [
        (b"\xff\xfe", Trouble.FILE_ENCODING),
        (b"id = [", Trouble.CONTENT_FAULTS),
        (b"id = " + b"[" * 5000, Trouble.CONTENT_FAULTS),
        (b"id = " + b"9" * 5000, Trouble.CONTENT_FAULTS),
        (b"", Trouble.CONTENT_FAULTS),
        (b"block = 3\nquestion = 'x'\nscale = []\npractice = 1", Trouble.CONTENT_FAULTS),
        (b"block = [3]\nquestion = [[1]]", Trouble.CONTENT_FAULTS),
    ],
)
def test_a_file_that_cannot_be_one_is_a_known_problem(tmp_path: Path, content: bytes, trouble: Trouble) -> None:
    file = tmp_path / "vragen.toml"
    file.write_bytes(content)
    with pytest.raises(KnownProblem) as raised:
        read_questionnaire(file)
    assert raised.value.trouble is trouble


STRANGE = st.one_of(
    st.none(), st.integers(), st.booleans(), st.text(max_size=3), st.lists(st.integers(), max_size=2), st.just({"a": 1})
)


@given(st.data())
def test_whatever_stands_in_the_file_is_sound_or_named(data: st.DataObject) -> None:
    plain = copy.deepcopy(PLAIN)
    place: Any = plain
    while True:
        key = data.draw(st.sampled_from(sorted(place) if isinstance(place, dict) else list(range(len(place)))))
        if isinstance(place[key], (dict, list)) and data.draw(st.booleans()):
            place = place[key]
            continue
        place[key] = data.draw(STRANGE)
        break
    if not questionnaire_faults(plain):
        scale = plain["scale"]
        from_plain(
            {
                **{name: plain[name] for name in ("id", "version", "practice", "remark")},
                "answers": scale["answers"],
                "dont_know": scale["dont_know"],
                "blocks": plain["block"],
                "questions": plain["question"],
            }
        )
