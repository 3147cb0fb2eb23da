"""One score in words: what it is, how many people are behind it, and how sure it is; the same wherever it is told."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from leercultuur_desktop.charts.series import PREVIOUS, Series
from leercultuur_desktop.content.wording import block_name, group_name
from leercultuur_desktop.domain.identifiers import GroupKind
from leercultuur_desktop.domain.questionnaire import Questionnaire
from leercultuur_desktop.domain.results import BlockResult, GroupResult
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import decimal


def line_name(line: Series, words: Words) -> str:
    """Whose line it is; of the round before, whose it was then."""
    if line.key != PREVIOUS or line.group.kind is GroupKind.COMPANY:
        return line.short
    return f"{group_name(line.group, words)}, {line.short}"


def score_title(line: Series, block: BlockResult, questionnaire: Questionnaire, words: Words) -> str:
    """`Leiderschap, medewerkers: 2,9`; empty for a block that has no score to show."""
    if block.mean is None:
        return ""
    text = QCoreApplication.translate("ScoreWords", "{block}, {group}: {score}")
    return text.format(
        block=block_name(block.id, questionnaire, words, short=True),
        group=line_name(line, words),
        score=decimal(block.mean, words.language),
    )


def score_text(block: BlockResult, group: GroupResult, words: Words) -> str:
    """How many people answered and where the score lies; empty for a block that has no score to show."""
    if block.mean is None:
        return ""
    text = QCoreApplication.translate("ScoreWords", "{n} mensen gaven antwoord.").format(n=block.n)
    return f"{text} {_interval_sentence(block, group, words)}"


def interval_text(block: BlockResult, words: Words) -> str:
    """`2,7–3,1` for a table; one number where both ends are rounded to the same."""
    if block.low is None or block.high is None:
        return QCoreApplication.translate("ScoreWords", "niet te zeggen")
    low, high = decimal(block.low, words.language), decimal(block.high, words.language)
    return low if low == high else f"{low}–{high}"


def _interval_sentence(block: BlockResult, group: GroupResult, words: Words) -> str:
    if block.low is None or block.high is None:
        return QCoreApplication.translate("ScoreWords", "Hoe zeker deze score is, is niet te zeggen.")
    if block.n == group.headcount:
        return QCoreApplication.translate("ScoreWords", "Iedereen gaf antwoord. De score ligt dus vast.")
    low, high = decimal(block.low, words.language), decimal(block.high, words.language)
    if low == high:
        text = QCoreApplication.translate("ScoreWords", "De score ligt heel waarschijnlijk dicht bij {score}.")
        return text.format(score=low)
    text = QCoreApplication.translate("ScoreWords", "De score ligt heel waarschijnlijk tussen {low} en {high}.")
    return text.format(low=low, high=high)
