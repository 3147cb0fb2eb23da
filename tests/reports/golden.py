"""The text of every page of three reports as it should be read; run this module to write it down anew.

.venv/bin/python -m tests.reports.golden
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from leercultuur_desktop import paths
from leercultuur_desktop.domain.plan import Plan
from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.services import printing
from leercultuur_desktop.services.demo_plans import FIRST_PLAN, SECOND_PLAN
from leercultuur_desktop.services.printing import Opened
from tests.reports import sample
from tests.reports.reading import pages

FOLDER: Final = Path(__file__).parent / "golden"
NL, EN = Words("nl", paths.translations()), Words("en", paths.translations())


@dataclass(frozen=True, slots=True)
class Golden:
    """One report whose text is kept."""

    name: str
    words: Words
    results: Callable[[], Results]
    plan: Plan
    earlier: Plan | None = None

    def read(self) -> list[str]:
        """The text of each page as it is made now."""
        with tempfile.TemporaryDirectory() as folder:
            target = Path(folder) / "report.pdf"
            opened = Opened(self.results(), self.plan, example=False, earlier=self.earlier)
            printing.print_report(target, opened, self.words)
            return pages(target)

    @property
    def file(self) -> Path:
        """Where the text is kept, a line a page."""
        return FOLDER / f"{self.name}.txt"


KEPT: Final = (
    Golden("whole-company-nl", NL, sample.full_results, SECOND_PLAN, FIRST_PLAN),
    Golden("whole-company-en", EN, sample.full_results, SECOND_PLAN, FIRST_PLAN),
    Golden("too-few-nl", NL, sample.too_few_results, Plan()),
)


def main() -> None:
    """Write all of them."""
    FOLDER.mkdir(exist_ok=True)
    for one in KEPT:
        one.file.write_text("\n".join(one.read()) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
