"""The sheet for the safe: the recovery code, what it is for, and what happens when it is lost."""

from __future__ import annotations

from io import BytesIO
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from leercultuur_desktop import tokens
from leercultuur_desktop.charts.saving import Target
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.reports.paper import (
    BOLD,
    MARGIN,
    SEMIBOLD,
    TEXT_WIDTH,
    Details,
    draw_example_mark,
    finish,
    new_canvas,
)
from leercultuur_desktop.reports.typesetting import Column, label_and_line

_GROUP: Final = 4
_CODE_SIZE: Final = 25.0
_BOX_PAD: Final = 20.0


def write_recovery_sheet(target: Target, company: str, code: str, words: Words, *, example: bool) -> None:
    """Write the recovery sheet on A4. KnownProblem FILE_UNWRITABLE or DISK_FULL."""
    title = words.translate("RecoverySheet", "Herstelcode")
    buffer = BytesIO()
    canvas = new_canvas(buffer, Details(title, company, "", words, example), A4)
    top = A4[1] - 70
    if example:
        draw_example_mark(canvas, A4[0] - MARGIN, top, words, 12)
    opening = _opening(company, title, words)
    opening.draw(canvas, MARGIN, top + 20)
    y = _draw_code(canvas, code, top + 20 - opening.depth - 14)
    closing = _closing(words)
    closing.draw(canvas, MARGIN, y - 16)
    _draw_form(canvas, words)
    canvas.showPage()
    finish(canvas, buffer, target)


def code_groups(code: str) -> list[str]:
    """The code in the groups it is written in; one without any is cut into fours."""
    groups = code.replace("-", " ").split()
    if len(groups) > 1:
        return groups
    return [code[start : start + _GROUP] for start in range(0, len(code), _GROUP)]


def _opening(company: str, title: str, words: Words) -> Column:
    column = Column(TEXT_WIDTH)
    column.write(title, 30, font=BOLD, leading=1.15)
    column.gap(4)
    column.write(company, 14, colour=tokens.SOFT_INK)
    column.gap(14)
    column.write(
        words.translate(
            "RecoverySheet",
            "Met deze code maak je een nieuwe wachtzin als de oude kwijt is. Wie deze code heeft, kan bij de "
            "antwoorden. Bewaar dit blad in de kluis en maak er geen foto van.",
        ),
        12,
        leading=1.4,
    )
    return column


def _draw_code(canvas: Canvas, code: str, top: float) -> float:
    # On one line and joined as it is typed; a code that is too long for that is set smaller.
    written = "-".join(code_groups(code))
    room = TEXT_WIDTH - 2 * _BOX_PAD
    size = min(_CODE_SIZE, _CODE_SIZE * room / max(stringWidth(written, SEMIBOLD, _CODE_SIZE), 1.0))
    high = _CODE_SIZE + 2 * _BOX_PAD
    canvas.setStrokeColor(HexColor(tokens.INK))
    canvas.setLineWidth(2)
    canvas.roundRect(MARGIN, top - high, TEXT_WIDTH, high, 8, stroke=1, fill=0)
    canvas.setFillColor(HexColor(tokens.INK))
    canvas.setFont(SEMIBOLD, size)
    canvas.drawCentredString(A4[0] / 2, top - high / 2 - size * 0.36, written)
    return top - high


def _closing(words: Words) -> Column:
    column = Column(TEXT_WIDTH)
    column.write(words.translate("RecoverySheet", "Wachtzin kwijt? Doe dit"), 15, font=BOLD)
    column.gap(8)
    steps = (
        words.translate("RecoverySheet", "Open Leercultuur Desktop op de computer van kantoor."),
        words.translate("RecoverySheet", "Kies bij de wachtzin voor ‘Wachtzin vergeten’."),
        words.translate(
            "RecoverySheet",
            "Typ de code hierboven over. Hoofdletters of kleine letters maakt niet uit.",
        ),
        words.translate("RecoverySheet", "Kies samen een nieuwe wachtzin."),
    )
    for number, step in enumerate(steps, start=1):
        column.numbered(number, step, 12)
        column.gap(7)
    column.gap(10)
    column.write(words.translate("RecoverySheet", "Let op"), 15, font=BOLD)
    column.gap(6)
    warnings = (
        words.translate(
            "RecoverySheet",
            "Ben je de wachtzin én dit blad kwijt? Dan zijn de antwoorden voorgoed onleesbaar. "
            "Niemand kan ze terughalen, "
            "ook de makers van het programma niet.",
        ),
        words.translate(
            "RecoverySheet",
            "Deze code blijft geldig, ook als jullie later een nieuwe wachtzin kiezen. Bewaar dit blad dus goed.",
        ),
        words.translate(
            "RecoverySheet",
            "Printen jullie een nieuw herstelblad? Dan werkt alleen de code op dat nieuwe blad. "
            "Vernietig dit blad dan.",
        ),
    )
    for warning in warnings:
        column.write(warning, 12, leading=1.4)
        column.gap(5)
    return column


def _draw_form(canvas: Canvas, words: Words) -> None:
    half = (TEXT_WIDTH - 24) / 2
    place = words.translate("RecoverySheet", "Dit blad ligt in")
    day = words.translate("RecoverySheet", "Opgeborgen op, door")
    label_and_line(canvas, place, MARGIN, MARGIN + 24, half, 10)
    label_and_line(canvas, day, MARGIN + half + 24, MARGIN + 24, half, 10)
