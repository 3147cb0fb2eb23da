"""What a style sheet can't do alone: spacing that grows with the screen, and buttons with a layout in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QLabel, QLayout, QStyle, QStyleOption, QWidget

from leercultuur_desktop.ui.theme import scaled
from leercultuur_desktop.ui.widgets.icon import icon_pixmap

Margins = tuple[float, float, float, float]
NO_MARGINS: Final[Margins] = (0, 0, 0, 0)
MINIMUM_SCALE: Final = 0.62
"""Below this the letters would no longer be letters; the pages scroll instead."""


def text_label(name: str, parent: QWidget | None = None, *, wrap: bool = True) -> QLabel:
    """A plain text label with the object name that its looks go by."""
    label = QLabel(parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    label.setIndent(0)
    return label


def set_button_icon(button: QAbstractButton, name: str, colour: str, size: int, *, after: bool = False) -> None:
    """Give the button a sign with air between it and the words, which a style sheet can't ask for."""
    set_button_picture(button, icon_pixmap(name, colour, size, button.devicePixelRatioF()), after=after)


def set_button_picture(button: QAbstractButton, picture: QPixmap, *, after: bool = False) -> None:
    """Give the button a picture with that same air."""
    size, ratio = picture.deviceIndependentSize().toSize(), picture.devicePixelRatio()
    gap = round(size.height() * 0.4)
    pixmap = QPixmap(round((size.width() + gap) * ratio), picture.height())
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.drawPixmap(QPointF(gap if after else 0, 0), picture)
    painter.end()
    button.setIcon(QIcon(pixmap))
    button.setIconSize(size + QSize(gap, 0))


@dataclass(frozen=True, slots=True)
class _Spacing:
    layout: QLayout
    gap: float
    margins: Margins


class Spaced(QWidget):
    """A widget whose gaps and margins, given in pixels at 1080 lines, follow the scale of the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spacings: list[_Spacing] = []
        self._scale = 1.0

    @property
    def scale(self) -> float:
        """How large everything is, 1 on a screen of 1080 lines."""
        return self._scale

    def space(self, layout: QLayout, gap: float, margins: Margins = NO_MARGINS) -> None:
        """Keep this layout's gap and margins at the given pixels times the scale."""
        spacing = _Spacing(layout, gap, margins)
        self._spacings.append(spacing)
        self._apply(spacing)

    def set_scale(self, scale: float) -> None:
        """Follow another scale, with everything inside."""
        self._scale = scale
        for spacing in self._spacings:
            self._apply(spacing)
        self.rescaled()
        for child in self.findChildren(Spaced):
            if child.parent_spaced() is self:
                child.set_scale(scale)

    def parent_spaced(self) -> Spaced | None:
        """The nearest spaced widget around this one."""
        widget = self.parentWidget()
        while widget is not None and not isinstance(widget, Spaced):
            widget = widget.parentWidget()
        return widget

    def rescaled(self) -> None:
        """What a widget has to do itself when the scale changed (icons, fixed sizes)."""

    def pixels(self, at_1080: float) -> int:
        """A size at 1080 lines in the pixels of this screen."""
        return scaled(at_1080, self._scale)

    def retranslate(self) -> None:
        """Set every fixed text again, in the language of now."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the style sheet's background and border, which plain subclasses of QWidget leave out."""
        draw_styled(self)

    def _apply(self, spacing: _Spacing) -> None:
        spacing.layout.setSpacing(round(spacing.gap * self._scale))
        spacing.layout.setContentsMargins(*(round(side * self._scale) for side in spacing.margins))


class PanelButton(QAbstractButton):
    """A button with a whole layout in it, drawn by the style sheet alone."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw background and border as the style sheet has them."""
        draw_styled(self)


def draw_styled(widget: QWidget) -> None:
    """Paint what the style sheet says of this widget."""
    option = QStyleOption()
    option.initFrom(widget)
    painter = QPainter(widget)
    widget.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, widget)
    painter.end()


def clear_layout(layout: QLayout) -> None:
    """Take every widget out of the layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
