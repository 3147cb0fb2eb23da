"""What somebody who walks by sees of the first page: one thing at a time, as large as there is room for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from leercultuur_desktop.domain.published_line import PublishedLine
from leercultuur_desktop.ui.kiosk.company_label import CompanyLabel
from leercultuur_desktop.ui.kiosk.look import Look
from leercultuur_desktop.ui.kiosk.page import words
from leercultuur_desktop.ui.theme import set_state
from leercultuur_desktop.ui.widgets.icon import icon_pixmap

_SIZES: Final = {"huge": 80, "large": 62, "middle": 48, "plain": 36}
"""Heights of the letters at 1080 lines, largest first; the style sheet has the same under these names."""
_SIGN: Final = 0.9
_BESIDE: Final = 0.4
"""Size of a sign and the room beside it, as shares of the letters."""
_BETWEEN: Final = 20
_ROWS: Final = 2
_FIRST_FACTS: Final = 2
"""How long it takes and that no name is asked; how to answer is told later, and then comes until when one can."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line with its sign; `firm` is the one that counts most."""

    icon: str
    text: str
    firm: bool = True


_NOTHING: Final = Line("", "")


@dataclass(frozen=True, slots=True)
class Sight:
    """What is seen at once: at most two lines, and a smaller one above them."""

    lines: tuple[Line, ...]
    above: str = ""


def sights(
    heading: str, why: str, facts: tuple[Line, ...], title: str, done: tuple[PublishedLine, ...]
) -> tuple[Sight, ...]:
    """What the first page has to tell, one after the other; nothing where it only could say that nothing is asked."""
    first = Sight((Line("", heading), Line("", why, firm=False)))
    told = tuple(Sight((Line("message-square", one.said, firm=False), Line("check", one.did)), title) for one in done)
    until = tuple(Sight((fact,)) for fact in facts[_FIRST_FACTS + 1 :])
    if facts:
        return (first, *told, Sight(facts[:_FIRST_FACTS]), *until)
    return (first, *told) if told else ()


class FarWords(QWidget):
    """Shows one sight."""

    def __init__(self) -> None:
        super().__init__()
        self._above = words("farAbove")
        self._rows = [(QWidget(), QLabel(), CompanyLabel("farWords")) for _row in range(_ROWS)]
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self._above)
        self._between: list[QHBoxLayout] = []
        for row, sign, label in self._rows:
            beside = QHBoxLayout(row)
            beside.setContentsMargins(0, 0, 0, 0)
            beside.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
            beside.addWidget(label, 1)
            self._between.append(beside)
            self._box.addWidget(row)

    def show_sight(self, sight: Sight, look: Look, room: QSize) -> None:
        """Show it in the largest letters that leave every word whole within this room."""
        self._above.setText(sight.above)
        self._above.setVisible(bool(sight.above))
        self._box.setSpacing(look.px(_BETWEEN))
        for place, (row, sign, label) in enumerate(self._rows):
            line = sight.lines[place] if place < len(sight.lines) else _NOTHING
            row.setVisible(bool(line.text))
            sign.setVisible(bool(line.icon))
            label.setText(line.text)
        for size in _SIZES:
            heights, whole = self._draw(sight, size, look, room.width())
            if whole and sum(heights) + look.px(_BETWEEN) * len(heights) <= room.height():
                break
        # Told row by row: new letters of a style sheet reach the layouts only later, and half of them for a moment.
        for (row, _sign, _label), height in zip(self._rows, heights, strict=False):
            row.setFixedHeight(height)

    def _draw(self, sight: Sight, size: str, look: Look, width: int) -> tuple[list[int], bool]:
        """Draw in letters of this size; gives the height of each row, and whether no word is wider than the room."""
        heights, whole = [], True
        side, beside = look.text_px(_SIZES[size] * _SIGN), look.text_px(_SIZES[size] * _BESIDE)
        for line, layout, (_row, sign, label) in zip(sight.lines, self._between, self._rows, strict=False):
            set_state(label, size if line.firm else f"{size} soft")
            left = width
            if line.icon:
                colour = look.colours.action if line.firm else look.colours.soft_ink
                sign.setPixmap(icon_pixmap(line.icon, colour, side, self.devicePixelRatioF()))
                # On the first line of the words beside it.
                sign.setContentsMargins(0, max(0, (label.fontMetrics().height() - side) // 2), 0, 0)
                layout.setSpacing(beside)
                left -= side + beside
            whole = whole and label.minimumSizeHint().width() <= left
            heights.append(label.heightForWidth(left))
        if sight.above:
            heights.append(self._above.heightForWidth(width))
        return heights, whole
