"""How each paper of the print centre is made: in memory, in the language and size that were chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from leercultuur_desktop import paths
from leercultuur_desktop.content.questionnaire_file import read_questionnaire
from leercultuur_desktop.content.translated import questionnaire_in
from leercultuur_desktop.content.wording import block_name
from leercultuur_desktop.domain.identifiers import BLOCKS, GENERAL
from leercultuur_desktop.domain.ticket_supply import Supply
from leercultuur_desktop.language.catalog import SOURCE_LANGUAGE, Words
from leercultuur_desktop.language.names import OWN_NAMES
from leercultuur_desktop.services import access, workplace
from leercultuur_desktop.ui.office.flow_tickets import supply
from leercultuur_desktop.ui.office.values import OF_ROUND, Choice, Paper

if TYPE_CHECKING:
    from leercultuur_desktop.services.figures import FigureFile
    from leercultuur_desktop.services.printing import Opened

# The printing service brings reportlab and matplotlib, 0.9 s: loaded when first needed, off the screen's thread.

LANGUAGE: Final = "language"
SIZE: Final = "size"
PART: Final = "part"
_ALL: Final = "all"
_PAPER_LANGUAGES: Final = ("nl", "en")
_SIZES: Final = {Paper.RECOMMENDED: ("a6", "a5"), Paper.CARDS: ("a6", "a5"), Paper.POSTER: ("a4", "a3")}
_POCKET: Final = "pocket"
_BOTH_SIDES: Final = frozenset({Paper.RECOMMENDED, Paper.CARDS, Paper.TAKE_HOME, Paper.QUESTIONNAIRE})


@dataclass(frozen=True, slots=True)
class Table:
    """What there is to make papers of.

    The round that was opened, if any, with its figures; the parts of the cards; the languages of the paper
    questionnaire; and the codes of the open round, where it asks for them.
    """

    workplace: Path
    opened: Opened | None = None
    figures: tuple[FigureFile, ...] = ()
    blocks: tuple[tuple[str, str], ...] = ()
    languages: tuple[str, ...] = (SOURCE_LANGUAGE,)
    tickets: Supply | None = None
    forms: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a paper: the language of its words, its size, and the part of it that is wanted."""

    paper: Paper
    words: Words
    size: str = ""
    part: str = ""


def looked_at(folder: Path, words: Words) -> Table:
    """What the workplace has to offer while nothing of it is opened; KnownProblem where it can't be read."""
    from leercultuur_desktop.services import paper_forms  # noqa: PLC0415 - see the top

    forms = tuple((name, paper_forms.form_name(name, words)) for name in paper_forms.FORMS)
    languages = paper_forms.paper_languages(folder)
    return Table(folder, languages=languages, tickets=supply(folder), forms=forms)


def opened(table: Table, vault: access.Vault, round_name: str | None, words: Words) -> Table:
    """The same with the results, plan and figures of a closed round; KnownProblem where they can't be read."""
    from leercultuur_desktop.services import figures, printing  # noqa: PLC0415 - see the top

    found = printing.open_for_print(table.workplace, vault, round_name)
    return replace(table, opened=found, figures=figures.figures(found, words))


def blocks(words: Words) -> tuple[tuple[str, str], ...]:
    """The parts of the cards: the general ones, and those of each block."""
    questionnaire = questionnaire_in(words, read_questionnaire())
    named = ((str(block), block_name(block, questionnaire, words, short=True)) for block in BLOCKS)
    return ((GENERAL, block_name(None, questionnaire, words)), *named)


def version(paper: Paper, table: Table, chosen: Mapping[str, str], words: Words) -> Version:
    """The version that was chosen last, or the usual one; `words` are the screen's."""
    found = {choice.key: choice.chosen for choice in choices(paper, table, chosen, words)}
    language = found[LANGUAGE]
    spoken = words if language == words.language else Words(language, paths.translations())
    return Version(paper, spoken, found.get(SIZE, ""), found.get(PART, ""))


def choices(paper: Paper, table: Table, chosen: Mapping[str, str], words: Words) -> tuple[Choice, ...]:
    """What can be chosen about a paper; `chosen` holds what was chosen before, by key."""
    if paper is Paper.TICKETS:
        return ()
    told = {
        LANGUAGE: QCoreApplication.translate("PrintFlow", "Taal"),
        SIZE: QCoreApplication.translate("PrintFlow", "Maat"),
        PART: QCoreApplication.translate("PrintFlow", "Welke"),
    }
    offered = {
        PART: _parts(paper, table),
        SIZE: tuple((size, size.upper()) for size in _SIZES.get(paper, ())),
        LANGUAGE: tuple((language, OWN_NAMES[language]) for language in _languages(paper, table)),
    }
    usual = {LANGUAGE: words.language}
    found = []
    for key, options in offered.items():
        if options:
            values = [value for value, _words in options]
            wanted = chosen.get(f"{paper}-{key}", usual.get(key, values[0]))
            found.append(Choice(key, told[key], options, wanted if wanted in values else values[0]))
    return tuple(found)


def _languages(paper: Paper, table: Table) -> tuple[str, ...]:
    return table.languages if paper is Paper.QUESTIONNAIRE else _PAPER_LANGUAGES


