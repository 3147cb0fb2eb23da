"""The line that colleagues will read: what they said and what was done, as the kiosk shows it, before it is public."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.domain.plan import PublishedLine
from leercultuur_desktop.ui.meeting.looks import Spaced, set_button_icon, text_label
from leercultuur_desktop.ui.meeting.wrapping_label import wrapping_label
from leercultuur_desktop.ui.theme import set_state
from leercultuur_desktop.ui.widgets.icon import icon_pixmap

_NAME: Final = re.compile(r"\b[^\W\d_]{2,}\b")


class PublicLine(Spaced):
    """Two fields, a preview, and one button that makes it public.

    `written` carries the line while it is being written, `published` the line once it may be read by everybody; one
    without words takes an earlier one away.
    """

    written = Signal(object)
    published = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._public: PublishedLine | None = None
        self._key = ""
        self._names: tuple[str, ...] = ()
        self.heading = text_label("partHeading", self)
        self.said, self.did = QLineEdit(self), QLineEdit(self)
        self._labels = [text_label("fieldLabel", self, wrap=False) for _ in range(2)]
        self.preview = QFrame(self)
        self.preview.setObjectName("kioskPreview")
        self.preview_title = text_label("previewTitle", self.preview)
        self.preview_said, self.preview_did = (
            wrapping_label(name, self.preview) for name in ("previewSaid", "previewDid")
        )
        self._signs = [QLabel(self.preview) for _ in range(2)]
        self.state = wrapping_label("publicState", self)
        self.publish_button, self.remove_button = QPushButton(self), QPushButton(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_line(self, draft: PublishedLine | None, public: PublishedLine | None, key: str, who: str) -> None:
        """Show the line of an action: as it is being written, else as it is public; `who` must not stand in it."""
        self._public, self._key = public, key
        self._names = tuple(word for word in _NAME.findall(who) if word[0].isupper())
        shown = draft or public or PublishedLine("", "", key)
        for field, text in ((self.said, shown.said), (self.did, shown.did)):
            if field.text() != text:
                field.setText(text)
                field.setCursorPosition(0)
        self._tell()

    @property
    def line(self) -> PublishedLine:
        """The line as it stands in the fields."""
        return replace(self._public or PublishedLine("", ""), said=self.said.text(), did=self.did.text(), key=self._key)

    def forget(self) -> None:
        """Let every word go."""
        self.show_line(None, None, "", "")
        for field in (self.said, self.did):
            field.clear()
        self._tell()

    def retranslate(self) -> None:
        """Set the fixed texts."""
        self.heading.setText(self.tr("Vertel het aan je collega’s"))
        self.preview_title.setText(self.tr("Dit zeiden jullie – dit deden we"))
        self.preview.setAccessibleName(self.tr("Zo staat het op de kiosk"))
        names = (self.tr("Dit zeiden jullie"), self.tr("Dit deden we"))
        for label, field, name in zip(self._labels, (self.said, self.did), names, strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        self.remove_button.setText(self.tr("Haal weg"))
        self.remove_button.setAccessibleName(self.tr("Haal weg van kiosk en poster"))
        self._tell()

    def rescaled(self) -> None:
        """Draw the signs in the size of now."""
        for sign, name, colour in zip(
            self._signs, ("message-square", "check"), (tokens.SOFT_INK, tokens.GOOD), strict=True
        ):
            sign.setPixmap(icon_pixmap(name, colour, self.pixels(26), self.devicePixelRatioF()))
        set_button_icon(self.publish_button, "users", tokens.PAPER, self.pixels(26))

    def _tell(self) -> None:
        said, did = self.said.text().strip(), self.did.text().strip()
        self.preview_said.setText(said or self.tr("Wat jullie zeiden"))
        self.preview_did.setText(did or self.tr("Wat we deden"))
        for label, text in ((self.preview_said, said), (self.preview_did, did)):
            set_state(label, "written" if text else "empty")
        public = self._public
        is_public = public is not None and (said, did) == (public.said.strip(), public.did.strip())
        self.publish_button.setVisible(not is_public)
        self.publish_button.setEnabled(bool(said and did))
        self.publish_button.setText(
            self.tr("Zet de nieuwe tekst op de kiosk") if public else self.tr("Zet op kiosk en poster")
        )
        self.publish_button.setAccessibleName(self.publish_button.text())
        self.remove_button.setVisible(public is not None)
        named = self._named(f"{said} {did}")
        self.state.setText(named or self._state(public is not None, is_public))
        set_state(self.state, "warning" if named else "public" if is_public else "plain")

    def _state(self, has_public: bool, is_public: bool) -> str:
        if is_public:
            return self.tr("Dit is nu openbaar. Iedereen mag het lezen, op de kiosk en de poster.")
        if has_public:
            return self.tr("De oude tekst is nog openbaar. De nieuwe nog niet.")
        return self.tr("Na deze knop is het openbaar, op de kiosk en de poster. Zet er geen namen in.")

    def _named(self, text: str) -> str:
        words = {word.casefold() for word in _NAME.findall(text)}
        found = next((name for name in self._names if name.casefold() in words), None)
        return self.tr("Let op: hier staat de naam {name}. Iedereen kan dit lezen.").format(name=found) if found else ""

    def _written(self) -> None:
        self._tell()
        self.written.emit(self.line)

    def _publish(self) -> None:
        self._public = self.line
        self._tell()
        self.published.emit(self._public)
        self.remove_button.setFocus()

    def _remove(self) -> None:
        self._public = None
        self._tell()
        self.published.emit(PublishedLine("", "", self._key))
        self.publish_button.setFocus()

    def _connect(self) -> None:
        for field in (self.said, self.did):
            field.textEdited.connect(self._written)
        self.publish_button.clicked.connect(self._publish)
        self.remove_button.clicked.connect(self._remove)

    def _lay_out(self) -> None:
        self.publish_button.setObjectName("publishButton")
        self.remove_button.setObjectName("removeButton")
        pair = QGridLayout()
        self.space(pair, 12)
        for row, (sign, label) in enumerate(zip(self._signs, (self.preview_said, self.preview_did), strict=True)):
            pair.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
            pair.addWidget(label, row, 1)
        pair.setColumnStretch(1, 1)
        inside = QVBoxLayout(self.preview)
        self.space(inside, 10, (24, 14, 24, 16))
        inside.addWidget(self.preview_title)
        inside.addLayout(pair)
        buttons = QHBoxLayout()
        self.space(buttons, 12)
        buttons.addWidget(self.publish_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        whole = QVBoxLayout(self)
        self.space(whole, 8)
        whole.addWidget(self.heading)
        for label, field in zip(self._labels, (self.said, self.did), strict=True):
            whole.addWidget(label)
            whole.addWidget(field)
        whole.addSpacing(tokens.GRID)
        whole.addWidget(self.preview)
        whole.addWidget(self.state)
        whole.addLayout(buttons)
        whole.addStretch(1)
