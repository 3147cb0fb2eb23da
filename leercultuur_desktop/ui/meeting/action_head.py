"""An action on one line: its number, the card, and what is agreed or still open; it opens and folds the form."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.meeting.looks import PanelButton, text_label
from leercultuur_desktop.ui.theme import scaled, set_state
from leercultuur_desktop.ui.widgets.icon import icon_pixmap


class ActionHead(PanelButton):
    """The line above an action's form; a press opens the form, or folds it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("actionHead")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.number = text_label("actionNumber", self, wrap=False)
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = text_label("tileName", self)
        self.state = text_label("actionState", self, wrap=False)
        self._warning, self._arrow = QLabel(self), QLabel(self)
        self._open_now = False
        self._missing = False
        self._scale = 1.0
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)  # a long title wraps instead of hiding its end
        self.title.setSizePolicy(policy)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.number)
        self._row.addWidget(self.title, 1)
        self._row.addWidget(self._warning)
        self._row.addWidget(self.state)
        self._row.addWidget(self._arrow)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_line(self, number: int, title: str, state: str, *, missing: bool) -> None:
        """Show this action; `missing` marks that something has to be agreed on yet."""
        self.number.setText(str(number))
        self.title.setText(title)
        self.state.setText(state)
        self._missing = missing
        set_state(self.state, "missing" if missing else "fine")
        self._warning.setVisible(missing)
        self.setAccessibleName(f"{number}. {title}")
        self.setAccessibleDescription(state)

    def show_open(self, is_open: bool) -> None:
        """Show whether the form under it is open."""
        self._open_now = is_open
        set_state(self, "open" if is_open else "folded")
        self._draw()

    def set_scale(self, scale: float) -> None:
        """Follow the size of the screen."""
        self._scale = scale
        self._row.setContentsMargins(*(scaled(side, scale) for side in (24, 5, 18, 5)))
        self._row.setSpacing(scaled(14, scale))
        self.number.setFixedSize(scaled(42, scale), scaled(42, scale))
        self._draw()

    def _draw(self) -> None:
        size, ratio = scaled(28, self._scale), self.devicePixelRatioF()
        self._warning.setPixmap(icon_pixmap("triangle-alert", tokens.WARN, size, ratio))
        sign = "minus" if self._open_now else "plus"
        self._arrow.setPixmap(icon_pixmap(sign, tokens.SOFT_INK, size, ratio))
