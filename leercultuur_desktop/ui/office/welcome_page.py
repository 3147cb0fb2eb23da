"""The first page of the set-up: what this is, and what to have at hand."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.widgets.form_button import LINK, form_button, set_words
from leercultuur_desktop.ui.widgets.form_label import icon_label, text_label
from leercultuur_desktop.ui.widgets.form_page import FormPage
from leercultuur_desktop.ui.widgets.icon import icon_pixmap

_SIGNS: Final = ("users", "lock", "printer")


class WelcomePage(FormPage):
    """What it does in one paragraph, and three things that are needed."""

    next_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("welcomePage")
        self._needs_title = text_label("sectionTitle")
        panel = QFrame()
        panel.setObjectName("panel")
        rows = QVBoxLayout(panel)
        rows.setContentsMargins(24, 20, 24, 20)
        rows.setSpacing(20)
        self._needs: list[tuple[QLabel, QLabel]] = []
        for sign in _SIGNS:
            rows.addWidget(self._need(sign))
        self.add_section(self._needs_title, panel)
        self._after = text_label("bodyText")
        self.body.addWidget(self._after)
        self.restore = self.add_button(form_button(LINK))
        self.restore.clicked.connect(self.restore_wanted)
        self.primary.clicked.connect(self.next_wanted)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.set_heading(
            self.tr("Welkom"),
            self.tr(
                "Met dit programma zie je hoe mensen in jullie bedrijf leren. Iedereen beantwoordt 24 korte vragen,"
                " zonder naam. Daarna bekijken jullie samen de uitkomst en kiezen jullie wat jullie gaan doen."
                " Alles blijft op deze computer. Er is geen internet nodig."
            ),
        )
        self._needs_title.setText(self.tr("Dit heb je nodig"))
        texts = (
            (
                self.tr("Hoeveel mensen er werken"),
                self.tr("Per laag: medewerkers, direct-leidinggevenden en directie. Afdelingen mag je overslaan."),
            ),
            (
                self.tr("Een medewerker uit de projectgroep"),
                self.tr(
                    "De projectgroep bekijkt straks de uitkomst. Samen bedenken jullie een wachtzin."
                    " Zonder die zin kan niemand de antwoorden openen."
                ),
            ),
            (
                self.tr("Een printer of een USB-stick"),
                self.tr("Voor het herstelblad. Dat leg je in de kluis."),
            ),
        )
        for (title, detail), (title_text, detail_text) in zip(self._needs, texts, strict=True):
            title.setText(title_text)
            detail.setText(detail_text)
        self._after.setText(self.tr("Het klaarzetten duurt ongeveer tien minuten."))
        set_words(self.primary, self.tr("Begin"))
        set_words(self.restore, self.tr("Ik heb een reservekopie"))

    def _need(self, sign: str) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        picture = icon_label("needSign")
        picture.setPixmap(icon_pixmap(sign, tokens.ACTION, 26, self.devicePixelRatioF()))
        title, detail = text_label("rowTitle"), text_label("rowDetail")
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(title)
        texts.addWidget(detail)
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        self._needs.append((title, detail))
        return row
