"""What stands on each page of a report is written down, so that no line changes unseen."""

from __future__ import annotations

import pytest

from tests.reports.golden import KEPT, Golden


@pytest.mark.parametrize("kept", KEPT, ids=lambda kept: kept.name)
def test_every_page_reads_as_it_is_written_down(kept: Golden) -> None:
    written = kept.file.read_text(encoding="utf-8").splitlines()
    read = kept.read()
    assert len(read) == len(written), "look at it, then: .venv/bin/python -m tests.reports.golden"
    for number, (found, expected) in enumerate(zip(read, written, strict=True), start=1):
        assert found == expected, f"page {number}: look at it, then: .venv/bin/python -m tests.reports.golden"
