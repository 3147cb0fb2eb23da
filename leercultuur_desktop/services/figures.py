"""Every figure of a round as a file: which there are, how they are called, one of them or all in a folder."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from leercultuur_desktop.charts.figure_list import RoundFigure, round_figures
from leercultuur_desktop.charts.saving import Target, figure_data, write_whole
from leercultuur_desktop.content.translated import questionnaire_in
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.reports.paper import Progress
from leercultuur_desktop.services.printing import PICTURE_ENDINGS, Opened, needs_ending

_DRAWN: Final = 0.9
_LONGEST_PART: Final = 60


@dataclass(frozen=True, slots=True)
class FigureFile:
    """A figure that can be made: its key, its title, and a file name without ending, in the reader's language."""

    key: str
    title: str
    stem: str


def figures(opened: Opened, words: Words) -> tuple[FigureFile, ...]:
    """The figures that this round allows, in the report's order; none with fewer responses than the minimum group."""
    return tuple(_file(number, one, opened, words) for number, one in enumerate(_drawable(opened, words), start=1))


def write_figure(target: Target, opened: Opened, key: str, words: Words) -> None:
    """One figure as SVG, PNG or PDF, by the key that `figures` gave; in memory as PDF.

    KnownProblem FILE_TYPE, RESULTS_TOO_FEW, FILE_UNWRITABLE or DISK_FULL.
    """
    needs_ending(target, PICTURE_ENDINGS)
    _refuse_none(opened)
    one = next(figure for figure in _drawable(opened, words) if figure.key == key)
    write_whole(target, _data(one, target.suffix.lower() if isinstance(target, Path) else ".pdf", opened, words))


def write_figures(
    folder: Path,
    opened: Opened,
    words: Words,
    ending: str = ".svg",
    progress: Progress | None = None,
    *,
    replace: bool = True,
) -> tuple[Path, ...]:
    """All figures of the round into a folder, which is made when it isn't there; files of the same name are replaced.

    Unless `replace` is False: then they are left, and it is FIGURES_THERE (`count`, `folder`) and nothing is written.

    Nothing is written before all of them are drawn. `progress` is told how far it is, from 0 to 1; raise
    `errors.Cancelled` in it to stop. When it stops or fails half-way, the files it added are taken away again.
    KnownProblem FILE_TYPE, RESULTS_TOO_FEW, FOLDER_UNUSABLE, FILE_UNWRITABLE or DISK_FULL.
    """
    if ending not in PICTURE_ENDINGS:
        raise KnownProblem(Trouble.FILE_TYPE, file=ending, endings=", ".join(PICTURE_ENDINGS))
    _refuse_none(opened)
    found = _drawable(opened, words)
    targets = tuple(
        folder / f"{_file(number, one, opened, words).stem}{ending}" for number, one in enumerate(found, start=1)
    )
    if not replace:
        _refuse_there(folder, targets)
    drawn: list[tuple[Path, bytes]] = []
    for number, (target, one) in enumerate(zip(targets, found, strict=True), start=1):
        drawn.append((target, _data(one, ending, opened, words)))
        _tell(progress, _DRAWN * number / len(found))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownProblem(Trouble.FOLDER_UNUSABLE, folder=str(folder)) from error
    if not replace:  # drawing took a while
        _refuse_there(folder, targets)
    _write_all(drawn, progress)
    return targets


def _refuse_there(folder: Path, targets: tuple[Path, ...]) -> None:
    try:
        there = sum(target.exists() for target in targets)
    except OSError as error:
        raise KnownProblem(Trouble.FOLDER_UNUSABLE, folder=str(folder)) from error
    if there:
        raise KnownProblem(Trouble.FIGURES_THERE, count=there, folder=str(folder))


def _write_all(drawn: list[tuple[Path, bytes]], progress: Progress | None) -> None:
    added: list[Path] = []
    try:
        for number, (target, data) in enumerate(drawn, start=1):
            new = not target.exists()
            write_whole(target, data)
            added += [target] if new else []
            _tell(progress, _DRAWN + (1 - _DRAWN) * number / len(drawn))
    except Exception:
        for target in added:
            with suppress(OSError):
                target.unlink()
        raise


def _tell(progress: Progress | None, share: float) -> None:
    if progress:
        progress(share)


def _drawable(opened: Opened, words: Words) -> tuple[RoundFigure, ...]:
    results = replace(opened.results, questionnaire=questionnaire_in(words, opened.results.questionnaire))
    return round_figures(results, words, example=opened.example)


def _refuse_none(opened: Opened) -> None:
    if not opened.results.enough:
        raise KnownProblem(Trouble.RESULTS_TOO_FEW, minimum_group=opened.results.minimum_group)


def _data(one: RoundFigure, ending: str, opened: Opened, words: Words) -> bytes:
    heading = words.translate("Chart", "Leercultuurscan van {company}, {round}").format(
        company=opened.results.company, round=opened.results.round
    )
    return figure_data(one.draw(), ending, title=f"{one.title} – {heading}", description=one.told)


def _file(number: int, one: RoundFigure, opened: Opened, words: Words) -> FigureFile:
    stem = words.translate("Chart", "leercultuur-{round}-{number}-{title}").format(
        round=_in_a_name(opened.results.round), number=f"{number:02d}", title=_in_a_name(one.title)
    )
    return FigureFile(one.key, one.title, stem)


def _in_a_name(text: str) -> str:
    """Text as a part of a file name that every system takes: small letters, digits and single hyphens, whole words."""
    parts = "".join(sign if sign.isalnum() else " " for sign in text.lower()).split()
    while len(parts) > 1 and len("-".join(parts)) > _LONGEST_PART:
        parts.pop()
    return "-".join(parts)[:_LONGEST_PART]
