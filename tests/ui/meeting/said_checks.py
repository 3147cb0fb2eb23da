"""Reads a sentence about a difference back into names, numbers and certainty, and holds it against `results --json`."""

from __future__ import annotations

import math
import random
import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from typing import Any

from scipy import stats

from leercultuur_desktop.domain.identifiers import BLOCKS, COMPANY_ID
from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.domain.summary import score_round, summarise
from leercultuur_desktop.exchange.results_json import results_to_plain
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.paths import translations
from leercultuur_desktop.ui.meeting.differences import Said
from tests.domain.builders import DEPARTMENTS, make_questionnaire, make_responses, make_round, random_rows
from tests.reference.scan_reference import Row

COMPANIES = 220
SURE = {
    "gap": {
        "Dit verschil is zeker.": "certain",
        "Dit verschil is waarschijnlijk.": "likely",
        "Of dit echt verschilt, is niet te zeggen.": "unknown",
        "Een heel klein verschil is zeker.": "certain",
        "Een heel klein verschil is waarschijnlijk.": "likely",
    },
    "change": {
        "Deze verandering is zeker.": "certain",
        "Deze verandering is waarschijnlijk.": "likely",
        "Of dit echt veranderd is, is niet te zeggen.": "unknown",
        "Een heel kleine verandering is zeker.": "certain",
        "Een heel kleine verandering is waarschijnlijk.": "likely",
    },
}
NAMES = {
    "medewerkers": ("layer", "workers"),
    "direct-leidinggevenden": ("layer", "supervisors"),
    "de directie": ("layer", "directors"),
    "de leiding": ("layer", "leaders"),
    "het hele bedrijf": ("company", "company"),
}
SCORE = r"(\d,\d)"
TWO = re.compile(
    rf"^(?P<block>.+?): (?P<one>.+?) (?:geeft|geven) {SCORE} en (?P<other>.+?) (?:geeft|geven) {SCORE}\.(?P<sure>.*)$"
)
SAME = re.compile(rf"^(?P<block>.+?): (?P<one>.+?) en (?P<other>.+?) geven allebei {SCORE}\.(?P<sure>.*)$")
CHANGED = re.compile(
    rf"^(?P<block>.+?)(?: bij (?P<one>.+?))?: was {SCORE}(?:, is nu| en is nu ook) {SCORE}\. (?P<sure>.+)$"
)
INTERVAL = re.compile(
    r"^(?P<who>.+): (?:tussen (?P<low>\d,\d)(?P<lower> lager)? en|(?P<about>ongeveer)|tot) "
    rf"{SCORE} (?P<way>hoger|lager)\.$"
)
DUTCH = Words("nl", translations())


def shown(value: float) -> str:
    """A score as Dutch readers write it, rounded half up: worked out here once more."""
    cents = Decimal(repr(round(value, 12))).quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)
    return str(abs(cents) if cents == 0 else cents).replace(".", ",")


class Plain:
    """The JSON of a round, as somebody else would read it."""

    def __init__(self, results: Results) -> None:
        self.data: dict[str, Any] = results_to_plain(results)

    def block(self, group: tuple[str, str], block: str) -> dict[str, Any]:
        found = next(one for one in self.data["groups"] if (one["kind"], one["id"]) == group)
        return next(one for one in found["blocks"] if one["id"] == block)

    def has(self, group: tuple[str, str]) -> bool:
        return any((one["kind"], one["id"]) == group for one in self.data["groups"])

    def gap(self, block: str, first: str, second: str) -> dict[str, Any]:
        return next(
            one for one in self.data["gaps"] if (one["block"], one["first"], one["second"]) == (block, first, second)
        )

    def change(self, group: tuple[str, str], block: str) -> dict[str, Any]:
        return next(one for one in self.data["changes"] if (one["kind"], one["id"], one["block"]) == (*group, block))


def certainty(first: dict[str, Any], second: dict[str, Any], entry: dict[str, Any]) -> str:
    """Scoring.md's words from the published figures alone: the 95% interval as it stands, the 80% one from scipy."""
    low, high = entry["low"], entry["high"]
    if low is None:
        return "unknown"
    one, other = first["sd"] ** 2 / first["n"], second["sd"] ** 2 / second["n"]
    if one + other == 0:
        return "certain" if entry["difference"] else "unknown"
    if low > 0 or high < 0:
        return "certain"
    degrees = (one + other) ** 2 / (one**2 / (first["n"] - 1) + other**2 / (second["n"] - 1))
    half = stats.t.ppf(0.90, degrees) * math.sqrt(one + other)
    return "likely" if abs(entry["difference"]) > half else "unknown"


def group_of(name: str) -> tuple[str, str]:
    return NAMES.get(name) or ("department", name.removeprefix("afdeling "))


