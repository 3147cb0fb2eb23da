"""The gate by the letter of privacy.md: its table, and thousands of small companies held against brute force."""

import random
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leercultuur_desktop.domain.identifiers import GroupKind
from leercultuur_desktop.domain.privacy import Shown, isolates, listed, shown_among
from leercultuur_desktop.domain.summary import score_round, summarise
from tests.domain.builders import cells_of, everybody, make_responses, make_round, same_answers
from tests.reference import gate_reference
from tests.reference.gate_reference import LAYERS, Person
from tests.reference.scan_reference import Row

DEPARTMENTS = ("A", "B", "C")
PLACES = [Person(layer, department) for layer in (*LAYERS, None) for department in (*DEPARTMENTS, None)]


def layers_only(directors: int, supervisors: int, workers: int, unsaid: int = 0) -> dict[Person, int]:
    sizes = {"directors": directors, "supervisors": supervisors, "workers": workers, None: unsaid}
    return {Person(layer, None): count for layer, count in sizes.items() if count}


def departments_only(**sizes: int) -> dict[Person, int]:
    return {Person("workers", name): count for name, count in sizes.items()}


def small_company(chance: random.Random) -> dict[Person, int]:
    """At most nine places that somebody is in, most of them small."""
    most = chance.choice((3, 6, 9, 14))
    return {place: chance.randint(1, most) for place in chance.sample(PLACES, chance.randint(1, 9))}


def same(ours: Shown, theirs: gate_reference.Shown) -> bool:
    return (ours.company, ours.layers, ours.departments, ours.merged) == (
        theirs.company,
        theirs.layers,
        theirs.departments,
        theirs.merged,
    )


@pytest.mark.parametrize(
    ("people", "layers", "merged"),
    [
        pytest.param(layers_only(2, 4, 18), ("workers", "leaders"), True, id="2-4-18"),
        pytest.param(layers_only(1, 5, 11), ("workers", "leaders"), True, id="1-5-11"),
        pytest.param(layers_only(1, 6, 5), ("workers", "leaders"), True, id="1-6-5"),
        pytest.param(layers_only(1, 3, 12), (), True, id="1-3-12"),
        pytest.param(layers_only(0, 5, 11), ("workers", "supervisors"), False, id="0-5-11"),
        pytest.param(layers_only(0, 6, 18, 1), ("workers",), True, id="0-6-18-unsaid-1"),
        pytest.param(layers_only(2, 4, 18, 1), ("workers",), True, id="2-4-18-unsaid-1"),
        pytest.param(layers_only(2, 4, 18, 6), ("workers", "leaders"), True, id="2-4-18-unsaid-6"),
    ],
)
def test_published_layers(people: dict[Person, int], layers: tuple[str, ...], merged: bool) -> None:
    assert listed(cells_of(people), (), 5) == Shown(True, layers, (), merged)


@pytest.mark.parametrize(
    ("people", "departments"),
    [
        pytest.param(departments_only(A=7, B=6, C=3), ("A",), id="7-6-3"),
        pytest.param(departments_only(A=12, B=3, C=2), ("A",), id="12-3-2"),
    ],
)
def test_published_departments(people: dict[Person, int], departments: tuple[str, ...]) -> None:
    assert listed(cells_of(people), DEPARTMENTS, 5).departments == departments


def test_published_combination_of_layer_and_department() -> None:
    people = {
        Person("workers", "Lassen"): 8,
        Person("workers", "Verspanen"): 8,
        Person("workers", "Kantoor"): 2,
        Person("supervisors", "Kantoor"): 4,
        Person("directors", "Kantoor"): 2,
    }
    shown = listed(cells_of(people), ("Lassen", "Verspanen", "Kantoor"), 5)
    assert shown == Shown(True, ("workers", "leaders"), ("Lassen",), merged=True)


def test_published_four_in_all() -> None:
    assert listed(cells_of(layers_only(0, 0, 4)), (), 5) == Shown(company=False)


def test_published_block_with_four_valid_workers() -> None:
    without_environment = (*same_answers()[:20], None, 0, None, None)
    rows = [
        *everybody("workers", 4),
        *[Row("workers", None, without_environment)] * 2,
        *everybody("supervisors", 9),
        *everybody("directors", 3),
    ]
    results = summarise("Proef", score_round(make_round(departments=()), make_responses(rows)))
    shown = {group.id: [block.shown for block in group.blocks] for group in results.groups}
    assert shown == {"company": [True] * 6, "workers": [True] * 5 + [False], "leaders": [True] * 5 + [False]}


