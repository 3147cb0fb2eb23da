"""Everything on the kiosk stands out enough (WCAG 2.2 AA), measured on what is painted, in both contrast modes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit, QPushButton, QWidget

from leercultuur_desktop.ui.kiosk.way import Place, Step
from leercultuur_desktop.ui.theme import CONTRAST, NORMAL, Palette
from leercultuur_desktop.ui.widgets.answer_disc import AnswerDisc
from leercultuur_desktop.ui.widgets.focus_ring import FocusRing
from leercultuur_desktop.ui.widgets.progress_ticks import ProgressTicks
from tests.ui.contrast import PARTS, WORDS, colours_in, edge_contrast, painted_contrast, ratio, wanted
from tests.ui.kiosk.geometry import Part, parts
from tests.ui.kiosk.test_geometry import first_pages
from tests.ui.kiosk.tour import DEPARTMENTS, LINES, SCREENS, OpenKiosk, Tour, company

ONE_OF_EACH_BLOCK = (0, 4, 8, 12, 16, 20)
MODES = pytest.mark.parametrize("contrast", [False, True], ids=["normal", "high contrast"])


def picture_of(tour: Tour) -> QImage:
    return tour.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def in_sight(tour: Tour) -> Iterator[Part]:
    """What is painted whole, not cut by the edge of a list."""
    view = tour.page.scroller.viewport()
    shown = QRect(view.mapTo(tour.window, QPoint(0, 0)), view.size())
    for part in parts(tour.window):
        if part.scrolled is not tour.page.scroller or shown.contains(part.area):
            yield part


def too_faint(tour: Tour) -> Iterator[str]:
    """Words, signs and outlines of the page that stand out too little."""
    picture = picture_of(tour)
    for part in in_sight(tour):
        for kind, needed, found in _measured(part, picture):
            if found < needed:
                yield f"{part}: {kind} {found:.2f}, not {needed}"


def _measured(part: Part, picture: QImage) -> Iterator[tuple[str, float, float]]:
    widget = part.widget
    if isinstance(widget, QLabel) and widget.text().strip():
        font = widget.font()
        yield "words", wanted(font.pixelSize(), font.weight()), painted_contrast(picture, part.area)
    elif isinstance(widget, QLabel) and not widget.pixmap().isNull():
        yield "sign", PARTS, painted_contrast(picture, part.area)
    elif isinstance(widget, ProgressTicks):
        ground, *ticks = colours_in(picture, part.area)
        yield "ticks", PARTS, min(ratio(ground, colour) for colour in ticks[:2])
    elif isinstance(widget, AnswerDisc) and widget.isVisible():
        yield "disc", PARTS, painted_contrast(picture, part.area)
    elif isinstance(widget, QPushButton | QPlainTextEdit):
        yield "edge", PARTS, edge_contrast(picture, part.area)
        inside = part.area.adjusted(12, 12, -12, -12)
        if isinstance(widget, QPlainTextEdit) and widget.toPlainText():
            yield "words", WORDS, painted_contrast(picture, inside)
        elif isinstance(widget, QPushButton) and (widget.text() or not widget.icon().isNull()):
            yield "letter", WORDS, painted_contrast(picture, inside)


def stops(tour: Tour, contrast: bool) -> Iterator[str]:
    """Every page once, in the usual text size and the mode that was asked for."""

    def turn(pages: Callable[[], Iterator[str]]) -> Iterator[str]:
        if contrast:
            tour.press_bar("contrast")
        for name in pages():
            tour.settle()
            assert tour.look.contrast is contrast
            yield name

    yield from turn(lambda: tour.whole_way(ONE_OF_EACH_BLOCK))
    for name, greeting in (
        ("with lines", company(example=True, lines=LINES, departments=DEPARTMENTS)),
        ("closed", company(questionnaire=None, round_id=None)),
    ):
        tour.greet(greeting)
        yield from (f"{name}: {stop}" for stop in turn(lambda: first_pages(tour)))


@MODES
def test_words_signs_and_outlines_stand_out_on_every_page(
    open_kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch, contrast: bool
) -> None:
    tour = Tour(open_kiosk, SCREENS[1], "nl", monkeypatch)
    found = [f"{name}: {fault}" for name in stops(tour, contrast) for fault in too_faint(tour)]
    assert not found, "\n".join(found)


def question(tour: Tour, contrast: bool) -> QAbstractButton:
    """A question in sight; gives the answer `vaak`, which is chosen."""
    if contrast:
        tour.press_bar("contrast")
    tour.flow.session.answers[0] = 4
    tour.flow.visit(Place(Step.QUESTION))
    tour.settle()
    return tour.kiosk.button("vaak")


def place_of(tour: Tour, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(tour.window, QPoint(0, 0)), widget.size())


@MODES
@pytest.mark.parametrize("name", ["regelmatig", "vaak", "weet ik niet"])
@pytest.mark.parametrize("state", ["pressed", "disabled"])
def test_an_answer_stands_out_in_every_state(
    open_kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch, contrast: bool, name: str, state: str
) -> None:
    tour = Tour(open_kiosk, SCREENS[1], "nl", monkeypatch)
    question(tour, contrast)
    tile = tour.kiosk.button(name)
    if state == "pressed":
        tile.setDown(True)
    else:
        tile.setEnabled(False)
    assert list(too_faint(tour)) == []


@MODES
def test_the_chosen_answer_is_told_by_more_than_a_colour(
    open_kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch, contrast: bool
) -> None:
    tour = Tour(open_kiosk, SCREENS[1], "nl", monkeypatch)
    chosen = place_of(tour, question(tour, contrast))
    plain = place_of(tour, tour.kiosk.button("regelmatig"))
    picture = picture_of(tour)
    edges = []
    for area in (chosen, plain):
        ground = picture.pixelColor(area.left() + 20, area.center().y()).name()
        row = [picture.pixelColor(area.left() + step, area.center().y()).name() for step in range(20)]
        edges.append(sum(ratio(ground, colour) >= PARTS for colour in row))
    assert edges[0] >= 3 * edges[1] >= 3


@MODES
@pytest.mark.parametrize("name", ["vaak", "regelmatig", "weet ik niet", "Stop"])
def test_the_focus_is_seen_on_every_ground(
    open_kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch, contrast: bool, name: str
) -> None:
    tour = Tour(open_kiosk, SCREENS[1], "nl", monkeypatch)
    question(tour, contrast)
    tour.kiosk.key(Qt.Key.Key_Tab)  # whoever uses keys sees the ring
    control = tour.kiosk.button(name)
    control.setFocus()
    tour.settle()
    ring = tour.window.findChild(FocusRing)
    assert isinstance(ring, FocusRing)
    assert ring.isVisible()
    picture, area = picture_of(tour), place_of(tour, ring)
    ground = picture.pixelColor(area.left() - 2, area.center().y()).name()
    across = QRect(area.left(), area.center().y(), control.mapTo(tour.window, QPoint(0, 0)).x() - area.left(), 1)
    painted = colours_in(picture, across)
    # Two lines, of which at least one stands out from the ground, and from the other unless both do (SC 2.4.13).
    assert max(ratio(ground, colour) for colour in painted) >= PARTS
    assert len([colour for colour in painted if colour != ground]) >= 2


@pytest.mark.parametrize("colours", [NORMAL, CONTRAST], ids=["normal", "high contrast"])
def test_the_palette_itself_keeps_the_ratios(colours: Palette) -> None:
    grounds = (colours.ground, colours.paper, colours.chosen, colours.quiet)
    for ground in grounds:
        for words in (colours.ink, colours.soft_ink):
            assert ratio(words, ground) >= WORDS, (words, ground)
        assert ratio(colours.action, ground) >= PARTS, ground
    for outlined in (colours.ground, colours.paper):
        assert ratio(colours.edge, outlined) >= PARTS, outlined
    for band in (colours.action, colours.action_pressed, colours.warn, *(colour for _name, colour in colours.blocks)):
        assert ratio(colours.on_action, band) >= WORDS, band
    for sign in (colours.good, colours.warn, colours.bad):
        assert min(ratio(sign, ground) for ground in (colours.ground, colours.paper)) >= WORDS, sign
    assert ratio(colours.ink, colours.edge) >= PARTS or colours is CONTRAST


def test_the_formula_is_that_of_wcag() -> None:
    assert ratio("#000000", "#ffffff") == pytest.approx(21)
    assert ratio("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert ratio("#ff0000", "#ffffff") == pytest.approx(4.0, abs=0.01)
    assert (wanted(24, 400), wanted(23, 400), wanted(19, 700), wanted(19, 600)) == (3.0, 4.5, 3.0, 4.5)


def test_a_colour_that_a_style_sheet_gets_wrong_is_found(
    open_kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    tour = Tour(open_kiosk, SCREENS[1], "nl", monkeypatch)
    question(tour, contrast=False)
    wrong = " #answerWords { color: #9aa; } #answer { border-color: #eee; }"
    tour.window.setStyleSheet(tour.window.styleSheet() + wrong)
    tour.settle()
    found = list(too_faint(tour))
    assert [fault for fault in found if "answerWords" in fault]
    assert [fault for fault in found if fault.startswith("answer ")]
