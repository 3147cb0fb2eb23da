"""Every figure of a round that may be shown, each to stand alone: with its title, its notes, and the same in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from matplotlib.figure import Figure

from leercultuur_desktop.charts.distribution import distribution_chart, distribution_text
from leercultuur_desktop.charts.frame import Chart, framed_figure
from leercultuur_desktop.charts.radar import SAVED_INCHES, radar_figure, radar_text
from leercultuur_desktop.charts.round_charts import (
    changes_chart,
    company_change,
    layers_chart,
    score_before,
    scores_chart,
    signed,
)
from leercultuur_desktop.charts.series import hidden_note, merged_note
from leercultuur_desktop.content.wording import block_name, group_name
from leercultuur_desktop.domain.identifiers import BLOCKS, Block, GroupKind
from leercultuur_desktop.domain.results import GroupResult, HiddenGroup, Results
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import decimal


@dataclass(frozen=True, slots=True)
class RoundFigure:
    """A figure by its key, which is the same in every language; `draw` makes it, `told` says the same in words."""

    key: str
    title: str
    told: str
    draw: Callable[[], Figure]


def round_figures(results: Results, words: Words, *, example: bool = False) -> tuple[RoundFigure, ...]:
    """The figures in the report's order; none where there are too few responses for scores."""
    if not results.enough:
        return ()
    framing = _Framing(results, words, example or results.practice)
    return (
        _radar(framing),
        _scores(framing),
        *(figure for block in BLOCKS if (figure := _block(framing, block))),
        *_layers(framing),
        *_changes(framing),
    )


@dataclass(frozen=True, slots=True)
class _Framing:
    """What every figure of a round has in common."""

    results: Results
    words: Words
    example: bool

    def figure(self, key: str, title: str, told: str, notes: Sequence[str], chart: Chart) -> RoundFigure:
        below = self.words.translate("Chart", "Leercultuurscan van {company}, {round}").format(
            company=self.results.company, round=self.results.round
        )
        draw = partial(framed_figure, chart, title, below, notes, self.words, example=self.example)
        return RoundFigure(key, title, told, draw)

    def name(self, block: Block, *, short: bool = True) -> str:
        return block_name(block, self.results.questionnaire, self.words, short=short)

    def score(self, value: float) -> str:
        return decimal(value, self.words.language)

    def scores(self, group: GroupResult) -> str:
        found = [f"{self.name(one.id)} {self.score(one.mean)}" for one in group.blocks if one.mean is not None]
        return f"{group_name(group, self.words)}: {', '.join(found)}."


def _radar(framing: _Framing) -> RoundFigure:
    results, words = framing.results, framing.words
    draw = partial(radar_figure, results, words, example=framing.example, title=True, size_inches=SAVED_INCHES)
    return RoundFigure("radar", words.translate("Chart", "Ons beeld"), radar_text(results, words), draw)


def _scores(framing: _Framing) -> RoundFigure:
    results, words = framing.results, framing.words
    chart = scores_chart(results, words)
    title = words.translate("Chart", "De zes bouwstenen")
    return framing.figure("scores", title, framing.scores(results.groups[0]), [scale_explained(words)], chart)


def scale_explained(words: Words) -> str:
    """How the chart of the six scores is read."""
    return words.translate(
        "Chart",
        "De stip is de score van iedereen samen. 1 is (bijna) nooit, 5 is (bijna) altijd. De grijze balk laat"
        " zien waar de score heel waarschijnlijk ligt. De streepjeslijn is jullie doel.",
    )


def _block(framing: _Framing, block: Block) -> RoundFigure | None:
    results, words = framing.results, framing.words
    questions = results.groups[0].block(block).questions
    if questions is None:
        return None
    told = " ".join(
        f"{results.questionnaire.question(one.id).text} {distribution_text(one, results.questionnaire, words)}."
        for one in questions
    )
    chart = distribution_chart(questions, results.questionnaire, words)
    note = words.translate("Chart", "De antwoorden van iedereen samen. Een lange donkere balk: mensen merken dit vaak.")
    return framing.figure(block.value, framing.name(block, short=False), told, [note], chart)


def _layers(framing: _Framing) -> list[RoundFigure]:
    results, words = framing.results, framing.words
    chart = layers_chart(results, words)
    if chart is None:
        return []
    layers = results.of_kind(GroupKind.LAYER)
    notes = [words.translate("Chart", "Een verschil tussen groepen is geen fout van iemand. Praat erover door.")]
    if any(group.merged for group in layers):
        notes.append(merged_note(words))
    hidden: list[HiddenGroup] = [group for group in results.hidden if group.kind is GroupKind.LAYER]
    if hidden:
        notes.append(hidden_note(hidden, words))
    told = " ".join(framing.scores(group) for group in layers)
    return [framing.figure("layers", words.translate("Chart", "De lagen naast elkaar"), told, notes, chart)]


def _changes(framing: _Framing) -> list[RoundFigure]:
    results, words = framing.results, framing.words
    chart = changes_chart(results, words)
    if chart is None:
        return []
    parts = []
    for block in BLOCKS:
        before, change = score_before(results, block), company_change(results, block)
        if before is not None and change is not None:
            now = framing.score(before + change)
            parts.append(f"{framing.name(block)} {framing.score(before)} – {now} ({signed(change, words)})")
    title = words.translate("Chart", "Wat veranderde er sinds {round}").format(round=results.against)
    note = words.translate("Chart", "Elke meting is anoniem. We vergelijken groepen, nooit dezelfde personen.")
    return [framing.figure("changes", title, f"{'; '.join(parts)}.", [note], chart)]
