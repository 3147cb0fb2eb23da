"""Says what is being made or printed, how far it is, and lets a person stop it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from leercultuur_desktop.ui.widgets.form_button import SECONDARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_label import text_label

_PATIENCE: Final = 300
"""Milliseconds before anything is said: what is ready sooner would only flicker."""
_WHOLE: Final = 1000


class WorkStrip(QWidget):
    """Hidden while nothing goes on."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = text_label("busyWords")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.cancel = form_button(SECONDARY)
        self.cancel.clicked.connect(self.cancelled)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._patience.timeout.connect(self.show)
        texts = QVBoxLayout()
        texts.setSpacing(8)
        texts.addWidget(self.words)
        texts.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(texts, 1)
        row.addWidget(self.cancel)
        self.retranslate()
        self.end()

    def begin(self, words: str) -> None:
        """Something began; how far it is shows once it is told."""
        self.words.setText(words)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(words)
        self._patience.start()

    def tell(self, fraction: float) -> None:
        """It is this far, from 0 to 1."""
        self.bar.setRange(0, _WHOLE)
        self.bar.setValue(round(_WHOLE * fraction))

    def end(self) -> None:
        """It is over."""
        self._patience.stop()
        self.hide()

    def retranslate(self) -> None:
        """Set the fixed text."""
        set_words(self.cancel, self.tr("Stop"))
