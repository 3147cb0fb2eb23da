"""Paper to write on is made whole or not at all, and offers no language that is not whole."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.content.worker_wording import ticket_line
from leercultuur_desktop.domain.settings import Settings
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.services import paper_forms
from leercultuur_desktop.services.paper_forms import FORMS, form_name, print_forms, print_questionnaire, print_tickets
from tests.reports.reading import pages
from tests.store.prepared import prepared_copy

WORDS = Words("nl", paths.translations())


def test_a_list_can_name_every_form() -> None:
    names = [form_name(name, WORDS) for name in FORMS]
    assert names[0] == "Zakkaart: Begin de dag met een leerzetje"
    assert len(set(names)) == len(FORMS)
    with pytest.raises(KeyError):
        form_name("poster", WORDS)


def test_tickets_speak_only_languages_that_are_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paper_forms, "kiosk_languages", lambda _folder, _asked: ("nl", "pl"))
    target = tmp_path / "kaartjes.pdf"
    print_tickets(target, "Van Dalen", "voorjaar", ["0123456789"], WORDS, languages=("nl", "pl", "de"))
    [read] = pages(target)
    for language, there in (("nl", True), ("pl", True), ("de", False)):
        assert (ticket_line(Words(language, paths.translations())) in read) is there


def test_the_questionnaire_follows_the_workplaces_settings(tmp_path: Path) -> None:
    folder = prepared_copy(tmp_path / "werkplek", ["Eerste"])
    target = tmp_path / "vragenlijst.pdf"
    asked = print_questionnaire(target, folder)
    assert (asked.round, asked.practice) == ("Eerste", False)
    first, *_rest = pages(target)
    assert "Lassen" in first
    assert f"groepen zien van {Settings().minimum_group} mensen of meer" in first
    assert "code van je kaartje" not in first


def test_everything_may_be_made_in_memory(tmp_path: Path) -> None:
    folder = prepared_copy(tmp_path / "werkplek")
    for make in (lambda to: print_questionnaire(to, folder), lambda to: print_forms(to, FORMS[:1], WORDS)):
        made = BytesIO()
        make(made)
        assert made.getvalue().startswith(b"%PDF")


def test_a_bad_target_is_a_known_problem_and_leaves_nothing(tmp_path: Path) -> None:
    folder = prepared_copy(tmp_path / "werkplek")
    place = tmp_path / "plek"
    place.mkdir()
    bad = ((place / "x.odt", Trouble.FILE_TYPE), (place / "weg" / "x.pdf", Trouble.FILE_UNWRITABLE))
    for target, trouble in bad:
        for make in (
            lambda to: print_questionnaire(to, folder),
            lambda to: print_forms(to, FORMS, WORDS),
            lambda to: print_tickets(to, "Van Dalen", "voorjaar", ["0123456789"], WORDS),
        ):
            with pytest.raises(KnownProblem) as refused:
                make(target)
            assert refused.value.trouble is trouble
    (place / "map.pdf").mkdir()
    with pytest.raises(KnownProblem):
        print_forms(place / "map.pdf", FORMS, WORDS)
    assert [one.name for one in place.iterdir()] == ["map.pdf"]
