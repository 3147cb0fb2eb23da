"""What the first page greets with: the company's own words, and what there is to do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from leercultuur_desktop.domain.published_line import PublishedLine
from leercultuur_desktop.domain.questionnaire import BlockText


@dataclass(frozen=True, slots=True)
class Greeting:
    """What the start page shows; `is_open` says whether there is anything to fill in.

    `practice` is an open round of made-up answers, which takes no real ones. `languages` are those offered; the screen
    speaks `language` now. `open_until` and `next_round` are days to tell; of one in `this_year` the year isn't said.
    """

    company: str
    why: str
    is_open: bool
    practice: bool
    questions: int
    blocks: tuple[BlockText, ...]
    lines: tuple[PublishedLine, ...]
    languages: tuple[str, ...] = ()
    language: str = ""
    open_until: date | None = None
    next_round: date | None = None
    this_year: int = 0
