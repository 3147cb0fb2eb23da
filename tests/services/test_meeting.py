"""The project group's plan on the disk: sealed, found again, and never lost when it can't be read."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.domain.plan import Action, Plan, PublishedLine
from leercultuur_desktop.services import access, meeting, workplace
from leercultuur_desktop.services.access import Vault
from leercultuur_desktop.services.welcome import welcome
from leercultuur_desktop.store.connection import plain_connection
from tests.store.prepared import PASSPHRASE, PIN, prepared_copy

PLAN = Plan(
    actions=(Action("S2-11", who="Fatma", by=date(2027, 1, 4), look_back_on=date(2027, 3, 1)), Action("S5-05")),
    lines=(PublishedLine("Geen tijd om te oefenen.", "Oefentijd staat in het rooster."),),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = prepared_copy(tmp_path / "werkplek")
    workplace.open_round(made, "Najaar", PIN)
    workplace.close_round(made, "Najaar", PIN)
    return made


@pytest.fixture
def vault(folder: Path) -> Vault:
    return access.unlock(folder, PASSPHRASE)


def test_a_plan_comes_back_as_it_was_saved(folder: Path, vault: Vault) -> None:
    assert meeting.load_plan(folder, vault) == Plan()
    meeting.save_plan(folder, vault, None, PLAN)
    assert meeting.load_plan(folder, vault) == PLAN


def test_only_the_published_lines_stand_in_plain_words_on_the_disk(folder: Path, vault: Vault) -> None:
    meeting.save_plan(folder, vault, None, PLAN)
    stored = b"".join(file.read_bytes() for file in folder.iterdir())
    assert b"Oefentijd staat in het rooster." in stored
    assert b"Fatma" not in stored
    assert b"S2-11" not in stored
    assert welcome(folder).lines == PLAN.lines


def test_a_plan_that_cannot_be_read_is_kept_aside_and_named(folder: Path, vault: Vault) -> None:
    meeting.save_plan(folder, vault, None, PLAN)
    with closing(plain_connection(paths.database(folder))) as connection:
        connection.execute("update plans set sealed = ?", [b"broken" * 100])

    found = meeting.load_plan(folder, vault)

    assert found.actions == ()
    assert found.damaged is not None
    assert Path(found.damaged).read_bytes() == b"broken" * 100
