"""The questionnaire that ships is sound, and every fault in another one is named by its line."""

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
    is_one_question,
    questionnaire_faults,
    questionnaire_of,
    read_questionnaire,
)
from leercultuur_desktop.content.toml_file import TomlFile
from leercultuur_desktop.content.toml_places import KeyPath
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


FAULTS: dict[str, tuple[Callable[[Plain], object], str, KeyPath]] = {
    "no id": (lambda plain: plain.pop("id"), "key_missing", ("id",)),
    "a version that is a number": (lambda plain: plain.update(version=1), "no_text", ("version",)),
    "something more": (lambda plain: plain.update(author="x"), "key_unknown", ("author",)),
    "no scale": (lambda plain: plain.pop("scale"), "answers", ("scale", "answers")),
    "four answers": (lambda plain: plain["scale"]["answers"].pop(), "answers", ("scale", "answers")),
    "an empty answer": (
        lambda plain: plain["scale"]["answers"].__setitem__(2, " "), "answers", ("scale", "answers")),
    "a scale with more": (lambda plain: plain["scale"].update(points=5), "key_unknown", ("scale", "points")),
    "no weet ik niet": (lambda plain: plain["scale"].pop("dont_know"), "key_missing", ("scale", "dont_know")),
    "no practice": (lambda plain: plain.pop("practice"), "key_missing", ("practice", "text")),
    "a remark without help": (lambda plain: plain["remark"].pop("help"), "key_missing", ("remark", "help")),
    "a remark with more": (lambda plain: plain["remark"].update(longest=3), "key_unknown", ("remark", "longest")),
    "five blocks": (lambda plain: plain["block"].pop(), "blocks", ("block",)),
    "blocks in another order": (lambda plain: plain["block"].reverse(), "blocks", ("block",)),
    "no blocks": (lambda plain: plain.pop("block"), "blocks", ("block",)),
    "a block without icon": (lambda plain: plain["block"][2].update(icon=""), "no_text", ("block", 2, "icon")),
    "a block with more": (lambda plain: plain["block"][2].update(colour="x"), "key_unknown", ("block", 2, "colour")),
    "a block with an empty note": (lambda plain: plain["block"][2].update(note=" "), "no_text", ("block", 2, "note")),
    "a question too few": (lambda plain: plain["question"].pop(5), "question_missing", ("question", 4)),
    "no first question": (lambda plain: plain["question"].pop(0), "question_missing", ("block", 5)),
    "no questions": (lambda plain: plain.pop("question"), "question_missing", ("block", 5)),
    "a question between single brackets": (lambda plain: plain.update(question={}), "no_tables", ("question",)),
    "a block that is a word": (lambda plain: plain["block"].append("x"), "no_tables", ("block",)),
    "a doubled question": (
        lambda plain: plain["question"].append(plain["question"][3]), "double", ("question", 24, "id")),
    "a doubled text": (
        lambda plain: plain["question"][9].update(text=plain["question"][3]["text"]),
        "double", ("question", 9, "text")),
    "an unknown question": (
        lambda plain: plain["question"][0].update(id="work_content_5"), "question_unknown", ("question", 0, "id")),
    "a question in another block": (
        lambda plain: plain["question"][0].update(block="teamwork"), "question_block", ("question", 0, "block")),
    "questions in another order": (lambda plain: swap(plain, 0, 1), "question_order", ("question", 0, "id")),
    "a statement": (
        lambda plain: plain["question"][7].update(text="Ik leer."), "question_form", ("question", 7, "text")),
    "two questions": (
        lambda plain: plain["question"][7].update(text="Leer je? Vaak?"), "question_form", ("question", 7, "text")),
    "no help": (lambda plain: plain["question"][7].pop("help"), "key_missing", ("question", 7, "help")),
    "a question with more": (
        lambda plain: plain["question"][7].update(score=2), "key_unknown", ("question", 7, "score")),
}  # fmt: skip


def test_the_programs_own_questionnaire_has_no_faults() -> None:
    assert list(questionnaire_faults(PLAIN)) == []


@pytest.mark.parametrize("kind", FAULTS)
def test_every_kind_of_fault_is_named_by_its_key(kind: str) -> None:
    change, fault, path = FAULTS[kind]
    found = [(one.kind, one.path) for one in questionnaire_faults(broken(change))]
    assert (fault, path) in found, found


def test_a_fault_points_to_its_line(tmp_path: Path) -> None:
    file = tmp_path / "eigen.toml"
    lines = default_file().read_text(encoding="utf-8").split("\n")
    at = next(place for place, line in enumerate(lines) if line == 'id = "teamwork_2"')
    lines[at + 3] = 'text = "Ik deel alles."'
    del lines[at + 4]
    file.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(KnownProblem) as raised:
        read_questionnaire(file)
    assert raised.value.facts["faults"] == [
        {"kind": "key_missing", "file": "eigen.toml", "line": at, "where": "teamwork_2", "key": "help"},
        {"kind": "question_form", "file": "eigen.toml", "line": at + 4, "where": "teamwork_2"},
    ]


@pytest.mark.parametrize("text", ["Leer je?", "Leer je van z'n fouten?", "Leer je, ook van collega's?", "Leer je? "])
def test_one_sentence_that_asks_is_a_question(text: str) -> None:
    assert is_one_question(text)


@pytest.mark.parametrize("text", ["Leer je.", "Leer je? Ja?", "Leer je? Ja.", "Je leert. Klopt dat?", "", "Leer je?!"])
def test_anything_else_is_none(text: str) -> None:
    assert not is_one_question(text)


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


def test_question_texts_are_plain() -> None:
    for question in read_questionnaire().questions:
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
    if not list(questionnaire_faults(plain)):
        questionnaire_of(TomlFile("a.toml", "", plain))
