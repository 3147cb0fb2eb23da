"""One worker's answers while the kiosk holds them: in memory only, and gone when asked."""

from __future__ import annotations

from leercultuur_desktop.domain.answers import Answer, Response
from leercultuur_desktop.domain.identifiers import Layer


class Session:
    """What has been chosen so far; plain Python, so that forgetting is easy to see and to test.

    `code` is what was typed of a paper's code, until it has been checked; `ticket` stands for a good one from then on.
    """

    def __init__(self, question_count: int) -> None:
        self.code = ""
        self.ticket: bytes | None = None
        self.layer: Layer | None = None
        self.layer_given = False
        self.department: str | None = None
        self.department_given = False
        self.practice: Answer = None
        self.answers: list[Answer] = [None] * question_count
        self.remark = ""

    def choose_layer(self, layer: Layer | None) -> None:
        """None where the person would rather not say."""
        self.layer, self.layer_given = layer, True

    def choose_department(self, department: str | None) -> None:
        """None where the person would rather not say."""
        self.department, self.department_given = department, True

    @property
    def complete(self) -> bool:
        """Whether every question has an answer or `weet ik niet`."""
        return None not in self.answers

    def first_empty(self) -> int:
        """The first question without an answer; the number of questions when there is none."""
        return self.answers.index(None) if None in self.answers else len(self.answers)

    def response(self) -> Response:
        """The finished answers; the practice answer is no part of them."""
        return Response(self.layer, self.department, tuple(self.answers))

    def forget(self) -> None:
        """Drop everything, in place: whoever still holds this session holds nothing."""
        self.code, self.ticket = "", None
        self.layer, self.layer_given = None, False
        self.department, self.department_given = None, False
        self.practice = None
        self.answers[:] = [None] * len(self.answers)
        self.remark = ""
