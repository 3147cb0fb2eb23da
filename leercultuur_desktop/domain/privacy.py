"""The gate: which groups may be shown, so that nothing shown, nor any sum or difference of it, rests on too few people.

Everything works on head-counts of cells (layer x department); thresholds are T for block scores and 2T for the
distribution of questions. The rules are those of privacy.md, by number.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from leercultuur_desktop.domain.identifiers import LEADERS, Layer

Cell = tuple[Layer | None, str | None]
"""Layer and department of a respondent; None where not given."""
Cells = Mapping[Cell, int]

MERGED_LAYERS: Final = (Layer.SUPERVISORS, Layer.DIRECTORS)
_HIDDEN: Final = "hidden"
_FIRST_HIDDEN_LAYERS: Final = (Layer.DIRECTORS.value, LEADERS, Layer.SUPERVISORS.value, Layer.WORKERS.value)


@dataclass(frozen=True, slots=True)
class Shown:
    """Which groups pass: the company, layers (by id; `leaders` when merged) and departments in the company's order.

    `merged` says that supervisors and directors count as `leaders` here, shown or not.
    """

    company: bool
    layers: tuple[str, ...] = ()
    departments: tuple[str, ...] = ()
    merged: bool = False


def listed(cells: Cells, departments: Sequence[str], minimum: int) -> Shown:
    """Which groups are listed at all, from the number of responses in every cell (rules 1 to 4 with T)."""
    if sum(cells.values()) < minimum:
        return Shown(company=False)
    merged = False
    sizes = layer_sizes(cells, merged=False)
    layers = _hide_small(sizes, cells, minimum, _FIRST_HIDDEN_LAYERS)
    if any(sizes[layer.value] and layer.value not in layers for layer in MERGED_LAYERS):
        merged = True
        layers = _hide_small(layer_sizes(cells, merged=True), cells, minimum, _FIRST_HIDDEN_LAYERS)
    return _with_departments(cells, layers, departments, minimum, merged=merged)


def shown_among(listing: Shown, cells: Cells, threshold: int) -> Shown:
    """Which of the listed groups pass on these cells' own numbers (valid scores, answers or complete cases).

    Rules 1, 2 and 4 with `threshold`; nothing is merged anew, and everything unlisted counts in the hidden rest.
    """
    if not listing.company or sum(cells.values()) < threshold:
        return Shown(company=False, merged=listing.merged)
    sizes = layer_sizes(cells, merged=listing.merged)
    layers = _hide_small({one: sizes[one] for one in listing.layers}, cells, threshold, _FIRST_HIDDEN_LAYERS)
    return _with_departments(cells, layers, listing.departments, threshold, merged=listing.merged)


def layer_sizes(cells: Cells, *, merged: bool) -> dict[str, int]:
    """Number of people per layer id; with `merged`, supervisors and directors together as `leaders`."""
    sizes = {layer_id: 0 for layer_id in layer_ids(merged=merged)}
    for (layer, _), count in cells.items():
        if layer is not None:
            sizes[layer_id_of(layer, merged=merged)] += count
    return sizes


def layer_ids(*, merged: bool) -> tuple[str, ...]:
    """The layer ids in the order of the model: workers, supervisors, directors; or workers, leaders."""
    return (Layer.WORKERS.value, LEADERS) if merged else tuple(layer.value for layer in Layer)


def layer_id_of(layer: Layer, *, merged: bool) -> str:
    """The id under which a layer counts."""
    return LEADERS if merged and layer in MERGED_LAYERS else layer.value


def department_sizes(cells: Cells, departments: Sequence[str]) -> dict[str, int]:
    """Number of people per department."""
    sizes = dict.fromkeys(departments, 0)
    for (_, department), count in cells.items():
        if department in sizes:
            sizes[department] += count
    return sizes


def _hide_small(sizes: Mapping[str, int], cells: Cells, threshold: int, hidden_first: Sequence[str]) -> tuple[str, ...]:
    """Rule 2: hide what is too small, then the next smallest while the hidden rest is itself too small."""
    shown = {group: size for group, size in sizes.items() if size >= threshold}
    rest = sum(cells.values()) - sum(shown.values())
    while shown and 0 < rest < threshold:
        smallest = min(shown, key=lambda group: (shown[group], hidden_first.index(group)))
        rest += shown.pop(smallest)
    return tuple(shown)


def _with_departments(
    cells: Cells, layers: tuple[str, ...], departments: Sequence[str], threshold: int, *, merged: bool
) -> Shown:
    """Rule 4: rule 2 on departments, then hide the smallest while a combination isolates too few."""
    last_first = tuple(reversed(departments))
    sizes = department_sizes(cells, departments)
    shown = list(_hide_small(sizes, cells, threshold, last_first))
    while shown and isolates(cells, layers, shown, threshold, merged=merged):
        shown.remove(min(shown, key=lambda department: (sizes[department], last_first.index(department))))
    return Shown(company=True, layers=layers, departments=tuple(shown), merged=merged)


def isolates(cells: Cells, layers: Sequence[str], departments: Sequence[str], threshold: int, *, merged: bool) -> bool:
    """Whether some linear combination of company, these layers and departments rests on 1..threshold-1 people.

    In such a combination every cell weighs (value of its layer) + (value of its department). A shown layer's value is
    free, hidden layers and no layer share one; a shown department's value is free, that of all others is 0. Only which
    values coincide matters, and which is 0: every case is tried, and per case the reachable numbers of people that
    keep a weight are collected department by department.
    """
    table = _by_department(cells, layers, departments, merged=merged)
    values = sorted({value for row in table.values() for value in row})
    for classes in _partitions(values):
        rows = {department: _by_class(row, classes) for department, row in table.items()}
        for zero in range(-1, len(classes)):
            if _reaches_few(rows, zero, threshold):
                return True
    return False


def _by_department(
    cells: Cells, layers: Sequence[str], departments: Sequence[str], *, merged: bool
) -> dict[str | None, dict[str, int]]:
    """People per shown department (None: all others) and per layer value."""
    table: dict[str | None, dict[str, int]] = {None: {}}
    for (layer, department), count in cells.items():
        if count:
            layer_id = layer_id_of(layer, merged=merged) if layer else _HIDDEN
            value = layer_id if layer_id in layers else _HIDDEN
            row = table.setdefault(department if department in departments else None, {})
            row[value] = row.get(value, 0) + count
    return table


def _partitions(values: Sequence[str]) -> Iterator[tuple[frozenset[str], ...]]:
    """All ways in which values can coincide."""
    if not values:
        yield ()
        return
    first, *others = values
    for classes in _partitions(others):
        yield (frozenset({first}), *classes)
        for place, members in enumerate(classes):
            yield (*classes[:place], members | {first}, *classes[place + 1 :])


def _by_class(row: Mapping[str, int], classes: Sequence[frozenset[str]]) -> tuple[int, ...]:
    return tuple(sum(row.get(value, 0) for value in members) for members in classes)


def _reaches_few(rows: Mapping[str | None, tuple[int, ...]], zero: int, threshold: int) -> bool:
    reachable = 1  # bit k: a combination in which k people keep a weight (k < threshold)
    within = (1 << threshold) - 1
    for department, by_class in rows.items():
        everybody = sum(by_class)
        if department is None:
            choices = {everybody - (by_class[zero] if zero >= 0 else 0)}
        else:
            choices = {everybody, *(everybody - cancelled for cancelled in by_class)}
        spread = 0
        for kept in choices:
            if kept < threshold:
                spread |= reachable << kept
        reachable = spread & within
        if not reachable:
            return False
    return reachable > 1
