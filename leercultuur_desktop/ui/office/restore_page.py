"""A look inside a back-up: what it holds, what taking it back does, and the PIN to do it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from leercultuur_desktop.ui.office.keep_values import CopyView
from leercultuur_desktop.ui.office.points_list import PointsList
from leercultuur_desktop.ui.widgets.form_button import SECONDARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_check import CheckLine
from leercultuur_desktop.ui.widgets.form_label import text_label
from leercultuur_desktop.ui.widgets.form_page import FormPage
from leercultuur_desktop.ui.widgets.form_secret import PinField


class RestorePage(FormPage):
    """`given` carries the PIN."""

    given = Signal(str)
    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("restorePage")
        self._view: CopyView | None = None
        self.made = text_label("cardTitle")
        self.rounds = PointsList()
        self._effects_title = text_label("sectionTitle")
        self.effects = PointsList()
        self.only_here = CheckLine()
        self.pin = PinField()
        panel = QFrame()
        panel.setObjectName("panel")
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(20, 16, 20, 16)
        inside.setSpacing(8)
        inside.addWidget(self.made)
        inside.addWidget(self.rounds)
        self.body.addWidget(panel)
        self._section = QWidget()
        section = QVBoxLayout(self._section)
        section.setContentsMargins(0, 0, 0, 0)
        section.setSpacing(12)
        section.addWidget(self._effects_title)
        section.addWidget(self.effects)
        self.body.addWidget(self._section)
        self.body.addWidget(self.only_here)
        self.body.addWidget(self.pin)
        self.back = self.add_button(form_button(SECONDARY))
        self.back.clicked.connect(self.back_wanted)
        self.primary.clicked.connect(self._give)
        self.retranslate()

    def show_copy(self, view: CopyView) -> None:
        """Show what is inside and what would happen."""
        self.wipe()
        self._view = view
        self.made.setText(view.made)
        self.rounds.show_texts(view.rounds)
        self.effects.show_texts(view.effects)
        allowed = view.refusal is None
        for part in (self._section, self.pin, self.primary):
            part.setVisible(allowed)
        self.only_here.setVisible(allowed and bool(view.newly_open))
        if view.refusal is not None:
            self.show_problem(*view.refusal)
        self.retranslate()

    def first_focus(self) -> QWidget:
        """The PIN, or the way back."""
        return self.pin.edit if not self.pin.isHidden() else self.back

    def wipe(self) -> None:
        """Forget the PIN."""
        super().wipe()
        self.only_here.box.setChecked(False)
        self.pin.wipe()

    def retranslate(self) -> None:
        """Set every text."""
        self.set_heading(self.tr("Kopie terugzetten"), self.tr("Kijk eerst of dit de goede kopie is."))
        self._effects_title.setText(self.tr("Wat er gebeurt"))
        self.only_here.set_texts(
            self.tr("‘{name}’ is op geen andere computer meer open").format(
                name=self._view.newly_open if self._view else ""
            ),
            self.tr("Bijvoorbeeld omdat die computer weg of kapot is. Het programma kan dat hier niet zien."),
        )
        own = self._view is None or self._view.own_pin
        self.pin.set_texts(
            self.tr("Pincode"),
            self.tr("De pincode van deze computer.")
            if own
            else self.tr("De pincode die gold toen de kopie werd gemaakt."),
        )
        set_words(self.primary, self.tr("Zet deze kopie terug"))
        set_words(self.back, self.tr("Terug"))

    def _give(self) -> None:
        pin = self.pin.edit.text()
        if not self.only_here.isHidden() and not self.only_here.box.isChecked():
            self.show_problem(
                self.tr("Kijk eerst of de meting nog ergens anders open is"),
                self.tr("Is hij nergens anders open? Vink dat dan aan. Is hij dat wel? Ga daar verder met invullen."),
            )
            self.only_here.box.setFocus()
            return
        self.banner.clear()
        if pin:
            self.pin.wipe()
            self.given.emit(pin)
        else:
            self.pin.show_fault(self.tr("Vul de pincode in."))
