"""What the kiosk shows of a plan, apart from the rest: its first picture needn't wait for all that a plan holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class PublishedLine:
    """One pair for "Dit zeiden jullie - dit deden we"; the only part of a plan that the kiosk may show.

    `key` tells which line it is when two screens change it: the card it tells about, or something random.
    """

    said: str
    did: str
    key: str = ""
    rest: Mapping[str, Any] = field(default_factory=dict, repr=False, hash=False)
