"""The company's own words on a page: they may be in another language, and still begin where the page begins."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt

from leercultuur_desktop.ui.widgets.wrapped_words import WrappedWords


class CompanyLabel(WrappedWords):
    """A wrapping label that keeps to the page's side; Qt would put a Dutch sentence on the left of an Arabic page."""

    def __init__(self, name: str, text: str = "") -> None:
        super().__init__(name, text)
        self._keep_side()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the page to its other side."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._keep_side()

    def _keep_side(self) -> None:
        from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
