"""The whole of `results --json` from plain rows with numpy and scipy, as a second opinion on every figure."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import combinations
from typing import Any, NamedTuple

import numpy as np
from scipy import stats

from tests.reference.gate_reference import LAYERS, MERGED, Person, Shown, listed, shown_among

DONT_KNOW = 0


class Row(NamedTuple):
    """One response as it stands in a file: 1..5, 0 for `weet ik niet`, None for nothing."""

    layer: str | None
    department: str | None
    answers: tuple[int | None, ...]


@dataclass(frozen=True)
class Facts:
    """What the company and the round say about themselves."""

    headcount: Mapping[str, int]
    departments: Sequence[str]
    blocks: Mapping[str, Sequence[str]]
    minimum: int = 5
    target: float = 4.0


@dataclass(frozen=True)
class Part:
    """The answers of one respondent to one block; `score` is exact, so that ties are ties."""

    person: Person
    answers: tuple[int | None, ...]

    @cached_property
    def given(self) -> list[int]:
        return [answer for answer in self.answers if answer]

    @cached_property
    def score(self) -> Fraction | None:
        enough = 2 * len(self.given) >= len(self.answers)
        return Fraction(sum(self.given), len(self.given)) if enough else None

    @cached_property
    def complete(self) -> bool:
        return len(self.given) == len(self.answers)


def mean_of(scores: Sequence[Fraction]) -> Fraction:
    return sum(scores, Fraction(0)) / len(scores)


def variance_of(scores: Sequence[Fraction]) -> Fraction:
    mean = mean_of(scores)
    return sum(((score - mean) ** 2 for score in scores), Fraction(0)) / (len(scores) - 1)


def interval(scores: Sequence[Fraction], headcount: int | None) -> tuple[float | None, float | None]:
    n = len(scores)
    if n < 2:
        return None, None
    finite = 1.0 if headcount is None or n > headcount else np.sqrt(1 - n / headcount)
    half = stats.t.ppf(0.975, n - 1) * np.sqrt(float(variance_of(scores)) / n) * finite
    mean = float(mean_of(scores))
    return max(1.0, float(mean - half)), min(5.0, float(mean + half))


def welch(first: Sequence[Fraction], second: Sequence[Fraction], level: float = 0.95) -> tuple[float, float]:
    difference = float(mean_of(first) - mean_of(second))
    a, b = float(variance_of(first)) / len(first), float(variance_of(second)) / len(second)
    if a + b == 0:
        return difference, difference
    freedom = (a + b) ** 2 / (a**2 / (len(first) - 1) + b**2 / (len(second) - 1))
    half = float(stats.t.ppf((1 + level) / 2, freedom) * np.sqrt(a + b))
    return difference - half, difference + half


def contrast(first: Sequence[Fraction], second: Sequence[Fraction], enough: Fraction) -> dict[str, Any]:
    difference = mean_of(first) - mean_of(second)
    low, high = welch(first, second)
    varies = variance_of(first) + variance_of(second) > 0
    notable = varies and abs(difference) >= enough and not low <= 0 <= high
    return {"difference": float(difference), "low": low, "high": high, "notable": notable}


def alpha(table: Sequence[Sequence[int]]) -> tuple[float | None, float | None, float | None]:
    values = np.asarray(table, dtype=float)
    n, k = values.shape
    total = values.sum(axis=1).var(ddof=1)
    if k < 2 or total == 0:
        return None, None, None
    value = k / (k - 1) * (1 - values.var(axis=0, ddof=1).sum() / total)
    one, other = n - 1, (n - 1) * (k - 1)
    low, high = (1 - (1 - value) * stats.f.ppf(level, one, other) for level in (0.975, 0.025))
    return float(value), float(low), float(high)


def agreement(table: Sequence[Sequence[int]]) -> float:
    variances = [variance_of([Fraction(value) for value in column]) for column in zip(*table, strict=True)]
    return float(max(Fraction(0), 1 - mean_of(variances) / 2))


class Scan:
    """One closed round, with everything the passes need."""

    def __init__(self, facts: Facts, rows: Sequence[Row]) -> None:
        self.facts, self.rows = facts, rows
        people = Counter(Person(row.layer, row.department) for row in rows)
        self.listed = listed(people, facts.departments, facts.minimum)
        self.parts: dict[str, list[Part]] = {}
        start = 0
        for block, questions in facts.blocks.items():
            span = slice(start, start + len(questions))
            self.parts[block] = [Part(Person(row.layer, row.department), row.answers[span]) for row in rows]
            start += len(questions)
        self.block_shown = {block: self.gate(self.valid(block)) for block in facts.blocks}

    def valid(self, block: str) -> list[Part]:
        return [part for part in self.parts[block] if part.score is not None]

    def gate(self, parts: Sequence[Part], times: int = 1) -> Shown:
        people = Counter(part.person for part in parts)
        return shown_among(people, self.listed, times * self.facts.minimum)

    def groups(self) -> list[tuple[str, str]]:
        if not self.listed.company:
            return []
        layers = [("layer", layer) for layer in self.listed.layers]
        return [("company", "company"), *layers, *(("department", name) for name in self.listed.departments)]

    def belongs(self, person: Person, kind: str, name: str) -> bool:
        if kind == "company":
            return True
        if kind == "department":
            return person.department == name
        return person.layer in MERGED if name == "leaders" else person.layer == name

    def headcount(self, kind: str, name: str) -> int | None:
        if kind == "department":
            return None
        return sum(self.facts.headcount[x] for x in LAYERS if self.belongs(Person(x, None), kind, name))

    def scores(self, block: str, kind: str, name: str) -> list[Fraction] | None:
        """The block scores of a group, or None where the block is hidden for it."""
        if (kind, name) not in self.groups() or not passes(self.block_shown[block], kind, name):
            return None
        return [part.score for part in self.valid(block) if self.belongs(part.person, kind, name) and part.score]

    def block(self, block: str, kind: str, name: str) -> dict[str, Any]:
        scores = self.scores(block, kind, name)
        if scores is None:
            return {"id": block, "shown": False}
        parts = [part for part in self.valid(block) if self.belongs(part.person, kind, name)]
        low, high = interval(scores, self.headcount(kind, name))
        answers = [answer for part in parts for answer in part.given]
        complete = [part.given for part in parts if part.complete]
        agree = len(complete) >= 8 and passes(self.gate([p for p in self.valid(block) if p.complete]), kind, name)
        reliable = kind == "company" and len(complete) >= 30
        value, alpha_low, alpha_high = alpha(complete) if reliable else (None, None, None)
        return {
            "id": block,
            "shown": True,
            "n": len(scores),
            "mean": float(mean_of(scores)),
            "sd": float(variance_of(scores)) ** 0.5 if len(scores) > 1 else None,
            "low": low,
            "high": high,
            "favourable": sum(answer >= 4 for answer in answers) / len(answers),
            "neutral": sum(answer == 3 for answer in answers) / len(answers),
            "unfavourable": sum(answer <= 2 for answer in answers) / len(answers),
            "agreement": agreement(complete) if agree else None,
            "alpha": value,
            "alpha_low": alpha_low,
            "alpha_high": alpha_high,
            "questions": self.questions(block, kind, name, parts),
        }

    def questions(self, block: str, kind: str, name: str, parts: Sequence[Part]) -> list[dict[str, Any]] | None:
        found = []
        for place, question in enumerate(self.facts.blocks[block]):
            if not passes(self.gate([p for p in self.valid(block) if p.answers[place]], times=2), kind, name):
                return None
            given = [part.answers[place] for part in parts if part.answers[place]]
            unknown = None
            if kind == "company":
                unknown = sum(part.answers[place] == DONT_KNOW for part in self.parts[block])
                if any(1 <= count < self.facts.minimum for count in (unknown, len(self.rows) - len(given))):
                    unknown = None
            counts = [given.count(option) for option in range(1, 6)]
            mean = sum(option * count for option, count in enumerate(counts, 1)) / len(given)
            found.append({"id": question, "n": len(given), "mean": mean, "counts": counts, "dont_know": unknown})
        return found

    def group(self, kind: str, name: str) -> dict[str, Any]:
        found: dict[str, Any] = {"kind": kind, "id": name}
        if name == "leaders" and kind == "layer":
            found["merged"] = list(MERGED)
        people = [row for row in self.rows if self.belongs(Person(row.layer, row.department), kind, name)]
        found |= {"responses": len(people), "headcount": self.headcount(kind, name)}
        return found | {"blocks": [self.block(block, kind, name) for block in self.facts.blocks]}

    def hidden(self) -> list[dict[str, str]]:
        layers = ("workers", "leaders") if self.listed.merged else LAYERS
        every = [("layer", layer) for layer in layers] + [("department", name) for name in self.facts.departments]
        return [{"kind": kind, "id": name} for kind, name in every if (kind, name) not in self.groups()]

    def gaps(self) -> list[dict[str, Any]]:
        found = []
        for block in self.facts.blocks:
            for first, second in combinations(self.listed.layers, 2):
                one, other = self.scores(block, "layer", first), self.scores(block, "layer", second)
                if one and other:
                    named = {"block": block, "first": first, "second": second}
                    found.append(named | contrast(one, other, Fraction(1, 2)))
        return found

    def changes(self, earlier: "Scan") -> list[dict[str, Any]]:
        found = []
        for kind, name in self.groups():
            for block, questions in self.facts.blocks.items():
                same = list(questions) == list(earlier.facts.blocks.get(block, ()))
                now, then = self.scores(block, kind, name), same and earlier.scores(block, kind, name)
                if now and then:
                    found.append({"kind": kind, "id": name, "block": block} | contrast(now, then, Fraction(3, 10)))
        return found

    def priorities(self) -> list[str]:
        """Exact arithmetic: two blocks with one mean are a tie, whatever order the answers came in."""
        if not self.listed.company:
            return []
        seen = {block: self.scores(block, "company", "company") for block in self.facts.blocks}
        shown = [block for block, scores in seen.items() if scores]
        shown.sort(key=lambda block: (mean_of(seen[block] or []), -variance_of(seen[block] or [])))
        return shown + [block for block in self.facts.blocks if block not in shown]


def passes(shown: Shown, kind: str, name: str) -> bool:
    if kind == "company":
        return shown.company
    return name in (shown.layers if kind == "layer" else shown.departments)


def results(facts: Facts, rows: Sequence[Row], earlier: tuple[Facts, Sequence[Row]] | None = None) -> dict[str, Any]:
    """The figures of `results --json`; company name, round, questionnaire and sources are not worked out here."""
    scan = Scan(facts, rows)
    headcount = sum(facts.headcount.values())
    found: dict[str, Any] = {
        "minimum_group": facts.minimum,
        "responses": len(rows),
        "headcount": headcount,
        "response_rate": len(rows) / headcount if headcount else None,
        "groups": [scan.group(kind, name) for kind, name in scan.groups()],
        "hidden": scan.hidden(),
        "gaps": scan.gaps(),
    }
    if earlier:
        found["changes"] = scan.changes(Scan(*earlier))
    return found | {"priorities": scan.priorities()}
