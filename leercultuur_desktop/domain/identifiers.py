"""The names of layers, building blocks and groups, as code and files use them."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Layer(StrEnum):
    """A layer of the company that a respondent can belong to."""

    WORKERS = "workers"
    SUPERVISORS = "supervisors"
    DIRECTORS = "directors"


class Block(StrEnum):
    """A building block of the Leercultuurmodel, in the model's order."""

    WORK_CONTENT = "work_content"
    ROOM_AND_SAFETY = "room_and_safety"
    TEAMWORK = "teamwork"
    LEADERSHIP = "leadership"
    ORGANISATION = "organisation"
    ENVIRONMENT = "environment"


class GroupKind(StrEnum):
    """What a group of respondents is a group of."""

    COMPANY = "company"
    LAYER = "layer"
    DEPARTMENT = "department"


class Source(StrEnum):
    """The way a response came in."""

    KIOSK = "kiosk"
    TYPED = "typed"
    IMPORT = "import"


LAYERS: Final = tuple(Layer)
BLOCKS: Final = tuple(Block)
COMPANY_ID: Final = "company"
LEADERS: Final = "leaders"
"""The id of supervisors and directors merged, when one of them alone is too small to show."""
GENERAL: Final = "general"
"""Where cards stand that belong to no block."""
LANGUAGES: Final = ("nl", "en", "de", "pl", "ro", "tr", "uk", "ar")
"""What the kiosk and the paper questionnaire can speak, where the translation is complete; the first is the source."""
MINIMUM_GROUP_FLOOR: Final = 5
PRINTED_FORMS: Final = ("pocket", "team-meeting", "company-visit", "passing-on", "look-back")
"""The extra forms to print beside the cards, in their order."""
