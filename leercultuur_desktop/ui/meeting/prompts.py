"""Questions to ask each other, in letters that can be read from five metres."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from leercultuur_desktop.ui.meeting.looks import Spaced, clear_layout, text_label


class PromptList(Spaced):
    """Questions one under the other, each with a quiet line of help where there is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.prompts: list[QLabel] = []
        self._list = QVBoxLayout(self)
        self.space(self._list, 12)

    def show_prompts(self, prompts: Sequence[tuple[str, str]]) -> None:
        """Show these questions with their help."""
        self.forget()
        for text, help_line in prompts:
            row = Prompt(text, help_line, self)
            row.set_scale(self.scale)
            self._list.addWidget(row, 1)
            self.prompts.append(row.text)

    def forget(self) -> None:
        """Take the questions away."""
        clear_layout(self._list)
        self.prompts = []


class Prompt(Spaced):
    """One question."""

    def __init__(self, text: str, help_line: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = text_label("promptText", self)
        self.text.setText(text)
        frame = QFrame(self)
        frame.setObjectName("promptPanel")
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(frame)
        inside = QVBoxLayout(frame)
        self.space(inside, 2, (24, 6, 24, 6))
        inside.addStretch(1)
        inside.addWidget(self.text)
        if help_line:
            helps = text_label("promptHelp", frame)
            helps.setText(help_line)
            inside.addWidget(helps)
        inside.addStretch(1)
