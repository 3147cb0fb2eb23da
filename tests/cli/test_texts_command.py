"""`texts check` tells how the texts read, and ends with 1 for what is stale or said in the wrong word."""

import re

import pytest

from leercultuur_desktop.cli import texts as command
from leercultuur_desktop.services import texts
from tests.cli.terminal import Terminal

STALE: dict[str, object] = {"kind": "text_stale", "name": "app_en.ts"}
STRANGE: dict[str, object] = {
    "kind": "glossary",
    "language": "nl",
    "context": "PrintPage",
    "text": "Afdrukken",
    "word": "afdrukken",
    "instead": "printen",
}
FIGURES = re.compile(r"^ +-?\d+ +\d+,\d +\d+  .+$", re.MULTILINE)


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[dict[str, object]]]:
    """What the two checks find: nothing, until a test puts something in."""
    faults: dict[str, list[dict[str, object]]] = {"stale": [], "strange": []}
    monkeypatch.setattr(texts, "faults", lambda: faults["stale"])
    monkeypatch.setattr(command, "glossary_faults", lambda texts, avoided: faults["strange"])
    return faults


@pytest.mark.usefixtures("found")
def test_the_kinds_and_the_hardest_texts_are_shown(empty: Terminal) -> None:
    said = empty.run("texts", "check").must_be_done().out
    assert "een hulpmiddel, geen toets van taalniveau B1" in said
    assert "Flesch-Douma" in said
    for kind in ("vragenlijst (32)", "kaarten (122)", "kiosk (", "gesprek (", "kantoor (", "papier ("):
        assert kind in said
    assert "De 15 moeilijkste teksten:" in said
    _, _, tail = said.partition("De 15 moeilijkste teksten:")
    assert len(FIGURES.findall(tail)) == 15
    eases = [int(line.split()[0]) for line in FIGURES.findall(tail)]
    assert eases == sorted(eases)
    assert said.endswith("Alle vertalingen zijn bij, en de woorden kloppen.\n")
    assert not empty.folder.exists()


@pytest.mark.usefixtures("found")
def test_all_texts_are_shown_when_asked_for(empty: Terminal) -> None:
    said = empty.run("texts", "check", "--all").must_be_done().out
    assert len(FIGURES.findall(said)) > 150
    assert "vragenlijst: work_content_1\n" in said


def test_what_is_stale_and_what_is_said_otherwise_are_told_and_end_with_one(
    empty: Terminal, found: dict[str, list[dict[str, object]]]
) -> None:
    found["stale"] = [STALE]
    said = empty.run("texts", "check")
    assert (said.code, said.err.splitlines()[:2]) == (1, ["De vertalingen zijn niet bij", "  app_en.ts is niet bij"])
    found["strange"] = [STRANGE]
    said = empty.run("texts", "check")
    assert said.code == 1
    assert "app_en.ts" in said.err
    assert "  nl, PrintPage: ‘afdrukken’ in ‘Afdrukken’. Kies: printen\n" in said.err
    assert "vragenlijst (32)" in said.out
    found["stale"] = []
    said = empty.run("texts", "check")
    assert (said.code, said.err.count("\n")) == (1, 3)


@pytest.mark.parametrize("command", ["texts", "texts update", "texts build", "texts check"])
def test_every_command_for_texts_explains_itself(empty: Terminal, command: str) -> None:
    said = empty.run(*command.split(), "--help").must_be_done().out
    assert f"Voorbeeld: leercultuur {command}" in said or command == "texts"
