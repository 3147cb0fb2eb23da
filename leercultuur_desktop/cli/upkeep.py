"""How the workplace is doing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from leercultuur_desktop.cli.session import Session
from leercultuur_desktop.services.checkup import Checkup, check_up
from leercultuur_desktop.services.health_words import state_name, tell_store
from leercultuur_desktop.services.lockdown import look_over
from leercultuur_desktop.services.lockdown_findings import Finding
from leercultuur_desktop.services.lockdown_words import tell

if TYPE_CHECKING:
    from leercultuur_desktop.language.catalog import Words


def commands(words: Words) -> list[click.Command]:
    """`check`."""

    @click.command(
        help=words.translate(
            "Command",
            "Kijk de werkplek na: gegevens, reservekopieën, schijf, klok, talen, slot van de kiosk.\n\n"
            "Voorbeeld: leercultuur check --json",
        )
    )
    @click.option("--json", "as_json", is_flag=True, help=words.translate("Command", "Als JSON."))
    @click.pass_obj
    def check(session: Session, *, as_json: bool) -> None:
        found = check_up(session.folder)
        lock = look_over(session.folder)
        if as_json:
            click.echo(json.dumps({**_plain(found), "lock": _plain_lock(lock)}, ensure_ascii=False, indent=1))
        else:
            click.echo("\n".join((*_lines(found, words), *_lock_lines(lock, words))))

    return [check]


def _plain(found: Checkup) -> dict[str, object]:
    state = found.back_up
    return {
        "folder": str(found.folder),
        "integrity": "ok",
        "database_bytes": found.database_bytes,
        "tidy": found.tidy,
        "rounds": found.rounds,
        "open_round": found.open_round,
        "back_ups": list(state.names),
        "back_up": {
            "folder": str(state.folder),
            "chosen": state.chosen,
            "reachable": state.reachable,
            "same_disk": state.same_disk,
            "last": state.last.isoformat() if state.last else None,
            "last_folder": str(state.last_folder) if state.last_folder else None,
        },
        "disk": {"free_bytes": found.free_bytes},
        "clock": {"runs_back": found.clock_back},
        "languages": {
            "offered": list(found.languages),
            "incomplete": list(found.incomplete_languages),
        },
        "not_signed_off": list(found.not_signed_off),
    }


def _plain_lock(lock: tuple[Finding, ...]) -> list[dict[str, str]]:
    return [{"id": one.point.value, "state": one.state.value, "found": one.found} for one in lock]


def _lock_lines(lock: tuple[Finding, ...], words: Words) -> list[str]:
    told = [tell(one, words) for one in lock]
    return [
        "",
        words.translate("Check", "Slot van de kiosk, gezien vanuit dit account:"),
        *(f"- {one.title}: {one.state}. {one.advice}".rstrip() for one in told),
    ]


def _lines(found: Checkup, words: Words) -> list[str]:
    told = [(one.title, state_name(one.state, words), one.found, one.advice) for one in tell_store(found, words)]
    lines = [f"- {title}: {state}. {seen}" for title, state, seen, _ in told]
    for place, (*_, advice) in reversed(list(enumerate(told))):
        if advice:
            lines.insert(place + 1, f"  {advice}")
    opened = found.open_round or words.translate("Check", "geen")
    return [words.translate("Check", "Open meting: {name}").format(name=opened), *lines]
