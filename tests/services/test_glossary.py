"""The same word for the same thing: no text of the product holds a word that the glossary avoids."""

from pathlib import Path

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.services import texts
from leercultuur_desktop.services.explain import explain, fault_text
from leercultuur_desktop.services.glossary import Avoided, Text, glossary_faults, glossary_file, read_glossary

DUTCH = Words("nl", paths.translations())
PRINT = Avoided("nl", "afdrukken", "printen", frozenset({"Afdrukken in klei"}))
POLITE = Avoided("nl", "u", "polite form", frozenset())
LOUD = Avoided("en", "!", "loudness", frozenset())


def test_every_text_uses_the_words_of_the_glossary() -> None:
    faults = [fault_text(fault, DUTCH) for fault in glossary_faults(texts.product_texts(), read_glossary())]
    advice = "use the word of translations/glossary.toml, or add the exact text to `except` there, with the reason"
    assert not faults, "\n".join((advice, *faults))


def test_no_term_is_avoided_by_another() -> None:
    avoided = read_glossary()
    terms = {(one.language, part) for one in avoided for part in one.instead.replace(" · ", ", ").split(", ")}
    assert not terms & {(one.language, one.word) for one in avoided}


@pytest.mark.parametrize(
    ("one", "text", "holds"),
    [
        (PRINT, "Afdrukken", True),
        (PRINT, "Wil je dit afdrukken?", True),
        (PRINT, "‘Afdrukken’", True),
        (PRINT, "De afdrukkenmap", False),
        (PRINT, "Afdrukken in klei", False),
        (PRINT, "{afdrukken}", False),
        (PRINT, "--afdrukken", False),
        (POLITE, "Wilt u dat?", True),
        (POLITE, "Een u-vorm", False),
        (POLITE, "uur", False),
        (LOUD, "Stop!", True),
        (LOUD, "Stop.", False),
    ],
)
def test_whole_words_count_in_any_case(one: Avoided, text: str, *, holds: bool) -> None:
    assert one.stands_in(text) is holds


def test_a_fault_names_language_context_word_and_text() -> None:
    text = Text("nl", "PrintPage", "Wat wil je\n\nafdrukken?")
    [fault] = glossary_faults([text, text, Text("en", "PrintPage", "afdrukken")], [PRINT, POLITE])[:1]
    said = fault_text(fault, DUTCH)
    assert said == "nl, PrintPage: ‘afdrukken’ in ‘Wat wil je afdrukken?’. Kies: printen"


def test_an_exception_that_no_text_needs_is_a_fault() -> None:
    [fault] = glossary_faults([Text("nl", "A", "printen")], [PRINT])
    assert fault_text(fault, DUTCH).endswith("‘Afdrukken in klei’")
    assert glossary_faults([Text("nl", "A", "Afdrukken in klei")], [PRINT]) == []


@pytest.mark.parametrize(
    ("text", "kind", "line"),
    [
        ('[[term]]\nnl = "a"\n', "key_missing", 1),
        ('[[term]]\nnl = "a"\nen = ""\n', "no_text", 3),
        ('[[term]]\nnl = "a"\nen = "b"\navoid_nl = "c"\n', "no_list", 4),
        ('[[term]]\nnl = "a"\nen = "b"\nforbidden = ["c"]\n', "key_unknown", 4),
        ('[[term]]\nnl = "a"\nen = "b"\n\nexcept = ["c"]\n', "exception_form", 5),
        ('[[term]]\nnl = "a"\nen = "b"\nexcept = [{ text = "c" }]\n', "exception_form", 4),
        ('[[habit]]\nname = "a"\n', "key_missing", 1),
        ('[[terms]]\nnl = "a"\n', "key_unknown", 1),
        ("[[term]\n", "syntax", 1),
        ("term = [3]\n", "key_missing", 1),
    ],
)
def test_a_fault_in_the_glossary_is_told_by_its_line(tmp_path: Path, text: str, kind: str, line: int) -> None:
    file = tmp_path / "glossary.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(KnownProblem) as raised:
        read_glossary(file)
    assert raised.value.trouble is Trouble.CONTENT_FAULTS
    faults = raised.value.facts["faults"]
    assert isinstance(faults, list)
    assert (faults[0]["kind"], faults[0]["line"]) == (kind, line)
    assert explain(raised.value, DUTCH).lines[0].startswith(f"glossary.toml, regel {line}")


def test_later_languages_may_stand_beside_a_term(tmp_path: Path) -> None:
    file = tmp_path / "glossary.toml"
    file.write_text('[[term]]\nnl = "a"\nen = "b"\npl = "c"\navoid_nl = ["d"]\n', encoding="utf-8")
    assert read_glossary(file) == (Avoided("nl", "d", "a", frozenset()),)


def test_the_guide_for_translators_points_to_the_glossary() -> None:
    text = (glossary_file().parent / "README.md").read_text(encoding="utf-8")
    assert "glossary.toml" in text
    assert "| Dutch | English |" not in text
