"""While a page is read aloud no clock runs on, and the next worker finds nothing of it."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import replace

import pytest

from leercultuur_desktop.language.speech import Passage
from leercultuur_desktop.ui.kiosk.way import Place, Step
from tests.ui.pages_kiosk import QUICK, Kiosk
from tests.ui.test_speech import Reader

OpenKiosk = Callable[..., Kiosk]


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


def test_the_idle_clock_waits_for_the_end(open_kiosk: OpenKiosk, reader: Reader) -> None:
    kiosk = with_voice(open_kiosk(timing=replace(QUICK, idle=60)), reader)
    idle = kiosk.window.flow.idle
    kiosk.press("Start")
    _read(kiosk, reader)
    kiosk.bot.wait(150)
    assert idle.running
    assert not idle.warning
    reader.go_on.set()
    kiosk.bot.waitUntil(lambda: idle.warning)


def test_the_idle_clock_does_not_wait_for_ever(open_kiosk: OpenKiosk, reader: Reader) -> None:
    kiosk = with_voice(open_kiosk(timing=replace(QUICK, idle=60)), reader)
    kiosk.window.reading._longest.setInterval(30)
    kiosk.press("Start")
    _read(kiosk, reader)
    kiosk.bot.waitUntil(lambda: kiosk.window.flow.idle.warning)
    assert reader.controls[0].stopped.is_set()


def test_who_listens_is_warned_aloud_while_the_countdown_runs_on(open_kiosk: OpenKiosk, reader: Reader) -> None:
    kiosk = with_voice(open_kiosk(timing=replace(QUICK, warning=120, warning_tick=20)), reader)
    kiosk.press("Start")
    _read(kiosk, reader)
    kiosk.press("Stil")
    kiosk.window.flow.idle.start(1)
    kiosk.bot.waitUntil(lambda: len(reader.read) == 2)
    assert reader.read[1] == (
        "nl: Ben je er nog? Zo meteen wissen we je antwoorden. Tik op de knop als je er nog bent. "
        "Zo kan niemand anders ze zien. Ik ben er nog"
    )
    kiosk.wait_for(Step.START)
    assert reader.controls[1].stopped.is_set()


def test_who_never_listened_is_warned_in_silence(kiosk: Kiosk, reader: Reader) -> None:
    kiosk.press("Start")
    kiosk.window.flow.idle.start(1)
    kiosk.bot.waitUntil(lambda: kiosk.heading == "Ben je er nog?")
    assert reader.read == []


def test_the_next_worker_is_warned_in_silence_and_nothing_of_what_was_read_is_kept(
    kiosk: Kiosk, reader: Reader
) -> None:
    kiosk.to_questions()
    _read(kiosk, reader)
    kiosk.press("Stop")
    kiosk.press("Ja, stop")
    kiosk.window.reading.speech.rest()
    kiosk.bot.wait(1)
    gc.collect()
    kept = [thing for thing in gc.get_objects() if isinstance(thing, Passage) and thing.name == "work_content_1"]
    assert kept == []
    kiosk.press("Start")
    kiosk.window.flow.idle.start(1)
    kiosk.bot.waitUntil(lambda: kiosk.heading == "Ben je er nog?")
    assert len(reader.read) == 1


def test_thanks_stays_until_it_was_read_and_never_ends_the_next_workers_way(
    open_kiosk: OpenKiosk, reader: Reader
) -> None:
    kiosk = with_voice(open_kiosk(timing=replace(QUICK, thanks=80)), reader)
    flow = kiosk.window.flow
    kiosk.to_questions()
    kiosk.answer_all([2] * 24)
    kiosk.press("Verder")
    kiosk.press("Verder")
    kiosk.wait_for(Step.THANKS)
    _read(kiosk, reader)
    kiosk.bot.wait(160)
    assert kiosk.place == Place(Step.THANKS)
    kiosk.press("Klaar")
    assert kiosk.place == Place(Step.START)
    assert not flow.thanks_timer.isActive()
    kiosk.press("Start")
    kiosk.bot.wait(160)
    assert kiosk.place == Place(Step.PROMISE)
