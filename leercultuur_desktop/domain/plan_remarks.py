"""Which remarks may be read and printed: the project group strikes out what points to a person before they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import Final

from leercultuur_desktop.domain.plan import Plan

REMARKS_FROM: Final = 10
"""With fewer remarks than this none is shown to anybody."""


@dataclass(frozen=True, slots=True)
class RemarkToRead:
    """A remark on the screen where the project group goes through them."""

    text: str
    struck: bool


def remark_mark(text: str) -> str:
    """What the plan knows a struck remark by.

    A plain hash is enough: it stands in the sealed plan, and the key that opens the plan opens the remarks. Not the
    words themselves, so that what was struck out is not written down once more; not the record's random key, so that
    nothing outside the table of remarks points into it. The same words twice are struck out together.
    """
    return blake2b(text.strip().encode(), digest_size=16).hexdigest()


def strike_remark(plan: Plan, text: str, struck: bool = True) -> Plan:
    """The plan with this remark struck out, or not any more."""
    mark = remark_mark(text)
    return replace(plan, struck=plan.struck | {mark} if struck else plan.struck - {mark})


def remarks_to_show(remarks: Sequence[str], plan: Plan) -> tuple[RemarkToRead, ...]:
    """All remarks that were opened for reading, with those that are struck out marked."""
    return tuple(RemarkToRead(text, remark_mark(text) in plan.struck) for text in remarks)


def remarks_to_print(remarks: Sequence[str], plan: Plan) -> tuple[str, ...]:
    """What may leave the room: nothing until the group has been through the remarks, and never what it struck out."""
    if not plan.remarks_read:
        return ()
    return tuple(one.text for one in remarks_to_show(remarks, plan) if not one.struck)
