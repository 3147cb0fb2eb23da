"""Numbers and days as a reader of each language writes them; rounding happens here and nowhere earlier."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

_POINT_LANGUAGES: Final = ("en",)
_MONTHS: Final = {
    "nl": (
        "januari", "februari", "maart", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
    "de": (
        "Januar", "Februar", "März", "April", "Mai", "Juni",
        "Juli", "August", "September", "Oktober", "November", "Dezember",
    ),
    "pl": (
        "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca",
        "lipca", "sierpnia", "września", "października", "listopada", "grudnia",
    ),
    "ro": (
        "ianuarie", "februarie", "martie", "aprilie", "mai", "iunie",
        "iulie", "august", "septembrie", "octombrie", "noiembrie", "decembrie",
    ),
    "tr": (
        "Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran",
        "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık",
    ),
    "uk": (
        "січня", "лютого", "березня", "квітня", "травня", "червня",
        "липня", "серпня", "вересня", "жовтня", "листопада", "грудня",
    ),
    "ar": (
        "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو",
        "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
    ),
}  # fmt: skip
"""In the form that follows a number."""
_ORDINAL_LANGUAGES: Final = ("de",)
"""Where the number of the day takes a full stop."""


def decimal(value: float, language: str, digits: int = 1) -> str:
    """The value rounded half up to `digits` decimals, with the language's decimal sign."""
    # Twelve digits first: 2.45 must not become 2.4 because the float lies a hair below it.
    exact = Decimal(repr(round(value, 12))).quantize(Decimal(1).scaleb(-digits), rounding=ROUND_HALF_UP)
    if exact == 0:
        exact = abs(exact)
    text = str(exact)
    return text if language in _POINT_LANGUAGES else text.replace(".", ",")


def percent(share: float, language: str) -> str:
    """A share of 0..1 in whole percents."""
    return decimal(share * 100, language, 0) + "%"


def day(value: date, language: str) -> str:
    """A day written out: 3 februari 2027."""
    months = _MONTHS.get(language, _MONTHS["nl"])
    number = f"{value.day}." if language in _ORDINAL_LANGUAGES else str(value.day)
    return f"{number} {months[value.month - 1]} {value.year}"
