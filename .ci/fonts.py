"""Makes the product's three font files from Debian's Noto fonts, as no single file there holds Latin and Arabic."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable

SOURCES = Path("/usr/share/fonts/truetype/noto")
TARGET = Path(__file__).resolve().parent.parent / "resources" / "fonts"
PACKAGES = "fonts-noto-core fonts-noto-extra"

FAMILY = "Leercultuur Sans"
POSTSCRIPT_FAMILY = "LeercultuurSans"
VERSION = "1.000"
COPYRIGHT = "Copyright 2015-2020 Google LLC. All Rights Reserved."
DESCRIPTION = (
    "Noto Sans (Latin, Greek, Cyrillic) and Noto Sans Arabic in one file, with a few signs of other Noto fonts."
)
DESIGNERS = "Monotype Design Team, Nadine Chahine and Nizar Qandah"
LICENCE = (
    "This Font Software is licensed under the SIL Open Font License, Version 1.1. This Font Software is distributed "
    'on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied. See the SIL Open '
    "Font License for the specific language, permissions and limitations governing your use of this Font Software."
)
LICENCE_URL = "http://scripts.sil.org/OFL"

# The text features that shaping needs; small capitals and stylistic sets would only add weight.
FEATURES = (
    "calt",
    "ccmp",
    "liga",
    "locl",
    "clig",
    "rlig",
    "kern",
    "mark",
    "mkmk",
    "init",
    "medi",
    "fina",
    "isol",
    "rtlm",
    "tnum",
    "lnum",
    "case",
    "sups",
    "subs",
    "frac",
    "numr",
    "dnom",
)

# The deepest plain Arabic letter, a bold final yeh. With Noto Sans' own -293 a Qt label cuts off its two dots, which
# makes it another letter. One number for three weights, or lines would move when a word turns bold.
DESCENT = -463

# Where uharfbuzz happens to be installed, fontTools packs tables with it and the bytes differ.
REPACKER = "fontTools.ttLib.tables.otBase:USE_HARFBUZZ_REPACKER"

# Bit 7 of the selection says "use the typographic metrics", so Windows agrees with Linux.
USE_TYPO_METRICS = 1 << 7
SELECTION_REGULAR = 1 << 6
SELECTION_BOLD = 1 << 5
MAC_STYLE_BOLD = 1


@dataclass(frozen=True)
class Weight:
    """One of the three weights: its name and its number in the OS/2 table."""

    name: str
    number: int


@dataclass(frozen=True)
class Source:
    """One Noto file and the characters that are taken from it; `{weight}` stands for the weight's name."""

    file: str
    characters: frozenset[int]
    hinting: bool = False


def _span(*ranges: tuple[int, int]) -> frozenset[int]:
    return frozenset(code for first, last in ranges for code in range(first, last + 1))


WEIGHTS = (Weight("Regular", 400), Weight("SemiBold", 600), Weight("Bold", 700))
# The first source keeps its hinting and gives the line metrics; the hinting programs of two fonts don't mix.
MERGED = (
    Source(
        "NotoSans-{weight}.ttf",
        _span((0x20, 0x24F), (0x2B0, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1EFF), (0x2000, 0x218F), (0x2200, 0x25FF)),
        hinting=True,
    ),
    # The presentation forms are there for reportlab, which gets text that is shaped beforehand.
    Source("NotoSansArabic-{weight}.ttf", _span((0x600, 0x6FF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFC))),
    Source("NotoSansSymbols-{weight}.ttf", frozenset(map(ord, "←↑→↓↔"))),
    Source("NotoSansMath-Regular.ttf", frozenset(map(ord, "−≤≥≈≠"))),
    Source("NotoSansSymbols2-Regular.ttf", frozenset(map(ord, "✓✗☐☑●○"))),
)


def _subset(source: Source, weight: Weight, taken: set[int]) -> BytesIO:
    """Cut one source down to its own characters; what an earlier source has already given stays out."""
    font = TTFont(SOURCES / source.file.format(weight=weight.name), recalcTimestamp=False)
    wanted = (source.characters & set(font.getBestCmap())) - taken
    taken |= wanted
    options: Any = Options()
    options.layout_features = FEATURES
    options.hinting = source.hinting
    options.glyph_names = True
    options.notdef_outline = True
    options.name_IDs = []
    options.harfbuzz_repacker = False
    options.drop_tables += ["DSIG", "GlyphOrder"]
    if source.hinting is False and not source.file.startswith("NotoSansArabic"):
        options.drop_tables += ["GSUB", "GPOS", "GDEF"]
    subsetter: Any = Subsetter(options)
    subsetter.populate(unicodes=sorted(wanted))
    subsetter.subset(font)
    data = BytesIO()
    font.save(data)
    data.seek(0)
    return data


