"""CPU time until the kiosk's start screen is first painted, against a bare PySide6 window in the same run.

The kiosk's time is that of all its processes: the one that watches over it too. Both programs end at the first paint.
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
# Both programs run the same lines before they open a window: at the first paint of any window they say the CPU time of
# their processes, by the kernel's clock of a process id, and end.
_STOP_AT_PAINT = f"""
import os, sys, time
first = os.getpid()
def spent(process):
    return time.clock_gettime((~process << 3) | 2)
def stop_at_paint():
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication
    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint:
                QTimer.singleShot(0, self.told)
            return False
        def told(self):
            heavy = [name for name in {_HEAVY!r} if name in sys.modules]
            seconds = sum(spent(process) for process in {{first, os.getpid()}})
            print(seconds, ",".join(heavy) or "-", flush=True)
            os._exit(0)
    start = QApplication.exec
    def run(*unused):
        global watch
        watch = Watch()
        for window in QApplication.topLevelWidgets():  # not of the application: it would see every event, in Python
            window.installEventFilter(watch)
        return start()
    QApplication.exec = run
"""
_BARE = """
stop_at_paint()
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
window = QWidget()
window.showFullScreen()
application.exec()
"""
# In the child only, where Qt is loaded: the process that watches over it has none.
_KIOSK = """
os.register_at_fork(after_in_child=stop_at_paint)
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