@pytest.mark.parametrize(
    ("people", "layers"),
    [
        pytest.param(layers_only(6, 0, 11), ("workers", "directors"), id="directors stand alone without supervisors"),
        pytest.param(layers_only(5, 5, 5), ("workers", "supervisors", "directors"), id="all just large enough"),
        pytest.param(layers_only(7, 7, 4), (), id="few workers hide directors, who merge and hide as leaders"),
        pytest.param(layers_only(0, 0, 9), ("workers",), id="workers alone"),
        pytest.param(layers_only(0, 0, 9, 4), (), id="few without layer hide the only layer"),
        pytest.param(layers_only(5, 5, 5, 1), ("leaders",), id="of three equals the directors go, and merge"),
        pytest.param(layers_only(2, 4, 6, 1), ("workers",), id="of leaders and as many workers the leaders go"),
        pytest.param(layers_only(0, 7, 7, 1), ("workers",), id="of equals the workers go last"),
        pytest.param(layers_only(0, 0, 0, 9), (), id="nobody gave a layer"),
        pytest.param(layers_only(8, 8, 7, 2), ("supervisors", "directors"), id="the smallest goes first"),
    ],
)
def test_corners_of_the_layer_rules(people: dict[Person, int], layers: tuple[str, ...]) -> None:
    ours = listed(cells_of(people), (), 5)
    theirs = gate_reference.listed(people, (), 5)
    assert same(ours, theirs)
    assert ours.layers == layers


def test_the_last_of_equal_departments_goes_first() -> None:
    people = departments_only(A=6, B=6, C=6) | {Person("workers", None): 1}
    assert listed(cells_of(people), ("A", "B", "C"), 5).departments == ("A", "B")
    assert listed(cells_of(people), ("C", "B", "A"), 5).departments == ("C", "B")


def test_a_pass_never_merges_and_counts_the_unlisted_as_rest() -> None:
    listing = Shown(True, ("workers", "supervisors"), ("A",), merged=False)
    cells = cells_of({Person("workers", "A"): 9, Person("supervisors", "A"): 8, Person("directors", "B"): 3})
    assert shown_among(listing, cells, 5) == Shown(True, ("workers",), (), merged=False)


def test_nothing_listed_shows_nothing() -> None:
    assert shown_among(Shown(company=False), cells_of(layers_only(0, 0, 50)), 5) == Shown(company=False)


def test_the_same_listing_as_the_rules_done_naively_with_brute_force() -> None:
    chance = random.Random(61)
    for _ in range(2500):
        people, threshold = small_company(chance), chance.choice((5, 5, 6, 7))
        order = chance.sample(DEPARTMENTS, 3)
        ours, theirs = listed(cells_of(people), order, threshold), gate_reference.listed(people, order, threshold)
        assert same(ours, theirs), (people, order, threshold)
        # A later pass has fewer people: some without a block score.
        valid = {place: chance.randint(max(0, count - 3), count) for place, count in people.items()}
        for factor in (1, 2):
            passed = shown_among(ours, cells_of(valid), factor * threshold)
            assert same(passed, gate_reference.shown_among(valid, theirs, factor * threshold)), (people, valid, order)


def check_isolates(
    people: dict[Person, int], layers: Sequence[str], departments: Sequence[str], threshold: int, *, merged: bool
) -> None:
    ours = isolates(cells_of(people), layers, departments, threshold, merged=merged)
    counted = gate_reference.merge(people) if merged else people
    theirs = gate_reference.some_combination_isolates(counted, layers, departments, threshold)
    assert ours == theirs, (people, layers, departments, threshold)


def test_a_combination_is_found_exactly_when_there_is_one() -> None:
    chance = random.Random(1989)
    for _ in range(3000):
        merged = chance.random() < 0.4
        kinds = ("workers", "leaders") if merged else LAYERS
        layers = [layer for layer in kinds if chance.random() < 0.7]
        departments = [department for department in DEPARTMENTS if chance.random() < 0.7]
        check_isolates(small_company(chance), layers, departments, chance.choice((2, 5, 5, 7, 10)), merged=merged)


@given(
    st.dictionaries(st.sampled_from(PLACES), st.integers(0, 12), max_size=9),
    st.sets(st.sampled_from(LAYERS)),
    st.sets(st.sampled_from(DEPARTMENTS)),
    st.integers(1, 11),
)
@settings(max_examples=200)
def test_a_combination_is_found_whatever_is_shown(
    people: dict[Person, int], layers: set[str], departments: set[str], threshold: int
) -> None:
    check_isolates(people, sorted(layers), sorted(departments), threshold, merged=False)


@given(st.dictionaries(st.sampled_from(PLACES), st.integers(1, 9), max_size=9), st.randoms(use_true_random=False))
@settings(max_examples=60)
def test_the_order_in_which_people_came_changes_nothing(people: dict[Person, int], chance: random.Random) -> None:
    shuffled = list(people.items())
    chance.shuffle(shuffled)
    assert listed(cells_of(people), DEPARTMENTS, 5) == listed(cells_of(dict(shuffled)), DEPARTMENTS, 5)


def test_a_company_of_one_department_less_is_still_named() -> None:
    results = summarise("Proef", score_round(make_round(), make_responses(everybody("workers", 9, "Lassen"))))
    hidden = [(group.kind, group.id) for group in results.hidden]
    assert hidden == [
        (GroupKind.LAYER, "supervisors"),
        (GroupKind.LAYER, "directors"),
        (GroupKind.DEPARTMENT, "Verspanen"),
        (GroupKind.DEPARTMENT, "Kantoor"),
        (GroupKind.DEPARTMENT, "Expeditie"),
    ]
