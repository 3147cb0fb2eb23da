"""Someone with every figure of a report and a computer must not get at fewer than T people: every way is tried."""

import random
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from itertools import combinations

import pytest

from leercultuur_desktop.domain.identifiers import BLOCKS, GroupKind
from leercultuur_desktop.domain.privacy import Shown, listed, shown_among
from leercultuur_desktop.domain.results import BlockResult, Results
from leercultuur_desktop.domain.summary import score_round, summarise
from tests.domain.builders import QUESTIONS_IN_BLOCK, cells_of, make_responses, make_round, random_rows
from tests.reference.gate_reference import LAYERS, MERGED, Person
from tests.reference.scan_reference import Part, Row

DEPARTMENTS = ("A", "B", "C")
PLACES = [Person(layer, department) for layer in (*LAYERS, None) for department in (*DEPARTMENTS, None)]
Group = tuple[str, str]
Vector = list[Fraction]


def within(place: Person, group: Group) -> bool:
    kind, name = group
    if kind == "company":
        return True
    if kind == "department":
        return place.department == name
    return place.layer in MERGED if name == "leaders" else place.layer == name


def cancel(vector: Vector, pivot: Vector, place: int) -> Vector:
    """The vector with its value in that place brought to zero."""
    factor = vector[place] / pivot[place]
    return [a - factor * b for a, b in zip(vector, pivot, strict=True)] if factor else vector


def vanishing(vectors: list[Vector], places: list[int]) -> list[Vector]:
    """A basis of all combinations of these vectors that are zero in the given places, by exact elimination."""
    rest = [list(vector) for vector in vectors]
    for place in places:
        pivot = next((vector for vector in rest if vector[place]), None)
        if pivot is None:
            continue
        rest = [cancel(vector, pivot, place) for vector in rest if vector is not pivot]
    return [vector for vector in rest if any(vector)]


def exact_supports(people: Mapping[Person, int], groups: list[Group], threshold: int) -> Iterator[frozenset[Person]]:
    """Every set of 1..threshold - 1 people (whole cells) on which some combination of the groups rests exactly.

    Combinations that vanish elsewhere form a space; over the rationals one of them has no zero in the set exactly
    when for every cell of the set some vector of a basis has none.
    """
    places = [place for place, count in people.items() if count]
    vectors = [[Fraction(within(place, group)) for place in places] for group in groups]
    numbers = range(len(places))
    for size in range(1, len(places) + 1):
        for chosen in combinations(numbers, size):
            if sum(people[places[number]] for number in chosen) < threshold:
                basis = vanishing(vectors, [number for number in numbers if number not in chosen])
                if all(any(vector[number] for vector in basis) for number in chosen):
                    yield frozenset(places[number] for number in chosen)


def safe(people: Mapping[Person, int], groups: list[Group], threshold: int) -> bool:
    return not any(exact_supports(people, groups, threshold))


def groups_of(shown: Shown) -> list[Group]:
    company = [("company", "company")] if shown.company else []
    departments = [("department", name) for name in shown.departments]
    return [*company, *(("layer", name) for name in shown.layers), *departments]


def published_groups(results: Results, accept: Callable[[BlockResult], bool], place: int) -> list[Group]:
    return [(group.kind.value, group.id) for group in results.groups if accept(group.blocks[place])]


def crowded_company(chance: random.Random) -> dict[Person, int]:
    """Up to nine places, of which some are large enough to be shown and some are not."""
    return {place: chance.choice((1, 2, 3, 4, 6, 9, 14)) for place in chance.sample(PLACES, chance.randint(3, 9))}


def test_the_adversary_finds_what_there_is_to_find() -> None:
    people = {Person("workers", "A"): 8, Person("workers", "B"): 2, Person("supervisors", "B"): 6}
    everything: list[Group] = [("company", "company"), ("layer", "workers"), ("layer", "supervisors")]
    assert safe(people, everything, 5)
    found = set(exact_supports(people, [*everything, ("department", "B")], 5))
    assert found == {frozenset({Person("workers", "B")})}


