"""A PDF in memory as pictures of its pages, for a screen or a printer; whatever is wrong with it is told in words."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

from leercultuur_desktop.errors import KnownProblem, Trouble

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

POINTS_PER_INCH: Final = 72
_MOST_PIXELS: Final = 12_000_000
"""Of one picture: 48 MB. A page that is enlarged beyond it gets softer, not heavier."""
_BAND_PIXELS: Final = 4_000_000

# The library's state is one for the whole process, and it knows nothing of threads: one call at a time.
_PDFIUM: Final = Lock()


class PdfPages:
    """The pages of one PDF; usable from any thread, one call at a time. Close it to forget what it shows."""

    def __init__(self, data: bytes) -> None:
        """Read the PDF; KnownProblem PDF_UNREADABLE where it is none, or is damaged."""
        with _told():
            # Late: 0.1 s, and the page should stand before that.
            from pypdfium2 import PdfDocument  # noqa: PLC0415 - the page stands first

            self._document: PdfDocument | None = PdfDocument(data)
            self.data = data
            pages = range(len(self._document))
            self.sizes = tuple(QSizeF(*self._document.get_page_size(page)) for page in pages)
        if not self.sizes or any(size.isEmpty() for size in self.sizes):
            self.close()
            raise KnownProblem(Trouble.PDF_UNREADABLE)

    def close(self) -> None:
        """Let go of the PDF; a picture that is asked for later is refused."""
        with _PDFIUM:
            if self._document is not None:
                self._document.close()
            self._document = None
            self.data = b""

    def picture(self, page: int, scale: float) -> QImage:
        """A page (from 0) at `scale` pixels per point, on white; smaller where that would be more than 12 megapixels.

        KnownProblem PDF_UNREADABLE where the page is damaged or the PDF was closed.
        """
        size = self.sizes[page]
        scale = min(scale, math.sqrt(_MOST_PIXELS / (size.width() * size.height())))
        with _told():
            return self._image(page, scale)

    def bands(self, page: int, dots: int) -> Iterator[tuple[int, QImage]]:
        """A page at `dots` per inch, as its bands from top to bottom with the row of dots at which each begins.

        A whole page would take 140 MB at 600 dots; a band takes 16.
        """
        size, scale = self.sizes[page], dots / POINTS_PER_INCH
        high = max(1, int(_BAND_PIXELS / math.ceil(size.width() * scale)))
        for top in range(0, math.ceil(size.height() * scale), high):
            above = top / scale
            below = max(0.0, size.height() - (top + high) / scale)
            with _told():
                band = self._image(page, scale, (0, below, 0, above))
            yield top, band

    def words(self, page: int) -> str:
        """The text of a page, for who listens to it."""
        with _told():
            leaf = self._opened()[page]
            text = leaf.get_textpage()
            found = str(text.get_text_bounded())
            text.close()
            leaf.close()
        return " ".join(found.split())

    def _opened(self) -> PdfDocument:
        if self._document is None:
            raise KnownProblem(Trouble.PDF_UNREADABLE)
        return self._document

    def _image(self, page: int, scale: float, crop: tuple[float, float, float, float] = (0, 0, 0, 0)) -> QImage:
        # All of it is closed here: what the garbage collector closes, it closes in any thread and at any time.
        leaf = self._opened()[page]
        bitmap = leaf.render(scale=scale, crop=crop, prefer_bgrx=True)
        found = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32).copy()
        bitmap.close()
        leaf.close()
        return found


@contextmanager
def _told() -> Iterator[None]:
    with _PDFIUM:
        try:
            yield
        except (RuntimeError, ValueError, IndexError) as error:  # the library's own error is a RuntimeError
            raise KnownProblem(Trouble.PDF_UNREADABLE) from error
