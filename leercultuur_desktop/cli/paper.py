"""Everything on paper: report, cards, poster, plan."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.core import ParameterSource

from leercultuur_desktop.cli.questionnaire import cards_check
from leercultuur_desktop.cli.session import Command, Session, passphrase_option, patiently, read_passphrase
from leercultuur_desktop.cli.usage import OptionClash
from leercultuur_desktop.domain.identifiers import BLOCKS, GENERAL
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.services import access, meeting

if TYPE_CHECKING:
    from collections.abc import Callable

    from leercultuur_desktop.domain.interventions import InterventionCard
    from leercultuur_desktop.language.catalog import Words
    from leercultuur_desktop.services.printing import Opened


def commands(words: Words) -> list[click.Command]:
    """`report`, `cards`, `poster` and `plan`."""
    return [_report(words), _cards(words), _poster(words), _plan(words)]


def _out_option(words: Words, *, required: bool = True) -> Callable[[Command], Command]:
    return click.option(
        "--out",
        metavar="FILE.pdf",
        required=required,
        type=click.Path(path_type=Path, readable=False),
        help=words.translate("Command", "Het bestand dat wordt gemaakt."),
    )


def _round_option(words: Words) -> Callable[[Command], Command]:
    return click.option(
        "--round", "round_name", metavar="NAME", help=words.translate("Command", "Welke gesloten meting.")
    )


def _open(session: Session, passphrase_file: str | None, round_name: str | None) -> Opened:
    from leercultuur_desktop.services import printing  # noqa: PLC0415 - matplotlib and reportlab: 0.5 s

    passphrase = read_passphrase(passphrase_file, session.words)
    vault = patiently(lambda: access.unlock(session.folder, passphrase))
    opened = printing.open_for_print(session.folder, vault, round_name)
    if opened.plan.damaged:
        session.warn(KnownProblem(Trouble.PLAN_DAMAGED, file=opened.plan.damaged))
    return opened


def _report(words: Words) -> click.Command:
    @click.command(
        help=words.translate(
            "Command",
            "Het verslag van een gesloten meting.\n\n"
            "Voorbeeld: leercultuur report --out verslag.pdf --passphrase-file wachtzin.txt",
        )
    )
    @_out_option(words)
    @_round_option(words)
    @passphrase_option(words)
    @click.pass_obj
    def report(session: Session, out: Path, round_name: str | None, passphrase_file: str | None) -> None:
        from leercultuur_desktop.services import printing  # noqa: PLC0415 - matplotlib and reportlab: 0.5 s

        printing.needs_ending(out, (".pdf",))
        printing.print_report(out, _open(session, passphrase_file, round_name), words)
        click.echo(str(out))

    return report


def _cards(words: Words) -> click.Command:
    @click.group(
        invoke_without_command=True,
        subcommand_metavar="[check]",
        help=words.translate(
            "Command",
            "Kaarten om te printen: voorkant en achterkant. Zonder keuze: de aanbevolen kaarten.\n\n"
            "Voorbeeld: leercultuur cards --out kaarten.pdf --block leadership --size a5",
        ),
    )
    @_out_option(words, required=False)  # ‘cards check’ makes no file
    @click.option(
        "--block",
        "blocks",
        metavar="ID",
        multiple=True,
        help=words.translate("Command", "De kaarten van deze bouwsteen; mag vaker."),
    )
    @click.option(
        "--recommended", is_flag=True, help=words.translate("Command", "De kaarten die bij de meting passen.")
    )
    @click.option("--all", "everything", is_flag=True, help=words.translate("Command", "Alle kaarten."))
    @click.option("--size", type=click.Choice(["a6", "a5"]), default="a6", help=words.translate("Command", "Formaat."))
    @_round_option(words)
    @passphrase_option(words)
    @click.pass_context
    def cards(  # noqa: PLR0913 - click hands over every option by name
        context: click.Context,
        out: Path | None,
        blocks: tuple[str, ...],
        size: str,
        round_name: str | None,
        passphrase_file: str | None,
        *,
        recommended: bool,
        everything: bool,
    ) -> None:
        if context.invoked_subcommand:
            _no_other_option(context)
            return
        if out is None:
            raise click.MissingParameter(ctx=context, param=_parameter(context, "out"))
        from leercultuur_desktop.services import printing  # noqa: PLC0415 - matplotlib and reportlab: 0.5 s

        printing.needs_ending(out, (".pdf",))
        if sum((bool(blocks), recommended, everything)) > 1:
            raise OptionClash("--block | --recommended | --all")
        if everything or blocks:
            printing.print_cards(out, meeting.cards() if everything else _of_blocks(blocks), words, size)
        else:
            opened = _open(context.obj, passphrase_file, round_name)
            printing.print_cards(
                out,
                printing.recommended_cards(opened),
                words,
                size,
                questionnaire=opened.results.questionnaire,
                example=opened.example,
            )
        click.echo(str(out))

    cards.add_command(cards_check(words))
    return cards


def _no_other_option(context: click.Context) -> None:
    for parameter in context.command.params:
        source = context.get_parameter_source(parameter.name or "")
        if source is ParameterSource.COMMANDLINE:
            raise OptionClash(f"{parameter.opts[0]} | {context.invoked_subcommand}", ctx=context)


def _parameter(context: click.Context, name: str) -> click.Parameter:
    return next(one for one in context.command.params if one.name == name)


def _of_blocks(names: tuple[str, ...]) -> tuple[InterventionCard, ...]:
    known = (GENERAL, *(block.value for block in BLOCKS))
    for name in names:
        if name not in known:
            raise KnownProblem(Trouble.BLOCK_UNKNOWN, name=name, known=", ".join(known))
    return tuple(card for card in meeting.cards() if (card.block or GENERAL) in names)


def _poster(words: Words) -> click.Command:
    @click.command(
        help=words.translate(
            "Command",
            "De poster ‘Dit zeiden jullie – dit deden we’.\n\n"
            "Voorbeeld: leercultuur poster --out poster.pdf --size a3 --passphrase-file wachtzin.txt",
        )
    )
    @_out_option(words)
    @click.option("--size", type=click.Choice(["a4", "a3"]), default="a4", help=words.translate("Command", "Formaat."))
    @_round_option(words)
    @passphrase_option(words)
    @click.pass_obj
    def poster(session: Session, out: Path, size: str, round_name: str | None, passphrase_file: str | None) -> None:
        from leercultuur_desktop.services import printing  # noqa: PLC0415 - matplotlib and reportlab: 0.5 s

        printing.needs_ending(out, (".pdf",))
        printing.print_poster(out, _open(session, passphrase_file, round_name), words, size)
        click.echo(str(out))

    return poster


def _plan(words: Words) -> click.Command:
    @click.command(
        help=words.translate(
            "Command",
            "Het plan van een gesloten meting: wie doet wat, en wanneer jullie terugkijken. Er staan namen op.\n\n"
            "Voorbeeld: leercultuur plan --out plan.pdf --passphrase-file wachtzin.txt",
        )
    )
    @_out_option(words)
    @_round_option(words)
    @passphrase_option(words)
    @click.pass_obj
    def plan(session: Session, out: Path, round_name: str | None, passphrase_file: str | None) -> None:
        from leercultuur_desktop.services import printing  # noqa: PLC0415 - matplotlib and reportlab: 0.5 s

        printing.needs_ending(out, (".pdf",))
        printing.print_plan(out, _open(session, passphrase_file, round_name), words)
        click.echo(str(out))

    return plan
