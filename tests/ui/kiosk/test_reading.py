"""Every page can be read aloud, in the order of its words, and stops when somebody wants something else."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from leercultuur_desktop.domain.plan import PublishedLine
from leercultuur_desktop.language.speech import Control, Outcome, Passage
from leercultuur_desktop.ui.kiosk.flow_reading import GAINS, real_voice
from leercultuur_desktop.ui.kiosk.way import Place, Step
from tests.ui.kiosk.test_geometry import SIZES
from tests.ui.pages_kiosk import ANSWERS, Kiosk, Workplace, welcome
from tests.ui.test_speech import Reader

OpenKiosk = Callable[..., Kiosk]
QUESTION = (
    "nl: Beslissen mensen bij ons mee over hun manier van werken? Bijvoorbeeld: welke stap eerst komt, of waar het "
    "gereedschap hangt. ‘Bij ons’: het bedrijf waar je nu werkt. "
    "(bijna) nooit af en toe regelmatig vaak (bijna) altijd weet ik niet"
)


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def kiosk(open_kiosk: OpenKiosk, reader: Reader) -> Kiosk:
    return with_voice(open_kiosk(), reader)


def with_voice(kiosk: Kiosk, reader: Reader) -> Kiosk:
    kiosk.window.reading.speech.voice = reader
    return kiosk


def _read(kiosk: Kiosk, reader: Reader) -> str:
    """Press, and give what is being read."""
    before = len(reader.read)
    kiosk.press("Lees voor")
    kiosk.bot.waitUntil(lambda: len(reader.read) == before + 1)
    return reader.read[-1]


def _passages(kiosk: Kiosk) -> tuple[Passage, ...]:
    page = kiosk.window.reading._stage.current  # the page in front
    assert page is not None
    return page.spoken()


def _said(passages: tuple[Passage, ...]) -> str:
    return "\n".join(said.text for passage in passages for said in passage.texts)


def test_a_question_is_read_with_its_help_and_then_the_answers(kiosk: Kiosk, reader: Reader) -> None:
    kiosk.to_questions()
    assert _read(kiosk, reader) == QUESTION
    assert [passage.name for passage in _passages(kiosk)] == ["work_content_1", "answers"]


def test_every_page_begins_with_its_heading_and_leaves_no_button_out(open_kiosk: OpenKiosk, reader: Reader) -> None:
    kiosk = open_kiosk(workplace=Workplace(welcome(languages=("nl", "en"))))
    flow = kiosk.window.flow
    own = {"Lassen", "Verspanen", "Montage"}
    bar = {one.accessibleName() for one in kiosk.window.reading._stage.bar.buttons.values()}
    for place in flow.places:
        if place.step is Step.SAVING:
            continue
        flow.visit(place)
        lines = _said(_passages(kiosk)).split("\n")
        assert lines[0] == kiosk.heading
        inside = [
            one for one in kiosk.buttons() if one.accessibleName() not in bar and one.objectName() != "companyLogo"
        ]
        silent = {"overviewAnswer", "boardKey", "boardQuiet", "boardShift"}
        names = {one.accessibleName() for one in inside if one.objectName() not in silent}
        assert names - {"Metaalwerk Van Dijk"} <= {*lines, *own}


def test_asides_are_read_too(kiosk: Kiosk, reader: Reader) -> None:
    kiosk.to_questions()
    kiosk.press("Stop")
    said = _read(kiosk, reader)
    assert said.startswith("nl: Wil je stoppen? ")
    assert said.endswith("Nee, ga verder Ja, stop")


def test_what_somebody_chose_is_never_said_aloud(kiosk: Kiosk) -> None:
    kiosk.to_questions()
    kiosk.answer_all([1] * 24)
    said = _said(_passages(kiosk))
    assert said == "Klopt dit zo?\nTik op een antwoord om het te veranderen.\nVerder"


def test_the_companys_own_words_are_passages_of_their_own(open_kiosk: OpenKiosk) -> None:
    lines = (PublishedLine("Te weinig tijd.", "Elke vrijdag een uur."),)
    kiosk = open_kiosk(workplace=Workplace(welcome(lines=lines, departments=("Las & slijp",))))
    own = {passage.name: _said((passage,)) for passage in _passages(kiosk) if passage.own}
    assert own["why"] == "Nieuwe machines vragen nieuwe kennis."
    assert "Elke vrijdag een uur." in own["lines"]
    kiosk.window.flow.visit(Place(Step.DEPARTMENT))
    assert [passage.name for passage in _passages(kiosk) if passage.own] == ["department_las-slijp"]


def test_a_promise_with_an_unusual_number_is_read_without_it(open_kiosk: OpenKiosk) -> None:
    for minimum, sentence in (
        (7, "We laten alleen groepen zien van 7 mensen of meer."),
        (37, "Kleine groepen laten we"),
    ):
        kiosk = open_kiosk(workplace=Workplace(welcome(minimum_group=minimum)))
        kiosk.press("Start")
        assert f"{minimum} mensen of meer" in kiosk.texts()
        assert sentence in _said(_passages(kiosk))


def test_the_button_says_that_it_silences_and_says_lees_voor_again_at_the_end(kiosk: Kiosk, reader: Reader) -> None:
    _read(kiosk, reader)
    assert {"Stil", "Volume: Normaal"} <= set(kiosk.names())
    assert "Lees voor" not in kiosk.names()
    kiosk.press("Stil")
    assert reader.controls[0].stopped.is_set()
    assert "Lees voor" in kiosk.names()
    assert "Volume: Normaal" not in kiosk.names()
    _read(kiosk, reader)
    reader.go_on.set()
    kiosk.bot.waitUntil(lambda: "Lees voor" in kiosk.names())
    assert "voorgelezen" not in kiosk.texts()


def test_the_other_buttons_stay_where_they_are_while_it_reads(kiosk: Kiosk, reader: Reader) -> None:
    def places() -> dict[str, object]:
        buttons = kiosk.window.reading._stage.bar.buttons
        return {key: buttons[key].geometry() for key in ("back", "read", "text", "contrast", "stop")}

    kiosk.press("Start")
    before = places()
    _read(kiosk, reader)
    assert places() == before


def test_the_next_page_ends_it(kiosk: Kiosk, reader: Reader) -> None:
    kiosk.to_questions()
    _read(kiosk, reader)
    kiosk.press("vaak")
    kiosk.wait_for(Step.QUESTION, 1)
    assert reader.controls[-1].stopped.is_set()
    assert not kiosk.window.reading.speech.speaking


@pytest.mark.parametrize("button", ["Stop", "Terug"])
def test_stop_and_back_end_it(kiosk: Kiosk, reader: Reader, button: str) -> None:
    kiosk.to_questions()
    _read(kiosk, reader)
    kiosk.press(button)
    assert reader.controls[-1].stopped.is_set()


def test_another_size_or_contrast_does_not_end_it(kiosk: Kiosk, reader: Reader) -> None:
    _read(kiosk, reader)
    kiosk.press("Tekst")
    kiosk.press("Contrast")
    assert not reader.controls[-1].stopped.is_set()


def test_another_language_ends_it_and_is_read_in_that_language(open_kiosk: OpenKiosk, reader: Reader) -> None:
    kiosk = with_voice(open_kiosk(workplace=Workplace(welcome(languages=("nl", "en")))), reader)
    _read(kiosk, reader)
    kiosk.press("English")
    assert reader.controls[-1].stopped.is_set()
    read = next(one for one in kiosk.buttons() if one is kiosk.window.reading._stage.bar.buttons["read"])
    kiosk.tap(read)
    kiosk.bot.waitUntil(lambda: len(reader.read) == 2)
    assert reader.read[1].startswith("en: ")


def test_the_staffs_way_out_ends_it(kiosk: Kiosk, reader: Reader) -> None:
    _read(kiosk, reader)
    kiosk.window.flow.left.emit()
    assert reader.controls[-1].stopped.is_set()


def test_the_volume_goes_round_and_is_for_this_worker_only(kiosk: Kiosk, reader: Reader) -> None:
    kiosk.press("Start")
    _read(kiosk, reader)
    gains = [reader.controls[-1].gain]
    for name in ("Volume: Normaal", "Volume: Hard", "Volume: Zacht"):
        kiosk.press(name)
        gains.append(reader.controls[-1].gain)
    assert gains == [GAINS[1], GAINS[2], GAINS[0], GAINS[1]]
    kiosk.press("Volume: Normaal")
    kiosk.press("Stil")
    kiosk.press("Terug")
    assert kiosk.place == Place(Step.START)
    _read(kiosk, reader)
    assert reader.controls[-1].gain == GAINS[1]


@pytest.mark.parametrize(
    ("outcome", "told"),
    [(Outcome.NO_SOUND, "Deze computer heeft nu geen geluid."), (Outcome.INCOMPLETE, "Niet alles op dit scherm")],
)
def test_what_can_not_be_heard_is_told_calmly(kiosk: Kiosk, reader: Reader, outcome: Outcome, told: str) -> None:
    reader.outcome = outcome
    reader.go_on.set()
    kiosk.press("Lees voor")
    kiosk.bot.waitUntil(lambda: told in kiosk.texts())
    assert "Lees voor" in kiosk.names()


def test_the_screen_answers_while_a_voice_is_slow(kiosk: Kiosk, reader: Reader) -> None:
    kiosk.to_questions()
    _read(kiosk, reader)
    kiosk.press("vaak")
    kiosk.wait_for(Step.QUESTION, 1)
    assert kiosk.answers[0] == ANSWERS.index("vaak")


def test_the_real_voice_says_calmly_that_there_is_nothing_to_hear(tmp_path: Path) -> None:
    stopped = Control()
    stopped.stopped.set()
    assert real_voice(tmp_path)((Passage("x", ()),), "nl", stopped) is Outcome.DONE


def test_only_buttons_that_say_something_are_there(kiosk: Kiosk) -> None:
    assert all(one.accessibleName() for one in kiosk.window.findChildren(QAbstractButton) if one.isVisible())


@pytest.mark.parametrize("steps", [0, 1, 2], ids=["usual", "largest", "smallest"])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_bar_has_room_for_all_its_buttons(open_kiosk: OpenKiosk, size: tuple[int, int], steps: int) -> None:
    kiosk = open_kiosk(size=size, workplace=Workplace(welcome(languages=("nl", "en"))))
    for _step in range(steps):
        kiosk.press("Tekst")
    bar = kiosk.window.reading._stage.bar
    bar.show_ways(True, True)
    bar.show_reading(True)
    kiosk.bot.wait(1)
    buttons = [one for one in bar.buttons.values() if one.isVisible()]
    assert len(buttons) == 7
    assert [one.accessibleName() for one in buttons if not bar.rect().contains(one.geometry())] == []
    assert all(not one.geometry().intersects(other.geometry()) for one, other in combinations(buttons, 2))
    words = [label for one in buttons for label in one.findChildren(QLabel) if label.isVisible()]
    assert [label.text() for label in words if label.width() < label.sizeHint().width()] == []
