"""The advices of the publication, read with every fault named, and the people in a line told apart."""

from pathlib import Path

import pytest

from leercultuur_desktop.content.publication import names_in, publication_file, read_publication
from leercultuur_desktop.errors import KnownProblem, Trouble

IDS = (Path(__file__).parent / "advice_ids.txt").read_text(encoding="utf-8").split()


def test_the_publication_gives_the_84_advices() -> None:
    _, advices = read_publication()
    assert sorted(one.id for one in advices) == sorted(IDS)
    assert all(one.says and one.named_by and one.place and one.layers for one in advices)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Jessie Koen", {"Jessie Koen"}),
        ("Menno Vos en Jessie Koen", {"Menno Vos", "Jessie Koen"}),
        ("de redactie en Paul Preenen", {"redactie", "Paul Preenen"}),
        ("redactie / Paul Preenen (onderzoek bij de bedrijven)", {"redactie", "Paul Preenen"}),
        ("Paul Preenen, Menno Vos en de samenvatting", {"Paul Preenen", "Menno Vos", "samenvatting"}),
        ("", set()),
    ],
)
def test_the_people_in_a_line_are_told_apart(line: str, names: set[str]) -> None:
    assert names_in(line) == names


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        ('id = "I-02"', 'id = "I-01"', "double"),
        ('named_by = "Menno Vos"', "named_by = 3", "no_text"),
        ('layers = ["directors", "project_group"]', 'layers = "directors"', "no_list"),
        ("why = ", "waarom = ", "no_text"),
    ],
)
def test_every_fault_is_named_by_its_line(tmp_path: Path, before: str, after: str, kind: str) -> None:
    file = tmp_path / "publication.toml"
    text = publication_file().read_text(encoding="utf-8")
    file.write_text(text.replace(before, after, 1), encoding="utf-8")
    with pytest.raises(KnownProblem) as raised:
        read_publication(file)
    faults = raised.value.facts["faults"]
    assert isinstance(faults, list)
    [fault] = faults
    line = next(place for place, one in enumerate(text.split("\n"), start=1) if one.startswith(before))
    header = text.split("\n")[:line][::-1].index("[[advice]]")
    # A key that is gone is told at the header of its table, anything else at its own line.
    assert (fault["kind"], fault["line"]) == (kind, line - header if after.startswith("waarom") else line)


@pytest.mark.parametrize("text", ["", "advice = 3", "[advice]"])
def test_a_file_without_advices_is_a_known_problem(tmp_path: Path, text: str) -> None:
    file = tmp_path / "publication.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(KnownProblem) as raised:
        read_publication(file)
    assert raised.value.trouble is Trouble.CONTENT_FAULTS
