"""A PDF on the screen as it will come out of the printer; only pages in sight are drawn, off the screen's thread."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollBar, QScroller, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.errors import KnownProblem
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.widgets.pdf_layout import DOTS_PER_INCH, Fit, Layout, laid_out
from leercultuur_desktop.ui.widgets.pdf_pages import POINTS_PER_INCH, PdfPages
from leercultuur_desktop.ui.widgets.pdf_sheet import PdfSheet
from leercultuur_desktop.ui.widgets.pdf_tools import PdfTools
from leercultuur_desktop.ui.widgets.steady_scroll_area import SteadyScrollArea

MOST_BYTES: Final = 64 * 1024 * 1024
"""Pictures of pages out of sight are dropped beyond this."""
_STEPS: Final = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 2.5, 3.0)
_LINE: Final = 48
_BAR: Final = 14
_NEAR: Final = 0.35
"""A page is in front once it covers the line at this part of the height."""


class PdfView(QWidget):
    """`failed` carries the known problem of a page that can't be shown; `drawn` that all pages in sight are there.

    Keys in `area`: page up and down, home and end, the arrows, plus and minus.
    """

    failed = Signal(KnownProblem)
    drawn = Signal()

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pdfView")
        self._background = background
        self._pages: PdfPages | None = None
        self._title = ""
        self._fit, self._zoom = Fit.PAGE, 1.0
        self._layout = Layout((), QSize(), 1.0, 1)
        self._page = 0
        self._drawing = False
        self.tools = PdfTools(self)
        self.area = SteadyScrollArea()
        self._table = QWidget()
        self.sheets: list[PdfSheet] = []
        # Qt's own bar would come and go inside the area; see steady_scroll_area for what a screen reader makes of that.
        self._across = QScrollBar(Qt.Orientation.Horizontal)
        self._across.hide()
        self._arrange()
        self.show_pages(None)

    @property
    def pages(self) -> PdfPages | None:
        """What is shown."""
        return self._pages

    @property
    def page(self) -> int:
        """The page in front, from 0."""
        return self._page

    @property
    def zoom(self) -> float:
        """How large the pages are; 1 is as on paper."""
        return self._layout.zoom

    def show_pages(self, pages: PdfPages | None, title: str = "", *, stay: bool = False) -> None:
        """Show these pages, or nothing; `stay` keeps to the page in front, for another version of the same paper."""
        place = self._page if stay else 0
        self._forget()
        self._pages, self._title = pages, title
        for number in range(len(pages.sizes) if pages is not None else 0):
            sheet = PdfSheet(self._table)
            sheet.setAccessibleName(self._name(number))
            sheet.show()
            self.sheets.append(sheet)
        self.tools.setEnabled(bool(self.sheets))
        self.area.setAccessibleName(title)
        self._lay_out()
        self.go_to(min(place, max(0, len(self.sheets) - 1)))

    def set_fit(self, fit: Fit, zoom: float | None = None) -> None:
        """Show whole pages, whole widths, or a chosen size; the page in front stays in front."""
        page = self._page
        self._fit, self._zoom = fit, zoom or self._layout.zoom
        self._lay_out()
        self.go_to(page)

    def step_zoom(self, way: int) -> None:
        """Show the pages a step smaller (−1) or larger (1)."""
        now = self._layout.zoom
        steps = [step for step in _STEPS if (step > now * 1.01 if way > 0 else step < now * 0.99)]
        if steps:
            self.set_fit(Fit.CHOSEN, steps[0] if way > 0 else steps[-1])

    def go_to(self, page: int) -> None:
        """Bring a page (from 0) to the front."""
        if not 0 <= page < len(self.sheets):
            return
        bar = self.area.verticalScrollBar()
        bar.setValue(self._layout.places[page].top() - tokens.GRID)
        self._note_page(page)
        self._draw_next()

    def turn(self, way: int) -> None:
        """Go a page, or a row of pages, on (1) or back (−1)."""
        last = len(self.sheets) - 1
        self.go_to(max(0, min(last, self._page + way * self._layout.columns)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys, and let the wheel enlarge while Ctrl is held."""
        if watched is self.area and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(Qt.Key(event.key()))
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the pages out again in the new room."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, lambda: self.set_fit(self._fit, self._zoom))  # the inner parts follow first

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what was asked for while the page was out of sight."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._draw_next)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            for number, sheet in enumerate(self.sheets):
                sheet.setAccessibleName(self._name(number))
        super().changeEvent(event)

    def _take_key(self, key: Qt.Key) -> bool:
        down, across = self.area.verticalScrollBar(), self._across
        moves = {
            Qt.Key.Key_PageDown: lambda: self.turn(1),
            Qt.Key.Key_PageUp: lambda: self.turn(-1),
            Qt.Key.Key_Home: lambda: self.go_to(0),
            Qt.Key.Key_End: lambda: self.go_to(len(self.sheets) - 1),
            Qt.Key.Key_Down: lambda: down.setValue(down.value() + _LINE),
            Qt.Key.Key_Up: lambda: down.setValue(down.value() - _LINE),
            Qt.Key.Key_Right: lambda: across.setValue(across.value() + _LINE),
            Qt.Key.Key_Left: lambda: across.setValue(across.value() - _LINE),
            Qt.Key.Key_Plus: lambda: self.step_zoom(1),
            Qt.Key.Key_Equal: lambda: self.step_zoom(1),
            Qt.Key.Key_Minus: lambda: self.step_zoom(-1),
        }
        if key in moves:
            moves[key]()
        return key in moves

    def _arrange(self) -> None:
        self._table.setObjectName("pdfTable")
        self.area.setObjectName("pdfScroll")
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.installEventFilter(self)
        self.area.setWidget(self._table)
        self.area.viewport().installEventFilter(self)
        QScroller.grabGesture(self.area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GRID)
        column.addWidget(self.tools)
        column.addWidget(self.area, 1)
        column.addWidget(self._across)
        self.area.verticalScrollBar().valueChanged.connect(self._scrolled)
        inner = self.area.horizontalScrollBar()
        inner.rangeChanged.connect(self._across_changed)
        inner.valueChanged.connect(self._across.setValue)
        self._across.valueChanged.connect(inner.setValue)
        inner.valueChanged.connect(self._draw_next)
        self.tools.turned.connect(self.turn)
        self.tools.fit_wanted.connect(self.set_fit)
        self.tools.zoom_wanted.connect(self.step_zoom)

    def _across_changed(self, low: int, high: int) -> None:
        inner = self.area.horizontalScrollBar()
        self._across.setRange(low, high)
        self._across.setPageStep(inner.pageStep())
        self._across.setVisible(high > low)
        self._across.setValue((low + high) // 2)

    def _name(self, number: int) -> str:
        return self.tr("pagina {page} van {pages}").format(
            page=number + 1, pages=len(self._pages.sizes) if self._pages is not None else 0
        )

    def _forget(self) -> None:
        for sheet in self.sheets:
            sheet.forget()
            sheet.hide()
            sheet.deleteLater()
        self.sheets = []
        self._pages, self._page = None, 0

    def _lay_out(self) -> None:
        sizes = self._pages.sizes if self._pages is not None else ()
        # The bar's room is kept free always: a layout that depends on the bar which depends on the layout never rests.
        room = QSize(self.area.width() - _BAR, self.area.viewport().height())
        self._layout = laid_out(sizes, room, self._fit, self._zoom)
        for sheet, place in zip(self.sheets, self._layout.places, strict=True):
            sheet.setGeometry(place)
        self._table.resize(self._layout.size)
        self.tools.show_size(self._fit, self._layout.zoom)

    def _scrolled(self) -> None:
        seen = self._seen()
        line = seen.top() + round(seen.height() * _NEAR)
        tops = [number for number, place in enumerate(self._layout.places) if place.top() <= line]
        if tops:
            top = self._layout.places[tops[-1]].top()
            self._note_page(next(number for number in tops if self._layout.places[number].top() == top))
        self._draw_next()

    def _note_page(self, page: int) -> None:
        self._page = page
        self.tools.show_place(page, len(self.sheets))
        self.area.setAccessibleName(f"{self._title}, {self._name(page)}" if self.sheets else self._title)

    def _seen(self) -> QRect:
        return QRect(
            self.area.horizontalScrollBar().value(),
            self.area.verticalScrollBar().value(),
            self.area.viewport().width(),
            self.area.viewport().height(),
        )

    def _in_sight(self) -> list[int]:
        seen = self._seen()
        return [number for number, place in enumerate(self._layout.places) if place.intersects(seen)]

    def _scale(self) -> float:
        return self._layout.zoom * DOTS_PER_INCH / POINTS_PER_INCH * self.devicePixelRatioF()

    def _draw_next(self) -> None:
        """Draw one page that is in sight and not drawn yet; its arrival asks for the next."""
        pages, scale = self._pages, self._scale()
        if pages is None or self._drawing or not self.isVisible():
            return
        wanted = [number for number in self._in_sight() if not self.sheets[number].shows(scale)]
        if wanted:
            self._draw(pages, wanted[0], scale)
        else:
            self._let_go()
            self.drawn.emit()

    def _draw(self, pages: PdfPages, number: int, scale: float) -> None:
        self._drawing = True

        def work() -> tuple[QImage, str]:
            return pages.picture(number, scale), pages.words(number)

        def take(image: QImage, words: str) -> None:
            self._drawing = False
            if pages is self._pages:  # else nobody looks at it any more
                self.sheets[number].show_image(image, scale, words)
            self._draw_next()

        def lost(error: Exception) -> None:
            take(QImage(), "")  # stays white, and isn't tried again and again
            if not isinstance(error, KnownProblem):
                raise error
            if pages is self._pages:
                self.failed.emit(error)

        self._background.run(self, work, lambda made: take(*made), lost)

    def _let_go(self) -> None:
        spent = sum(sheet.weight for sheet in self.sheets)
        seen = set(self._in_sight())
        far = sorted(range(len(self.sheets)), key=lambda number: -abs(number - self._page))
        for number in far:
            if spent <= MOST_BYTES:
                return
            if number not in seen:
                spent -= self.sheets[number].weight
                self.sheets[number].forget()
