"""The notes on paper for who leads the meeting: per step how long, who talks first, and what helps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.platypus import Flowable, HRFlowable, KeepTogether

from leercultuur_desktop import tokens
from leercultuur_desktop.charts.saving import Target
from leercultuur_desktop.content.facilitation import STEPS, StepGuide
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.reports.document import draw_story
from leercultuur_desktop.reports.paper import (
    BOLD,
    LEAD,
    REGULAR,
    TEXT_WIDTH,
    Details,
    Progress,
    finish,
    new_canvas,
    plain,
    rich,
    style,
    text,
)
from leercultuur_desktop.reports.pieces import Heading, WritingLines, add_bookmark

_TITLE: Final = style(22, BOLD, leading=27, spaceAfter=3)
_INDENT: Final = 25.0
_OWN: Final = style(13, BOLD, leading=17, spaceBefore=9, spaceAfter=1, keepWithNext=1)
_TASK: Final = style(10, leading=13.5, spaceAfter=1.5, leftIndent=_INDENT, keepWithNext=1)
_NOTE: Final = style(10, leading=13, spaceAfter=1, leftIndent=_INDENT + 13, bulletIndent=_INDENT + 1)
_LINES: Final = 4
_PAGES: Final = 2


@dataclass(frozen=True, slots=True)
class Meeting:
    """The meeting that the notes are for; `length` says how long it takes, in a sentence."""

    company: str
    round: str
    length: str


def write_notes(
    target: Target,
    guides: Sequence[StepGuide],
    meeting: Meeting,
    words: Words,
    *,
    example: bool,
    progress: Progress | None = None,
) -> None:
    """Write the notes on A4: the steps with a number, then the pages beside them. No score stands in them.

    `progress` is told after each page how far it is, and may raise `errors.Cancelled`: then there is no file.
    KnownProblem FILE_UNWRITABLE or DISK_FULL.
    """
    title = words.translate("Notes", "Aantekeningen voor wie het gesprek leidt")
    details = Details(
        title, words.translate("Notes", "{title} · {company}").format(title=title, company=meeting.company),
        meeting.round, words, example,
    )  # fmt: skip
    buffer = BytesIO()
    canvas = new_canvas(buffer, details, A4)
    canvas.watch(progress, _PAGES)
    draw_story(canvas, _story(guides, meeting, title, words), details)
    finish(canvas, buffer, target)


def _story(guides: Sequence[StepGuide], meeting: Meeting, title: str, words: Words) -> list[Flowable]:
    intro = words.translate(
        "Notes",
        "Op het scherm staat wat de groep doet. Hier staat wat jou helpt om het gesprek te leiden. Je hoeft niet alles "
        "te vragen.",
    )
    story: list[Flowable] = [Heading(title, _TITLE), text(meeting.length, LEAD), text(intro)]
    beside = [one for one in guides if one.key not in STEPS]
    for number, guide in enumerate((one for one in guides if one.key in STEPS), start=1):
        story.append(_step(number, guide, words))
    if beside:
        story.append(HRFlowable(width="100%", thickness=0.7, color=HexColor(tokens.LINE), spaceBefore=11, spaceAfter=0))
        story += [_step(None, guide, words) for guide in beside]
    own = text(words.translate("Notes", "Eigen aantekeningen"), _OWN)
    return [*story, KeepTogether([own, WritingLines(_LINES)])]


class _StepHead(Flowable):
    """A step's number in a disc, its name, and how long it takes at the end of the line; with a bookmark."""

    def __init__(self, number: int | None, name: str, minutes: str) -> None:
        super().__init__()
        self._number, self._name, self._minutes = number, name, minutes
        self.width, self.height = TEXT_WIDTH, 19.0
        self.spaceBefore, self.spaceAfter = 7, 1
        self.keepWithNext = 1

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """As wide as the text."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the line."""
        canvas = self.canv
        add_bookmark(canvas, self._name, 1, self.height)
        if self._number is not None:
            canvas.setFillColor(HexColor(tokens.ACTION))
            canvas.circle(9, 8.5, 9, stroke=0, fill=1)
            canvas.setFillColor(HexColor(tokens.PAPER))
            canvas.setFont(BOLD, 10.5)
            canvas.drawCentredString(9, 4.8, str(self._number))
        canvas.setFillColor(HexColor(tokens.INK))
        canvas.setFont(BOLD, 13)
        canvas.drawString(_INDENT, 4, self._name)
        canvas.setFillColor(HexColor(tokens.SOFT_INK))
        canvas.setFont(REGULAR, 9.5)
        canvas.drawRightString(TEXT_WIDTH, 4, self._minutes)


def _step(number: int | None, guide: StepGuide, words: Words) -> Flowable:
    minutes = words.translate("Notes", "ongeveer {minutes} minuten").format(minutes=guide.minutes)
    told = f"{plain(guide.task)} <b>{plain(guide.first)}</b>"
    notes = [text(note, _NOTE, "•") for note in guide.notes]
    return KeepTogether([_StepHead(number, guide.name, minutes), rich(told, _TASK), *notes])
