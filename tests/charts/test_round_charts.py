"""The charts of a round hold what may be shown, and nothing else."""

from __future__ import annotations

from dataclasses import replace

from matplotlib.patches import Circle, PathPatch
from matplotlib.text import Text
from pytest import approx

from leercultuur_desktop import paths
from leercultuur_desktop.charts.frame import Chart, bare_figure
from leercultuur_desktop.charts.round_charts import (
    block_chart,
    changes_chart,
    layers_chart,
    score_before,
    scores_chart,
    signed,
)
from leercultuur_desktop.domain.identifiers import BLOCKS, Block, GroupKind
from leercultuur_desktop.language.catalog import Words
from tests.reports import sample

WORDS = Words("nl", paths.translations())


def words_of(chart: Chart | None) -> list[str]:
    assert chart is not None
    return [one.get_text() for one in bare_figure(chart).artists if isinstance(one, Text)]


def test_the_six_scores_stand_beside_the_target() -> None:
    found = words_of(scores_chart(sample.full_results(), WORDS))
    assert {"doel 4,0", "3,6", "3,1", "3,9", "3,2", "2,7", "2,9"} <= set(found)


def test_a_block_that_is_hidden_says_so_and_has_no_figure() -> None:
    found = words_of(scores_chart(sample.small_results(), WORDS))
    assert found.count("te weinig antwoorden om te laten zien") == 1
    assert sum("," in one for one in found) == 1 + len(BLOCKS) - 1  # the target and five scores


def test_a_block_shows_its_groups_and_the_round_before() -> None:
    found = words_of(block_chart(sample.full_results(), Block.TEAMWORK, WORDS))
    assert {"iedereen", "medewerkers", "leiding", "vorige meting", "3,5"} <= set(found)
    assert "Lassen" not in found
    hidden = sample.without_block(sample.full_results(), GroupKind.LAYER, "leaders", Block.TEAMWORK)
    assert "te weinig antwoorden" in words_of(block_chart(hidden, Block.TEAMWORK, WORDS))


def test_layers_are_compared_only_when_there_are_two() -> None:
    results = sample.full_results()
    assert {"medewerkers", "leiding"} <= set(words_of(layers_chart(results, WORDS)))
    assert layers_chart(replace(results, groups=results.groups[:2]), WORDS) is None
    assert layers_chart(sample.small_results(), WORDS) is None


def test_a_hidden_layer_leaves_the_other_alone_on_its_line() -> None:
    results = sample.full_results()
    hidden = sample.without_block(results, GroupKind.LAYER, "leaders", Block.TEAMWORK)

    def marks(one: Chart | None) -> int:
        assert one is not None
        return sum(isinstance(artist, (Circle, PathPatch)) for artist in bare_figure(one).artists)

    # One diamond less, and the line between the two.
    assert marks(layers_chart(results, WORDS)) - marks(layers_chart(hidden, WORDS)) == 2


def test_changes_tell_the_difference_with_its_sign() -> None:
    results = sample.full_results()
    found = words_of(changes_chart(results, WORDS))
    assert {"najaar 2025", "voorjaar 2027", "+0,4", "0,0"} <= set(found)
    before = score_before(results, Block.TEAMWORK)
    assert before == approx(sample.PREVIOUS_MEANS[2])


def test_without_another_round_nothing_changed() -> None:
    results = sample.small_results()
    assert changes_chart(results, WORDS) is None
    assert changes_chart(replace(sample.full_results(), changes=()), WORDS) is None
    assert score_before(results, Block.TEAMWORK) is None


def test_a_difference_that_rounds_to_nothing_has_no_sign() -> None:
    assert [signed(one, WORDS) for one in (0.04, -0.04, 0.3, -1.26)] == ["0,0", "0,0", "+0,3", "−1,3"]
