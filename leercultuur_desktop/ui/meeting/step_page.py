"""The frame of every step: what the group does now, for how long, who talks first, and the way on."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.ui.meeting.looks import Spaced, set_button_icon, text_label
from leercultuur_desktop.ui.widgets.icon import icon_pixmap

_NARROW: Final = 1450
"""In pixels at 1080 lines; only a screen narrower than 1200 pixels, whose letters may not get smaller, is so narrow."""


class StepPage(Spaced):
    """One step of the meeting: heading, guidance, body, and a foot with a note and the buttons.

    A step fills `body` and, where it has choices of its own, `choices` (left of Terug and Verder).
    """

    next_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.setObjectName("stepPage")
        self.heading = text_label("stepHeading", self)
        self.guidance = text_label("stepGuidance", self)
        self.guide_box = QFrame(self)
        self.guide_box.setObjectName("stepGuide")
        self.guide_minutes = text_label("guideText", self.guide_box, wrap=False)
        self.guide_first = text_label("guideText", self.guide_box, wrap=False)
        self._guide_minutes = 0
        self._guide_signs = (("clock", QLabel(self.guide_box)), ("users", QLabel(self.guide_box)))
        self.guide_box.hide()
        self.body = QVBoxLayout()
        self.footnote = text_label("footnote", self)
        self.choices = QHBoxLayout()
        self.back_button = QPushButton(self)
        self.back_button.setObjectName("backButton")
        self.next_button = QPushButton(self)
        self.next_button.setObjectName("nextButton")
        self.next_button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow after the word
        self.back_button.clicked.connect(self.back_wanted)
        self.next_button.clicked.connect(self.next_wanted)
        self._frame_page()

    @property
    def language(self) -> str:
        """The language that numbers are written in."""
        return self.words.language

    @property
    def is_narrow(self) -> bool:
        """Whether the page is narrower than its letters expect: then tables give way to pictures."""
        return self.width() < _NARROW * self.scale

    def set_place(self, *, first: bool, last: bool) -> None:
        """Show the way back and on, as far as there is one."""
        self.back_button.setVisible(not first)
        self.next_button.setVisible(not last)

    def set_heading(self, heading: str, guidance: str) -> None:
        """Name the step; screen readers know the page by its heading."""
        self.heading.setText(heading)
        self.guidance.setText(guidance)
        self.setAccessibleName(heading)

    def set_guide(self, minutes: int, first: str) -> None:
        """Say how long the step takes, and who talks first."""
        self._guide_minutes = minutes
        self.guide_first.setText(first)
        self._tell_minutes()
        self.guide_box.setVisible(bool(minutes))

    def turn(self, step: int) -> None:
        """A presenter's key: on or back; a step with stages of its own goes through them first."""
        (self.next_wanted if step > 0 else self.back_wanted).emit()

    def show_saving(self) -> None:
        """The plan is being saved; only pages where people write say so."""

    def show_saved(self) -> None:
        """The plan is safe; only pages where people write say so."""

    def show_unsaved(self) -> None:
        """The plan could not be saved yet; only pages where people write say so."""

    def forget(self) -> None:
        """Let every figure and name go; a page that shows none has nothing to do."""

    def retranslate(self) -> None:
        """Set the texts that every step has."""
        self._tell_minutes()
        self.back_button.setText(self.tr("Terug"))
        self.back_button.setAccessibleName(self.tr("Terug"))
        self.next_button.setText(self.tr("Verder"))
        self.next_button.setAccessibleName(self.tr("Verder"))

    def rescaled(self) -> None:
        """Draw the arrows in the size of now."""
        size = self.pixels(26)
        set_button_icon(self.back_button, "chevron-left", tokens.INK, size)
        set_button_icon(self.next_button, "chevron-right", tokens.PAPER, size, after=True)
        for name, sign in self._guide_signs:
            sign.setPixmap(icon_pixmap(name, tokens.SOFT_INK, self.pixels(24), self.devicePixelRatioF()))

    def _tell_minutes(self) -> None:
        self.guide_minutes.setText(self.tr("ongeveer {minutes} minuten").format(minutes=self._guide_minutes))

    def _frame_page(self) -> None:
        guide = QVBoxLayout(self.guide_box)
        self.space(guide, 0)
        for (_name, sign), label in zip(self._guide_signs, (self.guide_minutes, self.guide_first), strict=True):
            line = QHBoxLayout()
            self.space(line, 10)
            line.addWidget(sign)
            line.addWidget(label, 1)
            guide.addLayout(line)
        above = QHBoxLayout()
        self.space(above, 32)
        above.addWidget(self.heading, 1)
        above.addWidget(self.guide_box, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        top = QVBoxLayout()
        self.space(top, 4)
        top.addLayout(above)
        top.addWidget(self.guidance)
        foot = QHBoxLayout()
        self.space(foot, 16)
        self.space(self.choices, 16)
        foot.addWidget(self.footnote, 1)
        foot.addLayout(self.choices)
        foot.addWidget(self.back_button)
        foot.addWidget(self.next_button)
        self.space(self.body, 16)
        page = QVBoxLayout(self)
        self.space(page, 16, (56, 28, 56, 24))
        page.addLayout(top)
        page.addLayout(self.body, 1)
        page.addLayout(foot)
