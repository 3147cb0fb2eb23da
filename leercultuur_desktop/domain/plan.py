"""The project group's plan for one round: the chosen cards as actions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any


@dataclass(frozen=True, slots=True)
class Action:
    """A chosen card with who does what by when and when the group looks back (None while not yet agreed)."""

    card: str
    who: str = ""
    first_step: str = ""
    by: date | None = None
    look_back_on: date | None = None
    noticed: str = ""


@dataclass(frozen=True, slots=True)
class PublishedLine:
    """One pair for "Dit zeiden jullie - dit deden we"; the only part of a plan that the kiosk may show."""

    said: str
    did: str


@dataclass(frozen=True, slots=True)
class Plan:
    """The actions of one round, in the order chosen, and the lines that may be published.

    `damaged` names the file that keeps a stored plan which could not be read; it is never stored itself.
    """

    actions: tuple[Action, ...] = ()
    lines: tuple[PublishedLine, ...] = ()
    damaged: str | None = None


def to_plain(plan: Plan) -> dict[str, Any]:
    """The plan as plain lists and strings, ready for JSON."""

    def day(value: date | None) -> str | None:
        return value.isoformat() if value else None

    return {
        "actions": [
            {
                "card": action.card,
                "who": action.who,
                "first_step": action.first_step,
                "by": day(action.by),
                "look_back_on": day(action.look_back_on),
                "noticed": action.noticed,
            }
            for action in plan.actions
        ],
        "lines": [{"said": line.said, "did": line.did} for line in plan.lines],
    }


def from_plain(plain: dict[str, Any]) -> Plan:
    """The plan that `to_plain` wrote; KeyError, TypeError or ValueError on anything else."""

    def day(value: str | None) -> date | None:
        return date.fromisoformat(value) if value else None

    return Plan(
        tuple(
            Action(one["card"], one["who"], one["first_step"], day(one["by"]), day(one["look_back_on"]), one["noticed"])
            for one in plain["actions"]
        ),
        tuple(PublishedLine(line["said"], line["did"]) for line in plain["lines"]),
    )
