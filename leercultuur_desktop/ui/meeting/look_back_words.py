"""When to look back, in words: how long ago or how soon, as people say it, and what came of an action."""

from __future__ import annotations

from datetime import date
from typing import Final

from leercultuur_desktop.content.plan_wording import outcome_name
from leercultuur_desktop.domain.look_back import DueAction, When
from leercultuur_desktop.domain.plan import LookBack
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import day

_WEEKS_FROM: Final = 14
_MONTHS_FROM: Final = 13 * 7
_YEARS_FROM: Final = 24
_DAYS_A_MONTH: Final = 365.25 / 12


def number_word(number: int, words: Words) -> str:
    """A number as it stands in a sentence: in letters up to ten, in figures from there."""
    letters = (
        words.translate("LookBackWords", "nul"),
        words.translate("LookBackWords", "één"),
        words.translate("LookBackWords", "twee"),
        words.translate("LookBackWords", "drie"),
        words.translate("LookBackWords", "vier"),
        words.translate("LookBackWords", "vijf"),
        words.translate("LookBackWords", "zes"),
        words.translate("LookBackWords", "zeven"),
        words.translate("LookBackWords", "acht"),
        words.translate("LookBackWords", "negen"),
        words.translate("LookBackWords", "tien"),
    )
    return letters[number] if 0 <= number < len(letters) else str(number)


def length_words(days: int, words: Words) -> str:
    """How long a number of days is, in the largest unit that still says enough."""
    months = int(days / _DAYS_A_MONTH)
    if days == 7:
        number, unit = 1, words.translate("LookBackWords", "week")
    elif days < _WEEKS_FROM:
        number = days
        unit = words.translate("LookBackWords", "dag") if days == 1 else words.translate("LookBackWords", "dagen")
    elif days < _MONTHS_FROM:
        number, unit = days // 7, words.translate("LookBackWords", "weken")
    elif months < _YEARS_FROM:
        number, unit = months, words.translate("LookBackWords", "maanden")
    else:
        number, unit = months // 12, words.translate("LookBackWords", "jaar")
    return f"{number_word(number, words)} {unit}"


def due_words(on: date, today: date, words: Words) -> str:
    """How long ago the day to look back was, or how soon it comes."""
    days = (on - today).days
    if days == 0:
        return words.translate("LookBackWords", "vandaag")
    if days in {1, -1}:
        return words.translate("LookBackWords", "morgen") if days == 1 else words.translate("LookBackWords", "gisteren")
    text = (
        words.translate("LookBackWords", "over {time}")
        if days > 0
        else words.translate("LookBackWords", "{time} geleden")
    )
    return text.format(time=length_words(abs(days), words))


def when_words(one: DueAction, today: date, words: Words) -> str:
    """When to look back on this action, with the day; what came of it where there is nothing to wait for."""
    action = one.action
    if one.when is When.SETTLED or action.look_back_on is None:
        found = action.look_back
        return outcome_name(found.result, words) if found and found.result else ""
    text = words.translate("LookBackWords", "{ago}, op {day}")
    return text.format(ago=due_words(action.look_back_on, today, words), day=day(action.look_back_on, words.language))


def found_words(found: LookBack | None, words: Words) -> str:
    """What came of an action, and when that was said; empty where it was not said yet."""
    if found is None or found.result is None:
        return ""
    text = outcome_name(found.result, words)
    if found.on is not None:
        told = words.translate("LookBackWords", "Op {day}: {outcome}")
        text = told.format(outcome=text, day=day(found.on, words.language))
    reason = found.because.strip()
    return f"{text}. {capital(reason)}" if reason else text


def capital(text: str) -> str:
    """The text as it begins a sentence; a Dutch capital has no accent there: één, Eén."""
    return "E" + text[1:] if text.startswith("één") else text[:1].upper() + text[1:]
