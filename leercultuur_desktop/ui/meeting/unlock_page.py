"""The door to the results: only the project group's passphrase opens it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.meeting.looks import Spaced, set_button_icon, text_label
from leercultuur_desktop.ui.widgets.icon import icon_pixmap
from leercultuur_desktop.ui.widgets.problem_banner import ProblemBanner


class UnlockPage(Spaced):
    """Asks the passphrase; `passphrase_given` carries what was typed."""

    passphrase_given = Signal(str)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unlockPage")
        self.card = QFrame(self)
        self.sign = QLabel(self)
        self.heading = text_label("stepHeading", self)
        self.guidance = text_label("stepGuidance", self)
        self.label = text_label("fieldLabel", self)
        self.field = QLineEdit(self)
        self.field.setObjectName("passphraseField")
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.label.setBuddy(self.field)
        self.show_button = QPushButton(self)
        self.show_button.setObjectName("showButton")
        self.show_button.setCheckable(True)
        self.open_button = QPushButton(self)
        self.open_button.setObjectName("nextButton")
        self.cancel_button = QPushButton(self)
        self.cancel_button.setObjectName("backButton")
        self.banner = ProblemBanner(self)
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.busy_label = text_label("bodyText", self)
        self._lay_out()
        self._connect()
        self.show_busy(False)
        self.retranslate()
        self.rescaled()

    def show_busy(self, busy: bool, text: str = "") -> None:
        """Say that the answers are being opened, or be ready for a passphrase."""
        self.progress.setVisible(busy)
        self.busy_label.setVisible(busy)
        self.busy_label.setText(text or self.tr("Even geduld. De antwoorden gaan open."))
        for widget in (self.field, self.show_button, self.open_button):
            widget.setEnabled(not busy)
        if busy:
            self.banner.clear()

    def show_problem(self, title: str, advice: str) -> None:
        """Say what is wrong; what was typed stays, ready to be typed over."""
        self.show_busy(False)
        self.banner.show_problem(title, advice)
        self.field.setFocus()
        self.field.selectAll()

    def forget(self) -> None:
        """Wipe the passphrase from the screen."""
        self.show_button.setChecked(False)
        self.field.clear()
        self.banner.clear()

    def retranslate(self) -> None:
        """Set the page's texts."""
        self.heading.setText(self.tr("Voor de projectgroep"))
        self.setAccessibleName(self.heading.text())
        self.guidance.setText(
            self.tr("Met jullie wachtzin gaan de antwoorden open. Twee mensen mogen elk een helft typen.")
        )
        self.label.setText(self.tr("Wachtzin"))
        self.field.setAccessibleName(self.tr("Wachtzin"))
        self.open_button.setText(self.tr("Openen"))
        self.open_button.setAccessibleName(self.tr("Openen"))
        self.cancel_button.setText(self.tr("Sluiten"))
        self.cancel_button.setAccessibleName(self.tr("Sluiten"))
        self._show_or_hide(self.show_button.isChecked())

    def rescaled(self) -> None:
        """Draw the signs in the size of now."""
        self.sign.setPixmap(icon_pixmap("lock", tokens.ACTION, self.pixels(56), self.devicePixelRatioF()))
        set_button_icon(self.show_button, "eye", tokens.INK, self.pixels(26))
        self.banner.set_sign(tokens.WARN, self.pixels(36))
        self.card.setFixedWidth(self.pixels(960))

    def _connect(self) -> None:
        self.show_button.toggled.connect(self._show_or_hide)
        self.open_button.clicked.connect(self._give)
        self.field.returnPressed.connect(self._give)
        self.cancel_button.clicked.connect(self.cancelled)

    def _give(self) -> None:
        if self.field.text():
            self.passphrase_given.emit(self.field.text())
        else:
            self.field.setFocus()

    def _show_or_hide(self, shown: bool) -> None:
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.show_button.setText(self.tr("Verbergen") if shown else self.tr("Laten zien"))
        self.show_button.setAccessibleName(self.show_button.text())

    def _lay_out(self) -> None:
        self.card.setObjectName("unlockCard")
        inside = QVBoxLayout(self.card)
        self.space(inside, 20, (56, 48, 56, 48))
        typing = QHBoxLayout()
        self.space(typing, 16)
        typing.addWidget(self.field, 1)
        typing.addWidget(self.show_button)
        buttons = QHBoxLayout()
        self.space(buttons, 16, (0, 12, 0, 0))
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.open_button)
        for part in (self.sign, self.heading, self.guidance, self.label):
            inside.addWidget(part)
        inside.addLayout(typing)
        inside.addWidget(self.banner)
        inside.addWidget(self.busy_label)
        inside.addWidget(self.progress)
        inside.addLayout(buttons)
        # Stretches instead of an alignment: only so does the card grow with a warning that wraps.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.card)
        middle.addStretch(1)
        page = QVBoxLayout(self)
        page.addStretch(1)
        page.addLayout(middle)
        page.addStretch(1)
        self.setTabOrder(self.field, self.show_button)
        self.setTabOrder(self.show_button, self.open_button)
        self.setTabOrder(self.open_button, self.cancel_button)
