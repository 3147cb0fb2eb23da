"""Paper to write on, for which nothing is unlocked: the questionnaire, tickets, pocket cards and forms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from leercultuur_desktop import paths
from leercultuur_desktop.charts.saving import Target
from leercultuur_desktop.content.questionnaire_file import read_questionnaire
from leercultuur_desktop.content.translated import questionnaire_in
from leercultuur_desktop.domain.identifiers import PRINTED_FORMS
from leercultuur_desktop.domain.questionnaire import Questionnaire
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.catalog import SOURCE_LANGUAGE, Words
from leercultuur_desktop.language.names import OWN_NAMES
from leercultuur_desktop.language.offered import kiosk_languages
from leercultuur_desktop.reports.forms import POCKET, form_title, write_forms
from leercultuur_desktop.reports.paper import Progress
from leercultuur_desktop.reports.paper_questionnaire import Asked, write_questionnaire
from leercultuur_desktop.reports.tickets import write_tickets
from leercultuur_desktop.services import meeting
from leercultuur_desktop.services.printing import needs_ending
from leercultuur_desktop.services.welcome import Welcome, asked_in, welcome

FORMS: Final = PRINTED_FORMS


@dataclass(frozen=True, slots=True)
class AskedOnPaper:
    """Which questions were printed: those of the open round, or the program's own where `round` is None."""

    round: str | None
    version: str
    practice: bool


def paper_languages(folder: Path) -> tuple[str, ...]:
    """The languages in which the questionnaire can be printed now; Dutch always. KnownProblem NO_WORKPLACE."""
    return _languages(_questionnaire(welcome(folder)))


def print_questionnaire(
    target: Target, folder: Path, language: str = SOURCE_LANGUAGE, progress: Progress | None = None
) -> AskedOnPaper:
    """The open round's questionnaire as PDF, or the program's own while no round is open.

    Here and below `progress` is told after each page how far it is; raise `errors.Cancelled` in it to stop.
    KnownProblem FILE_TYPE, NO_WORKPLACE, LANGUAGE_INCOMPLETE, FILE_UNWRITABLE or DISK_FULL.
    """
    needs_ending(target, (".pdf",))
    greeting = welcome(folder)
    questionnaire = _questionnaire(greeting)
    known = _languages(questionnaire)
    if language not in known:
        names = ", ".join(OWN_NAMES[one] for one in known)
        raise KnownProblem(Trouble.LANGUAGE_INCOMPLETE, language=OWN_NAMES.get(language, language), known=names)
    asked = Asked(
        company=greeting.company,
        round=greeting.round_name or "",
        questionnaire=asked_in(questionnaire, language),
        minimum_group=greeting.minimum_group,
        why=greeting.why,
        departments=greeting.departments,
        remarks=greeting.remarks,
        tickets=greeting.tickets,
        last_day=greeting.open_until,
        example=greeting.example or greeting.practice,
    )
    write_questionnaire(target, asked, Words(language, paths.translations()), progress)
    return AskedOnPaper(greeting.round_name, questionnaire.version, greeting.practice)


def print_tickets(
    target: Target,
    company: str,
    round_name: str,
    codes: Sequence[str],
    words: Words,
    *,
    languages: Sequence[str] = (),
    example: bool = False,
) -> None:
    """Tickets with these codes as PDF, with a line of instruction in each of the languages that are offered.

    KnownProblem FILE_TYPE, FILE_UNWRITABLE or DISK_FULL.
    """
    needs_ending(target, (".pdf",))
    known = kiosk_languages(paths.translations(), None)
    others = [Words(one, paths.translations()) for one in languages if one in known]
    write_tickets(target, company, round_name, codes, words, others=others, example=example)


def form_name(name: str, words: Words) -> str:
    """What one of FORMS is called in a list; KeyError for another name."""
    if name == POCKET:
        return words.translate("Forms", "Zakkaart: {title}").format(title=form_title(name, words))
    return form_title(name, words)


def print_forms(target: Target, names: Sequence[str], words: Words, progress: Progress | None = None) -> None:
    """The pocket card and other extra forms as PDF, in the order of FORMS; no workplace is needed.

    KnownProblem FILE_TYPE, FILE_UNWRITABLE or DISK_FULL.
    """
    needs_ending(target, (".pdf",))
    write_forms(target, names, meeting.cards(words), words, questionnaire_in(words, read_questionnaire()), progress)


def _questionnaire(greeting: Welcome) -> Questionnaire:
    return greeting.questionnaire or read_questionnaire()


def _languages(questionnaire: Questionnaire) -> tuple[str, ...]:
    return kiosk_languages(paths.translations(), (questionnaire.id, questionnaire.version))
