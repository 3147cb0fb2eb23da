"""Files are whole or not there at all."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from leercultuur_desktop.charts.saving import write_whole
from leercultuur_desktop.errors import KnownProblem, Trouble


def test_a_file_is_replaced_as_a_whole(tmp_path: Path) -> None:
    target = tmp_path / "file.pdf"
    target.write_bytes(b"old")
    write_whole(target, b"new")
    assert target.read_bytes() == b"new"
    assert [one.name for one in tmp_path.iterdir()] == ["file.pdf"]


@pytest.mark.parametrize(
    ("number", "trouble"), [(errno.ENOSPC, Trouble.DISK_FULL), (errno.EACCES, Trouble.FILE_UNWRITABLE)]
)
def test_a_failed_write_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, trouble: Trouble
) -> None:
    target = tmp_path / "file.pdf"
    target.write_bytes(b"old")

    def fail(_number: int) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(KnownProblem) as caught:
        write_whole(target, b"new")
    assert (caught.value.trouble, caught.value.facts) == (trouble, {"file": "file.pdf"})
    assert target.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == ["file.pdf"]
