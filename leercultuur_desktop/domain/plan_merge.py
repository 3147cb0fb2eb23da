"""Two meetings on one round: what both screens changed is brought together, and nothing that either wrote is lost."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass, replace
from datetime import date
from typing import Any, Final

from leercultuur_desktop.domain.plan import Action, Ballot, KeptAside, LookBack, Plan, PublishedLine

_OF_THIS_SCREEN: Final = frozenset({"damaged", "place"})
"""Fields of which another screen's value is not worth keeping aside."""
Where = tuple[str, ...]


def merge(base: Plan, mine: Plan, theirs: Plan) -> Plan:
    """One plan out of two that both began as `base`.

    What one side changed is taken from that side: per action, per field, per ballot, per line. Where both changed the
    same place, mine stands and theirs goes to `kept_aside`; a change weighs more than a removal.
    """
    if theirs in (base, mine):
        return mine
    if mine == base:
        return theirs
    both = _Both()
    merged: Plan = both.record((), base, mine, theirs)
    ballots = tuple(sorted(merged.ballots, key=lambda one: one.id))
    return replace(merged, ballots=ballots, kept_aside=_without_beginnings((*merged.kept_aside, *both.aside), both))


@dataclass(slots=True)
class _Both:
    """The joining of two sides, with what it had to put aside and what stands in those places."""

    aside: list[KeptAside] = field(default_factory=list)
    standing: dict[Where, str] = field(default_factory=dict)

    def record(self, where: Where, base: Any, mine: Any, theirs: Any) -> Any:
        """Join field by field."""
        joined: dict[str, Any] = {}
        for name in (one.name for one in fields(mine)):
            was, here, there = (getattr(one, name) for one in (base, mine, theirs))
            if name == "rest":  # a later version's: what it means is not known, only that it must stay
                joined[name] = {**there, **here}
            elif name in _OF_THIS_SCREEN:
                joined[name] = there if here == was else here
            else:
                joined[name] = self.value((*where, name), was, here, there)
        return replace(mine, **joined)

    def value(self, where: Where, base: Any, mine: Any, theirs: Any) -> Any:
        """Join one place."""
        if mine in (base, theirs):
            return theirs
        if theirs == base:
            return mine
        if isinstance(mine, Mapping) and isinstance(theirs, Mapping):
            return self._mapping(where, base or {}, mine, theirs)
        if all(isinstance(one, frozenset) for one in (base, mine, theirs)):
            return (mine & theirs) | (mine - base) | (theirs - base)
        if isinstance(mine, tuple) and _has_keys((*mine, *theirs)):
            return self._items(where, base, mine, theirs)
        return self._either(where, base, mine, theirs)

    def _either(self, where: Where, base: Any, mine: Any, theirs: Any) -> Any:
        if theirs is None:
            return mine
        if mine is None:  # taken away here, changed there: what somebody wrote stays
            return theirs
        if is_dataclass(mine):
            return self.record(where, _blank(mine) if base is None else base, mine, theirs)
        told = _told(theirs)
        if told:
            self.aside.append(KeptAside(where, told))
            self.standing[where] = _told(mine)
        return mine

    def _mapping(
        self, where: Where, base: Mapping[Any, Any], mine: Mapping[Any, Any], theirs: Mapping[Any, Any]
    ) -> Any:
        joined = {}
        for key in dict.fromkeys((*mine, *theirs)):
            value = self.value((*where, str(key)), base.get(key), mine.get(key), theirs.get(key))
            if value is not None:
                joined[key] = value
        return joined

    def _items(self, where: Where, base: Sequence[Any], mine: Sequence[Any], theirs: Sequence[Any]) -> tuple[Any, ...]:
        was, here, there = _keyed(base), _keyed(mine), _keyed(theirs)
        # Who changed the order decides it; what only the other has comes behind.
        first, second = (there, here) if list(here) == list(was) else (here, there)
        joined = []
        for key in dict.fromkeys((*first, *second)):
            value = self.value((*where, _place(key)), was.get(key), here.get(key), there.get(key))
            if value is not None:
                joined.append(value)
        return tuple(joined)


def _key(item: Any) -> Hashable:
    if isinstance(item, Action):
        return item.card
    if isinstance(item, Ballot):
        return item.id
    if isinstance(item, PublishedLine):
        return item.key or (item.said, item.did)
    return (item.where, item.text) if isinstance(item, KeptAside) else None


def _has_keys(items: Sequence[Any]) -> bool:
    return all(isinstance(item, Action | Ballot | PublishedLine | KeptAside) for item in items)


def _keyed(items: Sequence[Any]) -> dict[tuple[Hashable, int], Any]:
    """The items by key; a key that comes twice is told apart by how often it came before."""
    found: dict[tuple[Hashable, int], Any] = {}
    for item in items:
        key, before = _key(item), 0
        while (key, before) in found:
            before += 1
        found[key, before] = item
    return found


def _place(key: tuple[Hashable, int]) -> str:
    return key[0] if isinstance(key[0], str) else ""


def _blank(item: Any) -> Any:
    """What an item was before both sides made it."""
    if isinstance(item, Action):
        return Action(item.card)
    if isinstance(item, Ballot):
        return Ballot(item.id)
    return PublishedLine("", "", item.key) if isinstance(item, PublishedLine) else LookBack()


def _told(value: Any) -> str:
    """A value as it is kept aside: texts as they are, all else as it is stored."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple | frozenset):
        return " ".join(sorted(str(one) for one in value))
    return str(value)


def _without_beginnings(aside: Sequence[KeptAside], both: _Both) -> tuple[KeptAside, ...]:
    """Without what is only the beginning of something that is kept: every pause while typing would leave a piece."""
    found = tuple(dict.fromkeys(aside))
    return tuple(
        one
        for one in found
        if not both.standing.get(one.where, "").startswith(one.text)
        and not any(
            one.where == other.where and one.text != other.text and other.text.startswith(one.text) for other in found
        )
    )
