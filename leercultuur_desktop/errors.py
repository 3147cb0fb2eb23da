"""Known problems: what can go wrong for a person, as facts without words (services/explain finds the words)."""

from __future__ import annotations

import traceback
from enum import StrEnum
from types import TracebackType


class Trouble(StrEnum):
    """Every kind of known problem; the value is the name of its text."""

    NO_WORKPLACE = "no_workplace"
    WORKPLACE_EXISTS = "workplace_exists"
    WORKPLACE_GONE = "workplace_gone"
    FOLDER_UNUSABLE = "folder_unusable"
    STORE_DAMAGED = "store_damaged"
    STORE_NEWER = "store_newer"
    STORE_BUSY = "store_busy"
    STORE_UNREADABLE = "store_unreadable"
    DISK_FULL = "disk_full"
    WRONG_PIN = "wrong_pin"
    WRONG_PASSPHRASE = "wrong_passphrase"
    WRONG_RECOVERY_CODE = "wrong_recovery_code"
    TOO_MANY_TRIES = "too_many_tries"
    PIN_FORM = "pin_form"
    PASSPHRASE_FORM = "passphrase_form"
    SECRET_NEEDED = "secret_needed"
    COMPANY_FILE = "company_file"
    ROUND_NAME_TAKEN = "round_name_taken"
    ROUND_NAME_FORM = "round_name_form"
    ROUND_UNKNOWN = "round_unknown"
    ROUND_ALREADY_OPEN = "round_already_open"
    ROUND_CLOSED = "round_closed"
    ROUND_STILL_OPEN = "round_still_open"
    NO_OPEN_ROUND = "no_open_round"
    NO_CLOSED_ROUND = "no_closed_round"
    ROUND_IS_PRACTICE = "round_is_practice"
    ROUND_HAS_RESPONSES = "round_has_responses"
    ROUND_FIXES = "round_fixes"
    MINIMUM_LOWER = "minimum_lower"
    TEXT_FORM = "text_form"
    DEPARTMENT_TWICE = "department_twice"
    DEPARTMENT_WAS_OTHER = "department_was_other"
    FILE_UNREADABLE = "file_unreadable"
    FILE_UNWRITABLE = "file_unwritable"
    FOLDER_UNREADABLE = "folder_unreadable"
    FILE_ENCODING = "file_encoding"
    CSV_HEADER = "csv_header"
    CSV_CELLS = "csv_cells"
    CSV_EMPTY = "csv_empty"
    CONTENT_FAULTS = "content_faults"
    BLOCK_UNKNOWN = "block_unknown"
    PLAN_DAMAGED = "plan_damaged"
    RESULTS_TOO_FEW = "results_too_few"
    RESPONSE_TOO_LARGE = "response_too_large"
    RECORDS_DAMAGED = "records_damaged"
    FILE_TYPE = "file_type"
    FIGURES_THERE = "figures_there"
    NUMBER_RANGE = "number_range"
    LIBRARY_MISSING = "library_missing"
    NO_SCREEN = "no_screen"
    NO_PRINTER = "no_printer"
    PRINTING_FAILED = "printing_failed"
    PDF_UNREADABLE = "pdf_unreadable"
    LANGUAGE_INCOMPLETE = "language_incomplete"
    KIOSK_OPEN = "kiosk_open"
    PIN_DAMAGED = "pin_damaged"
    PASSPHRASE_DAMAGED = "passphrase_damaged"
    RECOVERY_DAMAGED = "recovery_damaged"
    ROUND_WITHOUT_TICKETS = "round_without_tickets"
    TICKET_FORM = "ticket_form"
    TICKET_UNKNOWN = "ticket_unknown"
    TICKET_NEEDED = "ticket_needed"
    BACK_UP_DAMAGED = "back_up_damaged"
    BACK_UP_NEWER = "back_up_newer"
    BACK_UP_OTHER = "back_up_other"
    BACK_UP_IS_STORE = "back_up_is_store"
    BACK_UP_BUSY = "back_up_busy"
    BACK_UP_PLACE = "back_up_place"
    NAME_DIFFERS = "name_differs"
    DELETE_WHILE_OPEN = "delete_while_open"
    ERASE_FAILED = "erase_failed"
    TEXTS_TOOL = "texts_tool"
    TEXTS_STALE = "texts_stale"
    SOUND_TOOL = "sound_tool"
    TEXTS_WORDS = "texts_words"


class KnownProblem(Exception):  # noqa: N818 - a known problem is no error of the program
    """A problem that a person can understand and act on; carries facts only.

    Attributes:
        trouble: which problem.
        facts: named values for its text (plain strings and numbers, never an answer or a secret).
    """

    def __init__(self, trouble: Trouble, **facts: object) -> None:
        super().__init__(trouble.value, facts)
        self.trouble = trouble
        self.facts = facts


class Cancelled(Exception):  # noqa: N818 - somebody pressed Cancel; nothing went wrong
    """Raised from a progress callback to stop long work; whoever does the work leaves nothing half done."""


def places(trace: TracebackType | None) -> str:
    """Where a bug happened, for the log: an error's own text is left out, it could quote an answer or a secret."""
    return "".join(f"{frame.filename}:{frame.lineno} {frame.name}\n" for frame in traceback.extract_tb(trace))
