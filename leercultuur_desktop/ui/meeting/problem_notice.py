"""What the group hears when something goes wrong: most of all that their words are not safe yet, until they are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from leercultuur_desktop.errors import KnownProblem
from leercultuur_desktop.ui.widgets.problem_banner import ProblemBanner

Explain = Callable[[KnownProblem], tuple[str, str]]
"""The title and the advice of a problem."""


class ProblemNotice(QObject):
    """Fills the banner over the pages. A problem that this program does not know is raised."""

    def __init__(self, banner: ProblemBanner, explain: Explain, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._banner = banner
        self._explain = explain
        self._warned = False

    @property
    def warned(self) -> bool:
        """Whether the group was told what it would lose by leaving now."""
        return self._warned

    def show_problem(self, problem: Exception) -> None:
        """Say what went wrong and what to do."""
        self._banner.show_problem(*self._explain(_known(problem)))

    def show_unsaved(self, problem: Exception) -> None:
        """Say that what was written is not safe yet, why, and that the program goes on trying."""
        title, advice = self._explain(_known(problem))
        going_on = self.tr("Wat jullie schreven is niet weg. Het programma probeert het steeds opnieuw.")
        self._banner.show_problem(self.tr("Nog niet bewaard. {title}.").format(title=title), f"{advice} {going_on}")

    def may_leave(self, problem: KnownProblem) -> bool:
        """Whether the window may close on words that are not safe: only after the group was told so."""
        if self._warned:
            return True
        self._warned = True
        title, advice = self._explain(problem)
        told = self.tr(
            "Zodra het bewaren lukt, verdwijnt deze melding. Kies je nu toch voor sluiten, dan is weg wat jullie het "
            "laatst schreven."
        )
        heading = self.tr("Het venster blijft open, want niet alles is bewaard. {title}.").format(title=title)
        self._banner.show_problem(heading, f"{advice} {told}")
        return False

    def renew(self, unsaved: Exception | None) -> None:
        """What was said is over, but for what still stands in the way of saving."""
        if unsaved is None:
            self._warned = False
            self._banner.clear()
        elif not self._warned:
            self.show_unsaved(unsaved)


def _known(problem: Exception) -> KnownProblem:
    if not isinstance(problem, KnownProblem):
        raise problem
    return problem
