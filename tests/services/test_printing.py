"""What is printed follows the group's own choice: its dots, its cards, its goal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.charts.saving import Target
from leercultuur_desktop.domain.company import Company
from leercultuur_desktop.domain.identifiers import Block, Layer
from leercultuur_desktop.domain.plan import Action, Ballot, Plan
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.services import printing
from leercultuur_desktop.services.printing import Opened
from tests.reports import sample
from tests.reports.reading import pages

WORDS = Words("nl", paths.translations())
COMPANY = Company("Van Dalen", {}, why="We krijgen nieuwe machines.", why_layers={Layer.WORKERS: "Zo blijf je bij."})
PLAN = Plan((Action("S2-11", "Fatma"), Action("S5-05")))


def opened(plan: Plan = PLAN, **more: object) -> Opened:
    return replace(Opened(sample.full_results(), plan, example=False, company=COMPANY), **more)  # type: ignore[arg-type]


def blocks_of(found: Opened) -> list[Block | None]:
    return [card.block for card in printing.recommended_cards(found)]


def test_recommended_are_the_chosen_cards_first_and_then_those_of_the_first_priorities() -> None:
    found = printing.recommended_cards(opened())
    assert [card.id for card in found[:2]] == ["S2-11", "S5-05"]
    assert {card.block for card in found[2:]} <= {Block.ORGANISATION, Block.ENVIRONMENT}


def test_the_groups_choice_of_blocks_comes_before_the_scores() -> None:
    assert set(blocks_of(opened(Plan(blocks=(Block.TEAMWORK,))))) == {Block.TEAMWORK}
    dots = (Ballot("a", {Block.TEAMWORK: 2, Block.LEADERSHIP: 1}),)
    assert set(blocks_of(opened(Plan(ballots=dots)))) <= {Block.TEAMWORK, Block.LEADERSHIP}


def test_a_small_firm_gets_cards_of_the_blocks_it_chose_or_the_general_ones() -> None:
    few = sample.too_few_results()
    assert set(blocks_of(opened(Plan(), results=few))) == {None}
    assert set(blocks_of(opened(Plan(blocks=(Block.LEADERSHIP,)), results=few))) == {Block.LEADERSHIP}


def test_the_report_recommends_cards_for_what_the_group_chose(tmp_path: Path) -> None:
    target = tmp_path / "verslag.pdf"
    printing.print_report(target, opened(Plan(blocks=(Block.TEAMWORK,))), WORDS)
    title = printing.recommended_cards(opened(Plan(blocks=(Block.TEAMWORK,))))[0].title
    assert title in " ".join(pages(target))


def test_the_plans_goal_comes_before_the_companys(tmp_path: Path) -> None:
    target = tmp_path / "plan.pdf"
    printing.print_plan(target, opened(), WORDS)
    [read] = pages(target)
    assert "We krijgen nieuwe machines." in read
    assert "Zo blijf je bij." in read
    own = replace(PLAN, goal="Samen instellen.", goal_layers={Layer.WORKERS: "Je leert instellen."})
    printing.print_plan(target, opened(own), WORDS)
    [read] = pages(target)
    assert "Samen instellen." in read
    assert "nieuwe machines" not in read
    assert "Zo blijf je bij." not in read


def test_without_a_company_the_sheet_is_still_printed(tmp_path: Path) -> None:
    printing.print_plan(tmp_path / "plan.pdf", opened(company=None), WORDS)
    assert "Fatma" in pages(tmp_path / "plan.pdf")[0]


def test_all_in_one_file_holds_plan_cards_and_poster(tmp_path: Path) -> None:
    target = tmp_path / "alles.pdf"
    printing.print_all(target, opened(), WORDS)
    read = pages(target)
    assert "Fatma" in read[0]
    assert len(read) == 5  # plan, blank, fronts, backs, poster
    assert "Plan oefentijd na elke cursus" in read[2]
    assert "Dit zeiden jullie" in read[-1]
    assert "Fatma" not in " ".join(read[2:])


def test_notes_hold_no_outcome_and_no_name(tmp_path: Path) -> None:
    target = tmp_path / "notities.pdf"
    printing.print_notes(target, opened(), WORDS)
    whole = " ".join(pages(target))
    assert "3,6" not in whole
    assert "Fatma" not in whole
    few = tmp_path / "klein.pdf"
    printing.print_notes(few, opened(results=sample.too_few_results()), WORDS)
    assert "rapportcijfer" in whole
    assert "rapportcijfer" not in " ".join(pages(few))


@pytest.mark.parametrize("make", [printing.print_plan, printing.print_all, printing.print_notes])
def test_only_a_pdf_is_made(tmp_path: Path, make: object) -> None:
    with pytest.raises(KnownProblem) as refused:
        make(tmp_path / "plan.docx", opened(), WORDS)  # type: ignore[operator]
    assert refused.value.trouble is Trouble.FILE_TYPE
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("make", [printing.print_plan, printing.print_poster, printing.print_notes, printing.print_all])
def test_a_paper_in_memory_is_the_very_file(make: Callable[[Target, Opened, Words], None], tmp_path: Path) -> None:
    target, memory = tmp_path / "papier.pdf", BytesIO()
    make(target, opened(), WORDS)
    make(memory, opened(), WORDS)
    assert memory.getvalue() == target.read_bytes()


def test_a_figure_in_memory_is_a_pdf() -> None:
    memory = BytesIO()
    printing.print_radar(memory, sample.full_results(), WORDS)
    assert memory.getvalue().startswith(b"%PDF")
