"""One reading at a time, off the screen's thread, and not a word after it was stopped."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence

import pytest
from pytestqt.qtbot import QtBot

from leercultuur_desktop.language.speech import Control, Outcome, Passage, Said
from leercultuur_desktop.ui.speech import Speech


class Reader:
    """A voice that reads until it is told to go on, or to stop."""

    def __init__(self) -> None:
        self.read: list[str] = []
        self.controls: list[Control] = []
        self.go_on = threading.Event()
        self.threads: set[int] = set()
        self.outcome = Outcome.DONE

    def __call__(self, passages: Sequence[Passage], language: str, control: Control) -> Outcome:
        self.threads.add(threading.get_ident())
        self.controls.append(control)
        self.read.append(language + ": " + " ".join(said.text for passage in passages for said in passage.texts))
        while not self.go_on.wait(0.005) and not control.stopped.is_set():
            pass
        return self.outcome


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def speech(qtbot: QtBot, reader: Reader) -> Iterator[Speech]:
    speech = Speech(reader)
    yield speech
    speech.rest()


def _passage(text: str) -> list[Passage]:
    return [Passage("x", (Said(text),))]


def test_a_reading_goes_on_elsewhere_and_tells_when_it_ends(qtbot: QtBot, speech: Speech, reader: Reader) -> None:
    changes: list[bool] = []
    speech.changed.connect(changes.append)
    speech.say(_passage("Dag"), "nl")
    assert speech.speaking
    qtbot.waitUntil(lambda: reader.read == ["nl: Dag"])
    with qtbot.waitSignal(speech.ended) as ended:
        reader.go_on.set()
    assert ended.args == [Outcome.DONE]
    assert changes == [True, False]
    assert threading.get_ident() not in reader.threads


def test_stop_is_heard_at_once_and_nothing_is_told_afterwards(qtbot: QtBot, speech: Speech, reader: Reader) -> None:
    told: list[object] = []
    speech.ended.connect(told.append)
    speech.say(_passage("Dag"), "nl")
    qtbot.waitUntil(lambda: bool(reader.controls))
    speech.stop()
    assert reader.controls[0].stopped.is_set()
    assert not speech.speaking
    speech.rest()
    qtbot.wait(1)
    assert told == []


def test_a_second_reading_takes_the_place_of_the_first(qtbot: QtBot, speech: Speech, reader: Reader) -> None:
    speech.say(_passage("een"), "nl")
    qtbot.waitUntil(lambda: len(reader.read) == 1)
    speech.say(_passage("twee"), "en")
    qtbot.waitUntil(lambda: reader.read == ["nl: een", "en: twee"])
    assert [control.stopped.is_set() for control in reader.controls] == [True, False]


def test_the_volume_changes_while_it_reads(qtbot: QtBot, speech: Speech, reader: Reader) -> None:
    speech.set_gain(0.6)
    speech.say(_passage("Dag"), "nl")
    qtbot.waitUntil(lambda: bool(reader.controls))
    before = reader.controls[0].gain
    speech.set_gain(0.3)
    assert (before, reader.controls[0].gain) == (0.6, 0.3)


def test_a_bug_in_a_voice_is_logged_by_kind_and_told_as_no_sound(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(passages: Sequence[Passage], language: str, control: Control) -> Outcome:
        raise RuntimeError("Dag")

    speech = Speech(broken)
    with qtbot.waitSignal(speech.ended) as ended:
        speech.say(_passage("Dag"), "nl")
    assert ended.args == [Outcome.NO_SOUND]
    assert "RuntimeError" in caplog.text
    assert "Dag" not in caplog.text
