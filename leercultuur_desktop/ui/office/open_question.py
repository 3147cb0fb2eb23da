"""Asks in place whether a round opens although not everything on the list was ticked."""

from __future__ import annotations

from leercultuur_desktop.ui.office.question_panel import QuestionPanel


class OpenQuestion(QuestionPanel):
    """Asks once it knows how many things were not ticked."""

    def __init__(self) -> None:
        super().__init__()
        self._left = 0

    def ask(self, left: int) -> None:
        """So many things were not ticked."""
        self._left = left
        self.retranslate()
        self.show()

    def retranslate(self) -> None:
        """Set every text."""
        self.set_texts(
            self.tr("Eén punt is nog niet aangevinkt")
            if self._left == 1
            else self.tr("{count} punten zijn nog niet aangevinkt").format(count=self._left),
            self.tr("Je mag de meting toch openen. Weet wel: wie zich overvallen voelt, vult minder eerlijk in."),
            self.tr("Eerst nalopen"),
            self.tr("Toch openen"),
        )
