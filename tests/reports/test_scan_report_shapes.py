"""Whatever a company is like, its report is whole: other programs find no fault, and no page is empty or torn."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from leercultuur_desktop.domain.identifiers import Block, GroupKind
from leercultuur_desktop.domain.plan import Plan
from leercultuur_desktop.domain.results import Results
from tests.reports import sample, sample_cards
from tests.reports.looking import faults, outline
from tests.reports.reading import pages
from tests.reports.test_scan_report import report

DEPARTMENTS = tuple(
    sample.group(GroupKind.DEPARTMENT, f"{name} {number}", 10 + number, sample.WELDING_MEANS)
    for number, name in enumerate(
        ("Lassen", "Montage en eindcontrole", "Werkvoorbereiding en planning", "Spuiterij") * 10
    )
)
LONG_NAME = (
    "Koninklijke Verenigde Metaalbewerkings- en Constructiewerkplaatsen "
    "Van der Meulen-Oosterhuis & Zonen Nederland B.V."
)


def _many_departments() -> Results:
    full = sample.full_results()
    return replace(full, groups=(*full.groups[:3], *DEPARTMENTS))


def _three_layers() -> Results:
    full = sample.full_results()
    leaders = full.groups[2]
    split = tuple(replace(leaders, id=name, merged=()) for name in ("supervisors", "directors"))
    pairs = (("workers", "supervisors"), ("workers", "directors"), ("supervisors", "directors"))
    gaps = tuple(replace(gap, first=first, second=second) for gap in full.gaps for first, second in pairs)
    return replace(full, groups=(*full.groups[:2], *split), gaps=gaps)


UNUSUAL = {
    "too few": sample.too_few_results(),
    "small": sample.small_results(),
    "40 departments": _many_departments(),
    "three layers": _three_layers(),
    "long names": replace(sample.full_results(), company=LONG_NAME, round="Eerste meting van het najaar, avondploeg"),
    "nothing to compare": replace(sample.full_results(), changes=(), gaps=()),
    "everybody answered": replace(sample.full_results(), headcount=61, response_rate=1.0),
    "no head-count": replace(sample.full_results(), headcount=0, response_rate=None),
    "a hidden layer": sample.without_block(sample.full_results(), GroupKind.LAYER, "leaders", Block.TEAMWORK),
}


@pytest.mark.parametrize("results", UNUSUAL.values(), ids=UNUSUAL)
@pytest.mark.parametrize("plan", [Plan(), sample_cards.plan()], ids=["no plan", "plan"])
def test_no_company_breaks_the_report(tmp_path: Path, results: Results, plan: Plan) -> None:
    target = report(tmp_path, results, plan)
    assert faults(target) == []
    read = pages(target)
    assert 5 <= len(read) <= 20
    # Header and footer alone are some hundred letters: a page holds more than those.
    assert min(len(page) for page in read) > 300
    assert not _lonely_headings(target, read)


def _lonely_headings(target: Path, read: list[str]) -> list[str]:
    """Headings with hardly anything under them on their page; header and footer are read before the rest."""
    parts = read[1:] if "Inhoud In het kort" in read[0] else read
    return [
        heading
        for heading in outline(target)
        if not any(len(page.partition(heading)[2]) > 60 for page in parts if heading in page)
    ]


@pytest.mark.parametrize("departments", [5, 9, 16])
@pytest.mark.parametrize("remarks", [11, 24, 60])
def test_wherever_pages_end_no_heading_stands_alone(tmp_path: Path, departments: int, remarks: int) -> None:
    full = sample.full_results()
    said = tuple(f"Opmerking {number}: meer tijd om te oefenen met wat ik leerde." for number in range(remarks))
    results = replace(full, groups=(*full.groups[:3], *DEPARTMENTS[:departments]), remarks=said)
    target = report(tmp_path, results, replace(sample_cards.plan(), remarks_read=True))
    read = pages(target)
    assert not _lonely_headings(target, read)
    assert min(len(page) for page in read) > 300
    assert sum(page.count("Opmerking ") for page in read) == remarks


def test_a_firm_of_eight_gets_a_short_report_with_two_blocks_on_a_page(tmp_path: Path) -> None:
    read = pages(report(tmp_path, sample.small_results(), Plan()))
    assert len(read) <= 10
    names = [block.name for block in sample.questionnaire().blocks]
    both = [page for page in read[1:] if sum(name in page for name in names) == 2]
    assert len(both) == len(names) / 2


def test_one_layer_and_no_department_leave_nothing_to_set_side_by_side(tmp_path: Path) -> None:
    full = sample.full_results()
    alone = replace(full, groups=full.groups[:2], gaps=())
    assert "Waar kijken we anders naar?" not in " ".join(pages(report(tmp_path, alone)))


def test_forty_departments_are_all_in_the_tables_and_their_head_comes_back(tmp_path: Path) -> None:
    read = pages(report(tmp_path, _many_departments()))
    whole = " ".join(read)
    assert all(whole.count(one.id) >= 2 for one in DEPARTMENTS)
    tables = [page for page in read if "Spuiterij" in page and "Omgeving" in page]
    assert len(tables) > 1
    assert all("afdeling" in page for page in tables)


def test_a_long_name_is_whole_on_the_cover_and_short_in_the_header(tmp_path: Path) -> None:
    read = pages(report(tmp_path, UNUSUAL["long names"]))
    assert LONG_NAME in read[0]
    assert all(LONG_NAME not in page and "…" in page for page in read[1:])


def test_three_layers_are_compared_two_by_two(tmp_path: Path) -> None:
    [page] = [one for one in pages(report(tmp_path, _three_layers())) if "wie en wie" in one]
    assert page.count("direct-leidinggevenden en directie") == 6


def test_bookmarks_lead_to_every_part(tmp_path: Path) -> None:
    found = outline(report(tmp_path, sample.full_results()))
    assert found[:3] == ["In het kort", "Wie deed mee", "Ons beeld"]
    assert [block.name for block in sample.questionnaire().blocks] == found[3:9]
    assert found[9:] == [
        "Waar kijken we anders naar?",
        "Wat veranderde er sinds najaar 2025",
        "Dit gaan we doen",
        "Hoe dit gemaakt is, en wat het niet zegt",
        "Getallen voor de achtergrond",
        "Bronnen",
    ]


def test_the_cover_names_the_page_of_every_part(tmp_path: Path) -> None:
    read = pages(report(tmp_path, sample.full_results()))
    for heading in ("In het kort", "Wie deed mee", "Waar kijken we anders naar?", "Bronnen"):
        page = next(number for number, text in enumerate(read[1:], start=2) if heading in text)
        assert f"{heading} {page}" in read[0]
