"""What the choosing says in plain sentences: the strengths, and why two blocks stand ready."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from leercultuur_desktop.content.wording import block_name
from leercultuur_desktop.domain import voting
from leercultuur_desktop.domain.identifiers import BLOCKS, Block
from leercultuur_desktop.domain.plan import Plan
from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import decimal
from leercultuur_desktop.ui.meeting.sentences import joined

MOST_STRENGTHS: Final = 2
_REGULARLY: Final = 3.0
"""From here on people answered `regelmatig` or more: there is something to be glad about, whatever the norm."""


def strengths(results: Results) -> tuple[Block, ...]:
    """The two blocks with the highest shown means, the highest first; none without scores."""
    company = results.whole_company
    if company is None:
        return ()
    means = {block: company.block(block).mean for block in BLOCKS}
    shown = [block for block in BLOCKS if means[block] is not None]
    return tuple(sorted(shown, key=lambda block: -(means[block] or 0.0))[:MOST_STRENGTHS])


def strengths_sentence(results: Results, words: Words) -> str:
    """Where the company stands strongest, warmly and without a norm."""
    best = strengths(results)
    company = results.whole_company
    if company is None or not best:
        return ""
    glad = all((company.block(block).mean or 0.0) >= _REGULARLY for block in best)
    text = words.translate("ChooseWords", "{blocks}: daar staan jullie het sterkst. Daar mogen jullie blij mee zijn.")
    if not glad:
        text = words.translate(
            "ChooseWords", "{blocks}: daar staan jullie het sterkst. Daar kunnen jullie op verder bouwen."
        )
    return text.format(blocks=_names(best, results, words))


def best_question(results: Results, block: Block, words: Words) -> str:
    """The question of this block with the highest mean, where it may be shown; else what the block is about."""
    company = results.whole_company
    asked = company.block(block).questions if company else None
    if not asked:
        return results.questionnaire.block_text(block).description
    best = max(asked, key=lambda one: one.mean)
    found = next((one.text for one in results.questionnaire.questions if one.id == best.id), "")
    return words.translate("ChooseWords", "Hoogste vraag, met {score}: ‘{question}’").format(
        score=decimal(best.mean, words.language), question=found
    )


def choice_sentence(results: Results, plan: Plan, words: Words) -> str:
    """Which blocks are chosen, or which stand ready and why."""
    chosen = voting.blocks_to_work_on(results, plan)
    if not chosen:
        return words.translate("ChooseWords", "Kies samen één of twee bouwstenen om aan te werken.")
    if plan.blocks:
        text = words.translate("ChooseWords", "Hier gaan jullie aan werken: {blocks}.")
        return text.format(blocks=_names(chosen, results, words))
    return _ready_sentence(results, plan, chosen, words)


def _ready_sentence(results: Results, plan: Plan, chosen: Sequence[Block], words: Words) -> str:
    counted = voting.dots(plan.ballots)
    dotted = [block for block in chosen if counted[block]]
    if not dotted:
        text = words.translate(
            "ChooseWords", "{blocks} kregen de laagste scores. Die staan klaar. Klopt dat voor jullie?"
        )
        return text.format(blocks=_names(chosen, results, words))
    last = chosen[-1]
    tied = [block for block in BLOCKS if counted[block] == counted[last]]
    if not counted[last]:
        text = words.translate(
            "ChooseWords", "Alle stippen gaan naar {first}. {second} staat erbij. Eén bouwsteen mag ook."
        )
        if results.priorities:
            text = words.translate(
                "ChooseWords",
                "Alle stippen gaan naar {first}. Daarna heeft {second} de laagste score. Eén bouwsteen mag ook.",
            )
        return text.format(first=_names(chosen[:1], results, words), second=_names([last], results, words))
    if any(block not in chosen for block in tied):
        text = words.translate("ChooseWords", "{tied} kregen evenveel stippen. Kies samen welke jullie nemen.")
        if results.priorities:
            text = words.translate(
                "ChooseWords", "{tied} kregen evenveel stippen. De laagste score gaat voor. Klopt dat voor jullie?"
            )
        return text.format(tied=_names(tied, results, words))
    text = words.translate("ChooseWords", "{blocks} kregen de meeste stippen. Klopt dat voor jullie?")
    return text.format(blocks=_names(chosen, results, words))


def _names(blocks: Sequence[Block], results: Results, words: Words) -> str:
    return joined([block_name(block, results.questionnaire, words, short=True) for block in blocks])
