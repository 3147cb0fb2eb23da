"""A missing letter shows as an empty box on a stranger's kiosk, so every alphabet is written out and looked up here."""

from __future__ import annotations

from pathlib import Path

import pytest
from fontTools.pens.boundsPen import BoundsPen
from fontTools.ttLib import TTFont
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont as ReportlabFont

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
WEIGHTS = {"Regular": 400, "SemiBold": 600, "Bold": 700}
LARGEST = 450_000

ALPHABETS = {
    "nl": "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÁÉÍÓÚÄËÏÖÜÈÊÇáéíóúäëïöüèêçIJij",
    "en": "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "de": "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÄÖÜẞäöüß„“‚‘",
    "pl": "AĄBCĆDEĘFGHIJKLŁMNŃOÓPQRSŚTUVWXYZŹŻaąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż„”",
    "ro": "AĂÂBCDEFGHIÎJKLMNOPQRSȘTȚUVWXYZaăâbcdefghiîjklmnopqrsștțuvwxyzŞşŢţ„”",
    "tr": "ABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZabcçdefgğhıijklmnoöprsştuüvyzÂÎÛâîû",
    "uk": "АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯабвгґдеєжзиіїйклмнопрстуфхцчшщьюяʼ’«»№",
    "ar": "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويىـ،؛؟٪٠١٢٣٤٥٦٧٨٩\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670ٱ",
}
PUNCTUATION = (
    "0123456789 .,:;!?'\"()[]{}<>/\\|@#%&*+-=_~^`$€£§°±×÷½¼¾²³·–—‘’“”…‹›«»•†\u00a0\u202f\u200c\u200d\u200e\u200f"
)
SIGNS = "✓✗☐☑●○←↑→↓↔−≤≥≈≠"
# Text that is shaped beforehand (reportlab) consists of these: the forms of the letters, and lam with alef.
SHAPED = "".join(map(chr, (*range(0xFE80, 0xFEFD), 0xFDF2)))
# What stands on kiosk buttons and questions must fit between ascent and descent, or Qt cuts it off.
WITHIN_LINE = "آأإؤئيجحخعغقنىçşșțgjyÇĞİÖŞÜÄĄĘŹŻĂȘȚЇЙҐЩ"


@pytest.fixture(scope="module", params=list(WEIGHTS))
def weight(request: pytest.FixtureRequest) -> str:
    """Name each of the three weights in turn."""
    return str(request.param)


@pytest.fixture(scope="module")
def path(weight: str) -> Path:
    """Return the file of the weight."""
    return FONTS / f"LeercultuurSans-{weight}.ttf"


@pytest.fixture(scope="module")
def font(path: Path) -> TTFont:
    """Return the weight as fontTools reads it."""
    return TTFont(path)


def lacking(font: TTFont, text: str) -> list[str]:
    """Return the characters without a glyph, as numbers, because a box says nothing."""
    known = font.getBestCmap()
    return [f"U+{ord(letter):04X}" for letter in text if ord(letter) not in known]


@pytest.mark.parametrize("language", list(ALPHABETS))
def test_every_letter_of_the_language_has_a_glyph(font: TTFont, language: str) -> None:
    assert lacking(font, ALPHABETS[language]) == []


@pytest.mark.parametrize("text", [PUNCTUATION, SIGNS, SHAPED], ids=["punctuation", "signs", "shaped arabic"])
def test_every_sign_has_a_glyph(font: TTFont, text: str) -> None:
    assert lacking(font, text) == []


def test_letters_have_an_outline(font: TTFont) -> None:
    glyphs, known = font.getGlyphSet(), font.getBestCmap()
    letters = {letter for alphabet in ALPHABETS.values() for letter in alphabet if not letter.isspace()}
    empty = []
    for letter in sorted(letters):
        pen = BoundsPen(glyphs)
        glyphs[known[ord(letter)]].draw(pen)
        if pen.bounds is None:
            empty.append(letter)
    assert empty == []


def test_names_are_our_own(font: TTFont, weight: str) -> None:
    names = font["name"]
    assert (names.getBestFamilyName(), names.getBestSubFamilyName()) == ("Leercultuur Sans", weight)
    assert names.getDebugName(6) == f"LeercultuurSans-{weight}"
    assert not any("Noto" in str(names.getDebugName(number)) for number in (1, 2, 3, 4, 6, 16, 17))


def test_licence_travels_inside_the_font(font: TTFont) -> None:
    names = font["name"]
    assert names.getDebugName(0) == "Copyright 2015-2020 Google LLC. All Rights Reserved."
    assert "SIL Open Font License, Version 1.1" in names.getDebugName(13)
    assert names.getDebugName(14) == "http://scripts.sil.org/OFL"
    assert font["OS/2"].fsType == 0


def test_licence_lies_beside_the_fonts() -> None:
    text = (FONTS / "OFL.txt").read_text(encoding="utf-8")
    assert text.startswith("Copyright 2015-2020 Google LLC.")
    assert "SIL OPEN FONT LICENSE Version 1.1 - 26 February 2007" in text
    assert "OTHER DEALINGS IN THE FONT SOFTWARE." in text


def test_weight_is_declared(font: TTFont, weight: str) -> None:
    assert font["OS/2"].usWeightClass == WEIGHTS[weight]
    assert bool(font["head"].macStyle & 1) == (weight == "Bold")


def test_file_is_small_and_has_truetype_outlines(font: TTFont, path: Path) -> None:
    assert path.stat().st_size < LARGEST
    assert "glyf" in font


def test_line_holds_the_letters_and_is_no_higher_than_needed(font: TTFont) -> None:
    ascent, descent = font["hhea"].ascent, font["hhea"].descent
    outlines, known = font["glyf"], font.getBestCmap()
    cut = [x for x in WITHIN_LINE if outlines[known[ord(x)]].yMax > ascent or outlines[known[ord(x)]].yMin < descent]
    assert cut == []
    assert (ascent, descent) == (font["OS/2"].sTypoAscender, font["OS/2"].sTypoDescender)
    assert font["hhea"].lineGap == 0
    assert ascent - descent <= 1.55 * font["head"].unitsPerEm


def test_arabic_and_latin_keep_their_text_features(font: TTFont) -> None:
    substitution = {record.FeatureTag for record in font["GSUB"].table.FeatureList.FeatureRecord}
    scripts = {record.ScriptTag for record in font["GSUB"].table.ScriptList.ScriptRecord}
    position = {record.FeatureTag for record in font["GPOS"].table.FeatureList.FeatureRecord}
    assert {"init", "medi", "fina", "rlig", "locl", "tnum"} <= substitution
    assert {"kern", "mark", "mkmk"} <= position
    assert {"arab", "cyrl", "latn"} <= scripts


def test_reportlab_loads_the_font(path: Path) -> None:
    loaded = ReportlabFont(path.stem, str(path))
    pdfmetrics.registerFont(loaded)
    assert loaded.face.name.decode() == path.stem
    assert pdfmetrics.stringWidth("Durf je het te vragen", path.stem, 10) > 0
