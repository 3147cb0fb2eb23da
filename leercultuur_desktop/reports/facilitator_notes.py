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
from leercultuur_desktop.reports.paper import (
    BOLD,
    LEAD,
    Details,
    draw_story,
    finish,
    new_canvas,
    plain,
    rich,
    style,
    text,
)
from leercultuur_desktop.reports.pieces import Heading, WritingLines, bullets

_TITLE: Final = style(22, BOLD, leading=26, spaceAfter=3)
_STEP: Final = style(13, BOLD, leading=17, spaceBefore=7, spaceAfter=1, keepWithNext=1)
_TASK: Final = style(spaceAfter=2, keepWithNext=1)
_NOTE: Final = style(leading=13.5, spaceAfter=1.5)
_LINES: Final = 4


@dataclass(frozen=True, slots=True)
class Meeting:
    """The meeting that the notes are for; `length` says how long it takes, in a sentence."""

    company: str
    round: str
    length: str


def write_notes(target: Target, guides: Sequence[StepGuide], meeting: Meeting, words: Words, *, example: bool) -> None:
    """Write the notes on A4: the steps with a number, then the pages beside them. No score stands in them.

    KnownProblem FILE_UNWRITABLE or DISK_FULL.
    """
    title = words.translate("Notes", "Aantekeningen voor wie het gesprek leidt")
    details = Details(
        title, words.translate("Notes", "{title} · {company}").format(title=title, company=meeting.company),
        meeting.round, words, example,
    )  # fmt: skip
    buffer = BytesIO()
    canvas = new_canvas(buffer, details, A4)
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
        story.append(_step(f"{number}. {guide.name}", guide, words))
    if beside:
        story.append(HRFlowable(width="100%", thickness=0.7, color=HexColor(tokens.LINE), spaceBefore=10, spaceAfter=2))
        story += [_step(guide.name, guide, words) for guide in beside]
    own = text(words.translate("Notes", "Eigen aantekeningen"), _STEP)
    return [*story, KeepTogether([own, WritingLines(_LINES)])]


def _step(name: str, guide: StepGuide, words: Words) -> Flowable:
    minutes = words.translate("Notes", "ongeveer {minutes} minuten").format(minutes=guide.minutes)
    told = f"{plain(guide.task)} <b>{plain(guide.first)}</b>"
    heading = f"{plain(name)} <font size='9.5' name='{style().fontName}'>· {plain(minutes)}</font>"
    return KeepTogether([rich(heading, _STEP), rich(told, _TASK), *bullets(guide.notes, _NOTE)])
