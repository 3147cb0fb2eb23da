"""CPU time from the right passphrase to scored results: 10,000 responses, and a remark of every third person.

Run: .venv/bin/python tests/benchmarks/unlocking.py [responses [remarks [times]]]. The key derivation is slow on purpose
and is measured apart; what comes after it has a budget of 1.5 s. The reference, timed in the same run, is unsealing the
same records with PyNaCl and nothing else. With `profile` as last word it prints where the time goes.
"""

from __future__ import annotations

import cProfile
import pstats
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from nacl.public import PrivateKey, SealedBox

from leercultuur_desktop import paths
from leercultuur_desktop.domain.answers import REMARK_LENGTH
from leercultuur_desktop.domain.company import Company
from leercultuur_desktop.domain.identifiers import Layer
from leercultuur_desktop.domain.settings import Settings
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.sealing.envelope import REMARK_BLOCK, record_key, seal
from leercultuur_desktop.sealing.keys import unlock_key
from leercultuur_desktop.services import access, collecting, meeting, results, workplace
from leercultuur_desktop.services.access import Vault
from leercultuur_desktop.store import database, records, rounds, secrets

BUDGET = 1.5
PIN, PASSPHRASE = "1234", "zeven stalen vogels"
COMPANY = Company(
    "Proefbedrijf BV",
    {Layer.WORKERS: 9_000, Layer.SUPERVISORS: 900, Layer.DIRECTORS: 100},
    tuple(f"Afdeling {number}" for number in range(1, 13)),
)


def _prepare(folder: Path, responses: int, remarks: int) -> None:
    workplace.create(folder, COMPANY, Settings(), PIN, PASSPHRASE)
    workplace.open_round(folder, "Najaar", PIN)
    collecting.simulate(folder, responses, PIN, seed=1)
    with database.opened(folder) as db:
        public = secrets.public_key(db)
        texts = (f"Opmerking {number}. ".ljust(REMARK_LENGTH // 4, "x").encode() for number in range(remarks))
        records.add(
            db, rounds.the_open_round(db).id, (), ((record_key(), seal(public, text, REMARK_BLOCK)) for text in texts)
        )
    workplace.close_round(folder, "Najaar", PIN)


def _cpu(act: Callable[[], object]) -> float:
    start = time.process_time()
    act()
    return time.process_time() - start


def _derive(folder: Path) -> None:
    with database.opened(folder) as db:
        locked = secrets.locked_key(db, secrets.PASSPHRASE)
    unlock_key(locked, PASSPHRASE)


def _unlock_and_score(folder: Path) -> Vault:
    words = Words("nl", paths.translations())
    vault = access.unlock(folder, PASSPHRASE)
    results.results_and_earlier(folder, vault, "Najaar", words=words)
    meeting.load_plan(folder, vault, "Najaar")
    meeting.cards(words)
    return vault


def _unseal_only(sealed: list[bytes], vault: Vault) -> None:
    box = SealedBox(PrivateKey(vault.private_key))
    for one in sealed:
        box.decrypt(one)


def main(responses: int, remarks: int, times: int, *, profile: bool) -> None:
    """Measure all three in turn and print."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "werkplek"
        _prepare(folder, responses, remarks)
        vault = _unlock_and_score(folder)  # the first time loads what is loaded once, and isn't counted
        with database.opened(folder) as db:
            the_round = rounds.closed_round(db, None)
            sealed = records.sealed_responses(db, the_round.id)
        found: dict[str, list[float]] = {"derivation": [], "whole": [], "unsealing": []}
        for _ in range(times):
            found["derivation"].append(_cpu(lambda: _derive(folder)))
            found["whole"].append(_cpu(lambda: _unlock_and_score(folder)))
            found["unsealing"].append(_cpu(lambda: _unseal_only(sealed, vault)))
        if profile:
            with cProfile.Profile() as seen:
                _unlock_and_score(folder)
            pstats.Stats(seen).sort_stats("tottime").print_stats(20)
    derivation, whole, unsealing = (statistics.median(one) for one in found.values())
    beyond = whole - derivation
    print(f"key derivation              {derivation:6.2f} s CPU")
    size = f"{responses} responses, {remarks} remarks"
    print(f"unlock, open, score         {beyond:6.2f} s CPU beyond it (budget {BUDGET}; {size})")
    print(f"unsealing responses alone   {unsealing:6.2f} s CPU with PyNaCl")
    print(f"ratio                       {beyond / unsealing:6.2f}")


if __name__ == "__main__":
    asked = [word for word in sys.argv[1:] if word != "profile"]
    numbers = [int(word) for word in asked] + [10_000, 3_333, 3][len(asked) :]
    main(*numbers, profile="profile" in sys.argv)
