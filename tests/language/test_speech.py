"""A clip belongs to one text and to no other."""

from leercultuur_desktop.language.speech import clip_name, recording_name, sayable


def test_another_text_has_another_clip() -> None:
    assert clip_name("We vragen niet naar je naam.") != clip_name("We vragen nooit naar je naam.")
    assert clip_name("Vaak") != clip_name("vaak")


def test_spaces_and_the_way_an_accent_is_written_make_no_difference() -> None:
    assert clip_name(" één\n vraag ") == clip_name("e\u0301e\u0301n vraag")


def test_a_department_has_a_name_that_can_be_a_file_everywhere() -> None:
    assert recording_name("department", "Las- en slijperij / hal 2") == "department_las-en-slijperij-hal-2"
    assert recording_name("department", "Łódź") == "department_łódź"
    assert recording_name("department", "../..") == "department_"


def test_dots_and_dashes_are_nothing_to_say() -> None:
    assert not sayable("● – …")
    assert sayable("Ще")
