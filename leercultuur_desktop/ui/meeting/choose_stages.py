"""The stages of choosing, and what the page says at each: one thing a screen."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto
from typing import Final

from leercultuur_desktop.domain.identifiers import Block
from leercultuur_desktop.domain.plan import Plan
from leercultuur_desktop.domain.voting import DOTS_EACH
from leercultuur_desktop.language.catalog import Words


class Stage(Enum):
    """What the group does now."""

    STRENGTHS = auto()
    TURNS = auto()
    TURN = auto()
    TAKE_BACK = auto()
    TYPING = auto()
    REVEALED = auto()


TURN_STAGES: Final = (Stage.TURN, Stage.TAKE_BACK)
"""One member stands at the screen with dots of their own."""
BOARDS: Final = (*TURN_STAGES, Stage.TYPING)


def headings(stage: Stage, words: Words, *, scores: bool) -> tuple[str, str]:
    """Heading and guidance of a stage."""
    return {
        Stage.STRENGTHS: (
            words.translate("ChoosePage", "Wat gaat er goed?"),
            words.translate("ChoosePage", "Begin met wat werkt. Daarna kiezen jullie waar je aan werkt."),
        ),
        Stage.TURNS: (
            words.translate("ChoosePage", "Waar willen we aan werken?"),
            words.translate("ChoosePage", "Denk aan jullie gesprek. Waar wil jij het eerst aan werken?")
            if scores
            else words.translate("ChoosePage", "Zeg eerst om de beurt wat goed gaat. Geef daarna je stippen."),
        ),
        Stage.TURN: (
            words.translate("ChoosePage", "Geef je {n} stippen").format(n=DOTS_EACH),
            words.translate("ChoosePage", "Geef ze aan waar jij aan wilt werken. Niemand ziet straks wat van jou was."),
        ),
        Stage.TAKE_BACK: (
            words.translate("ChoosePage", "Neem je stippen terug"),
            words.translate("ChoosePage", "Leg je stippen nog één keer zoals je ze gaf. Dan halen we ze weg."),
        ),
        Stage.TYPING: (
            words.translate("ChoosePage", "Hoeveel stippen staan er op papier?"),
            words.translate("ChoosePage", "Tel de stickers of streepjes. Vul per bouwsteen het aantal in."),
        ),
        Stage.REVEALED: (
            words.translate("ChoosePage", "Waar gaan we mee aan de slag?"),
            words.translate("ChoosePage", "Kies samen één of twee bouwstenen. De stippen helpen, jullie kiezen."),
        ),
    }[stage]


def key_hint(stage: Stage, words: Words) -> str:
    """Which keys help here."""
    if stage not in TURN_STAGES:
        return ""
    return words.translate("ChoosePage", "Met toetsen: 1 tot en met 6 geeft een stip, Backspace neemt hem terug.")


def next_text(stage: Stage, words: Words, *, voted: bool, sure: bool) -> str:
    """What stands on the way on."""
    if stage is Stage.TURNS:
        if voted:
            return words.translate("ChoosePage", "Laat de stippen zien")
        return words.translate("ChoosePage", "Verder zonder stippen")
    if stage not in BOARDS:
        return words.translate("ChoosePage", "Verder")
    return words.translate("ChoosePage", "Ja, klaar") if sure else words.translate("ChoosePage", "Klaar")


def dots_left(left: int, words: Words) -> str:
    """How many dots somebody still has to give."""
    if not left:
        return words.translate("ChoosePage", "Al je stippen liggen er. Druk op Klaar.")
    if left == 1:
        return words.translate("ChoosePage", "Je hebt nog 1 stip.")
    return words.translate("ChoosePage", "Je hebt nog {n} stippen.").format(n=left)


def dots_over(left: int, words: Words) -> str:
    """Fewer dots than one may give: asked once more."""
    if left == 1:
        return words.translate("ChoosePage", "Je hebt nog 1 stip over. Dat mag. Druk nog een keer als je klaar bent.")
    text = words.translate("ChoosePage", "Je hebt nog {n} stippen over. Dat mag. Druk nog een keer als je klaar bent.")
    return text.format(n=left)


def ballot_like(plan: Plan, dots: Mapping[Block, int]) -> str | None:
    """The id of a ballot with exactly these dots; which of several alike is the same to everybody."""
    for one in plan.ballots:
        if not one.typed and {block: count for block, count in one.dots.items() if count} == dots:
            return one.id
    return None
