"""The one open question, to be skipped freely, in a text box that leaves nothing behind."""

from __future__ import annotations

from typing import Final
from unicodedata import bidirectional

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QPlainTextEdit, QWidget

from leercultuur_desktop.domain.answers import REMARK_LENGTH
from leercultuur_desktop.domain.questionnaire import SideText
from leercultuur_desktop.ui.kiosk.look import Look
from leercultuur_desktop.ui.kiosk.page import KioskPage, primary, words
from leercultuur_desktop.ui.kiosk.spoken import keep_silent
from leercultuur_desktop.ui.kiosk.touch_keyboard import TouchKeyboard

_LEAST_BOX: Final = 84
_FRAME: Final = 40
_NEARLY_FULL: Final = 100
_FROM_RIGHT: Final = frozenset({"R", "AL"})
_STRONG: Final = _FROM_RIGHT | {"L"}
"""Unicode's names for letters that tell from which side a text is read."""


class RemarkBox(QPlainTextEdit):
    """A text box without undo, clipboard, drag or menu: each of them would keep a copy of the words."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("remarkBox")
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._begin_at_own_side)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the page to its other side."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._begin_at_own_side()

    def _begin_at_own_side(self) -> None:
        # Qt orders Arabic letters by itself, but begins their lines at the left; an empty box has the page to go by.
        strong = next((side for one in self.toPlainText() if (side := bidirectional(one)) in _STRONG), "")
        from_right = strong in _FROM_RIGHT if strong else self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        wanted = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
        option = self.document().defaultTextOption()
        if option.alignment() != wanted:
            option.setAlignment(wanted)
            self.document().setDefaultTextOption(option)

    def sizeHint(self) -> QSize:
        """No more than the least: the keyboard comes first, and the rest of the screen is added by stretching."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """As low as the page allows; the scroll bar of its own would ask for more."""
        return self.minimumSize()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Nothing leaves by copying, cutting or dragging."""
        return QMimeData()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Nothing comes in by pasting: it could be another person's."""
        del source
        return False

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Nothing comes in by pasting."""


class RemarkPage(KioskPage):
    """What would help you learn more here? Up to 500 characters, and no names please."""

    changed = Signal(str)
    sent = Signal()

    def __init__(self, remark: SideText, languages: tuple[str, ...] = ("nl",)) -> None:
        super().__init__("remarkPage")
        self._remark = remark
        self.heading.setObjectName("remarkQuestion")  # smaller than a question: the keyboard needs the room
        self._warning = words("remarkWarning", remark.help)
        self._optional = words("pageHelp")
        self._left = words("remarkLeft")
        self._left.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        keep_silent(self._left)
        policy = self._left.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # or the button beside it would grow and shrink under a finger
        self._left.setSizePolicy(policy)
        self.box = RemarkBox()
        self.box.textChanged.connect(self._typed)
        self.send = primary(self)
        self.send.clicked.connect(self.sent)
        self._advice = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._advice.addWidget(self._warning, 3)
        self._advice.addWidget(self._optional, 1)
        # Beside the box, for the keyboard needs the height; on an upright screen under it.
        self._writing = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._aside = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._aside.addWidget(self._left, 1)
        self._aside.addWidget(self.send, 0, Qt.AlignmentFlag.AlignBottom)
        self._writing.addWidget(self.box, 1)
        self._writing.addLayout(self._aside)
        self.body.addWidget(self.heading)
        self.gap(self.body, 8)
        self.body.addLayout(self._advice)
        self.gap(self.body, 14)
        self.body.addLayout(self._writing, 1)
        self.board = TouchKeyboard(languages)
        self.board.typed.connect(self._write)
        self.board.erased.connect(self._erase)
        self.under.addWidget(self.board)
        self.on_look(self._look_changed)
        self.retranslate()

    def show_remark(self, text: str) -> None:
        """What was typed before."""
        self.box.setPlainText(text)
        self.box.moveCursor(QTextCursor.MoveOperation.End)
        self.board.arm_capital(not text)

    def retranslate(self) -> None:
        """Set every text again; the question comes from the questionnaire."""
        self.set_heading(self._remark.text)
        self.box.setAccessibleName(self.tr("Opmerking"))
        self._optional.setText(self.tr("Je mag dit overslaan."))
        self.board.retranslate()
        self.send.set_words(self.tr("Verder"))
        self._count()

    def first_focus(self) -> QWidget:
        """The text box."""
        return self.box

    def wipe(self) -> None:
        """Drop the words, what was being composed, and whatever of it reached the clipboard."""
        QGuiApplication.inputMethod().reset()
        # Also where only an empty copy was put: left to the end, Qt frees it after Python is gone, and crashes.
        QGuiApplication.clipboard().clear()
        self.box.clear()
        self.board.arm_capital(False)

    def _write(self, sign: str) -> None:
        self.box.insertPlainText(sign)
        self.box.ensureCursorVisible()

    def _erase(self) -> None:
        self.box.textCursor().deletePreviousChar()

    def _typed(self) -> None:
        text = self.box.toPlainText()
        if len(text) > REMARK_LENGTH:
            text = text[:REMARK_LENGTH]
            self.box.blockSignals(True)
            self.show_remark(text)
            self.box.blockSignals(False)
        if text:  # a capital for the beginning is done with, whichever keyboard wrote it
            self.board.arm_capital(False)
        self._count()
        self.changed.emit(text)

    def _count(self) -> None:
        left = REMARK_LENGTH - len(self.box.toPlainText())
        self._left.setText(self.tr("nog plaats voor {left} tekens").format(left=left))
        self._left.setVisible(left <= _NEARLY_FULL)

    def _look_changed(self, look: Look) -> None:
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._advice.setDirection(down if look.portrait else across)
        self._advice.setSpacing(look.px(12 if look.portrait else 32))
        self._writing.setDirection(down if look.portrait else across)
        self._writing.setSpacing(look.between(20))
        self._aside.setDirection(across if look.portrait else down)
        self._aside.setSpacing(look.px(8))
        self.box.setMinimumHeight(look.text_px(_LEAST_BOX) + look.px(_FRAME))
        self.board.apply_look(look)
