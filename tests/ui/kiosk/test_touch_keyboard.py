"""Whoever has no keyboard can write every word of their own language on the screen."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from leercultuur_desktop.domain.identifiers import LANGUAGES
from leercultuur_desktop.ui.kiosk.key_layouts import LAYOUTS, SIGNS, layouts_for
from leercultuur_desktop.ui.kiosk.look import look_for
from leercultuur_desktop.ui.kiosk.touch_keyboard import TouchKeyboard

# The alphabets as dictionaries of these languages list them.
ALPHABETS = {
    "nl": "abcdefghijklmnopqrstuvwxyz",
    "en": "abcdefghijklmnopqrstuvwxyz",
    "de": "abcdefghijklmnopqrstuvwxyzäöüß",
    "pl": "aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż",
    "ro": "aăâbcdefghiîjklmnopqrsștțuvwxyz",
    "tr": "abcçdefgğhıijklmnoöprsştuüvyz",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآئؤىة",
}


class Board:
    """The keyboard as a finger finds it: by what stands on its keys."""

    def __init__(self, bot: QtBot, *languages: str) -> None:
        self.widget = TouchKeyboard(languages)
        self.written = ""
        self.widget.typed.connect(self._add)
        self.widget.erased.connect(self._erase)
        bot.addWidget(self.widget)
        self.widget.apply_look(look_for(1280, 1024, 96, 1.0, contrast=False))
        self.widget.resize(1100, 420)
        with bot.waitExposed(self.widget):
            self.widget.show()

    def _add(self, sign: str) -> None:
        self.written += sign

    def _erase(self) -> None:
        self.written = self.written[:-1]

    def names(self) -> list[str]:
        return [key.accessibleName() for key in self.widget.findChildren(QPushButton) if key.isVisible()]

    def press(self, *names: str) -> None:
        for name in names:
            found = [
                key for key in self.widget.findChildren(QPushButton) if key.isVisible() and key.accessibleName() == name
            ]
            assert len(found) == 1, (name, len(found))
            QTest.mouseClick(found[0], Qt.MouseButton.LeftButton, pos=QPoint(4, 4))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_of_the_language_stands_on_a_key(language: str) -> None:
    keys = "".join(LAYOUTS[language].rows)
    assert set(ALPHABETS[language]) <= set(keys)
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("language", ["nl", "pl", "tr", "uk", "ar"])
def test_what_is_pressed_is_what_is_written(qtbot: QtBot, language: str) -> None:
    board = Board(qtbot, language)
    board.press(*ALPHABETS[language])
    assert board.written == ALPHABETS[language]


def test_a_capital_is_for_one_letter_and_knows_the_language(qtbot: QtBot) -> None:
    board = Board(qtbot, "tr")
    board.press("Hoofdletter")
    assert "İ" in board.names()
    board.press("İ", "ı")
    assert board.written == "İı"


def test_a_beginning_is_written_with_a_capital_and_a_second_press_undoes_it(qtbot: QtBot) -> None:
    board = Board(qtbot, "nl")
    board.widget.arm_capital(True)
    board.press("A", "b")
    board.press("Hoofdletter", "Hoofdletter", "c")
    assert board.written == "Abc"


def test_digits_and_signs_are_one_key_away_and_back(qtbot: QtBot) -> None:
    board = Board(qtbot, "nl")
    board.press("cijfers en tekens", "1", "&", "é", "letters", "a", "spatie", ".")
    assert board.written == "1&éa ."
    assert set("".join(SIGNS)).isdisjoint(board.names())


def test_one_sign_too_many_can_be_taken_away(qtbot: QtBot) -> None:
    board = Board(qtbot, "nl")
    board.press("a", "b", "Wissen")
    assert board.written == "a"


def test_other_letters_are_offered_only_where_the_kiosk_speaks_them(qtbot: QtBot) -> None:
    assert "andere letters" not in Board(qtbot, "nl").names()
    board = Board(qtbot, "nl", "en", "uk")
    board.press("andere letters", "ж", "andere letters", "q")
    assert board.written == "жq"


def test_letters_that_are_the_same_are_offered_once() -> None:
    assert layouts_for(("nl", "en", "pl"), "en") == ("en", "pl")
    assert layouts_for((), "xx") == ("nl",)


def test_the_first_language_gives_the_first_letters(qtbot: QtBot) -> None:
    board = Board(qtbot, "ar", "nl")
    board.press("ب")
    assert board.written == "ب"
    assert "Hoofdletter" not in board.names()
