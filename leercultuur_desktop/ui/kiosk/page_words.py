"""Reads the words off a page in the order in which they stand, so that every new page can be read aloud by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from PySide6.QtCore import QObject
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
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget, inner = (None, None) if item is None else (item.widget(), item.layout())
        if widget is not None:
            yield from _in_widget(widget, around)
        elif inner is not None:
            yield from _in_layout(inner, around)


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
