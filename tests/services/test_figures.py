"""Figures are files of three kinds, all of them or none."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from leercultuur_desktop import paths
from leercultuur_desktop.domain.plan import Plan
from leercultuur_desktop.errors import Cancelled, KnownProblem, Trouble
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.services import figures
from leercultuur_desktop.services.printing import Opened
from tests.reports import sample

WORDS = Words("nl", paths.translations())
OPENED = Opened(sample.full_results(), Plan(), example=False)
SMALL = Opened(sample.small_results(), Plan(), example=False)
FEW = Opened(sample.too_few_results(), Plan(), example=False)


def test_file_names_are_plain_and_in_the_readers_language() -> None:
    found = figures.figures(OPENED, WORDS)
    assert found[0].stem == "leercultuur-voorjaar-2027-01-ons-beeld"
    assert found[5].stem == "leercultuur-voorjaar-2027-06-leiderschap-gericht-op-ontwikkeling"
    english = figures.figures(OPENED, Words("en", paths.translations()))
    assert english[5].stem.endswith("06-leadership-aimed-at-development")
    assert [one.key for one in found] == [one.key for one in english]
    assert len({one.stem for one in found}) == len(found) == 10


def test_a_name_of_any_length_or_sign_makes_a_file_name() -> None:
    for name, stem in (
        ("Meting/2027: voor- én najaar?", "leercultuur-meting-2027-voor-én-najaar-01"),
        ("woord " * 30, "leercultuur-woord-woord-woord-woord-woord-woord-woord-woord-woord-woord-01"),
        ("a" * 200, f"leercultuur-{'a' * 60}-01"),
    ):
        opened = replace(OPENED, results=replace(OPENED.results, round=name))
        assert figures.figures(opened, WORDS)[0].stem == f"{stem}-ons-beeld"


@pytest.mark.parametrize("ending", [".svg", ".png", ".pdf"])
def test_all_figures_of_a_round_become_files(tmp_path: Path, ending: str) -> None:
    folder = tmp_path / "nieuw" / "figuren"
    made = figures.write_figures(folder, SMALL, WORDS, ending)
    assert [one.name for one in made] == [f"{one.stem}{ending}" for one in figures.figures(SMALL, WORDS)]
    assert sorted(folder.iterdir()) == sorted(made)
    starts = {".svg": b"<?xml", ".png": b"\x89PNG", ".pdf": b"%PDF"}
    assert all(one.read_bytes().startswith(starts[ending]) for one in made)


def test_one_figure_is_a_file_or_stays_in_memory(tmp_path: Path) -> None:
    target = tmp_path / "leiderschap.svg"
    figures.write_figure(target, OPENED, "leadership", WORDS)
    svg = target.read_text(encoding="utf-8")
    assert "<title>Leiderschap gericht op ontwikkeling – Leercultuurscan van Van Dalen Metaalbewerking" in svg
    assert "regelmatig: " in svg
    memory = BytesIO()
    figures.write_figure(memory, OPENED, "changes", WORDS)
    assert len(PdfReader(memory).pages) == 1


def test_progress_only_rises_and_ends_at_one(tmp_path: Path) -> None:
    told: list[float] = []
    figures.write_figures(tmp_path, SMALL, WORDS, progress=told.append)
    assert told == sorted(told)
    assert told[-1] == pytest.approx(1.0)


@pytest.mark.parametrize("after", [0.0, 0.9])
def test_who_cancels_finds_no_file(tmp_path: Path, after: float) -> None:
    def stop(share: float) -> None:
        if share > after:
            raise Cancelled

    with pytest.raises(Cancelled):
        figures.write_figures(tmp_path, SMALL, WORDS, progress=stop)
    assert not list(tmp_path.iterdir())


def test_a_disk_that_fills_up_leaves_only_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    [first, second] = figures.write_figures(tmp_path, SMALL, WORDS)
    second.unlink()
    old = first.read_bytes()
    written: list[int] = []

    def full(target: Path, data: bytes) -> None:
        if written:
            raise KnownProblem(Trouble.DISK_FULL, file=target.name)
        written.append(target.write_bytes(data))

    monkeypatch.setattr(figures, "write_whole", full)
    with pytest.raises(KnownProblem) as caught:
        figures.write_figures(tmp_path, SMALL, WORDS)
    assert caught.value.trouble is Trouble.DISK_FULL
    assert list(tmp_path.iterdir()) == [first]
    assert first.read_bytes() == old


def test_what_cannot_be_made_is_a_known_problem(tmp_path: Path) -> None:
    (tmp_path / "bezet").write_text("geen map")
    for opened, folder, ending, trouble in (
        (FEW, tmp_path, ".svg", Trouble.RESULTS_TOO_FEW),
        (OPENED, tmp_path, ".docx", Trouble.FILE_TYPE),
        (SMALL, tmp_path / "bezet", ".svg", Trouble.FOLDER_UNUSABLE),
    ):
        with pytest.raises(KnownProblem) as caught:
            figures.write_figures(folder, opened, WORDS, ending)
        assert caught.value.trouble is trouble
    assert [one.name for one in tmp_path.iterdir()] == ["bezet"]
    with pytest.raises(KnownProblem) as caught:
        figures.write_figure(tmp_path / "radar.svg", FEW, "radar", WORDS)
    assert caught.value.trouble is Trouble.RESULTS_TOO_FEW


def test_files_of_the_same_name_stay_when_they_must(tmp_path: Path) -> None:
    first, *_ = figures.write_figures(tmp_path, SMALL, WORDS)
    for file in tmp_path.iterdir():
        file.unlink()
    first.write_bytes(b"van iemand anders")
    with pytest.raises(KnownProblem) as raised:
        figures.write_figures(tmp_path, SMALL, WORDS, replace=False)
    assert (raised.value.trouble, raised.value.facts["count"]) == (Trouble.FIGURES_THERE, 1)
    assert list(tmp_path.iterdir()) == [first]
    assert first.read_bytes() == b"van iemand anders"


def test_a_file_that_came_while_they_were_drawn_stays_too(tmp_path: Path) -> None:
    target = tmp_path / f"{figures.figures(SMALL, WORDS)[0].stem}.svg"

    def meanwhile(share: float) -> None:
        if share < 0.9:
            target.write_bytes(b"van iemand anders")

    with pytest.raises(KnownProblem) as raised:
        figures.write_figures(tmp_path, SMALL, WORDS, progress=meanwhile, replace=False)
    assert raised.value.trouble is Trouble.FIGURES_THERE
    assert target.read_bytes() == b"van iemand anders"
    assert list(tmp_path.iterdir()) == [target]
