"""What is sealed must come back the same, and whatever else is in a record must never stop the other records."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leercultuur_desktop.domain.answers import Response, check_answers, decode_response, encode_response
from leercultuur_desktop.domain.identifiers import Layer, Source
from leercultuur_desktop.domain.summary import score_round, summarise
from tests.domain.builders import everybody, make_responses, make_round

RESPONSES = st.builds(
    Response,
    st.one_of(st.none(), st.sampled_from(Layer)),
    st.one_of(st.none(), st.text(st.characters(codec="utf-8"), max_size=60)),
    st.lists(st.one_of(st.none(), st.integers(0, 5)), min_size=24, max_size=24).map(tuple),
    st.sampled_from(Source),
)
ANYTHING = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=30)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=3), inner, max_size=3)),
    max_leaves=4,
)


def record(**changes: object) -> bytes:
    """A record as another program could have sealed it: the public key is no secret."""
    plain: dict[str, object] = {"l": "workers", "d": "Lassen", "a": "3" * 24, "s": "kiosk"}
    return json.dumps(plain | changes).encode()


@given(RESPONSES)
@settings(max_examples=100)
def test_what_was_encoded_comes_back(response: Response) -> None:
    assert decode_response(encode_response(response), 24) == response


def test_a_response_is_a_few_bytes_without_order_or_time() -> None:
    response = Response(Layer.WORKERS, "Lassen", (1, 0, None, 5), Source.TYPED)
    assert encode_response(response) == b'{"l":"workers","d":"Lassen","a":"10-5","s":"typed"}'


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"\x00\xff\xfe", id="no text"),
        pytest.param(b"null", id="null"),
        pytest.param(b"[]", id="a list"),
        pytest.param(b'"tekst"', id="a string"),
        pytest.param(b"{}", id="no fields"),
        pytest.param(record(a="3" * 23), id="too few answers"),
        pytest.param(record(a="3" * 25), id="too many answers"),
        pytest.param(record(a="3" * 23 + "6"), id="an answer off the scale"),
        pytest.param(record(a="3" * 23 + "x"), id="an answer that is no number"),
        pytest.param(record(a=None), id="no answers"),
        pytest.param(record(a=[-1] * 24), id="negative answers"),
        pytest.param(record(l="boss"), id="an unknown layer"),
        pytest.param(record(l=["workers"]), id="a list as layer"),
        pytest.param(record(s="post"), id="an unknown source"),
        pytest.param(record(s=None), id="no source"),
        pytest.param(record() + record(), id="two responses"),
        pytest.param(record(d=["Lassen"]), id="a list as department"),
        pytest.param(record(d={}), id="an object as department"),
        pytest.param(record(d=7), id="a number as department"),
        pytest.param(record(a=[float("inf")] * 24), id="endless answers"),
        pytest.param(record(a=[3.7] * 24), id="broken answers"),
        pytest.param(record(a=[True] * 24), id="answers of yes and no"),
        pytest.param(b"[" * 512, id="as many brackets as a record can hold"),
    ],
)
def test_whatever_is_no_response_is_a_value_error(data: bytes) -> None:
    """The results skip and count exactly ValueError: anything else stops all other records for good."""
    with pytest.raises(ValueError):
        decode_response(data, 24)


@given(st.fixed_dictionaries({}, optional={"l": ANYTHING, "d": ANYTHING, "a": ANYTHING, "s": ANYTHING}))
@settings(max_examples=150)
def test_one_made_up_record_never_stops_the_results(changes: dict[str, object]) -> None:
    responses = make_responses(everybody("workers", 9, "Lassen"))
    try:
        responses.append(decode_response(record(**changes), 24))
    except ValueError:
        return
    assert summarise("Proef", score_round(make_round(), responses)).responses == 10


@pytest.mark.parametrize("answers", [(), (3,) * 23, (3,) * 25])
def test_every_question_has_one_answer(answers: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="number of answers"):
        check_answers(answers, 24)


@pytest.mark.parametrize("answer", [-1, 6, 100])
def test_answers_stay_on_the_scale(answer: int) -> None:
    with pytest.raises(ValueError, match="scale"):
        check_answers((3, answer), 2)
    check_answers((0, None, 1, 5), 4)
