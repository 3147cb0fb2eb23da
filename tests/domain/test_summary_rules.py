"""Single rules of the summary that a person can check by hand, one by one."""

from collections.abc import Sequence

import pytest

from leercultuur_desktop.domain.identifiers import BLOCKS, Block, GroupKind, Layer, Source
from leercultuur_desktop.domain.results import BlockResult, GroupResult, HiddenGroup, Results
from leercultuur_desktop.domain.summary import score_round, summarise
from tests.domain.builders import everybody, make_responses, make_round, same_answers
from tests.reference.scan_reference import Row

NOBODY = dict.fromkeys(Layer, 0)


def scan(rows: Sequence[Row], minimum: int = 5, headcount: dict[Layer, int] | None = None) -> Results:
    return summarise("Proef", score_round(make_round(minimum=minimum, headcount=headcount), make_responses(rows)))


def company(results: Results) -> GroupResult:
    assert results.whole_company is not None
    return results.whole_company


def with_block(number: int, answers: tuple[int | None, ...], rest: int = 3) -> tuple[int | None, ...]:
    """All answers `rest`, except for those to one block."""
    whole = list(same_answers(rest))
    whole[4 * number : 4 * number + 4] = answers
    return tuple(whole)


def test_four_responses_show_their_number_and_nothing_else() -> None:
    results = scan(everybody("workers", 4, "Lassen"))
    assert (results.groups, results.priorities, results.gaps) == ((), (), ())
    assert (results.responses, results.headcount, results.response_rate) == (4, 61, 4 / 61)
    assert results.sources == {Source.KIOSK: 4, Source.TYPED: 0, Source.IMPORT: 0}
    assert not results.enough
    assert [group.id for group in results.hidden[:3]] == ["workers", "supervisors", "directors"]


def test_without_head_count_there_is_no_response_rate() -> None:
    assert scan(everybody("workers", 6), headcount=NOBODY).response_rate is None


def test_leaders_have_the_head_count_of_both_and_say_whom_they_hold() -> None:
    results = scan([*everybody("workers", 9), *everybody("supervisors", 4), *everybody("directors", 2)])
    leaders = results.group(GroupKind.LAYER, "leaders")
    assert leaders is not None
    assert (leaders.responses, leaders.headcount) == (6, 11)
    assert leaders.merged == (Layer.SUPERVISORS, Layer.DIRECTORS)
    assert HiddenGroup(GroupKind.LAYER, "directors") not in results.hidden


def test_hidden_leaders_are_named_as_leaders() -> None:
    results = scan([*everybody("workers", 12), *everybody("supervisors", 3), *everybody("directors", 1)])
    assert [group.id for group in results.hidden if group.kind is GroupKind.LAYER] == ["workers", "leaders"]


def test_a_department_has_no_head_count_and_an_unknown_one_counts_as_none() -> None:
    results = scan([*everybody("workers", 9, "Lassen"), *everybody("workers", 6, "Elders")])
    lassen = results.group(GroupKind.DEPARTMENT, "Lassen")
    assert lassen is not None
    assert (lassen.responses, lassen.headcount) == (9, None)
    assert results.group(GroupKind.DEPARTMENT, "Elders") is None
    assert "Elders" not in {group.id for group in results.hidden}


def test_more_responses_than_people_is_told_and_leaves_the_interval_wide() -> None:
    rows = [Row("workers", None, same_answers(value)) for value in (2, 3, 4, 3, 2, 4)]
    over = scan(rows, headcount={**NOBODY, Layer.WORKERS: 5})
    exact = scan(rows, headcount={**NOBODY, Layer.WORKERS: 6})
    assert over.headcount_exceeded == ("company", "workers")
    assert exact.headcount_exceeded == ()
    wide, none = company(over).blocks[0], company(exact).blocks[0]
    assert (none.low, none.high) == (none.mean, none.mean)
    assert wide.low is not None
    assert wide.low < 3 < (wide.high or 0)


@pytest.mark.parametrize(("cases", "known"), [(29, False), (30, True)])
def test_alpha_is_for_the_company_from_thirty_complete_cases(cases: int, known: bool) -> None:
    rows = [Row("workers", None, same_answers(1 + number % 5)) for number in range(cases)]
    rows += [Row("workers", None, (3, 3, 3, None) * 6)] * 3
    results = scan(rows)
    first, of_layer = company(results).blocks[0], results.groups[1].blocks[0]
    assert (first.alpha is not None, first.alpha_low is not None, first.alpha_high is not None) == (known,) * 3
    assert (of_layer.alpha, of_layer.alpha_low, of_layer.alpha_high) == (None, None, None)


def test_alpha_without_any_spread_is_unknown() -> None:
    block = company(scan(everybody("workers", 40))).blocks[0]
    assert (block.alpha, block.alpha_low, block.alpha_high, block.agreement) == (None, None, None, 1.0)


@pytest.mark.parametrize(("cases", "value"), [(7, None), (8, 1.0)])
def test_agreement_starts_at_eight_complete_cases(cases: int, value: float | None) -> None:
    rows = [*everybody("workers", cases), *[Row("workers", None, (3, 3, 0, None) * 6)] * 5]
    assert company(scan(rows)).blocks[0].agreement == value


def test_agreement_of_few_complete_cases_is_hidden_by_a_higher_minimum() -> None:
    rows = [*everybody("workers", 8), *[Row("workers", None, (3, 3, 0, None) * 6)] * 5]
    assert company(scan(rows, minimum=9)).blocks[0].agreement is None