@pytest.mark.parametrize("threshold", [5, 7])
def test_nothing_listed_rests_on_too_few(threshold: int) -> None:
    chance = random.Random(threshold)
    shown_with_departments = 0
    for _ in range(500):
        people = crowded_company(chance)
        shown = listed(cells_of(people), DEPARTMENTS, threshold)
        shown_with_departments += bool(shown.layers and shown.departments)
        assert safe(people, groups_of(shown), threshold), people
    assert shown_with_departments > 40


@pytest.mark.parametrize("factor", [1, 2])
def test_nothing_that_passes_later_rests_on_too_few(factor: int) -> None:
    chance = random.Random(factor)
    for _ in range(300):
        people = crowded_company(chance)
        listing = listed(cells_of(people), DEPARTMENTS, 5)
        valid = {place: max(0, count - chance.choice((0, 0, 1, 3))) for place, count in people.items()}
        shown = shown_among(listing, cells_of(valid), factor * 5)
        assert set(groups_of(shown)) <= set(groups_of(listing))
        assert safe(valid, groups_of(shown), factor * 5), (people, valid)


def placed_rows(chance: random.Random) -> list[Row]:
    """Answers of a crowded company."""
    people = crowded_company(chance)
    places = [place for place, count in people.items() for _ in range(count)]
    answers = random_rows(chance, len(places), DEPARTMENTS)
    return [Row(place.layer, place.department, row.answers) for place, row in zip(places, answers, strict=True)]


def check_block(results: Results, rows: list[Row], number: int) -> int:
    """Scores, shares and agreement at T, distributions at 2T; returns how many groups show their questions."""
    span = slice(number * QUESTIONS_IN_BLOCK, (number + 1) * QUESTIONS_IN_BLOCK)
    parts = [Part(Person(row.layer, row.department), row.answers[span]) for row in rows]
    valid = [part for part in parts if part.score is not None]
    minimum = results.minimum_group
    scored = published_groups(results, lambda block: block.mean is not None, number)
    assert scored == published_groups(results, lambda block: block.shown, number)
    assert scored == published_groups(results, lambda block: block.favourable is not None, number)
    assert safe(Counter(part.person for part in valid), scored, minimum)
    agreeing = published_groups(results, lambda block: block.agreement is not None, number)
    assert safe(Counter(part.person for part in valid if part.complete), agreeing, minimum)
    asked = published_groups(results, lambda block: block.questions is not None, number)
    for place in range(QUESTIONS_IN_BLOCK):
        people = Counter(part.person for part in valid if part.answers[place])
        assert safe(people, asked, 2 * minimum)
    return len(asked)


def test_no_figure_of_a_whole_report_rests_on_too_few() -> None:
    chance = random.Random(2027)
    shown_questions = 0
    for _ in range(60):
        rows = placed_rows(chance)
        a_round = make_round(minimum=chance.choice((5, 5, 7)), departments=DEPARTMENTS)
        results = summarise("Proef", score_round(a_round, make_responses(rows)))
        listed_groups: list[Group] = [(group.kind.value, group.id) for group in results.groups]
        people = Counter(Person(row.layer, row.department) for row in rows)
        assert safe(people, listed_groups, a_round.minimum_group)
        shown_questions += sum(check_block(results, rows, number) for number in range(len(BLOCKS)))
    assert shown_questions > 60


def test_what_nobody_may_know_is_counted_nowhere() -> None:
    chance = random.Random(8)
    for _ in range(60):
        rows = placed_rows(chance)
        results = summarise("Proef", score_round(make_round(departments=DEPARTMENTS), make_responses(rows)))
        for group in results.groups:
            for block in group.blocks:
                if not block.shown:
                    assert block == BlockResult(block.id, shown=False)
                for question in block.questions or ():
                    left = len(rows) - question.n if group.kind is GroupKind.COMPANY else 0
                    known = question.dont_know
                    assert known is None or (group.kind is GroupKind.COMPANY and not 1 <= known < 5)
                    assert known is None or not 1 <= left < 5
