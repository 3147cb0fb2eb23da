"""Checks questionnaire and cards for whoever changes their words: every fault at once, each by file and line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from leercultuur_desktop.content.card_files import (
    FILES,
    card_of,
    cards_of,
    default_folder,
    form_faults,
    tables_of,
)
from leercultuur_desktop.content.card_rules import card_rule_faults, coverage_faults, unused_faults
from leercultuur_desktop.content.publication import read_publication
from leercultuur_desktop.content.questionnaire_file import default_file, questionnaire_faults, questionnaire_of
from leercultuur_desktop.content.questionnaire_rules import OWN_ID, length_faults, read_versions, version_faults
from leercultuur_desktop.content.toml_file import TomlFile, read_toml_file
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.questionnaire import Questionnaire
from leercultuur_desktop.errors import KnownProblem, Trouble

FaultFacts = dict[str, Any]


def check_questionnaire(file: Path | None = None) -> Questionnaire:
    """The questionnaire in `file` (the program's own by default), found to be right.

    KnownProblem CONTENT_FAULTS with every fault, FILE_UNREADABLE or FILE_ENCODING.
    """
    file = file or default_file()
    found = read_toml_file(file)
    faults = list(questionnaire_faults(found.plain))
    if found.plain.get("id") == OWN_ID:
        faults += [] if faults else version_faults(questionnaire_of(found), read_versions())
        faults += length_faults(found.plain)
    if faults:
        raise KnownProblem(Trouble.CONTENT_FAULTS, file=str(file), faults=found.told(faults))
    return questionnaire_of(found)


def check_cards(folder: Path | None = None) -> tuple[InterventionCard, ...]:
    """The cards in `folder` (the program's own by default), found to be right.

    KnownProblem CONTENT_FAULTS with every fault, FOLDER_UNREADABLE where there is no folder.
    """
    folder = folder or default_folder()
    if not folder.is_dir():
        raise KnownProblem(Trouble.FOLDER_UNREADABLE, folder=str(folder))
    files, faults = _card_files(folder)
    publication, advices = read_publication()
    known = {advice.id: advice for advice in advices}
    whole = len(files) == len(FILES)
    for file, found in form_faults(files, whole=whole):
        broken = {fault.path[:2] for fault in found}
        sound = [place for place in range(len(tables_of(file))) if ("card", place) not in broken]
        whole = whole and not found
        ruled = [
            fault
            for place in sound
            for fault in card_rule_faults(card_of(tables_of(file)[place], 0), ("card", place), known)
        ]
        faults += file.told([*found, *ruled])
    if whole:
        cards = cards_of(files)
        faults += [*publication.told(unused_faults(cards, advices)), *coverage_faults(cards)]
    if faults:
        raise KnownProblem(Trouble.CONTENT_FAULTS, file=str(folder), faults=faults)
    return cards_of(files)


def check_content() -> tuple[Questionnaire, tuple[InterventionCard, ...]]:
    """The program's own questionnaire and cards; KnownProblem CONTENT_FAULTS with the faults of both."""
    problems: list[KnownProblem] = []
    try:
        questionnaire = check_questionnaire()
    except KnownProblem as problem:
        problems.append(problem)
    try:
        cards = check_cards()
    except KnownProblem as problem:
        problems.append(problem)
    if len(problems) > 1 and all(problem.trouble is Trouble.CONTENT_FAULTS for problem in problems):
        names = " + ".join(str(problem.facts["file"]) for problem in problems)
        raise KnownProblem(Trouble.CONTENT_FAULTS, file=names, faults=[one for each in problems for one in _of(each)])
    if problems:
        raise problems[0]
    return questionnaire, cards


def _of(problem: KnownProblem) -> list[FaultFacts]:
    faults = problem.facts["faults"]
    return faults if isinstance(faults, list) else []


def _card_files(folder: Path) -> tuple[list[TomlFile], list[FaultFacts]]:
    names = [f"{name}.toml" for name in FILES]
    faults: list[FaultFacts] = [
        {"kind": "file_strange", "file": file.name, "where": "", "known": ", ".join(names)}
        for file in sorted(folder.glob("*.toml"))
        if file.name not in names
    ]
    files: list[TomlFile] = []
    for name in names:
        try:
            files.append(read_toml_file(folder / name))
        except KnownProblem as problem:
            faults += _reading_fault(name, problem)
    return files, faults


def _reading_fault(name: str, problem: KnownProblem) -> list[FaultFacts]:
    if problem.trouble is Trouble.CONTENT_FAULTS:
        return _of(problem)
    if problem.trouble is Trouble.FILE_ENCODING:
        return [{"kind": "file_signs", "file": name, "line": problem.facts["line"], "where": ""}]
    return [{"kind": "file_missing", "file": name, "where": ""}]
