"""Keeps the kiosk on the whole of its screen, whatever happens to screens and windows around it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

_SETTLE_MS: Final = 150
"""A screen that is turned or plugged in reports itself several times."""


def chosen_screen(number: int | None) -> QScreen:
    """Screen `number`, counted from 1; the main one where none is chosen or that one isn't there (now)."""
    screens = QGuiApplication.screens()
    if number is not None and 1 <= number <= len(screens):
        return screens[number - 1]
    return QGuiApplication.primaryScreen()


def _is_wayland() -> bool:
    return QGuiApplication.platformName().startswith("wayland")


class ScreenKeeper(QObject):
    """Puts the window back after: a screen gone, come, turned or resized; minimised, no longer full, another on top."""

    put_back = Signal()

    def __init__(self, window: QWidget, number: int | None) -> None:
        super().__init__(window)
        self._window = window
        self._number = number
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SETTLE_MS)
        self._soon.timeout.connect(self.put)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._follow)
            application.screenRemoved.connect(self._soon.start)
            application.primaryScreenChanged.connect(self._soon.start)
            application.applicationStateChanged.connect(self._state_changed)
        for screen in QGuiApplication.screens():
            self._follow(screen)
        self._soon.stop()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the window was minimised, made small, moved or hidden."""
        if event.type() == QEvent.Type.WindowStateChange or (
            event.type() in {QEvent.Type.Move, QEvent.Type.Hide} and not self.in_place
        ):
            self._soon.start()
        return False

    @property
    def in_place(self) -> bool:
        """Whether the window covers its screen."""
        window = self._window
        if not window.isVisible() or not window.isFullScreen() or window.isMinimized() or self._was_taken_off:
            return False
        there, here = chosen_screen(self._number).geometry(), window.geometry()
        # Wayland tells no window where it is.
        return here.size() == there.size() if _is_wayland() else here == there

    @property
    def _was_taken_off(self) -> bool:
        # Another program can take an X window off the screen; Qt notices only that nothing of it shows.
        handle = self._window.windowHandle()
        return handle is not None and not handle.isExposed() and QGuiApplication.platformName() == "xcb"

    def put(self) -> None:
        """Cover the screen again, and come to the front."""
        window = self._window
        screen = chosen_screen(self._number)
        if not self.in_place:
            if self._was_taken_off:
                window.hide()
            window.setScreen(screen)
            window.setGeometry(screen.geometry())
            window.showFullScreen()
            window.setGeometry(screen.geometry())  # without a window manager nobody else makes it fit
            self.put_back.emit()
        self.come_forward()

    def come_forward(self) -> None:
        """Take the place in front, and the keys, from whatever opened over the kiosk."""
        if QGuiApplication.applicationState() != Qt.ApplicationState.ApplicationActive:
            self._window.raise_()
            self._window.activateWindow()

    def release(self) -> None:
        """The kiosk closes: leave the window alone."""
        self._window.removeEventFilter(self)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.disconnect(self._state_changed)
            application.screenAdded.disconnect(self._follow)
            application.screenRemoved.disconnect(self._soon.start)
            application.primaryScreenChanged.disconnect(self._soon.start)
        for screen in QGuiApplication.screens():
            screen.geometryChanged.disconnect(self._soon.start)
        self._soon.stop()

    def _follow(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._soon.start)
        self._soon.start()

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state != Qt.ApplicationState.ApplicationActive:
            self._soon.start()
