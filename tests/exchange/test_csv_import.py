"""Reading answers from CSV: a round trip whatever the order and form, and no half reading."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leercultuur_desktop.content.questionnaire_file import read_questionnaire
from leercultuur_desktop.domain.answers import Response
from leercultuur_desktop.domain.identifiers import Layer, Source
from leercultuur_desktop.errors import KnownProblem
from leercultuur_desktop.exchange.csv_import import read_csv
from tests.store.prepared import COLUMNS, QUESTION_IDS, csv_text

QUESTIONNAIRE = read_questionnaire()
DEPARTMENTS = ("Lassen", 'De "Hal", boven', "Ploeg; nacht", "Één\tvak")
RESPONSES = st.builds(
    Response,
    st.sampled_from([*Layer, None]),
    st.sampled_from([*DEPARTMENTS, None]),
    st.tuples(*[st.sampled_from([None, 0, 1, 2, 3, 4, 5])] * 24),
    st.just(Source.IMPORT),
)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file to write over and over."""
    return tmp_path_factory.mktemp("csv") / "antwoorden.csv"


@given(
    st.lists(RESPONSES, min_size=1, max_size=6),
    st.permutations(COLUMNS),
    st.sampled_from([",", ";"]),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from(["utf-8", "utf-8-sig"]),
)
def test_every_response_comes_back_whatever_the_form(
    place: Path, responses: list[Response], columns: list[str], delimiter: str, line_end: str, encoding: str
) -> None:
    table = []
    for response in responses:
        cells = {"layer": response.layer or "", "department": response.department or ""}
        cells |= {
            name: "" if answer is None else str(answer)
            for name, answer in zip(QUESTION_IDS, response.answers, strict=True)
        }
        table.append([cells[column] for column in columns])
    data = csv_text(table, columns, delimiter=delimiter, lineterminator=line_end).encode(encoding)
    place.write_bytes(data)
    assert read_csv(place, QUESTIONNAIRE, DEPARTMENTS) == (responses, data)


@given(st.binary(max_size=300))
def test_no_bytes_whatever_give_anything_but_a_known_problem(place: Path, data: bytes) -> None:
    place.write_bytes(data)
    with pytest.raises(KnownProblem):
        read_csv(place, QUESTIONNAIRE, DEPARTMENTS)


@given(st.text(max_size=80))
def test_no_text_whatever_below_a_sound_header_slips_through(place: Path, text: str) -> None:
    place.write_bytes((",".join(COLUMNS) + "\n" + text).encode("utf-8", "surrogatepass"))
    with pytest.raises(KnownProblem):
        read_csv(place, QUESTIONNAIRE, DEPARTMENTS)
