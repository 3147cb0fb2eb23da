"""What another screen had put in a place: where that is, what it says, and the plan's parts with it taken over."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Final

from leercultuur_desktop.content.plan_wording import outcome_name
from leercultuur_desktop.content.questionnaire_file import read_questionnaire
from leercultuur_desktop.content.translated import questionnaire_in
from leercultuur_desktop.content.wording import block_name, layer_name, listed
from leercultuur_desktop.domain.identifiers import BLOCKS, LAYERS, Layer
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.plan import Action, KeptAside, LookBack, Outcome, Plan, PublishedLine
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import day

_WRITTEN: Final = frozenset({"who", "first_step", "noticed"})
_DAYS: Final = frozenset({"by", "look_back_on"})


def aside_place(aside: KeptAside, cards: Mapping[str, InterventionCard], words: Words) -> str:
    """Where it stood, for a reader."""
    top, *rest = aside.where
    names = {
        "goal": words.translate("KeptAside", "Ons doel"),
        "next_meeting": words.translate("KeptAside", "Volgend gesprek"),
        "blocks": words.translate("KeptAside", "De bouwstenen"),
        "lines": words.translate("KeptAside", "Dit zeiden jullie – dit deden we"),
    }
    if top == "goal_layers" and rest:
        return words.translate("KeptAside", "Ons doel voor {layer}").format(layer=layer_name(rest[0], words))
    if top != "actions" or len(rest) < 2:
        return names.get(top, words.translate("KeptAside", "Het plan"))
    fields = {
        "who": words.translate("KeptAside", "Wie begint"),
        "first_step": words.translate("KeptAside", "Eerste stap"),
        "by": words.translate("KeptAside", "Klaar op"),
        "look_back_on": words.translate("KeptAside", "Terugkijken op"),
        "noticed": words.translate("KeptAside", "Wat collega’s ervan merken"),
        "met": words.translate("KeptAside", "Wat eerst op orde moet zijn"),
        "reaches": words.translate("KeptAside", "Wie merkt er iets van"),
    }
    field = fields.get(rest[1], words.translate("KeptAside", "Terugkijken"))
    card = cards.get(rest[0])
    return words.translate("KeptAside", "{field} bij {card}").format(field=field, card=card.title if card else rest[0])


def aside_text(aside: KeptAside, words: Words) -> str:
    """What stood there, for a reader."""
    text, last = aside.text, aside.where[-1]
    found = _day(text)
    if found is not None:
        return day(found, words.language)
    if aside.where[0] == "actions" and "met" in aside.where:
        met = {"true": words.translate("KeptAside", "op orde"), "false": words.translate("KeptAside", "nog niet")}
        return met.get(text, text)
    if last == "reaches":
        return listed([layer_name(layer, words) for layer in LAYERS if layer in text.split()], words)
    if last == "blocks":
        asked = questionnaire_in(words, read_questionnaire())
        return listed([block_name(one, asked, words, short=True) for one in BLOCKS if one in text.split()], words)
    if last == "result" and text in set(Outcome):
        return outcome_name(Outcome(text), words)
    return text


def action_with(aside: KeptAside, action: Action) -> Action | None:
    """The action with what another screen had put in it; None where that can't be taken over."""
    field, *deeper = aside.where[2:] or ("",)
    text = aside.text
    value: Any = text if field in _WRITTEN else _day(text) if field in _DAYS else None
    if value is not None:
        return replace(action, **{field: value})
    if field == "met" and deeper and text in {"true", "false"}:
        return replace(action, met={**action.met, deeper[0]: text == "true"})
    if field == "reaches":
        return replace(action, reaches=frozenset(layer for layer in LAYERS if layer in text.split()))
    return _looked_back(action, deeper, text) if field == "look_back" else None


def _looked_back(action: Action, deeper: list[str], text: str) -> Action | None:
    name = deeper[0] if deeper else ""
    read: dict[str, Callable[[str], Any]] = {"because": str, "on": _day, "result": _outcome}
    value = read[name](text) if name in read else None
    if value is None:
        return None
    return replace(action, look_back=replace(action.look_back or LookBack(), **{name: value}))


def line_with(aside: KeptAside, plan: Plan) -> PublishedLine | None:
    """The line for colleagues with what another screen had put in it; None where that is no such place."""
    if len(aside.where) != 3 or aside.where[0] != "lines" or aside.where[2] not in {"said", "did"}:
        return None
    line = plan.line(aside.where[1]) or PublishedLine("", "", aside.where[1])
    return replace(line, said=aside.text) if aside.where[2] == "said" else replace(line, did=aside.text)


def day_of(aside: KeptAside) -> date | None:
    """The day that another screen chose for the next meeting; None where that is another place."""
    return _day(aside.text) if aside.where == ("next_meeting",) else None


def goal_of(aside: KeptAside) -> tuple[Layer | None] | None:
    """Whose goal another screen changed, a layer's or the company's (None in a tuple); None for another place."""
    if aside.where == ("goal",):
        return (None,)
    if len(aside.where) == 2 and aside.where[0] == "goal_layers" and aside.where[1] in set(Layer):
        return (Layer(aside.where[1]),)
    return None


def can_take(aside: KeptAside, plan: Plan) -> bool:
    """Whether what another screen put there can be put in the plan with one press."""
    if aside.where[0] == "actions":
        action = plan.action(aside.where[1]) if len(aside.where) > 1 else None
        return action is not None and action_with(aside, action) is not None
    return line_with(aside, plan) is not None or day_of(aside) is not None or goal_of(aside) is not None


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _outcome(text: str) -> Outcome | None:
    return Outcome(text) if text in set(Outcome) else None
