"""The one open question, to be skipped freely, in a text box that leaves nothing behind."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from leercultuur_desktop.domain.answers import REMARK_LENGTH
from leercultuur_desktop.domain.questionnaire import SideText
from leercultuur_desktop.ui.kiosk.look import Look
from leercultuur_desktop.ui.kiosk.page import KioskPage, primary, words


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

    def __init__(self, remark: SideText) -> None:
        super().__init__("remarkPage")
        self._remark = remark
        self._help = words("pageHelp", remark.help)
        self._warning = words("remarkWarning")
        self._left = words("remarkLeft")
        self._left.setWordWrap(False)
        self.box = RemarkBox()
        self.box.textChanged.connect(self._typed)
        self.send = primary(self)
        self.send.clicked.connect(self.sent)
        under = QHBoxLayout()
        under.addWidget(self._warning, 1)
        under.addWidget(self._left, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addStretch(1)
        self.body.addWidget(self.heading)
        self.gap(self.body, 16)
        self.body.addWidget(self._help)
        self.gap(self.body, 32)
        self.body.addWidget(self.box, 8)
        self.gap(self.body, 14)
        self.body.addLayout(under)
        self.body.addStretch(1)
        self.foot.addStretch(1)
        self.foot.addWidget(self.send)
        self.on_look(self._look_changed)
        self.retranslate()

    def show_remark(self, text: str) -> None:
        """What was typed before."""
        self.box.setPlainText(text)
        self.box.moveCursor(QTextCursor.MoveOperation.End)

    def retranslate(self) -> None:
        """Set every text again; the question comes from the questionnaire."""
        self.set_heading(self._remark.text)
        self.box.setAccessibleName(self.tr("Opmerking"))
        no_names, optional = self.tr("Schrijf geen namen."), self.tr("Je mag dit ook leeg laten.")
        self._warning.setText(f"{no_names} {optional}")
        # Not twice on one page: a questionnaire may say it in its help line already.
        self._help.setVisible(self._remark.help.strip() not in {"", no_names})
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

    def _typed(self) -> None:
        text = self.box.toPlainText()
        if len(text) > REMARK_LENGTH:
            text = text[:REMARK_LENGTH]
            self.box.blockSignals(True)
            self.show_remark(text)
            self.box.blockSignals(False)
        self._count()
        self.changed.emit(text)

    def _count(self) -> None:
        left = REMARK_LENGTH - len(self.box.toPlainText())
        self._left.setText(self.tr("nog {left} tekens").format(left=left))

    def _look_changed(self, look: Look) -> None:
        self.box.setMinimumHeight(look.text_px(180))
        self.box.setMaximumHeight(look.text_px(420))
