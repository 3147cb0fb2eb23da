"""The example, made by the real program on a machine without a screen: eight files, each what it says it is."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest
from pypdf import PdfReader

from leercultuur_desktop.services import demo
from tests.cli.terminal import PROGRAM

FILES = {
    "kiosk.png",
    "meeting.png",
    "office.png",
    "radar.svg",
    "report.pdf",
    "cards.pdf",
    "poster.pdf",
    "results.json",
}


@pytest.fixture(scope="module", params=["nl", "en"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path, str]:
    """Language, folder and output of one run of the example."""
    folder = tmp_path_factory.mktemp("voorbeeld")
    screenless = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    screenless.pop("QT_QPA_PLATFORM", None)
    done = subprocess.run(
        [str(PROGRAM), "--language", request.param, "demo"],
        cwd=folder,
        env=screenless,
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    assert done.returncode == 0, done.stderr
    return request.param, folder / "demo", done.stdout


def test_it_writes_the_eight_files_and_says_where(made: tuple[str, Path, str]) -> None:
    _, folder, said = made
    assert {file.name for file in folder.iterdir()} == FILES
    assert all(name in said for name in FILES)
    assert demo.PIN in said
    assert demo.PASSPHRASE in said


def test_the_pictures_show_whole_windows_with_something_in_them(made: tuple[str, Path, str]) -> None:
    from PySide6.QtGui import QImage

    _, folder, _ = made
    for name in ("kiosk.png", "meeting.png", "office.png"):
        picture = QImage(str(folder / name))
        assert (picture.width(), picture.height()) == (1920, 1080)
        colours = {picture.pixel(x, y) for x in range(0, 1920, 7) for y in range(0, 1080, 7)}
        assert len(colours) > 40, name


def test_the_paper_is_marked_as_an_example_in_the_language_asked_for(made: tuple[str, Path, str]) -> None:
    language, folder, _ = made
    mark = {"nl": "VOORBEELD", "en": "EXAMPLE"}[language]
    least = {"report.pdf": 4, "cards.pdf": 2, "poster.pdf": 1}
    for name, pages in least.items():
        reader = PdfReader(folder / name)
        assert len(reader.pages) >= pages
        assert mark in reader.pages[0].extract_text()
    drawing = ElementTree.parse(folder / "radar.svg").getroot()
    assert len(list(drawing.iter("{http://www.w3.org/2000/svg}path"))) > 50


def test_the_results_are_those_of_the_last_closed_round(made: tuple[str, Path, str]) -> None:
    _, folder, _ = made
    results = json.loads((folder / "results.json").read_text(encoding="utf-8"))
    assert results["round"] == demo.SECOND_ROUND
    assert results["practice"] is True
    assert results["groups"][0]["responses"] == results["responses"] == 61
    assert {one["id"] for one in results["groups"]} >= {"company", "workers", "leaders"}
    assert results["changes"]
