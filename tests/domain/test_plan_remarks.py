"""A remark is read before it is printed, and what points to a person is not printed at all."""

from dataclasses import replace

from leercultuur_desktop.domain.plan import Plan
from leercultuur_desktop.domain.plan_form import to_plain
from leercultuur_desktop.domain.plan_remarks import (
    RemarkToRead,
    remark_mark,
    remarks_to_print,
    remarks_to_show,
    strike_remark,
)

REMARKS = ("Meer tijd", "Vraag het Kees", "Meer tijd")


def test_all_are_shown_with_what_is_struck_out() -> None:
    plan = strike_remark(Plan(), " Vraag het Kees\n")
    assert remarks_to_show(REMARKS, plan) == (
        RemarkToRead("Meer tijd", False),
        RemarkToRead("Vraag het Kees", True),
        RemarkToRead("Meer tijd", False),
    )
    assert not any(one.struck for one in remarks_to_show(REMARKS, strike_remark(plan, "Vraag het Kees", struck=False)))


def test_none_is_printed_before_they_were_read_and_a_struck_one_never() -> None:
    plan = strike_remark(Plan(), "Vraag het Kees")
    assert remarks_to_print(REMARKS, plan) == ()
    assert remarks_to_print(REMARKS, replace(plan, remarks_read=True)) == ("Meer tijd", "Meer tijd")
    assert remarks_to_print((), Plan(remarks_read=True)) == ()


def test_the_plan_holds_a_mark_and_not_the_words() -> None:
    plan = strike_remark(Plan(), "Vraag het Kees")
    assert plan.struck == {remark_mark("Vraag het Kees")}
    assert "Kees" not in str(to_plain(plan))
