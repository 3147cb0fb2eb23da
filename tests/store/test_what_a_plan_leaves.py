"""What a thief with the disk finds of a plan: a sealed box, and the lines that hang at the kiosk anyway."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

from leercultuur_desktop.domain.identifiers import Block, Layer
from leercultuur_desktop.domain.plan import Action, Ballot, KeptAside, LookBack, Outcome, Plan, PublishedLine
from leercultuur_desktop.domain.plan_form import to_plain
from leercultuur_desktop.domain.plan_remarks import strike_remark
from leercultuur_desktop.services import access, answering, look_back, meeting, workplace
from tests.store.prepared import PASSPHRASE, PIN, a_response, change, rows

REMARK = "Vraag het Ingeborg van de kantbank"
LINE = PublishedLine("Te weinig tijd.", "Elke vrijdag een uur.", "S2-11")
PLAN = strike_remark(
    Plan(
        actions=(
            Action(
                "S2-11",
                who="Hildegonda",
                first_step="Zandloper neerzetten",
                by=date(2031, 7, 13),
                look_back_on=date(2031, 8, 17),
                noticed="Minder gejakker",
                met={"Koffieautomaat werkt": True},
                reaches=frozenset({Layer.WORKERS}),
                look_back=LookBack(
                    Outcome.STOPPED, "Ruzie om zendtijd", date(2031, 9, 21), PublishedLine("Kladregel", "Nogklad")
                ),
            ),
        ),
        lines=(LINE,),
        goal="Marktleider in scharnieren",
        goal_layers={Layer.DIRECTORS: "Winstuitkering"},
        ballots=(Ballot("c0ffee" * 5, {Block.TEAMWORK: 3}),),
        blocks=(Block.TEAMWORK,),
        next_meeting=date(2031, 10, 26),
        remarks_read=True,
        place="stemronde",
        notes={"radar": "Discussie liep hoog op"},
        kept_aside=(KeptAside(("goal",), "Anders geformuleerd"),),
        rest={"later": "toekomstmuziek"},
    ),
    REMARK,
)
OPEN = {LINE.said, LINE.did}
"""What hangs at the kiosk."""


def every_byte(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file())


def traces(value: object) -> set[str]:
    """Every text of a plan in which it could be recognised."""
    if isinstance(value, dict):
        return {trace for key, one in value.items() for trace in traces(one) | ({key} if " " in key else set())}
    if isinstance(value, list):
        return {trace for one in value for trace in traces(one)}
    return {value} if isinstance(value, str) and len(value) > 5 else set()


def test_nothing_of_a_plan_but_its_lines_is_in_any_file(folder: Path) -> None:
    answering.keep(folder, 1, a_response(), REMARK)
    workplace.close_round(folder, "Eerste", PIN)
    vault = access.unlock(folder, PASSPHRASE)
    before = every_byte(folder)
    stored = meeting.save_plan(folder, vault, None, PLAN)
    look_back.record_look_back(folder, vault, "Eerste", "S2-11", LookBack(Outcome.DONE, "Ruzie bijgelegd"))
    meeting.save_plan(folder, vault, None, replace(stored, goal="Marktleider in sloten"), stored)

    searched = traces(to_plain(PLAN)) - OPEN | {REMARK, "Ingeborg", "Ruzie bijgelegd", "Marktleider in sloten", "S2-11"}
    assert {"Hildegonda", "2031-07-13", "Koffieautomaat werkt", "Winstuitkering", "toekomstmuziek"} < searched
    assert set(PLAN.struck) < searched
    for tidied in (False, True):
        if tidied:
            assert answering.tidy(folder)
        data = every_byte(folder)
        for text in searched:
            for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
                assert data.count(text.encode(encoding)) == before.count(text.encode(encoding)), text
            assert data.count(json.dumps(text).encode()) == before.count(json.dumps(text).encode()), text
        assert LINE.did.encode() in data


def test_the_search_would_find_what_it_looks_for(folder: Path) -> None:
    change(folder, "update company set why = ?", json.dumps(to_plain(PLAN)))
    data = every_byte(folder)
    assert all(text.encode() in data for text in traces(to_plain(PLAN)))


def test_a_plan_tells_by_its_size_neither_votes_nor_strikes(folder: Path) -> None:
    workplace.close_round(folder, "Eerste", PIN)
    vault = access.unlock(folder, PASSPHRASE)
    sizes = set()
    for plan in (Plan(), Plan(ballots=(Ballot("a" * 32, {Block.TEAMWORK: 3}),)), strike_remark(Plan(), REMARK)):
        change(folder, "delete from plans")
        meeting.save_plan(folder, vault, None, replace(plan, goal="Leren"))
        sizes.add(rows(folder, "select length(sealed) from plans")[0])
    assert len(sizes) == 1


def test_a_line_that_is_taken_back_leaves_the_table(folder: Path) -> None:
    workplace.close_round(folder, "Eerste", PIN)
    vault = access.unlock(folder, PASSPHRASE)
    stored = meeting.save_plan(folder, vault, None, PLAN)
    meeting.save_plan(folder, vault, None, replace(stored, lines=()), stored)
    assert answering.tidy(folder)
    assert LINE.did.encode() not in every_byte(folder)
