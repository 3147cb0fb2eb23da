"""Wrong usage in the reader's words: click itself speaks English only."""

from __future__ import annotations

import click

from leercultuur_desktop.language.catalog import Words


class OptionClash(click.UsageError):
    """Options that can't stand beside one another; `message` names them."""


def usage_text(error: click.UsageError, words: Words) -> str:
    """What is wrong with the command line, in one sentence."""
    if isinstance(error, click.MissingParameter):
        text = words.translate("Command", "{name} ontbreekt")
        return text.format(name=_name(error.param, error.param_hint))
    if isinstance(error, click.NoSuchOption):
        return words.translate("Command", "de optie {name} bestaat niet").format(name=error.option_name)
    if isinstance(error, click.BadOptionUsage):
        return words.translate("Command", "bij {name} hoort iets achter de naam").format(name=error.option_name)
    if isinstance(error, click.BadParameter):
        text = words.translate("Command", "deze waarde kan niet bij {name}{known}")
        return text.format(name=_name(error.param, error.param_hint), known=_known(error.param))
    group = error.ctx.command if isinstance(error.ctx, click.Context) else None
    if isinstance(group, click.Group) and error.ctx and not isinstance(error, OptionClash):
        known = ", ".join(group.list_commands(error.ctx))
        return words.translate("Command", "deze opdracht is er niet; kies uit: {known}").format(known=known)
    return words.translate("Command", "de opties passen niet bij elkaar ({detail})").format(detail=error.message)


def _name(parameter: click.Parameter | None, hint: object) -> str:
    if isinstance(parameter, click.Option):
        return parameter.opts[0]
    if parameter is not None and parameter.metavar:
        return parameter.metavar
    return str(hint or parameter or "?")


def _known(parameter: click.Parameter | None) -> str:
    if parameter is not None and isinstance(parameter.type, click.Choice):
        return f" ({' | '.join(map(str, parameter.type.choices))})"
    return ""
