"""The questionnaire on paper is whole in every language, and its loose sheet can't be tied to it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from leercultuur_desktop import paths
from leercultuur_desktop.content import worker_wording
from leercultuur_desktop.content.translated import questionnaire_in
from leercultuur_desktop.domain.identifiers import BLOCKS, LANGUAGES
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.reports.paper_questionnaire import SIDES, Asked, write_questionnaire
from tests.reports import sample
from tests.reports.looking import faults, outline, placed_words
from tests.reports.reading import pages

LAST_DAY = date(2027, 3, 19)
LOOSE = SIDES
"""Where the loose sheet stands among the pages."""


def words_of(language: str) -> Words:
    return Words(language, paths.translations())


def asked(language: str = "nl", **more: object) -> Asked:
    plain = Asked(
        company="Van Dalen Metaalbewerking B.V.",
        round="voorjaar 2027",
        questionnaire=questionnaire_in(words_of(language), sample.questionnaire()),
        minimum_group=7,
        why="We krijgen nieuwe machines.",
        departments=("Lassen", "Montage"),
        tickets=True,
        last_day=LAST_DAY,
    )
    return replace(plain, **more)  # type: ignore[arg-type]


def printed(folder: Path, language: str = "nl", **more: object) -> list[str]:
    target = folder / "vragenlijst.pdf"
    write_questionnaire(target, asked(language, **more), words_of(language))
    return pages(target)


def stands(text: str, page: str, language: str) -> bool:
    """Whether a text stands on a page; of Arabic, which readers of files put in order each their own way, its words."""
    if language != "ar":
        return text in page
    return letters(text) <= letters(page)


def letters(text: str) -> set[str]:
    """Words and numbers without signs, joined forms and short vowels."""
    signs = unicodedata.normalize("NFKC", text)
    return set(re.findall(r"[^\W\d_]+|\d+", "".join(one for one in signs if unicodedata.category(one) != "Mn")))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_asks_all_of_it_on_four_sides(tmp_path: Path, language: str) -> None:
    read = printed(tmp_path, language)
    questionnaire = asked(language).questionnaire
    assert len(read) == SIDES + 2
    for place, block in enumerate(BLOCKS):
        page = read[1 + place // 2]
        text = questionnaire.block_text(block)
        assert stands(text.name, page, language)
        assert stands(text.note, page, language)
        for question in questionnaire.of_block(block):
            assert stands(question.text, page, language), question.id
            assert stands(question.help, page, language), question.id
        for label in (*questionnaire.answers, questionnaire.dont_know):
            assert stands(label, page, language)
    minimum = worker_wording.promise(7, words_of(language))[1][2]
    assert "7" in minimum
    assert stands(minimum, read[0], language)
    for line in worker_wording.hand_in(LAST_DAY, True, words_of(language))[1]:
        assert stands(line, read[3], language)
    assert stands(questionnaire.remark.text, read[LOOSE], language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_makes_a_sound_file(tmp_path: Path, language: str) -> None:
    target = tmp_path / "vragenlijst.pdf"
    write_questionnaire(target, asked(language), words_of(language))
    assert faults(target) == []
    reader = PdfReader(target)
    said = {name: str(value.get_object()) for name, value in reader.root_object.items()}
    assert said["/Lang"] == language
    assert ("/R2L" in said["/ViewerPreferences"]) is (language == "ar")
    assert str(reader.metadata.title if reader.metadata else "").endswith("Van Dalen Metaalbewerking B.V.")


def test_the_first_side_reads_as_meant(tmp_path: Path) -> None:
    assert printed(tmp_path)[0] == (
        "Van Dalen Metaalbewerking B.V. Hoe leren we van ons werk? We krijgen nieuwe machines. "
        "Dit beloven we We vragen niet naar je naam. Schrijf hem ook nergens op. "
        "Dit papier gaat in een dichte bus. Na het overtypen wordt het vernietigd. "
        "We laten alleen groepen zien van 7 mensen of meer. Je mag een vraag overslaan, en je mag altijd stoppen. "
        "Zo vul je het in Zet bij elke vraag één kruisje. Verkeerd? Maak het vakje zwart en kruis een ander aan. "
        "Weet je het niet? Kruis dan aan: weet ik niet. "
        "Oefenvraag Drinken mensen bij ons koffie in de pauze? "
        "Alleen om te oefenen, dit telt niet mee. ‘Bij ons’ is het bedrijf waar je nu werkt. "
        "1 (bijna) nooit 2 af en toe 3 regelmatig 4 vaak 5 (bijna) altijd 0 weet ik niet "
        "Waar hoor jij bij? Zo zien we of groepen anders over leren denken. Kleine groepen laten we nooit zien. "
        "1 medewerkers Je geeft geen leiding. 2 direct-leidinggevenden Je geeft leiding aan een team. "
        "3 directie Je leidt het bedrijf. 0 liever niet zeggen "
        "Op welke afdeling werk je? Werk je op meer afdelingen? Kies waar je het meest werkt. "
        "1 Lassen 2 Montage 0 liever niet zeggen "
        "De code van je kaartje Schrijf de code over. De code zegt niet wie je bent. "
        "bladzijde 1 van 4 voorjaar 2027 · versie 2"
    )


def test_a_side_with_questions_reads_as_meant(tmp_path: Path) -> None:
    questionnaire = asked().questionnaire
    boxes = "1 (bijna) nooit 2 af en toe 3 regelmatig 4 vaak 5 (bijna) altijd 0 weet ik niet"
    expected = ["Hoe leren we van ons werk? Van Dalen Metaalbewerking B.V."]
    for block in BLOCKS[4:]:
        text = questionnaire.block_text(block)
        expected.append(f"{text.name} {text.note}")
        for place in questionnaire.positions(block):
            one = questionnaire.questions[place]
            expected.append(f"{place + 1} {one.text} {one.help} {boxes}")
    expected += [
        "Klaar? Vouw de vragenlijst dubbel en doe hem zelf in de dichte bus. Invullen kan tot en met 19 maart 2027.",
        "Wil je nog iets opschrijven? Gebruik het losse blad, en doe dat apart in de bus.",
        "bladzijde 4 van 4 voorjaar 2027 · versie 2",
    ]
    assert printed(tmp_path)[3] == " ".join(expected)


def test_the_loose_sheet_says_nothing_that_ties_it_to_answers(tmp_path: Path) -> None:
    read = printed(tmp_path)
    assert read[LOOSE] == (
        "Los blad Wat zou jou helpen om meer te leren op je werk? "
        "Schrijf geen namen. Schrijf zo dat niemand weet wie jij bent. Je mag dit overslaan. "
        "Kent iemand je handschrift? Schrijf dan anders dan je gewend bent. "
        "Doe dit blad apart in de dichte bus. Dan weet niemand bij welke vragenlijst het hoort."
    )
    assert read[LOOSE + 1] == ""  # an empty back: the next copy begins on a sheet of its own


def test_without_remarks_tickets_and_departments_nothing_points_to_them(tmp_path: Path) -> None:
    read = printed(tmp_path, remarks=False, tickets=False, departments=(), last_day=None)
    assert len(read) == SIDES
    assert "losse blad" not in read[-1]
    assert "Vouw de vragenlijst dubbel" in read[-1]
    assert "Invullen kan" not in read[-1]
    assert "kaartje" not in read[0]
    assert "afdeling" not in read[0]
    assert "Waar hoor jij bij?" in read[0]
    assert "Hier gaan de vragen over Inhoud van het werk Ruimte en veiligheid Samenwerken Leiderschap" in read[0]


def test_a_long_name_does_not_run_into_the_mark_of_an_example(tmp_path: Path) -> None:
    target = tmp_path / "vragenlijst.pdf"
    write_questionnaire(target, asked(company="Constructiewerken " * 7, example=True), words_of("nl"))
    words = [(word, round(y)) for word, x, y in placed_words(target, 1) if x > 480]
    [line] = [y for word, y in words if word == "VOORBEELD"]
    assert [word for word, y in words if abs(y - line) < 8] == ["VOORBEELD"]


def test_forty_departments_and_a_long_name_still_fit_on_the_first_side(tmp_path: Path) -> None:
    departments = tuple(f"Afdeling Constructie en Montage nummer {number}" for number in range(1, 41))
    read = printed(tmp_path, company="Metaalbedrijf " * 9, departments=departments, why="Waarom wij dit vragen. " * 12)
    assert len(read) == SIDES + 2
    for name in departments:
        assert name in read[0]
    assert "Oefenvraag" not in read[0]  # its room goes to the list
    assert "De code van je kaartje" in read[0]
    assert faults(tmp_path / "vragenlijst.pdf") == []


def test_a_word_longer_than_a_line_is_cut_between_letters(tmp_path: Path) -> None:
    printed(tmp_path, departments=("Lassen" * 40,), why="machines" * 30)
    assert faults(tmp_path / "vragenlijst.pdf") == []


@pytest.mark.parametrize("example", [True, False])
def test_an_example_says_so_on_every_side(tmp_path: Path, example: bool) -> None:
    read = printed(tmp_path, example=example)
    assert ["VOORBEELD" in page for page in read] == [example] * (SIDES + 1) + [False]


def test_the_blocks_are_bookmarks(tmp_path: Path) -> None:
    printed(tmp_path)
    names = [block.name for block in sample.questionnaire().blocks]
    assert outline(tmp_path / "vragenlijst.pdf") == ["Hoe leren we van ons werk?", *names, "Los blad"]


def test_the_same_questions_give_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        write_questionnaire(tmp_path / name, asked("ar"), words_of("ar"))
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()
    assert (tmp_path / "a.pdf").stat().st_size < 120_000


def test_a_folder_that_is_not_there_is_a_known_problem(tmp_path: Path) -> None:
    with pytest.raises(KnownProblem) as caught:
        write_questionnaire(tmp_path / "nowhere" / "q.pdf", asked(), words_of("nl"))
    assert caught.value.trouble is Trouble.FILE_UNWRITABLE
