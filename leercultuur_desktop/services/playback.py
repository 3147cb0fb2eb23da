"""Plays sound files one after the other on the loudspeaker of this computer, and says how that went."""

from __future__ import annotations

import ctypes
import sys
import threading
from array import array
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from pathlib import Path
from typing import Final

import miniaudio

from leercultuur_desktop.language.speech import Control, Outcome
from leercultuur_desktop.services.sounds import Script, Take

_RATE: Final = 22050
_BREATH: Final = round(_RATE * 0.25)
_PAUSE: Final = round(_RATE * 0.6)
_TAIL: Final = round(_RATE * 0.4)
"""Silence at the end, so that closing the device never cuts off the last word."""
_PERIOD_MS: Final = 50
_LOOK_SECONDS: Final = 0.05
_PATIENCE_SECONDS: Final = 3.0
_LONGEST_SECONDS: Final = 180

Stream = Generator[bytes, int, None]
"""Gives as many frames as it is sent the number of."""
Loudspeaker = Callable[[Stream], AbstractContextManager[None]]
"""Plays a stream while it is held open; MiniaudioError where that can't be."""


def play(script: Script, control: Control, loudspeaker: Loudspeaker | None = None) -> Outcome:
    """Play it all, until the end or until `control` says stop; never raises for what files or devices do."""
    sound, complete = _gathered(script, control)
    if sound and not control.stopped.is_set() and not _played(sound, control, loudspeaker or _loudspeaker):
        return Outcome.NO_SOUND
    return Outcome.DONE if complete and script.complete else Outcome.INCOMPLETE


def seconds(file: Path) -> float | None:
    """How long this file sounds; None where it can't be played."""
    sound = _decoded(file)
    return None if sound is None else len(sound) / _RATE


def _gathered(script: Script, control: Control) -> tuple[array[int], bool]:
    whole, complete = array("h"), True
    for take in script.takes:
        if control.stopped.is_set() or len(whole) > _LONGEST_SECONDS * _RATE:
            break
        parts = _parts(take)
        complete &= None not in parts
        for part in parts:
            if part is not None:
                whole.extend(part)
                whole.extend(_silence(_BREATH))
        whole.extend(_silence(_PAUSE - _BREATH))
    return whole[: _LONGEST_SECONDS * _RATE], complete


def _parts(take: Take) -> list[array[int] | None]:
    recorded = _decoded(take.recording) if take.recording else None
    if recorded is not None:
        return [recorded]
    # A recording that can't be played is as good as none; where we have no clips either, that is told.
    return [_decoded(clip) for clip in take.clips] or [None]


def _decoded(file: Path) -> array[int] | None:
    try:
        data = file.read_bytes()
        sound = miniaudio.decode(data, miniaudio.SampleFormat.SIGNED16, nchannels=1, sample_rate=_RATE)
    except (OSError, miniaudio.MiniaudioError):
        return None
    samples: array[int] = sound.samples
    return samples or None


def _played(sound: array[int], control: Control, loudspeaker: Loudspeaker) -> bool:
    sound.extend(_silence(_TAIL))
    done = threading.Event()
    stream = _stream(sound, control, done)
    next(stream)
    try:
        with loudspeaker(stream):
            return _waited(done, control, len(sound) / _RATE + _PATIENCE_SECONDS)
    except miniaudio.MiniaudioError:
        return False


@contextmanager
def _loudspeaker(stream: Stream) -> Iterator[None]:
    _silence_alsa()
    device = miniaudio.PlaybackDevice(
        miniaudio.SampleFormat.SIGNED16, 1, _RATE, buffersize_msec=_PERIOD_MS, backends=_backends()
    )
    # Closing the device leaves its connection to the sound server behind, and the library has no other way to it.
    context = device._context
    try:
        with closing(device):
            device.start(stream)
            yield
    finally:
        miniaudio.lib.ma_context_uninit(context)


def _waited(done: threading.Event, control: Control, longest: float) -> bool:
    """Wait for the end or for `stop`; False where the device takes no sound (a plug pulled out, a hung server)."""
    turns = range(round(longest / _LOOK_SECONDS))
    return any(done.wait(_LOOK_SECONDS) or control.stopped.is_set() for _turn in turns)


def _stream(sound: array[int], control: Control, done: threading.Event) -> Stream:
    place = 0
    frames = yield b""
    while place < len(sound) and not control.stopped.is_set():
        piece = sound[place : place + frames]
        place += frames
        frames = yield _scaled(piece, control.gain)
    done.set()


def _scaled(piece: array[int], gain: float) -> bytes:
    if gain != 1:
        # Piece by piece while it plays: the button for the volume is heard at once.
        piece = array("h", [round(one * gain) for one in piece])
    return piece.tobytes()


def _silence(samples: int) -> array[int]:
    return array("h", bytes(2 * samples))


def _backends() -> list[miniaudio.Backend]:
    # Named ones: left to itself the library falls back on a device that plays to nobody, and all would seem well.
    if sys.platform == "win32":
        return [miniaudio.Backend.WASAPI, miniaudio.Backend.DSOUND, miniaudio.Backend.WINMM]
    if sys.platform == "darwin":
        return [miniaudio.Backend.COREAUDIO]
    return [miniaudio.Backend.PULSEAUDIO, miniaudio.Backend.ALSA]


def _silence_alsa() -> None:
    """Keep ALSA from writing a page of complaints to stderr on a computer without a sound card."""
    if not sys.platform.startswith("linux"):
        return
    with suppress(OSError, AttributeError):
        # A C function that does nothing with what it is told and never goes away, whichever thread calls it.
        nothing = ctypes.cast(ctypes.CDLL(None).abs, ctypes.c_void_p)
        ctypes.CDLL("libasound.so.2").snd_lib_error_set_handler(nothing)
