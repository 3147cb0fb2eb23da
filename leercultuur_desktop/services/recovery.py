"""Where the recovery code goes: a text only its owner can read, or a sheet for the safe."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.language.catalog import Words


@contextmanager
def keep_code(target: Path | None, company_name: str, words: Words) -> Iterator[Callable[[str], None]]:
    """Check beforehand that the code can be written, then hand over what writes it.

    A workplace whose recovery code could not be written would be worse than none. KnownProblem FILE_UNWRITABLE.
    """
    if target is None:
        yield lambda _code: None
        return
    draft = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        if target.is_dir():
            raise IsADirectoryError(target)
        os.close(os.open(draft, os.O_CREAT | os.O_WRONLY | os.O_EXCL, 0o600))
    except OSError as error:
        raise KnownProblem(Trouble.FILE_UNWRITABLE, file=str(target)) from error
    try:
        yield lambda code: _write(target, draft, company_name, code, words)
    finally:
        draft.unlink(missing_ok=True)


def _write(target: Path, draft: Path, company_name: str, code: str, words: Words) -> None:
    if target.suffix.lower() == ".pdf":
        from leercultuur_desktop.services.printing import print_recovery_sheet  # noqa: PLC0415 - reportlab: 0.2 s

        print_recovery_sheet(target, company_name, code, words)
        target.chmod(0o600)
        return
    try:
        draft.write_text(f"{code}\n", encoding="utf-8")
        draft.replace(target)
    except OSError as error:
        raise KnownProblem(Trouble.FILE_UNWRITABLE, file=str(target)) from error
