"""What the owner hears about languages that a machine translated."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from leercultuur_desktop.ui.office.language_choice import LanguageChoice

OFFERED = ("nl", "de", "pl")


@pytest.mark.parametrize(
    ("offered", "good", "told"),
    [
        (("nl",), {"nl"}, "De vertalingen in andere talen zijn nog niet af."),
        (OFFERED, {"nl"}, "Nog niemand heeft ze nagekeken."),
        (OFFERED, {"nl", "de"}, "nog niet nagekeken: Polski."),
    ],
)
def test_the_note_names_what_nobody_has_read(qtbot: QtBot, offered: tuple[str, ...], good: set[str], told: str) -> None:
    assert told in words(qtbot, offered, good)


def test_nothing_is_said_about_machines_when_people_have_read_it_all(qtbot: QtBot) -> None:
    assert "computer" not in words(qtbot, OFFERED, set(OFFERED))


def words(bot: QtBot, offered: tuple[str, ...], good: set[str]) -> str:
    choice = LanguageChoice(offered, frozenset(good))
    bot.addWidget(choice)
    choice.retranslate()
    return " ".join(label.text() for label in choice.findChildren(QLabel))
