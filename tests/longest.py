"""Which files of tests take longest: they go first, so that no process is left alone with one at the end."""

from typing import Final

LONGEST_FIRST: Final = (
    "tests/architecture/test_linters.py",
    "tests/ui/kiosk/test_geometry.py",
    "tests/ui/meeting/test_nothing_cut.py",
    "tests/ui/office/test_all_figures.py",
    "tests/ui/test_kiosk_robot.py",
    "tests/ui/test_kiosk_on_screen.py",
    "tests/reports/test_scan_report_shapes.py",
    "tests/ui/test_meeting_robot.py",
    "tests/ui/kiosk/test_monkey.py",
    "tests/ui/office/test_print_making.py",
    "tests/ui/office/test_print.py",
    "tests/ui/kiosk/test_touch_targets.py",
    "tests/cli/test_sudden_death.py",
    "tests/ui/meeting/test_steps.py",
    "tests/ui/meeting/test_presenting.py",
    "tests/ui/office/test_print_printer.py",
    "tests/store/test_order_of_saving.py",
    "tests/reports/test_scan_report.py",
    "tests/docs/test_manual.py",
    "tests/ui/test_office_robot.py",
    "tests/services/test_texts.py",
    "tests/cli/test_demo_command.py",
)
"""From the repository's root, the longest first; all others follow in their own order."""
