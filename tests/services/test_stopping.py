"""A paper that nobody waits for any more is made no further than the page that was being drawn."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from leercultuur_desktop import paths
from leercultuur_desktop.charts.saving import Target
from leercultuur_desktop.errors import Cancelled
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.reports.paper import PaperCanvas, Progress
from leercultuur_desktop.services import meeting, paper_forms, printing
from leercultuur_desktop.services.demo_plans import SECOND_PLAN
from leercultuur_desktop.services.printing import Opened
from tests.reports import sample
from tests.store.prepared import prepared_copy

WORDS = Words("nl", paths.translations())
Make = Callable[[Target, Path, Progress], object]


def _opened() -> Opened:
    return Opened(sample.full_results(), SECOND_PLAN, example=False)


PAPERS: dict[str, Make] = {
    "cards a6": lambda target, _folder, told: printing.print_cards(target, meeting.cards(), WORDS, progress=told),
    "cards a5": lambda target, _folder, told: printing.print_cards(target, meeting.cards(), WORDS, "a5", progress=told),
    "poster": lambda target, _folder, told: printing.print_poster(target, _opened(), WORDS, progress=told),
    "plan": lambda target, _folder, told: printing.print_plan(target, _opened(), WORDS, told),
    "notes": lambda target, _folder, told: printing.print_notes(target, _opened(), WORDS, told),
    "all": lambda target, _folder, told: printing.print_all(target, _opened(), WORDS, told),
    "forms": lambda target, _folder, told: paper_forms.print_forms(target, paper_forms.FORMS, WORDS, told),
    "questionnaire": lambda target, folder, told: paper_forms.print_questionnaire(target, folder, "ar", told),
}


@pytest.fixture(params=PAPERS)
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[Target, Progress], object]:
    """Makes a paper."""
    folder = prepared_copy(tmp_path / "werkplek", ["Eerste"])
    return lambda target, told: PAPERS[request.param](target, folder, told)


def test_every_paper_tells_after_each_page_how_far_it_is(make: Callable[[Target, Progress], object]) -> None:
    told: list[float] = []
    buffer = BytesIO()
    make(buffer, told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert len(told) == len(PdfReader(buffer).pages) + 2, "after each page, once packed, and at the end"


def test_who_stops_one_gets_no_further_page_and_no_file(
    make: Callable[[Target, Progress], object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[int] = []
    real = PaperCanvas.showPage

    def counted(canvas: PaperCanvas) -> None:
        drawn.append(1)
        real(canvas)

    def stop(_share: float) -> None:
        raise Cancelled

    monkeypatch.setattr(PaperCanvas, "showPage", counted)
    place = tmp_path / "papier"
    place.mkdir()
    with pytest.raises(Cancelled):
        make(place / "papier.pdf", stop)
    assert len(drawn) == 1
    assert not list(place.iterdir())


def test_stopping_at_the_last_moment_leaves_the_earlier_file(
    make: Callable[[Target, Progress], object], tmp_path: Path
) -> None:
    target = tmp_path / "papier.pdf"
    target.write_bytes(b"van eerder")

    def stop(share: float) -> None:
        if 0.9 < share < 1.0:
            raise Cancelled

    with pytest.raises(Cancelled):
        make(target, stop)
    assert target.read_bytes() == b"van eerder"
