"""The looks on screen: fonts and style sheets, filled in from the one table of tokens."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from leercultuur_desktop import paths, tokens

_NAME: Final = re.compile(r"\$([a-z_]+)")
_PIXELS: Final = re.compile(r"@(\d+(?:\.\d+)?)(t?)")


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours that style sheets and custom painting use, one set for each contrast mode."""

    ink: str = tokens.INK
    soft_ink: str = tokens.SOFT_INK
    line: str = tokens.LINE
    edge: str = tokens.EDGE
    ground: str = tokens.GROUND
    paper: str = tokens.PAPER
    action: str = tokens.ACTION
    action_pressed: str = tokens.ACTION_PRESSED
    on_action: str = tokens.PAPER
    focus_ring: str = tokens.FOCUS_RING
    good: str = tokens.GOOD
    warn: str = tokens.WARN
    bad: str = tokens.BAD
    chosen: str = tokens.ANSWER_COLOURS[0]
    quiet: str = tokens.DONT_KNOW_COLOUR
    blocks: tuple[tuple[str, str], ...] = tuple(tokens.BLOCK_COLOURS.items())

    def block(self, name: str) -> str:
        """The colour of a building block (`general` where the name is unknown)."""
        colours = dict(self.blocks)
        return colours.get(name, colours["general"])

    def by_name(self) -> dict[str, str]:
        """Every colour by the name a style sheet calls it."""
        plain = {field.name: str(getattr(self, field.name)) for field in fields(self) if field.name != "blocks"}
        return plain | {f"block_{name}": colour for name, colour in self.blocks}


NORMAL: Final = Palette()
# Only black, white and one yellow: what colour tells elsewhere is told here by shape, width and words.
CONTRAST: Final = Palette(
    ink=tokens.CONTRAST_INK,
    soft_ink=tokens.CONTRAST_INK,
    line=tokens.CONTRAST_INK,
    edge=tokens.CONTRAST_INK,
    ground=tokens.CONTRAST_GROUND,
    paper=tokens.CONTRAST_GROUND,
    action=tokens.CONTRAST_ACCENT,
    action_pressed=tokens.CONTRAST_INK,
    on_action=tokens.CONTRAST_GROUND,
    focus_ring=tokens.CONTRAST_ACCENT,
    good=tokens.CONTRAST_INK,
    warn=tokens.CONTRAST_INK,
    bad=tokens.CONTRAST_INK,
    chosen=tokens.CONTRAST_GROUND,
    quiet=tokens.CONTRAST_GROUND,
    blocks=tuple((name, tokens.CONTRAST_ACCENT) for name in tokens.BLOCK_COLOURS),
)


def palette(contrast: bool = False) -> Palette:
    """The colours of the chosen contrast mode."""
    return CONTRAST if contrast else NORMAL


def load_fonts() -> None:
    """Register the program's own font and make it the font of the application."""
    for name in tokens.FONT_FILES.values():
        QFontDatabase.addApplicationFont(str(paths.resources() / "fonts" / name))
    font = QFont(tokens.FONT_FAMILY)
    font.setPixelSize(tokens.OFFICE_SIZE)
    QApplication.setFont(font)


def stylesheet(name: str, scale: float = 1.0, contrast: bool = False, text: float = 1.0) -> str:
    """The style sheet `resources/styles/<name>.qss` with colours ($ink) and sizes (@44) filled in.

    `@44` becomes 44 pixels times `scale`, `@44t` (text) that times `text` as well; never less than one pixel. An
    unknown colour name raises KeyError.
    """
    sheet = (paths.resources() / "styles" / f"{name}.qss").read_text(encoding="utf-8")
    colours = palette(contrast).by_name()
    sheet = _NAME.sub(lambda found: colours[found.group(1)], sheet)
    return _PIXELS.sub(lambda found: f"{scaled(float(found[1]), scale * (text if found[2] else 1.0))}px", sheet)


def scaled(pixels: float, scale: float) -> int:
    """A size at 1080 lines, in the pixels of this screen."""
    return max(1, round(pixels * scale))


def set_state(widget: QWidget, state: str) -> None:
    """Give the widget the dynamic property `state` and let the style sheet see it at once."""
    if widget.property("state") == state:
        return
    widget.setProperty("state", state)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
