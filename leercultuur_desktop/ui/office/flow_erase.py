"""Deleting for good: says what goes and what is left, asks name and PIN, and tells what was done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from leercultuur_desktop.services import retire, retire_words, workplace
from leercultuur_desktop.services.retire import Deleted
from leercultuur_desktop.ui.office.erase_page import ErasePage
from leercultuur_desktop.ui.office.flow_desk import Desk
from leercultuur_desktop.ui.office.keep_values import EraseView
from leercultuur_desktop.ui.widgets.form_page import FormPage

T = TypeVar("T")
Act = Callable[[str, str, bool], Deleted]


class EraseFlow(QObject):
    """`deleted` carries what to say about it; `emptied` the same when nothing is left of the workplace."""

    page_wanted = Signal(FormPage)
    back_wanted = Signal()
    deleted = Signal(str, str)
    emptied = Signal(str, str)

    def __init__(self, desk: Desk, owner: FormPage, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._owner = owner
        self._asking = False
        self._act: Act | None = None
        self._all = False
        self.page = ErasePage()
        self.pages: tuple[FormPage, ...] = (self.page,)
        self.page.back_wanted.connect(self._back)
        self.page.given.connect(self._erase)

    def leave(self) -> None:
        """Drop what was typed and what was asked."""
        self._act = None
        self._asking = False
        self.page.wipe()

    def ask_round(self, name: str) -> None:
        """Ask about one closed round."""
        folder, words = self._desk.workplace, self._desk.words
        heading = self.tr("‘{name}’ wissen").format(name=name)
        effect, law = retire_words.round_effect(words), retire_words.law_text(words)

        def act(typed: str, pin: str, copies: bool) -> Deleted:
            return retire.delete_round(folder, name, typed, pin, copies=copies)

        def ask(found: tuple[tuple[Path, ...], Path | None]) -> None:
            copies, absent = found
            self._ask(EraseView(heading, effect, law, self._limits(absent), tuple(map(str, copies)), name), act)

        self._find(lambda: (retire.copies_with(folder, name), retire.absent_place(folder)), ask)

    def ask_everything(self) -> None:
        """Ask about the whole workplace."""
        folder, words = self._desk.workplace, self._desk.words
        effect, law = retire_words.workplace_effect(words), retire_words.law_text(words)

        def act(typed: str, pin: str, copies: bool) -> Deleted:
            return retire.retire(folder, typed, pin, copies=copies)

        def ask(found: tuple[str, tuple[Path, ...], Path | None]) -> None:
            company, copies, absent = found
            heading = self.tr("Alles van {company} wissen").format(company=company)
            view = EraseView(heading, effect, law, self._limits(absent), tuple(map(str, copies)), company)
            self._ask(view, act, everything=True)

        self._find(
            lambda: (workplace.company(folder).name, retire.copies_with(folder), retire.absent_place(folder)), ask
        )

    def ask_copy(self, path: str) -> None:
        """Ask about one copy that the program put aside."""
        folder, file = self._desk.workplace, Path(path)
        effect = self.tr("Dit gaat weg: {file}. Wat nu in de werkplek staat, blijft.").format(file=file.name)

        def act(_typed: str, pin: str, _copies: bool) -> Deleted:
            return retire.delete_copy(folder, file, pin)

        self._ask(EraseView(self.tr("Kopie wissen"), effect, "", self._limits()), act)

    def _limits(self, absent: Path | None = None) -> tuple[str, ...]:
        return retire_words.limit_texts(self._desk.words, absent)

    def _find(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._asking = True

        def found(result: T) -> None:
            if self._asking:  # neither left nor locked meanwhile
                done(result)

        self._desk.ask(self._owner, self.tr("Even geduld."), work, found)

    def _ask(self, view: EraseView, act: Act, *, everything: bool = False) -> None:
        self._act, self._all = act, everything
        self.page.show_view(view)
        self.page_wanted.emit(self.page)

    def _back(self) -> None:
        self.leave()
        self.back_wanted.emit()

    def _erase(self, typed: str, pin: str, copies: bool) -> None:
        act = self._act
        if act is not None:
            self._desk.ask(
                self.page, self.tr("Even geduld. Het wordt gewist."), lambda: act(typed, pin, copies), self._erased
            )

    def _erased(self, done: Deleted) -> None:
        everything = self._all
        self.leave()
        words, *details = retire_words.done_texts(done, self._desk.words)
        (self.emptied if everything else self.deleted).emit(words, "\n".join(details))
