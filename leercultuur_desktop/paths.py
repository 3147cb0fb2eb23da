"""Where things are: the program's own data, and the workplace of a company."""

from __future__ import annotations

from pathlib import Path
from typing import Final

_PACKAGE: Final = Path(__file__).resolve().parent


def _data_root() -> Path:
    # One rule for checkout, editable, wheel and frozen program: packed data if it is there, else the checkout.
    packed = _PACKAGE / "_data"
    return packed if packed.is_dir() else _PACKAGE.parent


def resources() -> Path:
    """Folder of the program's own data files (questionnaire, cards, fonts, icons, styles, sounds)."""
    return _data_root() / "resources"


def translations() -> Path:
    """Folder of the translation files."""
    return _data_root() / "translations"


def default_workplace() -> Path:
    """The platform's folder for this program's data, used when no folder is named."""
    from platformdirs import user_data_path  # noqa: PLC0415 - a kiosk with a folder named needn't load it (8 ms)

    return user_data_path("leercultuur", appauthor=False)


def database(workplace: Path) -> Path:
    """The database file of a workplace."""
    return workplace / "leercultuur.db"


def log_file(workplace: Path) -> Path:
    """The log file of a workplace."""
    return workplace / "leercultuur.log"


def kiosk_lock(workplace: Path) -> Path:
    """The file that the open kiosk of a workplace holds locked."""
    return workplace / "kiosk.lock"


def back_ups(workplace: Path) -> Path:
    """Where the back-ups of a workplace go as long as nobody chose another place."""
    return workplace / "back-ups"


def back_up_lock(workplace: Path) -> Path:
    """The file that is held while a back-up is made or taken back."""
    return workplace / "back-up.lock"


def restore_tries(workplace: Path) -> Path:
    """Where wrong PINs of a back-up are counted as long as there is no database to count them in."""
    return workplace / "restore.tries"
