"""Pictograms as outlines, so that screen figures and paper draw the same icon files as lines."""

from __future__ import annotations

from functools import cache
from typing import Final
from xml.etree import ElementTree

from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.svgLib import SVGPath
from matplotlib.path import Path as Outline

from leercultuur_desktop import paths

SIDE: Final = 24.0
"""Icon files are drawn on a square of this side, with strokes of 2."""
STROKE: Final = 2.0

Point = tuple[float, float]
Stroke = tuple[str, tuple[Point, ...]]
"""`move`, `line`, `curve` (two control points and an end) or `close`, in the icon's own coordinates, y downwards."""


@cache
def strokes(name: str) -> tuple[Stroke, ...]:
    """The lines of an icon file, as the pen goes."""
    pen = DecomposingRecordingPen({})
    file = paths.resources() / "icons" / f"{name}.svg"
    root = ElementTree.parse(file).getroot()  # noqa: S314 - our own file, shipped with us
    SVGPath.fromstring(ElementTree.tostring(root)).draw(pen)
    found: list[Stroke] = []
    for operation, points in pen.value:
        found.extend(_stroke(operation, points, found))
    return tuple(found)


def _stroke(operation: str, points: tuple[Point, ...], before: list[Stroke]) -> list[Stroke]:
    if operation == "moveTo":
        return [("move", points)]
    if operation == "lineTo":
        return [("line", points)]
    if operation == "curveTo":
        return [("curve", points)]
    if operation == "qCurveTo":
        return [("curve", _cubic(before[-1][1][-1], *points))]
    return [("close", ())] if operation == "closePath" else []


def _cubic(start: Point, control: Point, end: Point) -> tuple[Point, Point, Point]:
    def toward(point: Point) -> Point:
        return (point[0] + 2 / 3 * (control[0] - point[0]), point[1] + 2 / 3 * (control[1] - point[1]))

    return toward(start), toward(end), end


def outline(name: str, centre: Point, side: float) -> Outline:
    """The icon as a matplotlib path around `centre`, `side` high, with y upwards."""
    codes: list[int] = []
    points: list[Point] = []
    kinds = {"move": [Outline.MOVETO], "line": [Outline.LINETO], "curve": [Outline.CURVE4] * 3}
    scale = side / SIDE
    for operation, places in strokes(name):
        if operation == "close":
            codes.append(int(Outline.CLOSEPOLY))
            points.append(centre)
            continue
        codes.extend(int(code) for code in kinds[operation])
        points.extend((centre[0] + (x - SIDE / 2) * scale, centre[1] - (y - SIDE / 2) * scale) for x, y in places)
    return Outline(points, codes)
