"""Which letters stand where on the touch keyboard, for each language of the kiosk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class KeyLayout:
    """Rows of lower-case letters as a reader of the language knows them, and the capitals that Python would get wrong.

    `short` is what a key that leads to these letters says, `case_key` what the key for capitals says; a script without
    capitals has none.
    """

    short: str
    rows: tuple[str, ...]
    case_key: str = "Aa"
    capitals: tuple[tuple[str, str], ...] = ()

    def upper(self, letter: str) -> str:
        """The capital of a letter."""
        return dict(self.capitals).get(letter, letter.upper())


_QWERTY: Final = ("qwertyuiop", "asdfghjkl", "zxcvbnm")

LAYOUTS: Final[dict[str, KeyLayout]] = {
    "nl": KeyLayout("NL", _QWERTY),
    "en": KeyLayout("EN", _QWERTY),
    "de": KeyLayout("DE", ("qwertzuiopü", "asdfghjklöä", "yxcvbnmß"), capitals=(("ß", "ẞ"),)),
    "pl": KeyLayout("PL", ("ąćęłńóśźż", *_QWERTY)),
    "ro": KeyLayout("RO", ("qwertyuiopăâ", "asdfghjklșț", "zxcvbnmî")),
    "tr": KeyLayout("TR", ("qwertyuıopğü", "asdfghjklşi", "zxcvbnmöç"), capitals=(("i", "İ"), ("ı", "I"))),
    "uk": KeyLayout("УК", ("йцукенгшщзхї", "фівапролджє", "ґячсмитьбю’"), case_key="Аа"),
    "ar": KeyLayout("ع", ("أإآءئؤىةذ", "ضصثقفغعهخحجد", "شسيبلاتنمكط", "رزوظ"), case_key=""),
}
"""By language. Physical order, from left to right, also for Arabic: that is how its keyboards are made."""

SIGNS: Final = ("1234567890", "@€%&+=/()", "?!-–'\":;", "éèëïöüçñáàâ")
"""Digits, marks, and the accents that Dutch itself needs."""
ARABIC_SIGNS: Final = ("1234567890", "٠١٢٣٤٥٦٧٨٩", "@€%&+=/()", "؟!-–'\":؛")
ALWAYS: Final = (",", ".")
ARABIC_ALWAYS: Final = ("،", ".")


def layouts_for(languages: tuple[str, ...], first: str) -> tuple[str, ...]:
    """The letters to go round with one key: those of the language of now, then of the other languages offered.

    A language whose letters are those of another one already there is left out.
    """
    chosen: list[str] = []
    for language in (first, *languages):
        if language in LAYOUTS and all(LAYOUTS[one].rows != LAYOUTS[language].rows for one in chosen):
            chosen.append(language)
    return tuple(chosen) or ("nl",)
