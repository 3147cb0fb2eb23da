"""The words of a page are read in their order, and reading them leaves nothing behind in Qt's binding."""

from __future__ import annotations

import gc
from collections.abc import Callable

from leercultuur_desktop.ui.kiosk.page import KioskPage
from leercultuur_desktop.ui.kiosk.stage import Stage
from leercultuur_desktop.ui.kiosk.way import Place, Step
from tests.ui.pages_kiosk import Kiosk, Workplace, welcome

OpenKiosk = Callable[..., Kiosk]


def page_of(kiosk: Kiosk) -> KioskPage:
    stage = kiosk.window.findChild(Stage)
    assert stage is not None
    assert stage.current is not None
    return stage.current


def test_words_are_read_in_the_order_in_which_they_stand(kiosk: Kiosk) -> None:
    kiosk.window.flow.visit(Place(Step.LAYER))
    texts = [said.text for passage in page_of(kiosk).spoken() for said in passage.texts]
    assert texts[0] == "Waar hoor jij bij?"
    assert texts[2:] == [
        *("medewerkers", "Je geeft geen leiding."),
        *("direct-leidinggevenden", "Je geeft leiding aan een team."),
        *("directie", "Je leidt het bedrijf."),
        "liever niet zeggen",
    ]


def items_known_to_python() -> int:
    gc.collect()
    return sum(type(thing).__name__ in {"QWidgetItem", "QLayoutItem"} for thing in gc.get_objects())


def test_reading_leaves_no_layout_items_to_python(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(workplace=Workplace(welcome(languages=("nl", "en"))))
    before = items_known_to_python()
    for place in (Place(Step.LAYER), Place(Step.QUESTION), Place(Step.OVERVIEW)):
        kiosk.window.flow.visit(place)
        for _time in range(3):
            page_of(kiosk).spoken()
            kiosk.press("Tekst")  # tiles find another place, and Qt throws their items away
    assert items_known_to_python() == before
