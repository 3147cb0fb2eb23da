"""Every ticket holds one code, readable and alone, and says what to do in each language that is offered."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from random import Random

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.content.worker_wording import ticket_line
from leercultuur_desktop.domain.identifiers import LANGUAGES
from leercultuur_desktop.domain.tickets import new_codes, written
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.reports.tickets import write_tickets
from tests.reports.looking import faults, placed_words
from tests.reports.reading import pages

CODES = new_codes(40, Random(7).randrange)
ALL_WORDS = tuple(Words(language, paths.translations()) for language in LANGUAGES)
LONG = "Metaalbewerking en Constructiewerken Noord-Nederland Van der Meulen & Zonen B.V."


def printed(folder: Path, languages: int = 1, *, example: bool = False, name: str = "Van Dalen") -> list[str]:
    target = folder / "kaartjes.pdf"
    write_tickets(target, name, "voorjaar 2027", CODES, ALL_WORDS[0], others=ALL_WORDS[:languages], example=example)
    assert faults(target) == []
    return pages(target)


@pytest.mark.parametrize(("languages", "a_page"), [(1, 16), (3, 16), (4, 12), (6, 10), (8, 10)])
def test_every_code_stands_on_one_ticket_in_groups(tmp_path: Path, languages: int, a_page: int) -> None:
    read = printed(tmp_path, languages)
    assert len(read) == -(-len(CODES) // a_page)
    whole = " ".join(read)
    for code in CODES:
        assert whole.count(written(code)) == 1
    assert read[0].count("voorjaar 2027 · Van Dalen") == a_page
    for words in ALL_WORDS[: min(languages, 7)]:  # Arabic is read back in another order
        assert whole.count(ticket_line(words)) == len(CODES)


def test_nothing_comes_near_a_cut(tmp_path: Path) -> None:
    printed(tmp_path, 8, example=True, name=LONG)
    high, wide = 842 / 5, 595 / 2
    for _word, x, y in placed_words(tmp_path / "kaartjes.pdf", 1):
        assert 7 < y % high < high - 7
        assert 14 < x % wide < wide - 14


def test_an_example_says_so_on_every_ticket(tmp_path: Path) -> None:
    assert printed(tmp_path, example=True)[0].count("VOORBEELD") == 16
    assert "VOORBEELD" not in printed(tmp_path)[0]


def test_a_ticket_may_be_made_in_memory() -> None:
    made = BytesIO()
    write_tickets(made, "Van Dalen", "voorjaar 2027", CODES[:2], ALL_WORDS[1])
    assert made.getvalue().startswith(b"%PDF")


def test_a_folder_that_is_not_there_is_a_known_problem(tmp_path: Path) -> None:
    with pytest.raises(KnownProblem) as caught:
        write_tickets(tmp_path / "nowhere" / "t.pdf", "Van Dalen", "voorjaar", CODES, ALL_WORDS[0])
    assert caught.value.trouble is Trouble.FILE_UNWRITABLE
