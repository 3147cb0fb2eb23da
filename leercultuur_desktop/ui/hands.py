"""Hands and eyes for taking pictures of running windows: everything in a picture was really pressed."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.ui.widgets.chart_view import ChartView

_PATIENCE_SECONDS: Final = 60.0
_SETTLE_SECONDS: Final = 0.6
_AGAIN_SECONDS: Final = 0.5
_PAUSE_SECONDS: Final = 0.01


def show(window: QWidget, size: QSize) -> None:
    """Show a window at this size."""
    window.resize(size)
    window.show()
    _work()


def press(window: QWidget, name: str) -> None:
    """Press the button with this accessible name or text, again while nothing comes of it, as a person would."""

    def found() -> QAbstractButton | None:
        buttons = (one for one in window.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled())
        return next((one for one in buttons if name in {one.accessibleName(), one.text()}), None)

    wait_until(lambda: found() is not None)
    before, tried = texts(window), 0.0

    def pressed() -> bool:
        nonlocal tried
        button = found()
        if button is not None and time.monotonic() - tried > _AGAIN_SECONDS:
            tried = time.monotonic()
            button.click()
        return texts(window) != before

    wait_until(pressed)


def texts(window: QWidget) -> list[str]:
    """The words of every label that is shown."""
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def wait_until(ready: Callable[[], bool]) -> None:
    """Wait for a fact; TimeoutError when it doesn't come."""
    end = time.monotonic() + _PATIENCE_SECONDS
    while not ready():
        if time.monotonic() > end:
            raise TimeoutError("the window did not get there")
        _work()


def settle(window: QWidget) -> None:
    """Let charts that are drawn in the background arrive, and fields grow to their words."""
    charts = [one for one in window.findChildren(ChartView) if one.isVisible()]
    wait_until(lambda: all(one.image is not None for one in charts))
    end = time.monotonic() + _SETTLE_SECONDS
    while time.monotonic() < end:
        _work()


def _work() -> None:
    QCoreApplication.processEvents()
    time.sleep(_PAUSE_SECONDS)  # what is waited for is made in the background, and would have to share the processor


def look(window: QWidget) -> QImage:
    """What the window shows once all is drawn."""
    settle(window)
    return window.grab().toImage()


def picture(window: QWidget) -> QImage:
    """What the window shows once all is drawn; the window is gone afterwards."""
    taken = look(window)
    window.deleteLater()
    _work()
    return taken


def save(taken: QImage, file: Path) -> None:
    """Write the picture whole or not at all; KnownProblem FILE_UNWRITABLE."""
    draft = file.with_name(f".{file.name}.part.png")
    if not taken.save(str(draft)):
        draft.unlink(missing_ok=True)
        raise KnownProblem(Trouble.FILE_UNWRITABLE, file=str(file))
    draft.replace(file)
