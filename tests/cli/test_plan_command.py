"""`plan` prints who does what of a closed round; only the passphrase opens it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from leercultuur_desktop.domain.company import Company
from leercultuur_desktop.domain.plan import Action, Plan
from leercultuur_desktop.services import access, collecting, meeting, workplace
from tests.cli.terminal import Terminal
from tests.reports.reading import pages
from tests.store.prepared import PASSPHRASE, PIN

PLAN = Plan(
    (Action("S2-11", "Fatma", "eerst tien minuten voor de ploeg", date(2027, 1, 4), date(2027, 3, 1)),),
    next_meeting=date(2027, 3, 1),
)


@pytest.fixture
def planned(terminal: Terminal) -> Terminal:
    """A terminal in front of a company with two closed rounds, of which the first has a plan."""
    folder = terminal.folder
    for name in ("Eerste", "Tweede"):
        workplace.open_round(folder, name, PIN)
        collecting.simulate(folder, 12, PIN, seed=3)
        workplace.close_round(folder, name, PIN)
    meeting.save_plan(folder, access.unlock(folder, PASSPHRASE), "Eerste", PLAN)
    return terminal


def test_the_plan_of_a_round_is_printed(planned: Terminal, tmp_path: Path) -> None:
    target = tmp_path / "plan.pdf"
    said = planned.run("plan", "--out", target, "--round", "Eerste", *planned.passphrase).must_be_done()
    assert said.out == f"{target}\n"
    [read] = pages(target)
    assert "Fatma" in read
    assert "1 maart 2027" in read
    assert "VOORBEELD" in read  # simulated answers make a practice round


def test_without_a_plan_of_the_last_round_it_is_a_sheet_to_fill_in(planned: Terminal, tmp_path: Path) -> None:
    target = tmp_path / "plan.pdf"
    planned.run("plan", "--out", target, *planned.passphrase).must_be_done()
    [read] = pages(target)
    assert "Er is nog geen kaart gekozen" in read
    assert "Fatma" not in read


def test_a_wrong_passphrase_leaves_no_file(planned: Terminal, tmp_path: Path) -> None:
    target = tmp_path / "plan.pdf"
    wrong = planned.note("wrong.txt", "iets heel anders dan dat")
    planned.run("plan", "--out", target, "--passphrase-file", wrong).must_refuse("wachtzin klopt niet")
    assert not target.exists()


@pytest.mark.parametrize(
    ("arguments", "title"),
    [
        (("--out", "plan.txt"), "bestand"),
        (("--out", "plan.pdf", "--round", "Derde"), "geen meting"),
        (("--out", "er/is/geen/map/plan.pdf"), "bestand"),
    ],
)
def test_what_cannot_be_done_is_said(planned: Terminal, arguments: tuple[str, ...], title: str) -> None:
    planned.run("plan", *arguments, *planned.passphrase).must_refuse(title)


def test_no_place_is_wrong_usage(planned: Terminal) -> None:
    planned.run("plan").must_be_wrong_usage()


def test_the_companys_why_stands_in_for_a_goal(planned: Terminal, tmp_path: Path) -> None:
    company: Company = workplace.company(planned.folder)
    assert company.why == ""
    vault = access.unlock(planned.folder, PASSPHRASE)
    meeting.save_plan(planned.folder, vault, "Eerste", replace(PLAN, goal="Elke ploeg stelt zelf in."), PLAN)
    target = tmp_path / "plan.pdf"
    planned.run("plan", "--out", target, "--round", "Eerste", *planned.passphrase).must_be_done()
    assert "Elke ploeg stelt zelf in." in pages(target)[0]
