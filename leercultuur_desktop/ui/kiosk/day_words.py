"""A day as somebody says it in the kiosk's language: the office's and the paper's day always names the year."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QLocale

_ORDINAL_LANGUAGES: Final = frozenset({"de"})
"""Where the number of the day takes a full stop."""


def day_words(day: date, language: str, this_year: int) -> str:
    """Such as "24 november", with the year where it is another one.

    The month is in the form that follows a number (Polish, Ukrainian); digits are those of the rest of the screen.
    """
    number = f"{day.day}." if language in _ORDINAL_LANGUAGES else str(day.day)
    month = QLocale(language).monthName(day.month)
    return f"{number} {month}" if day.year == this_year else f"{number} {month} {day.year}"
