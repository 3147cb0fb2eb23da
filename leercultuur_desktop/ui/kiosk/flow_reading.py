"""Reads the page of now aloud, and keeps the clocks waiting while it does."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from leercultuur_desktop.language.speech import Control, Outcome, Passage
from leercultuur_desktop.ui.kiosk.flow import KioskFlow
from leercultuur_desktop.ui.kiosk.page import KioskPage
from leercultuur_desktop.ui.kiosk.stage import Stage
from leercultuur_desktop.ui.speech import Speech, Voice

# A page takes at most a minute; whatever hangs or was recorded too long must not keep answers on the screen.
LONGEST_MS: Final = 120_000
GAINS: Final = (0.3, 0.6, 1.0)
_USUAL: Final = 1


class ReadAloud(QObject):
    """One button starts and stops; the same worker is then warned aloud as well before anything is forgotten."""

    def __init__(self, flow: KioskFlow, stage: Stage, voice: Voice, longest_ms: int = LONGEST_MS) -> None:
        super().__init__(flow)
        self._flow = flow
        self._stage = stage
        self._used = False
        self._step = _USUAL
        self._waiting_page: KioskPage | None = None
        self.speech = Speech(voice, self)
        self._longest = QTimer(self, singleShot=True, interval=longest_ms)
        self._longest.timeout.connect(self.speech.stop)
        self.speech.changed.connect(self._changed)
        self.speech.ended.connect(self._ended)
        stage.page_shown.connect(self._page_shown)
        flow.forgotten.connect(self.forget)
        flow.coding.told.connect(self._told)
        self._set_step(_USUAL)

    def press(self) -> None:
        """Read the page of now, or stop reading."""
        if self.speech.speaking:
            self.speech.stop()
            return
        self._used = True
        self._read()

    def change_volume(self) -> None:
        """The next of three steps, for this worker only."""
        self._set_step((self._step + 1) % len(GAINS))

    def forget(self) -> None:
        """The next worker begins in silence, at the usual volume."""
        self.speech.stop()
        self._used = False
        self._set_step(_USUAL)

    def rest(self) -> None:
        """The kiosk closes: be silent, and let go of the loudspeaker."""
        self.speech.rest()

    def _read(self) -> None:
        if self._stage.current is not None:
            self._stage.clear_notice()
            self.speech.say(self._stage.current.spoken(), self._flow.spoken.language)

    def _page_shown(self) -> None:
        self.speech.stop()
        if self._flow.idle.warning and self._used:
            self._read()

    def _told(self) -> None:
        # Who has the pages read aloud must hear what is wrong as well.
        self.speech.stop()
        if self._used:
            self._read()

    def _changed(self, speaking: bool) -> None:
        self._stage.bar.show_reading(speaking)
        # The countdown itself waits for nobody: it is read aloud while it runs.
        self._hold(speaking and not self._flow.idle.warning)
        if speaking:
            self._longest.start()
        else:
            self._longest.stop()

    def _hold(self, holding: bool) -> None:
        self._flow.idle.hold(holding)
        thanks, page = self._flow.thanks_timer, self._stage.current
        if holding and thanks.isActive():
            thanks.stop()
            self._waiting_page = page
        elif not holding and self._waiting_page is not None:
            # Only where thanks still stands: once everything is forgotten this clock must never run.
            if self._waiting_page is page:
                thanks.start()
            self._waiting_page = None

    def _ended(self, outcome: Outcome) -> None:
        if told := told_of(outcome):
            self._stage.notice(told)

    def _set_step(self, step: int) -> None:
        self._step = step
        self.speech.set_gain(GAINS[step])
        self._stage.bar.show_volume(step)


def told_of(outcome: Outcome) -> str:
    """What to say of a reading that did not go as asked; nothing of one that did."""
    if outcome is Outcome.NO_SOUND:
        return QCoreApplication.translate("ReadAloud", "Deze computer heeft nu geen geluid. Vraag iemand om hulp.")
    if outcome is Outcome.INCOMPLETE:
        return QCoreApplication.translate("ReadAloud", "Niet alles op dit scherm kan worden voorgelezen.")
    return ""


def real_voice(workplace: Path) -> Voice:
    """The clips and the loudspeaker of this computer.

    The library is loaded at the first press: it costs 160 ms, which the first picture must not wait for.
    """

    def read(passages: Sequence[Passage], language: str, control: Control) -> Outcome:
        from leercultuur_desktop.services.sounds import script  # noqa: PLC0415 - late

        found = script(passages, language, workplace)
        try:
            from leercultuur_desktop.services.playback import play  # noqa: PLC0415 - late
        except ImportError:  # a computer that the library does not know
            return Outcome.NO_SOUND
        return play(found, control)

    return read
