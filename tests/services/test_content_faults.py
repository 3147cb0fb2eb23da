"""Every kind of fault that a check can find has a sentence, and its sentence needs no more than the check gives."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.content.card_files import form_faults
from leercultuur_desktop.content.questionnaire_file import questionnaire_faults
from leercultuur_desktop.errors import KnownProblem
from leercultuur_desktop.exchange.company_file import read_company_file
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.services.content_faults import content_fault_texts, place_text, text_fault_texts
from leercultuur_desktop.services.explain import explain, fault_text
from tests.architecture.checkout import PACKAGE
from tests.content import test_card_files as cards
from tests.content import test_questionnaire_file as questionnaire

DUTCH = Words("nl", paths.translations())
TEXTS = content_fault_texts(DUTCH)
SERVICES = PACKAGE / "services"
SOURCES = [*sorted((PACKAGE / "content").glob("*.py")), SERVICES / "content_check.py", SERVICES / "glossary.py"]


def test_every_kind_has_a_sentence_and_every_sentence_a_kind() -> None:
    texts = [source.read_text(encoding="utf-8") for source in SOURCES]
    named = {kind for text in texts for kind in re.findall(r'(?:\bFault\(\s*|"kind": )"(\w+)"', text)}
    assert named <= {*TEXTS, *text_fault_texts(DUTCH)}
    constants = {node.value for text in texts for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Constant)}
    assert set(TEXTS) <= constants


@pytest.mark.parametrize("kind", TEXTS)
def test_a_sentence_goes_on_after_the_place_and_blames_nobody(kind: str) -> None:
    text = TEXTS[kind]
    assert not text.endswith(".")
    assert "!" not in text
    assert text[0].islower() or text.startswith("{")
    assert not re.search(r"\b(fout|verkeerd|u|uw)\b", text)


def made() -> Iterator[dict[str, object]]:
    """Faults as the checks make them."""
    for make, _, _ in cards.FAULTS.values():
        for file, faults in form_faults(cards.changed(make)):
            yield from file.told(faults)
    for change, _, _ in questionnaire.FAULTS.values():
        for fault in questionnaire_faults(questionnaire.broken(change)):
            yield {"kind": fault.kind, "file": "a.toml", "line": 3, **fault.facts}


def test_every_sentence_gets_its_facts() -> None:
    for fault in made():
        text = fault_text(fault, DUTCH)
        assert text.isprintable()
        assert re.match(r"\w+\.toml, regel \d+", text)
        assert "{" not in text


def test_a_fault_names_file_line_and_card() -> None:
    fault = {"kind": "title_words", "file": "leadership.toml", "line": 57, "where": "S4-02", "count": 9, "most": 8}
    said = "leadership.toml, regel 57 (S4-02): de titel heeft 9 woorden; 8 is het meeste"
    assert fault_text(fault, DUTCH) == said


def test_a_company_file_that_is_no_toml_is_told_by_its_line(tmp_path: Path) -> None:
    file = tmp_path / "bedrijf.toml"
    file.write_text('# ons bedrijf\nname = "A\n', encoding="utf-8")
    with pytest.raises(KnownProblem) as raised:
        read_company_file(file)
    [line] = explain(raised.value, DUTCH).lines
    assert line == "bedrijf.toml, regel 2: deze tekst gaat niet dicht: zet er een aanhalingsteken achter"


def test_a_place_is_as_long_as_what_is_known() -> None:
    assert place_text({"file": "a.toml"}, DUTCH) == "a.toml"
    assert place_text({"file": "a.toml", "where": "S1-01"}, DUTCH) == "a.toml (S1-01)"
    assert place_text({"file": "a.toml", "line": 1, "where": ""}, DUTCH) == "a.toml, regel 1"


def test_the_line_to_add_is_told_whole_and_a_strange_value_in_short() -> None:
    mark = '"77" = "' + "f" * 64 + '"'
    fault = {"kind": "version_unlisted", "file": "a.toml", "line": 1, "where": "", "add": mark}
    assert fault_text(fault, DUTCH).endswith(mark)
    fault = {"kind": "double", "file": "a.toml", "line": 1, "where": "\x1b[2J", "key": "id", "value": "x" * 500}
    assert fault_text(fault, DUTCH).isprintable()
    assert len(fault_text(fault, DUTCH)) < 120
