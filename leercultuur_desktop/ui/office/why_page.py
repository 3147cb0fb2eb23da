"""Why the company asks: one sentence for everyone, and where wanted one for each layer."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leercultuur_desktop.domain.identifiers import LAYERS, Layer
from leercultuur_desktop.ui.widgets.form_button import LINK, SECONDARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_field import FormField
from leercultuur_desktop.ui.widgets.form_page import FormPage
from leercultuur_desktop.ui.widgets.form_sentence import SentenceEdit

SENTENCE_LENGTH: Final = 200


class WhyPage(FormPage):
    """`given` carries the sentence for everyone and those per layer (only the layers that have one)."""

    given = Signal(str, dict)
    back_wanted = Signal()

    def __init__(self, *, changing: bool = False) -> None:
        super().__init__("changeWhyPage" if changing else "whyPage")
        self._changing = changing
        self.why = SentenceEdit(SENTENCE_LENGTH, 3)
        self._field = FormField(self.why)
        self.body.addWidget(self._field)
        self.more = form_button(LINK)
        self.more.setCheckable(True)
        self.more.toggled.connect(self._show_layers)
        self.body.addWidget(self.more)
        self.layers: dict[Layer, SentenceEdit] = {}
        self._layer_fields: dict[Layer, FormField] = {}
        self._part = QWidget()
        column = QVBoxLayout(self._part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for layer in LAYERS:
            edit = SentenceEdit(SENTENCE_LENGTH, 2)
            self.layers[layer] = edit
            self._layer_fields[layer] = FormField(edit)
            column.addWidget(self._layer_fields[layer])
        self.body.addWidget(self._part)
        self.back = self.add_button(form_button(SECONDARY))
        self.back.clicked.connect(self.back_wanted)
        self.primary.clicked.connect(self._give)
        self.retranslate()
        self._part.hide()

    def show_now(self, why: str, per_layer: dict[Layer, str]) -> None:
        """Show the sentences of now."""
        self.clear_messages()
        self.why.setPlainText(why)
        for layer, edit in self.layers.items():
            edit.setPlainText(per_layer.get(layer, ""))
        self.more.setChecked(bool(per_layer))
        self.why.setFocus()

    def first_focus(self) -> QWidget:
        """The sentence for everyone."""
        return self.why

    def retranslate(self) -> None:
        """Set every text."""
        self.set_heading(
            self.tr("Waarom vragen jullie dit?"),
            self.tr("Deze zin staat groot op de kiosk. Wie weet waarom je het vraagt, antwoordt eerlijker."),
        )
        self._field.set_texts(
            self.tr("Een zin voor iedereen"),
            self.tr("Bijvoorbeeld: We willen weten wat jou helpt om hier elke week iets te leren."),
        )
        self._layer_fields[Layer.WORKERS].set_texts(self.tr("Voor medewerkers"))
        self._layer_fields[Layer.SUPERVISORS].set_texts(self.tr("Voor direct-leidinggevenden"))
        self._layer_fields[Layer.DIRECTORS].set_texts(self.tr("Voor de directie"))
        self._name_more()
        set_words(self.primary, self.tr("Bewaar") if self._changing else self.tr("Verder"))
        set_words(self.back, self.tr("Terug"))

    def _name_more(self) -> None:
        set_words(
            self.more,
            self.tr("Toch alleen een zin voor iedereen")
            if self.more.isChecked()
            else self.tr("Ook een zin per laag schrijven"),
        )

    def _show_layers(self, shown: bool) -> None:
        self._part.setVisible(shown)
        self._name_more()
        if shown:
            self.layers[Layer.WORKERS].setFocus()

    def _give(self) -> None:
        shown = self.more.isChecked()
        per_layer = {layer: edit.text for layer, edit in self.layers.items() if shown and edit.text}
        self.given.emit(self.why.text, per_layer)
