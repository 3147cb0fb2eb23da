"""The plan's form as plain lists and strings: what is sealed must open again in older and in later versions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, TypeVar

from leercultuur_desktop.domain.identifiers import LAYERS, Block, Layer
from leercultuur_desktop.domain.plan import Action, Ballot, KeptAside, LookBack, Outcome, Plan, PublishedLine

T = TypeVar("T")
Plain = dict[str, Any]


def to_plain(plan: Plan) -> Plain:
    """The plan as plain lists and strings, ready for JSON."""
    return {
        **plan.rest,
        "actions": [_plain_action(one) for one in plan.actions],
        "lines": [_plain_line(one) for one in plan.lines],
        "goal": plan.goal,
        "goal_layers": {layer.value: text for layer, text in plan.goal_layers.items()},
        "ballots": [_plain_ballot(one) for one in plan.ballots],
        "blocks": [block.value for block in plan.blocks],
        "next_meeting": _plain_day(plan.next_meeting),
        "struck": sorted(plan.struck),
        "remarks_read": plan.remarks_read,
        "place": plan.place,
        "notes": dict(plan.notes),
        "kept_aside": [{"where": list(one.where), "text": one.text} for one in plan.kept_aside],
    }


def from_plain(plain: Plain) -> Plan:
    """The plan that `to_plain` wrote; KeyError, TypeError or ValueError on anything else.

    What an older version did not write yet gets its default; keys of a later version stay in `rest`. Nothing but the
    exact form is taken: anybody who has the public key can seal something.
    """
    form = _Form(plain)
    return Plan(
        actions=tuple(_action(_Form(one)) for one in form.needed("actions", list)),
        lines=tuple(_line(_Form(one)) for one in form.needed("lines", list)),
        goal=form.text("goal"),
        goal_layers={Layer(layer): _is(str, text) for layer, text in form.mapping("goal_layers").items()},
        ballots=tuple(_ballot(_Form(one)) for one in form.many("ballots")),
        blocks=tuple(Block(one) for one in form.many("blocks")),
        next_meeting=form.day("next_meeting"),
        struck=frozenset(_is(str, one) for one in form.many("struck")),
        remarks_read=form.take("remarks_read", bool, False),
        place=form.text("place"),
        notes={_is(str, step): _is(str, text) for step, text in form.mapping("notes").items()},
        kept_aside=tuple(_kept_aside(_Form(one)) for one in form.many("kept_aside")),
        rest=form.rest(),
    )


class _Form:
    """Takes known keys out of a plain record, each of the one right type; what is left over is the rest."""

    def __init__(self, plain: Any) -> None:
        self._left: Plain = dict(_is(dict, plain))

    def take(self, key: str, kind: type[T], default: T) -> T:
        return _is(kind, self._left.pop(key)) if key in self._left else default

    def needed(self, key: str, kind: type[T]) -> T:
        return _is(kind, self._left.pop(key))

    def text(self, key: str) -> str:
        return self.take(key, str, "")

    def many(self, key: str) -> list[Any]:
        return self.take(key, list, [])

    def mapping(self, key: str) -> Plain:
        return self.take(key, dict, {})

    def day(self, key: str) -> date | None:
        return self.maybe(key, lambda value: date.fromisoformat(_is(str, value)))

    def maybe(self, key: str, read: Callable[[Any], T]) -> T | None:
        value = self._left.pop(key, None)
        return None if value is None else read(value)

    def rest(self) -> Plain:
        return self._left


def _is(kind: type[T], value: Any) -> T:
    # Exactly this type: True is no count of dots.
    if type(value) is not kind:
        raise TypeError(f"not {kind.__name__}")
    return value


def _plain_day(value: date | None) -> str | None:
    return value.isoformat() if value else None


def _plain_line(line: PublishedLine) -> Plain:
    return {**line.rest, "said": line.said, "did": line.did, "key": line.key}


def _line(form: _Form) -> PublishedLine:
    said, did, key = form.needed("said", str), form.needed("did", str), form.text("key")
    return PublishedLine(said, did, key, form.rest())


def _plain_action(action: Action) -> Plain:
    reaches = action.reaches
    return {
        **action.rest,
        "card": action.card,
        "who": action.who,
        "first_step": action.first_step,
        "by": _plain_day(action.by),
        "look_back_on": _plain_day(action.look_back_on),
        "noticed": action.noticed,
        "met": dict(action.met),
        "reaches": None if reaches is None else [layer.value for layer in LAYERS if layer in reaches],
        "look_back": _plain_look_back(action.look_back) if action.look_back else None,
    }


def _action(form: _Form) -> Action:
    return Action(
        card=form.needed("card", str),
        who=form.text("who"),
        first_step=form.text("first_step"),
        by=form.day("by"),
        look_back_on=form.day("look_back_on"),
        noticed=form.text("noticed"),
        met={_is(str, text): _is(bool, is_met) for text, is_met in form.mapping("met").items()},
        reaches=form.maybe("reaches", lambda layers: frozenset(Layer(one) for one in _is(list, layers))),
        look_back=form.maybe("look_back", lambda plain: _look_back(_Form(plain))),
        rest=form.rest(),
    )


def _plain_look_back(found: LookBack) -> Plain:
    return {
        **found.rest,
        "result": found.result.value if found.result else None,
        "because": found.because,
        "on": _plain_day(found.on),
        "draft": _plain_line(found.draft) if found.draft else None,
    }


def _look_back(form: _Form) -> LookBack:
    return LookBack(
        result=form.maybe("result", Outcome),
        because=form.text("because"),
        on=form.day("on"),
        draft=form.maybe("draft", lambda plain: _line(_Form(plain))),
        rest=form.rest(),
    )


def _plain_ballot(ballot: Ballot) -> Plain:
    return {**ballot.rest, "id": ballot.id, "dots": _plain_dots(ballot.dots), "typed": ballot.typed}


def _plain_dots(dots: Mapping[Block, int]) -> dict[str, int]:
    return {block.value: count for block, count in dots.items()}


def _ballot(form: _Form) -> Ballot:
    dots = {Block(block): _is(int, count) for block, count in form.mapping("dots").items()}
    if any(count < 0 for count in dots.values()):
        raise ValueError("fewer dots than none")
    return Ballot(form.needed("id", str), dots, form.take("typed", bool, False), form.rest())


def _kept_aside(form: _Form) -> KeptAside:
    return KeptAside(tuple(_is(str, one) for one in form.needed("where", list)), form.needed("text", str))
