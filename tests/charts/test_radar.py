"""The radar shows what may be shown, and survives a black-and-white printer."""

from __future__ import annotations

from collections.abc import Iterator
from math import hypot, isnan
from pathlib import Path

import numpy as np
import pytest
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.text import Text

from leercultuur_desktop import paths, tokens
from leercultuur_desktop.charts.radar import radar_figure, save_radar
from leercultuur_desktop.domain.identifiers import BLOCKS, Block, GroupKind
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.catalog import Words
from tests.reports import sample

WORDS = Words("nl", paths.translations())


def line(figure: Figure, key: str) -> Line2D:
    return next(one for one in figure.artists if isinstance(one, Line2D) and one.get_gid() == key)


def places(one: Line2D) -> list[tuple[float, float]]:
    return [(float(x), float(y)) for x, y in np.asarray(one.get_xydata(), dtype=float)]


def words_in(figure: Figure) -> Iterator[str]:
    for one in figure.artists:
        if isinstance(one, Text):
            yield one.get_text()


def test_every_shown_layer_has_a_line_of_six_points_that_closes() -> None:
    figure = radar_figure(sample.full_results(), WORDS)
    for key in ("company", "workers", "leaders"):
        points = places(line(figure, key))
        assert len(points) == len(BLOCKS) + 1
        assert points[0] == points[-1]


def test_a_score_lies_as_far_from_the_centre_as_it_is_above_one() -> None:
    results = sample.full_results()
    points = places(line(radar_figure(results, WORDS), "company"))
    centre = (points[0][0], None)
    means = [block.mean for block in results.groups[0].blocks]
    top, bottom = points[0][1], points[3][1]
    assert means[0] is not None and means[3] is not None
    unit = (top - bottom) / (means[0] - 1 + means[3] - 1)
    middle = top - unit * (means[0] - 1)
    for point, mean in zip(points[:-1], means, strict=True):
        assert mean is not None
        assert hypot(point[0] - centre[0], point[1] - middle) == pytest.approx(unit * (mean - 1), rel=1e-6)


def test_a_hidden_block_leaves_a_gap_and_no_point() -> None:
    results = sample.without_block(sample.full_results(), GroupKind.LAYER, "leaders", Block.ENVIRONMENT)
    points = places(line(radar_figure(results, WORDS), "leaders"))
    gaps = [place for place, (x, y) in enumerate(points) if isnan(x) and isnan(y)]
    assert gaps == [BLOCKS.index(Block.ENVIRONMENT)]


def test_the_key_gives_the_number_of_people_behind_each_line() -> None:
    found = list(words_in(radar_figure(sample.full_results(), WORDS)))
    assert {"iedereen (61)", "medewerkers (48)", "leiding (13)"} <= set(found)


def test_hidden_groups_are_named_in_words() -> None:
    text = " ".join(words_in(radar_figure(sample.small_results(), WORDS)))
    assert "Te weinig antwoorden om te laten zien: medewerkers, leiding." in text
    assert "Te weinig antwoorden om te laten zien bij iedereen: Omgeving." in text


def test_merged_leaders_are_explained_without_the_sizes_of_the_parts() -> None:
    text = " ".join(words_in(radar_figure(sample.full_results(), WORDS)))
    assert "staan samen als ‘leiding’" in text
    assert "directie (" not in text


def test_no_two_series_look_alike_without_colour() -> None:
    looks = [(style.dashes, style.marker) for style in tokens.SERIES.values()]
    assert len(set(looks)) == len(looks)


def test_several_departments_differ_by_marker() -> None:
    results = sample.full_results()
    two = [
        sample.group(GroupKind.DEPARTMENT, name, 12, sample.WELDING_MEANS) for name in ("Lassen", "Verspanen", "$x$")
    ]
    figure = radar_figure(results, WORDS, groups=[results.groups[0], *two])
    markers = {str(line(figure, f"department:{one.id}").get_marker()) for one in two}
    assert len(markers) == len(two)
    figure.canvas.draw()  # a name between dollar signs is no formula


def test_the_previous_round_is_a_thin_line_with_its_own_name() -> None:
    figure = radar_figure(sample.full_results(), WORDS, previous=sample.previous_company())
    assert line(figure, "previous").get_linewidth() < line(figure, "company").get_linewidth()
    assert "vorige meting, najaar 2025 (52)" in set(words_in(figure))


def test_too_few_responses_give_no_radar(tmp_path: Path) -> None:
    with pytest.raises(KnownProblem) as caught:
        save_radar(sample.too_few_results(), WORDS, tmp_path / "radar.svg")
    assert caught.value.trouble is Trouble.RESULTS_TOO_FEW
    assert caught.value.facts == {"minimum_group": 5}
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("example", [True, False])
def test_an_example_says_so(example: bool) -> None:
    assert ("VOORBEELD" in set(words_in(radar_figure(sample.full_results(), WORDS, example=example)))) is example


def test_a_practice_round_says_so_whoever_asks() -> None:
    assert "VOORBEELD" in set(words_in(radar_figure(sample.full_results(practice=True), WORDS)))


@pytest.mark.parametrize("ending", ["svg", "png", "pdf"])
def test_the_same_results_give_the_same_file(tmp_path: Path, ending: str) -> None:
    files = [tmp_path / f"{name}.{ending}" for name in ("one", "two")]
    for file in files:
        save_radar(sample.full_results(), WORDS, file)
    assert files[0].read_bytes() == files[1].read_bytes()
    assert len(files[0].read_bytes()) > 10_000


def test_the_svg_tells_in_words_what_it_shows(tmp_path: Path) -> None:
    target = tmp_path / "radar.svg"
    save_radar(sample.full_results(), WORDS, target)
    svg = target.read_text(encoding="utf-8")
    assert "<title>Leercultuurscan van Van Dalen Metaalbewerking, voorjaar 2027</title>" in svg
    assert "iedereen (61): Inhoud van het werk 3,6" in svg
    assert "<text" not in svg


def test_another_kind_of_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KnownProblem) as caught:
        save_radar(sample.full_results(), WORDS, tmp_path / "radar.docx")
    assert caught.value.trouble is Trouble.FILE_TYPE


def test_a_folder_that_is_not_there_is_a_known_problem(tmp_path: Path) -> None:
    with pytest.raises(KnownProblem) as caught:
        save_radar(sample.full_results(), WORDS, tmp_path / "nowhere" / "radar.png")
    assert caught.value.trouble is Trouble.FILE_UNWRITABLE
