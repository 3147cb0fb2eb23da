"""How the workplace and the computer are doing: every point with how it stands and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from leercultuur_desktop.ui.office.state_row import Stand, StateRow
from leercultuur_desktop.ui.widgets.form_button import set_words
from leercultuur_desktop.ui.widgets.form_label import text_label
from leercultuur_desktop.ui.widgets.form_page import FormPage


class HealthPage(FormPage):
    """`again` looks once more; `wanted` carries the name of the point whose button was pressed."""

    again = Signal()
    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__("healthPage")
        self.summary = StateRow(Stand("ok", "", ""))
        self._summary_panel = QFrame()
        self._summary_panel.setObjectName("panel")
        inside = QVBoxLayout(self._summary_panel)
        inside.setContentsMargins(20, 16, 20, 16)
        inside.addWidget(self.summary)
        self._points_title = text_label("sectionTitle")
        self._lock_title = text_label("sectionTitle")
        self._lock_lead = text_label("bodyText")
        self.points: dict[str, StateRow] = {}
        self.locks: list[StateRow] = []
        self._points_panel, self._point_rows = _panel()
        self._lock_panel, self._lock_rows = _panel()
        self.body.addWidget(self._summary_panel)
        self.add_section(self._points_title, self._points_panel)
        self.add_section(self._lock_title, self._lock_lead, self._lock_panel)
        self.primary.clicked.connect(self.again)
        self.fields.hide()
        self.retranslate()

    def show_points(self, points: Sequence[tuple[str, Stand]], locks: Sequence[Stand]) -> None:
        """Show every point by its name, and the locks of the kiosk."""
        _empty(self._point_rows)
        _empty(self._lock_rows)
        self.points = {}
        for name, stand in points:
            row = StateRow(stand)
            row.wanted.connect(partial(self.wanted.emit, name))
            self.points[name] = row
            self._point_rows.addWidget(row)
        self.locks = [StateRow(stand) for stand in locks]
        for row in self.locks:
            self._lock_rows.addWidget(row)
        self.summary.show_stand(self._sum_up([stand for _, stand in points]))
        self.fields.show()
        buttons = [row.button for row in self.points.values() if not row.button.isHidden()]
        for before, after in pairwise((*buttons, self.primary)):
            self.setTabOrder(before, after)

    def wipe(self) -> None:
        """Forget what was shown."""
        super().wipe()
        self.fields.hide()

    def retranslate(self) -> None:
        """Set the fixed texts."""
        self.set_heading(
            self.tr("Nakijken"), self.tr("Zo staat het met de gegevens, de reservekopie en deze computer.")
        )
        self._points_title.setText(self.tr("Gegevens en computer"))
        self._lock_title.setText(self.tr("Slot van de kiosk"))
        self._lock_lead.setText(
            self.tr(
                "Zo ziet het programma het vanuit dit account. Draait de kiosk in een ander account of op een andere"
                " computer? Kijk het dan daar na."
            )
        )
        set_words(self.primary, self.tr("Kijk opnieuw"))

    def _sum_up(self, stands: Sequence[Stand]) -> Stand:
        acts = sum(one.state == "act" for one in stands)
        notes = sum(one.state == "note" for one in stands)
        if acts:
            words = self.tr("1 punt vraagt nu iets van je") if acts == 1 else self.tr("{count} punten vragen nu iets")
            return Stand("act", "", words.format(count=acts), self.tr("Doe eerst wat bij ‘doe iets’ staat."))
        if notes:
            words = (
                self.tr("Alles werkt. Let op 1 punt") if notes == 1 else self.tr("Alles werkt. Let op {count} punten")
            )
            return Stand("note", "", words.format(count=notes), self.tr("Je kunt gewoon verder."))
        return Stand("ok", "", self.tr("Alles is in orde"), self.tr("Je hoeft niets te doen."))


def _panel() -> tuple[QFrame, QVBoxLayout]:
    panel = QFrame()
    panel.setObjectName("panel")
    rows = QVBoxLayout(panel)
    rows.setContentsMargins(20, 16, 20, 16)
    rows.setSpacing(18)
    return panel, rows


def _empty(rows: QVBoxLayout) -> None:
    while (item := rows.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()  # it goes later, and must not be seen until then
            widget.deleteLater()
