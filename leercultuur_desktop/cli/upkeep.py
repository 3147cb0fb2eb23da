"""How the workplace is doing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from leercultuur_desktop.cli.session import Session
from leercultuur_desktop.language.numbers import decimal
from leercultuur_desktop.services.checkup import Checkup, check_up
from leercultuur_desktop.services.lockdown import look_over
from leercultuur_desktop.services.lockdown_findings import Finding
from leercultuur_desktop.services.lockdown_words import tell

if TYPE_CHECKING:
    from leercultuur_desktop.language.catalog import Words

_MEGABYTE = 1024 * 1024


def commands(words: Words) -> list[click.Command]:
    """`check`."""

    @click.command(
        help=words.translate(
            "Command",
            "Kijk de werkplek na: gegevens, schijf, klok, talen, slot van de kiosk.\n\n"
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
            click.echo("\n".join((_lines(found, words), *_lock_lines(lock, words))))

    return [check]


def _plain(found: Checkup) -> dict[str, object]:
    return {
        "folder": str(found.folder),
        "integrity": "ok",
        "database_bytes": found.database_bytes,
        "tidy": found.tidy,
        "rounds": found.rounds,
        "open_round": found.open_round,
        "back_ups": list(found.back_ups),
        "disk": {"free_bytes": found.free_bytes},
        "clock": {"runs_back": found.clock_back},
        "languages": {"offered": list(found.languages), "incomplete": list(found.incomplete_languages)},
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


def _lines(found: Checkup, words: Words) -> str:
    free = decimal(found.free_bytes / _MEGABYTE, words.language, 0)
    lines = [
        words.translate("Check", "Gegevens: in orde ({folder})").format(folder=found.folder),
        words.translate("Check", "Ruimte op de schijf: {megabytes} MB").format(megabytes=free),
        words.translate("Check", "Open meting: {name}").format(
            name=found.open_round or words.translate("Check", "geen")
        ),
        words.translate("Check", "Reservekopieën: {names}").format(
            names=", ".join(found.back_ups) or words.translate("Check", "geen in deze map")
        ),
        words.translate("Check", "Talen op de kiosk: {names}").format(names=", ".join(found.languages)),
    ]
    if found.incomplete_languages:
        text = words.translate("Check", "Nog niet af, dus niet aangeboden: {names}")
        lines.append(text.format(names=", ".join(found.incomplete_languages)))
    if found.clock_back:
        lines.append(words.translate("Check", "Let op: de klok loopt achter. Een meting begon later dan vandaag."))
    if not found.tidy:
        lines.append(words.translate("Check", "Let op: het opruimen van de gegevens moest wachten. Dat gebeurt later."))
    return "\n".join(lines)
