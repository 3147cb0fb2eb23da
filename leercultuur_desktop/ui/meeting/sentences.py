"""What the figures say, in plain sentences: the same words on every step of the meeting."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from leercultuur_desktop.content.wording import agreement_text, group_name, layer_name
from leercultuur_desktop.domain.identifiers import LEADERS, GroupKind, Layer
from leercultuur_desktop.domain.results import Agreement, Certainty, GroupResult, HiddenGroup, Results
from leercultuur_desktop.language.catalog import Words


def joined(parts: Sequence[str]) -> str:
    """`a, b en c`."""
    if len(parts) < 2:
        return "".join(parts)
    together = QCoreApplication.translate("MeetingSentences", "{first} en {last}")
    return together.format(first=", ".join(parts[:-1]), last=parts[-1])


def sentence_case(text: str) -> str:
    """The text with a capital at its start, other letters as they are."""
    return text[:1].upper() + text[1:]


def hidden_sentence(results: Results, words: Words) -> str:
    """Which groups are too small to show, by name only; empty when there are none.

    Layers that stand together as leaders are left out: `merged_sentence` names those.
    """
    together = {layer.value for group in results.groups for layer in group.merged}
    names = [_kind_and_name(group, words) for group in results.hidden if group.id not in together]
    if not names:
        return ""
    text = QCoreApplication.translate("MeetingSentences", "Te weinig antwoorden om te laten zien: {groups}.")
    return text.format(groups=joined(names))


def merged_sentence(groups: Sequence[GroupResult], words: Words) -> str:
    """Which layers stand together under one name; empty when none do."""
    for group in groups:
        if group.merged:
            parts = joined([layer_name(layer, words) for layer in group.merged])
            text = QCoreApplication.translate("MeetingSentences", "{parts} staan samen als ‘{name}’.")
            return sentence_case(text.format(parts=parts, name=group_name(group, words)))
    return ""


def certainty_sentence(certainty: Certainty) -> str:
    """How sure it is that two groups really differ."""
    if certainty is Certainty.CERTAIN:
        return QCoreApplication.translate("MeetingSentences", "Dit verschil is zeker.")
    if certainty is Certainty.LIKELY:
        return QCoreApplication.translate("MeetingSentences", "Dit verschil is waarschijnlijk.")
    return QCoreApplication.translate("MeetingSentences", "Of dit echt verschilt, is niet te zeggen.")


def small_certainty_sentence(certainty: Certainty) -> str:
    """How sure it is that two groups differ whose scores look the same once they are rounded."""
    if certainty is Certainty.CERTAIN:
        return QCoreApplication.translate("MeetingSentences", "Een heel klein verschil is zeker.")
    if certainty is Certainty.LIKELY:
        return QCoreApplication.translate("MeetingSentences", "Een heel klein verschil is waarschijnlijk.")
    return certainty_sentence(certainty)


def change_certainty_sentence(certainty: Certainty) -> str:
    """How sure it is that a score really changed."""
    if certainty is Certainty.CERTAIN:
        return QCoreApplication.translate("MeetingSentences", "Deze verandering is zeker.")
    if certainty is Certainty.LIKELY:
        return QCoreApplication.translate("MeetingSentences", "Deze verandering is waarschijnlijk.")
    return QCoreApplication.translate("MeetingSentences", "Of dit echt veranderd is, is niet te zeggen.")


def small_change_sentence(certainty: Certainty) -> str:
    """How sure it is that a score changed that looks the same once it is rounded."""
    if certainty is Certainty.CERTAIN:
        return QCoreApplication.translate("MeetingSentences", "Een heel kleine verandering is zeker.")
    if certainty is Certainty.LIKELY:
        return QCoreApplication.translate("MeetingSentences", "Een heel kleine verandering is waarschijnlijk.")
    return change_certainty_sentence(certainty)


def subject(kind: GroupKind, group_id: str, words: Words) -> str:
    """A group as the subject of a sentence, with an article where the language wants one."""
    if kind is GroupKind.DEPARTMENT:
        return QCoreApplication.translate("MeetingSentences", "afdeling {name}").format(name=group_id)
    if kind is GroupKind.COMPANY:
        return QCoreApplication.translate("MeetingSentences", "het hele bedrijf")
    if group_id == LEADERS:
        return QCoreApplication.translate("MeetingSentences", "de leiding")
    if group_id == Layer.DIRECTORS:
        return QCoreApplication.translate("MeetingSentences", "de directie")
    return layer_name(group_id, words)


def gives(kind: GroupKind, group_id: str, score: str, words: Words) -> str:
    """A group with the score that it gives: workers are many, the management is one."""
    if kind is GroupKind.LAYER and group_id in {Layer.WORKERS, Layer.SUPERVISORS}:
        text = QCoreApplication.translate("MeetingSentences", "{groups} geven {score}")
        return text.format(groups=subject(kind, group_id, words), score=score)
    text = QCoreApplication.translate("MeetingSentences", "{group} geeft {score}")
    return text.format(group=subject(kind, group_id, words), score=score)


def agreement_sentence(agreement: Agreement | None, words: Words) -> str:
    """How much the whole company thinks alike, or that it can't be said."""
    if agreement is None:
        return QCoreApplication.translate(
            "MeetingSentences", "Of jullie hetzelfde denken, is niet te zeggen. Daarvoor zijn er te weinig antwoorden."
        )
    return sentence_case(agreement_text(agreement, words)) + "."


def agreement_of_layer(agreement: Agreement | None) -> str:
    """How much one layer thinks alike, under its name."""
    if agreement is None:
        return QCoreApplication.translate("MeetingSentences", "of ze hetzelfde denken, is niet te zeggen")
    return {
        Agreement.ALIKE: QCoreApplication.translate("MeetingSentences", "ongeveer dezelfde mening"),
        Agreement.MIXED: QCoreApplication.translate("MeetingSentences", "verschillende meningen"),
        Agreement.APART: QCoreApplication.translate("MeetingSentences", "de meningen lopen uiteen"),
    }[agreement]


def _kind_and_name(group: HiddenGroup, words: Words) -> str:
    name = group_name(group, words)
    if group.kind is not GroupKind.DEPARTMENT:
        return name
    return QCoreApplication.translate("MeetingSentences", "afdeling {name}").format(name=name)
