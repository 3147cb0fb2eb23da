"""At the page that asks for a code: how the tests come there, and what they read off it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLabel

from leercultuur_desktop.ui.kiosk.way import Place, Step
from tests.ui.pages_kiosk import Kiosk, Workplace, welcome

OpenKiosk = Callable[..., Kiosk]
HEADING = "Vul de code van je kaartje in"


def at_code(open_kiosk: OpenKiosk) -> Kiosk:
    """A kiosk whose round asks for codes, at the page that does so."""
    kiosk = open_kiosk(workplace=Workplace(welcome(tickets=True)))
    to_code(kiosk)
    return kiosk


def to_code(kiosk: Kiosk) -> None:
    kiosk.press("Start")
    kiosk.press("Verder")
    assert kiosk.place == Place(Step.CODE)
    assert kiosk.heading == HEADING


def digits(kiosk: Kiosk) -> str:
    """What the screen shows of the code."""
    slots = kiosk.window.findChildren(QLabel, "codeSlot")
    return "".join(slot.text() for slot in slots)


def wait_for_text(kiosk: Kiosk, text: str) -> None:
    kiosk.bot.waitUntil(lambda: text in kiosk.texts(), timeout=20_000)


def to_saving(kiosk: Kiosk) -> None:
    """From the group to the moment of saving."""
    kiosk.press("medewerkers")
    kiosk.wait_for(Step.DEPARTMENT)
    kiosk.press("Lassen")
    kiosk.wait_for(Step.PRACTICE)
    kiosk.press("regelmatig")
    kiosk.answer_all([4] * 24)
    kiosk.press("Verder")
    kiosk.press("Verder")
