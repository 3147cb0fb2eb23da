"""The panel beside Start: what was said and done last time, or else what the questions are about."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from leercultuur_desktop.domain.published_line import PublishedLine
from leercultuur_desktop.domain.questionnaire import BlockText
from leercultuur_desktop.ui.kiosk.company_label import CompanyLabel
from leercultuur_desktop.ui.kiosk.look import Look
from leercultuur_desktop.ui.kiosk.page import words
from leercultuur_desktop.ui.kiosk.spoken import company_words
from leercultuur_desktop.ui.widgets.icon import icon_pixmap

_MOST_LINES = 3


class StartPanel(QFrame):
    """Lines win over blocks: that something was done with the answers is the best reason to answer again."""

    def __init__(self, blocks: tuple[BlockText, ...], lines: tuple[PublishedLine, ...]) -> None:
        super().__init__()
        self.setObjectName("startPanel")
        self._blocks = blocks
        self._lines = lines[:_MOST_LINES]
        self._title = words("panelTitle")
        self._pairs: list[QWidget] = []
        self._signs: list[tuple[QLabel, str]] = []
        self._rows: list[QHBoxLayout] = []
        self._box = QVBoxLayout(self)
        self._box.addWidget(self._title)
        if self._lines:
            company_words(self, "lines")
            self._build_lines()
        else:
            self._build_blocks()

    def _build_lines(self) -> None:
        for line in self._lines:
            part = QWidget()
            pair = QVBoxLayout(part)
            pair.setContentsMargins(0, 0, 0, 0)
            self._pairs.append(part)
            for icon, name, text in (("message-square", "lineSaid", line.said), ("check", "lineDid", line.did)):
                row = QHBoxLayout()
                sign, label = QLabel(), CompanyLabel(name, text)
                row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
                row.addWidget(label, 1)
                pair.addLayout(row)
                self._signs.append((sign, icon))
                self._rows.append(row)
            self._box.addWidget(part)
        self._box.addStretch(1)

    def _build_blocks(self) -> None:
        self._grid = QGridLayout()
        for place, block in enumerate(self._blocks):
            sign, label = QLabel(), words("panelBlock", block.short_name)
            sign.setObjectName("blockSign")
            sign.setProperty("block", block.id.value)
            sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
            row = QHBoxLayout()
            row.addWidget(sign)
            row.addWidget(label, 1)
            self._signs.append((sign, block.icon))
            self._rows.append(row)
            self._grid.addLayout(row, place, 0)
        self._box.addLayout(self._grid, 1)

    @property
    def title(self) -> str:
        """What stands above."""
        return self._title.text()

    @property
    def pairs(self) -> int:
        """How many pairs there are to show."""
        return len(self._pairs)

    def show_pairs(self, count: int, first: int) -> None:
        """Show this many from there on: whole ones, for half a sentence at the edge of a screen looks like a fault."""
        for place, part in enumerate(self._pairs):
            part.setVisible((place - first) % len(self._pairs) < count)
            part.updateGeometry()  # what it needed in other letters is remembered otherwise

    def retranslate(self) -> None:
        """Set the title again; the lines are the company's own words."""
        if self._lines:
            self._title.setText(self.tr("Dit zeiden jullie – dit deden we"))
        else:
            self._title.setText(self.tr("Hier gaan de vragen over"))

    def apply_look(self, look: Look) -> None:
        """Draw the panel in another size or contrast."""
        colours = look.colours
        ratio = self.devicePixelRatioF()
        margin, between, beside = (24, 14, 14) if self._lines else (28, 20, 18)
        self._box.setContentsMargins(*(look.px(margin),) * 4)
        self._box.setSpacing(look.px(between))
        for part in self._pairs:
            layout = part.layout()
            if layout is not None:
                layout.setSpacing(look.px(between))
        for row in self._rows:
            row.setSpacing(look.px(beside))
        for sign, icon in self._signs:
            if self._lines:
                colour = colours.good if icon == "check" else colours.soft_ink
                sign.setPixmap(icon_pixmap(icon, colour, look.text_px(28), ratio))
            else:
                sign.setFixedSize(look.px(52), look.px(52))
                sign.setPixmap(icon_pixmap(icon, colours.on_action, look.px(30), ratio))
        if not self._lines:
            self._grid.setVerticalSpacing(look.px(14))