def check_interval(detail: str, entry: dict[str, Any], higher: str | None) -> None:
    """Bounds and direction of the interval under a sentence, in either direction."""
    told = INTERVAL.match(detail)
    if told is None:
        assert entry["low"] is None or entry["low"] == entry["high"], detail
        return
    low, high = entry["low"], entry["high"]
    if higher is not None:
        assert told["who"].lower() == higher
        if entry["difference"] < 0:
            low, high = -high, -low
    if told["way"] == "lager":
        low, high = -high, -low
    near, far, told_far = shown(abs(low)), shown(abs(high)), told.group(5)
    crosses = low < 0 < high
    if told["low"] is not None:
        assert (told["low"], told_far) == (near, far), detail
        assert bool(told["lower"]) == crosses, detail
        assert crosses or near != "0,0", detail  # would read as if there were nothing
    elif told["about"]:
        assert near == far == told_far != "0,0", detail
    else:
        assert near == "0,0", detail
        assert told_far == (far if far != "0,0" else "0,1"), detail
        assert not crosses, detail


def check_gap(said: Said, plain: Plain) -> str:
    """One sentence about two layers."""
    told = TWO.match(said.text) or SAME.match(said.text)
    assert told is not None, said.text
    first, second = group_of(told["one"]), group_of(told["other"])
    entry = plain.gap(told["block"], first[1], second[1])
    one, other = plain.block(first, told["block"]), plain.block(second, told["block"])
    scores = [text for text in told.groups() if text and re.fullmatch(SCORE, text)]
    assert (scores[0], scores[-1]) == (shown(one["mean"]), shown(other["mean"])), said.text
    assert (told.re is SAME) == (scores[0] == scores[-1])
    if scores[0] != scores[-1]:
        assert (scores[0] > scores[-1]) == (entry["difference"] > 0), said.text
    sure = SURE["gap"][told["sure"].strip()]
    assert sure == certainty(one, other, entry), said.text
    people, _, interval = said.detail.partition(" mensen. ")
    assert people.removesuffix(" mensen.") == f"{one['n']} en {other['n']}"
    check_interval(interval, entry, told["other"] if entry["difference"] < 0 else told["one"])
    return sure


def check_department(said: Said, plain: Plain) -> None:
    """One sentence about a department beside the company; it never says how sure it is."""
    told = TWO.match(said.text) or SAME.match(said.text)
    assert told is not None, said.text
    own, whole = (plain.block(group_of(told[name]), told["block"]) for name in ("one", "other"))
    assert group_of(told["other"]) == ("company", COMPANY_ID)
    scores = [text for text in told.groups() if text and re.fullmatch(SCORE, text)]
    assert (scores[0], scores[-1]) == (shown(own["mean"]), shown(whole["mean"])), said.text
    assert told["sure"] == ""
    assert said.detail == f"{own['n']} en {whole['n']} mensen."


def check_change(said: Said, plain: Plain, before: Plain, group: tuple[str, str]) -> str:
    """One sentence about a group and itself in the round before."""
    told = CHANGED.match(said.text)
    assert told is not None, said.text
    assert (group_of(told["one"]) if told["one"] else ("company", COMPANY_ID)) == group
    entry = plain.change(group, told["block"])
    now, then = plain.block(group, told["block"]), before.block(group, told["block"])
    assert (told.group(3), told.group(4)) == (shown(then["mean"]), shown(now["mean"])), said.text
    assert ("en is nu ook" in said.text) == (told.group(3) == told.group(4))
    if told.group(3) != told.group(4):
        assert (told.group(4) > told.group(3)) == (entry["difference"] > 0), said.text
    sure = SURE["change"][told["sure"]]
    assert sure == certainty(now, then, entry), said.text
    people, _, interval = said.detail.partition(". ")
    assert people.removesuffix(".") == f"Toen {then['n']} mensen, nu {now['n']}"
    check_interval(interval, entry, None)
    return sure


def some_rows(chance: random.Random) -> list[Row]:
    """A firm of 5 to 150 people; now and then one where everybody of a layer says the same."""
    rows = random_rows(chance, chance.choice((5, 9, 14, 30, 60, 150)), DEPARTMENTS)
    if chance.random() < 0.15:
        level = {"workers": chance.randint(2, 4), "supervisors": chance.randint(2, 5), "directors": 4, None: 3}
        rows = [row._replace(answers=(level[row.layer],) * len(row.answers)) for row in rows]
    return rows


@cache
def companies() -> tuple[tuple[Results, Results], ...]:
    """Two rounds each, some with another questionnaire than the one before."""
    return tuple(made_up())


def made_up() -> Iterator[tuple[Results, Results]]:
    for seed in range(COMPANIES):
        chance = random.Random(seed)
        changed = chance.choice(((), (), ("leadership_2",), tuple(f"{block}_1" for block in BLOCKS)))
        texts = {name: "Iets heel anders?" for name in changed}
        earlier = make_round(name="2024", minimum=chance.choice((5, 5, 8)))
        later = make_round(questionnaire=make_questionnaire("2", texts), minimum=chance.choice((5, 5, 8)))
        then, now = (make_responses(some_rows(chance)) for _ in range(2))
        yield (
            summarise("Proef", score_round(later, now), against=score_round(earlier, then)),
            summarise("Proef", score_round(earlier, then)),
        )


def check_order(said: tuple[Said, ...]) -> None:
    sizes = [abs(one.source.difference) for one in said]
    assert sizes == sorted(sizes, reverse=True)