@pytest.mark.parametrize(("responses", "shown"), [(9, False), (10, True)])
def test_questions_need_twice_the_minimum(responses: int, shown: bool) -> None:
    block = company(scan(everybody("workers", responses))).blocks[0]
    assert block.shown
    assert (block.questions is not None) == shown


def test_one_question_that_too_few_answered_hides_the_whole_distribution() -> None:
    rows = [*everybody("workers", 9), *[Row("workers", None, (None, 3, 3, 3) * 6)] * 6]
    assert company(scan(rows)).blocks[0].questions is None


@pytest.mark.parametrize(
    ("unknown", "empty", "told"),
    [(0, 0, 0), (1, 0, None), (4, 0, None), (5, 0, 5), (5, 1, 5), (0, 4, None), (0, 5, 0), (4, 1, None), (6, 0, 6)],
)
def test_weet_ik_niet_is_told_of_none_or_enough(unknown: int, empty: int, told: int | None) -> None:
    rows = [
        *everybody("workers", 20),
        *[Row("workers", None, (0, 3, 3, 3) * 6)] * unknown,
        *[Row("workers", None, (None, 3, 3, 3) * 6)] * empty,
    ]
    results = scan(rows)
    questions, of_layer = company(results).blocks[0].questions, results.groups[1].blocks[0].questions
    assert questions is not None
    assert questions[0].dont_know == told
    assert of_layer is not None
    assert of_layer[0].dont_know is None


def test_weet_ik_niet_counts_people_without_a_block_score_too() -> None:
    rows = [*everybody("workers", 20), *[Row("workers", None, (0, 0, 0, 0, *same_answers()[4:]))] * 5]
    block = company(scan(rows)).blocks[0]
    assert block.n == 20
    assert block.questions is not None
    assert [question.dont_know for question in block.questions] == [5, 5, 5, 5]


def test_a_hidden_block_of_the_company_holds_nothing_and_comes_last() -> None:
    lacking = with_block(0, (0, 0, 0, None), rest=2)
    results = scan([*everybody("workers", 4, value=4), *[Row("workers", None, lacking)] * 6])
    assert company(results).blocks[0] == BlockResult(Block.WORK_CONTENT, shown=False)
    assert results.priorities == (*BLOCKS[1:], BLOCKS[0])


def test_the_lowest_score_comes_first() -> None:
    answers = tuple(value for value in (4, 2, 5, 3, 1, 4) for _ in range(4))
    results = scan([Row("workers", None, answers)] * 6)
    order = [BLOCKS[place] for place in (4, 1, 3, 0, 5, 2)]
    assert list(results.priorities) == order


def test_of_equal_scores_the_larger_spread_comes_first_then_the_order_of_the_model() -> None:
    wide, narrow = with_block(3, (1, 1, 1, 1)), with_block(3, (5, 5, 5, 5))
    results = scan([Row("workers", None, wide)] * 5 + [Row("workers", None, narrow)] * 5)
    assert results.priorities == (BLOCKS[3], *BLOCKS[:3], *BLOCKS[4:])


def test_means_that_are_equal_on_paper_are_equal_here() -> None:
    # Thirds of different people: 0.1 + 0.2 would not be 0.3 in the order in which they came.
    one, two, three = (3, 3, 4, None), (4, 4, 3, None), (3, 4, 5, 2)
    answers = [
        (*one, *two, *three, *two, *one, *three),
        (*two, *three, *one, *one, *three, *two),
        (*three, *one, *two, *three, *two, *one),
    ]
    results = scan([Row("workers", None, row) for row in answers * 4])
    assert len({block.mean for block in company(results).blocks}) == 1
    assert results.priorities == BLOCKS


def test_gaps_are_between_shown_layers_only() -> None:
    rows = [
        *everybody("workers", 9, value=2),
        *everybody("supervisors", 6, value=4),
        *everybody("directors", 5, value=5),
        Row("workers", None, same_answers(3)),
    ]
    results = scan(rows)
    pairs = [("workers", "supervisors"), ("workers", "directors"), ("supervisors", "directors")]
    assert [(gap.first, gap.second) for gap in results.gaps[:3]] == pairs
    assert len(results.gaps) == 18
    assert [gap.notable for gap in results.gaps[:3]] == [True, True, False]  # 4 and 5 without any spread
    assert results.gaps[0].difference == pytest.approx(2.1 - 4)


def test_changes_are_asked_for_or_absent() -> None:
    rows = make_responses(everybody("workers", 9))
    a_round = make_round()
    assert summarise("Proef", score_round(a_round, rows)).changes is None
    before = score_round(make_round(name="2024"), make_responses(everybody("workers", 4)))
    results = summarise("Proef", score_round(a_round, rows), against=before)
    assert (results.changes, results.against) == ((), "2024")


def test_a_change_is_this_round_minus_the_earlier() -> None:
    before = score_round(make_round(), make_responses(everybody("workers", 9, value=2)))
    rows = make_responses([*everybody("workers", 9, value=4), *everybody("workers", 1, value=3)])
    change = (summarise("Proef", score_round(make_round(), rows), against=before).changes or ())[0]
    assert change.difference == pytest.approx(1.9)
    assert change.notable


def test_leaders_are_not_compared_with_supervisors() -> None:
    workers = everybody("workers", 9)
    before = score_round(make_round(), make_responses([*workers, *everybody("supervisors", 6)]))
    rows = make_responses([*workers, *everybody("supervisors", 4), *everybody("directors", 2)])
    changes = summarise("Proef", score_round(make_round(), rows), against=before).changes or ()
    assert {change.id for change in changes} == {"company", "workers"}
