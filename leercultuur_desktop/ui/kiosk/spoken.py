"""Marks the parts of a page that are read aloud otherwise than they stand there; small, for every page loads it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject

SILENT: Final = "aloudSilent"
WORDS: Final = "aloudWords"
NAME: Final = "aloudName"
OWN: Final = "aloudOwn"
LANGUAGE: Final = "aloudLanguage"


def keep_silent(part: QObject, silent: bool = True) -> None:
    """Leave this part out: a count that changes, or what somebody chose, which is no one else's to hear."""
    part.setProperty(SILENT, silent)


def say_instead(label: QObject, text: str | None) -> None:
    """Read this in place of what the label shows (None: what it shows)."""
    label.setProperty(WORDS, text)


def recorded_as(part: QObject, name: str) -> None:
    """A company that records its own voice calls this part so, not by the name of the page."""
    part.setProperty(NAME, name)


def company_words(part: QObject, name: str) -> None:
    """The words of this part are the company's own: read only where it recorded them, under this name."""
    part.setProperty(NAME, name)
    part.setProperty(OWN, True)


def in_language(part: QObject, language: str) -> None:
    """The words of this part are in a language of their own."""
    part.setProperty(LANGUAGE, language)
