"""An example company that shows the whole loop: two closed rounds, one open, two plans; all of it marked as example."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from leercultuur_desktop.domain.company import Company
from leercultuur_desktop.domain.identifiers import Layer
from leercultuur_desktop.domain.settings import Settings
from leercultuur_desktop.sealing.envelope import REMARK_BLOCK, record_key, seal
from leercultuur_desktop.services import access, collecting, meeting, workplace
from leercultuur_desktop.services.demo_plans import FIRST_PLAN, REMARKS, SECOND_PLAN
from leercultuur_desktop.store import database, records, rounds, secrets

PIN: Final = "2468"
PASSPHRASE: Final = "samen leren we elke dag"
# While it is made: the PIN is asked at every step, and who looks would wait five seconds for secrets that all can read.
_MEANWHILE: Final = access.Work(memory=8 * 1024 * 1024, passes=1)
FIRST_ROUND, SECOND_ROUND, OPEN_ROUND = "Najaar 2024", "Najaar 2025", "Najaar 2026"
_COMPANY: Final = Company(
    name="Voorbeeld Metaal BV",
    headcount={Layer.WORKERS: 58, Layer.SUPERVISORS: 9, Layer.DIRECTORS: 3},
    departments=("Lassen", "Verspanen", "Montage", "Expeditie", "Kantoor"),
    why="We krijgen nieuwe machines. We willen weten hoe we op het werk van elkaar kunnen leren.",
    why_layers={
        Layer.WORKERS: "Zo blijf je bij, en maken we ruimte om nieuwe dingen uit te proberen.",
        Layer.SUPERVISORS: "Zo weet je wat je ploeg nodig heeft om te leren.",
        Layer.DIRECTORS: "Zo kiezen we samen waar tijd en geld naartoe gaan.",
    },
    example=True,
)


@dataclass(frozen=True, slots=True)
class Example:
    """Where the example company is, and what opens it."""

    folder: Path
    pin: str
    passphrase: str


def make(folder: Path, work: access.Work | None = None) -> Example:
    """Make the example company in an empty folder; in the end its secrets take as much work as any company's."""
    recovery = workplace.create(folder, _COMPANY, Settings(), PIN, PASSPHRASE, work=_MEANWHILE)
    for name, responses, seed, drift, opened, closed in (
        (FIRST_ROUND, 55, 25, -0.25, date(2024, 10, 7), date(2024, 10, 18)),
        (SECOND_ROUND, 61, 89, 0.0, date(2025, 10, 6), date(2025, 10, 17)),
    ):
        workplace.open_round(folder, name, PIN, today=opened)
        collecting.simulate(folder, responses, PIN, seed=seed, drift=drift)
        if name == SECOND_ROUND:
            _write_remarks(folder)
        workplace.close_round(folder, name, PIN, today=closed)
    workplace.open_round(folder, OPEN_ROUND, PIN, today=date(2026, 10, 5))
    vault = access.unlock(folder, PASSPHRASE)
    meeting.save_plan(folder, vault, FIRST_ROUND, FIRST_PLAN)
    meeting.save_plan(folder, vault, SECOND_ROUND, SECOND_PLAN)
    _lock_as_any_company(folder, vault, recovery, work or access.Work())
    return Example(folder, PIN, PASSPHRASE)


def _lock_as_any_company(folder: Path, vault: access.Vault, recovery: str, work: access.Work) -> None:
    with database.opened(folder) as db:
        access.save_pin(db, PIN, work)
        access.lock(db, secrets.PASSPHRASE, vault.private_key, PASSPHRASE, work)
        access.lock(db, secrets.RECOVERY, vault.private_key, recovery, work)
        database.tidy(db)


def _write_remarks(folder: Path) -> None:
    """Remarks in the open round; a kiosk would refuse them, as it is a practice round."""
    with database.opened(folder) as db:
        public = secrets.public_key(db)
        sealed = sorted((record_key(), seal(public, text.encode(), REMARK_BLOCK)) for text in REMARKS)
        records.add(db, rounds.the_open_round(db).id, (), sealed)
