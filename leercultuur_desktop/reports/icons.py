"""Pictograms on paper, drawn as lines from the same files as on screen."""

from __future__ import annotations

from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from leercultuur_desktop import tokens
from leercultuur_desktop.charts.pictogram import SIDE, STROKE, strokes
from leercultuur_desktop.domain.identifiers import Block
from leercultuur_desktop.domain.questionnaire import Questionnaire

GENERAL_ICON: Final = "graduation-cap"


def block_icon(block: Block | None, questionnaire: Questionnaire) -> str:
    """The icon of a block; cards of no block have one of their own."""
    return questionnaire.block_text(block).icon if block else GENERAL_ICON


def draw_icon(canvas: Canvas, name: str, x: float, y: float, side: float, colour: str = tokens.INK) -> None:
    """Draw an icon with its lower left corner at a place."""
    canvas.saveState()
    canvas.translate(x, y + side)
    canvas.scale(side / SIDE, -side / SIDE)
    canvas.setStrokeColor(HexColor(colour))
    canvas.setLineWidth(STROKE)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    path = canvas.beginPath()
    for operation, points in strokes(name):
        flat = [number for point in points for number in point]
        if operation == "move":
            path.moveTo(*flat)
        elif operation == "line":
            path.lineTo(*flat)
        elif operation == "curve":
            path.curveTo(*flat)
        else:
            path.close()
    canvas.drawPath(path, stroke=1, fill=0)
    canvas.restoreState()
