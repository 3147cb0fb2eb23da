"""A language counts as read by a person only when the list says so."""

from pathlib import Path

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.language.signed_off import signed_off


def test_the_list_of_the_program_can_be_read_and_holds_the_source() -> None:
    assert signed_off(paths.translations()) == {"nl"}, "nobody has signed any other language off yet"


def test_who_signs_a_language_off_adds_it(tmp_path: Path) -> None:
    (tmp_path / "signed_off.toml").write_text('languages = ["nl", "pl"]', encoding="utf-8")
    assert signed_off(tmp_path) == {"nl", "pl"}


@pytest.mark.parametrize("text", ["languages = [", "languages = 3", "", None])
def test_a_list_that_cannot_be_read_signs_nothing_off(tmp_path: Path, text: str | None) -> None:
    if text is not None:
        (tmp_path / "signed_off.toml").write_text(text, encoding="utf-8")
    assert signed_off(tmp_path) == {"nl"}
