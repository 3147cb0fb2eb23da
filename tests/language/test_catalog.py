"""Translations read without Qt, and the gate that offers a language only when it is whole."""

from pathlib import Path

import pytest

from leercultuur_desktop.language.available import complete_languages, missing
from leercultuur_desktop.language.catalog import Words, read_sources, read_ts

FILE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="nl">{messages}</TS>
"""
ONE = "<context><name>{context}</name><message><source>{source}</source>{translation}</message></context>"


def ts(folder: Path, name: str, *messages: tuple[str, str, str]) -> None:
    inside = "".join(ONE.format(context=context, source=source, translation=text) for context, source, text in messages)
    (folder / name).write_text(FILE.format(messages=inside), encoding="utf-8")


def test_dutch_is_returned_as_it_stands_without_any_file(tmp_path: Path) -> None:
    assert Words("nl", tmp_path / "weg").translate("Command", "Hallo {name}") == "Hallo {name}"


def test_a_text_is_found_by_its_context_and_source(tmp_path: Path) -> None:
    ts(
        tmp_path,
        "app_pl.ts",
        ("A", "open &amp; dicht", "<translation>otwarte &lt;b&gt;</translation>"),
        ("B", "open &amp; dicht", "<translation>inne</translation>"),
    )
    words = Words("pl", tmp_path)
    assert words.translate("A", "open & dicht") == "otwarte <b>"
    assert words.translate("B", "open & dicht") == "inne"
    assert words.translate("C", "open & dicht") == "open & dicht"


def test_both_files_of_a_language_are_read(tmp_path: Path) -> None:
    ts(tmp_path, "app_pl.ts", ("A", "een", "<translation>jeden</translation>"))
    ts(tmp_path, "content_pl.ts", ("Q", "twee", "<translation>dwa</translation>"))
    words = Words("pl", tmp_path)
    assert (words.translate("A", "een"), words.translate("Q", "twee")) == ("jeden", "dwa")


@pytest.mark.parametrize(
    "translation",
    [
        '<translation type="unfinished">half</translation>',
        '<translation type="vanished">weg</translation>',
        '<translation type="obsolete">oud</translation>',
        "<translation></translation>",
        "<translation/>",
        "",
    ],
)
def test_what_is_not_finished_falls_back_to_dutch(tmp_path: Path, translation: str) -> None:
    ts(tmp_path, "app_pl.ts", ("A", "een", translation))
    assert read_ts(tmp_path / "app_pl.ts") == {}
    assert Words("pl", tmp_path).translate("A", "een") == "een"


def test_the_sources_of_a_file_are_read_whether_translated_or_not(tmp_path: Path) -> None:
    ts(tmp_path, "app_pl.ts", ("A", "een", "<translation>jeden</translation>"), ("B", "twee", "<translation/>"))
    assert read_sources(tmp_path / "app_pl.ts") == [("A", "een"), ("B", "twee")]
    assert read_sources(tmp_path / "weg.ts") == []


def test_only_whole_languages_are_offered_and_dutch_always(tmp_path: Path) -> None:
    done = ("A", "een", "<translation>x</translation>")
    second = ("A", "twee", "<translation>y</translation>")
    half = ("A", "twee", '<translation type="unfinished">x</translation>')
    for language, app, content in (
        ("en", [done], [second]),
        ("nl", [half], [half]),
        ("pl", [done], [done, half]),
        ("tr", [done, half], [done]),
        ("de", [done], None),
    ):
        ts(tmp_path, f"app_{language}.ts", *app)
        if content is not None:
            ts(tmp_path, f"content_{language}.ts", *content)
    assert complete_languages(tmp_path) == ("nl", "en")
    assert missing(tmp_path, "pl") == [("A", "twee")]
    assert missing(tmp_path, "de") == [("content_de.ts", "")]
    assert missing(tmp_path, "uk") == [("app_uk.ts", ""), ("content_uk.ts", "")]


def test_a_text_that_only_the_office_shows_keeps_no_language_from_the_kiosk(tmp_path: Path) -> None:
    done = ("Page", "een", "<translation>x</translation>")
    office = ("Page", "kantoor", '<translation type="unfinished"/>')
    for language, app in (("en", [done, office]), ("pl", [done])):
        ts(tmp_path, f"app_{language}.ts", *app)
        ts(tmp_path, f"content_{language}.ts", done)
    assert complete_languages(tmp_path) == ("nl", "en", "pl")
    assert missing(tmp_path, "en") == [("Page", "kantoor")], "and still it is told to be open"
    ts(tmp_path, "app_en.ts", office)
    ts(tmp_path, "content_en.ts", office)
    assert complete_languages(tmp_path) == ("nl", "pl")


def test_a_folder_without_translations_offers_dutch(tmp_path: Path) -> None:
    assert complete_languages(tmp_path) == ("nl",)
    assert complete_languages(tmp_path / "weg") == ("nl",)
