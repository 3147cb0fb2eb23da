"""What the kiosk asks of the rest of the program, as callables: tests hand in their own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from leercultuur_desktop import paths
from leercultuur_desktop.domain.answers import Response
from leercultuur_desktop.domain.questionnaire import Questionnaire
from leercultuur_desktop.errors import KnownProblem
from leercultuur_desktop.services import welcome as greeting
from leercultuur_desktop.services.welcome import Welcome


@dataclass(frozen=True, slots=True)
class Jobs:
    """Everything that reads or writes the workplace.

    `keep` returns only when the response is safely on the disk, with the ticket that `check_ticket` gave for a code and
    the round's id (None where the round asks for no code) used up; `explain` gives title and advice in a language;
    `asked` is the questionnaire of a round in a language.
    """

    welcome: Callable[[], Welcome]
    keep: Callable[[int, Response, str | None, bytes | None], None]
    tidy: Callable[[], bool]
    check_pin: Callable[[str], None]
    check_ticket: Callable[[int, str], bytes]
    explain: Callable[[KnownProblem, str], tuple[str, str]]
    asked: Callable[[Questionnaire, str], Questionnaire]


def real_jobs(workplace: Path) -> Jobs:
    """The services of this workplace.

    Each is imported when it is first asked for: together they pull in sqlite-utils, numpy and sealing, some 150 ms that
    the first picture must not wait for.
    """

    def keep(round_id: int, response: Response, remark: str | None, ticket: bytes | None) -> None:
        from leercultuur_desktop.services import answering  # noqa: PLC0415 - late

        answering.keep(workplace, round_id, response, remark, ticket)

    def tidy() -> bool:
        from leercultuur_desktop.services import answering  # noqa: PLC0415 - late

        return answering.tidy(workplace)

    def check_pin(pin: str) -> None:
        from leercultuur_desktop.services import access  # noqa: PLC0415 - late

        access.check_pin(workplace, pin)

    def check_ticket(round_id: int, code: str) -> bytes:
        from leercultuur_desktop.services import tickets  # noqa: PLC0415 - late

        return tickets.check(workplace, round_id, code)

    def explain(problem: KnownProblem, language: str) -> tuple[str, str]:
        from leercultuur_desktop.language.catalog import Words  # noqa: PLC0415 - late
        from leercultuur_desktop.services.explain import explain as in_words  # noqa: PLC0415 - late

        explanation = in_words(problem, Words(language, paths.translations()))
        return explanation.title, explanation.advice

    return Jobs(lambda: greeting.welcome(workplace), keep, tidy, check_pin, check_ticket, explain, greeting.asked_in)
