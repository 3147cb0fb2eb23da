"""The company that the scan is about: name, head-counts, departments and why it asks."""

from __future__ import annotations

from dataclasses import dataclass, field

from leercultuur_desktop.domain.identifiers import Layer


@dataclass(frozen=True, slots=True)
class Company:
    """A company as the owner described it.

    `headcount` gives people per layer; `departments` keeps the owner's order; `why` is the company's own sentence for
    everybody, `why_layers` the same per layer (missing where the owner wrote none).
    """

    name: str
    headcount: dict[Layer, int]
    departments: tuple[str, ...] = ()
    why: str = ""
    why_layers: dict[Layer, str] = field(default_factory=dict)
    example: bool = False

    @property
    def people(self) -> int:
        """Head-count of the whole company."""
        return sum(self.headcount.values())
