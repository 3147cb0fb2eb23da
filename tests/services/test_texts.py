"""What is stale, missing or has lost a place to fill in is told, and every text of the product is looked at."""

import re
import shutil
from pathlib import Path

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.content.card_files import read_cards
from leercultuur_desktop.content.questionnaire_file import read_questionnaire
from leercultuur_desktop.language.catalog import Words, read_ts
from leercultuur_desktop.services import texts
from leercultuur_desktop.services.explain import fault_text

DUTCH = Words("nl", paths.translations())
CARDS, FOLDER = "In orde: kaarten: {count}", "Deze map is er niet"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the translations that is up to date."""
    shutil.copytree(paths.translations(), tmp_path / "translations")
    texts.update(tmp_path / "translations")
    texts.build(tmp_path / "translations")
    return tmp_path / "translations"


def named(folder: Path) -> set[tuple[object, object]]:
    """Kind and text (or file) of every fault."""
    return {(fault["kind"], fault.get("text", fault.get("name"))) for fault in texts.faults(folder)}


def test_a_text_without_translation_and_one_with_other_places_are_told(folder: Path) -> None:
    before = named(folder)
    assert not {kind for kind, _ in before} & {"text_stale"}
    file = folder / "app_en.ts"
    text = file.read_text(encoding="utf-8")
    counted, folder_gone = (read_ts(file)[key] for key in (("Command", CARDS), ("Problem", FOLDER)))
    text = text.replace(f">{counted}<", ">In order<", 1)
    text = re.sub(f"<translation>{folder_gone}</translation>", '<translation type="unfinished"/>', text)
    file.write_text(text, encoding="utf-8")
    found = named(folder) - before
    assert {
        ("text_places", CARDS),
        ("text_missing", FOLDER),
        ("text_stale", "app_en.qm"),
    } <= found
    for fault in texts.faults(folder):
        assert fault_text(fault, DUTCH)


def test_every_text_of_questionnaire_and_cards_is_there() -> None:
    found = {text for _, text in texts.content_texts()}
    questionnaire = read_questionnaire()
    for block in questionnaire.blocks:
        assert {block.name, block.short_name, block.description, block.note} <= found | {""}
    for question in questionnaire.questions:
        assert {question.sub_theme, question.text, question.help} <= found
    for card in read_cards():
        assert {card.title, *card.steps, card.why, card.named_by, card.look_back, card.pitfalls} <= found
    assert "" not in found


def test_the_texts_of_the_program_come_in_both_languages() -> None:
    found = {(text.language, text.text) for text in texts.product_texts()}
    assert ("nl", FOLDER) in found
    assert ("en", Words("en", paths.translations()).translate("Problem", FOLDER)) in found
    assert ("nl", read_questionnaire().questions[0].text) in found
