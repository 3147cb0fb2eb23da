"""Rounds: open, close, list."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import TYPE_CHECKING

import click

from leercultuur_desktop.cli.keeping import confirm_option, copies_option, typed_name
from leercultuur_desktop.cli.session import Session, patiently, pin_option, read_pin
from leercultuur_desktop.services import retire, retire_words, workplace

if TYPE_CHECKING:
    from leercultuur_desktop.domain.rounds import Round
    from leercultuur_desktop.language.catalog import Words
    from leercultuur_desktop.services.workplace import RoundOverview


def commands(words: Words) -> list[click.Command]:
    """`round open`, `round close`, `round list` and `round delete`."""

    @click.group(
        "round", help=words.translate("Command", "Een meting openen, sluiten of wissen, of alle metingen zien.")
    )
    def rounds() -> None:
        pass

    @rounds.command(
        "open",
        help=words.translate(
            "Command", 'Open een meting.\n\nVoorbeeld: leercultuur round open "Najaar 2026" --pin-file pin.txt'
        ),
    )
    @click.argument("name", metavar="NAME")
    @click.option(
        "--until",
        metavar="YYYY-MM-DD",
        type=click.DateTime(["%Y-%m-%d"]),
        callback=_not_past,
        help=words.translate(
            "Command", "Laatste dag die de kiosk noemt, vandaag of later; de meting gaat niet vanzelf dicht."
        ),
    )
    @pin_option(words)
    @click.pass_obj
    def open_(session: Session, name: str, until: date | None, pin_file: str | None) -> None:
        pin = read_pin(pin_file, words)
        opened = patiently(lambda: workplace.open_round(session.folder, name, pin, last_day=until))
        click.echo(words.translate("Command", "De meting ‘{name}’ is open.").format(name=opened.name))
        _tell_of_codes(opened, words)

    @rounds.command(
        "close",
        help=words.translate(
            "Command",
            'Sluit een meting, voorgoed.\n\nVoorbeeld: leercultuur round close "Najaar 2026" --pin-file pin.txt',
        ),
    )
    @click.argument("name", metavar="NAME")
    @pin_option(words)
    @click.pass_obj
    def close(session: Session, name: str, pin_file: str | None) -> None:
        pin = read_pin(pin_file, words)
        closed = patiently(lambda: workplace.close_round(session.folder, name, pin))
        click.echo(words.translate("Command", "De meting ‘{name}’ is gesloten.").format(name=closed.name))

    @rounds.command(
        "list",
        help=words.translate("Command", "Alle metingen.\n\nVoorbeeld: leercultuur round list --json"),
    )
    @click.option("--json", "as_json", is_flag=True, help=words.translate("Command", "Als JSON."))
    @click.pass_obj
    def list_(session: Session, *, as_json: bool) -> None:
        overviews = workplace.round_overviews(session.folder)
        if as_json:
            click.echo(json.dumps([_plain(one) for one in overviews], ensure_ascii=False, indent=1))
            return
        if not overviews:
            click.echo(words.translate("Command", "Er zijn nog geen metingen."))
        for one in overviews:
            click.echo(_line(one, words))

    rounds.add_command(_delete(words))
    return [rounds]


def _delete(words: Words) -> click.Command:
    @click.command(
        "delete",
        help=words.translate(
            "Command",
            "Wis een gesloten meting voorgoed, met antwoorden, opmerkingen en plan.\n\n"
            'Voorbeeld: leercultuur round delete "Najaar 2024" --confirm "Najaar 2024" --pin-file pin.txt',
        ),
    )
    @click.argument("name", metavar="NAME")
    @confirm_option(words)
    @copies_option(words)
    @pin_option(words)
    @click.pass_context
    def delete(context: click.Context, name: str, confirm: str | None, pin_file: str | None, *, back_ups: bool) -> None:
        session: Session = context.obj
        typed = typed_name(context, confirm, name, retire_words.round_effect(words), words)
        pin = read_pin(pin_file, words)
        done = patiently(lambda: retire.delete_round(session.folder, name, typed, pin, copies=back_ups))
        limits = retire_words.limit_texts(words, retire.absent_place(session.folder))
        click.echo("\n".join((*retire_words.done_texts(done, words), *limits)))

    return delete


def _tell_of_codes(opened: Round, words: Words) -> None:
    if opened.tickets:
        said = words.translate("Command", "Invullen kan alleen met een code. Maak nu de kaartjes: tickets.")
        click.echo(said, err=True)


def _not_past(context: click.Context, option: click.Parameter, until: datetime | None) -> date | None:
    if until is None:
        return None
    if until.date() < date.today():
        raise click.BadParameter("in the past", context, option)
    return until.date()


def _plain(one: RoundOverview) -> dict[str, object]:
    return {
        "name": one.name,
        "state": one.state.value,
        "practice": one.practice,
        "questionnaire": {"id": one.questionnaire_id, "version": one.questionnaire_version},
        "responses": one.responses,
    }


def _line(one: RoundOverview, words: Words) -> str:
    state = words.translate("Command", "open") if one.state == "open" else words.translate("Command", "gesloten")
    answers = words.translate("Command", "ingevulde vragenlijsten: {count}").format(count=one.responses)
    mark = words.translate("Command", " · VOORBEELD") if one.practice else ""
    return f"{one.name} · {state} · {answers}{mark}"
