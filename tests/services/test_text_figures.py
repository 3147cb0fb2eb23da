"""What a worker reads has no sentence that loses its reader, and the figures of texts say which are hard."""

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.readability import readability
from leercultuur_desktop.services.text_figures import (
    CARDS,
    KIOSK,
    QUESTIONS,
    TextFigures,
    by_kind,
    context_kinds,
    hardest,
    kind_name,
    long_sentences,
    text_figures,
)

DUTCH = Words("nl", paths.translations())
MOST_WORDS = 20


@pytest.fixture(scope="module")
def found() -> list[TextFigures]:
    return text_figures(DUTCH)


def sample(text: str, kind: str = CARDS, name: str = "a") -> TextFigures:
    figures = readability(text)
    assert figures
    return TextFigures(kind, name, text, figures)


@pytest.mark.parametrize("kind", [QUESTIONS, CARDS, KIOSK])
def test_no_sentence_that_a_worker_reads_is_longer_than_twenty_words(kind: str, found: list[TextFigures]) -> None:
    read = [one for one in found if one.kind == kind]
    assert read
    assert not [f"{one.name}: {sentence}" for one, sentence in long_sentences(read, MOST_WORDS)]


def test_a_sentence_of_21_words_is_named_with_its_text() -> None:
    long = "woord " * 20 + "einde."
    one = sample(f"Kort. {long} Nog eens kort.".replace(" w", " W", 1))
    assert [(text.name, len(sentence.split())) for text, sentence in long_sentences([one], 20)] == [("a", 21)]
    assert long_sentences([one], 21) == []


def test_every_kind_of_text_is_there(found: list[TextFigures]) -> None:
    kinds = by_kind(found)
    assert {QUESTIONS, CARDS, KIOSK, "ui/meeting", "ui/office", "reports"} <= set(kinds)
    assert kinds[CARDS][0] == 2 * 61
    assert kinds[QUESTIONS][0] == 24 + 6 + 2
    names = [one.name for one in found]
    assert {"work_content_1", "practice", "PromisePage", "Report"} <= set(names)
    assert any(name.startswith("kaart 1 (") for name in names)
    assert len(names) == len(set(names)) or len({(one.kind, one.name) for one in found}) == len(names)


def test_every_kind_has_a_name_of_its_own(found: list[TextFigures]) -> None:
    kinds = {one.kind for one in found}
    assert "?" not in kinds
    assert not {kind for kind in kinds if kind_name(kind, DUTCH) == kind and "/" in kind}


def test_a_context_belongs_to_the_folder_that_speaks_it() -> None:
    kinds = context_kinds()
    assert (kinds["PromisePage"], kinds["Report"], kinds["Command"]) == ("ui/kiosk", "reports", "cli")
    assert (kinds["PaperQuestionnaire"], kinds["Ticket"]) == ("ui/kiosk", "ui/kiosk")


def test_the_hardest_come_first_and_a_few_words_say_nothing() -> None:
    easy = sample("Kom naar de zaal. Pak een stoel en luister naar ons.", name="easy")
    hard = sample("Verantwoordelijkheidsgevoel en organisatieverandering. " * 5, name="hard")
    short = sample("Verantwoordelijkheid.", name="short")
    assert [one.name for one in hardest([easy, short, hard])] == ["hard", "easy"]


def test_figures_of_a_kind_count_all_its_sentences() -> None:
    figures = by_kind([sample("Een twee."), sample("Een twee drie vier.", name="b")])
    count, together = figures[CARDS]
    assert (count, together.sentences, together.words, together.longest) == (2, 2, 6, "Een twee drie vier.")
