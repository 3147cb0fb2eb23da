"""The report says what the results allow, page by page, in letters that every printer has."""

from __future__ import annotations

import pickle
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from leercultuur_desktop import paths
from leercultuur_desktop.domain.identifiers import Block, GroupKind
from leercultuur_desktop.domain.plan import LookBack, Outcome, Plan, PublishedLine
from leercultuur_desktop.domain.plan_remarks import strike_remark
from leercultuur_desktop.domain.results import Results
from leercultuur_desktop.errors import Cancelled, KnownProblem, Trouble
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.reports.paper import Progress
from leercultuur_desktop.reports.scan_report import write_report
from tests.reports import sample, sample_cards
from tests.reports.reading import fonts, pages

WORDS = Words("nl", paths.translations())


MADE: dict[bytes, bytes] = {}
"""Every report once, by what went into it: the same results give the same bytes, as a test below shows."""


def report(folder: Path, results: Results, plan: Plan | None = None, *, example: bool = False) -> Path:
    target = folder / "report.pdf"
    plan = sample_cards.plan() if plan is None else plan
    asked = pickle.dumps((results, plan, example))
    if asked not in MADE:
        MADE[asked] = written(target, results, plan, example=example).read_bytes()
    target.write_bytes(MADE[asked])
    return target


def written(target: Path, results: Results, plan: Plan, *, example: bool = False) -> Path:
    write_report(target, results, plan, sample_cards.cards(), sample_cards.recommended(), WORDS, example=example)
    return target


def test_a_whole_company_gets_every_part(tmp_path: Path) -> None:
    read = pages(report(tmp_path, sample.full_results()))
    assert 12 <= len(read) <= 20
    cover, summary, response, radar = read[:4]
    assert "Zo leren wij bij Van Dalen Metaalbewerking" in cover
    assert "In het kort" in summary
    assert "87% deed mee: 61 van de 70 mensen" in summary
    assert "Wie deed mee" in response
    assert "Te weinig antwoorden om te laten zien: Expeditie." in response
    assert "Ons beeld" in radar
    assert "leiding (13)" in radar
    whole = " ".join(read)
    parts = ("Waar kijken we anders naar?", "Wat veranderde er sinds najaar 2025", "Dit gaan we doen", "Bronnen")
    for heading in parts:
        assert heading in whole
    for block in sample.questionnaire().blocks:
        assert block.name in whole
    assert all(f"pagina {number} van {len(read)}" in page for number, page in enumerate(read, start=1))


def test_a_block_page_tells_score_spread_agreement_and_difference(tmp_path: Path) -> None:
    read = pages(report(tmp_path, sample.full_results()))
    page = next(one for one in read if "Leiderschap gericht op ontwikkeling" in one)
    assert "Heel waarschijnlijk ligt deze score tussen 3,1 en 3,3." in page
    assert "De meningen lopen uiteen" in page
    assert "Medewerkers: 2,9, leiding: 4,1. Is dat een echt verschil? Zeker." in page
    assert "komt vaker voor" in page
    assert "Doen leidinggevenden bij ons iets met ideeën van medewerkers?" in page
    assert "Kaart 8" in page


def test_numbers_are_rounded_and_dutch(tmp_path: Path) -> None:
    whole = " ".join(pages(report(tmp_path, sample.full_results())))
    assert "31 mei 2027" in whole
    assert "3.6" not in whole
    assert "3,62" not in whole
    assert "0,78" in whole  # reliability has two decimals, on the method page only


def test_every_font_is_ours_embedded_and_there_once(tmp_path: Path) -> None:
    found = fonts(report(tmp_path, sample.full_results()))
    assert sorted(name.partition("+")[2] for name in found) == [
        "LeercultuurSans-Bold",
        "LeercultuurSans-Regular",
        "LeercultuurSans-SemiBold",
    ]
    assert all(found.values())


def test_the_file_names_its_title_author_and_language(tmp_path: Path) -> None:
    reader = PdfReader(report(tmp_path, sample.full_results()))
    assert reader.metadata is not None
    assert reader.metadata.title == "Leercultuurscan van Van Dalen Metaalbewerking, voorjaar 2027"
    assert reader.metadata.author == "Leercultuur Desktop"
    assert str(reader.root_object["/Lang"]) == "nl"
    assert len(reader.outline) >= 5


def test_a_hidden_block_shows_no_number_of_that_group(tmp_path: Path) -> None:
    results = sample.full_results()
    leaders = results.group(GroupKind.LAYER, "leaders")
    assert leaders is not None
    odd = replace(
        leaders, blocks=tuple(replace(one, mean=1.7) if one.id is Block.TEAMWORK else one for one in leaders.blocks)
    )
    shown = replace(results, groups=(*results.groups[:2], odd, *results.groups[3:]), gaps=())
    assert "1,7" in pages(report(tmp_path, shown))[3]
    hidden = sample.without_block(shown, GroupKind.LAYER, "leaders", Block.TEAMWORK)
    whole = " ".join(pages(report(tmp_path, hidden)))
    assert "1,7" not in whole
    assert "Te weinig antwoorden om te laten zien bij leiding: Samenwerken." in whole


def test_a_small_firm_reads_in_words_what_is_not_shown(tmp_path: Path) -> None:
    whole = " ".join(pages(report(tmp_path, sample.small_results(), Plan())))
    assert "Hoe de antwoorden per vraag verdeeld zijn, laten we niet zien" in whole
    assert "Deze bouwsteen heeft te weinig antwoorden om te laten zien" in whole
    assert "Er is nog niets gekozen" in whole
    assert "gemiddeld" not in whole.partition("Hoe dit gemaakt is")[0]
    assert "0,0" not in whole


