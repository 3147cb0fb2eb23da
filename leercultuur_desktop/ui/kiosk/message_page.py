"""Pages that say one thing with a large sign and at most two buttons: thanks, stop, are you still there."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from leercultuur_desktop.ui.kiosk.look import Look
from leercultuur_desktop.ui.kiosk.page import KioskPage, primary, words
from leercultuur_desktop.ui.kiosk.spoken import keep_silent, say_instead
from leercultuur_desktop.ui.theme import set_state
from leercultuur_desktop.ui.widgets.icon import icon_pixmap
from leercultuur_desktop.ui.widgets.tile import Tile

_SIGN: Final = 120


class MessagePage(KioskPage):
    """Sign, heading, one or two lines, and the buttons."""

    stays = True

    def __init__(self, name: str, icon: str, state: str = "busy") -> None:
        super().__init__(name)
        self._icon = icon
        self._state = state
        self._sign = QLabel()
        self._sign.setObjectName("bigSign")
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_state(self._sign, state)
        self._text = words("pageLead")
        self._more = words("pageHelp")
        self.main = primary(self)
        self.other: Tile | None = None
        self.buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.buttons.addWidget(self.main)
        self.buttons.addStretch(1)
        self.body.addStretch(2)
        self.body.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignLeading)
        self.gap(self.body, 32)
        self.body.addWidget(self.heading)
        self.gap(self.body, 16)
        self.body.addWidget(self._text)
        self.gap(self.body, 8)
        self.body.addWidget(self._more)
        self.gap(self.body, 44)
        self.body.addLayout(self.buttons)
        self.body.addStretch(3)
        self.spaced(self.buttons, 24)
        self.on_look(self._look_changed)

    def add_other(self) -> Tile:
        """A second, quieter button."""
        self.other = Tile("secondary")
        self.other.set_single_line()
        self.buttons.insertWidget(1, self.other)
        self.on_look(self._size_other)
        return self.other

    def first_focus(self) -> QWidget:
        """The main button."""
        return self.main

    def _size_other(self, look: Look) -> None:
        if self.other is not None:
            self.other.set_sizes(look.px(40), look.px(8), look.touch)

    def _look_changed(self, look: Look) -> None:
        self._sign.setFixedSize(look.px(_SIGN), look.px(_SIGN))
        self._draw_sign()

    def _draw_sign(self) -> None:
        colours = {"good": self.look.colours.good, "problem": self.look.colours.warn}
        colour = colours.get(self._state, self.look.colours.action)
        self._sign.setPixmap(icon_pixmap(self._icon, colour, self.look.px(64), self.devicePixelRatioF()))


class ThanksPage(MessagePage):
    """Shown only when the response is safely on the disk."""

    finished = Signal()

    def __init__(self) -> None:
        super().__init__("thanksPage", "check", "good")
        self.main.clicked.connect(self.finished)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again."""
        self.set_heading(self.tr("Bedankt voor je antwoorden"))
        self._text.setText(self.tr("Ze zijn veilig bewaard. De projectgroep bekijkt de uitkomst van iedereen samen."))
        self._more.setText(self.tr("Dit scherm gaat zo vanzelf terug naar het begin."))
        self.main.set_words(self.tr("Klaar"))


class StopPage(MessagePage):
    """Asks once, in place, whether to stop."""

    confirmed = Signal()
    declined = Signal()

    def __init__(self) -> None:
        super().__init__("stopPage", "circle-help")
        self.main.clicked.connect(self.declined)
        self.add_other().clicked.connect(self.confirmed)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again."""
        self.set_heading(self.tr("Wil je stoppen?"))
        self._text.setText(self.tr("Dan wissen we wat je hebt ingevuld. We bewaren niets."))
        self._more.setText(self.tr("Je kunt later opnieuw beginnen."))
        self.main.set_words(self.tr("Nee, ga verder"))
        if self.other is not None:
            self.other.set_words(self.tr("Ja, stop"))


class IdlePage(MessagePage):
    """Counts down to forgetting, unless somebody says to be there."""

    still_here = Signal()

    def __init__(self) -> None:
        super().__init__("idlePage", "clock", "problem")
        self._seconds = 0
        keep_silent(self._sign)
        self.main.clicked.connect(self.still_here)
        self.retranslate()

    def show_seconds(self, seconds: int) -> None:
        """How long there is left."""
        self._seconds = seconds
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again."""
        self.set_heading(self.tr("Ben je er nog?"))
        if self._seconds == 1:
            text = self.tr("Over 1 seconde wissen we je antwoorden.")
        else:
            text = self.tr("Over {seconds} seconden wissen we je antwoorden.").format(seconds=self._seconds)
        self._text.setText(text)
        self._draw_sign()
        say_instead(self._text, self.tr("Zo meteen wissen we je antwoorden. Tik op de knop als je er nog bent."))
        self._more.setText(self.tr("Zo kan niemand anders ze zien."))
        self.main.set_words(self.tr("Ik ben er nog"))

    def _draw_sign(self) -> None:
        # Large, for who reads no sentence: a number that gets less is understood in any language.
        if self._seconds:
            self._sign.setText(str(self._seconds))
        else:
            super()._draw_sign()
