"""Where a picture goes: the name it is offered under, and the question where."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

PICTURE_ENDINGS: Final = (".png", ".svg", ".pdf")
_FILTERS: Final = "PNG (*.png);;SVG (*.svg);;PDF (*.pdf)"


def picture_suggestion(round_name: str) -> Path:
    """A file in the person's documents, or their home, named after the round."""
    places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(places[0]) if places and Path(places[0]).is_dir() else Path.home()
    plain = "".join(sign if sign.isalnum() else "-" for sign in round_name.lower()).strip("-")
    return folder / f"leercultuur-radar-{plain}.png"


def ask_for_picture(parent: QWidget, suggestion: Path) -> Path | None:
    """The system's own dialog for saving a picture; None when the person thinks better of it."""
    title = QCoreApplication.translate("SavingPlace", "Waar komt het plaatje?")
    chosen, kind = QFileDialog.getSaveFileName(parent, title, str(suggestion), _FILTERS)
    return with_ending(chosen, kind) if chosen else None


def with_ending(chosen: str, kind: str) -> Path:
    """The chosen file, with the ending of the chosen kind where it was typed without one of ours."""
    if chosen.lower().endswith(PICTURE_ENDINGS):
        return Path(chosen)
    ending = next((one for one in PICTURE_ENDINGS if one in kind), PICTURE_ENDINGS[0])
    return Path(f"{chosen}{ending}")
