"""Paths on the screen: they hold no spaces, so a label needs to be told where it may break them."""

from __future__ import annotations

from typing import Final

_BREAK: Final = "\u200b"


def breakable(text: str) -> str:
    """The text with a place to break behind every slash, which shows nothing."""
    return text.replace("/", f"/{_BREAK}").replace("\\", f"\\{_BREAK}")
