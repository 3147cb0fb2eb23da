"""What every kiosk page has: a heading that is its name, a middle that never clips, and a look that can change."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QVBoxLayout,
    QWidget,
)

from leercultuur_desktop.ui.kiosk.look import Look
from leercultuur_desktop.ui.widgets.steady_scroll_area import SteadyScrollArea
from leercultuur_desktop.ui.widgets.tile import Tile
from leercultuur_desktop.ui.widgets.wrapped_words import WrappedWords

if TYPE_CHECKING:
    from leercultuur_desktop.language.speech import Passage


class KioskPage(QWidget):
    """Top strip, scrolling middle, what stands under it without scrolling, and a foot for the one button that goes on.

    Subclasses fill these (`top`, `body`, `under`, `foot`), set their texts in `retranslate` and their sizes through
    `on_look`. `stays` is for a page that holds no more of a worker than marks, which `wipe` takes off: it serves the
    next one too. Every other page is thrown away with its worker.
    """

    stays = False

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._look = Look()
        self._when_look: list[Callable[[Look], None]] = []
        self.heading = words("pageHeading")
        self.top = QHBoxLayout()
        self.under = QVBoxLayout()
        self.foot = QHBoxLayout()
        self.middle = QFrame()
        self.middle.setObjectName("pageMiddle")
        self.body = QVBoxLayout(self.middle)
        self.scroller = SteadyScrollArea()
        self.scroller.setObjectName("pageScroll")
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.scroller.setWidgetResizable(True)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.setWidget(self.middle)
        outer = QVBoxLayout(self)
        outer.addLayout(self.top)
        outer.addWidget(self.scroller, 1)
        outer.addLayout(self.under)
        outer.addLayout(self.foot)
        self.on_look(lambda look: self._apply_margins(look, outer))

    @property
    def look(self) -> Look:
        """How the page is drawn now."""
        return self._look

    def on_look(self, change: Callable[[Look], None]) -> None:
        """Call this whenever the look changes."""
        self._when_look.append(change)

    def apply_look(self, look: Look) -> None:
        """Draw the page in another size or contrast; what was chosen stays."""
        self._look = look
        for change in self._when_look:
            change(look)

    def gap(self, layout: QVBoxLayout, size: int, apart: bool = False) -> None:
        """Add room that scales with the screen; what is tapped on either side of it stays apart."""
        room = QWidget()
        room.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout.addWidget(room)
        self.on_look(lambda look: room.setFixedHeight(max(look.gap(size), look.apart if apart else 0)))

    def spaced(self, layout: QLayout, size: int) -> None:
        """Keep this much room between the parts of a layout."""
        self.on_look(lambda look: layout.setSpacing(look.px(size)))

    def set_heading(self, text: str) -> None:
        """The heading; it is the page's name for screen readers as well."""
        self.heading.setText(text)
        self.setAccessibleName(text)

    def retranslate(self) -> None:
        """Set every text again, in the language of now."""

    @property
    def recording(self) -> str:
        """What a company calls its own recording of this page."""
        return self.objectName().removesuffix("Page")

    def spoken(self) -> tuple[Passage, ...]:
        """What is read aloud, in order: every word of the page that is not marked otherwise."""
        from leercultuur_desktop.ui.kiosk.page_words import passages  # noqa: PLC0415 - at the first press

        return passages(self.recording, (self.body, self.under, self.foot))

    def first_focus(self) -> QWidget:
        """Where the keys start on this page."""
        return self

    def digit(self, number: int) -> bool:
        """A digit was typed; True when the page could use it."""
        del number
        return False

    def erase(self) -> bool:
        """Backspace was pressed and no text box took it; True when the page took its last sign away."""
        return False

    def wipe(self) -> None:
        """Drop what a worker left on the page."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _apply_margins(self, look: Look, outer: QVBoxLayout) -> None:
        side = look.side
        # The focus ring and the thick border of a chosen answer need some room inside the scrolling middle.
        room = look.px(12)
        outer.setContentsMargins(side - room, look.gap(24 if look.lean else 36), side - room, 0)
        outer.setSpacing(0)
        above, below = (look.gap(12), room) if self.foot.count() else (0, 0)
        self.top.setContentsMargins(room, 0, room, 0)
        self.foot.setContentsMargins(room, above, room, below)
        self.foot.setSpacing(look.between(24))
        self.under.setContentsMargins(room, 0, room, room if self.under.count() else 0)
        self.body.setContentsMargins(room, room, room, room)
        self.body.setSpacing(0)


def words(name: str, text: str = "") -> WrappedWords:
    """A label for running text: it wraps, and never reads a text as markup."""
    return WrappedWords(name, text)


def primary(page: KioskPage, name: str = "primary") -> Tile:
    """The one button that goes on."""
    tile = Tile(name)
    tile.set_single_line()
    page.on_look(lambda look: tile.set_sizes(look.px(48), look.px(8), look.touch))
    return tile