def test_too_few_responses_give_a_guide_for_a_talk_and_no_scores(tmp_path: Path) -> None:
    read = pages(report(tmp_path, sample.too_few_results(), Plan()))
    whole = " ".join(read)
    assert len(read) <= 6
    assert "Ingevulde vragenlijsten: 4. Scores laten we zien vanaf 5." in whole
    assert "Score:" not in whole
    for question in sample.questionnaire().questions:
        assert question.text in whole


@pytest.mark.parametrize("results", [sample.full_results(practice=True), sample.small_results()])
def test_an_example_says_so_on_every_page(tmp_path: Path, results: Results) -> None:
    assert all("VOORBEELD" in page for page in pages(report(tmp_path, results, example=not results.practice)))


def test_real_results_never_say_example(tmp_path: Path) -> None:
    assert not any("VOORBEELD" in page for page in pages(report(tmp_path, sample.full_results())))


def test_remarks_are_printed_only_when_the_group_went_through_them(tmp_path: Path) -> None:
    results = replace(sample.full_results(), remarks=("Meer tijd <graag> & rust", "Vraag het aan Kees", "Een bord"))
    unread = strike_remark(sample_cards.plan(), "Vraag het aan Kees")
    whole = " ".join(pages(report(tmp_path, results, unread)))
    assert "Wat mensen zelf schreven" not in whole
    assert "Een bord" not in whole

    whole = " ".join(pages(report(tmp_path, results, replace(unread, remarks_read=True))))
    assert "Wat mensen zelf schreven" in whole
    assert "Meer tijd <graag> & rust" in whole
    assert "Een bord" in whole
    assert "Vraag het aan" not in whole


def test_without_a_remark_left_there_is_no_heading(tmp_path: Path) -> None:
    results = replace(sample.full_results(), remarks=("Vraag het aan Kees",))
    for plan in (Plan(remarks_read=True), strike_remark(Plan(remarks_read=True), "Vraag het aan Kees")):
        shown = "Wat mensen zelf schreven" in " ".join(pages(report(tmp_path, results, plan)))
        assert shown is (not plan.struck)


def test_names_that_look_like_markup_are_only_names(tmp_path: Path) -> None:
    results = replace(sample.full_results(), company="Smit & <b>Zonen", round="voorjaar <i>")
    assert "Smit & <b>Zonen" in pages(report(tmp_path, results))[0]


def test_the_same_results_give_the_same_bytes(tmp_path: Path) -> None:
    first, again = (
        written(tmp_path / name, sample.full_results(), sample_cards.plan()).read_bytes() for name in ("a.pdf", "b.pdf")
    )
    assert first == again
    assert len(first) < 300_000


def test_no_page_holds_a_picture_of_dots(tmp_path: Path) -> None:
    assert not [page.images for page in PdfReader(report(tmp_path, sample.full_results())).pages if page.images]


def test_what_was_done_since_the_round_before_is_told(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    action = replace(sample_cards.plan().actions[0], look_back=LookBack(Outcome.STOPPED, "het was te druk"))
    earlier = Plan((action,), lines=(PublishedLine("We missen tijd.", "Elke vrijdag een uur.", "other"),))
    everything = (sample_cards.plan(), sample_cards.cards(), sample_cards.recommended(), WORDS)
    write_report(target, sample.full_results(), *everything, example=False, why="Nieuwe machines.", earlier=earlier)
    read = pages(target)
    assert "Waarom we dit doen: Nieuwe machines." in read[1]
    assert "Acties uit het vorige plan: 1 gestopt." in read[1]
    [page] = [one for one in read[2:] if "Dit deden we in die tijd" in one]
    assert "Zet leertijd in de planning" in page
    assert "Teruggekeken: gestopt, het was te druk." in page
    assert "Dit zeiden jullie: We missen tijd." in page


def test_the_plan_tells_how_to_look_back_and_warns_of_names(tmp_path: Path) -> None:
    whole = " ".join(pages(report(tmp_path, sample.full_results())))
    assert "Zo kijken we terug: Na vier keer: hoeveel ideeën kwamen er" in whole
    assert "Hier staan namen." in whole
    nameless = Plan(tuple(replace(action, who="") for action in sample_cards.plan().actions))
    whole = " ".join(pages(report(tmp_path, sample.full_results(), nameless)))
    assert "nog af te spreken" in whole
    assert "Hier staan namen." not in whole


def test_progress_only_rises_and_ends_at_one(tmp_path: Path) -> None:
    told: list[float] = []
    _with_progress(tmp_path / "report.pdf", told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert len(told) > 15


@pytest.mark.parametrize("after", [0.0, 0.2, 0.6, 0.95])
def test_who_cancels_finds_no_file(tmp_path: Path, after: float) -> None:
    def stop(share: float) -> None:
        if share > after:
            raise Cancelled

    target = tmp_path / "report.pdf"
    with pytest.raises(Cancelled):
        _with_progress(target, stop)
    assert not list(tmp_path.iterdir())


def _with_progress(target: Path, progress: Progress) -> None:
    everything = (sample_cards.plan(), sample_cards.cards(), sample_cards.recommended(), WORDS)
    write_report(target, sample.full_results(), *everything, example=False, progress=progress)


def test_a_folder_that_is_not_there_is_a_known_problem(tmp_path: Path) -> None:
    with pytest.raises(KnownProblem) as caught:
        written(tmp_path / "nowhere" / "report.pdf", sample.full_results(), sample_cards.plan())
    assert caught.value.trouble is Trouble.FILE_UNWRITABLE
    assert not list(tmp_path.iterdir())


def test_a_change_that_rounds_to_nothing_has_no_sign(tmp_path: Path) -> None:
    whole = " ".join(pages(report(tmp_path, sample.full_results())))
    assert "+0,4" in whole
    assert "+0,0" not in whole
    assert "−0,0" not in whole
