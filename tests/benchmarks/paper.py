"""CPU time and size of what goes to paper: the report of a whole company, and all cards.

Run: .venv/bin/python tests/benchmarks/paper.py. The budget is 0.4 s of CPU after imports and 300 kB for twelve pages
with ten charts, and 1 s for all cards. The report that is measured is larger: fifteen pages, with sixteen charts. A
bare reportlab document with twelve pages of text and ten plain drawings is timed in the same run, as other work on the
machine slows all of them alike. The first time of each includes reading letters, pictograms and cards.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from statistics import median

from pypdf import PdfReader
from reportlab.lib.pagesizes import A4
from reportlab.platypus import Flowable, PageBreak, SimpleDocTemplate

from leercultuur_desktop import paths
from leercultuur_desktop.domain.plan import Plan
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.reports.paper import TEXT_WIDTH, register_fonts, text
from leercultuur_desktop.services import meeting, printing
from leercultuur_desktop.services.demo_plans import FIRST_PLAN, SECOND_PLAN
from tests.reports import sample
from tests.reports.reading import fonts

_TIMES = 7
_REPORT_BUDGET, _CARDS_BUDGET = 0.4, 1.0
_SIZE_BUDGET = 300_000
_PARAGRAPH = "Een score loopt van 1 tot 5. Hoe hoger, hoe vaker mensen dit merken in hun werk. " * 3


class _PlainDrawing(Flowable):
    """Fifty lines and fifty words, as plain as reportlab draws them."""

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return TEXT_WIDTH, 150.0

    def draw(self) -> None:
        for number in range(50):
            self.canv.line(0, 3 * number, TEXT_WIDTH, 3 * number)
            self.canv.drawString(9 * number, 2 * number, "gemiddeld 3,6")


def _bare() -> BytesIO:
    """Twelve pages, ten with a drawing, twelve paragraphs on each."""
    register_fonts()
    story: list[Flowable] = []
    for number in range(12):
        story += [*(text(_PARAGRAPH) for _ in range(9)), *([_PlainDrawing()] if number < 10 else []), PageBreak()]
    target = BytesIO()
    SimpleDocTemplate(target, pagesize=A4).build(story)
    return target


def _timed(make: Callable[[], object]) -> tuple[float, float]:
    """Seconds of CPU: the first time, and the median of those after."""
    taken = []
    for _ in range(_TIMES):
        start = time.process_time()
        make()
        taken.append(time.process_time() - start)
    return taken[0], median(taken[1:])


def _print(name: str, times: tuple[float, float], bare: float, note: str) -> None:
    first, later = times
    print(f"{name:14} {later:6.3f} s ({later / bare:4.1f} times the bare document), first {first:.3f} s; {note}")


def main() -> None:
    """Measure and print."""
    words = Words("nl", paths.translations())
    whole = printing.Opened(sample.full_results(), SECOND_PLAN, example=False, earlier=FIRST_PLAN)
    with tempfile.TemporaryDirectory() as name:
        report, cards = Path(name) / "report.pdf", Path(name) / "cards.pdf"
        bare = _timed(_bare)
        print(f"{'bare document':14} {bare[1]:6.3f} s, first {bare[0]:.3f} s; {len(PdfReader(_bare()).pages)} pages")
        times = _timed(lambda: printing.print_report(report, whole, words))
        pages, size = len(PdfReader(report).pages), report.stat().st_size
        note = f"{pages} pages, {size / 1000:.0f} kB (budget {_REPORT_BUDGET} s, {_SIZE_BUDGET // 1000} kB)"
        _print("report", times, bare[1], note)
        found = fonts(report)
        print(f"{'':14} {len(found)} fonts, each embedded once: {all(found.values())}")
        small = printing.Opened(sample.too_few_results(), Plan(), example=False)
        _print("short report", _timed(lambda: printing.print_report(report, small, words)), bare[1], "too few answers")
        times = _timed(lambda: printing.print_cards(cards, meeting.cards(), words))
        note = f"{len(meeting.cards())} cards, {cards.stat().st_size / 1000:.0f} kB (budget {_CARDS_BUDGET} s)"
        _print("all cards", times, bare[1], note)


if __name__ == "__main__":
    main()
