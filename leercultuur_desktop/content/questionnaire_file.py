"""The questionnaire as it lies in a TOML file, read with every fault named."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, Final

from leercultuur_desktop import paths
from leercultuur_desktop.domain.identifiers import BLOCKS
from leercultuur_desktop.domain.questionnaire import SCALE_POINTS, Questionnaire, from_plain
from leercultuur_desktop.errors import KnownProblem, Trouble

QUESTIONS_A_BLOCK: Final = 4
_TOP_TEXTS: Final = ("id", "version")
_SIDE_TEXTS: Final = ("text", "help")
_BLOCK_TEXTS: Final = ("id", "name", "short_name", "icon", "description")
_QUESTION_TEXTS: Final = ("id", "block", "sub_theme", "text", "help")


def default_file() -> Path:
    """The questionnaire that comes with the program."""
    return paths.resources() / "questionnaire" / "leercultuur.toml"


def read_questionnaire(file: Path | None = None) -> Questionnaire:
    """The questionnaire in `file` (the program's own by default).

    KnownProblem FILE_UNREADABLE or FILE_ENCODING, or CONTENT_FAULTS with a line per fault.
    """
    file = file or default_file()
    plain = read_toml(file)
    faults = questionnaire_faults(plain)
    if faults:
        raise KnownProblem(Trouble.CONTENT_FAULTS, file=str(file), faults=faults)
    scale = plain["scale"]
    return from_plain(
        {
            "id": plain["id"],
            "version": plain["version"],
            "answers": scale["answers"],
            "dont_know": scale["dont_know"],
            "practice": plain["practice"],
            "remark": plain["remark"],
            "blocks": plain["block"],
            "questions": plain["question"],
        }
    )


def read_toml(file: Path, faulty: Trouble = Trouble.CONTENT_FAULTS) -> dict[str, Any]:
    """A TOML file as plain values; KnownProblem where it can't be read, `faulty` where it isn't TOML."""
    try:
        return tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise KnownProblem(Trouble.FILE_UNREADABLE, file=str(file)) from error
    except UnicodeDecodeError as error:
        raise KnownProblem(Trouble.FILE_ENCODING, file=str(file)) from error
    except (ValueError, RecursionError) as error:  # endless digits and brackets are no TOMLDecodeError
        raise KnownProblem(faulty, file=str(file), faults=[str(error)]) from error


def questionnaire_faults(plain: dict[str, Any]) -> list[str]:
    """Everything that is wrong with a questionnaire file, one line each; empty when it is sound."""
    faults = _missing_texts(plain, _TOP_TEXTS, "top")
    scale = plain.get("scale") if isinstance(plain.get("scale"), dict) else {}
    answers = scale.get("answers") if scale else None
    if not (isinstance(answers, list) and len(answers) == SCALE_POINTS and all(_is_text(one) for one in answers)):
        faults.append(f"scale.answers: {SCALE_POINTS} texts are needed")
    faults += _missing_texts(scale or {}, ("dont_know",), "scale")
    for side in ("practice", "remark"):
        faults += _exact_texts(_table(plain.get(side)), _SIDE_TEXTS, side)
    blocks, questions = _tables(plain.get("block")), _tables(plain.get("question"))
    for place, block in enumerate(blocks, start=1):
        faults += _exact_texts(block, _BLOCK_TEXTS, f"block {place}")
    if [block.get("id") for block in blocks] != [block.value for block in BLOCKS]:
        faults.append("block: the six blocks are needed, in the order of the model")
    return faults + _question_faults(questions)


def _question_faults(questions: list[dict[str, Any]]) -> list[str]:
    faults: list[str] = []
    for place, question in enumerate(questions, start=1):
        faults += _exact_texts(question, _QUESTION_TEXTS, f"question {place}")
        text = question.get("text")
        if _is_text(text) and not str(text).rstrip().endswith("?"):
            faults.append(f"question {place}: text must be a question")
    expected = [f"{block}_{place}" for block in BLOCKS for place in range(1, QUESTIONS_A_BLOCK + 1)]
    ids = [str(question.get("id")) for question in questions]
    faults += [f"question {missing}: missing" for missing in expected if missing not in ids]
    faults += [f"question {one}: occurs twice" for one in sorted({one for one in ids if ids.count(one) > 1})]
    for place, (question, question_id) in enumerate(zip(questions, ids, strict=True), start=1):
        if question_id not in expected:
            faults.append(f"question {place}: unknown id {question_id!r}")
        elif question.get("block") != question_id.rpartition("_")[0]:
            faults.append(f"question {question_id}: stands in another block")
    if not faults and ids != expected:
        faults.append("question: the order differs from the blocks' order")
    return faults


def _table(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _tables(value: object) -> list[dict[str, Any]]:
    return [_table(one) for one in value] if isinstance(value, list) else []


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _missing_texts(table: dict[str, Any], names: tuple[str, ...], where: str) -> list[str]:
    return [f"{where}: {name} is missing" for name in names if not _is_text(table.get(name))]


def _exact_texts(table: dict[str, Any], names: tuple[str, ...], where: str) -> list[str]:
    unknown = [f"{where}: {name} is unknown" for name in table if name not in names]
    return _missing_texts(table, names, where) + unknown
