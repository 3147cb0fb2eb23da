"""Every control has a name and a keyboard way, and nothing is wider than a small screen."""

from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from leercultuur_desktop.domain.settings import Settings
from leercultuur_desktop.ui.office.keep_values import CopyView, EraseView, KeepView
from leercultuur_desktop.ui.office.open_page import OpeningFacts
from leercultuur_desktop.ui.office.setting_texts import (
    idle_texts,
    minimum_texts,
    remarks_texts,
    target_texts,
    tickets_texts,
)
from leercultuur_desktop.ui.office.settings_page import SettingsView
from leercultuur_desktop.ui.office.state_row import Stand
from leercultuur_desktop.ui.office.values import Choice, ClosedRound, DayPlan, OpenRound, Paper
from leercultuur_desktop.ui.widgets.pdf_pages import PdfPages
from tests.store.prepared import COMPANY
from tests.ui.pages_office import TODAY, Office
from tests.ui.widgets.conftest import pdf_of


def controls(page: QWidget) -> list[QWidget]:
    found: list[QWidget] = []
    for kind in (QAbstractButton, QLineEdit, QPlainTextEdit):
        found += page.findChildren(kind)
    # The line inside a spin box is known by the box around it.
    return [one for one in found if one.objectName() != "qt_spinbox_lineedit"]


def test_every_control_has_a_name(new_office: Office) -> None:
    fill_pages(new_office)
    nameless = [
        f"{page.objectName()}: {type(one).__name__} {one.objectName()}"
        for page in new_office.window.flow.pages
        for one in controls(page)
        if not one.accessibleName() and not (page.foot.isHidden() and page.foot.isAncestorOf(one))
    ]
    assert not nameless


def test_every_page_is_named_by_its_heading(new_office: Office) -> None:
    for page in new_office.window.flow.pages:
        assert page.accessibleName() == page.heading.text()


def test_no_page_is_wider_than_a_small_screen(new_office: Office) -> None:
    window = new_office.window
    window.resize(1024, 768)
    fill_pages(new_office)
    for page in window.flow.pages:
        window.show_page(page)
        (scroll,) = (one for one in page.findChildren(QScrollArea) if one.objectName() == "pageScroll")
        inside = scroll.widget()
        assert inside is not None
        assert inside.minimumSizeHint().width() <= 1024 - window.rail.width(), page.objectName()


def fill_upkeep(office: Office) -> None:
    """Show long paths, several copies and everything that asks for something."""
    upkeep = office.window.flow.upkeep
    path = "/home/van-der-velden/documenten/leercultuur/werkplek/leercultuur-reservekopie-0a1b2c-2026-10-03.db"
    stand = Stand("note", "let op", "Reservekopie", path * 2, "Doe de USB-stick erin.", "Naar Bewaren")
    upkeep.health.page.show_points([(name, stand) for name in ("back_up", "display")], [stand] * 3)
    names = ("Meting zomer 2026", "Meting winter 2026 van de hele grote metaalfabriek in het zuiden")
    upkeep.keep.page.show_view(KeepView(stand, path * 2, True, "Van der Velden", names, (("kopie.db", path),)))
    texts = (path, "Van alles wat hier nu staat, maken we eerst een kopie.")
    upkeep.restore.page.show_copy(CopyView("Kopie van Van der Velden", texts, texts, True))
    upkeep.keep.erase.page.show_view(EraseView(names[1], path, "De wet", texts, (path, path), names[1]))


def fill_pages(office: Office) -> None:
    """Show as much as the pages can hold."""
    flow = office.window.flow
    closed = [ClosedRound(name, TODAY, TODAY, 30, True) for name in ("Meting zomer 2026", "Meting winter 2026")]
    flow.rounds.rounds.show_rounds(OpenRound("Meting najaar 2026", TODAY, 12, 48, True, DayPlan(TODAY, TODAY)), closed)
    flow.print.page.show_rounds([one.name for one in closed], closed[0].name)
    choice = Choice("language", "Taal", (("nl", "Nederlands"), ("en", "English")), "nl")
    flow.print.page.papers.show_opened(True)
    flow.print.page.show_making(Paper.RECOMMENDED, [choice, replace(choice, key="size", label="Maat")], "Even geduld")
    flow.print.page.show_pages(PdfPages(pdf_of(3)))
    flow.print.page.show_saved("verslag.pdf")
    flow.wizard.recovery.saved.show_file("blad.pdf")
    fill_upkeep(office)
    flow.wizard.why.more.setChecked(True)
    flow.typing.nothing.show_words("Intypen", "Niets", "Er is niets.", "Naar de metingen")
    flow.settings.settings.show_view(SettingsView(COMPANY, Settings(screen_inches=23.8), "Meting najaar 2026", True))
    flow.settings.headcount.show_now(COMPANY.headcount)
    flow.settings.departments.show_now(COMPANY.departments)
    flow.settings.minimum.show_now(5, minimum_texts(7), low=7)
    flow.settings.target.show_now(4.0, target_texts())
    flow.settings.idle.show_now(60, idle_texts())
    flow.settings.tickets.show_now(False, tickets_texts())
    flow.settings.remarks.show_now(True, remarks_texts())
    flow.settings.screen.show_now(23.8)
    flow.settings.keys.passphrase.old.together.setChecked(True)
    flow.rounds.open.show_start(OpeningFacts("Meting", "40 medewerkers.", 5, False, ("Te weinig", "Te weinig mensen.")))
    flow.rounds.open.question.ask(2)
    flow.rounds.rounds.show_attention("De klok staat verkeerd", "Zet hem goed.", settings=True)
    flow.wizard.departments.name.setText("Lassen")
    flow.wizard.departments.add.click()


def test_tab_follows_the_eye_on_every_page(new_office: Office) -> None:
    window = new_office.window
    fill_pages(new_office)
    found = {}
    for page in window.flow.pages:
        window.show_page(page)
        window.grab()  # lays everything out
        stops = [one for one in focus_chain(page) if one.isVisible()]
        jumps = [
            f"{before.accessibleName()} → {after.accessibleName()}"
            for before, after in pairwise(stops)
            if not follows(page, before, after)
        ]
        # The chain is a circle: it may come by its beginning once.
        if len(jumps) > 1:
            found[page.objectName()] = jumps
    assert not found


def follows(page: QWidget, before: QWidget, after: QWidget) -> bool:
    """Tell whether a control stands beside or below another."""
    first, second = (QRect(one.mapTo(page, QPoint(0, 0)), one.size()) for one in (before, after))
    beside = second.left() >= first.right() and second.bottom() > first.top()
    return beside or second.top() >= first.bottom()


def focus_chain(page: QWidget) -> list[QWidget]:
    """List what Tab stops at on a page, in its order."""
    stops: list[QWidget] = []
    widget = page.nextInFocusChain()
    while widget is not None and widget is not page:
        inside = page.isAncestorOf(widget) and widget.objectName() != "qt_spinbox_lineedit"
        if inside and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            stops.append(widget)
        widget = widget.nextInFocusChain()
    return stops


def test_tab_walks_through_the_company_page_in_reading_order(new_office: Office) -> None:
    new_office.press("Begin")
    new_office.see("Jullie bedrijf")
    new_office.bot.waitUntil(new_office.control("Naam van het bedrijf").hasFocus)
    names = []
    for _ in range(6):
        focused = new_office.window.focusWidget()
        names.append(focused.accessibleName())
        new_office.key(focused, Qt.Key.Key_Tab)
    assert names == ["Naam van het bedrijf", "Medewerkers", "Direct-leidinggevenden", "Directie", "Verder", "Terug"]