def _set_metrics(font: Any, latin: Any, weight: Weight) -> None:
    """Keep the metrics of Noto Sans but for the descent: Arabic's own would put Latin lines half as far apart again."""
    for table, fields in (
        ("hhea", ("ascent", "lineGap")),
        ("OS/2", ("sTypoAscender", "sTypoLineGap", "sxHeight", "sCapHeight", "xAvgCharWidth")),
        ("post", ("underlinePosition", "underlineThickness", "italicAngle", "isFixedPitch")),
    ):
        for field in fields:
            setattr(font[table], field, getattr(latin[table], field))
    font["hhea"].descent = font["OS/2"].sTypoDescender = DESCENT
    bold = weight.name == "Bold"
    font["OS/2"].version = max(font["OS/2"].version, 4)
    font["OS/2"].usWeightClass = weight.number
    font["OS/2"].fsSelection = USE_TYPO_METRICS | (SELECTION_BOLD if bold else SELECTION_REGULAR)
    font["OS/2"].fsType = 0
    font["head"].macStyle = MAC_STYLE_BOLD if bold else 0
    # Windows clips at these two, so they follow the outlines.
    font["OS/2"].usWinAscent = max(font["head"].yMax, latin["hhea"].ascent)
    font["OS/2"].usWinDescent = max(-font["head"].yMin, -DESCENT)
    font["OS/2"].achVendID = "NONE"


def _rename(font: Any, weight: Weight) -> None:
    """Write the names anew: merging drops the licence, and reportlab tells fonts apart by their PostScript name."""
    styled = weight.name in {"Regular", "Bold"}
    postscript = f"{POSTSCRIPT_FAMILY}-{weight.name}"
    records = {
        0: COPYRIGHT,
        1: FAMILY if styled else f"{FAMILY} {weight.name}",
        2: weight.name if styled else "Regular",
        3: f"{VERSION};{postscript}",
        4: f"{FAMILY} {weight.name}",
        5: f"Version {VERSION}",
        6: postscript,
        7: "Noto is a trademark of Google LLC.",
        9: DESIGNERS,
        10: DESCRIPTION,
        13: LICENCE,
        14: LICENCE_URL,
    }
    if not styled:
        records |= {16: FAMILY, 17: weight.name}
    font["name"] = newTable("name")
    font["name"].names = []
    for number, text in records.items():
        font["name"].setName(text, number, 3, 1, 0x409)


def make(weight: Weight) -> bytes:
    """Return the font file of one weight: the same bytes for the same sources and the same fontTools."""
    taken: set[int] = set()
    parts = [_subset(source, weight, taken) for source in MERGED]
    latin = TTFont(SOURCES / MERGED[0].file.format(weight=weight.name))
    merger: Any = Merger()
    font = merger.merge(parts)
    font.recalcTimestamp = False
    font.cfg[REPACKER] = False
    font["head"].created = font["head"].modified = latin["head"].modified
    font["head"].fontRevision = float(VERSION)
    font["maxp"].recalc(font)
    _set_metrics(font, latin, weight)
    _rename(font, weight)
    # Glyph names serve nobody at run time and weigh forty kilobytes.
    font["post"].formatType = 3.0
    data = BytesIO()
    font.save(data)
    return data.getvalue()


def main() -> int:
    """Make the three files, or say which package is missing."""
    files = {source.file.format(weight=weight.name) for source in MERGED for weight in WEIGHTS}
    missing = sorted(name for name in files if not (SOURCES / name).is_file())
    if missing:
        print(f"Deze bestanden ontbreken in {SOURCES}: {', '.join(missing)}.", file=sys.stderr)
        print(f"Installeer de Debian-pakketten: apt-get install {PACKAGES}", file=sys.stderr)
        return 1
    TARGET.mkdir(parents=True, exist_ok=True)
    for weight in WEIGHTS:
        path = TARGET / f"{POSTSCRIPT_FAMILY}-{weight.name}.ttf"
        path.write_bytes(make(weight))
        print(f"{path.name}: {path.stat().st_size / 1000:.0f} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
