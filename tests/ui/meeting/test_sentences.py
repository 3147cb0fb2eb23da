"""Every sentence about a difference or a change, over many made-up companies, against `results --json` of the same."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

import pytest

from leercultuur_desktop.domain.identifiers import COMPANY_ID, Block, GroupKind, Layer
from leercultuur_desktop.domain.plan import Action, Plan
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.paths import translations
from leercultuur_desktop.ui.meeting.comparing import Comparing, Mode
from leercultuur_desktop.ui.meeting.planned import block_stories
from tests.ui.meeting import sample
from tests.ui.meeting.said_checks import DUTCH, Plain, check_change, check_department, check_gap, check_order, companies


@pytest.mark.usefixtures("qapp")
def test_every_sentence_says_what_the_published_figures_say() -> None:
    sure: dict[str, set[str]] = {"gap": set(), "change": set()}
    met = Counter[str]()
    for results, previous in companies():
        comparing, plain, before = Comparing(results, previous), Plain(results), Plain(previous)
        said = comparing.said(Mode.LAYERS, None, DUTCH)
        assert len(said) == len(plain.data["gaps"])
        check_order(said)
        sure["gap"] |= {check_gap(one, plain) for one in said}
        met["same"] += sum("allebei" in one.text for one in said)
        for group in comparing.groups(Mode.DEPARTMENTS):
            beside = comparing.said(Mode.DEPARTMENTS, group, DUTCH)
            check_order(beside)
            for one in beside:
                check_department(one, plain)
                met["department"] += 1
        told = 0
        for group in comparing.groups(Mode.PREVIOUS):
            assert plain.has((group.kind, group.id)) and before.has((group.kind, group.id))
            changes = comparing.said(Mode.PREVIOUS, group, DUTCH)
            check_order(changes)
            sure["change"] |= {check_change(one, plain, before, (group.kind, group.id)) for one in changes}
            told += len(changes)
        assert told == len(plain.data["changes"])
        met["words"] += len(said) + told
    assert sure["gap"] == sure["change"] == {"certain", "likely", "unknown"}
    assert met["department"] > 500
    assert met["same"] > 20
    assert met["words"] > 2000


@pytest.mark.usefixtures("qapp")
def test_a_block_with_other_questions_is_named_and_never_compared() -> None:
    seen = 0
    for results, previous in companies():
        comparing = Comparing(results, previous)
        now, then = results.whole_company, previous.whole_company
        if now is None or then is None:
            continue
        unlike = {
            one.id
            for one, two in zip(results.questionnaire.blocks, previous.questionnaire.blocks, strict=True)
            if [q.text for q in results.questionnaire.of_block(one.id)]
            != [q.text for q in previous.questionnaire.of_block(two.id)]
        }
        for group in comparing.groups(Mode.PREVIOUS):
            drawn = comparing.then(group)
            assert drawn is not None
            assert all(
                drawn.block(block).mean is None
                for block in unlike
                if now.block(block).shown and then.block(block).shown
            )
            assert not {one.block for one in comparing.said(Mode.PREVIOUS, group, DUTCH)} & unlike
            seen += bool(unlike)
    assert seen > 50


@pytest.mark.usefixtures("qapp")
def test_every_change_beside_a_plan_is_the_companys_own() -> None:
    cards = {card.id: card for card in sample.cards()}
    plan = Plan((*(Action(card) for card in list(cards)[::4]), Action("gone")))
    for results, previous in companies():
        if not results.enough:
            continue
        plain, before = Plain(results), Plain(previous)
        comparable = Comparing(results, previous).before
        stories = block_stories(results, comparable, plan, cards, DUTCH)
        for story in stories:
            if story.change is None:
                assert not re.search(r"\d", story.since)
                continue
            check_change(story.change, plain, before, (GroupKind.COMPANY, COMPANY_ID))
            assert story.since.lower() == story.change.told.lower()
        changed = {one["block"] for one in plain.data["changes"] if one["kind"] == "company"}
        planned = {card.block for card in cards.values() if plan.action(card.id)}
        assert {one.block for one in stories} - {None} == (
            {Block(one) for one in changed} if comparable else set()
        ) | planned
        assert sum(len(one.planned) for one in stories) == len(plan.actions)


@pytest.mark.usefixtures("qapp")
def test_in_english_the_numbers_have_a_point() -> None:
    english = Words("en", translations())
    said = Comparing(sample.full(), sample.before()).said(Mode.LAYERS, None, english)
    assert said and all(re.search(r"\d\.\d", one.text) and not re.search(r"\d,\d", one.text) for one in said)


@pytest.mark.usefixtures("qapp")
def test_leaders_are_one_and_workers_are_many() -> None:
    said = Comparing(sample.full(), None).said(Mode.LAYERS, None, DUTCH)
    assert said[0].text == "Leiderschap: medewerkers geven 2,9 en de directie geeft 4,4. Dit verschil is zeker."
    merged = Comparing(replace(sample.merged_leaders()), None).said(Mode.LAYERS, None, DUTCH)
    assert merged[0].text.startswith("Leiderschap: medewerkers geven 2,9 en de leiding geeft 4,1.")
    assert {Layer.SUPERVISORS.value, Layer.DIRECTORS.value}.isdisjoint({one.source.second for one in merged})  # type: ignore[union-attr]
