"""What another screen wrote in the same place: shown until the group takes it over or leaves it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.plan import KeptAside, Plan
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.ui.meeting.aside_values import aside_place, aside_text, can_take
from leercultuur_desktop.ui.meeting.looks import Spaced, clear_layout, text_label


class AsideNotices(Spaced):
    """One notice for each place; `taken` and `left` carry the kept value."""

    taken = Signal(object)
    left = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._shown: tuple[tuple[KeptAside, bool], ...] = ()
        self.buttons: list[tuple[QPushButton | None, QPushButton]] = []
        self._list = QVBoxLayout(self)
        self.space(self._list, 10)
        self.hide()

    def show_plan(self, plan: Plan, cards: Mapping[str, InterventionCard]) -> None:
        """Show what is kept aside in this plan."""
        shown = tuple((one, can_take(one, plan)) for one in plan.kept_aside if one.where)
        if shown == self._shown:
            return
        self._shown = shown
        clear_layout(self._list)
        self.buttons = []
        for one, takeable in shown:
            notice = self._notice(one, takeable, cards)
            self._list.addWidget(notice)
            notice.show()
        self.setVisible(bool(shown))

    @property
    def stops(self) -> list[QWidget]:
        """Where the Tab key stops, in order."""
        return [button for pair in self.buttons for button in pair if button is not None]

    def forget(self) -> None:
        """Let the words go."""
        self._shown = ()
        self.buttons = []
        clear_layout(self._list)
        self.hide()

    def _notice(self, aside: KeptAside, takeable: bool, cards: Mapping[str, InterventionCard]) -> QFrame:
        notice = QFrame(self)
        notice.setObjectName("asideNotice")
        place, told = text_label("fieldLabel", notice), text_label("asideText", notice)
        place.setText(aside_place(aside, cards, self._words))
        said = aside_text(aside, self._words)
        told.setText(self.tr("Op het andere scherm stond: {text}").format(text=said))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(place)
        words.addWidget(told)
        row = QHBoxLayout(notice)
        row.addLayout(words, 1)
        take = self._button(self.tr("Neem over"), aside, notice) if takeable else None
        leave = self._button(self.tr("Laat weg"), aside, notice)
        if take is not None:
            take.clicked.connect(lambda: self.taken.emit(aside))
            row.addWidget(take, 0, Qt.AlignmentFlag.AlignVCenter)
        leave.clicked.connect(lambda: self.left.emit(aside))
        row.addWidget(leave, 0, Qt.AlignmentFlag.AlignVCenter)
        self.buttons.append((take, leave))
        return notice

    def _button(self, name: str, aside: KeptAside, parent: QWidget) -> QPushButton:
        button = QPushButton(name, parent)
        button.setObjectName("smallToggle")
        button.setAccessibleName(f"{name}: {aside_text(aside, self._words)}")
        return button
