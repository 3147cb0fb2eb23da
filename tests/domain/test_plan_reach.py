"""Whom a plan reaches follows from the cards, unless the group knows better."""

from leercultuur_desktop.domain.identifiers import Block, Layer
from leercultuur_desktop.domain.plan import Action, Plan, Precondition
from leercultuur_desktop.domain.plan_reach import layers_reached, planned_for, preconditions, reach
from tests.reports import sample_cards

CARDS = sample_cards.cards()


def test_an_action_reaches_the_layers_of_its_card_unless_the_group_says_otherwise() -> None:
    card = CARDS[3]
    assert layers_reached(Action(card.id), card) == (Layer.WORKERS, Layer.SUPERVISORS)
    assert layers_reached(Action(card.id, reaches=frozenset({Layer.DIRECTORS})), card) == (Layer.DIRECTORS,)
    assert layers_reached(Action(card.id, reaches=frozenset()), card) == ()
    assert layers_reached(Action("unknown"), None) == ()


def test_the_plan_shows_per_layer_what_reaches_it() -> None:
    plan = Plan((Action("card-02"), Action("card-03", reaches=frozenset({Layer.WORKERS})), Action("unknown")))
    assert reach(plan, CARDS) == {
        Layer.WORKERS: ("card-02", "card-03"),
        Layer.SUPERVISORS: ("card-02",),
        Layer.DIRECTORS: (),
    }


def test_what_was_planned_for_a_block_is_found_by_its_cards() -> None:
    plan = Plan((Action("card-01"), Action("card-08"), Action("card-10"), Action("card-11"), Action("unknown")))
    assert [one.card for one in planned_for(plan, Block.ORGANISATION, CARDS)] == ["card-10", "card-11"]
    assert [one.card for one in planned_for(plan, None, CARDS)] == ["card-01"]


def test_a_precondition_is_known_by_its_own_words() -> None:
    card = CARDS[0]
    assert preconditions(card, card) == (Precondition(card.preconditions, card.preconditions),)
