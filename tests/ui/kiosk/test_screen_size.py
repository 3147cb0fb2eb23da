"""How large a finger is on this screen: by its own report, or by the owner's tape measure."""

from math import hypot

import pytest
from PySide6.QtWidgets import QApplication

from leercultuur_desktop.ui.kiosk.look import TEXT_STEPS, dots_per_inch, look_for
from tests.ui.kiosk.conftest import OpenKiosk
from tests.ui.pages_kiosk import Workplace, welcome


def test_the_diagonal_that_the_owner_measured_goes_before_the_screens_own_report(qapp: QApplication) -> None:
    screen = qapp.primaryScreen()
    size = screen.geometry()
    assert dots_per_inch(screen, None) == screen.physicalDotsPerInch()
    assert dots_per_inch(screen, 10.0) == pytest.approx(hypot(size.width(), size.height()) / 10.0)


@pytest.mark.parametrize(("dpi", "other"), [(300.0, 61.0), (61.0, 300.0)])
def test_the_kiosk_makes_its_buttons_for_the_measured_screen(open_kiosk: OpenKiosk, dpi: float, other: float) -> None:
    size = QApplication.primaryScreen().geometry()
    inches = hypot(size.width(), size.height()) / dpi
    window = open_kiosk(workplace=Workplace(welcome(screen_inches=inches))).window
    expected, different = (look_for(window.width(), window.height(), one, TEXT_STEPS[0], False) for one in (dpi, other))
    assert expected.touch != different.touch
    assert window._look is not None
    assert window._look.touch == expected.touch
