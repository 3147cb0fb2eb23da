"""Taking a back-up back: from inside the office, from an empty workplace, or from a damaged one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.services import restore, restore_words
from leercultuur_desktop.services.restore import Here, Look, Restored
from leercultuur_desktop.ui.office.flow_desk import Desk
from leercultuur_desktop.ui.office.flow_keep import Choosers
from leercultuur_desktop.ui.office.keep_values import CopyView
from leercultuur_desktop.ui.office.restore_page import RestorePage
from leercultuur_desktop.ui.widgets.form_page import FormPage


class RestoreFlow(QObject):
    """`done` carries what to say when a copy is back; `back_wanted` that nothing happened."""

    page_wanted = Signal(FormPage)
    back_wanted = Signal()
    done = Signal(str, str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._file: Path | None = None
        self._asking = False
        self.choosers = Choosers()
        self.page = RestorePage()
        self.page.back_wanted.connect(self._back)
        self.page.given.connect(self._restore)

    def begin(self, owner: FormPage, start: str) -> None:
        """Ask for a copy and show what is inside; what is wrong with it is said on the page that asked."""
        chosen = self.choosers.file(
            owner, self.tr("Kies een reservekopie"), start, self.tr("Reservekopie (*.db);;Alle bestanden (*)")
        )
        if not chosen:
            return
        folder, file = self._desk.workplace, Path(chosen)
        self._asking = True
        self._desk.ask(
            owner,
            self.tr("Even geduld. De kopie wordt nagelezen."),
            lambda: restore.look_inside(folder, file),
            self._show,
        )

    def leave(self) -> None:
        """Drop what was typed and chosen."""
        self._file = None
        self._asking = False
        self.page.wipe()

    def _show(self, look: Look) -> None:
        if not self._asking:  # left or locked meanwhile
            return
        words = self._desk.words
        self._file = look.file
        refusal = None
        if look.other:
            refusal = self._desk.explain(KnownProblem(Trouble.BACK_UP_OTHER))
        self.page.show_copy(
            CopyView(
                made=restore_words.made_text(look, words),
                rounds=restore_words.round_texts(look, words),
                effects=restore_words.effect_texts(look, words),
                own_pin=look.here is Here.SOUND,
                refusal=refusal,
                newly_open=look.newly_open or "",
            )
        )
        self.page_wanted.emit(self.page)

    def _back(self) -> None:
        self.leave()
        self.back_wanted.emit()

    def _restore(self, pin: str) -> None:
        folder, file, today = self._desk.workplace, self._file, self._desk.today()
        if file is None:
            return
        self._desk.ask(
            self.page,
            self.tr("Even geduld. De kopie wordt teruggezet."),
            lambda: restore.restore(folder, file, pin, today=today),
            self._restored,
        )

    def _restored(self, done: Restored) -> None:
        self.leave()
        words, *details = restore_words.done_texts(done, self._desk.words)
        self.done.emit(words, "\n".join(details))
