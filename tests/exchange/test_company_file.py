"""Company files: everything allowed arrives, and every fault is named by its key."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leercultuur_desktop.domain.settings import Settings
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.exchange.company_file import company_faults, read_company_file
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.services.explain import fault_text

SOUND: dict[str, Any] = {"name": "A", "headcount": {"workers": 1, "supervisors": 0, "directors": 0}}
DUTCH = Words("nl", Path())


def headcount(**changes: object) -> dict[str, object]:
    return {"headcount": {**SOUND["headcount"], **changes}}


# What is changed in a sound file, the key that is named, and the kind of fault; None takes a key away.
FAULTS: list[tuple[dict[str, object], str, str]] = [
    ({"name": None}, "name", "missing"),
    ({"name": ""}, "name", "text"),
    ({"name": "  "}, "name", "text"),
    ({"name": 3}, "name", "text"),
    ({"name": "x" * 101}, "name", "text"),
    ({"name": "a\nb"}, "name", "text"),
    ({"name": "a\x1b[2J"}, "name", "text"),
    ({"headcount": None}, "headcount", "missing"),
    ({"headcount": 48}, "headcount", "table"),
    ({"headcount": {"workers": 1, "supervisors": 1}}, "headcount.directors", "missing"),
    (headcount(interns=2), "headcount.interns", "unknown"),
    (headcount(workers=-1), "headcount.workers", "number"),
    (headcount(workers=1.5), "headcount.workers", "number"),
    (headcount(workers=True), "headcount.workers", "number"),
    (headcount(workers="40"), "headcount.workers", "number"),
    (headcount(workers=10**9), "headcount.workers", "number"),
    ({"naam": "A"}, "naam", "unknown"),
    ({"pin": "1234"}, "pin", "unknown"),
    ({"why": 3}, "why", "text"),
    ({"why": "x" * 501}, "why", "text"),
    ({"why_layers": "x"}, "why_layers", "table"),
    ({"why_layers": {"leaders": "x"}}, "why_layers.leaders", "unknown"),
    ({"why_layers": {"workers": 3}}, "why_layers.workers", "text"),
    ({"departments": "Lassen"}, "departments", "list"),
    ({"departments": {"a": 1}}, "departments", "list"),
    ({"departments": ["Lassen", 3]}, "departments[2]", "text"),
    ({"departments": ["Lassen", ""]}, "departments[2]", "text"),
    ({"departments": ["x" * 61]}, "departments[1]", "text"),
    ({"departments": ["Lassen", "lassen "]}, "departments", "double"),
    ({"languages": "nl"}, "languages", "list"),
    ({"languages": []}, "languages", "missing"),
    ({"languages": ["nl", "fr"]}, "languages", "language"),
    ({"languages": ["NL"]}, "languages", "language"),
    ({"languages": ["nl", "nl"]}, "languages", "double"),
    ({"minimum_group": 4}, "minimum_group", "number"),
    ({"minimum_group": 0}, "minimum_group", "number"),
    ({"minimum_group": 5.0}, "minimum_group", "number"),
    ({"minimum_group": True}, "minimum_group", "number"),
    ({"minimum_group": "5"}, "minimum_group", "number"),
    ({"target": 0.9}, "target", "scale"),
    ({"target": 5.1}, "target", "scale"),
    ({"target": float("nan")}, "target", "scale"),
    ({"target": float("inf")}, "target", "scale"),
    ({"target": True}, "target", "scale"),
    ({"target": "4"}, "target", "scale"),
    ({"idle_seconds": 9}, "idle_seconds", "number"),
    ({"idle_seconds": 3601}, "idle_seconds", "number"),
    ({"tickets": 1}, "tickets", "yes_no"),
    ({"remarks": "ja"}, "remarks", "yes_no"),
]


@pytest.mark.parametrize(("changes", "key", "kind"), FAULTS)
def test_every_fault_is_named_by_its_key_and_nothing_else_is(changes: dict[str, object], key: str, kind: str) -> None:
    plain = {name: value for name, value in {**SOUND, **changes}.items() if value is not None}
    faults = company_faults(plain)
    assert {(fault["key"], fault["kind"]) for fault in faults} == {(key, kind)}
    assert key in fault_text(faults[0], DUTCH)


def test_several_faults_are_all_named() -> None:
    faults = company_faults({"minimum_group": 1, "languages": ["fr"], "x": 1})
    assert {fault["key"] for fault in faults} == {"name", "headcount", "minimum_group", "languages", "x"}


def test_a_sound_file_gets_the_promised_defaults(tmp_path: Path) -> None:
    file = tmp_path / "bedrijf.toml"
    file.write_text('name = "A"\n[headcount]\nworkers=1\nsupervisors=0\ndirectors=0\n', encoding="utf-8-sig")
    company, settings = read_company_file(file)
    assert (company.name, company.why, company.departments, company.example) == ("A", "", (), False)
    assert settings == Settings(
        languages=("nl",), minimum_group=5, target=4.0, idle_seconds=60, tickets=False, remarks=True
    )


def test_the_edges_of_every_range_are_allowed() -> None:
    for changes in (
        {"name": "x" * 100},
        {"why": ""},
        {"minimum_group": 5},
        {"minimum_group": 1000},
        {"target": 1},
        {"target": 5.0},
        {"idle_seconds": 10},
        {"idle_seconds": 3600},
        {"departments": ["x" * 60]},
        {"languages": ["nl", "en", "de", "pl", "ro", "tr", "uk", "ar"]},
    ):
        assert company_faults({**SOUND, **changes}) == []


@pytest.mark.parametrize(
    ("content", "trouble"),
    [
        (b"\xff\xfe\x00", Trouble.FILE_ENCODING),
        ('name = "Ë"'.encode("latin-1"), Trouble.FILE_ENCODING),
        (b"name = ", Trouble.COMPANY_FILE),
        (b"name = 'a'\nname = 'b'", Trouble.COMPANY_FILE),
        (b"minimum_group = " + b"9" * 5000, Trouble.COMPANY_FILE),
        (b"departments = " + b"[" * 5000, Trouble.COMPANY_FILE),
        (b"", Trouble.COMPANY_FILE),
    ],
)
def test_a_file_that_is_no_sound_toml_is_a_known_problem(tmp_path: Path, content: bytes, trouble: Trouble) -> None:
    file = tmp_path / "bedrijf.toml"
    file.write_bytes(content)
    with pytest.raises(KnownProblem) as raised:
        read_company_file(file)
    assert raised.value.trouble is trouble


def test_a_missing_file_and_a_folder_are_known_problems(tmp_path: Path) -> None:
    for file in (tmp_path / "weg.toml", tmp_path):
        with pytest.raises(KnownProblem) as raised:
            read_company_file(file)
        assert raised.value.trouble is Trouble.FILE_UNREADABLE


STRANGE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=5,
)
KEYS = "name headcount why why_layers departments languages minimum_group target idle_seconds tickets remarks x"


@given(st.dictionaries(st.sampled_from(KEYS.split()), STRANGE))
def test_no_value_whatever_breaks_the_check(plain: dict[str, Any]) -> None:
    for fault in company_faults(plain):
        assert fault_text(fault, DUTCH)
