"""The fixed names and phrases of the scan, in words: layers, groups, certainty, agreement, and where advice is from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from leercultuur_desktop.domain.identifiers import COMPANY_ID, LEADERS, Block, Layer
from leercultuur_desktop.domain.interventions import Effort, InterventionCard, Starter
from leercultuur_desktop.domain.questionnaire import Questionnaire
from leercultuur_desktop.domain.results import Agreement, Certainty, GroupResult, HiddenGroup
from leercultuur_desktop.language.catalog import Words

# Which cards belong together and which questions a card helps is never said by the publication.
_ALWAYS_OWN: Final = frozenset({"related", "helps"})


def layer_name(layer_id: str, words: Words) -> str:
    """The name of a layer, of the merged leaders or of the whole company; anything else is returned as it is."""
    names = {
        Layer.WORKERS.value: words.translate("Wording", "medewerkers"),
        Layer.SUPERVISORS.value: words.translate("Wording", "direct-leidinggevenden"),
        Layer.DIRECTORS.value: words.translate("Wording", "directie"),
        LEADERS: words.translate("Wording", "leiding"),
        COMPANY_ID: words.translate("Wording", "iedereen"),
    }
    return names.get(str(layer_id), str(layer_id))


def group_name(group: GroupResult | HiddenGroup, words: Words) -> str:
    """The name of a group: a department's own name, else the layer's."""
    return group.id if group.kind == "department" else layer_name(group.id, words)


def block_name(block: Block | None, questionnaire: Questionnaire, words: Words, *, short: bool = False) -> str:
    """The name of a block; 'algemeen' for cards that belong to none."""
    if block is None:
        return words.translate("Wording", "Algemeen")
    text = questionnaire.block_text(block)
    return text.short_name if short else text.name


def certainty_text(certainty: Certainty, words: Words) -> str:
    """How sure a difference is, in one word."""
    return {
        Certainty.CERTAIN: words.translate("Wording", "zeker"),
        Certainty.LIKELY: words.translate("Wording", "waarschijnlijk"),
        Certainty.UNKNOWN: words.translate("Wording", "niet te zeggen"),
    }[certainty]


def agreement_text(agreement: Agreement, words: Words) -> str:
    """How much people think alike, as a phrase."""
    return {
        Agreement.ALIKE: words.translate("Wording", "jullie denken hier ongeveer hetzelfde over"),
        Agreement.MIXED: words.translate("Wording", "jullie denken hier verschillend over"),
        Agreement.APART: words.translate("Wording", "de meningen lopen uiteen"),
    }[agreement]


def effort_name(effort: Effort, words: Words) -> str:
    """How much a card asks."""
    return {
        Effort.SMALL: words.translate("Wording", "kleine moeite"),
        Effort.MEDIUM: words.translate("Wording", "gemiddelde moeite"),
        Effort.LARGE: words.translate("Wording", "grote moeite"),
    }[effort]


def starter_name(starter: Starter, words: Words) -> str:
    """Who begins with a card."""
    return {
        Starter.WORKERS: words.translate("Wording", "medewerkers beginnen"),
        Starter.SUPERVISORS: words.translate("Wording", "leidinggevende begint"),
        Starter.DIRECTORS: words.translate("Wording", "directie begint"),
        Starter.PROJECT_GROUP: words.translate("Wording", "projectgroep begint"),
    }[starter]


def listed(parts: Sequence[str], words: Words) -> str:
    """`a, b en c`."""
    if len(parts) < 2:
        return "".join(parts)
    return _last_two(words).format(first=", ".join(parts[:-1]), last=parts[-1])


def _last_two(words: Words) -> str:
    return words.translate("Wording", "{first} en {last}")


def layers_of(card: InterventionCard, words: Words) -> str:
    """Whom a card is for, always in the order of the layers."""
    return listed([layer_name(layer, words) for layer in Layer if layer in card.layers], words)


def is_own(card: InterventionCard, field: str) -> bool:
    """Whether this part of the card is the product's own; otherwise it is the publication's."""
    # The text and the chip of the effort are one thing to a reader.
    return field in card.own | _ALWAYS_OWN or (field == "effort_text" and "effort" in card.own)


def origin_name(own: bool, words: Words) -> str:
    """The tag of what the publication says, or of what the product adds. Not `ours`: that would be the company's."""
    return words.translate("Wording", "aanvulling") if own else words.translate("Wording", "publicatie")


def origin_of_added(words: Words) -> str:
    """What the tag of the product's own parts means."""
    return words.translate("Wording", "Staat niet in de publicatie. Bedacht voor Leercultuur Desktop.")


def parts_by_origin(card: InterventionCard, fields: Sequence[str], words: Words) -> list[tuple[bool, str]]:
    """The names of these fields, the publication's first and then the product's own: whether own, and the names."""
    names = {
        "title": words.translate("Wording", "titel"),
        "layers": words.translate("Wording", "voor wie"),
        "starts": words.translate("Wording", "wie begint"),
        "steps": words.translate("Wording", "stappen"),
        "effort_text": words.translate("Wording", "moeite"),
        "look_back": words.translate("Wording", "terugkijken"),
    }
    sorted_out = [(own, [names[field] for field in fields if is_own(card, field) is own]) for own in (False, True)]
    return [(own, listed(found, words)) for own, found in sorted_out if found]


def helped_themes(card: InterventionCard, questionnaire: Questionnaire) -> str:
    """The sub-themes of the questions that a card helps, as far as this questionnaire asks them."""
    themes = {one.id: one.sub_theme for one in questionnaire.questions}
    found = "; ".join(dict.fromkeys(themes[one] for one in card.helps if one in themes))
    return found[:1].upper() + found[1:]


def advice_source(named_by: str, words: Words) -> str:
    """Whose advice it is and where it stands, in one sentence: people give advice, a summary holds it."""
    summary, editors = words.translate("Wording", "samenvatting"), words.translate("Wording", "redactie")
    parts = re.split(f", |{_last_two(words).format(first='', last='')}", named_by)
    people = [
        words.translate("Wording", "de redactie") if part.endswith(editors) else part
        for part in parts
        if part and not part.endswith(summary)
    ]
    if not people:
        return words.translate("Wording", "Advies uit de samenvatting van Smart Skills@Scale, oktober 2024.")
    text = words.translate("Wording", "Advies van {people} in Smart Skills@Scale, oktober 2024.")
    if len(people) < len(parts):
        text = words.translate(
            "Wording", "Advies van {people}, en uit de samenvatting van Smart Skills@Scale, oktober 2024."
        )
    return text.format(people=listed(people, words))
