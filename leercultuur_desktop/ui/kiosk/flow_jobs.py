"""What the kiosk asks of the rest of the program, as callables: tests hand in their own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from leercultuur_desktop.domain.answers import Response
from leercultuur_desktop.domain.questionnaire import Questionnaire
from leercultuur_desktop.errors import KnownProblem
from leercultuur_desktop.services.welcome import Welcome


@dataclass(frozen=True, slots=True)
class Jobs:
    """Everything that reads or writes the workplace.

    `keep` returns only when the response is safely on the disk; `explain` gives title and advice in a language;
    `asked` is the questionnaire of a round in a language.
    """

    welcome: Callable[[], Welcome]
    keep: Callable[[int, Response, str | None], None]
    tidy: Callable[[], bool]
    check_pin: Callable[[str], None]
    explain: Callable[[KnownProblem, str], tuple[str, str]]
    asked: Callable[[Questionnaire, str], Questionnaire]
