"""The kiosk offers a language only when it is whole, for the very questionnaire that a round asks."""

import json
import shutil
from pathlib import Path

import pytest

from leercultuur_desktop import paths
from leercultuur_desktop.content.questionnaire_file import read_questionnaire
from leercultuur_desktop.language.available import complete_languages
from leercultuur_desktop.language.names import OWN_NAMES
from leercultuur_desktop.language.offered import KIOSK_FILE, kiosk_languages, write_kiosk_languages
from leercultuur_desktop.services import texts


def test_what_is_written_down_is_what_is_complete() -> None:
    folder, asked = paths.translations(), read_questionnaire()
    assert kiosk_languages(folder, (asked.id, asked.version)) == complete_languages(folder)
    assert kiosk_languages(folder, None)[0] == "nl"


def test_a_round_with_another_version_is_asked_in_dutch(tmp_path: Path) -> None:
    write_kiosk_languages(tmp_path, ("scan", "2"), ("nl", "en"))
    assert kiosk_languages(tmp_path, ("scan", "2")) == ("nl", "en")
    assert kiosk_languages(tmp_path, ("scan", "1")) == ("nl",)
    assert kiosk_languages(tmp_path, None) == ("nl", "en")


@pytest.mark.parametrize("body", [None, "", "[]", "{}", '{"questionnaire": 3, "languages": 4}', "\x00"])
def test_without_a_sound_list_there_is_dutch(tmp_path: Path, body: str | None) -> None:
    if body is not None:
        (tmp_path / KIOSK_FILE).write_text(body, encoding="utf-8")
    assert kiosk_languages(tmp_path, None) == ("nl",)


def test_building_leaves_out_a_language_with_a_text_open(tmp_path: Path) -> None:
    for file in paths.translations().glob("*.ts"):
        shutil.copy(file, tmp_path)
    app = tmp_path / "app_en.ts"
    before, thanks, after = app.read_text(encoding="utf-8").partition("<source>Bedankt voor je antwoorden</source>")
    assert thanks, "a text that a worker reads"
    after = after.replace("<translation>", '<translation type="unfinished">', 1)
    app.write_text(before + thanks + after, encoding="utf-8")
    texts.build(tmp_path)
    languages = json.loads((tmp_path / KIOSK_FILE).read_text(encoding="utf-8"))["languages"]
    assert languages == [one for one in OWN_NAMES if one != "en"]
