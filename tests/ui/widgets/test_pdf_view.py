"""A preview: the pages in sight are drawn, sharp for the screen; keys walk through them; memory is bounded."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.widgets import pdf_view
from leercultuur_desktop.ui.widgets.pdf_layout import Fit
from leercultuur_desktop.ui.widgets.pdf_pages import PdfPages
from leercultuur_desktop.ui.widgets.pdf_view import PdfView
from tests.ui.widgets.conftest import pdf_of


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    background = Background()
    yield background
    background.wait()
    QApplication.processEvents()


@pytest.fixture
def view(qtbot: QtBot, background: Background) -> PdfView:
    """Show twenty pages, whole."""
    view = PdfView(background)
    qtbot.addWidget(view)
    view.resize(700, 560)
    view.show()
    show(qtbot, view, PdfPages(pdf_of(20)))
    return view


def show(bot: QtBot, view: PdfView, pages: PdfPages | None) -> None:
    view.show_pages(pages, "Verslag")
    drawn(bot, view)


def drawn(bot: QtBot, view: PdfView) -> None:
    """Wait until the page in front has its picture and nothing more is drawn."""
    QApplication.processEvents()
    bot.waitUntil(lambda: view.sheets[view.page].image is not None and not view._background.busy)


def test_only_pages_in_sight_are_drawn(view: PdfView) -> None:
    with_picture = [number for number, sheet in enumerate(view.sheets) if sheet.image is not None]
    assert with_picture[:2] == [0, 1]
    assert len(with_picture) <= 4


def test_pictures_are_as_sharp_as_the_screen(view: PdfView) -> None:
    image = view.sheets[0].image
    assert image is not None
    assert abs(image.width() - view.sheets[0].width() * view.devicePixelRatioF()) <= 1
    assert image.pixelColor(5, 5) == QColor("#000000")


def test_each_page_is_named_and_described_by_its_words(view: PdfView) -> None:
    assert view.sheets[2].accessibleName() == "pagina 3 van 20"
    assert view.sheets[0].accessibleDescription() == "Bladzijde 1"
    assert view.area.accessibleName() == "Verslag, pagina 1 van 20"
    assert view.tools.place.text() == "pagina 1 van 20"


def test_keys_walk_through_the_pages(qtbot: QtBot, view: PdfView) -> None:
    view.set_fit(Fit.WIDTH)
    for key, page in (
        (Qt.Key.Key_PageDown, 1),
        (Qt.Key.Key_PageDown, 2),
        (Qt.Key.Key_PageUp, 1),
        (Qt.Key.Key_End, 19),
        (Qt.Key.Key_PageDown, 19),
        (Qt.Key.Key_Home, 0),
    ):
        QTest.keyClick(view.area, key)
        assert view.page == page
    drawn(qtbot, view)
    assert view.area.accessibleName() == "Verslag, pagina 1 van 20"


def test_buttons_walk_a_row_at_a_time_and_stop_at_the_ends(qtbot: QtBot, view: PdfView) -> None:
    assert not view.tools.back.isEnabled()
    view.tools.on.click()
    assert view.page == view._layout.columns
    QTest.keyClick(view.area, Qt.Key.Key_End)
    assert not view.tools.on.isEnabled() or view._layout.columns > 1
    drawn(qtbot, view)


def test_larger_and_smaller_keep_the_page_in_front(qtbot: QtBot, view: PdfView) -> None:
    view.set_fit(Fit.WIDTH)
    view.go_to(7)
    before = view.zoom
    QTest.keyClick(view.area, Qt.Key.Key_Plus)
    assert view.zoom > before
    assert view.page == 7
    QTest.keyClick(view.area, Qt.Key.Key_Minus)
    QTest.keyClick(view.area, Qt.Key.Key_Minus)
    assert view.zoom < before
    assert view.page == 7
    assert not view.tools.whole.isChecked()
    view.tools.whole.click()
    assert view.tools.whole.isChecked()
    drawn(qtbot, view)
    assert view.sheets[view.page].shows(view._scale())


def test_the_wheel_enlarges_while_ctrl_is_held(qtbot: QtBot, view: PdfView) -> None:
    before = view.zoom
    viewport = view.area.viewport()
    event = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)
    assert view.zoom > before
    drawn(qtbot, view)


def test_what_is_wider_than_the_window_can_be_moved_aside(qtbot: QtBot, view: PdfView) -> None:
    view.set_fit(Fit.CHOSEN, 2.0)
    drawn(qtbot, view)
    assert view._across.isVisible()
    at = view._across.value()
    QTest.keyClick(view.area, Qt.Key.Key_Right)
    assert view._across.value() > at
    view.set_fit(Fit.PAGE)
    assert not view._across.isVisible()
    drawn(qtbot, view)


def test_memory_stays_bounded_however_many_pages_are_looked_at(
    qtbot: QtBot, view: PdfView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf_view, "MOST_BYTES", 6_000_000)
    view.set_fit(Fit.CHOSEN, 1.0)
    for page in range(20):
        view.go_to(page)
        drawn(qtbot, view)
    assert sum(sheet.weight for sheet in view.sheets) <= 6_000_000 + 2 * 3_600_000
    assert view.sheets[0].image is None
    assert view.sheets[0].accessibleDescription() == ""


def test_another_version_of_a_paper_keeps_the_page_in_front(qtbot: QtBot, view: PdfView) -> None:
    view.set_fit(Fit.WIDTH)
    view.go_to(5)
    view.show_pages(PdfPages(pdf_of(8)), "Report", stay=True)
    assert view.page == 5
    view.show_pages(PdfPages(pdf_of(3)), "Report", stay=True)
    assert view.page == 2
    drawn(qtbot, view)


def test_nothing_is_left_of_a_paper_that_is_taken_away(qtbot: QtBot, view: PdfView) -> None:
    view.show_pages(None)
    assert view.sheets == []
    assert view.pages is None
    assert not view.tools.isEnabled()
    qtbot.waitUntil(lambda: not view._background.busy)


def test_a_page_that_cannot_be_drawn_is_told_once_and_stays_white(qtbot: QtBot, view: PdfView) -> None:
    broken = PdfPages(pdf_of(1))
    broken.close()  # the file is gone under the view's hands
    told: list[KnownProblem] = []
    view.failed.connect(told.append)
    view.show_pages(broken, "Verslag")
    qtbot.waitUntil(lambda: bool(told) and not view._background.busy)
    assert [problem.trouble for problem in told] == [Trouble.PDF_UNREADABLE]
    view.repaint()
