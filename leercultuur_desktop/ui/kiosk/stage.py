"""The frame around the pages: the mark of an example, the page of now, a calm line of notice, and the bar."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QLabel, QScrollBar, QVBoxLayout, QWidget

from leercultuur_desktop.ui.kiosk.bottom_bar import BottomBar
from leercultuur_desktop.ui.kiosk.look import Look
from leercultuur_desktop.ui.kiosk.page import KioskPage
from leercultuur_desktop.ui.kiosk.page_holder import PageHolder

_CACHE_KB: Final = 2048
P = TypeVar("P", bound=KioskPage)


class Stage(QWidget):
    """Builds pages when they are first needed, shows them, and forgets with each worker."""

    page_shown = Signal()

    def __init__(self, languages: int, notice_ms: int) -> None:
        super().__init__()
        self.setObjectName("stage")
        # What Qt remembers of pages that are gone would otherwise grow to 10 MB.
        QPixmapCache.setCacheLimit(_CACHE_KB)
        self.bar = BottomBar(languages)
        self.current: KioskPage | None = None
        self._look = Look()
        self._pages: dict[str, KioskPage] = {}
        self._example = QLabel()
        self._example.setObjectName("exampleMark")
        self._example.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._example.hide()
        self._made_up = False
        self._holder = PageHolder(self._bar_in_sight)
        self.follow_fingers = self._holder.follow_fingers
        self._notice = QLabel()
        self._notice.setObjectName("notice")
        self._notice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._notice.setWordWrap(True)
        self._notice_timer = QTimer(self)
        self._notice_timer.setSingleShot(True)
        self._notice_timer.setInterval(notice_ms)
        self._notice_timer.timeout.connect(self._notice.clear)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._example)
        box.addWidget(self._holder, 1)
        box.addWidget(self._notice)
        box.addWidget(self.bar)
        self.retranslate()

    def _bar_in_sight(self) -> QScrollBar | None:
        return None if self.current is None else self.current.scroller.verticalScrollBar()

    def page(self, name: str, build: Callable[[], P]) -> P:
        """The page of this name; built, and drawn in the look of now, when there is none yet."""
        page = self._pages.get(name)
        if page is None:
            page = build()
            page.hide()
            page.setParent(self._holder)
            page.resize(self._holder.size())
            # Sizes are worked out from the style sheet's fonts, which a hidden widget does not have of itself.
            for part in page.findChildren(QWidget):
                part.ensurePolished()
            page.apply_look(self._look)
            self._pages[name] = page
        return page  # type: ignore[return-value]  # one name is always built by one builder

    def show_page(self, page: KioskPage) -> None:
        """Put this page in front, tell screen readers its name, and take the keys there."""
        if self.current is not None and self.current is not page:
            self.current.hide()
        self.current = page
        self.clear_notice()
        page.resize(self._holder.size())
        page.show()
        page.raise_()
        settle()
        page.scroller.look_again()
        self.announce()
        self.page_shown.emit()

    def announce(self) -> None:
        """The page has a new heading (the next question is the same page with other words)."""
        if self.current is not None:
            self._tell_name()
            self.current.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_name(self) -> None:
        if self.current is None:
            return
        self.setAccessibleName(self.current.accessibleName())
        if self.isVisible():  # a window that opens is announced by itself, and the first picture needn't wait for this
            _tell_readers(self.current, alert=False)

    def forget(self) -> None:
        """Wipe every page, and throw away those that held words or more, so that no widget is left to hold them."""
        if self.current is not None:
            self.current.hide()
            self.current = None
        for name, page in list(self._pages.items()):
            page.wipe()
            page.scroller.verticalScrollBar().setValue(0)
            if not page.stays:
                self.drop(name)
        self.clear_notice()

    def clear(self) -> None:
        """Throw every page away: something else is asked from now on."""
        for name in list(self._pages):
            self.drop(name)

    def drop(self, name: str) -> None:
        """Throw one page away, to be built anew."""
        page = self._pages.pop(name, None)
        if page is not None:
            self._drop(page)

    def _drop(self, page: KioskPage) -> None:
        if page is self.current:
            self.current = None
        page.hide()
        page.deleteLater()

    def notice(self, text: str) -> None:
        """A calm line above the bar, for some seconds."""
        self._notice.setText(text)
        self._notice.setAccessibleName(text)
        _tell_readers(self._notice, alert=True)
        self._notice_timer.start()

    def clear_notice(self) -> None:
        """Nothing to notice (any more)."""
        self._notice_timer.stop()
        self._notice.clear()
        self._notice.setAccessibleName("")

    def show_example(self, example: bool, made_up: bool) -> None:
        """Mark everything as an example to practise on, or as a round with answers that nobody gave."""
        self._made_up = made_up
        self.retranslate()
        self._example.setVisible(example or made_up)

    def retranslate(self) -> None:
        """Set every text again."""
        if self._made_up:  # there is nothing to practise then, so nothing of it is said
            self._example.setText(self.tr("VOORBEELD – de antwoorden zijn verzonnen"))
        else:
            self._example.setText(self.tr("VOORBEELD – dit is om te oefenen, het telt niet mee"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.clear_notice()
            QTimer.singleShot(0, self, self._tell_name)  # the page itself hears of the language only after this
        super().changeEvent(event)

    def apply_look(self, look: Look) -> None:
        """Draw everything in another size or contrast."""
        self._look = look
        lines = 2 if look.portrait else 1
        self._notice.setFixedHeight(look.text_px(34) * lines + look.gap(6))
        self._example.setFixedHeight(look.text_px(36))
        self.bar.apply_look(look)
        for page in self._pages.values():
            page.apply_look(look)
        settle()


def _tell_readers(widget: QWidget, alert: bool) -> None:
    """Let a screen reader say the name of this widget: as an alert, or as a name that has changed."""
    from PySide6.QtGui import QAccessible, QAccessibleEvent  # noqa: PLC0415 - 4 ms that the first picture needn't pay

    event = QAccessible.Event.Alert if alert else QAccessible.Event.NameChanged
    QAccessible.updateAccessibility(QAccessibleEvent(widget, event))


def settle() -> None:
    """Let the layouts come to rest before anything is painted: otherwise words flash by cut off."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
