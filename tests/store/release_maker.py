"""Makes the database and the results that a release leaves for later versions to be tested with."""

import json
import sys
import tempfile
from datetime import date
from pathlib import Path

from leercultuur_desktop.domain.settings import Settings
from leercultuur_desktop.exchange.results_json import results_to_plain
from leercultuur_desktop.services import access, collecting, results, workplace
from tests.architecture.checkout import TESTS
from tests.store.prepared import COMPANY, LIGHT, PASSPHRASE, PIN, csv_file

ROUND = "Najaar 2026"


def make(target: Path) -> None:
    """Write a release's folder; refuse to write over one that is there."""
    target.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as place:
        workplace.create(target, COMPANY, Settings(), PIN, PASSPHRASE, work=LIGHT)
        workplace.open_round(target, ROUND, PIN, today=date(2026, 11, 2))
        collecting.import_answers(target, csv_file(Path(place) / "antwoorden.csv", count=12, seed=2026), PIN)
        workplace.close_round(target, ROUND, PIN, today=date(2026, 11, 13))
    found = results_to_plain(results.results(target, access.unlock(target, PASSPHRASE)))
    text = json.dumps(found, ensure_ascii=False, indent=1)
    (target / "results.json").write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    make(TESTS / "data" / "releases" / sys.argv[1])
