"""The kiosk's first picture waits for nothing heavy."""

from __future__ import annotations

import subprocess
import sys

HEAVY = ("numpy", "matplotlib", "reportlab", "PIL", "sqlite_utils", "nacl")
FIRST_PICTURE = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
app = QApplication([])
from leercultuur_desktop.services.welcome import Welcome
from leercultuur_desktop.ui.kiosk.window import KioskWindow
from leercultuur_desktop.ui.theme import load_fonts
load_fonts()
greeting = Welcome("Bedrijf", "", False, (), ("nl",), 5, 60, True, False, None, None, False, None)
window = KioskWindow(Path("none"), greeting)
window.open_full_screen()
window.grab()
print([name for name in sys.argv[1:] if name in sys.modules])
"""


def test_nothing_heavy_is_loaded_before_the_first_picture() -> None:
    done = subprocess.run([sys.executable, "-c", FIRST_PICTURE, *HEAVY], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
