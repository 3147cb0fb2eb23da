"""The hiding rules by brute force, so that the product's clever decision has something plain to be held against."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

LAYERS = ("workers", "supervisors", "directors")
LAYER_ORDER = (*LAYERS, "leaders")
LAYER_HIDING_ORDER = ("directors", "leaders", "supervisors", "workers")
MERGED = ("supervisors", "directors")
# A minor of a 0/1 matrix of up to 20 rows stays far below this prime, so the rank modulo it is the rank itself.
PRIME = (1 << 61) - 1


class Person(NamedTuple):
    """What a respondent said about the own place in the company."""

    layer: str | None
    department: str | None


@dataclass(frozen=True)
class Shown:
    """The groups that may be seen, apart from the company itself."""

    company: bool
    layers: tuple[str, ...]
    departments: tuple[str, ...]
    merged: bool


@lru_cache(maxsize=200_000)
def rank(columns: frozenset[tuple[int, ...]]) -> int:
    """Exact rank of a set of 0/1 columns, by elimination."""
    rows = [list(column) for column in columns]
    found = 0
    for place in range(len(rows[0]) if rows else 0):
        pivot = next((index for index in range(found, len(rows)) if rows[index][place]), None)
        if pivot is None:
            continue
        rows[found], rows[pivot] = rows[pivot], rows[found]
        inverse = pow(rows[found][place], -1, PRIME)
        for index in range(found + 1, len(rows)):
            if rows[index][place]:
                factor = rows[index][place] * inverse % PRIME
                rows[index] = [(a - factor * b) % PRIME for a, b in zip(rows[index], rows[found], strict=True)]
        found += 1
    return found


def columns_of(
    people: Mapping[Person, int], layers: Sequence[str], departments: Sequence[str]
) -> dict[tuple[int, ...], int]:
    """Head-counts by indicator column: whom the shown groups cannot tell apart always weigh the same."""
    found: dict[tuple[int, ...], int] = {}
    for person, count in people.items():
        column = (
            1,
            *(int(person.layer == layer) for layer in layers),
            *(int(person.department == department) for department in departments),
        )
        found[column] = found.get(column, 0) + count
    return {column: count for column, count in found.items() if count}


def some_combination_isolates(
    people: Mapping[Person, int], layers: Sequence[str], departments: Sequence[str], threshold: int
) -> bool:
    """Whether a combination of the shown groups rests on 1..threshold - 1 people.

    A combination is a vector in the row space. One that is not zero but vanishes outside the cells S exists exactly
    when the columns outside S have a smaller rank than all columns; what it rests on is then part of S.
    """
    cells = columns_of(people, layers, departments)
    full = rank(frozenset(cells))
    small = sorted(column for column, count in cells.items() if count < threshold)
    for size in range(1, threshold):
        for chosen in combinations(small, size):
            if sum(cells[column] for column in chosen) < threshold and rank(frozenset(cells) - set(chosen)) < full:
                return True
    return False


def rule_two(sizes: Mapping[str, int], everybody: int, hiding_order: Sequence[str], threshold: int) -> list[str]:
    """The groups of one kind that stay; `hiding_order` says which of two equals goes first."""
    stay = [group for group, size in sizes.items() if size >= threshold]
    while stay and 1 <= everybody - sum(sizes[group] for group in stay) < threshold:
        stay.remove(min(stay, key=lambda group: (sizes[group], hiding_order.index(group))))
    return stay


def one_pass(
    people: Mapping[Person, int], layers: Sequence[str], departments: Sequence[str], threshold: int, merged: bool
) -> Shown:
    """Rules 2 and 4 on given layers and departments, with sizes of this pass."""
    everybody = sum(people.values())
    if everybody < threshold:
        return Shown(False, (), (), merged)

    def sizes(groups: Sequence[str], key: Callable[[Person], str | None]) -> dict[str, int]:
        return {group: sum(n for person, n in people.items() if key(person) == group) for group in groups}

    by_layer = sizes(layers, lambda person: person.layer)
    by_department = sizes(departments, lambda person: person.department)
    kept_layers = rule_two(by_layer, everybody, LAYER_HIDING_ORDER, threshold)
    last_first = departments[::-1]
    kept = rule_two(by_department, everybody, last_first, threshold)
    while kept and some_combination_isolates(people, kept_layers, kept, threshold):
        kept.remove(min(kept, key=lambda group: (by_department[group], last_first.index(group))))
    return Shown(
        True,
        tuple(layer for layer in LAYER_ORDER if layer in kept_layers),
        tuple(department for department in departments if department in kept),
        merged,
    )


def merge(people: Mapping[Person, int]) -> dict[Person, int]:
    """Supervisors and directors as one layer."""
    found: dict[Person, int] = {}
    for (layer, department), count in people.items():
        person = Person("leaders" if layer in MERGED else layer, department)
        found[person] = found.get(person, 0) + count
    return found


def listed(people: Mapping[Person, int], departments: Sequence[str], threshold: int) -> Shown:
    """Rules 1 to 4 on responses: which groups are listed at all."""
    everybody = sum(people.values())
    if everybody < threshold:
        return Shown(False, (), (), False)
    sizes = {layer: sum(n for person, n in people.items() if person.layer == layer) for layer in LAYERS}
    kept = rule_two(sizes, everybody, LAYER_HIDING_ORDER, threshold)
    if any(sizes[layer] and layer not in kept for layer in MERGED):
        return one_pass(merge(people), ("workers", "leaders"), departments, threshold, True)
    return one_pass(people, LAYERS, departments, threshold, False)


def shown_among(people: Mapping[Person, int], among: Shown, threshold: int) -> Shown:
    """The same rules on the listed groups with this pass's own sizes; nothing is merged anew."""
    counted = merge(people) if among.merged else people
    return one_pass(counted, among.layers, among.departments, threshold, among.merged)
