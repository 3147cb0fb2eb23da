"""The notes hold every step with its time and who talks first, and no outcome."""

from __future__ import annotations

from pathlib import Path

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.content.facilitation import STEPS, meeting_length, step_guides
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.reports.facilitator_notes import Meeting, write_notes
from tests.reports.looking import faults, outline
from tests.reports.reading import pages

WORDS = Words("nl", paths.translations())


def notes(folder: Path, *, scores: bool = True, example: bool = False) -> Path:
    target = folder / "notities.pdf"
    guides = step_guides(WORDS, scores=scores)
    meeting = Meeting("Van Dalen", "voorjaar 2027", meeting_length(guides, WORDS))
    write_notes(target, tuple(guides.values()), meeting, WORDS, example=example)
    return target


@pytest.mark.parametrize("scores", [True, False])
def test_every_note_of_every_step_is_there(tmp_path: Path, scores: bool) -> None:
    read = pages(notes(tmp_path, scores=scores))
    whole = " ".join(read)
    assert len(read) == 2
    guides = step_guides(WORDS, scores=scores)
    for number, key in enumerate(STEPS, start=1):
        assert f"{number} {guides[key].name} ongeveer {guides[key].minutes} minuten" in whole
    for guide in guides.values():
        assert guide.first in whole
        assert guide.task in whole
        for note in guide.notes:
            assert note in whole
    assert "Eigen aantekeningen" in whole
    assert "pagina 2 van 2" in read[1]


def test_an_example_says_so_and_the_letters_are_ours(tmp_path: Path) -> None:
    assert all("VOORBEELD" in page for page in pages(notes(tmp_path, example=True)))
    assert faults(notes(tmp_path)) == []


def test_the_steps_are_bookmarks(tmp_path: Path) -> None:
    guides = step_guides(WORDS, scores=True)
    title, *names = outline(notes(tmp_path))
    assert title == "Aantekeningen voor wie het gesprek leidt"
    assert names == [guides[key].name for key in STEPS] + [one.name for one in guides.values() if one.key not in STEPS]
