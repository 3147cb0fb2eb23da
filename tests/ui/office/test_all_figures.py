"""All figures of a round go into one folder: how far it is, stopped, never over other files unasked."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from leercultuur_desktop.services import figures
from leercultuur_desktop.ui.office import flow_papers
from tests.ui.pages_office import Office
from tests.ui.pages_print import choose, shown


@pytest.fixture
def three_figures(monkeypatch: pytest.MonkeyPatch) -> None:
    """A round of three figures: drawing all of them again for each test would take most of its time."""
    whole = figures._drawable
    monkeypatch.setattr(figures, "_drawable", lambda opened, words: whole(opened, words)[:3])


few = pytest.mark.usefixtures("three_figures")


@pytest.fixture
def place(unlocked: Office, tmp_path: Path) -> Path:
    """A folder that is chosen, while the figures are in sight."""
    folder = tmp_path / "plaatjes"
    folder.mkdir()
    unlocked.window.flow.print.saving.choose_folder = lambda *_: str(folder)
    unlocked.press("Plaatjes")
    shown(unlocked)
    return folder


def count(office: Office) -> int:
    return len(office.window.flow.print._table.figures)


def save_all(office: Office) -> None:
    office.press(f"Bewaar alle {count(office)} plaatjes…")


def names(office: Office, place: Path) -> list[Path]:
    """The files that saving all makes: the first test shows that these are they."""
    return sorted(place / f"{one.stem}.png" for one in office.window.flow.print._table.figures)


def test_all_figures_come_into_the_chosen_folder(unlocked: Office, place: Path) -> None:
    save_all(unlocked)
    files = sorted(place.iterdir())
    assert files == names(unlocked, place)
    assert len(files) == count(unlocked) > 5
    assert all(file.read_bytes().startswith(b"\x89PNG") for file in files)
    assert unlocked.says(f"{len(files)} plaatjes opgeslagen")
    unlocked.press("Open de map")
    assert unlocked.opened_files == [str(place)]


@pytest.mark.parametrize(("kind", "begins"), [("SVG", b"<?xml"), ("PDF", b"%PDF")])
def test_they_are_of_the_chosen_kind_and_language(unlocked: Office, place: Path, kind: str, begins: bytes) -> None:
    choose(unlocked, "Taal", "English")
    shown(unlocked)
    box = unlocked.window.flow.print.page.desk.figures.kind
    assert box.accessibleName() == "Soort bestand"
    box.setCurrentIndex(box.findText(kind))
    save_all(unlocked)
    files = sorted(place.iterdir())
    assert all(file.read_bytes().startswith(begins) for file in files)
    assert any("leadership" in file.name for file in files)


@few
def test_other_files_are_never_replaced_unasked(unlocked: Office, place: Path, tmp_path: Path) -> None:
    first = names(unlocked, place)[0]
    first.write_bytes(b"van iemand anders")
    save_all(unlocked)
    assert unlocked.says("In deze map staan al plaatjes van deze meting")
    assert unlocked.says("Eén bestand heeft dezelfde naam.")
    assert list(place.iterdir()) == [first]
    assert first.read_bytes() == b"van iemand anders"
    other = tmp_path / "elders"
    unlocked.window.flow.print.saving.choose_folder = lambda *_: str(other)
    assert unlocked.window.page.main_button().accessibleName() == "Kies een andere map"
    unlocked.press("Kies een andere map")
    assert len(list(other.iterdir())) == count(unlocked)
    assert list(place.iterdir()) == [first]


@few
def test_after_asking_they_are_replaced(unlocked: Office, place: Path) -> None:
    files = names(unlocked, place)
    for file in files:
        file.write_bytes(b"van eerder")
    save_all(unlocked)
    assert unlocked.says(f"{count(unlocked)} bestanden hebben dezelfde naam.")
    unlocked.press("Vervang ze")
    assert all(file.read_bytes().startswith(b"\x89PNG") for file in files)
    assert unlocked.says("plaatjes opgeslagen")


@few
def test_the_question_goes_with_the_paper(unlocked: Office, place: Path) -> None:
    names(unlocked, place)[0].write_bytes(b"van eerder")
    save_all(unlocked)
    assert unlocked.says("In deze map staan al plaatjes van deze meting")
    unlocked.press("Plan")
    shown(unlocked)
    unlocked.press("Plaatjes")
    shown(unlocked)
    assert not unlocked.says("In deze map staan al plaatjes van deze meting")
    assert place.exists()


@few
def test_no_folder_chosen_saves_nothing(unlocked: Office, place: Path) -> None:
    unlocked.window.flow.print.saving.choose_folder = lambda *_: ""
    save_all(unlocked)
    assert not list(place.iterdir())
    assert not unlocked.says("opgeslagen")


@few
def test_a_file_that_cannot_be_written_is_said_and_what_was_added_is_gone(unlocked: Office, place: Path) -> None:
    last = names(unlocked, place)[-1]
    last.mkdir()
    save_all(unlocked)
    unlocked.press("Vervang ze")
    assert unlocked.says("Dit bestand kan niet worden geschreven")
    assert list(place.iterdir()) == [last]


@few
def test_a_folder_that_cannot_be_made_is_said(unlocked: Office, place: Path) -> None:
    (place / "bestand").write_text("geen map")
    unlocked.window.flow.print.saving.choose_folder = lambda *_: str(place / "bestand" / "map")
    save_all(unlocked)
    assert unlocked.says("Deze map kan niet worden gebruikt")


class Held:
    """Holds the saving after its first step until it is let through."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.begun, self.through = threading.Event(), threading.Event()
        real = flow_papers.save_figures

        def held(*given: object, replace: bool) -> int:
            *first, progress = given

            def told(share: float) -> None:
                self.begun.set()
                assert self.through.wait(30)
                progress(share)  # type: ignore[operator]

            make: Callable[..., int] = real
            return make(*first, told, replace=replace)

        monkeypatch.setattr(flow_papers, "save_figures", held)


@few
def test_saving_shows_how_far_it_is_and_can_be_stopped(
    unlocked: Office, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Held(monkeypatch)
    button = unlocked.button(f"Bewaar alle {count(unlocked)} plaatjes…")
    button.click()
    assert held.begun.wait(30)
    strip = unlocked.window.flow.print.page.desk.figures.saving
    unlocked.bot.waitUntil(strip.isVisible)
    assert unlocked.says("De plaatjes worden bewaard")
    assert not button.isEnabled()
    strip.cancel.click()
    held.through.set()
    unlocked.settle()
    assert unlocked.says("Het bewaren is gestopt")
    assert not list(place.iterdir())
    assert not strip.isVisible()
    assert button.isEnabled()


@few
def test_who_goes_on_or_locks_meanwhile_finds_all_of_them(
    unlocked: Office, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = count(unlocked)
    held = Held(monkeypatch)
    unlocked.button(f"Bewaar alle {expected} plaatjes…").click()
    assert held.begun.wait(30)
    unlocked.window.flow.lock_up()
    held.through.set()
    unlocked.settle()
    assert len(list(place.iterdir())) == expected
    assert not unlocked.says("plaatjes opgeslagen")


@few
def test_an_office_that_locks_while_the_window_asks_saves_nothing(unlocked: Office, place: Path) -> None:
    def lock(*_: object) -> str:
        unlocked.window.flow.lock_up()
        return str(place)

    unlocked.window.flow.print.saving.choose_folder = lock
    save_all(unlocked)
    assert not list(place.iterdir())
