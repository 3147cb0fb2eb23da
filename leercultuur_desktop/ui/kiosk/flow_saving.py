"""Brings a finished response safely to the disk, and tidies up behind it."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from leercultuur_desktop.domain.answers import Response
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.kiosk.flow_jobs import Jobs
from leercultuur_desktop.ui.kiosk.session import Session

_LOG = logging.getLogger(__name__)


class Saving(QObject):
    """`kept` comes only after the service has returned; `failed` gives title and advice.

    `code_gone` means that another worker has used up the code meanwhile: nothing was kept.
    """

    kept = Signal()
    failed = Signal(str, str)
    code_gone = Signal()
    welcome_read = Signal(object)

    def __init__(self, parent: QObject, background: Background, jobs: Jobs, language: Callable[[], str]) -> None:
        super().__init__(parent)
        self._background = background
        self._jobs = jobs
        self._language = language
        # A save before the last power cut may have been left untidy.
        self._untidy = True
        self.busy = False
        self._parcel: list[tuple[int, Response, str | None, bytes | None]] = []

    def keep(self, round_id: int, session: Session) -> None:
        """Save, unless a save is under way already."""
        if self.busy:
            return
        self.busy = True
        # The work holds the parcel and nothing else, so that it can be emptied wherever the work still lies about.
        self._parcel = [(round_id, session.response(), session.remark.strip() or None, session.ticket)]
        parcel = self._parcel
        self._background.run(self, lambda: self._jobs.keep(*parcel[0]), self._done, self._failed)

    def refresh(self) -> None:
        """Tidy if that is still to be done, then read what the start page says."""
        if self._untidy:
            self._background.run(self, self._jobs.tidy, self._tidied, self._not_tidied)
        self._background.run(self, self._jobs.welcome, self.welcome_read.emit, self._not_read)

    def _done(self, _nothing: None) -> None:
        self.busy = False
        self._parcel.clear()
        self._untidy = True
        self.kept.emit()
        self.refresh()

    def _failed(self, problem: Exception) -> None:
        self.busy = False
        self._parcel.clear()
        if isinstance(problem, KnownProblem) and problem.trouble in {Trouble.TICKET_UNKNOWN, Trouble.TICKET_NEEDED}:
            self.code_gone.emit()
            return
        if isinstance(problem, KnownProblem):
            self.failed.emit(*self._jobs.explain(problem, self._language()))
            return
        # Only the kind: the text of an unexpected error could carry an answer into the log.
        _LOG.error("a response could not be kept: %s", type(problem).__name__)
        self.failed.emit(
            self.tr("Bewaren lukt nu niet"), self.tr("Probeer het nog eens. Lukt het niet? Vraag om hulp.")
        )

    def _tidied(self, clean: bool) -> None:
        self._untidy = not clean

    def _not_tidied(self, problem: Exception) -> None:
        _LOG.warning("tidying has to wait: %s", type(problem).__name__)

    def _not_read(self, problem: Exception) -> None:
        _LOG.warning("the start page could not be read again: %s", type(problem).__name__)
