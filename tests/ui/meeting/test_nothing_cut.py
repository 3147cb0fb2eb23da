"""No word is cut off on any step: measured at the sizes that the meeting promises, in both languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from leercultuur_desktop import paths
from leercultuur_desktop.content.translated import cards_in, questionnaire_in
from leercultuur_desktop.domain.identifiers import BLOCKS, Block, GroupKind
from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.services.meeting import cards
from leercultuur_desktop.ui.app import speak
from leercultuur_desktop.ui.meeting.comparing import Mode
from leercultuur_desktop.ui.widgets.score_table import ScoreTable
from leercultuur_desktop.ui.widgets.steady_scroll_area import SteadyScrollArea
from tests.ui.meeting import sample
from tests.ui.meeting.conftest import OpenMeeting
from tests.ui.pages_meeting import MeetingRoom

RADAR, TOGETHER, BEHIND, CARDS = 1, 2, 3, 5
SIZES = ((1024, 768), (1366, 768), (1920, 1080))
LONG_QUESTIONS = (Block.LEADERSHIP, Block.ORGANISATION)
DEPARTMENTS = tuple(
    f"{name} {hall}"
    for hall in ("hal A", "hal B", "hal C", "locatie Oost")
    for name in (
        "Lassen",
        "Montage en eindcontrole",
        "Onderhoud en technische dienst",
        "Oppervlaktebehandeling",
        "Werkvoorbereiding",
        "Kwaliteit",
        "Magazijn",
        "Kantoor",
        "Expeditie",
        "Verspanen",
    )
)


def large() -> Results:
    """Three layers whose questions may all be seen, forty departments, and a long name."""
    full = sample.full()
    department = next(one for one in full.groups if one.kind is GroupKind.DEPARTMENT)
    others = tuple(one for one in full.groups if one.kind is not GroupKind.DEPARTMENT)
    asked = [tuple(sample.question(f"{block}_{n}", 1409, 3.2) for n in range(1, 5)) for block in BLOCKS]
    shown = tuple(
        replace(
            group,
            responses=1409,
            blocks=tuple(
                replace(one, n=1409, questions=questions, agreement=0.6)
                for one, questions in zip(group.blocks, asked, strict=True)
            ),
        )
        for group in others
    )
    return replace(
        full,
        company="Koninklijke Verenigde Metaal- en Machinefabrieken De Hoop Holding",
        groups=(*shown, *(replace(department, id=name) for name in DEPARTMENTS)),
    )


@pytest.fixture(params=["nl", "en"])
def words(request: pytest.FixtureRequest) -> Iterator[Words]:
    """The words of a language, spoken by the windows as well."""
    translator = speak(request.param)
    yield Words(request.param, paths.translations())
    if translator is not None:
        QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("firm", [sample.full, sample.merged_leaders, sample.too_few, large])
def test_no_word_is_cut_off_on_any_step(
    open_meeting: OpenMeeting, words: Words, firm: Callable[[], Results], size: tuple[int, int]
) -> None:
    results = firm()
    results = replace(results, questionnaire=questionnaire_in(words, results.questionnaire))
    previous = sample.before() if results.against else None
    room = open_meeting(results, previous, words=words, cards=cards_in(words, cards()))
    room.window.resize(*size)
    room.unlock_and_enter()
    found: list[str] = []
    for place in range(8):
        room.step(place)
        for state in states(room, place):
            settle(room)
            found += [f"step {place + 1}, {state}: {one}" for one in cut(room.page())]
    assert not found, "\n".join(found)


def states(room: MeetingRoom, place: int) -> Iterator[str]:
    """Every way that a step can stand there; the caller looks after each."""
    yield "as it opens"
    ways: dict[int, Callable[[MeetingRoom], Iterator[str]]] = {
        RADAR: every_line,
        TOGETHER: every_comparison,
        BEHIND: layers_beside,
        CARDS: four_cards,
    }
    if place in ways and room.desk.results.enough:
        yield from ways[place](room)


def every_line(room: MeetingRoom) -> Iterator[str]:
    for button in room.flow.radar_page.overlays.buttons.values():
        if button.isCheckable() and button.isEnabled():
            button.click()
    yield "with all lines that may lie on it"


def every_comparison(room: MeetingRoom) -> Iterator[str]:
    page = room.flow.together_page
    for mode in Mode:
        if page.mode_buttons[mode].isVisibleTo(page):
            page.choose_mode(mode)
            yield str(mode)
            for button in list(page.toggles.values())[2:5]:
                button.click()
                yield f"{mode}, {button.text()}"
            page.show_view("words")
            yield f"{mode} in words"
            page.show_view("picture")


def layers_beside(room: MeetingRoom) -> Iterator[str]:
    page = room.flow.block_page
    if page.layers_button.isVisible():
        page.layers_button.click()
        for block in LONG_QUESTIONS:
            page.picker.picked.emit(block.value)
            yield f"layers side by side, {block}"
            area = page.views.currentWidget()
            assert isinstance(area, SteadyScrollArea)
            assert area.verticalScrollBar().maximum() == 0, block


def four_cards(room: MeetingRoom) -> Iterator[str]:
    for number in range(4):
        room.choose_card(number)
    yield "with four cards"


def settle(room: MeetingRoom) -> None:
    """Until the layout stands still: it may take a turn for each part in a part."""
    before: object = None
    for _turn in range(50):
        QApplication.processEvents()
        now = [one.geometry().getRect() for one in room.page().findChildren(QLabel)]
        if now == before:
            return
        before = now
    raise AssertionError("the page never stands still")


def cut(page: QWidget) -> list[str]:
    """The texts that have less room than they need; in a list that scrolls only their width and own height count."""
    found = [
        f"{label.objectName()} {label.text()!r} in {label.width()} x {label.height()}"
        for label in page.findChildren(QLabel)
        if label.isVisible() and label.text() and not fits(label)
    ]
    for button in page.findChildren(QAbstractButton):
        needed = button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, button.text()).width()
        if button.isVisible() and button.text() and needed > button.width():
            found.append(f"{button.objectName()} {button.text()!r} in {button.width()}")
    found += [
        f"a table of {table.minimumSizeHint().height()} in {table.height()}"
        for table in page.findChildren(ScoreTable)
        if table.isVisible() and table.height() < table.minimumSizeHint().height()
    ]
    for area in page.findChildren(SteadyScrollArea):
        inside = area.widget()
        if area.isVisible() and inside is not None and inside.width() > area.viewport().width() + 1:
            found.append(f"{area.accessibleName()!r} is {inside.width()} wide in {area.viewport().width()}")
    return found


def fits(label: QLabel) -> bool:
    """Whether the label is as large as its words."""
    if not label.wordWrap():
        wide = label.width() + 1 >= label.minimumSizeHint().width()
        return wide and label.height() >= label.fontMetrics().height()
    words = label.text().replace("\u00ad", " ").replace("-", "- ").split()  # where Qt breaks a line too
    longest = max(label.fontMetrics().horizontalAdvance(word) for word in words)
    least, label_height = label.minimumHeight(), label.height()
    label.setMinimumHeight(0)  # else it would count as what the text needs
    needed = label.heightForWidth(label.width())
    label.setMinimumHeight(least)
    return label.width() + 1 >= longest and label_height + 1 >= needed
