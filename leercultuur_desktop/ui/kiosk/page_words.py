"""Reads the words off a page in the order in which they stand, so that every new page can be read aloud by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from operator import itemgetter

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QLayout, QWidget

from leercultuur_desktop.language.speech import Passage, Said, sayable
from leercultuur_desktop.ui.kiosk.spoken import LANGUAGE, NAME, OWN, SILENT, WORDS
from leercultuur_desktop.ui.widgets.tile import Tile


@dataclass(frozen=True, slots=True)
class _Found:
    name: str
    own: bool = False
    language: str = ""
    text: str = ""


def passages(name: str, layouts: Iterable[QLayout]) -> tuple[Passage, ...]:
    """Everything readable in these layouts; `name` is that of the page."""
    found = [one for layout in layouts for one in _in_layout(layout, _Found(name))]
    return tuple(
        Passage(kind[0], tuple(Said(one.text, one.language) for one in parts), kind[1])
        for kind, parts in groupby(found, key=lambda one: (one.name, one.own))
    )


def _in_layout(layout: QLayout, around: _Found) -> Iterator[_Found]:
    if layout.property(SILENT):
        return
    around = _marked(layout, around)
    for part in _parts(layout):
        if isinstance(part, QWidget):
            yield from _in_widget(part, around)
        else:
            yield from _in_layout(part, around)


def _parts(layout: QLayout) -> list[QWidget | QLayout]:
    """Widgets and layouts in a layout, in order.

    Not by `itemAt`: the Python objects that it makes live as long as the layout's own, longer than what they stand for.
    Whatever Qt then puts at the same address is taken for a layout item, and the program dies of it.
    """
    owner = layout.parentWidget()
    widgets = [] if owner is None else owner.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    placed: list[tuple[int, QWidget | QLayout]] = [(layout.indexOf(one), one) for one in widgets]
    placed += [(layout.indexOf(one), one) for one in layout.children() if isinstance(one, QLayout)]
    return [part for place, part in sorted(placed, key=itemgetter(0)) if place >= 0]


def _in_widget(widget: QWidget, around: _Found) -> Iterator[_Found]:
    if widget.isHidden() or widget.property(SILENT):
        return
    around = _marked(widget, around)
    if isinstance(widget, Tile):
        yield from _lines((widget.accessibleName(), widget.accessibleDescription()), around)
    elif isinstance(widget, QLabel):
        said = widget.property(WORDS)
        yield from _lines([widget.text() if said is None else str(said)], around)
    elif (inner := widget.layout()) is not None:
        yield from _in_layout(inner, around)


def _lines(texts: Iterable[str], around: _Found) -> Iterator[_Found]:
    for text in texts:
        # A line is a clip: a note that stands under many questions is then rendered once.
        yield from (replace(around, text=line.strip()) for line in text.split("\n") if sayable(line))


def _marked(part: QObject, around: _Found) -> _Found:
    return replace(
        around,
        name=part.property(NAME) or around.name,
        own=bool(part.property(OWN)) or around.own,
        language=part.property(LANGUAGE) or around.language,
    )
