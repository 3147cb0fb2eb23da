"""Buttons and block bands name these icons; a lost one would leave an empty place that no other test sees."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"
SVG = "{http://www.w3.org/2000/svg}"

NAMES = (
    "hammer",
    "shield-check",
    "users",
    "compass",
    "building-2",
    "globe",
    "chevron-left",
    "chevron-right",
    "volume",
    "volume-1",
    "volume-2",
    "volume-x",
    "a-large-small",
    "contrast",
    "languages",
    "x",
    "check",
    "lock",
    "lock-open",
    "printer",
    "triangle-alert",
    "info",
    "circle-help",
    "pencil",
    "settings",
    "download",
    "upload",
    "plus",
    "minus",
    "delete",
    "clock",
    "usb",
    "copy",
    "save",
    "message-square",
    "factory",
    "hand",
    "book-open",
    "footprints",
    "eye",
    "refresh-cw",
    "circle",
    "square",
    "calendar",
    "lightbulb",
    "layers",
    "graduation-cap",
)


def test_the_folder_holds_these_icons_and_the_licence_only() -> None:
    assert {path.name for path in ICONS.iterdir()} == {f"{name}.svg" for name in NAMES} | {"LICENSE"}


def test_licence_names_both_makers() -> None:
    text = (ICONS / "LICENSE").read_text(encoding="utf-8")
    assert text.startswith("ISC License")
    assert "Lucide Icons and Contributors" in text
    # Some icons come from Feather, under another licence that asks for its own notice.
    assert "Cole Bemis" in text


@pytest.mark.parametrize("name", NAMES)
def test_icon_is_a_drawing_of_24_by_24_in_the_colour_of_the_text(name: str) -> None:
    root = ElementTree.parse(ICONS / f"{name}.svg").getroot()
    assert root.tag == f"{SVG}svg"
    assert root.get("viewBox") == "0 0 24 24"
    assert (root.get("stroke"), root.get("fill"), root.get("stroke-width")) == ("currentColor", "none", "2")
    assert len(root) > 0


@pytest.mark.parametrize("name", NAMES)
def test_icon_brings_no_script_text_or_picture(name: str) -> None:
    shapes = {f"{SVG}{tag}" for tag in ("path", "circle", "rect", "line", "polyline", "polygon", "ellipse")}
    root = ElementTree.parse(ICONS / f"{name}.svg").getroot()
    assert {child.tag for child in root.iter() if child is not root} <= shapes
