"""The fixed names and phrases of the scan, in words: layers, groups, certainty, agreement."""

from __future__ import annotations

from leercultuur_desktop.domain.identifiers import COMPANY_ID, LEADERS, Block, Layer
from leercultuur_desktop.domain.interventions import Effort, Starter
from leercultuur_desktop.domain.questionnaire import Questionnaire
from leercultuur_desktop.domain.results import Agreement, Certainty, GroupResult, HiddenGroup
from leercultuur_desktop.language.catalog import Words


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
