"""The questionnaire and the cards in another language than the Dutch of their files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.questionnaire import BlockText, Question, Questionnaire, SideText
from leercultuur_desktop.language.catalog import SOURCE_LANGUAGE, Words

_QUESTIONNAIRE, _CARDS = "Questionnaire", "Cards"


def questionnaire_in(words: Words, questionnaire: Questionnaire) -> Questionnaire:
    """The questionnaire in this language; a text without translation stays Dutch. Ids stay as they are."""
    if words.language == SOURCE_LANGUAGE:
        return questionnaire

    def told(text: str) -> str:
        return words.translate(_QUESTIONNAIRE, text)

    def side(one: SideText) -> SideText:
        return SideText(told(one.text), told(one.help))

    def block(one: BlockText) -> BlockText:
        return replace(
            one,
            name=told(one.name),
            short_name=told(one.short_name),
            description=told(one.description),
            note=told(one.note) if one.note else "",
        )

    def question(one: Question) -> Question:
        return replace(one, sub_theme=told(one.sub_theme), text=told(one.text), help=told(one.help))

    return replace(
        questionnaire,
        answers=tuple(told(answer) for answer in questionnaire.answers),
        dont_know=told(questionnaire.dont_know),
        practice=side(questionnaire.practice),
        remark=side(questionnaire.remark),
        blocks=tuple(block(one) for one in questionnaire.blocks),
        questions=tuple(question(one) for one in questionnaire.questions),
    )


def cards_in(words: Words, cards: Sequence[InterventionCard]) -> tuple[InterventionCard, ...]:
    """The cards in this language; a text without translation stays Dutch."""
    if words.language == SOURCE_LANGUAGE:
        return tuple(cards)

    def told(text: str) -> str:
        return words.translate(_CARDS, text)

    return tuple(
        replace(
            card,
            title=told(card.title),
            effort_text=told(card.effort_text),
            steps=tuple(told(step) for step in card.steps),
            why=told(card.why),
            named_by=told(card.named_by),
            preconditions=told(card.preconditions),
            pitfalls=told(card.pitfalls),
            look_back=told(card.look_back),
        )
        for card in cards
    )
