"""A program that is killed, or two at once: what was acknowledged stays, what was not finished never shows."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.services import answering, workplace
from tests.architecture.checkout import ROOT
from tests.cli.terminal import Terminal
from tests.store.prepared import PASSPHRASE, PIN, csv_file, rows

pytestmark = pytest.mark.skipif(os.name != "posix", reason="killing without a word is POSIX's")

KEEPER = """
import sys
from pathlib import Path
from leercultuur_desktop.domain.answers import Response
from leercultuur_desktop.services import answering
folder = Path(sys.argv[1])
for number in range(int(sys.argv[2])):
    answering.keep(folder, 1, Response(None, None, (number % 6,) * 24), "wat ik nog wil zeggen")
    print("bewaard", flush=True)
    answering.tidy(folder)
"""
COMPANY = 'name = "Jansen"\n[headcount]\nworkers = 4\nsupervisors = 1\ndirectors = 1\n'


def keeper(folder: Path, count: int) -> subprocess.Popen[str]:
    """Start a process that keeps responses as the kiosk does, and says so after each."""
    return subprocess.Popen(
        [sys.executable, "-c", KEEPER, str(folder), str(count)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=ROOT,
    )


def kill_after(process: subprocess.Popen[str], lines: int, moment: float) -> int:
    """Kill a keeper a moment after it has said so many lines; give the lines it said in all."""
    assert process.stdout
    said = [process.stdout.readline() for _ in range(lines)]
    time.sleep(moment)
    process.kill()
    rest, _ = process.communicate()
    said += rest.splitlines(keepends=True)
    return sum(line == "bewaard\n" for line in said)


def test_no_acknowledged_answer_is_lost_however_the_kiosk_dies(open_terminal: Terminal) -> None:
    acknowledged = 0
    for trial in range(12):
        acknowledged += kill_after(keeper(open_terminal.folder, 10_000), 3, 0.0013 * trial)
        [(kept,)] = rows(open_terminal.folder, "select count(*) from responses")
        [(remarks,)] = rows(open_terminal.folder, "select count(*) from remarks")
        assert remarks == kept, "a response and its remark are kept together or not at all"
        assert isinstance(kept, int)
        assert acknowledged <= kept <= acknowledged + 1
        acknowledged = kept
    assert answering.tidy(open_terminal.folder)
    open_terminal.run("check").must_be_done()


def test_an_import_that_is_killed_adds_everything_or_nothing(open_terminal: Terminal) -> None:
    file = csv_file(open_terminal.notes / "a.csv", count=3000)
    command = open_terminal.command("import", file, *open_terminal.pin)
    began = time.monotonic()
    subprocess.run(command, check=True, capture_output=True)
    whole = time.monotonic() - began
    kept = 3000
    seen = set()
    for part in (0.35, 0.55, 0.65, 0.75, 0.8, 0.85, 0.9, 0.95):
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        time.sleep(whole * part)
        process.kill()
        said, _ = process.communicate()
        [(now,)] = rows(open_terminal.folder, "select count(*) from responses")
        assert now in {kept, kept + 3000}
        assert not said or now == kept + 3000
        seen.add(now == kept)
        kept = int(str(now))
        open_terminal.run("check").must_be_done()
    assert True in seen, "no import was killed in time: the test proves nothing"


def test_a_set_up_that_is_killed_makes_nothing_or_everything(empty: Terminal) -> None:
    (empty.notes / "bedrijf.toml").write_text(COMPANY, encoding="utf-8")
    command = empty.command("setup", empty.notes / "bedrijf.toml", *empty.pin, *empty.passphrase)
    unfinished = 0
    for moment in (0.3, 0.6, 0.9, 1.2, 1.5):
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(moment)
        process.kill()
        process.wait()
        if workplace.exists(empty.folder):
            empty.run("check").must_be_done()
            paths.database(empty.folder).unlink()
        else:
            unfinished += 1
            empty.run("check").must_refuse("nog geen bedrijf")
    assert unfinished, "no set-up was killed in time: the test proves nothing"
    empty.run_real("setup", empty.notes / "bedrijf.toml", *empty.pin, *empty.passphrase).must_be_done()
    empty.run("check").must_be_done()


def test_two_set_ups_at_once_make_one_company(empty: Terminal) -> None:
    both = []
    for name in ("Een", "Twee"):
        file = empty.notes / f"{name}.toml"
        file.write_text(COMPANY.replace("Jansen", name), encoding="utf-8")
        command = empty.command("setup", file, *empty.pin, *empty.passphrase)
        both.append(subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True))
    said = [one.communicate() for one in both]
    codes = sorted(one.returncode for one in both)
    assert codes == [0, 1], said
    [winner] = [name for name, one in zip(("Een", "Twee"), both, strict=True) if one.returncode == 0]
    assert workplace.company(empty.folder).name == winner
    assert all("Traceback" not in err for _, err in said)


def test_the_kiosk_keeps_answers_while_the_office_imports_and_looks(open_terminal: Terminal) -> None:
    file = csv_file(open_terminal.notes / "a.csv", count=800)
    kiosk = keeper(open_terminal.folder, 60)
    for _ in range(3):
        said = open_terminal.run("import", file, *open_terminal.pin)
        assert said.code == 0
        open_terminal.run("round", "list", "--json").must_be_done()
        open_terminal.run("results", "--passphrase-file", "-", stdin=PASSPHRASE).must_refuse("nog geen gesloten")
    out, _ = kiosk.communicate()
    assert kiosk.returncode == 0, "the kiosk refused an answer because the office was busy"
    assert out.count("bewaard") == 60
    assert rows(open_terminal.folder, "select count(*) from responses") == [(2460,)]


def test_closing_a_round_while_answers_come_in_loses_none_that_were_thanked_for(open_terminal: Terminal) -> None:
    kiosk = keeper(open_terminal.folder, 10_000)
    assert kiosk.stdout
    said = [kiosk.stdout.readline() for _ in range(5)]
    open_terminal.run("round", "close", "Eerste", "--pin-file", "-", stdin=PIN).must_be_done()
    out, _ = kiosk.communicate()
    assert kiosk.returncode == 1, "a closed round takes no answers"
    thanked = len(said) + out.count("bewaard")
    assert rows(open_terminal.folder, "select count(*) from responses") == [(thanked,)]


def test_real_answers_never_land_in_a_round_that_turns_practice_meanwhile(open_terminal: Terminal) -> None:
    kiosk = keeper(open_terminal.folder, 10_000)
    said = open_terminal.run("simulate", "--responses", "300", "--pin-file", "-", stdin=PIN)
    if said.code == 0:
        kiosk.wait(timeout=20)
        assert rows(open_terminal.folder, "select count(*) from responses") == [(300,)]
    else:
        said.must_refuse("heeft al antwoorden")
    kiosk.kill()
    kiosk.communicate()
