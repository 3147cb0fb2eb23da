"""Takes the digits of a code, has it checked, and says when the way is open."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from leercultuur_desktop.domain.tickets import DIGITS, is_code
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.catalog import SOURCE_LANGUAGE
from leercultuur_desktop.ui.background import Background
from leercultuur_desktop.ui.kiosk.flow_choosing import Choosing
from leercultuur_desktop.ui.kiosk.flow_jobs import Jobs
from leercultuur_desktop.ui.kiosk.gate import Gate
from leercultuur_desktop.ui.kiosk.stage import Stage

if TYPE_CHECKING:
    from leercultuur_desktop.ui.kiosk.code_page import CodePage, CodeProblem

_LOG = logging.getLogger(__name__)


class Coding(QObject):
    """`accepted` means that the session holds a ticket and no longer the code; `told`, that something was wrong."""

    accepted = Signal()
    told = Signal()

    def __init__(
        self,
        parent: QObject,
        stage: Stage,
        gate: Gate,
        background: Background,
        jobs: Jobs,
        choosing: Choosing,
    ) -> None:
        super().__init__(parent)
        self._stage = stage
        self._gate = gate
        self._background = background
        self._jobs = jobs
        self._choosing = choosing

    def ask_again(self) -> None:
        """The code was used up meanwhile; the page stands there once more, with words for it."""
        from leercultuur_desktop.ui.kiosk.code_page import CodePage, CodeProblem  # noqa: PLC0415 - after the first picture

        self._choosing.session.ticket = None
        page = self._stage.current
        if isinstance(page, CodePage):
            self._tell(page, CodeProblem.GONE)

    def press(self, page: CodePage, round_id: int | None, key: int) -> None:
        """A key of the pad: a full code is checked at once, and the next digit after it begins another."""
        if not self._gate.is_open or self._stage.current is not page or round_id is None:
            return
        from leercultuur_desktop.ui.kiosk.number_pad import ERASE, SEND  # noqa: PLC0415 - after the first picture

        session = self._choosing.session
        if key == ERASE:
            session.code = session.code[:-1]
        elif key != SEND:
            session.code = (session.code if len(session.code) < DIGITS else "") + str(key)
        page.show_code(session.code)
        if key == SEND or (key != ERASE and len(session.code) == DIGITS):
            self._judge(page, round_id, session.code)

    def _judge(self, page: CodePage, round_id: int, code: str) -> None:
        from leercultuur_desktop.ui.kiosk.code_page import CodeProblem  # noqa: PLC0415 - after the first picture

        if len(code) < DIGITS:
            self._tell(page, CodeProblem.UNFINISHED)
        elif not is_code(code):
            self._tell(page, CodeProblem.MISTYPED)
        else:
            page.set_busy(True)
            # The page owns the question: when it is gone (idle, stop, back at start) the answer is nobody's any more.
            self._background.run(
                page,
                lambda: self._jobs.check_ticket(round_id, code),
                lambda ticket: self._checked(page, ticket),
                lambda problem: self._refused(page, problem),
            )

    def _checked(self, page: CodePage, ticket: bytes) -> None:
        page.set_busy(False)
        if self._stage.current is page:  # else something stands before it: Verder asks again
            session = self._choosing.session
            session.code, session.ticket = "", ticket
            page.wipe()
            self.accepted.emit()

    def _refused(self, page: CodePage, problem: Exception) -> None:
        from leercultuur_desktop.ui.kiosk.code_page import CodeProblem  # noqa: PLC0415 - after the first picture

        trouble = problem.trouble if isinstance(problem, KnownProblem) else None
        if trouble is Trouble.TICKET_UNKNOWN:
            self._choosing.session.code = ""
            page.show_code("")
            self._tell(page, CodeProblem.UNKNOWN)
        elif trouble is Trouble.TOO_MANY_TRIES:
            self._tell(page, CodeProblem.TOO_OFTEN)
        elif isinstance(problem, KnownProblem):
            self._tell(page, CodeProblem.FAILED, *self._jobs.explain(problem, SOURCE_LANGUAGE))
        else:
            _LOG.error("a code could not be checked: %s", type(problem).__name__)
            self._tell(page, CodeProblem.FAILED)
        if self._stage.current is page:
            page.first_focus().setFocus()

    def _tell(self, page: CodePage, problem: CodeProblem, *for_staff: str) -> None:
        page.show_problem(problem, *for_staff)
        if self._stage.current is page:
            self.told.emit()
