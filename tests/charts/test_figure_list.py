"""Every figure that a round allows is in the list once, and none that it doesn't allow."""

from __future__ import annotations

from dataclasses import replace

from matplotlib.text import Text

from leercultuur_desktop import paths
from leercultuur_desktop.charts.figure_list import round_figures
from leercultuur_desktop.domain.identifiers import BLOCKS
from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.language.catalog import Words
from tests.reports import sample

WORDS = Words("nl", paths.translations())


def keys(results: Results) -> list[str]:
    return [one.key for one in round_figures(results, WORDS)]


def test_a_whole_company_has_all_of_them_in_the_reports_order() -> None:
    expected = ["radar", "scores", *(block.value for block in BLOCKS), "layers", "changes"]
    assert keys(sample.full_results()) == expected


def test_a_small_firm_has_no_figure_of_what_is_hidden() -> None:
    assert keys(sample.small_results()) == ["radar", "scores"]
    assert keys(sample.too_few_results()) == []


def test_each_says_in_words_what_it_shows() -> None:
    told = {one.key: one.told for one in round_figures(sample.full_results(), WORDS)}
    assert "Organisatie 2,7" in told["scores"]
    assert "medewerkers: Inhoud van het werk 3,5" in told["layers"]
    assert "Samenwerken 3,5 – 3,9 (+0,4)" in told["changes"]
    assert "Doen leidinggevenden bij ons iets met ideeën van medewerkers?" in told["leadership"]


def test_practice_says_so_on_every_figure() -> None:
    for results, expected in ((sample.full_results(practice=True), True), (sample.full_results(), False)):
        for one in round_figures(results, WORDS):
            words = {artist.get_text() for artist in one.draw().artists if isinstance(artist, Text)}
            assert ("VOORBEELD" in words) is expected


def test_merged_and_hidden_layers_are_told_under_the_layers() -> None:
    results = sample.full_results()
    [layers] = [one for one in round_figures(results, WORDS) if one.key == "layers"]
    words = " ".join(artist.get_text() for artist in layers.draw().artists if isinstance(artist, Text))
    assert "staan samen als ‘leiding’" in words
    assert "Expeditie" not in words  # a department
    plain = replace(results, groups=(*results.groups[:2], replace(results.groups[2], merged=())))
    [layers] = [one for one in round_figures(plain, WORDS) if one.key == "layers"]
    words = " ".join(artist.get_text() for artist in layers.draw().artists if isinstance(artist, Text))
    assert "staan samen" not in words
