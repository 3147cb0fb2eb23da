"""Taking the radar along: as a picture on the clipboard, or in a file."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.meeting.looks import Spaced, set_button_icon
from leercultuur_desktop.ui.meeting.once import Once
from leercultuur_desktop.ui.meeting.radar_drawing import RadarShown, image_of
from leercultuur_desktop.ui.meeting.saving_place import ask_for_picture, picture_suggestion

_log = logging.getLogger(__name__)
_SAID_FOR: Final = 4000
"""Milliseconds that a button says that its work is done."""


class RadarSharing(Spaced):
    """Two buttons, which say themselves that it worked; `save_wanted` carries where the file goes."""

    save_wanted = Signal(str)

    def __init__(self, words: Words, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ask_target: Callable[[QWidget, Path], Path | None] = ask_for_picture
        self._words = words
        self._background = background
        self._shown: RadarShown | None = None
        self._done: QPushButton | None = None
        self.copy_button = QPushButton(self)
        self.save_button = QPushButton(self)
        row = QHBoxLayout(self)
        self.space(row, 16)
        for button in (self.copy_button, self.save_button):
            button.setObjectName("shareButton")
            row.addWidget(button)
        self.copy_button.clicked.connect(self._copy)
        self.save_button.clicked.connect(self._save)
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.setInterval(_SAID_FOR)
        self._back.timeout.connect(self._say_nothing)
        self.retranslate()

    def show_radar(self, shown: RadarShown | None) -> None:
        """What there is to take along."""
        self._shown = shown
        self.setVisible(shown is not None)
        self._say_nothing()

    def show_saved_to(self, path: str) -> None:
        """The file is there, or, without a path, there is none."""
        self._say(self.save_button if path else None)

    def retranslate(self) -> None:
        """Set the texts on the buttons."""
        self._label(self.copy_button, self.tr("Kopiëren"), self.tr("Gekopieerd"))
        self._label(self.save_button, self.tr("Opslaan"), self.tr("Opgeslagen"))

    def rescaled(self) -> None:
        """Draw the signs in the size of now, and keep room for the longer of the two texts."""
        for button, sign in ((self.copy_button, "copy"), (self.save_button, "save")):
            name = "check" if button is self._done else sign
            set_button_icon(button, name, tokens.INK, self.pixels(26))
        self._keep_room()

    def _label(self, button: QPushButton, text: str, done: str) -> None:
        button.setText(done if button is self._done else text)
        button.setAccessibleName(button.text())

    def _keep_room(self) -> None:
        done = self._done
        for button in (self.copy_button, self.save_button):
            widths = []
            for self._done in (None, button):
                self.retranslate()
                button.ensurePolished()
                widths.append(button.sizeHint().width())
            button.setMinimumWidth(max(widths))
        self._done = done
        self.retranslate()

    def _copy(self) -> None:
        shown, words = self._shown, self._words
        if shown is not None:
            self.copy_button.setEnabled(False)
            self._background.run(self, Once(lambda: image_of(shown, words)), self._copied, self._not_copied)

    def _copied(self, image: QImage) -> None:
        QGuiApplication.clipboard().setImage(image)
        self._say(self.copy_button)

    def _not_copied(self, problem: Exception) -> None:
        _log.error("radar not copied", exc_info=problem)
        self._say(None)

    def _save(self) -> None:
        if self._shown is None:
            return
        target: Path | None = self.ask_target(self, picture_suggestion(self._shown.results.round))
        if target is not None:
            self.save_button.setEnabled(False)
            self.save_wanted.emit(str(target))

    def _say(self, done: QPushButton | None) -> None:
        self._done = done
        for button in (self.copy_button, self.save_button):
            button.setEnabled(True)
        self.retranslate()
        self.rescaled()
        self._back.start()

    def _say_nothing(self) -> None:
        self._back.stop()
        if self._done is not None:
            self._say(None)
            self._back.stop()
