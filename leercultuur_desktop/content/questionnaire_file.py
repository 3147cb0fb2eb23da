"""The questionnaire as it lies in a TOML file, read with every fault named by its line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from leercultuur_desktop import paths
from leercultuur_desktop.content.toml_file import Fault, TomlFile, read_toml_file
from leercultuur_desktop.content.toml_places import KeyPath
from leercultuur_desktop.domain.identifiers import BLOCKS
from leercultuur_desktop.domain.questionnaire import SCALE_POINTS, Questionnaire, from_plain
from leercultuur_desktop.errors import KnownProblem, Trouble

QUESTIONS_A_BLOCK: Final = 4
QUESTION_IDS: Final = tuple(f"{block}_{place}" for block in BLOCKS for place in range(1, QUESTIONS_A_BLOCK + 1))
_TOP_TEXTS: Final = ("id", "version")
_TOP_KEYS: Final = (*_TOP_TEXTS, "scale", "practice", "remark", "block", "question")
_SCALE_KEYS: Final = ("answers", "dont_know")
_SIDE_TEXTS: Final = ("text", "help")
_BLOCK_TEXTS: Final = ("id", "name", "short_name", "icon", "description")
_BLOCK_EXTRAS: Final = ("note",)
"""What a block may have and need not."""
_QUESTION_TEXTS: Final = ("id", "block", "sub_theme", "text", "help")


def default_file() -> Path:
    """The questionnaire that comes with the program."""
    return paths.resources() / "questionnaire" / "leercultuur.toml"


def read_questionnaire(file: Path | None = None) -> Questionnaire:
    """The questionnaire in `file` (the program's own by default).

    KnownProblem FILE_UNREADABLE or FILE_ENCODING, or CONTENT_FAULTS with every fault.
    """
    file = file or default_file()
    found = read_toml_file(file)
    faults = list(questionnaire_faults(found.plain))
    if faults:
        raise KnownProblem(Trouble.CONTENT_FAULTS, file=str(file), faults=found.told(faults))
    return questionnaire_of(found)


def questionnaire_of(found: TomlFile) -> Questionnaire:
    """The questionnaire of a file without faults."""
    plain = found.plain
    return from_plain(
        {
            "id": plain["id"],
            "version": plain["version"],
            "answers": plain["scale"]["answers"],
            "dont_know": plain["scale"]["dont_know"],
            "practice": plain["practice"],
            "remark": plain["remark"],
            "blocks": plain["block"],
            "questions": plain["question"],
        }
    )


def questionnaire_faults(plain: dict[str, Any]) -> Iterator[Fault]:
    """Everything that is wrong with the form of a questionnaire file; nothing when it is sound."""
    yield from _missing(plain, _TOP_TEXTS, (), "")
    yield from _unknown(plain, _TOP_KEYS, (), "")
    scale = _table(plain.get("scale"))
    answers = scale.get("answers")
    if not (isinstance(answers, list) and len(answers) == SCALE_POINTS and all(_is_text(one) for one in answers)):
        yield Fault("answers", ("scale", "answers"), {"where": "scale", "count": SCALE_POINTS})
    yield from _missing(scale, ("dont_know",), ("scale",), "scale")
    yield from _unknown(scale, _SCALE_KEYS, ("scale",), "scale")
    for side in ("practice", "remark"):
        yield from _exact_texts(_table(plain.get(side)), _SIDE_TEXTS, (side,), side)
    for name in ("block", "question"):
        if name in plain and not is_list_of_tables(plain[name]):
            yield Fault("no_tables", (name,), {"where": "", "key": name})
    blocks = _tables(plain.get("block"))
    for place, block in enumerate(blocks):
        where, path = _name(block, f"block {place + 1}"), ("block", place)
        yield from _missing(block, (*_BLOCK_TEXTS, *(name for name in _BLOCK_EXTRAS if name in block)), path, where)
        yield from _unknown(block, (*_BLOCK_TEXTS, *_BLOCK_EXTRAS), path, where)
    if [block.get("id") for block in blocks] != [block.value for block in BLOCKS]:
        yield Fault("blocks", ("block",), {"where": "block", "known": ", ".join(BLOCKS)})
    yield from _question_faults(_tables(plain.get("question")))


def _question_faults(questions: list[dict[str, Any]]) -> Iterator[Fault]:
    ids = [str(question.get("id")) for question in questions]
    for place, question in enumerate(questions):
        where = _name(question, f"question {place + 1}")
        yield from _exact_texts(question, _QUESTION_TEXTS, ("question", place), where)
        if _is_text(question.get("text")) and not is_one_question(question["text"]):
            yield Fault("question_form", ("question", place, "text"), {"where": where})
    yield from _id_faults(questions, ids)
    for name in ("text", "sub_theme"):
        yield from _doubles(questions, name)
    for previous, missing in zip(("", *QUESTION_IDS), QUESTION_IDS, strict=False):
        if missing not in ids:
            # The place to look is what the missing one should come after.
            path: KeyPath = ("question", ids.index(previous)) if previous in ids else ("block", len(BLOCKS) - 1)
            yield Fault("question_missing", path, {"where": missing})


def _id_faults(questions: list[dict[str, Any]], ids: list[str]) -> Iterator[Fault]:
    sound = True
    for place, (question, question_id) in enumerate(zip(questions, ids, strict=True)):
        path: KeyPath = ("question", place)
        if question_id in ids[:place]:
            yield Fault("double", (*path, "id"), {"where": question_id, "key": "id", "value": question_id})
        elif question_id not in QUESTION_IDS:
            yield Fault("question_unknown", (*path, "id"), {"where": question_id})
        elif question.get("block") != question_id.rpartition("_")[0]:
            yield Fault("question_block", (*path, "block"), {"where": question_id})
        else:
            continue
        sound = False
    expected = [one for one in QUESTION_IDS if one in ids]
    if sound and ids != expected:
        place = next(place for place, (one, other) in enumerate(zip(ids, expected, strict=True)) if one != other)
        yield Fault("question_order", ("question", place, "id"), {"where": ids[place]})


def _doubles(questions: list[dict[str, Any]], name: str) -> Iterator[Fault]:
    texts = [question.get(name) for question in questions]
    for place, text in enumerate(texts):
        if _is_text(text) and text in texts[:place]:
            where = _name(questions[place], f"question {place + 1}")
            yield Fault("double", ("question", place, name), {"where": where, "key": name, "value": text})


def is_one_question(text: str) -> bool:
    """Whether this is one sentence that asks: one question mark, at its end."""
    return text.rstrip().endswith("?") and text.count("?") == 1 and ". " not in text and "! " not in text


def is_list_of_tables(value: object) -> bool:
    """Whether this is what `[[name]]` gives."""
    return isinstance(value, list) and all(isinstance(one, dict) for one in value)


def _table(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _tables(value: object) -> list[dict[str, Any]]:
    return [_table(one) for one in value] if isinstance(value, list) else []


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _name(table: dict[str, Any], otherwise: str) -> str:
    return str(table["id"]) if _is_text(table.get("id")) else otherwise


def _missing(table: dict[str, Any], names: tuple[str, ...], path: KeyPath, where: str) -> Iterator[Fault]:
    for name in names:
        if name not in table:
            yield Fault("key_missing", (*path, name), {"where": where, "key": name})
        elif not _is_text(table[name]):
            yield Fault("no_text", (*path, name), {"where": where, "key": name})


def _unknown(table: dict[str, Any], names: tuple[str, ...], path: KeyPath, where: str) -> Iterator[Fault]:
    for name in table:
        if name not in names:
            yield Fault("key_unknown", (*path, name), {"where": where, "key": name})


def _exact_texts(table: dict[str, Any], names: tuple[str, ...], path: KeyPath, where: str) -> Iterator[Fault]:
    yield from _missing(table, names, path, where)
    yield from _unknown(table, names, path, where)
