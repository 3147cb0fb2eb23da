"""A text that was added or changed without its translation would reach an English reader in Dutch."""

from leercultuur_desktop import paths
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.services import texts
from leercultuur_desktop.services.explain import fault_text

DUTCH = Words("nl", paths.translations())


def test_every_translation_is_there_and_up_to_date() -> None:
    faults = [fault_text(fault, DUTCH) for fault in texts.faults()]
    advice = "run `leercultuur texts update`, translate what is missing, then run `leercultuur texts build`"
    assert not faults, "\n".join((advice, *faults))
