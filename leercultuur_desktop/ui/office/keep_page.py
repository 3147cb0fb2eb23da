"""Keeping: the back-up and where it goes, taking one back, and deleting for good."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leercultuur_desktop.ui.office.keep_row import KeepRow
from leercultuur_desktop.ui.office.keep_values import KeepView
from leercultuur_desktop.ui.office.state_row import Stand, StateRow
from leercultuur_desktop.ui.widgets.form_button import LINK, SECONDARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_label import text_label
from leercultuur_desktop.ui.widgets.form_page import FormPage


class KeepPage(FormPage):
    """Hands on what the owner wants; `round_wanted` and `aside_wanted` carry what to delete (a name, a path)."""

    now_wanted = Signal()
    file_wanted = Signal()
    place_wanted = Signal()
    own_place_wanted = Signal()
    restore_wanted = Signal()
    round_wanted = Signal(str)
    aside_wanted = Signal(str)
    everything_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("keepPage")
        self._view: KeepView | None = None
        self.rows: dict[str, KeepRow] = {}
        self.stand = StateRow(Stand("ok", "", ""))
        self.place = KeepRow()
        self.own_place = form_button(LINK)
        self.itself = text_label("bodyText")
        self.as_file = form_button(SECONDARY)
        self.restore = KeepRow()
        self._titles = [text_label("sectionTitle") for _ in range(3)]
        self._law = text_label("bodyText")
        self._erase_panel, self._erase_rows = _panel()
        self._fill()
        self.primary.clicked.connect(self.now_wanted)
        self.as_file.clicked.connect(self.file_wanted)
        self.place.wanted.connect(self.place_wanted)
        self.own_place.clicked.connect(self.own_place_wanted)
        self.restore.wanted.connect(self.restore_wanted)
        self.foot.hide()
        self.fields.hide()
        self.retranslate()

    def show_view(self, view: KeepView) -> None:
        """Show how it stands."""
        self._view = view
        self.stand.show_stand(view.stand)
        self.own_place.setVisible(view.chosen)
        self._show_rows(view)
        self.fields.show()
        self.retranslate()

    def first_focus(self) -> QWidget:
        """Making a copy."""
        return self.primary

    def wipe(self) -> None:
        """Forget what was shown."""
        super().wipe()
        self._view = None
        self.fields.hide()

    def retranslate(self) -> None:
        """Set every text."""
        self.set_heading(
            self.tr("Bewaren"),
            self.tr(
                "Met een reservekopie raak je niets kwijt als deze computer stukgaat. Ook in een kopie kan niemand"
                " antwoorden lezen zonder de wachtzin."
            ),
        )
        names = (self.tr("Reservekopie"), self.tr("Terugzetten"), self.tr("Voorgoed wissen"))
        for title, name in zip(self._titles, names, strict=True):
            title.setText(name)
        self.itself.setText(
            self.tr(
                "Een kopie komt er ook vanzelf: als je het kantoor opent, als een meting open- of dichtgaat, en als de"
                " kiosk dichtgaat. Zolang een meting open is, bewaren we één kopie die steeds wordt vervangen. Zo kan"
                " niemand aan kopieën zien wanneer een antwoord kwam."
            )
        )
        set_words(self.primary, self.tr("Maak nu een kopie"))
        set_words(self.as_file, self.tr("Sla op als bestand"), self.tr("Sla een kopie op als bestand"))
        set_words(self.own_place, self.tr("Bewaar weer in de map van het programma"))
        self.restore.set_texts(
            self.tr("Zet een kopie terug"),
            self.tr("Je ziet eerst wat erin staat en wat er verandert. Van wat er nu is, maken we eerst een kopie."),
            self.tr("Kies een kopie"),
        )
        self._law.setText(
            self.tr(
                "Bewaar gegevens niet langer dan nodig. Dat vraagt de privacywet (AVG). Wat je hier wist, komt"
                " nooit meer terug."
            )
        )
        if self._view is not None:
            self._tell(self._view)

    def _tell(self, view: KeepView) -> None:
        self.place.set_texts(
            self.tr("Plek"), view.place, self.tr("Kies een andere plek"), self.tr("Kies een andere plek voor kopieën")
        )
        for name in view.rounds:
            self._tell_row(f"round {name}", self.tr("Meting ‘{name}’").format(name=name), name)
        for name, path in view.asides:
            self._tell_row(f"aside {path}", self.tr("Opzij gezette kopie"), name)
        detail = self.tr("Bedrijf, metingen, antwoorden, plannen en sleutels. Deze plek is daarna leeg.")
        title = self.tr("Alles van {company}").format(company=view.company)
        self.rows["all"].set_texts(title, detail, self.tr("Wis alles"))

    def _tell_row(self, key: str, title: str, name: str) -> None:
        detail = name if key.startswith("aside") else self.tr("Antwoorden, opmerkingen, uitkomst en plan.")
        self.rows[key].set_texts(title, detail, self.tr("Wis"), self.tr("{name} wissen").format(name=name))

    def _show_rows(self, view: KeepView) -> None:
        while (item := self._erase_rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()  # it goes later, and must not be seen until then
                widget.deleteLater()
        self.rows = {}
        for name in view.rounds:
            self._add_row(f"round {name}", partial(self.round_wanted.emit, name))
        for _, path in view.asides:
            self._add_row(f"aside {path}", partial(self.aside_wanted.emit, path))
        self._add_row("all", self.everything_wanted.emit)
        self._walk([row.button for row in self.rows.values()])

    def _add_row(self, key: str, wanted: Callable[[], None]) -> None:
        row = self.rows[key] = KeepRow()
        row.wanted.connect(wanted)
        self._erase_rows.addWidget(row)

    def _walk(self, erasing: Sequence[QPushButton]) -> None:
        stops = (self.place.button, self.own_place, self.primary, self.as_file, self.restore.button, *erasing)
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def _fill(self) -> None:
        panel, rows = _panel()
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.primary)
        buttons.addWidget(self.as_file)
        buttons.addStretch(1)
        place = QVBoxLayout()
        place.setSpacing(0)
        place.addWidget(self.place)
        place.addWidget(self.own_place)
        rows.addWidget(self.stand)
        rows.addLayout(place)
        rows.addWidget(self.itself)
        rows.addLayout(buttons)
        back, back_rows = _panel()
        back_rows.addWidget(self.restore)
        self.add_section(self._titles[0], panel)
        self.add_section(self._titles[1], back)
        self.add_section(self._titles[2], self._law, self._erase_panel)


def _panel() -> tuple[QFrame, QVBoxLayout]:
    panel = QFrame()
    panel.setObjectName("panel")
    rows = QVBoxLayout(panel)
    rows.setContentsMargins(20, 16, 20, 16)
    rows.setSpacing(18)
    return panel, rows
