"""What goes to the loudspeaker, whatever files and devices do; only the device itself is stood in for."""

from __future__ import annotations

import subprocess
import sys
import threading
import wave
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import miniaudio
import pytest

from leercultuur_desktop.language.speech import Control, Outcome
from leercultuur_desktop.services import playback
from leercultuur_desktop.services.playback import Stream, play, seconds
from leercultuur_desktop.services.sounds import Script, Take

RATE = 22050
FRAMES = 1000


class Loudspeaker:
    """Takes the stream as fast as it comes, in a thread of its own as a real one does."""

    def __init__(self, after: dict[int, Control] | None = None) -> None:
        self.heard = array("h")
        self.closed = False
        self._after = after or {}

    @contextmanager
    def __call__(self, stream: Stream) -> Iterator[None]:
        thread = threading.Thread(target=self._listen, args=(stream,))
        thread.start()
        yield
        thread.join()
        self.closed = True

    def _listen(self, stream: Stream) -> None:
        try:
            for piece in range(10_000):
                self.heard.frombytes(stream.send(FRAMES))
                if piece in self._after:
                    self._after[piece].stopped.set()
        except StopIteration:
            pass


def _tone(file: Path, seconds: float = 0.5, level: int = 8000, rate: int = RATE, channels: int = 1) -> Path:
    with wave.open(str(file), "wb") as sound:
        sound.setnchannels(channels)
        sound.setsampwidth(2)
        sound.setframerate(rate)
        sound.writeframes(array("h", [level] * (round(seconds * rate) * channels)).tobytes())
    return file


def _script(*takes: Take, complete: bool = True) -> Script:
    return Script(takes, complete)


def _sounding(heard: array[int]) -> list[tuple[int, int]]:
    """(first frame, frames) of each stretch of sound."""
    stretches: list[tuple[int, int]] = []
    begin = None
    for place, sample in enumerate([*heard, 0]):
        if sample and begin is None:
            begin = place
        elif not sample and begin is not None:
            stretches.append((begin, place - begin))
            begin = None
    return stretches


def test_clips_sound_one_after_the_other_with_a_breath_between(tmp_path: Path) -> None:
    clips = (_tone(tmp_path / "a.wav"), _tone(tmp_path / "b.wav", 0.2))
    loudspeaker = Loudspeaker()
    assert play(_script(Take(None, clips)), Control(), loudspeaker) is Outcome.DONE
    (first, long), (second, short) = _sounding(loudspeaker.heard)
    assert (first, long, short) == (0, RATE // 2, RATE // 5)
    assert 0.1 < (second - long) / RATE < 0.5
    assert len(loudspeaker.heard) - second - short > 0.3 * RATE, "silence at the end, or the last word is cut"
    assert loudspeaker.closed


def test_a_recording_in_another_form_is_made_to_fit(tmp_path: Path) -> None:
    stereo = _tone(tmp_path / "own.wav", 1.0, rate=44100, channels=2)
    loudspeaker = Loudspeaker()
    play(_script(Take(stereo, (_tone(tmp_path / "a.wav", 0.2),))), Control(), loudspeaker)
    ((_first, long),) = _sounding(loudspeaker.heard)
    assert long == pytest.approx(RATE, abs=50)


@pytest.mark.parametrize("damage", [b"", b"no sound at all", b"RIFF"])
def test_a_broken_recording_falls_back_on_our_clips(tmp_path: Path, damage: bytes) -> None:
    broken = tmp_path / "own.ogg"
    broken.write_bytes(damage)
    loudspeaker = Loudspeaker()
    outcome = play(_script(Take(broken, (_tone(tmp_path / "a.wav"),))), Control(), loudspeaker)
    assert outcome is Outcome.DONE
    assert len(_sounding(loudspeaker.heard)) == 1


def test_a_damaged_clip_is_left_out_and_told(tmp_path: Path) -> None:
    broken = tmp_path / "b.ogg"
    broken.write_bytes(b"OggS but no more")
    loudspeaker = Loudspeaker()
    takes = Take(None, (_tone(tmp_path / "a.wav"), broken)), Take(tmp_path / "gone.mp3", ())
    assert play(_script(*takes), Control(), loudspeaker) is Outcome.INCOMPLETE
    assert len(_sounding(loudspeaker.heard)) == 1
    assert play(_script(complete=False), Control(), loudspeaker) is Outcome.INCOMPLETE


def test_silence_follows_at_once_on_stop(tmp_path: Path) -> None:
    control = Control()
    loudspeaker = Loudspeaker(after={2: control})
    play(_script(Take(None, (_tone(tmp_path / "a.wav", 5.0),))), control, loudspeaker)
    assert len(loudspeaker.heard) == 3 * FRAMES
    assert loudspeaker.closed


def test_a_reading_that_was_stopped_before_it_began_takes_no_device(tmp_path: Path) -> None:
    control = Control()
    control.stopped.set()
    loudspeaker = Loudspeaker()
    play(_script(Take(None, (_tone(tmp_path / "a.wav"),))), control, loudspeaker)
    assert not loudspeaker.closed


def test_the_volume_is_heard(tmp_path: Path) -> None:
    loudspeaker = Loudspeaker()
    play(_script(Take(None, (_tone(tmp_path / "a.wav"),))), Control(0.5), loudspeaker)
    assert max(loudspeaker.heard) == 4000


def test_a_recording_of_an_hour_does_not_fill_the_memory(tmp_path: Path) -> None:
    loudspeaker = Loudspeaker()
    play(_script(Take(_tone(tmp_path / "own.wav", 200, rate=8000), ())), Control(), loudspeaker)
    assert 180 <= len(loudspeaker.heard) / RATE < 182


def test_no_device_is_told(tmp_path: Path) -> None:
    loudspeakers = 0

    @contextmanager
    def none(_stream: Stream) -> Iterator[None]:
        if loudspeakers == 0:
            raise miniaudio.MiniaudioError("failed to init device")
        yield

    assert play(_script(Take(None, (_tone(tmp_path / "a.wav"),))), Control(), none) is Outcome.NO_SOUND


def test_a_device_that_takes_nothing_is_let_go_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(playback, "_PATIENCE_SECONDS", 0.0)

    @contextmanager
    def hung(_stream: Stream) -> Iterator[None]:
        yield

    assert play(_script(Take(None, (_tone(tmp_path / "a.wav", 0.1),))), Control(), hung) is Outcome.NO_SOUND


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="ALSA is Linux's")
def test_a_computer_without_a_sound_card_writes_nothing_on_the_terminal(tmp_path: Path) -> None:
    (tmp_path / ".asoundrc").write_text('pcm.!default { type hw card "none" }\n', encoding="utf-8")
    code = (
        "import sys; from pathlib import Path; from leercultuur_desktop.services.playback import play;"
        "from leercultuur_desktop.services.sounds import Script, Take;"
        "from leercultuur_desktop.language.speech import Control;"
        "print(play(Script((Take(None, (Path(sys.argv[1]),)),), True), Control()))"
    )
    nowhere = dict.fromkeys(("HOME", "XDG_RUNTIME_DIR"), str(tmp_path))
    environment = {**nowhere, "PULSE_SERVER": "none", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        [sys.executable, "-c", code, str(_tone(tmp_path / "a.wav"))],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
    )
    assert done.stderr == ""
    assert done.stdout.strip() == Outcome.NO_SOUND


def test_how_long_a_file_sounds(tmp_path: Path) -> None:
    assert seconds(_tone(tmp_path / "a.wav", 0.5)) == pytest.approx(0.5)
    assert seconds(tmp_path / "gone.ogg") is None
