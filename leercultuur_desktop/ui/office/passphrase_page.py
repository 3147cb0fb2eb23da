"""The set-up's passphrase: the project group's own key to the answers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leercultuur_desktop.ui.office.new_passphrase_fields import NewPassphraseFields
from leercultuur_desktop.ui.widgets.form_button import SECONDARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_notice import Notice
from leercultuur_desktop.ui.widgets.form_page import FormPage


class PassphrasePage(FormPage):
    """`given` carries the passphrase."""

    given = Signal(str)
    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("passphrasePage")
        self._together = Notice()
        self.new_passphrase = NewPassphraseFields()
        self.body.addWidget(self._together)
        self.body.addWidget(self.new_passphrase)
        self.back = self.add_button(form_button(SECONDARY))
        self.back.clicked.connect(self.back_wanted)
        self.primary.clicked.connect(self._give)
        self.retranslate()

    def show_known(self, *names: str) -> None:
        """Names that make a passphrase no harder to guess."""
        self.new_passphrase.set_known(names)

    def first_focus(self) -> QWidget:
        """The choice to do it with two."""
        return self.new_passphrase.together

    def wipe(self) -> None:
        """Forget what was typed."""
        super().wipe()
        self.new_passphrase.wipe()

    def retranslate(self) -> None:
        """Set every text."""
        self.set_heading(
            self.tr("Wachtzin"),
            self.tr(
                "De wachtzin opent de antwoorden van een gesloten meting. Hij is van de projectgroep."
                " Zonder de wachtzin kan niemand de antwoorden lezen. Ook de beheerder van deze computer niet."
            ),
        )
        self._together.show_words(
            self.tr("Ons advies: maak hem met zijn tweeën"),
            self.tr(
                "Jij maakt de eerste helft, een medewerker uit de projectgroep de tweede. Dan kan niemand in zijn"
                " eentje bij de antwoorden. Schrijf elk je eigen helft op en bewaar die goed. De wachtzin is de ene"
                " helft met de andere er direct achter, zonder spatie ertussen."
            ),
        )
        self.new_passphrase.set_texts(self.tr("Wachtzin"))
        set_words(self.primary, self.tr("Maak alles klaar"))
        set_words(self.back, self.tr("Terug"))

    def _give(self) -> None:
        passphrase = self.new_passphrase.passphrase()
        if passphrase is not None:
            self.given.emit(passphrase)
