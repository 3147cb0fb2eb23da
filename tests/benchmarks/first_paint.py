"""CPU time until the kiosk's start screen is first painted, against a bare PySide6 window in the same run.

Run: .venv/bin/python tests/benchmarks/first_paint.py [runs]. Prints medians, the ratio (budget: 2.0) and which heavy
libraries were loaded by then (budget: none).
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

_HEAVY = ("numpy", "matplotlib", "reportlab", "PIL")
# Both programs run the same last lines: at the first paint of any window, say the CPU time and end.
_STOP_AT_PAINT = f"""
import os, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.isWidgetType() and watched.isWindow():
            QTimer.singleShot(0, self.told)
        return False
    def told(self):
        heavy = [name for name in {_HEAVY!r} if name in sys.modules]
        print(time.process_time(), ",".join(heavy) or "-", flush=True)
        os._exit(0)
start = QApplication.exec
def run(*unused):
    global watch
    watch = Watch()
    QApplication.instance().installEventFilter(watch)
    return start()
QApplication.exec = run
"""
_BARE = """
from PySide6.QtWidgets import QWidget
application = QApplication([])
window = QWidget()
window.showFullScreen()
application.exec()
"""
_KIOSK = """
from leercultuur_desktop.__main__ import main
sys.argv = ["leercultuur", "--folder", os.environ["KIOSK_FOLDER"], "kiosk"]
main()
"""


def _one(code: str, folder: Path) -> tuple[float, str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "KIOSK_FOLDER": str(folder)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-c", _STOP_AT_PAINT + code], check=True, capture_output=True, text=True, env=environment
    )
    seconds, heavy = done.stdout.split()
    return float(seconds), heavy


def main(runs: int) -> None:
    """Measure both in turn and print."""
    from leercultuur_desktop.services import demo

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "voorbeeld"
        demo.make(folder)
        bare, kiosk, heavy = [], [], set()
        for _ in range(runs + 1):  # the first pair warms up and isn't counted
            bare.append(_one(_BARE, folder)[0])
            seconds, loaded = _one(_KIOSK, folder)
            kiosk.append(seconds)
            heavy.add(loaded)
        one, other = statistics.median(bare[1:]), statistics.median(kiosk[1:])
        ratios = [b / a for a, b in zip(bare[1:], kiosk[1:], strict=True)]
        print(f"bare window   {one * 1000:6.0f} ms CPU (median of {runs})")
        print(f"kiosk start   {other * 1000:6.0f} ms CPU (median of {runs})")
        print(f"ratio         {statistics.median(ratios):6.2f} (min {min(ratios):.2f}, max {max(ratios):.2f})")
        print(f"heavy libraries loaded by then: {' '.join(sorted(heavy))}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10)
