"""Reading aloud off the screen's thread: one reading at a time, stopped at once, and never a word after that."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from leercultuur_desktop.language.speech import Control, Outcome, Passage
from leercultuur_desktop.ui.background import Background

_LOG = logging.getLogger(__name__)


class Voice(Protocol):
    """Reads passages aloud in a language, until the end or until told to stop; called off the screen's thread."""

    def __call__(self, passages: Sequence[Passage], language: str, control: Control) -> Outcome:
        """Return when the last word has sounded."""


class Speech(QObject):
    """`changed` tells whether something is being read; `ended` how a reading went that was not stopped."""

    changed = Signal(bool)
    ended = Signal(object)

    def __init__(self, voice: Voice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.voice = voice
        self.gain = 1.0
        self._background = Background(self)
        self._control: Control | None = None

    @property
    def speaking(self) -> bool:
        """Whether something is being read now."""
        return self._control is not None

    def say(self, passages: Sequence[Passage], language: str) -> None:
        """Read this, and nothing of what was being read before."""
        self.stop()
        control = Control(self.gain)
        self._control = control
        voice, passages = self.voice, tuple(passages)
        # One thread: a reading that was stopped lets go of the loudspeaker before the next takes it.
        self._background.run(
            self,
            lambda: voice(passages, language, control),
            lambda outcome: self._done(control, outcome),
            lambda problem: self._failed(control, problem),
        )
        self.changed.emit(True)

    def set_gain(self, gain: float) -> None:
        """How loud, from 0 to 1; heard at once."""
        self.gain = gain
        if self._control is not None:
            self._control.gain = gain

    def stop(self) -> None:
        """Be silent."""
        control, self._control = self._control, None
        if control is not None:
            control.stopped.set()
            self.changed.emit(False)

    def rest(self, msecs: int = 5000) -> None:
        """Be silent, and wait until the loudspeaker is let go of."""
        self.stop()
        self._background.wait(msecs)

    def _done(self, control: Control, outcome: Outcome) -> None:
        if self._control is control:
            self._control = None
            self.changed.emit(False)
            self.ended.emit(outcome)

    def _failed(self, control: Control, problem: Exception) -> None:
        _LOG.error("reading aloud failed: %s", type(problem).__name__)
        self._done(control, Outcome.NO_SOUND)
