"""What the company wants, what that means for each layer, and which actions reach it: one calm table on top."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.content.plan_wording import not_reached_text
from leercultuur_desktop.content.wording import layer_name, listed
from leercultuur_desktop.domain.identifiers import LAYERS, Layer
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.plan import Plan
from leercultuur_desktop.domain.plan_reach import reach
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.ui.meeting.looks import Spaced, clear_layout, set_button_icon, text_label
from leercultuur_desktop.ui.widgets.growing_field import GrowingField
from leercultuur_desktop.ui.widgets.icon import icon_pixmap

_CELL: Final = 56.0
_CELLS: Final = 340.0
Goal = Layer | None
"""A layer, or None for the goal of the whole company."""


class GoalText(QWidget):
    """A text to read, or a field to write it in."""

    def __init__(self, look: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = text_label(look, self)
        self.field = GrowingField(self)
        self.field.hide()
        self.own = ""
        self.fallback = ""
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.label)
        inside.addWidget(self.field)

    def show_text(self, own: str, fallback: str, empty: str) -> None:
        """Show the plan's own words, else the company's; the field that somebody is in keeps what stands there."""
        self.own, self.fallback = own, fallback
        self.label.setText(own or fallback or empty)
        self.label.setProperty("state", "filled" if own or fallback else "empty")
        self.label.style().unpolish(self.label)
        self.label.style().polish(self.label)
        if not self.field.hasFocus():
            self.field.setText(own or fallback)

    def show_editing(self, editing: bool) -> None:
        """Turn to reading or to writing."""
        self.field.setVisible(editing)
        self.label.setVisible(not editing)


class GoalPanel(Spaced):
    """Goal, layers and actions; `goal_changed` carries a layer or None and the new words, empty for the company's."""

    goal_changed = Signal(object, str)
    editing_changed = Signal(bool)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("goalPanel")
        self._words = words
        self._why = ""
        self._why_layers: Mapping[Layer, str] = {}
        self._plan = Plan()
        self._cards: Sequence[InterventionCard] = ()
        self.label = text_label("fieldLabel", self, wrap=False)
        self.edit_button = QPushButton(self)
        self.edit_button.clicked.connect(lambda: self.show_editing(not self.editing))
        self.texts: dict[Goal, GoalText] = {None: GoalText("goalText", self)}
        self.names: dict[Layer, QLabel] = {}
        self.reached: dict[Layer, QLabel] = {}
        self._ticks: dict[Layer, QHBoxLayout] = {}
        self._heads = QHBoxLayout()
        self._lay_out()
        for key, one in self.texts.items():
            one.field.edited.connect(lambda text, key=key: self._edited(key, text))
        self.retranslate()

    @property
    def editing(self) -> bool:
        """Whether the words can be changed now."""
        return not self.texts[None].field.isHidden()

    def show_company(self, why: str, why_layers: Mapping[Layer, str]) -> None:
        """What stands here as long as the plan has no goal of its own."""
        self._why, self._why_layers = why, why_layers
        self._show_texts()

    def show_plan(self, plan: Plan, cards: Sequence[InterventionCard]) -> None:
        """Show the plan's goal, and whom its actions reach."""
        self._plan, self._cards = plan, cards
        self._show_texts()
        self._show_reach()

    def show_editing(self, editing: bool) -> None:
        """Let the group change the words, or read them calmly again."""
        if editing is self.editing:
            return
        for one in self.texts.values():
            one.show_editing(editing)
        self._show_texts()
        self.retranslate()
        if editing:
            self.texts[None].field.setFocus()
        self.editing_changed.emit(editing)

    def retranslate(self) -> None:
        """Set the fixed texts."""
        self.label.setText(self.tr("Ons doel"))
        self.edit_button.setText(self.tr("Klaar") if self.editing else self.tr("Doel aanpassen"))
        self.edit_button.setAccessibleName(self.edit_button.text())
        self.texts[None].field.setAccessibleName(self.tr("Ons doel"))
        for layer, name in self.names.items():
            told = layer_name(layer, self._words)
            name.setText(told)
            self.texts[layer].field.setAccessibleName(self.tr("Wat dit betekent voor {layer}").format(layer=told))

    def rescaled(self) -> None:
        """Draw the ticks in the size of now."""
        set_button_icon(self.edit_button, "check" if self.editing else "pencil", tokens.INK, self.pixels(22))
        self._show_reach()

    def _edited(self, key: Goal, text: str) -> None:
        one = self.texts[key]
        # The company's own words need not be kept a second time.
        told = "" if text.strip() == one.fallback.strip() else text
        one.own = told
        one.label.setText(told or one.fallback)
        self.goal_changed.emit(key, told)

    def _show_texts(self) -> None:
        empty = self.tr("Nog niet opgeschreven")
        self.texts[None].show_text(self._plan.goal, self._why, empty)
        for layer in LAYERS:
            self.texts[layer].show_text(self._plan.goal_layers.get(layer, ""), self._why_layers.get(layer, ""), empty)

    def _show_reach(self) -> None:
        actions, found = self._plan.actions, reach(self._plan, self._cards)
        cell = self.pixels(min(_CELL, _CELLS / max(len(actions), 1)))
        clear_layout(self._heads)
        for number in range(1, len(actions) + 1):
            self._heads.addWidget(self._number(number, cell))
        for layer in LAYERS:
            clear_layout(self._ticks[layer])
            for one in actions:
                self._draw(self._cell(self._ticks[layer], cell), one.card in found[layer])
            missing = bool(actions) and not found[layer]
            self.reached[layer].setText(not_reached_text(layer, self._words) if missing else "")
            self.reached[layer].setVisible(missing)
            numbers = [str(number) for number, one in enumerate(actions, start=1) if one.card in found[layer]]
            told = self.tr("Bereikt door actie {numbers}").format(numbers=listed(numbers, self._words))
            self.names[layer].setAccessibleDescription(told if numbers else self.reached[layer].text())

    def _number(self, number: int, width: int) -> QWidget:
        """The number of an action in the same disc that its form has."""
        holder = QWidget(self)
        holder.setFixedWidth(width)
        disc = text_label("smallNumber", holder, wrap=False)
        disc.setText(str(number))
        disc.setAlignment(Qt.AlignmentFlag.AlignCenter)
        disc.setFixedSize(self.pixels(34), self.pixels(34))
        inside = QHBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(disc, 0, Qt.AlignmentFlag.AlignCenter)
        return holder

    def _cell(self, row: QHBoxLayout, width: int) -> QLabel:
        cell = text_label("reachCell", self, wrap=False)
        cell.setFixedWidth(width)
        cell.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(cell)
        return cell

    def _draw(self, cell: QLabel, reached: bool) -> None:
        colour = tokens.INK if reached else tokens.EDGE
        sign = "check" if reached else "minus"
        cell.setPixmap(icon_pixmap(sign, colour, self.pixels(28), self.devicePixelRatioF()))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        self.space(grid, 4, (26, 10, 16, 10))
        grid.setColumnStretch(1, 1)
        top = QHBoxLayout()
        self.space(top, 16)
        top.addWidget(self.label, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.texts[None], 1)
        grid.addLayout(top, 0, 0, 1, 2)
        grid.addLayout(self._heads, 0, 2)
        for place, layer in enumerate(LAYERS):
            rule = QFrame(self)
            rule.setObjectName("tableRule")
            rule.setFixedHeight(1)
            grid.addWidget(rule, 2 * place + 1, 0, 1, 3)
            self.names[layer] = text_label("layerName", self, wrap=False)
            self.texts[layer] = GoalText("layerGoal", self)
            self.reached[layer] = text_label("notReached", self, wrap=False)
            self._ticks[layer] = QHBoxLayout()
            middle = QHBoxLayout()
            self.space(middle, 16)
            middle.addWidget(self.texts[layer], 1)
            middle.addWidget(self.reached[layer])
            grid.addWidget(self.names[layer], 2 * place + 2, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addLayout(middle, 2 * place + 2, 1)
            grid.addLayout(self._ticks[layer], 2 * place + 2, 2)