def _parts(paper: Paper, table: Table) -> tuple[tuple[str, str], ...]:
    if paper is Paper.FIGURES:
        return tuple((figure.key, figure.title) for figure in table.figures)
    if paper is Paper.FORMS:
        return ((_ALL, QCoreApplication.translate("PrintFlow", "allemaal")), *table.forms)
    if paper is Paper.CARDS:
        return ((_ALL, QCoreApplication.translate("PrintFlow", "alle kaarten")), *table.blocks)
    return ()


def both_sides(wanted: Version) -> bool:
    """Whether backs have to meet fronts, or sheets of a form belong together."""
    return wanted.paper in _BOTH_SIDES or (wanted.paper is Paper.FORMS and wanted.part in {_ALL, _POCKET})


def file_parts(wanted: Version, title: str, table: Table, round_name: str) -> tuple[str, ...]:
    """The words that a file of this paper is called by."""
    if wanted.paper is Paper.FIGURES:
        return tuple(figure.stem for figure in table.figures if figure.key == wanted.part)
    if wanted.paper in {Paper.CARDS, Paper.FORMS}:
        named = dict((*table.blocks, *table.forms)).get(wanted.part, "")
        return (title, named) if named else (title,)
    return (title, round_name) if wanted.paper in OF_ROUND else (title, wanted.words.language)


def made(wanted: Version, table: Table, progress: Callable[[float], None]) -> bytes:
    """The paper as PDF; KnownProblem, or Cancelled from `progress`."""
    buffer = BytesIO()
    if wanted.paper in OF_ROUND:
        _make_of_round(buffer, wanted, table, progress)
    elif wanted.paper is Paper.CARDS:
        _make_cards(buffer, wanted, table, progress)
    else:
        _make_form(buffer, wanted, table, progress)
    progress(1.0)
    return buffer.getvalue()


def save(target: Path, wanted: Version, table: Table, data: bytes) -> None:
    """Put the paper in a file, just as it was looked at; a figure also as PNG or SVG.

    KnownProblem FILE_TYPE, FILE_UNWRITABLE or DISK_FULL.
    """
    from leercultuur_desktop.charts.saving import write_whole  # noqa: PLC0415 - see the top
    from leercultuur_desktop.services import figures, printing  # noqa: PLC0415 - see the top

    if wanted.paper is Paper.FIGURES and target.suffix.lower() != ".pdf":
        figures.write_figure(target, _opened(table), wanted.part, wanted.words)
        return
    printing.needs_ending(target, (".pdf",))
    write_whole(target, data)


def save_figures(
    folder: Path, wanted: Version, table: Table, ending: str, progress: Callable[[float], None], *, replace: bool
) -> int:
    """Put all figures of the round in a folder; gives how many. KnownProblem as in `figures.write_figures`."""
    from leercultuur_desktop.services import figures  # noqa: PLC0415 - see the top

    return len(figures.write_figures(folder, _opened(table), wanted.words, ending, progress, replace=replace))


def _opened(table: Table) -> Opened:
    if table.opened is None:
        raise ValueError("a round's papers are made only while it is opened")
    return table.opened


def _make_of_round(buffer: BytesIO, wanted: Version, table: Table, progress: Callable[[float], None]) -> None:
    from leercultuur_desktop.services import figures, printing  # noqa: PLC0415 - see the top

    opened, words, size = _opened(table), wanted.words, wanted.size
    jobs: dict[Paper, Callable[[], None]] = {
        Paper.REPORT: lambda: printing.print_report(buffer, opened, words, progress),
        Paper.PLAN: lambda: printing.print_plan(buffer, opened, words, progress),
        Paper.RECOMMENDED: lambda: printing.print_cards(
            buffer, printing.recommended_cards(opened), words, size, example=opened.example, progress=progress
        ),
        Paper.POSTER: lambda: printing.print_poster(buffer, opened, words, size, progress),
        Paper.TAKE_HOME: lambda: printing.print_all(buffer, opened, words, progress),
        Paper.NOTES: lambda: printing.print_notes(buffer, opened, words, progress),
        Paper.FIGURES: lambda: figures.write_figure(buffer, opened, wanted.part, words),
    }
    jobs[wanted.paper]()


def _make_cards(buffer: BytesIO, wanted: Version, table: Table, progress: Callable[[float], None]) -> None:
    from leercultuur_desktop.services import meeting, printing  # noqa: PLC0415 - see the top

    block = None if wanted.part == GENERAL else wanted.part
    cards = [card for card in meeting.cards() if wanted.part == _ALL or card.block == block]
    example = workplace.company(table.workplace).example
    printing.print_cards(buffer, cards, wanted.words, wanted.size, example=example, progress=progress)


def _make_form(buffer: BytesIO, wanted: Version, table: Table, progress: Callable[[float], None]) -> None:
    from leercultuur_desktop.services import paper_forms  # noqa: PLC0415 - see the top

    if wanted.paper is Paper.QUESTIONNAIRE:
        paper_forms.print_questionnaire(buffer, table.workplace, wanted.words.language, progress)
        return
    names = paper_forms.FORMS if wanted.part == _ALL else (wanted.part,)
    paper_forms.print_forms(buffer, names, wanted.words, progress)
