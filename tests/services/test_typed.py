"""Paper answers that were typed in: sealed like the kiosk's, counted apart, refused where real answers are."""

from collections.abc import Callable
from pathlib import Path

import pytest

from leercultuur_desktop.domain.answers import Response
from leercultuur_desktop.domain.identifiers import Layer
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.services import access, collecting, results, typed, workplace
from leercultuur_desktop.store import database, records
from tests.store.ticket_round import NO_SUCH_CODE, codes_of, ticket_round
from tests.ui.pages_office import PASSPHRASE, PIN, make_company

NAME = "Voorjaar"


def answered() -> Response:
    return Response(Layer.WORKERS, "Lassen", (4, 0, None, *[3] * 21))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "workplace"
    make_company(made)
    return made


def refusal(work: Callable[[], object]) -> Trouble:
    with pytest.raises(KnownProblem) as caught:
        work()
    return caught.value.trouble


def sealed(folder: Path, round_id: int) -> tuple[int, int]:
    with database.opened(folder) as db:
        return len(records.sealed_responses(db, round_id)), len(records.sealed_remarks(db, round_id))


def test_a_typed_paper_counts_in_the_results_as_typed(folder: Path) -> None:
    workplace.open_round(folder, NAME, PIN)
    form = typed.paper_form(folder)
    for _ in range(5):
        typed.keep(folder, form.round_id, answered())
    assert typed.paper_form(folder).responses == 5
    workplace.close_round(folder, NAME, PIN)
    found = results.results(folder, access.unlock(folder, PASSPHRASE), NAME, None)
    assert {source.value: count for source, count in found.sources.items()} == {"kiosk": 0, "typed": 5, "import": 0}


def test_the_form_is_the_open_rounds_own(folder: Path) -> None:
    the_round = workplace.open_round(folder, NAME, PIN)
    form = typed.paper_form(folder)
    assert (form.round, form.questionnaire) == (NAME, the_round.questionnaire)
    assert form.departments == ("Lassen", "Kantoor")
    assert (form.remarks, form.responses) == (True, 0)


def test_there_is_no_form_without_an_open_round_or_in_a_practice_round(folder: Path) -> None:
    assert refusal(lambda: typed.paper_form(folder)) is Trouble.NO_OPEN_ROUND
    workplace.open_round(folder, NAME, PIN)
    collecting.simulate(folder, 6, PIN, seed=1)
    assert refusal(lambda: typed.paper_form(folder)) is Trouble.ROUND_IS_PRACTICE


def test_a_paper_is_not_kept_once_the_round_is_closed(folder: Path) -> None:
    workplace.open_round(folder, NAME, PIN)
    form = typed.paper_form(folder)
    workplace.close_round(folder, NAME, PIN)
    assert refusal(lambda: typed.keep(folder, form.round_id, answered())) is Trouble.ROUND_CLOSED
    assert refusal(lambda: typed.keep_remark(folder, form.round_id, "Meer tijd.")) is Trouble.ROUND_CLOSED
    assert sealed(folder, form.round_id) == (0, 0)


def test_an_empty_paper_is_no_response(folder: Path) -> None:
    workplace.open_round(folder, NAME, PIN)
    form = typed.paper_form(folder)
    with pytest.raises(ValueError, match="empty"):
        typed.keep(folder, form.round_id, Response(Layer.WORKERS, None, (None,) * 24))
    assert sealed(folder, form.round_id) == (0, 0)


def test_a_remark_is_a_record_of_its_own_without_a_response(folder: Path) -> None:
    workplace.open_round(folder, NAME, PIN)
    form = typed.paper_form(folder)
    typed.keep_remark(folder, form.round_id, "  Meer tijd om te oefenen. ")
    typed.keep_remark(folder, form.round_id, "   ")
    assert sealed(folder, form.round_id) == (0, 1)


def test_what_was_typed_stands_nowhere_in_the_clear(folder: Path) -> None:
    workplace.open_round(folder, NAME, PIN)
    form = typed.paper_form(folder)
    typed.keep(folder, form.round_id, answered())
    typed.keep_remark(folder, form.round_id, "Onze ploegbaas luistert.")
    everything = b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
    assert b"ploegbaas" not in everything
    assert b"40-3" not in everything


class TestInARoundWithCodes:
    @pytest.fixture
    def coded(self, tmp_path: Path) -> Path:
        return ticket_round(tmp_path / "coded")

    def test_the_code_on_the_paper_is_used_up_with_the_answers(self, coded: Path) -> None:
        form = typed.paper_form(coded)
        assert form.tickets
        (code,) = codes_of(coded, 1)
        response = Response(None, None, (3,) * 24)
        typed.keep(coded, form.round_id, response, code)
        assert refusal(lambda: typed.keep(coded, form.round_id, response, code)) is Trouble.TICKET_UNKNOWN
        assert sealed(coded, form.round_id) == (1, 0)

    def test_without_a_known_code_nothing_is_kept(self, coded: Path) -> None:
        form = typed.paper_form(coded)
        response = Response(None, None, (3,) * 24)
        assert refusal(lambda: typed.keep(coded, form.round_id, response)) is Trouble.TICKET_NEEDED
        assert refusal(lambda: typed.keep(coded, form.round_id, response, NO_SUCH_CODE)) is Trouble.TICKET_UNKNOWN
        assert sealed(coded, form.round_id) == (0, 0)
