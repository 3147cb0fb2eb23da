"""A focus ring that stands outside the control, where a style sheet cannot draw, for people who use keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QMetaObject, QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from leercultuur_desktop import tokens

_INK_WIDTH: Final = 2
_RING_WIDTH: Final = 4
_MARGIN: Final = _INK_WIDTH + _RING_WIDTH + 1
_MOVES: Final = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})


class FocusRing(QWidget):
    """Follows the focus inside `host`: an ink line with an amber one around it.

    It shows only after keys were used (`set_wanted`): to a finger a ringed answer looks like a chosen one.
    """

    def __init__(self, host: QWidget, corner: float = tokens.CORNER_TOUCH) -> None:
        super().__init__(host)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._host = host
        self._corner = corner
        self._ink = QColor(tokens.INK)
        self._ring = QColor(tokens.FOCUS_RING)
        self._wanted = False
        self._watched: list[QWidget] = []
        self._links: list[QMetaObject.Connection] = []
        self._following = False
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)
            self._following = True
        self.hide()

    def set_wanted(self, wanted: bool) -> None:
        """Whether the ring may show: true after a key, false after a finger or mouse."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._place()

    def set_look(self, ink: str, ring: str, corner: float) -> None:
        """Other colours (contrast mode) or corners (scaled screens)."""
        self._ink, self._ring, self._corner = QColor(ink), QColor(ring), corner
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the control when it or something around it moves."""
        if event.type() in _MOVES:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the two lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        for width, colour, inset in ((_RING_WIDTH, self._ring, 0.0), (_INK_WIDTH, self._ink, float(_RING_WIDTH))):
            painter.setPen(QPen(colour, width))
            inner = area.adjusted(*(sign * (inset + width / 2) for sign in (1, 1, -1, -1)))
            corner = self._corner + _MARGIN - inset - width / 2
            painter.drawRoundedRect(inner, corner, corner)
        painter.end()

    def release(self) -> None:
        """Stop following: call it when the host closes, for the application outlives it."""
        application = QApplication.instance()
        if isinstance(application, QApplication) and self._following:
            application.focusChanged.disconnect(self._focus_changed)
            self._following = False

    @Slot(QWidget, QWidget)
    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        for widget in self._watched:
            if isValid(widget):  # a window that is thrown away takes its widgets along before it tells
                widget.removeEventFilter(self)
        for link in self._links:
            QObject.disconnect(link)
        self._watched, self._links = [], []
        if new is not None and self._host.isAncestorOf(new):
            step: QWidget | None = new
            while step is not None and step is not self._host:
                step.installEventFilter(self)
                self._links.append(step.destroyed.connect(self._forget_watched))
                self._watched.append(step)
                step = step.parentWidget()
        self._place()

    @Slot()
    def _forget_watched(self) -> None:
        self._watched = []
        self.hide()

    def _place(self) -> None:
        target = self._watched[0] if self._watched else None
        can_show = target is not None and target.isVisible() and target.focusPolicy() is not Qt.FocusPolicy.NoFocus
        if target is None or not self._wanted or not can_show:
            self.hide()
            return
        corner = target.mapTo(self._host, QPoint(0, 0))
        self.setGeometry(QRect(corner, target.size()).adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN))
        self.raise_()
        self.show()
