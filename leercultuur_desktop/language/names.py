"""What languages are called by those who speak them."""

from __future__ import annotations

from typing import Final

OWN_NAMES: Final[dict[str, str]] = {
    "nl": "Nederlands",
    "en": "English",
    "de": "Deutsch",
    "pl": "Polski",
    "ro": "Română",
    "tr": "Türkçe",
    "uk": "Українська",
    "ar": "العربية",
}
"""Never translated: somebody looks for their own language on a screen they can't read."""
FROM_RIGHT: Final = frozenset({"ar"})
"""Languages that are read from right to left: a page in one of them is mirrored."""
